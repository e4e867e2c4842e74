//! `cargo xtask dist`: the page as it is put on a host, with compressed copies, sizes and budgets.

use crate::build::Tools;
use crate::command::dist;
use crate::programs::{CITIZENS, PAINTER, STAFF, WORKER};
use crate::staging::{Weight, compress};
use crate::{Result, single};
use anyhow::ensure;
use fs_err as fs;
use serde_json::{Value, json};

#[derive(clap::Args, Default)]
pub struct Options {
    /// Write one file with everything inside as well, for a stick
    #[arg(long)]
    pub single: bool,
}

/// What some files may weigh together, in bytes of brotli.
struct Budget {
    what: &'static str,
    covers: fn(&str) -> bool,
    bytes: usize,
}

const BUDGETS: [Budget; 5] = [
    // One flight of a new connection.
    Budget {
        what: "the first flight, index.html",
        covers: |name| name == "index.html",
        bytes: 14_336,
    },
    // What Leptos and the other packages of the owner cost: docs/adr/0001-leptos.md says why it moved.
    Budget { what: "all that is fetched before the results", covers: is_visited, bytes: 190_000 },
    Budget {
        what: "what paints pictures",
        covers: |name| name.starts_with(PAINTER),
        bytes: 55_000,
    },
    // The rest only staff fetch, beside the citizens' page; the worker when they screen a table.
    Budget { what: "the page for staff", covers: |name| name.starts_with(STAFF), bytes: 360_000 },
    Budget {
        what: "the worker that screens tables",
        covers: |name| name.starts_with(WORKER),
        bytes: 819_200,
    },
];

fn is_visited(name: &str) -> bool {
    name == "index.html" || name.starts_with("loader-") || name.starts_with(CITIZENS)
}

/// The task.
pub fn run(options: &Options) -> Result {
    Tools::ready()?.build()?;
    let dist = dist()?;
    let weights = compress(&dist)?;
    fs::write(dist.join("sizes.json"), format!("{:#}\n", sizes(&weights)))?;
    keep_to_budgets(&weights)?;
    println!("dist/ is ready for any static host; docs/hosting has configurations.");
    if options.single {
        println!("One file with everything inside: {}", single::write()?.display());
    }
    Ok(())
}

fn sizes(weights: &[Weight]) -> Value {
    let size = |Weight { name, bytes, brotli, gzip }: &Weight| json!({ "name": name, "bytes": bytes, "brotli": brotli, "gzip": gzip });
    weights.iter().map(size).collect()
}

fn keep_to_budgets(weights: &[Weight]) -> Result {
    let mut broken = Vec::new();
    for Budget { what, covers, bytes } in BUDGETS {
        let covered = || weights.iter().filter(|weight| covers(&weight.name));
        let spent: usize = covered().map(|weight| weight.brotli).sum();
        println!("{what}: {spent} bytes in brotli, of {bytes}");
        // A budget that no file falls under has lost sight of what it was for.
        if spent > bytes || covered().next().is_none() {
            broken.push(what);
        }
    }
    ensure!(broken.is_empty(), "over budget, or not in dist/ at all: {}.", broken.join("; "));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Weight, keep_to_budgets};

    fn weights(first: usize) -> Vec<Weight> {
        let weight =
            |name: &str, brotli| Weight { name: name.to_owned(), bytes: 0, brotli, gzip: 0 };
        vec![
            weight("index.html", first),
            weight("loader-0123456789abcdef.js", 1000),
            weight("qinghuicha_bg-0123456789abcdef.wasm", 174_664),
            weight("staff.html", 360_000),
            weight("screening_worker_bg-0123456789abcdef.wasm", 819_200),
            weight("painter_bg-0123456789abcdef.wasm", 55_000),
        ]
    }

    #[test]
    fn a_budget_is_kept_to() {
        assert!(keep_to_budgets(&weights(14_336)).is_ok());
        assert!(keep_to_budgets(&weights(14_337)).is_err());
    }

    #[test]
    fn every_budget_has_files() {
        for missing in 0..6 {
            let mut weights = weights(1000);
            weights.remove(missing);
            assert_eq!(
                keep_to_budgets(&weights).is_ok(),
                (1..=2).contains(&missing),
                "without {missing}"
            );
        }
    }
}
