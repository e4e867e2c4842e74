//! A chart that needs no explanation: a bar a line, with its number.

use leptos::prelude::*;

/// The width of the picture, of its names, and of the longest bar, in its own units.
const WIDTH: u64 = 640;
const NAMES: u64 = 300;
const BAR: u64 = WIDTH - NAMES - 70;
/// The height of a line.
const LINE: u64 = 32;
/// How many characters fit beside a bar.
const NAME_LENGTH: usize = 16;

/// One bar a line, in the order given. Nothing without lines.
#[component]
pub fn BarChart(
    /// What is counted.
    #[prop(into)]
    title: String,
    /// Names and counts.
    bars: Vec<(String, u64)>,
    /// The count that fills the width; without it the longest does.
    #[prop(optional)]
    whole: Option<u64>,
) -> AnyView {
    if bars.is_empty() {
        return ().into_any();
    }
    let longest = bars.iter().map(|(_, count)| *count).max().unwrap_or_default();
    let whole = whole.unwrap_or(longest);
    let described =
        bars.iter().map(|(name, count)| format!("{name} {count}")).collect::<Vec<_>>().join(", ");
    let label = format!("{title}: {described}");
    let view_box = format!("0 0 {WIDTH} {}", LINE * bars.len() as u64);
    let lines = (0..).map(|line| line * LINE).zip(bars).map(|(top, (name, count))| {
        let length = length(count, whole);
        view! {
            <text class="name" x=NAMES - 12 y=top + 21 text-anchor="end">{shortened(&name)}</text>
            <rect x=NAMES y=top + 5 width=length height=LINE - 10 rx="3"></rect>
            <text class="count" x=NAMES + length + 8 y=top + 21>{count}</text>
        }
    });
    view! {
        <figure class="chart">
            <figcaption>{title}</figcaption>
            <svg viewBox=view_box role="img" aria-label=label>{lines.collect_view()}</svg>
        </figure>
    }
    .into_any()
}

/// At least a stroke where there is anything at all.
fn length(count: u64, whole: u64) -> u64 {
    if count == 0 { 0 } else { (count * BAR / whole.max(1)).clamp(2, BAR) }
}

/// What fits beside a bar.
fn shortened(name: &str) -> String {
    if name.chars().count() <= NAME_LENGTH {
        return name.to_owned();
    }
    name.chars().take(NAME_LENGTH - 1).chain(['…']).collect()
}
