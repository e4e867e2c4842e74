//! How long each tap of a whole path takes to the next paint, as the browser itself counts it for INP.

use super::PATH;
use super::replica::STATIC;
use crate::Result;
use crate::file_server::FileServer;
use crate::webdriver::{Driver, Window};
use serde_json::json;
use std::thread::sleep;
use std::time::Duration;

/// Shorter ones are not reported by the browser.
pub const SHORTEST: u64 = 16;

const WATCH: &str = "
    window.taps = [];
    const note = (list) => list.getEntries().forEach((entry) => entry.interactionId && taps.push(entry.duration));
    new PerformanceObserver(note).observe({ type: 'event', durationThreshold: 16 });
";

/// The middle of what has these words, once it is there and still.
const PLACE: &str = "
    const all = Array.from(document.querySelectorAll('button, label, a, summary'));
    const found = all.find((element) => element.textContent.trim().startsWith(arguments[0]));
    if (!found) return null;
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = found.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
";

/// The page is there, and runs if it has a program.
const READY: &str = "
    const root = document.documentElement;
    return location.pathname === '/' + arguments[0] && document.readyState === 'complete'
        && (root.getAttribute('data-start') === 'running' || !document.scripts.length);
";

const RESULTS: &str = "return document.querySelector('main h1').textContent.includes('结果')";

/// The first tap of [`PATH`] on the static page, then every tap of it on the page, ms.
pub fn all(driver: &Driver, server: &FileServer, cpu: u32) -> Result<Vec<u64>> {
    let window = driver.window()?;
    let bare = walk(&window, server, STATIC, cpu, &PATH[..1])?;
    let page = walk(&window, server, "index.html", cpu, &PATH)?;
    window.wait("the results", RESULTS, &json!([]))?;
    Ok([bare, page].concat())
}

fn walk(
    window: &Window,
    server: &FileServer,
    page: &str,
    cpu: u32,
    path: &[&str],
) -> Result<Vec<u64>> {
    window.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": 1 }))?;
    window.open(&format!("http://127.0.0.1:{}/{page}", server.port))?;
    window.wait(page, READY, &json!([page]))?;
    window.script(WATCH, &json!([]))?;
    window.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": cpu }))?;
    path.iter().map(|words| tap(window, words)).collect()
}

fn tap(window: &Window, words: &str) -> Result<u64> {
    let place = window.wait(&format!("“{words}”"), PLACE, &json!([words]))?;
    // What scrolling and the last tap still have to paint is not this tap's.
    sleep(Duration::from_millis(400));
    window.script("taps.length = 0", &json!([]))?;
    window.devtools(
        "Input.dispatchTouchEvent",
        &json!({ "type": "touchStart", "touchPoints": [place] }),
    )?;
    window
        .devtools("Input.dispatchTouchEvent", &json!({ "type": "touchEnd", "touchPoints": [] }))?;
    sleep(Duration::from_millis(800));
    let longest = window.script("return Math.round(Math.max(0, ...taps))", &json!([]))?;
    Ok(longest.as_u64().filter(|ms| *ms > 0).unwrap_or(SHORTEST))
}
