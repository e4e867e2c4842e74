//! `cargo xtask bench screening`: the worker for rosters in Chromium: rows a second from the file to the last sum,
//! the longest frame of the page meanwhile, and the memory of the page's process afterwards.

use crate::command::{dist, root, run as run_command, target};
use crate::file_server::FileServer;
use crate::webdriver::{Driver, Window};
use crate::{Result, sql};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The kind of a table, as xtask/sql/bench.py names it, and its rows.
const TABLES: [(&str, usize); 4] =
    [("easy", 10_000), ("easy", 100_000), ("easy", 1_000_000), ("days", 1_000_000)];

/// Screens what lies open, and notes how long that took and the longest time between two frames, ms.
const SCREEN: &str = "
    window.bench = { begin: performance.now(), longest: 0 };
    let last = performance.now();
    const frame = (now) => {
        bench.longest = Math.max(bench.longest, now - last);
        last = now;
        if (!bench.end) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    new MutationObserver(() => {
        if (!bench.end && document.querySelector('#rows .line')) bench.end = performance.now();
    }).observe(document.body, { childList: true, subtree: true });
    document.querySelector('#match button.primary').click();
";

/// The task.
pub fn run() -> Result {
    let (python, folder) = (sql::duckdb()?, target("bench-screening")?);
    let server = FileServer::open(&dist()?)?;
    let driver = Driver::start()?;
    println!(
        "| table | rows | seconds | rows/s | longest frame, ms | memory of the page, MB | at most, MB |"
    );
    println!("|---|---|---|---|---|---|---|");
    for (kind, size) in TABLES {
        let table = folder.join(format!("{kind}-{size}.csv"));
        if !table.is_file() {
            let script = root()?.join("xtask").join("sql").join("bench.py");
            run_command(
                Command::new(&python)
                    .arg(script)
                    .arg("--write")
                    .arg(&table)
                    .args([size.to_string().as_str(), kind]),
            )?;
        }
        let window = driver.window()?;
        let (seconds, longest) = screen(&window, &server, &table)?;
        let [now, most] = memory();
        #[allow(clippy::cast_precision_loss, reason = "for people to look at")]
        let speed = size as f64 / seconds;
        println!("| {kind} | {size} | {seconds:.2} | {speed:.0} | {longest:.0} | {now} | {most} |");
    }
    println!(
        "\nMemory is that of the largest process of a page, from /proc; Chromium has some 150 MB with an empty one."
    );
    Ok(())
}

fn screen(window: &Window, server: &FileServer, table: &Path) -> Result<(f64, f64)> {
    window.open(&format!("http://127.0.0.1:{}/staff.html#/roster", server.port))?;
    window.wait("the page", "return !!document.querySelector('#roster-file')", &json!([]))?;
    window.give("#roster-file", table)?;
    window.wait(
        "the headers",
        "return !!document.querySelector('#match button.primary')",
        &json!([]),
    )?;
    window.script(SCREEN, &json!([]))?;
    let found = window.wait(
        "the end",
        "return bench.end ? [bench.end - bench.begin, bench.longest] : null",
        &json!([]),
    )?;
    let number = |value: &Value| value.as_f64().unwrap_or(f64::NAN);
    Ok((number(&found[0]) / 1000.0, number(&found[1])))
}

/// What the largest of Chromium's processes for pages holds and has held at most, MB; 0 where there is no /proc.
fn memory() -> [u64; 2] {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten().map(|entry| entry.path());
    let pages = processes.filter(|process| {
        fs::read_to_string(process.join("cmdline"))
            .is_ok_and(|command| command.contains("--type=renderer"))
    });
    let status = pages.filter_map(|page| fs::read_to_string(page.join("status")).ok());
    let of = |status: &str, name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok())
            .map_or(0, |kilobytes| kilobytes / 1000)
    };
    status.map(|status| ["VmRSS", "VmHWM"].map(|name| of(&status, name))).max().unwrap_or_default()
}
