//! Chromium, driven through `ChromeDriver`: one window with a fresh profile, a phone of 360×640.

use crate::Result;
use crate::chromium::Chromium;
use crate::http::{Running, ask, free_port};
use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// `ChromeDriver`.
pub struct Driver {
    port: u16,
    chromium: Chromium,
    _running: Running,
}

/// A window with nothing kept from earlier ones.
pub struct Window<'a> {
    driver: &'a Driver,
    session: String,
    /// Name and version of the browser.
    pub version: String,
}

impl Driver {
    /// Starts it.
    pub fn start() -> Result<Self> {
        let chromium = Chromium::ready()?;
        let port = free_port()?;
        let child = Command::new(&chromium.driver)
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("cannot start ChromeDriver: {error}."))?;
        Ok(Self { port, chromium, _running: Running(child).at(port)? })
    }

    /// Opens a window.
    pub fn window(&self) -> Result<Window<'_>> {
        let wishes = json!({ "capabilities": { "alwaysMatch": {
            "pageLoadStrategy": "none",
            "timeouts": { "script": 60_000 },
            "goog:chromeOptions": {
                "binary": self.chromium.browser,
                "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=zh-CN"],
                "mobileEmulation": { "deviceMetrics": { "width": 360, "height": 640, "pixelRatio": 2.0, "touch": true } },
            },
        }}});
        let opened = self.post("/session", &wishes)?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let version = text(&opened["capabilities"]["browserVersion"]);
        Ok(Window { driver: self, session: text(&opened["sessionId"]), version })
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value> {
        let reply = ask(self.port, "POST", path, &[("Content-Type", "application/json")], body.to_string().as_bytes())?;
        let mut answer: Value =
            serde_json::from_slice(&reply.body).map_err(|error| format!("ChromeDriver speaks no JSON: {error}."))?;
        match reply.status {
            200 => Ok(answer["value"].take()),
            _ => Err(format!("ChromeDriver: {}.", answer["value"]["message"])),
        }
    }
}

impl Window<'_> {
    /// Goes there and waits for nothing.
    pub fn open(&self, url: &str) -> Result {
        self.post("/url", &json!({ "url": url })).map(drop)
    }

    /// One command of the `DevTools` protocol, and its answer.
    pub fn devtools(&self, name: &str, params: &Value) -> Result<Value> {
        self.post("/goog/cdp/execute", &json!({ "cmd": name, "params": params }))
    }

    /// What a script returns.
    pub fn script(&self, script: &str, arguments: &Value) -> Result<Value> {
        self.post("/execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// Gives a file to the field that fits the selector.
    pub fn give(&self, field: &str, file: &Path) -> Result {
        let found = self.post("/element", &json!({ "using": "css selector", "value": field }))?;
        let field = found.as_object().and_then(|found| found.values().next()?.as_str()).unwrap_or_default();
        self.post(&format!("/element/{field}/value"), &json!({ "text": file.to_string_lossy() })).map(drop)
    }

    /// Waits until a script returns something.
    pub fn wait(&self, what: &str, script: &str, arguments: &Value) -> Result<Value> {
        let begin = Instant::now();
        loop {
            // Rarely, for each look takes time from the page.
            std::thread::sleep(Duration::from_millis(200));
            // In the midst of a navigation there is nothing to ask.
            match self.script(script, arguments) {
                Ok(Value::Null | Value::Bool(false)) => {}
                Ok(value) => return Ok(value),
                Err(sentence) if begin.elapsed() > Duration::from_secs(20) => return Err(sentence),
                Err(_) => {}
            }
            if begin.elapsed() > Duration::from_mins(1) {
                let reached = self.script("return window.bench || null", &json!([])).unwrap_or_default();
                return Err(format!("waited in vain for {what}; reached {reached}."));
            }
        }
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value> {
        self.driver.post(&format!("/session/{}{path}", self.session), body)
    }
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        // It ends with its driver anyway.
        let _ = ask(self.driver.port, "DELETE", &format!("/session/{}", self.session), &[], b"");
    }
}
