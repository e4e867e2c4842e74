//! `prerender DIR`: draws into a built page what can be drawn without a person.
//!
//! Puts the first screen into `index.html` and, as templates, the question that follows for each role, so
//! that neither has to wait for the program; beside it `document.html`, which the page fetches when
//! somebody reads the document, `notes.html`, fetched when somebody unfolds a measure, `take.json`, fetched
//! when somebody takes the results away, and `guide.html`, which needs no program at all.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::io::Result<()> {
    use qinghuicha::app::prerender::{document, first_screen, guide, notes, second_screens};
    use qinghuicha::app::share::extracts_file;
    use qinghuicha::policy::draft_2022::EDITION;
    use std::fs;
    use std::path::PathBuf;

    let folder = PathBuf::from(std::env::args_os().nth(1).unwrap_or_else(|| "dist".into()));
    let index = fs::read_to_string(folder.join("index.html"))?;
    let index = index.replacen("<!--first-screen-->", &first_screen(), 1).replacen(
        "<!--second-screens-->",
        &second_screens(),
        1,
    );
    fs::write(folder.join("index.html"), index)?;
    fs::write(folder.join("document.html"), document())?;
    fs::write(folder.join("notes.html"), notes())?;
    fs::write(folder.join("staff.html"), qinghuicha::staff::document())?;
    fs::write(folder.join("take.json"), extracts_file(&EDITION)?)?;
    fs::write(folder.join("guide.html"), guide("./main.css"))
}

/// The page does not draw itself.
#[cfg(target_arch = "wasm32")]
fn main() {}
