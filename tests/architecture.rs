//! The shape of the repository: which layer imports which, what no layer may do, and where words may stand.
//! Every rule is a function over a path and a text, and each is tried on a text that breaks it.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that panics has failed, as it should"
)]

#[path = "architecture/source.rs"]
mod source;

use source::{Source, files};

/// The layers and how high they stand: an import runs to a lower layer or stays within its own.
const LAYERS: [(&str, u8); 11] = [
    ("desk", 12),
    ("web", 10),
    ("staff", 10),
    ("json", 9),
    ("screening", 11),
    ("pages", 8),
    ("i18n", 7),
    ("interview", 6),
    ("eligibility", 5),
    ("policy", 4),
    ("facts", 2),
];

/// What only the page may name, in code and in `Cargo.toml`.
const BROWSER: [&str; 6] =
    ["leptos", "reactive_graph", "web_sys", "js_sys", "gloo", "wasm_bindgen"];

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
    // Files, tables and other programs have no pages, and the page has no files of other programs.
    let apart = [("json", "pages"), ("screening", "pages"), ("web", "json")];
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
    if ["src/web/", "src/desk/"].iter().any(|home| path.starts_with(home)) || path == "src/main.rs"
    {
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
    let long = lines > 340 && !path.starts_with("src/policy/");
    long.then(|| format!("{path}: {lines} lines")).into_iter().collect()
}

/// Dependencies on the browser that a native build would have.
fn native_browser_dependencies(path: &str, text: &str) -> Vec<String> {
    let mut table = "";
    let mut found = Vec::new();
    for line in text.lines().map(str::trim) {
        if line.starts_with('[') {
            table = line;
        }
        let name = line.split(['=', '.', ' ']).next().unwrap_or_default().replace('-', "_");
        let of_browser = BROWSER.iter().any(|browser| name.starts_with(browser));
        if of_browser && !table.starts_with("[target.'cfg(target_arch = \"wasm32\")'.") {
            found.push(format!("{path}: {name} under {table}"));
        }
    }
    found
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
        ("src/web/pages/home.rs", "use crate::json;"),
        ("src/json/mod.rs", "pub use super::web::start;"),
        ("src/json/profile.rs", "use crate::pages;"),
        ("src/screening/table.rs", "use crate::pages;"),
        ("src/screening/table.rs", "use crate::json;"),
        ("src/i18n/mod.rs", "use\n    crate::pages::Route;"),
        ("src/logic/truth.rs", "use qinghuicha::facts;"),
        ("src/helpers/mod.rs", "use crate::policy;"),
    ] {
        assert_eq!(arrows_up(path, text).len(), 1, "{text}");
    }
    for (path, text) in [
        ("src/policy/measure.rs", "use crate::{facts::{Fact, Role}, logic};"),
        ("src/policy/measure.rs", "/// See [`A31`](crate::policy::A31).\nuse super::Amount;"),
        ("src/web/pages/home.rs", "use super::super::state::State; use crate::i18n;"),
        ("src/main.rs", "qinghuicha::web::start()"),
    ] {
        assert_eq!(arrows_up(path, text), [""; 0], "{text}");
    }
}

#[test]
fn only_the_page_names_the_browser() {
    assert_eq!(broken(browser_names), [""; 0]);
    assert_eq!(browser_names("src/i18n/mod.rs", "use leptos::prelude::*;").len(), 1);
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

#[test]
fn a_native_build_has_no_browser() {
    let manifest = include_str!("../Cargo.toml");
    assert_eq!(native_browser_dependencies("Cargo.toml", manifest), [""; 0]);
    assert!(manifest.contains("web-sys"), "the page is there");
    let seeded = manifest.replacen("[dependencies]", "[dependencies]\nweb-sys = \"0.3\"", 1);
    assert_eq!(native_browser_dependencies("Cargo.toml", &seeded).len(), 1);
}
