//! The page that screens rosters: what is there before a file was chosen. The rest is the worker's.

use super::state::View;
use crate::facts::EntityKind;
use crate::i18n::{page, screening as words, staff};
use maud::{Markup, html};

/// Id of the field that chooses a file, and of the place a file can be dropped on.
pub const FILE: &str = "roster-file";

/// Places that the worker fills, in order.
const PLACES: [&str; 3] = ["run", "match", "found"];

/// Kinds of rosters, with the keys of orders to the clerk.
const TEMPLATES: [(&str, EntityKind); 3] = [
    ("people", EntityKind::Person),
    ("hires", EntityKind::Hires),
    ("pickers", EntityKind::Batches),
];

/// The page.
pub fn roster() -> Markup {
    html! {
        p { a href=(View::Home.hash()) { (staff::BACK) } }
        h1 tabindex="-1" { (words::TITLE) }
        p.draft { (page::DRAFT) }
        p { (words::ABOUT) }
        label.drop for=(FILE) {
            b { (words::CHOOSE) }
            span { (words::DROP) }
            input id=(FILE) type="file" accept=".csv,.txt,.tsv,.xlsx,text/csv";
        }
        details.folded {
            summary { (words::TEMPLATES) }
            div.exports {
                @for (key, kind) in TEMPLATES {
                    @for ending in ["xlsx", "csv"] {
                        button.secondary type="button" data-order={ "template " (key) " " (ending) } {
                            (words::template_link(kind, &ending.to_ascii_uppercase()))
                        }
                    }
                }
            }
        }
        @for place in PLACES { div id=(place) {} }
    }
}
