//! The shape of the repository: which layer imports which, what no layer may do, and where words may stand.
//! Every rule is a function over a path and a text, and each is tried on a text that breaks it.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that panics has failed, as it should"
)]

mod cycles;
mod paths;

use test_support::source::{Source, files};

/// The layers and how high they stand: an import runs to a lower layer or stays within its own.
const LAYERS: [(&str, u8); 10] = [
    ("staff", 10),
    ("app", 9),
    ("browser", 8),
    ("screening", 7),
    ("json", 7),
    ("i18n", 6),
    ("interview", 5),
    ("eligibility", 4),
    ("policy", 3),
    ("facts", 2),
];

/// What only the page may name.
const BROWSER: [&str; 6] =
    ["leptos", "reactive_graph", "web_sys", "js_sys", "gloo", "wasm_bindgen"];

/// Where the browser may be named.
const NAMES_BROWSER: [&str; 5] =
    ["src/app/", "src/staff/", "src/browser/", "src/bin/", "src/main.rs"];

fn height(layer: &str) -> Option<u8> {
    LAYERS.iter().find(|(name, _)| *name == layer).map(|(_, height)| *height)
}

/// The layer of a file; None for the programs and the crate's root, which stand above all.
fn layer(path: &str) -> Option<&str> {
    let (layer, _) = path.strip_prefix("src/")?.split_once('/')?;
    (layer != "bin").then_some(layer)
}

/// Imports that run up, or to the other of two layers that stand side by side.
fn arrows_up(path: &str, text: &str) -> Vec<String> {
    let Some(from) = layer(path) else { return Vec::new() };
    let Some(own) = height(from) else { return vec![format!("{path}: {from} is no layer")] };
    // The page has no files of other programs, and tables know no browser.
    let apart = [("app", "json"), ("staff", "json"), ("app", "screening")];
    let above = |to: &str| {
        to != from && (height(to).is_none_or(|to| to >= own) || apart.contains(&(from, to)))
    };
    let imported = imports(path, &Source::of(text).code);
    imported
        .into_iter()
        .filter(|to| above(to))
        .map(|to| format!("{path}: {from} imports {to}"))
        .collect()
}

/// The first name after the root of the crate, of every path that starts there.
fn imports(path: &str, code: &str) -> Vec<String> {
    let code = code.split_whitespace().collect::<Vec<_>>().join(" ");
    let depth = path.trim_end_matches("/mod.rs").matches('/').count();
    let roots =
        ["crate::".to_owned(), "super::".repeat(depth), format!("{}::", env!("CARGO_PKG_NAME"))];
    roots
        .iter()
        .flat_map(|root| code.match_indices(root.as_str()))
        .flat_map(|(at, root)| {
            let starts =
                !code[..at].ends_with(|it: char| it.is_alphanumeric() || it == '_' || it == ':');
            if starts { names(&code[at + root.len()..]) } else { Vec::new() }
        })
        .collect()
}

/// The name a path goes on with, or those in its braces.
fn names(path: &str) -> Vec<String> {
    let Some(group) = path.strip_prefix('{') else {
        return vec![path.chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect()];
    };
    let mut depth = 0;
    let group = group.split_once(';').map_or(group, |(group, _)| group);
    let parts = group.split(|it: char| {
        depth += i32::from(it == '{') - i32::from(it == '}');
        it == ',' && depth == 0
    });
    let parts = parts.map(str::trim).filter(|part| part.starts_with(|it: char| it.is_alphabetic()));
    parts.flat_map(names).collect()
}

/// Names of the browser outside the page.
fn browser_names(path: &str, text: &str) -> Vec<String> {
    if NAMES_BROWSER.iter().any(|home| path.starts_with(home)) {
        return Vec::new();
    }
    let code = Source::of(text).code;
    let words = code.split(|it: char| !it.is_alphanumeric() && it != '_');
    words
        .filter(|word| BROWSER.contains(word))
        .map(|word| format!("{path}: names {word}"))
        .collect()
}

