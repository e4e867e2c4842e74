//! Chromium, driven through `ChromeDriver`: one window with a fresh profile, a phone of 360×640.

use crate::Result;
use crate::chromium::Chromium;
use crate::server_process::{ServerProcess, free_port};
use anyhow::bail;
use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use thirtyfour::common::capabilities::desiredcapabilities::PageLoadStrategy;
use thirtyfour::error::WebDriverResult;
use thirtyfour::{
    By, CapabilitiesHelper, ChromiumLikeCapabilities, DesiredCapabilities, WebDriver,
};
use tokio::runtime::Runtime;

/// `ChromeDriver`.
pub struct Driver {
    address: String,
    chromium: Chromium,
    runtime: Runtime,
    _process: ServerProcess,
}

/// A window with nothing kept from earlier ones.
pub struct Window<'a> {
    driver: &'a Driver,
    session: WebDriver,
}

impl Driver {
    /// Starts it.
    pub fn start() -> Result<Self> {
        let chromium = Chromium::ready()?;
        let port = free_port()?;
        let mut command = Command::new(&chromium.driver);
        command.arg(format!("--port={port}")).stdout(Stdio::null()).stderr(Stdio::null());
        let process = ServerProcess::start(&mut command, port)?;
        Ok(Self {
            address: format!("http://127.0.0.1:{port}"),
            chromium,
            runtime: Runtime::new()?,
            _process: process,
        })
    }

    /// Opens a window.
    pub fn window(&self) -> Result<Window<'_>> {
        let mut wishes = DesiredCapabilities::chrome();
        wishes.set_page_load_strategy(PageLoadStrategy::None)?;
        wishes.set_binary(&self.chromium.browser.to_string_lossy())?;
        for option in [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--lang=zh-CN",
        ] {
            wishes.add_arg(option)?;
        }
        let phone = json!({ "deviceMetrics": { "width": 360, "height": 640, "pixelRatio": 2.0, "touch": true } });
        wishes.add_experimental_option("mobileEmulation", phone)?;
        Ok(Window { driver: self, session: self.wait_for(WebDriver::new(&self.address, wishes))? })
    }

    fn wait_for<T>(&self, answer: impl Future<Output = WebDriverResult<T>>) -> Result<T> {
        Ok(self.runtime.block_on(answer)?)
    }
}

impl Window<'_> {
    /// The version of the browser.
    pub fn version(&self) -> String {
        self.session
            .capabilities()
            .get("browserVersion")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    }

    /// Goes there and waits for nothing.
    pub fn open(&self, url: &str) -> Result {
        self.driver.wait_for(self.session.goto(url))
    }

    /// One command of the `DevTools` protocol, and its answer.
    pub fn devtools(&self, name: &str, params: &Value) -> Result<Value> {
        self.driver.wait_for(self.session.cdp().send_raw(name, params.clone()))
    }

    /// What a script returns.
    pub fn script(&self, script: &str, arguments: &Value) -> Result<Value> {
        let arguments = arguments.as_array().cloned().unwrap_or_default();
        Ok(self.driver.wait_for(self.session.execute(script, arguments))?.json().clone())
    }

    /// Hands a file to a field.
    pub fn give(&self, field: &str, file: &Path) -> Result {
        self.driver.wait_for(async {
            self.session.find(By::Css(field)).await?.send_keys(file.to_string_lossy()).await
        })
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
                Err(error) if begin.elapsed() > Duration::from_secs(20) => return Err(error),
                Err(_) => {}
            }
            if begin.elapsed() > Duration::from_mins(1) {
                let reached =
                    self.script("return window.bench || null", &json!([])).unwrap_or_default();
                bail!("waited in vain for {what}; reached {reached}.");
            }
        }
    }
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        // It ends with its driver anyway.
        let _ = self.driver.wait_for(self.session.clone().quit());
    }
}
