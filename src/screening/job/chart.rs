//! A chart that needs no explanation: a bar a line, with its number.

use maud::{Markup, html};

/// The width of the picture, of its names, and of the longest bar, in its own units.
const WIDTH: u32 = 640;
const NAMES: u32 = 300;
const BAR: u32 = WIDTH - NAMES - 70;
/// The height of a line.
const LINE: u32 = 32;

/// One bar a line, in the order given; so many as `all`, or else the longest, fills the width. Nothing without
/// lines.
pub fn bars(title: &str, lines: &[(String, u32)], all: Option<u32>) -> Markup {
    let most =
        all.or_else(|| lines.iter().map(|(_, count)| *count).max()).unwrap_or_default().max(1);
    let height = LINE * u32::try_from(lines.len()).unwrap_or_default();
    html! {
        @if !lines.is_empty() {
            figure.chart {
                figcaption { (title) }
                svg viewBox={ "0 0 " (WIDTH) " " (height) } role="img" aria-label=(described(title, lines)) {
                    @for ((name, count), top) in lines.iter().zip((0..).step_by(LINE as usize)) {
                        @let length = length(*count, most);
                        text.name x=(NAMES - 12) y=(top + 21) text-anchor="end" { (short(name)) }
                        rect x=(NAMES) y=(top + 5) width=(length) height=(LINE - 10) rx="3" {}
                        text.count x=(NAMES + length + 8) y=(top + 21) { (count) }
                    }
                }
            }
        }
    }
}

/// At least a stroke where there is anything at all.
fn length(count: u32, most: u32) -> u32 {
    let length = u64::from(count) * u64::from(BAR) / u64::from(most);
    if count == 0 { 0 } else { u32::try_from(length).unwrap_or(BAR).max(2) }
}

/// What fits beside a bar.
fn short(name: &str) -> String {
    const MOST: usize = 16;
    if name.chars().count() <= MOST {
        name.to_owned()
    } else {
        name.chars().take(MOST - 1).chain(['…']).collect()
    }
}

/// The same in words.
fn described(title: &str, lines: &[(String, u32)]) -> String {
    let lines = lines.iter().map(|(name, count)| format!("{name} {count}")).collect::<Vec<_>>();
    format!("{title}: {}", lines.join(", "))
}
