//! Every task of this repository, as one program: `cargo xtask <task>`.
//!
//! A task installs what it needs by itself, at pinned versions, from package registries only
//! (see [`tools`], [`node`], [`browser`]); nothing it installs lands in the clone. What is
//! deliberately absent: deployment. The page is the files in `dist/`, and any static host will do.

mod apt;
mod bench;
mod browsers;
mod build;
mod chrome;
mod chromium;
mod command;
mod dist;
mod file_server;
mod http;
mod node;
mod post_build;
mod precache;
mod python;
mod screenshots;
mod serve;
mod servers;
mod single;
mod size;
mod sql;
mod staging;
mod test;
mod tools;
mod wasm_features;
mod watch;

use std::process::ExitCode;

/// What a task comes to: an error is one sentence for the developer.
type Result<T = ()> = std::result::Result<T, String>;

struct Task {
    name: &'static str,
    options: &'static str,
    about: &'static str,
    run: fn(&[String]) -> Result,
}

const TASKS: [Task; 10] = [
    Task {
        name: "serve",
        options: "[--lan] [--port N]",
        about: "build the page, serve it, rebuild when a source changes; --lan: for phones on this network too",
        run: serve::run,
    },
    Task {
        name: "test",
        options: "[--quick] [FILTER]",
        about: "format, lints, tests, page build, browser tests; --quick: nothing of the page; FILTER: only tests so named, no lints",
        run: test::run,
    },
    Task {
        name: "build",
        options: "",
        about: "build the page into dist/, as a web server should have it",
        run: build::run,
    },
    Task {
        name: "dist",
        options: "[--single]",
        about: "build the page for a host: compressed copies, sizes, budgets; --single: one file for a stick as well",
        run: dist::run,
    },
    Task {
        name: "size",
        options: "",
        about: "show how large the files in dist/ are, plain and in brotli",
        run: size::run,
    },
    Task {
        name: "browsers",
        options: "[NAME]",
        about: "walk through dist/ in old Chromium, Firefox and WebKit; pictures of it go to target/browsers",
        run: browsers::run,
    },
    Task {
        name: "screenshots",
        options: "[SCREEN] [WIDTH] [light|dark] [standard|large|largest]",
        about: "draw every screen of dist/ at every width, theme and text size into target/screenshots; say what scrolls sideways",
        run: screenshots::run,
    },
    Task {
        name: "bench",
        options: "load [--runs N] [--dist FOLDER] | table [--runs N] | screening",
        about: "load: time dist/ on slow networks and phones, beside a bare static page and a second visit; table: `assess --csv` beside DuckDB; screening: the worker that screens tables of people",
        run: bench::run,
    },
    Task {
        name: "servers",
        options: "",
        about: "serve dist/ by nginx and Caddy as docs/hosting/ says, and check every header",
        run: servers::run,
    },
    Task {
        name: "post-build",
        options: "",
        about: "make a freshly built page fit for old phones (trunk calls this, see Trunk.toml)",
        run: post_build::run,
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.split_first() {
        None => {
            list();
            Ok(())
        }
        Some((name, rest)) => match TASKS.iter().find(|task| task.name == name) {
            Some(task) => (task.run)(rest),
            None => Err(format!("there is no task `{name}`: `cargo xtask` lists them.")),
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
    println!("cargo xtask <task>\n");
    for task in &TASKS {
        println!("  {} {}", task.name, task.options);
        println!("      {}", task.about);
    }
}

/// For tasks that take no argument at all.
fn no_arguments(arguments: &[String]) -> Result {
    match arguments.first() {
        None => Ok(()),
        Some(extra) => Err(format!("this task knows no `{extra}`.")),
    }
}
