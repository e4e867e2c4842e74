//! A person at a phone of 360×640: taps what is written, reads what is shown.

use std::time::{Duration, Instant};
use thirtyfour::prelude::*;

use crate::server;

/// A person with a browser of their own.
pub struct Person {
    browser: WebDriver,
}

/// How long anything on the page may take, generously.
const PATIENCE: Duration = Duration::from_secs(10);

/// Runs a test with a person who has just opened the page, and closes the browser whatever happens.
pub async fn with_person<F: AsyncFnOnce(&Person)>(test: F) {
    let person = Person::arrive().await;
    let watched = std::panic::AssertUnwindSafe(test(&person));
    let outcome = catch(watched).await;
    let broken =
        person.script("return !document.querySelector('[data-start-when~=failed]').hidden").await;
    person.browser.quit().await.expect("the browser closes");
    if let Err(panic) = outcome {
        std::panic::resume_unwind(panic);
    }
    assert_eq!(broken, serde_json::json!(false), "the program broke");
}

async fn catch<F: Future<Output = ()>>(
    test: std::panic::AssertUnwindSafe<F>,
) -> Result<(), Box<dyn std::any::Any + Send>> {
    let mut test = Box::pin(test.0);
    std::future::poll_fn(move |context| {
        match std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| test.as_mut().poll(context)))
        {
            Ok(std::task::Poll::Ready(())) => std::task::Poll::Ready(Ok(())),
            Ok(std::task::Poll::Pending) => std::task::Poll::Pending,
            Err(panic) => std::task::Poll::Ready(Err(panic)),
        }
    })
    .await
}

impl Person {
    async fn arrive() -> Self {
        let mut wishes = DesiredCapabilities::chrome();
        wishes.set_binary(&server::setting("CHROMIUM")).unwrap();
        for wish in [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--lang=zh-CN",
            "--hide-scrollbars",
        ] {
            wishes.add_arg(wish).unwrap();
        }
        let phone = serde_json::json!({ "deviceMetrics": { "width": 360, "height": 640, "pixelRatio": 2.0, "touch": true } });
        wishes.add_experimental_option("mobileEmulation", phone).unwrap();
        let browser = WebDriver::new(server::driver(), wishes).await.expect("Chromium starts");
        let person = Self { browser };
        person.open("").await;
        person
    }

    /// Opens the page, at what stands behind #.
    pub async fn open(&self, hash: &str) {
        // From elsewhere, so that the same address is loaded anew as well.
        self.browser.goto("about:blank").await.unwrap();
        self.open_at(&format!("index.html{hash}")).await;
    }

    /// Opens a file of the page, and waits for its program if it has one.
    pub async fn open_at(&self, address: &str) {
        self.browser.goto(format!("{}{address}", server::page())).await.unwrap();
        self.wait("the page", async || {
            self.is_running().await || self.script("return !document.scripts.length").await == true
        })
        .await;
    }

    /// Opens the page in one of the server's folders, and waits for no more than the first screen.
    pub async fn open_in(&self, folder: &str) {
        self.browser.goto(format!("{}{folder}index.html", server::page())).await.unwrap();
        self.wait("the first screen", async || self.browser.find(By::Css("main h1")).await.is_ok())
            .await;
    }

    /// Opens a file by itself, without a server.
    pub async fn open_file(&self, path: &str) {
        self.browser.goto(format!("file://{path}")).await.unwrap();
        self.wait("the page", async || self.is_running().await).await;
    }

    /// Whether the program runs.
    pub async fn is_running(&self) -> bool {
        self.script("return document.documentElement.getAttribute('data-start')").await == "running"
    }

    /// Loads the page again where it is.
    pub async fn reload(&self) {
        self.browser.refresh().await.unwrap();
        self.wait("the page", async || self.is_running().await).await;
    }

    /// The back key of the phone.
    pub async fn back(&self) {
        let before = self.heading().await;
        self.browser.back().await.unwrap();
        self.wait("another page", async || self.heading().await != before).await;
    }

