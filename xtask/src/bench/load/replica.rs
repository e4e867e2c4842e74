//! The bare static replica of the page: the same first screen and style, and no program.

use crate::file_server::FileServer;
use crate::webdriver::Driver;
use crate::{Result, staging};
use fs_err as fs;
use serde_json::json;
use std::path::Path;

/// Its name; it lies beside index.html and links the same style.
pub const STATIC: &str = "static.html";

/// Writes it beside index.html of the staged page; says which browser it is.
pub fn make(driver: &Driver, server: &FileServer, staged: &Path) -> Result<String> {
    let window = driver.window()?;
    let mut html = fs::read_to_string(staged.join("index.html"))?;
    if !html.contains("type=\"checkbox\"") {
        // The first screen is not in the HTML: then it is what the program draws.
        window.open(&format!("http://127.0.0.1:{}/index.html", server.port))?;
        let drawn = "const app = document.getElementById('app'); return app.innerHTML.includes('checkbox') && app.innerHTML";
        let drawn = window.wait("the first screen", drawn, &json!([]))?;
        let screen = format!("<div id=\"app\">{}</div></body>", drawn.as_str().unwrap_or_default());
        html = html.replace("id=\"app\"", "").replace("</body>", &screen);
    }
    fs::write(staged.join(STATIC), bare(&html))?;
    staging::compress(staged)?;
    Ok(window.version())
}

/// The same first screen without scripts and without what they would load.
fn bare(html: &str) -> String {
    let html = without(html, "<script", "</script>");
    let html = without(&html, "<link rel=\"preload\"", ">");
    without(&html, "<link rel=\"manifest\"", ">")
}

fn without(html: &str, open: &str, close: &str) -> String {
    let mut rest = html;
    let mut kept = String::new();
    while let Some((before, after)) = rest.split_once(open) {
        kept.push_str(before);
        rest = after.split_once(close).map_or("", |(_, after)| after);
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn a_bare_page_has_no_script() {
        let html = "<link rel=\"stylesheet\" href=a><script defer src=b></script><p>c</p><link rel=\"preload\" href=d>e";
        assert_eq!(bare(html), "<link rel=\"stylesheet\" href=a><p>c</p>e");
    }
}
