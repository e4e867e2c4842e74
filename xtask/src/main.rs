//! Every task of this repository, as one program: `cargo xtask <task>`.
//!
//! A task installs what it needs by itself, at pinned versions, from package registries only
//! (see [`tools`], [`node`], [`chromium`]); nothing it installs lands in the clone. What is
//! deliberately absent: deployment. The page is the files in `dist/`, and any static host will do.

mod apt;
mod bench;
mod browsers;
mod build;
mod chromium;
mod command;
mod dist;
mod encoding;
mod file_server;
mod files;
mod node;
mod post_build;
mod precache;
mod programs;
mod python;
mod screenshots;
mod serve;
mod server_process;
mod servers;
mod single;
mod size;
mod sql;
mod staging;
mod test;
mod tools;
mod wasm_features;
mod webdriver;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// What a task comes to: an error is one sentence for the developer.
type Result<T = ()> = anyhow::Result<T>;

#[derive(Parser)]
#[command(bin_name = "cargo xtask", arg_required_else_help = true, disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build the page, serve it, and rebuild it when a source changes
    Serve(serve::Options),
    /// Format, lints, tests, page build, browser tests
    Test(test::Options),
    /// Build the page into dist/, as a web server should have it
    Build,
    /// Build the page for a host: compressed copies, sizes, budgets
    Dist(dist::Options),
    /// Show how large the files in dist/ are, plain and in brotli
    Size,
    /// Walk through dist/ in old browsers and others; pictures of it go to target/browsers
    Browsers(browsers::Options),
    /// Draw every screen of dist/ into target/screenshots; say what scrolls sideways
    Screenshots(screenshots::Options),
    /// Measure how fast the page, the table reader or the worker is
    #[command(subcommand)]
    Bench(bench::Bench),
    /// Serve dist/ by nginx and Caddy as docs/hosting says, and check every header
    Servers,
    /// Make a freshly built page fit for old phones (trunk calls this, see Trunk.toml)
    PostBuild,
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().task {
        Task::Serve(options) => serve::run(&options),
        Task::Test(options) => test::run(&options),
        Task::Build => build::run(),
        Task::Dist(options) => dist::run(&options),
        Task::Size => size::run(),
        Task::Browsers(options) => browsers::run(&options),
        Task::Screenshots(options) => screenshots::run(&options),
        Task::Bench(bench) => bench::run(bench),
        Task::Servers => servers::run(),
        Task::PostBuild => post_build::run(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}