    /// The heading of the page.
    pub async fn heading(&self) -> String {
        match self.browser.find(By::Css("main h1")).await {
            Ok(heading) => heading.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    /// Waits for a page whose heading has these words.
    pub async fn sees_page(&self, words: &str) {
        self.wait(&format!("a page “{words}”"), async || self.heading().await.contains(words))
            .await;
    }

    /// Everything on the page that can be read.
    pub async fn reads(&self) -> String {
        let begin = Instant::now();
        loop {
            // Between two pages there is nothing to read for a moment.
            if let Ok(body) = self.browser.find(By::Tag("body")).await
                && let Ok(text) = body.text().await
            {
                return text;
            }
            assert!(begin.elapsed() < PATIENCE, "there is no page to read");
        }
    }

    /// Waits until these words can be read.
    pub async fn sees(&self, words: &str) {
        self.wait(&format!("“{words}”"), async || self.reads().await.contains(words)).await;
    }

    /// Asserts that these words cannot be read.
    pub async fn does_not_see(&self, words: &str) {
        let text = self.reads().await;
        assert!(!text.contains(words), "“{words}” can be read in:\n{text}");
    }

    /// Waits for the end of the moment in which nothing is taken.
    async fn has_rested(&self) {
        let script = "return !document.documentElement.hasAttribute('data-busy')";
        self.wait("the page to take something", async || {
            self.script(script).await == serde_json::json!(true)
        })
        .await;
    }

    /// Taps the first button, choice, link or fold with just these words, or else one that begins with them.
    pub async fn taps(&self, words: &str) {
        self.has_rested().await;
        let begin = Instant::now();
        loop {
            if let Some(element) = self.find_by_words(words).await {
                element.scroll_into_view().await.unwrap();
                if element.click().await.is_ok() {
                    return;
                }
            }
            assert!(begin.elapsed() < PATIENCE, "no “{words}” to tap in:\n{}", self.reads().await);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    async fn find_by_words(&self, words: &str) -> Option<WebElement> {
        let mut begins = None;
        for element in self.browser.find_all(By::Css("button, label, a, summary")).await.ok()? {
            let text = element.text().await.unwrap_or_default();
            if text == words {
                return Some(element);
            }
            if text.starts_with(words) && begins.is_none() {
                begins = Some(element);
            }
        }
        begins
    }

    /// Types into the number field.
    pub async fn types(&self, text: &str) {
        self.waits_for("a number field", "return !!document.querySelector('input.number')").await;
        let field = self.browser.find(By::Css("input.number")).await.unwrap();
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Picks a day in the date field with this id; the calendar itself belongs to the browser.
    pub async fn picks_day(&self, id: &str, day: &str) {
        let script = "const field = document.getElementById(arguments[0]); field.value = arguments[1]; \
                      field.dispatchEvent(new Event('input', { bubbles: true }));";
        let arguments = vec![serde_json::json!(id), serde_json::json!(day)];
        self.browser.execute(script, arguments).await.unwrap();
    }

    /// Presses keys, wherever the focus is.
    pub async fn presses(&self, keys: impl Into<TypingData>) {
        self.has_rested().await;
        self.browser.active_element().await.unwrap().send_keys(keys).await.unwrap();
    }

    /// Runs a script and returns what it returns.
    pub async fn script(&self, script: &str) -> serde_json::Value {
        self.browser.execute(script, Vec::new()).await.unwrap().json().clone()
    }

    /// Gives a file to a field that takes one.
    pub async fn gives(&self, field: &str, path: &std::path::Path) {
        let field = self.browser.find(By::Css(field)).await.expect("a field for files");
        field.send_keys(path.to_str().expect("a plain path")).await.unwrap();
    }

    /// Runs a script on arguments and returns what it returns.
    pub async fn script_with(
        &self,
        script: &str,
        arguments: serde_json::Value,
    ) -> serde_json::Value {
        let arguments = arguments.as_array().cloned().unwrap_or_default();
        self.browser.execute(script, arguments).await.unwrap().json().clone()
    }

    /// Runs a script and returns what it hands to its last argument.
    pub async fn script_async(&self, script: &str) -> serde_json::Value {
        self.browser.execute_async(script, Vec::new()).await.unwrap().json().clone()
    }

    /// One command of the `DevTools` protocol.
    pub async fn device(&self, command: &str, parameters: serde_json::Value) -> serde_json::Value {
        self.browser.cdp().send_raw(command, parameters).await.unwrap()
    }

    /// Puts answers on the device.
    pub async fn keeps(&self, record: &str) {
        let record = vec![serde_json::json!(record)];
        self.browser
            .execute("localStorage.setItem('qinghuicha', arguments[0])", record)
            .await
            .unwrap();
    }

    /// The answers on the device.
    pub async fn kept(&self) -> String {
        self.script("return localStorage.getItem('qinghuicha')")
            .await
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Waits until a script returns true.
    pub async fn waits_for(&self, what: &str, script: &str) {
        self.wait(what, async || self.script(script).await == serde_json::json!(true)).await;
    }

    /// Says who they are and starts.
    pub async fn is(&self, roles: &[&str]) {
        for role in roles {
            self.taps(role).await;
        }
        self.taps("开始").await;
    }

    /// Keeps a picture of the screen if pictures are wanted.
    pub async fn looks(&self, name: &str) {
        self.pictures(name).await;
        let wide = self.script("return document.documentElement.scrollWidth > 360").await;
        assert_eq!(wide, serde_json::json!(false), "{name} scrolls sideways");
    }

    /// Keeps a picture of the screen, however wide, if pictures are wanted.
    pub async fn pictures(&self, name: &str) {
        if let Ok(folder) = std::env::var("QINGHUICHA_SHOTS") {
            let picture = self.browser.screenshot_as_png().await.unwrap();
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(std::path::Path::new(&folder).join(format!("{name}.png")), picture)
                .unwrap();
        }
    }

    /// Waits until something is so.
    pub async fn wait(&self, what: &str, seen: impl AsyncFn() -> bool) {
        let begin = Instant::now();
        while !seen().await {
            assert!(
                begin.elapsed() < PATIENCE,
                "waited in vain for {what}; there is:\n{}",
                self.reads().await
            );
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }
}
