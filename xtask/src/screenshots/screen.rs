//! The screens, and how to reach one.

use crate::Result;
use crate::command::root;
use crate::file_server::FileServer;
use crate::webdriver::Window;
use anyhow::Context;
use serde_json::{Value, json};

/// One screen of the page.
#[derive(Clone, Debug)]
pub struct Screen {
    /// What it is called, in arguments and in files.
    pub name: String,
    /// What lies on the device; nothing for somebody new.
    kept: Option<String>,
    page: String,
    hash: String,
    heading: String,
    does: String,
    awaits: String,
}

/// The page runs, if it has a program, and has this heading.
const THERE: &str = "
    const [name, heading] = arguments, h1 = document.querySelector('main h1');
    return location.search === '?' + name && document.readyState === 'complete' && !!h1
        && (document.documentElement.getAttribute('data-start') === 'running' || !document.scripts.length)
        && h1.textContent.includes(heading);
";

const KEEP: &str = "
    localStorage.clear();
    if (arguments[0] !== null) localStorage.setItem('qinghuicha', arguments[0]);
";

/// Every screen there is.
pub fn all() -> Result<Vec<Screen>> {
    let path = root()?.join("tests/browser/screens.json");
    let file: Value = serde_json::from_str(&fs_err::read_to_string(path)?)?;
    let screens = file["screens"].as_array().context("screens.json has no screens.")?;
    let read = |screen| {
        Screen::read(screen, &file["head"])
            .with_context(|| format!("cannot read the screen {screen}"))
    };
    screens.iter().map(read).collect()
}

impl Screen {
    /// Reads an entry; None when it has no name or no heading.
    pub fn read(entry: &Value, head: &Value) -> Option<Self> {
        let text = |key: &str| entry[key].as_str().unwrap_or_default().to_owned();
        let lines = |value: &Value| {
            value.as_array().map(|lines| {
                lines.iter().filter_map(Value::as_str).map(str::to_owned).collect::<Vec<_>>()
            })
        };
        let record = lines(&entry["kept"])
            .map(|kept| [lines(head).unwrap_or_default(), kept].concat().join("\n"));
        let screen = Self {
            name: text("name"),
            kept: record.or_else(|| entry["kept"].as_str().map(str::to_owned)),
            page: entry["page"].as_str().unwrap_or("index.html").to_owned(),
            hash: text("hash"),
            heading: text("heading"),
            does: text("does"),
            awaits: text("awaits"),
        };
        (!screen.name.is_empty() && !screen.heading.is_empty()).then_some(screen)
    }

    /// Opens it and waits until it is there.
    pub fn reach(&self, window: &Window, server: &FileServer) -> Result {
        let address =
            |page: &str, name: &str| format!("http://127.0.0.1:{}/{page}?{name}", server.port);
        // What is kept belongs to an address, so one has to be open. It has no program that could interfere.
        window.open(&address("guide.html", "keep"))?;
        window.wait("the guide", THERE, &json!(["keep", ""]))?;
        window.script(KEEP, &json!([self.kept]))?;
        window.open(&format!("{}{}", address(&self.page, &self.name), self.hash))?;
        window.wait(&self.name, THERE, &json!([self.name, ""]))?;
        window.script(&self.does, &json!([]))?;
        // What was done may have led to another page.
        window.wait(&self.name, THERE, &json!([self.name, self.heading]))?;
        if !self.awaits.is_empty() {
            let there = "return !!document.querySelector(arguments[0])";
            window.wait(
                &format!("{} on {}", self.awaits, self.name),
                there,
                &json!([self.awaits]),
            )?;
        }
        Ok(())
    }
}
