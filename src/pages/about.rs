//! What this is.

use super::Route;
use super::screen::{Page, link, restart};
use crate::i18n::page;
use crate::policy::draft_2022::EDITION;
use maud::html;

/// The page.
pub fn about() -> Page {
    let body = html! {
        ul { @for line in page::ABOUT_LINES { li { (line) } } }
        h2 { (page::EDITION) }
        p { (EDITION.title) }
        p { (EDITION.issuer) ", " (EDITION.announced) }
        ul { @for reading in EDITION.interpretations { li { (reading.tell) } } }
        (link(&Route::Law(None), page::LAW, "secondary"))
        (restart())
    };
    Page::new(page::ABOUT, body)
}
