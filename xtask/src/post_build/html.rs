//! What the pages hold in themselves, and the names of what they fetch.

use super::files_of_kind;
use crate::Result;
use crate::encoding::{digest, fingerprint};
use anyhow::ensure;
use fs_err as fs;
use std::path::Path;

/// Every page that names other files.
const PAGES: [&str; 3] = ["index.html", "guide.html", "staff.html"];

/// What trunk writes for the style sheet.
const STYLE_LINK: &str = "<link rel=\"stylesheet\" href=\"./main.css\"/>";

/// Stands in index.html for the early script.
const EARLY: &str = "<!--early-->";

/// Puts the style and the early script into index.html, for a request more is a delay more before anything is
/// seen. The security policy names both by their digests; guide.html keeps to the file.
pub fn inline(page: &Path, early: &str) -> Result {
    let index = page.join("index.html");
    let style = fs::read_to_string(page.join("main.css"))?;
    let (style, early) = (style.trim_end(), early.trim_end());
    let mut html = fs::read_to_string(&index)?;
    for (mark, text) in [
        (STYLE_LINK, &format!("<style>{style}</style>")),
        (EARLY, &format!("<script>{early}</script>")),
        ("style-src 'self'", &format!("style-src 'sha256-{}'", digest(style))),
        ("script-src 'self'", &format!("script-src 'self' 'sha256-{}'", digest(early))),
    ] {
        ensure!(html.contains(mark), "index.html has no {mark}.");
        html = html.replacen(mark, text, 1);
    }
    Ok(fs::write(index, html)?)
}

/// Puts the hash of its content into the name of each file that a page fetches.
pub fn name_by_content(page: &Path) -> Result {
    let pages = PAGES.map(|name| page.join(name));
    let mut texts = pages.iter().map(fs::read_to_string).collect::<std::io::Result<Vec<_>>>()?;
    for extension in ["wasm", "js", "css", "html"] {
        for file in files_of_kind(page, extension)? {
            let stem = file.file_stem().unwrap_or_default().to_string_lossy();
            let link = format!("\"./{stem}.{extension}\"");
            if !texts.iter().any(|text| text.contains(&link)) {
                continue;
            }
            let hash = fingerprint(&fs::read(&file)?);
            let name = format!("{stem}-{hash}.{extension}");
            fs::rename(&file, page.join(&name))?;
            for text in &mut texts {
                *text = text.replace(&link, &format!("\"./{name}\""));
            }
        }
    }
    for (page, text) in pages.iter().zip(texts) {
        fs::write(page, text)?;
    }
    Ok(())
}
