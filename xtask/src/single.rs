//! The whole page as one file, to be opened from a stick by a double click.

use crate::Result;
use crate::command::{dist, target};
use crate::encoding::{base64, digest};
use crate::files::{files_below, name_of};
use crate::programs::{CITIZENS, PAINTER};
use anyhow::Context;
use fs_err as fs;
use std::path::{Path, PathBuf};

/// What the page fetches when it is asked for: `name-*.html` or `.json` in dist/, in the single file a template.
const FETCHED: [(&str, &str); 3] = [("document", "html"), ("notes", "html"), ("take", "json")];

/// Where it is written.
pub fn path() -> Result<PathBuf> {
    Ok(target("single")?.join("qinghuicha.html"))
}

/// Writes it from dist/ and says where it is.
pub fn write() -> Result<PathBuf> {
    let dist = dist()?;
    let index = fs::read_to_string(dist.join("index.html"))?;
    let loader = fs::read_to_string(named(&dist, "loader-", "js")?)?;
    let program = fs::read(named(&dist, &format!("{CITIZENS}_bg-"), "wasm")?)?;
    let painter_script = fs::read_to_string(named(&dist, &format!("{PAINTER}-"), "js")?)?;
    let painter_file = named(&dist, &format!("{PAINTER}_bg-"), "wasm")?;
    let painter = fs::read(&painter_file)?;
    let guide = fs::read_to_string(dist.join("guide.html"))?;
    let guide = between(&guide, "<main>", "</main>")?;

    // Everything that names another file goes, and what they held comes in.
    let mut page = without_tags(&index, &["<link", "<script defer"]);
    let policy =
        format!("script-src 'sha256-{}' 'sha256-{}'", digest(&loader), digest(&painter_script));
    page = page.replace("script-src 'self'", &policy).replace("connect-src 'self'; ", "");
    page = page.replace("\"guide.html\"", "\"#guide\"");
    // The page for staff is a file of its own; a file by itself has none beside it.
    let staff = format!(
        "<a href=\"staff.html\">{}</a>",
        between(&page, "<a href=\"staff.html\">", "</a>")?
    );
    page = page.replace(&staff, "");
    let mut fetched = Vec::new();
    for (part, extension) in FETCHED {
        let file = named(&dist, &format!("{part}-"), extension)?;
        page = page.replace(&format!("\"./{}\"", name_of(&file)), &format!("\"#whole-{part}\""));
        fetched.push(format!(
            "<template id=\"whole-{part}\">{}</template>\n",
            fs::read_to_string(&file)?
        ));
    }
    page = page.replace(&format!("\"./{}\"", name_of(&painter_file)), "\"#whole-painter\"");
    let fetched = fetched.concat();
    let parts = format!(
        "{fetched}<div id=\"guide\" class=\"aside\">{guide}</div>\n\
         <script type=\"text/plain\" id=\"program\">{}</script>\n\
         <script type=\"text/plain\" id=\"whole-painter\">{}</script>\n\
         <script>{painter_script}</script>\n\
         <script>{loader}</script>\n</body>",
        base64(&program),
        base64(&painter)
    );
    page = page.replacen("</body>", &parts, 1);

    let file = path()?;
    fs::write(&file, page)?;
    Ok(file)
}

fn named(dist: &Path, start: &str, extension: &str) -> Result<PathBuf> {
    let fits = |path: &PathBuf| {
        name_of(path).starts_with(start) && path.extension().is_some_and(|found| found == extension)
    };
    files_below(dist)
        .into_iter()
        .find(fits)
        .with_context(|| format!("dist/ has no {start}….{extension}."))
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Result<&'a str> {
    let inner =
        text.split_once(start).and_then(|(_, rest)| rest.split_once(end)).map(|(inner, _)| inner);
    inner.with_context(|| format!("a page of dist/ has nothing between {start} and {end}."))
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

#[cfg(test)]
mod tests {
    use super::without_tags;

    #[test]
    fn what_names_other_files_goes() {
        let page = "<p>a</p><link rel=\"x\"><script src=\"y\"></script><p>b</p>";
        assert_eq!(without_tags(page, &["<link", "<script"]), "<p>a</p><p>b</p>");
    }
}
