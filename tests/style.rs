//! The style, as it is written: colours stand in one file and can be told apart, in light and in dark; nothing
//! lies over the page or shrinks what a person has set.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that panics has failed, as it should"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What a colour is for, on another one.
#[derive(Clone, Copy, PartialEq)]
enum Use {
    /// Words: 4.5:1.
    Words,
    /// The edge of what can be touched, or a sign that words repeat: 3:1.
    Edge,
    /// Nobody has to see it; the reason stands beside it.
    Ornament,
}
use Use::{Edge, Ornament, Words};

impl Use {
    fn least(self) -> f64 {
        match self {
            Words => 4.5,
            Edge => 3.0,
            Ornament => 1.0,
        }
    }
}

/// Every colour, on what it stands.
const PAIRS: [(&str, Use, &[&str]); 11] = [
    ("ink", Words, &["ground", "surface", "amber-soft", "blue-soft", "green-soft"]),
    ("ink-soft", Words, &["ground", "surface", "amber-soft", "green-soft", "blue-soft"]),
    ("green", Words, &["ground", "surface", "green-soft", "amber-soft", "blue-soft"]),
    ("amber", Words, &["amber-soft", "surface"]),
    ("red", Words, &["ground", "surface"]),
    ("on-green", Words, &["green"]),
    ("on-red", Words, &["red"]),
    ("control", Edge, &["ground", "surface"]),
    ("blue", Edge, &["ground", "surface", "amber-soft", "blue-soft", "green-soft"]),
    ("blue", Words, &["surface"]),
    // Between rows and around cards, where space parts them as well.
    ("line", Ornament, &["ground", "surface"]),
];

type Colours = BTreeMap<String, String>;

/// The tokens of both themes: name and value.
struct Tokens {
    light: Colours,
    dark: Option<Colours>,
}

impl Tokens {
    fn read(css: &str) -> Self {
        let css = without_comments(css);
        let (light, dark) = match css.split_once("@media (prefers-color-scheme: dark)") {
            Some((light, dark)) => (light.to_owned(), Some(dark.to_owned())),
            None => (css, None),
        };
        let light = declared(&light);
        // What the dark theme does not say again stays as it is.
        let dark = dark.map(|dark| light.clone().into_iter().chain(declared(&dark)).collect());
        Self { light, dark }
    }

    fn themes(&self) -> impl Iterator<Item = (&'static str, &Colours)> {
        std::iter::once(("light", &self.light)).chain(self.dark.iter().map(|dark| ("dark", dark)))
    }

    /// What is wrong with the colours as they are used.
    fn faults(&self, pairs: &[(&str, Use, &[&str])]) -> Vec<String> {
        let mut faults = Vec::new();
        for (theme, colours) in self.themes() {
            let luminance_of = |name: &str| colours.get(name).and_then(|value| luminance(value));
            for (front, of, backs) in pairs {
                for back in *backs {
                    let (Some(over), Some(under)) = (luminance_of(front), luminance_of(back))
                    else {
                        faults.push(format!(
                            "{theme}: --{front} on --{back}: one of them is no colour"
                        ));
                        continue;
                    };
                    let ratio = (over.max(under) + 0.05) / (over.min(under) + 0.05);
                    if ratio < of.least() {
                        faults.push(format!(
                            "{theme}: --{front} on --{back} has {ratio:.2}:1 of {}:1",
                            of.least()
                        ));
                    }
                }
            }
            let is_used = |name: &str| {
                pairs.iter().any(|(front, _, backs)| *front == name || backs.contains(&name))
            };
            let idle =
                colours.iter().filter(|(name, value)| luminance(value).is_some() && !is_used(name));
            faults.extend(idle.map(|(name, _)| format!("{theme}: --{name} is in no pair")));
        }
        faults
    }
}

fn without_comments(css: &str) -> String {
    let mut pieces = css.split("/*");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |kept, piece| kept + piece.split_once("*/").map_or("", |(_, after)| after))
}

