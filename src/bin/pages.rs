//! `pages DIR`: draws into a built page what can be drawn without a person.
//!
//! Puts the first screen into `index.html` and, as templates, the question that follows for each role, so
//! that neither has to wait for the program; beside it `document.html`, which the page fetches when
//! somebody reads the document, `notes.html`, fetched when somebody unfolds a measure, `take.html`, fetched
//! when somebody takes the result away, and `guide.html`, which needs no program at all.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::io::Result<()> {
    use qinghuicha::facts::{Date, Role};
    use qinghuicha::interview::Interview;
    use qinghuicha::pages::{Route, document, frame, guide, notes, take_form};
    use qinghuicha::policy::draft_2022::EDITION;
    use std::fs;
    use std::path::PathBuf;

    let folder = PathBuf::from(std::env::args_os().nth(1).unwrap_or_else(|| "dist".into()));
    // What is drawn here says nothing about days, so any will do.
    let nobody = Interview::new(&EDITION, Date::default());
    let first = frame(&draw(&nobody, &Route::Home)).into_string();
    let second =
        Role::ALL.iter().filter_map(|&role| second_question(&nobody, role)).collect::<String>();
    let index = fs::read_to_string(folder.join("index.html"))?;
    let index = index.replacen("<!--first-screen-->", &first, 1).replacen(
        "<!--second-screens-->",
        &second,
        1,
    );
    fs::write(folder.join("index.html"), index)?;
    fs::write(folder.join("document.html"), document().into_string())?;
    fs::write(folder.join("notes.html"), notes().into_string())?;
    fs::write(folder.join("staff.html"), qinghuicha::staff::document().into_string())?;
    fs::write(folder.join("take.html"), take_form().into_string())?;
    fs::write(folder.join("guide.html"), guide("./main.css").into_string())
}

#[cfg(not(target_arch = "wasm32"))]
fn draw(
    interview: &qinghuicha::interview::Interview,
    route: &qinghuicha::pages::Route,
) -> maud::Markup {
    let screen =
        qinghuicha::pages::Screen { interview, own_day: None, route, trial: None, notice: None };
    screen.main(&screen.page())
}

/// The question that follows when somebody is of this one role, with what is to be kept for it.
#[cfg(not(target_arch = "wasm32"))]
fn second_question(
    nobody: &qinghuicha::interview::Interview,
    role: qinghuicha::facts::Role,
) -> Option<String> {
    use qinghuicha::interview::SavedAnswers;
    use qinghuicha::pages::Route;

    let mut interview = nobody.clone();
    interview.choose_roles(&[role]);
    let route = Route::Question(*interview.remaining().first()?);
    let page = draw(&interview, &route).into_string();
    let record = SavedAnswers { interview, own_day: None }.write().replace('"', "&quot;");
    let (role, hash) = (role.key(), route.hash());
    Some(format!(
        "<template data-second=\"{role}\" data-hash=\"{hash}\" data-record=\"{record}\">{page}</template>"
    ))
}

/// The page does not draw itself.
#[cfg(target_arch = "wasm32")]
fn main() {}
