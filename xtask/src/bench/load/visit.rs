//! One visit on a slow network: when a person sees the page, ticks a role, has questions.

use super::PATH;
use super::replica::STATIC;
use crate::Result;
use crate::file_server::FileServer;
use crate::webdriver::{Driver, Window};
use serde_json::{Value, json};
use std::thread::sleep;
use std::time::Duration;

/// How far away the page is, how narrow the way, and how slow the phone.
pub struct Circumstances {
    /// As people call the network.
    pub network: &'static str,
    /// Round trip, ms.
    pub latency: u32,
    /// Bits a second.
    pub bits: u32,
    /// How many times slower than this machine.
    pub cpu: u32,
}

/// What a visit came to, ms since it began; a bare static page has no questions.
#[derive(Clone, Copy)]
pub struct Visit {
    /// First contentful paint.
    pub paint: u64,
    /// The first tap ticked a role.
    pub tap: u64,
    /// The second question can be read, after 开始; who somebody is, is the first.
    pub second: u64,
    /// The third question can be read, after an answer to the second. It is the first that needs the program.
    pub third: u64,
    /// Taps on 开始 that nothing listened to.
    pub lost: u64,
    /// Bytes that came over the network.
    pub bytes: usize,
}

/// The static page, and the page on a first and a second visit.
pub fn all(
    driver: &Driver,
    server: &FileServer,
    circumstances: &Circumstances,
) -> Result<[Visit; 3]> {
    let bare = {
        let window = ready(driver, circumstances, &PATH[..1])?;
        visit(&window, server, STATIC)?
    };
    let window = ready(driver, circumstances, &PATH[..4])?;
    let first = visit(&window, server, "index.html")?;
    // Where the worker does not come within a minute, the second visit shows what that means.
    drop(window.wait("the service worker, if there is one", INSTALLED, &json!([])));
    // Whoever comes again begins anew; what they answered is another matter.
    window.script("localStorage.clear(); sessionStorage.clear();", &json!([]))?;
    window.open("about:blank")?;
    window.wait("an empty page", "return location.protocol === 'about:'", &json!([]))?;
    let second = visit(&window, server, "index.html")?;
    Ok([bare, first, second])
}

const INSTALLED: &str = "
    const workers = navigator.serviceWorker;
    if (!workers) return true;
    return workers.getRegistration().then((found) => !found || !!found.active);
";

fn ready<'a>(
    driver: &'a Driver,
    circumstances: &Circumstances,
    words: &[&str],
) -> Result<Window<'a>> {
    let window = driver.window()?;
    // A browser has much to do when it has just been started.
    sleep(Duration::from_secs(1));
    let robot = format!("({})({})", include_str!("robot.js"), json!(words));
    window.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": robot }))?;
    window.devtools("Network.enable", &json!({}))?;
    let bytes = circumstances.bits / 8;
    window.devtools(
        "Network.emulateNetworkConditions",
        &json!({
            "offline": false,
            "latency": circumstances.latency,
            "downloadThroughput": bytes,
            "uploadThroughput": bytes,
        }),
    )?;
    window.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": circumstances.cpu }))?;
    Ok(window)
}

fn visit(window: &Window, server: &FileServer, page: &str) -> Result<Visit> {
    server.sent();
    window.open(&format!("http://127.0.0.1:{}/{page}", server.port))?;
    let report = window.wait(
        page,
        "return window.bench && window.bench.done ? window.bench : null",
        &json!([]),
    )?;
    let ms = |name: &str| report.get(name).and_then(Value::as_u64).unwrap_or(0);
    Ok(Visit {
        paint: ms("paint"),
        tap: ms("tap"),
        second: ms("second"),
        third: ms("third"),
        lost: ms("lost"),
        bytes: server.sent(),
    })
}