/// Chinese in a literal, away from the law, the wording and the error messages of files.
fn stray_chinese(path: &str, text: &str) -> Vec<String> {
    if ["src/policy/", "src/i18n/", "src/json/", "src/bin/"]
        .iter()
        .any(|home| path.starts_with(home))
    {
        return Vec::new();
    }
    let chinese = |text: &str| text.chars().any(|it| ('\u{3400}'..='\u{9fff}').contains(&it));
    let literals = Source::of(text).literals.into_iter();
    literals
        .filter(|(_, text)| chinese(text))
        .map(|(line, text)| format!("{path}:{line}: {text}"))
        .collect()
}

/// Calls that can bring the program down.
fn panics(path: &str, text: &str) -> Vec<String> {
    const FORBIDDEN: [&str; 6] =
        [".unwrap()", ".expect(", "panic!", "todo!", "unimplemented!", "unreachable!"];
    let code = Source::of(text).code;
    let found = FORBIDDEN.into_iter().filter(|call| code.contains(call));
    found.map(|call| format!("{path}: {call}")).collect()
}

/// A file of more lines than one idea needs. A clause of the law is as long as it is.
fn too_long(path: &str, text: &str) -> Vec<String> {
    let lines = text.lines().count();
    let long = lines > 300 && !path.starts_with("src/policy/");
    long.then(|| format!("{path}: {lines} lines")).into_iter().collect()
}

fn broken(rule: impl Fn(&str, &str) -> Vec<String>) -> Vec<String> {
    files("src").iter().flat_map(|(path, text)| rule(path, text)).collect()
}

#[test]
fn no_import_runs_up() {
    assert_eq!(broken(arrows_up), [""; 0]);
    for (path, text) in [
        ("src/facts/fact.rs", "use crate::policy::Measure;"),
        ("src/policy/measure.rs", "fn f() { crate::i18n::status() }"),
        ("src/policy/measure.rs", "use crate::{facts::{Fact, Role}, i18n};"),
        ("src/policy/money.rs", "use super::super::interview::Interview;"),
        ("src/interview/mod.rs", "use crate::i18n;"),
        ("src/interview/mod.rs", "use crate::screening::Table;"),
        ("src/app/pages/home.rs", "use crate::json;"),
        ("src/app/pages/home.rs", "use crate::staff::Kiosk;"),
        ("src/json/mod.rs", "pub use super::app::start;"),
        ("src/screening/table.rs", "use crate::app;"),
        ("src/screening/table.rs", "use crate::json;"),
        ("src/screening/table.rs", "use crate::browser::storage;"),
        ("src/browser/storage.rs", "use crate::app::App;"),
        ("src/i18n/mod.rs", "use\n    crate::app::Route;"),
        ("src/policy/truth.rs", "use qinghuicha::eligibility;"),
        ("src/helpers/mod.rs", "use crate::policy;"),
    ] {
        assert_eq!(arrows_up(path, text).len(), 1, "{path} {text}");
    }
    for (path, text) in [
        ("src/policy/measure.rs", "use crate::{facts::{Fact, Role}, policy};"),
        ("src/policy/measure.rs", "/// See [`A31`](crate::i18n::A31).\nuse super::Amount;"),
        ("src/app/pages/home.rs", "use super::super::state::State; use crate::{browser, i18n};"),
        ("src/staff/kiosk/mod.rs", "use crate::{app::App, screening::job::Request};"),
        ("src/main.rs", "qinghuicha::app::start()"),
    ] {
        assert_eq!(arrows_up(path, text), [""; 0], "{text}");
    }
}

