//! All measures on one plain page, for browsers that cannot run the program, for paper, and for reading.

use super::notes::About;
use super::to_html;
use crate::app::components::{Payees, entry_id};
use crate::i18n::{self, page, role};
use crate::policy::Granted;
use crate::policy::draft_2022::EDITION;
use leptos::prelude::*;

/// No script at all, and nothing but the style sheet.
const POLICY: &str =
    "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

/// The page as a whole document. `style` is the address of the style sheet.
pub fn guide(style: &'static str) -> String {
    let page = to_html(|| {
        let draft = page::DRAFT_REST.map(|line| view! { <li>{line}</li> });
        view! {
            <html lang=i18n::LANGUAGE>
                <head>
                    <meta charset="utf-8" />
                    <meta http-equiv="Content-Security-Policy" content=POLICY />
                    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
                    <meta name="referrer" content="no-referrer" />
                    <title>{format!("{} - {}", page::GUIDE, page::NAME)}</title>
                    <link rel="icon" href="data:," />
                    <link rel="stylesheet" href=style />
                </head>
                <body>
                    <header class="banner">
                        <p class="name">{page::NAME}</p>
                        <ul><li>{page::DRAFT}</li>{draft.into_iter().collect_view()}</ul>
                    </header>
                    <main>{body()}</main>
                </body>
            </html>
        }
    });
    format!("<!DOCTYPE html>{page}")
}

fn body() -> AnyView {
    let contents = EDITION.measures().map(|measure| {
        let place = format!("#{}", entry_id(measure.id));
        view! { <li><a href=place>{measure.title}</a></li> }
    });
    view! {
        <h1>{page::GUIDE}</h1>
        <p>{page::GUIDE_HELP}</p>
        <p><a class="secondary" href="./">{page::NAME}</a></p>
        <ul>{contents.collect_view()}</ul>
        {EDITION.grants().map(article).collect_view()}
    }
    .into_any()
}

fn article(granted: Granted) -> AnyView {
    let measure = granted.measure;
    let roles = measure.roles.iter().map(|&who| role(who)).collect::<Vec<_>>().join("、");
    view! {
        <article class="card" id=entry_id(measure.id)>
            <h2>{measure.title}</h2>
            <p class="amount">{i18n::offer(&measure.amount)}</p>
            <p>{measure.plain}</p>
            <p>{page::for_others(&roles)}</p>
            <h3>{page::CLAUSE_WORDS}{granted.clause.number}</h3>
            <blockquote>{measure.quote}"。"</blockquote>
            <Payees measure=measure recipients=measure.roles.to_vec() />
            <About granted=granted marked=false />
        </article>
    }
    .into_any()
}
