//! What is taken away as text, for other apps.

use super::line::Kind;
use super::sheets::Sheet;

/// The sheets as text: a line each, with empty lines between what belongs apart, and the link at the end.
pub fn text(sheets: &[Sheet], link: Option<&str>) -> String {
    let mut text = String::new();
    for line in sheets.iter().flat_map(Sheet::lines) {
        let gap = match line.kind {
            _ if text.is_empty() => "",
            Kind::Brand => "\n\n\n",
            Kind::Section | Kind::Measure => "\n\n",
            _ => "\n",
        };
        text.push_str(gap);
        text.push_str(&line.text);
    }
    if let Some(link) = link {
        text.push_str("\n\n");
        text.push_str(link);
    }
    text
}