/// HTML that no component drew, put into the page; and actions written into attributes.
fn html_and_actions(path: &str, text: &str) -> Vec<String> {
    const FORBIDDEN: [&str; 5] =
        ["inner_html=", "set_inner_html", "insert_adjacent_html", "data-do=", "data-order="];
    let is_home = |word: &str| word == "inner_html=" && path.ends_with("components/prerendered.rs");
    let found = FORBIDDEN.into_iter().filter(|word| text.contains(word) && !is_home(word));
    found.map(|word| format!("{path}: {word}")).collect()
}

#[test]
fn one_component_shows_html_and_actions_are_closures() {
    assert_eq!(broken(html_and_actions), [""; 0]);
    for (path, text) in [
        ("src/app/pages/home.rs", "view! { <p inner_html=text></p> }"),
        ("src/staff/chart.rs", "place.set_inner_html(&html)"),
        ("src/app/components/prerendered.rs", "place.set_inner_html(&html)"),
        ("src/staff/chart.rs", "view! { <button data-do=\"next\"></button> }"),
    ] {
        assert_eq!(html_and_actions(path, text).len(), 1, "{path} {text}");
    }
}

#[test]
fn no_files_import_each_other() {
    let circles = cycles::Tree::new(&files("src")).circles();
    let circles = circles.iter().map(|circle| circle.join(" -> ")).collect::<Vec<_>>();
    assert!(circles.is_empty(), "{} circles:\n{}", circles.len(), circles.join("\n"));
}

#[test]
fn only_the_page_names_the_browser() {
    assert_eq!(broken(browser_names), [""; 0]);
    for home in ["src/i18n/mod.rs", "src/screening/job/mod.rs", "src/policy/web.rs", "src/lib.rs"] {
        assert_eq!(browser_names(home, "use leptos::prelude::*;").len(), 1, "{home}");
    }
    assert_eq!(browser_names("src/browser/storage.rs", "use web_sys::Storage;"), [""; 0]);
    assert_eq!(browser_names("src/lib.rs", "// leptos\nlet leptos_like = \"web_sys\";"), [""; 0]);
}

#[test]
fn chinese_stands_in_the_law_and_the_wording() {
    assert_eq!(broken(stray_chinese), [""; 0]);
    assert_eq!(
        stray_chinese("src/facts/fact.rs", "// 是\nlet it = \"是\";"),
        ["src/facts/fact.rs:2: 是"]
    );
    assert_eq!(
        stray_chinese("src/web/app.rs", "'\"'; r#\"不\"是\"#; /* 是 */"),
        ["src/web/app.rs:1: 不\"是"]
    );
}

#[test]
fn nothing_can_bring_the_program_down() {
    assert_eq!(broken(panics), [""; 0]);
    for call in ["it.unwrap()", "it.expect(\"so\")", "panic!()", "todo!()", "unimplemented!()"] {
        assert_eq!(panics("src/lib.rs", call).len(), 1, "{call}");
    }
    assert_eq!(panics("src/lib.rs", "// it.unwrap()\nit.unwrap_or_default(); \"panic!\""), [""; 0]);
}

#[test]
fn a_file_is_one_idea() {
    assert_eq!(broken(too_long), [""; 0]);
    assert_eq!(too_long("src/facts/fact.rs", &"\n".repeat(301)).len(), 1);
    assert_eq!(too_long("src/policy/clause.rs", &"\n".repeat(301)), [""; 0]);
}

/// Absence is a type only as long as nothing gives the words out in a browser.
#[test]
fn no_program_in_a_browser_has_the_words() {
    let gives_out = |text: &str| {
        let mut blocks = text.split("\n}\n").filter(|block| block.contains("-> &'static"));
        blocks.any(|block| !block.contains("#[cfg(not(target_arch = \"wasm32\"))]\nimpl"))
    };
    let text = include_str!("../../src/policy/words.rs");
    assert!(text.contains("-> &'static") && !gives_out(text));
    assert!(gives_out(&text.replace("#[cfg(not(target_arch = \"wasm32\"))]\nimpl", "impl")));
}
