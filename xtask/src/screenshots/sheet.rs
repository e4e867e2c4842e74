//! All pictures on one sheet.

use super::screen::Screen;
use super::view::View;
use std::fmt::Write;

const STYLE: &str = "
    body { margin: 16px; font-family: sans-serif; background: #888 }
    section { display: flex; overflow-x: auto; align-items: flex-start }
    figure { margin: 0 12px 12px 0; flex: none }
    figure.wide figcaption { background: #fc0 }
    img { display: block; height: 480px; max-width: 480px; object-fit: cover; object-position: top }
";

/// The sheet, as HTML; `wide` are the pictures that scroll sideways.
pub fn write(screens: &[Screen], views: &[View], wide: &[String]) -> String {
    let mut html = format!(
        "<!DOCTYPE html><meta charset=\"utf-8\"><title>Screenshots</title><style>{STYLE}</style>"
    );
    for screen in screens {
        // Writing to a String cannot fail.
        let _ = write!(html, "<h2 id=\"{0}\">{0}</h2><section>", screen.name);
        for view in views {
            let path = format!("{}/{}", screen.name, view.file());
            let class = if wide.contains(&path) { " class=\"wide\"" } else { "" };
            let words = view.traits().join(" ");
            let _ = write!(
                html,
                "<figure{class}><figcaption>{words}</figcaption><a href=\"{path}\"><img loading=\"lazy\" src=\"{path}\" alt=\"{words}\"></a></figure>"
            );
        }
        html.push_str("</section>");
    }
    html
}
