//! `cargo xtask test`: everything that has to hold, cheapest first. CI runs this and nothing else.

use crate::chromium::Chromium;
use crate::command::{cargo, run as run_command};
use crate::node::Packages;
use crate::programs::{CITIZENS, PAINTER, STAFF, WORKER};
use crate::{Result, browsers, command, dist, single, sql, tools};
use std::time::Instant;

/// The task; it ends at the first step that fails.
pub fn run(options: &Options) -> Result {
    let begin = Instant::now();
    for (number, step) in options.steps().enumerate() {
        println!("\n=== {}. {}", number + 1, step.title);
        let begin = Instant::now();
        (step.run)(options.filter.as_deref())?;
        println!("=== {}. done in {:.0} s", number + 1, begin.elapsed().as_secs_f32());
    }
    println!("\nAll is well, after {:.0} s.", begin.elapsed().as_secs_f32());
    Ok(())
}

#[derive(clap::Args, Default)]
pub struct Options {
    /// Nothing of the page
    #[arg(long)]
    quick: bool,
    /// Only tests so named, no lints
    filter: Option<String>,
}

struct Step {
    title: &'static str,
    /// Part of `--quick`.
    quick: bool,
    /// Part of a run with a filter.
    filtered: bool,
    run: fn(Option<&str>) -> Result,
}

const STEPS: [Step; 9] = [
    Step {
        title: "Cargo.lock is up to date, and what it names is here",
        quick: true,
        filtered: false,
        run: |_| run_command(cargo()?.args(["fetch", "--locked"])),
    },
    Step {
        title: "the format (cargo fmt)",
        quick: true,
        filtered: false,
        run: |_| {
            tools::lints()?;
            run_command(cargo()?.args(["fmt", "--all", "--check"]))
        },
    },
    Step {
        title: "the lints (cargo clippy)",
        quick: true,
        filtered: false,
        run: |_| {
            run_command(
                cargo()?
                    .args(["clippy", "--workspace", "--all-targets"])
                    .args(["--features", "qinghuicha/browser,qinghuicha/sql"])
                    .args(["--", "-D", "warnings"]),
            )
        },
    },
    Step {
        title: "the tests outside the browser (cargo test)",
        quick: true,
        filtered: true,
        run: |filter| run_command(cargo()?.args(["test", "--workspace"]).args(filter)),
    },
    Step {
        title: "the rules as SQL (DuckDB, Spark)",
        quick: false,
        filtered: false,
        run: sql::test,
    },
    Step {
        title: "the lints of the page (cargo clippy for wasm32)",
        quick: false,
        filtered: false,
        run: |_| {
            tools::wasm_target()?;
            run_command(
                cargo()?
                    .args(["clippy", "--target", "wasm32-unknown-unknown"])
                    .args(["--lib", "--bin", CITIZENS, "--bin", PAINTER])
                    .args(["--bin", STAFF, "--bin", WORKER])
                    .args(["--", "-D", "warnings"]),
            )
        },
    },
    Step {
        title: "the page, its sizes and its single file (trunk build)",
        quick: false,
        filtered: true,
        run: |_| dist::run(&dist::Options { single: true }),
    },
    Step {
        title: "the tests in the browser (Chromium)",
        quick: false,
        filtered: true,
        run: browser,
    },
    Step {
        title: "a walk in other browsers (old Chromium, Firefox, WebKit)",
        quick: false,
        filtered: false,
        run: |_| browsers::run(&browsers::Options::default()),
    },
];

/// The test program starts `ChromeDriver` and a server for the page itself.
fn browser(filter: Option<&str>) -> Result {
    let chromium = Chromium::ready()?;
    run_command(
        cargo()?
            .args(["test", "--features", "browser", "--test", "browser"])
            .args(filter)
            .env("QINGHUICHA_DIST", command::dist()?)
            .env("QINGHUICHA_SINGLE", single::path()?)
            .env("QINGHUICHA_AXE", Packages::ready()?.axe())
            .env("QINGHUICHA_QR_READER", Packages::ready()?.qr_reader())
            .env("CHROMIUM", chromium.browser)
            .env("CHROMEDRIVER", chromium.driver),
    )
}

impl Options {
    fn steps(&self) -> impl Iterator<Item = &'static Step> {
        STEPS
            .iter()
            .filter(|step| (step.quick || !self.quick) && (step.filtered || self.filter.is_none()))
    }
}

#[cfg(test)]
mod tests {
    use super::{Options, STEPS};

    fn steps(quick: bool, filter: Option<&str>) -> usize {
        Options { quick, filter: filter.map(str::to_owned) }.steps().count()
    }

    #[test]
    fn less_is_done_only_when_asked_for() {
        assert_eq!(steps(false, None), STEPS.len());
        assert_eq!(steps(true, None), 4);
        assert_eq!(steps(false, Some("planner")), 3);
        assert_eq!(steps(true, Some("planner")), 1);
    }
}
