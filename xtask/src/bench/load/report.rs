//! The tables of a run, in Markdown.

use super::PATH;
use super::taps::SHORTEST;
use super::visit::{Circumstances, Visit};
use std::fmt::Write;

/// Visits by circumstances, taps by processor; medians are taken here.
pub fn write(
    version: &str,
    runs: usize,
    visits: &[(Circumstances, Vec<[Visit; 3]>)],
    taps: &[(u32, Vec<Vec<u64>>)],
) -> String {
    let mut text = format!("Chromium {version}, HTTP/1.1, brotli, median of {runs}, ms.\n\n");
    let mut line = |cells: &[String]| {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "| {} |", cells.join(" | "));
    };
    line(&cells(&[
        "",
        "visit",
        "first paint",
        "first tap obeyed",
        "second question",
        "third question",
        "taps lost",
        "KB",
    ]));
    line(&cells(&["---"; 8]));
    for (circumstances, runs) in visits {
        let place = format!("{}, CPU ×{}", circumstances.network, circumstances.cpu);
        for (number, title) in ["static page", "first visit", "second visit"].iter().enumerate() {
            let middle =
                |kind: usize, of: fn(&Visit) -> u64| median(runs.iter().map(|run| of(&run[kind])));
            let against = |of| against(middle(number, of), middle(0, of));
            let plain = |of| shown(middle(number, of));
            let bytes = runs.first().map_or(0, |run| run[number].bytes);
            line(&[
                place.clone(),
                (*title).to_owned(),
                against(|visit| visit.paint),
                against(|visit| visit.tap),
                plain(|visit| visit.second),
                plain(|visit| visit.third),
                runs.iter().map(|run| run[number].lost).sum::<u64>().to_string(),
                format!("{}.{}", bytes / 1000, bytes % 1000 / 100),
            ]);
        }
    }
    text.push_str(
        "\n×: in terms of the static page. Taps lost: on 开始 before any script listened, over all runs; each \
         costs a second here. KB: all that was sent until then, to the service worker too, whose network \
         Chromium does not slow down.\n\n",
    );
    tap_table(&mut text, taps);
    text
}

fn tap_table(text: &mut String, taps: &[(u32, Vec<Vec<u64>>)]) {
    let mut line = |first: &str, rest: &dyn Fn(u32, &[Vec<u64>]) -> String| {
        let rest: Vec<String> = taps.iter().map(|(cpu, runs)| rest(*cpu, runs)).collect();
        let _ = writeln!(text, "| {first} | {} |", rest.join(" | "));
    };
    line("tap to next paint", &|cpu, _| format!("CPU ×{cpu}: median (worst)"));
    line("---", &|_, _| "---".to_owned());
    let bare = format!("{} on the static page", PATH[0]);
    for (number, words) in std::iter::once(bare.as_str()).chain(PATH).enumerate() {
        line(words, &|_, runs| tap(runs.iter().map(|run| run[number])));
    }
    line("the whole path", &|_, runs| tap(runs.iter().flat_map(|run| &run[1..]).copied()));
}

fn tap(times: impl Iterator<Item = u64> + Clone) -> String {
    let at_most = |ms: u64| if ms <= SHORTEST { format!("≤ {SHORTEST}") } else { ms.to_string() };
    format!("{} ({})", at_most(median(times.clone())), at_most(times.max().unwrap_or(0)))
}

fn cells(words: &[&str]) -> Vec<String> {
    words.iter().map(ToString::to_string).collect()
}

fn shown(ms: u64) -> String {
    if ms == 0 { "–".to_owned() } else { ms.to_string() }
}

fn against(ms: u64, reference: u64) -> String {
    let hundredths = ms * 100 / reference.max(1);
    format!("{ms} (×{}.{:02})", hundredths / 100, hundredths % 100)
}

fn median(times: impl Iterator<Item = u64>) -> u64 {
    let mut times: Vec<u64> = times.collect();
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{against, median, tap};

    #[test]
    fn the_middle_one_counts() {
        assert_eq!(median([9, 1, 5].into_iter()), 5);
        assert_eq!(median([].into_iter()), 0);
    }

    #[test]
    fn a_ratio_has_two_digits() {
        assert_eq!(against(505, 500), "505 (×1.01)");
    }

    #[test]
    fn a_tap_too_short_to_be_told_is_said_to_be_so() {
        assert_eq!(tap([16, 16, 40].into_iter()), "≤ 16 (40)");
    }
}