fn declared(css: &str) -> Colours {
    let tokens = rules(css)
        .into_iter()
        .filter_map(|(_, name, value)| Some((name.strip_prefix("--")?.to_owned(), value)));
    tokens.collect()
}

/// The relative luminance of `#rrggbb` or `#rgb` (WCAG 2.2); None for what is no such colour.
fn luminance(value: &str) -> Option<f64> {
    let digits = value.strip_prefix('#')?;
    let digits = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        _ => digits.to_owned(),
    };
    let channel = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    let linear = |channel: u8| match f64::from(channel) / 255.0 {
        small if small <= 0.04045 => small / 12.92,
        other => ((other + 0.055) / 1.055).powf(2.4),
    };
    let (red, green, blue) = (channel(0)?, channel(2)?, channel(4)?);
    (digits.len() == 6)
        .then(|| 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue))
}

/// Colours that are no token. `transparent`, `currentcolor` and `inherit` are none.
fn stray_colours(path: &str, css: &str) -> Vec<String> {
    const NAMED: [&str; 8] = ["white", "black", "red", "green", "blue", "gray", "grey", "orange"];
    const FUNCTIONS: [&str; 5] = ["rgb(", "rgba(", "hsl(", "hsla(", "color-mix("];
    let is_stray = |value: &str| {
        let mut words = value.split([' ', ',', '(', ')', '\n']);
        words.any(|word| word.starts_with('#') || NAMED.contains(&word))
            || FUNCTIONS.iter().any(|it| value.contains(it))
    };
    let strays = rules(css).into_iter().filter(|(_, _, value)| is_stray(value));
    strays.map(|(of, name, value)| format!("{path}: {of} {{ {name}: {value} }}")).collect()
}

/// Edges of what can be touched that are drawn in the colour of ornaments. A line below is between rows.
fn pale_edges(path: &str, css: &str) -> Vec<String> {
    let ornaments = PAIRS
        .iter()
        .filter(|(_, of, _)| *of == Ornament)
        .map(|(name, _, _)| format!("var(--{name})"));
    let ornaments = ornaments.collect::<Vec<_>>();
    let is_touched =
        |of: &str| ["button", "cell", "input", "select"].iter().any(|word| of.contains(word));
    let is_pale = |name: &str, value: &str| {
        ["border", "border-color"].contains(&name) && ornaments.iter().any(|it| value.contains(it))
    };
    let pale =
        rules(css).into_iter().filter(|(of, name, value)| is_touched(of) && is_pale(name, value));
    pale.map(|(of, name, value)| format!("{path}: {of} {{ {name}: {value} }}")).collect()
}

/// Every declaration: selector, property, value.
fn rules(css: &str) -> Vec<(String, String, String)> {
    let css = without_comments(css);
    let mut selector = String::new();
    let mut rules = Vec::new();
    for part in css.split_inclusive([';', '{', '}']) {
        let (text, end) = part.split_at(part.len() - 1);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if end == "{" {
            selector = text;
        } else if let Some((name, value)) = text.split_once(':') {
            rules.push((selector.clone(), name.trim().to_owned(), value.trim().to_owned()));
        }
    }
    rules
}

/// What would cover the page, or undo what a person has set for all pages. A dialog is meant to cover it.
fn intrusions(path: &str, css: &str) -> Vec<String> {
    const FORBIDDEN: [(&str, &str); 4] = [
        ("position", "fixed"),
        ("text-size-adjust", "none"),
        ("touch-callout", "none"),
        ("user-select", "none"),
    ];
    let is_forbidden =
        |name: &str, value: &str| FORBIDDEN.iter().any(|it| name.ends_with(it.0) && value == it.1);
    let found = rules(css)
        .into_iter()
        .filter(|(of, name, value)| of != "dialog" && is_forbidden(name, value));
    found.map(|(of, name, value)| format!("{path}: {of} {{ {name}: {value} }}")).collect()
}

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("the file is there")
}

