//! Every chore of this repository, as one program: `cargo xtask <chore>`.
//!
//! A chore installs what it needs by itself, at pinned versions, from package registries only
//! (see [`tools`], [`node`], [`browser`]); nothing it installs lands in the clone. What is
//! deliberately absent: deployment. The page is the files in `dist/`, and any static host will do.

mod apt;
mod bench;
mod browser;
mod build;
mod chrome;
mod command;
mod dist;
mod engines;
mod finish;
mod hosts;
mod http;
mod mvp;
mod node;
mod offline;
mod python;
mod serve;
mod shots;
mod single;
mod site;
mod size;
mod sql;
mod stage;
mod test;
mod tools;
mod watch;

use std::process::ExitCode;

/// What a chore comes to: an error is one sentence for the developer.
type Result<T = ()> = std::result::Result<T, String>;

struct Chore {
    name: &'static str,
    options: &'static str,
    about: &'static str,
    run: fn(&[String]) -> Result,
}

const CHORES: [Chore; 10] = [
    Chore {
        name: "serve",
        options: "[--lan] [--port N]",
        about: "build the page, serve it, rebuild when a source changes; --lan: for phones on this network too",
        run: serve::run,
    },
    Chore {
        name: "test",
        options: "[--quick] [FILTER]",
        about: "format, lints, tests, page build, browser tests; --quick: nothing of the page; FILTER: only tests so named, no lints",
        run: test::run,
    },
    Chore {
        name: "build",
        options: "",
        about: "build the page into dist/, as a web server should have it",
        run: build::run,
    },
    Chore {
        name: "dist",
        options: "[--single]",
        about: "build the page for a host: compressed copies, sizes, budgets; --single: one file for a stick as well",
        run: dist::run,
    },
    Chore {
        name: "size",
        options: "",
        about: "show how large the files in dist/ are, plain and in brotli",
        run: size::run,
    },
    Chore {
        name: "engines",
        options: "[NAME]",
        about: "walk through dist/ in old Chromium, Firefox and WebKit; pictures of it go to shots/engines",
        run: engines::run,
    },
    Chore {
        name: "shots",
        options: "[SCREEN] [WIDTH] [light|dark] [standard|large|largest]",
        about: "draw every screen of dist/ at every width, theme and text size into target/shots; say what scrolls sideways",
        run: shots::run,
    },
    Chore {
        name: "bench",
        options: "load [--runs N] [--dist FOLDER] | table [--runs N] | roster",
        about: "load: time dist/ on slow networks and phones, beside a bare static page and a second visit; table: `assess --csv` beside DuckDB; roster: the worker for rosters",
        run: bench::run,
    },
    Chore {
        name: "hosts",
        options: "",
        about: "serve dist/ by nginx and Caddy as hosting/ says, and check every header",
        run: hosts::run,
    },
    Chore {
        name: "finish",
        options: "",
        about: "make a freshly built page fit for old phones (trunk calls this, see Trunk.toml)",
        run: finish::run,
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.split_first() {
        None => {
            list();
            Ok(())
        }
        Some((name, rest)) => match CHORES.iter().find(|chore| chore.name == name) {
            Some(chore) => (chore.run)(rest),
            None => Err(format!("there is no chore `{name}`: `cargo xtask` lists them.")),
        },
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("\nerror: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn list() {
    println!("cargo xtask <chore>\n");
    for chore in &CHORES {
        println!("  {} {}", chore.name, chore.options);
        println!("      {}", chore.about);
    }
}

/// For chores that take no argument at all.
fn no_arguments(arguments: &[String]) -> Result {
    match arguments.first() {
        None => Ok(()),
        Some(extra) => Err(format!("this chore knows no `{extra}`.")),
    }
}
