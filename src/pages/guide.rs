//! All measures on one plain page, for browsers that cannot run the program, for paper, and for reading.
//! Drawn at build time from the same data.

use super::law::entry_id;
use super::notes::{about, payees};
use crate::i18n::{self, page, role};
use crate::policy::draft_2022::EDITION;
use maud::{DOCTYPE, Markup, html};

/// The page as a whole document. `style` is the address of the style sheet.
pub fn guide(style: &str) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(i18n::LANGUAGE) {
            head {
                meta charset="utf-8";
                // No script at all, and nothing but the style sheet.
                meta http-equiv="Content-Security-Policy"
                    content="default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";
                meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover";
                meta name="referrer" content="no-referrer";
                title { (page::GUIDE) " - " (page::NAME) }
                link rel="icon" href="data:,";
                link rel="stylesheet" href=(style);
            }
            body {
                header.banner {
                    p.name { (page::NAME) }
                    ul { li { (page::DRAFT) } @for line in page::DRAFT_REST { li { (line) } } }
                }
                main { (body()) }
            }
        }
    }
}

fn body() -> Markup {
    html! {
        h1 { (page::GUIDE) }
        p { (page::GUIDE_HELP) }
        p { a.secondary href="./" { (page::NAME) } }
        ul { @for measure in EDITION.measures() { li { a href={ "#" (entry_id(measure.id)) } { (measure.title) } } } }
        @for granted in EDITION.grants() {
            article.card id=(entry_id(granted.measure.id)) {
                h2 { (granted.measure.title) }
                p.amount { (i18n::offer(&granted.measure.amount)) }
                p { (granted.measure.plain) }
                p { (page::for_others(&granted.measure.roles.iter().map(|&who| role(who)).collect::<Vec<_>>().join("、"))) }
                h3 { (page::CLAUSE_WORDS) (granted.clause.number) }
                blockquote { (granted.measure.quote.text()) "。" }
                (payees(granted.measure, granted.measure.roles))
                (about(granted))
            }
        }
    }
}
