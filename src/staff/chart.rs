//! A chart that needs no explanation: a bar a line, with its number.

use leptos::prelude::*;

/// The width of the picture, of its names, and of the longest bar, in its own units.
const WIDTH: u32 = 640;
const NAMES: u32 = 300;
const BAR: u32 = WIDTH - NAMES - 70;
/// The height of a line.
const LINE: u32 = 32;
/// How many characters fit beside a bar.
const NAME_LENGTH: usize = 16;

/// One bar a line, in the order given; the longest fills the width. Nothing without lines.
#[component]
pub fn BarChart(
    /// What is counted.
    title: &'static str,
    /// Names and counts.
    lines: Vec<(String, u32)>,
) -> AnyView {
    if lines.is_empty() {
        return ().into_any();
    }
    let longest = lines.iter().map(|(_, count)| *count).max().unwrap_or_default().max(1);
    let described =
        lines.iter().map(|(name, count)| format!("{name} {count}")).collect::<Vec<_>>().join(", ");
    let view_box = format!("0 0 {WIDTH} {}", LINE * u32::try_from(lines.len()).unwrap_or_default());
    let bars = (0..).step_by(LINE as usize).zip(lines).map(|(top, (name, count))| {
        let length = length(count, longest);
        view! {
            <text class="name" x=NAMES - 12 y=top + 21 text-anchor="end">{shortened(&name)}</text>
            <rect x=NAMES y=top + 5 width=length height=LINE - 10 rx="3"></rect>
            <text class="count" x=NAMES + length + 8 y=top + 21>{count}</text>
        }
    });
    view! {
        <figure class="chart">
            <figcaption>{title}</figcaption>
            <svg viewBox=view_box role="img" aria-label=format!("{title}: {described}")>
                {bars.collect_view()}
            </svg>
        </figure>
    }
    .into_any()
}

/// At least a stroke where there is anything at all.
fn length(count: u32, longest: u32) -> u32 {
    let length = u64::from(count) * u64::from(BAR) / u64::from(longest);
    if count == 0 { 0 } else { u32::try_from(length).unwrap_or(BAR).max(2) }
}

/// What fits beside a bar.
fn shortened(name: &str) -> String {
    if name.chars().count() <= NAME_LENGTH {
        return name.to_owned();
    }
    name.chars().take(NAME_LENGTH - 1).chain(['…']).collect()
}
