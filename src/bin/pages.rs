//! `pages DIR`: draws into a built page what can be drawn without a person.
//!
//! Puts the first screen into `index.html`, and beside it `document.html`, which the page fetches when
//! somebody reads the document, and `guide.html`, which needs no program at all.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::io::Result<()> {
    use qinghuicha::editions::draft_2022::EDITION;
    use qinghuicha::facts::Date;
    use qinghuicha::interview::Interview;
    use qinghuicha::pages::{Route, Screen, document, guide};
    use std::fs;
    use std::path::PathBuf;

    let folder = PathBuf::from(std::env::args_os().nth(1).unwrap_or_else(|| "dist".into()));
    // The first screen says nothing about days, so any will do.
    let interview = Interview::new(&EDITION, Date::default());
    let screen = Screen { interview: &interview, route: &Route::Home, notice: None };
    let first = screen.draw(&screen.page()).into_string();
    let index = fs::read_to_string(folder.join("index.html"))?;
    fs::write(folder.join("index.html"), index.replacen("<!--first-screen-->", &first, 1))?;
    fs::write(folder.join("document.html"), document().into_string())?;
    fs::write(folder.join("guide.html"), guide("./main.css").into_string())
}

/// The page does not draw itself.
#[cfg(target_arch = "wasm32")]
fn main() {}