/// Every style sheet that is seen on a screen, with its path.
fn sheets() -> Vec<(String, String)> {
    let folder = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("style"))
        .expect("the folder is there");
    let names =
        folder.map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"));
    let paths = names.filter(|name| name != "print.css").map(|name| format!("style/{name}"));
    paths.map(|path| (path.clone(), read(&path))).collect()
}

#[test]
fn every_colour_can_be_told_from_what_it_stands_on() {
    let tokens = Tokens::read(&read("style/tokens.css"));
    assert_eq!(tokens.faults(&PAIRS), [""; 0]);

    let pairs: [(&str, Use, &[&str]); 1] = [("ink", Words, &["ground"])];
    let faults = |css: &str| Tokens::read(css).faults(&pairs);
    assert_eq!(faults(":root { --ink: #767676; --ground: #fff; --space: 4px; }"), [""; 0]);
    assert_eq!(
        faults(":root { --ink: #777777; --ground: #fff; }"),
        ["light: --ink on --ground has 4.48:1 of 4.5:1"]
    );
    assert_eq!(
        faults(":root { --ink: #000; --ground: #fff; --idle: #123456; }"),
        ["light: --idle is in no pair"]
    );
    assert_eq!(
        faults(":root { --ink: #000; }"),
        ["light: --ink on --ground: one of them is no colour"]
    );
    let dark = ":root { --ink: #000; --ground: #fff; } @media (prefers-color-scheme: dark) { :root { --ink: #eee; } }";
    assert_eq!(faults(dark), ["dark: --ink on --ground has 1.16:1 of 4.5:1"]);
}

#[test]
fn colours_stand_in_one_file() {
    let sheets = sheets();
    let others = sheets.iter().filter(|(path, _)| path != "style/tokens.css");
    assert_eq!(
        others.flat_map(|(path, css)| stray_colours(path, css)).collect::<Vec<_>>(),
        [""; 0]
    );
    for stray in
        ["a { color: #fff; }", "a{border:1px solid white}", "a { background: rgba(0, 0, 0, 0.5); }"]
    {
        assert_eq!(stray_colours("it", stray).len(), 1, "{stray}");
    }
    for fine in
        ["a:hover #top > b { color: var(--red); }", "a { border-color: transparent; } /* #fff */"]
    {
        assert_eq!(stray_colours("it", fine), [""; 0]);
    }

    let pale = sheets.iter().flat_map(|(path, css)| pale_edges(path, css)).collect::<Vec<_>>();
    assert_eq!(pale, [""; 0]);
    assert_eq!(pale_edges("it", ".cell { border: 1px solid var(--line); }").len(), 1);

    // Where a style sheet cannot reach, the colour is that of a token all the same.
    let tokens = Tokens::read(&read("style/tokens.css"));
    for path in ["index.html", "public/manifest.webmanifest"] {
        let text = read(path);
        let named = text.split('"').filter(|word| luminance(word).is_some()).collect::<Vec<_>>();
        let is_token = |word: &&str| {
            tokens.themes().any(|(_, colours)| colours.values().any(|value| value == word))
        };
        assert!(!named.is_empty() && named.iter().all(is_token), "{path}: {named:?}");
    }
}

/// In the browser of `WeChat` keyboards and bars lie over what does not scroll, and the size of text is set for all pages.
#[test]
fn nothing_covers_the_page_or_shrinks_its_text() {
    let faults = sheets().iter().flat_map(|(path, css)| intrusions(path, css)).collect::<Vec<_>>();
    assert_eq!(faults, [""; 0]);
    assert_eq!(intrusions("it", "a {\n  position:\n    fixed;\n}"), ["it: a { position: fixed }"]);
    // Where the screen is round, or a bar lies over it, the page stays clear of both.
    assert!(read("index.html").contains("viewport-fit=cover"));
    for side in ["left", "right", "bottom"] {
        assert!(
            sheets().iter().any(|(_, css)| css.contains(&format!("env(safe-area-inset-{side})"))),
            "{side}"
        );
    }
}
