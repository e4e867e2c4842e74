//! The whole page as one file, to be opened from a stick by a double click.

use crate::command::{dist, kept};
use crate::dist::digest;
use crate::post_build::text;
use crate::{Result, post_build, watch};
use std::fs;
use std::path::{Path, PathBuf};

/// What the page fetches when it is asked for: `name-*.html` in dist/, in the single file a template.
const FETCHED: [&str; 3] = ["document", "notes", "take"];

/// Where it is written.
pub fn path() -> Result<PathBuf> {
    Ok(kept("single")?.join("qinghuicha.html"))
}

/// Writes it from dist/ and says where it is.
pub fn write() -> Result<PathBuf> {
    let dist = dist()?;
    let index = text(&dist.join("index.html"))?;
    let loader = text(&named(&dist, "loader-", "js")?)?;
    let picture_file = named(&dist, "picture-", "js")?;
    let picture = text(&picture_file)?;
    let program = fs::read(named(&dist, "qinghuicha_bg-", "wasm")?)
        .map_err(|error| format!("cannot read the program: {error}."))?;
    let guide = text(&dist.join("guide.html"))?;
    let guide = between(&guide, "<main>", "</main>")?;

    // Everything that names another file goes, and what they held comes in.
    let mut page = without_tags(&index, &["<link", "<script defer"]);
    let policy = format!("script-src 'sha256-{}' 'sha256-{}'", digest(&loader)?, digest(&picture)?);
    page = page.replace("script-src 'self'", &policy).replace("connect-src 'self'; ", "");
    page = page.replace("\"guide.html\"", "\"#guide\"");
    // The page for staff shows index.html in a frame; a file by itself has neither.
    let staff = format!("<a href=\"staff.html\">{}</a>", between(&page, "<a href=\"staff.html\">", "</a>")?);
    page = page.replace(&staff, "");
    page = page.replace(&format!("\"./{}\"", name(&picture_file)), "\"#\"");
    let mut fetched = Vec::new();
    for part in FETCHED {
        let file = named(&dist, &format!("{part}-"), "html")?;
        page = page.replace(&format!("\"./{}\"", name(&file)), &format!("\"#whole-{part}\""));
        fetched.push(format!("<template id=\"whole-{part}\">{}</template>\n", text(&file)?));
    }
    let fetched = fetched.concat();
    let parts = format!(
        "{fetched}<div id=\"guide\" class=\"aside\">{guide}</div>\n\
         <script type=\"text/plain\" id=\"program\">{}</script>\n<script>{picture}</script>\n\
         <script>{loader}</script>\n</body>",
        base64(&program)
    );
    page = page.replacen("</body>", &parts, 1);

    let file = path()?;
    fs::create_dir_all(file.parent().unwrap_or(&dist)).map_err(|error| format!("cannot make a folder: {error}."))?;
    post_build::write(&file, &page)?;
    Ok(file)
}

fn name(file: &Path) -> std::borrow::Cow<'_, str> {
    file.file_name().unwrap_or_default().to_string_lossy()
}

fn named(dist: &Path, start: &str, extension: &str) -> Result<PathBuf> {
    let fits = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(start) && path.extension().is_some_and(|found| found == extension)
    };
    watch::files_below(dist).into_iter().find(fits).ok_or_else(|| format!("dist/ has no {start}….{extension}."))
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Result<&'a str> {
    let inner = text.split_once(start).and_then(|(_, rest)| rest.split_once(end)).map(|(inner, _)| inner);
    inner.ok_or_else(|| format!("a page of dist/ has nothing between {start} and {end}."))
}

/// The page without these tags; scripts lose their (empty) content as well.
fn without_tags(page: &str, tags: &[&str]) -> String {
    let mut rest = page;
    let mut kept = String::new();
    while let Some(at) = tags.iter().filter_map(|tag| rest.find(tag)).min() {
        kept.push_str(&rest[..at]);
        let tag = &rest[at..];
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        rest = tag[end..].trim_start_matches("</script>");
    }
    kept + rest
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digit = |group: u32, index: usize| char::from(DIGITS[(group >> (18 - 6 * index) & 63) as usize]);
    let group = |chunk: &[u8]| {
        let byte = |index: usize| u32::from(chunk.get(index).copied().unwrap_or_default());
        let group = byte(0) << 16 | byte(1) << 8 | byte(2);
        (0..4).map(move |index| if index <= chunk.len() { digit(group, index) } else { '=' }).collect::<String>()
    };
    bytes.chunks(3).map(group).collect()
}

#[cfg(test)]
mod tests {
    use super::{base64, without_tags};

    #[test]
    fn bytes_are_written_as_letters() {
        assert_eq!(base64(b""), "");
        assert_eq!(base64(b"f"), "Zg==");
        assert_eq!(base64(b"fo"), "Zm8=");
        assert_eq!(base64(b"foobar"), "Zm9vYmFy");
    }

    #[test]
    fn what_names_other_files_goes() {
        let page = "<p>a</p><link rel=\"x\"><script src=\"y\"></script><p>b</p>";
        assert_eq!(without_tags(page, &["<link", "<script"]), "<p>a</p><p>b</p>");
    }
}
