//! `cargo xtask test`: everything that has to hold, cheapest first. CI runs this and nothing else.

use crate::browser::Browser;
use crate::command::{cargo, dist, run as run_command};
use crate::node::Packages;
use crate::{Result, tools};
use std::time::Instant;

/// The chore; it ends at the first step that fails.
pub fn run(arguments: &[String]) -> Result {
    let options = Options::parse(arguments)?;
    let begin = Instant::now();
    for (number, step) in options.steps().enumerate() {
        println!("\n=== {}. {}", number + 1, step.title);
        let begin = Instant::now();
        (step.run)(&options.filter)?;
        println!("=== {}. done in {:.0} s", number + 1, begin.elapsed().as_secs_f32());
    }
    println!("\nAll is well, after {:.0} s.", begin.elapsed().as_secs_f32());
    Ok(())
}

struct Options {
    extent: Extent,
    filter: Vec<String>,
}

#[derive(PartialEq, Eq)]
enum Extent {
    Quick,
    Full,
}

struct Step {
    title: &'static str,
    /// Part of `--quick`.
    quick: bool,
    /// Part of a run with a filter.
    filtered: bool,
    run: fn(&[String]) -> Result,
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
        run: crate::sql::test,
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
                    .args([
                        "--lib",
                        "--bin",
                        "qinghuicha",
                        "--bin",
                        "staff",
                        "--bin",
                        "screening_worker",
                    ])
                    .args(["--", "-D", "warnings"]),
            )
        },
    },
    Step {
        title: "the page, its sizes and its single file (trunk build)",
        quick: false,
        filtered: true,
        run: |_| crate::dist::run(&["--single".to_owned()]),
    },
    Step {
        title: "the tests in the browser (Chromium)",
        quick: false,
        filtered: true,
        run: browser,
    },
    Step {
        title: "a walk in other engines (old Chromium, Firefox, WebKit)",
        quick: false,
        filtered: false,
        run: |_| crate::engines::run(&[]),
    },
];

/// The test program starts `ChromeDriver` and a server for the page itself.
fn browser(filter: &[String]) -> Result {
    let browser = Browser::ready()?;
    run_command(
        cargo()?
            .args(["test", "--features", "browser", "--test", "browser"])
            .args(filter)
            .env("QINGHUICHA_DIST", dist()?)
            .env("QINGHUICHA_SINGLE", crate::single::path()?)
            .env("QINGHUICHA_AXE", Packages::ready()?.axe())
            .env("QINGHUICHA_QR_READER", Packages::ready()?.qr_reader())
            .env("CHROMIUM", browser.chromium)
            .env("CHROMEDRIVER", browser.chromedriver),
    )
}

impl Options {
    fn parse(arguments: &[String]) -> Result<Self> {
        let mut options = Self { extent: Extent::Full, filter: Vec::new() };
        for argument in arguments {
            match argument.as_str() {
                "--quick" => options.extent = Extent::Quick,
                option if option.starts_with('-') => {
                    return Err(format!("test knows --quick and a filter, but no `{option}`."));
                }
                name if options.filter.is_empty() => options.filter.push(name.to_owned()),
                name => return Err(format!("test takes one filter, so `{name}` is too much.")),
            }
        }
        Ok(options)
    }

    fn steps(&self) -> impl Iterator<Item = &'static Step> {
        STEPS.iter().filter(|step| {
            (step.quick || self.extent == Extent::Full) && (step.filtered || self.filter.is_empty())
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{Options, STEPS};

    fn steps(words: &[&str]) -> usize {
        let words: Vec<String> = words.iter().map(ToString::to_string).collect();
        Options::parse(&words).unwrap().steps().count()
    }

    #[test]
    fn less_is_done_only_when_asked_for() {
        assert_eq!(steps(&[]), STEPS.len());
        assert_eq!(steps(&["--quick"]), 4);
        assert_eq!(steps(&["planner"]), 3);
        assert_eq!(steps(&["--quick", "planner"]), 1);
    }
}
