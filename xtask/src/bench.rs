//! `cargo xtask bench table`: see [`table`]; `screening`: see [`screening`]. `cargo xtask bench load`: how soon the page is there, and how soon it obeys.
//!
//! Three visits side by side in one run, so that they share what the machine is busy with: the same
//! first screen as a bare static page, the page on a first visit, the page on a second one. Chromium
//! itself narrows the network and slows the processor down. Then every tap of a whole path is timed.
//! Nothing here passes or fails: a machine that is busy would fail a good page.

mod replica;
mod report;
mod screening;
mod table;
mod taps;
mod visit;

use crate::chrome::Driver;
use crate::command::dist;
use crate::file_server::FileServer;
use crate::{Result, staging};
use std::fs;
use std::path::PathBuf;
use visit::Circumstances;

/// What is tapped, by the words it begins with: a role, the button under the roles, then answers.
const PATH: [&str; 9] =
    ["自己一个人开店的人", "开始", "有关系", "小公司、小厂", "在青海", "都办好了", "满1年了", "一直正常", "没领过"];

/// A good phone and a bad one, in terms of a machine like those of developers.
const CPUS: [u32; 2] = [4, 20];

/// Name, round trip in ms, bits a second; as the developer tools of browsers have them.
const NETWORKS: [(&str, u32, u32); 2] = [("Fast 3G", 150, 1_600_000), ("Slow 3G", 400, 400_000)];

/// The task.
pub fn run(arguments: &[String]) -> Result {
    match arguments.split_first().map(|(name, rest)| (name.as_str(), rest)) {
        Some(("table", rest)) => return table::run(rest),
        Some(("screening", rest)) => return screening::run(rest),
        _ => {}
    }
    let options = Options::parse(arguments)?;
    let folder = staging::left_by("bench")?;
    let staged = folder.join("site");
    staging::copy(&options.dist, &staged)?;
    staging::compress(&staged)?;
    let server = FileServer::open(&staged)?;
    let driver = Driver::start()?;
    let version = replica::make(&driver, &server, &staged)?;

    let mut visits = Vec::new();
    for cpu in CPUS {
        for (network, latency, bits) in NETWORKS {
            let circumstances = Circumstances { network, latency, bits, cpu };
            let runs = times(options.runs, || visit::all(&driver, &server, &circumstances))?;
            eprintln!("{network}, CPU ×{cpu}: done");
            visits.push((circumstances, runs));
        }
    }
    let mut taps = Vec::new();
    for cpu in CPUS {
        taps.push((cpu, times(options.runs, || taps::all(&driver, &server, cpu))?));
        eprintln!("taps, CPU ×{cpu}: done");
    }

    let text = report::write(&version, options.runs, &visits, &taps);
    let kept = folder.join("load.md");
    fs::write(&kept, &text).map_err(|error| format!("cannot write {}: {error}.", kept.display()))?;
    println!("{text}\nThis is {} as well.", kept.display());
    Ok(())
}

fn times<T>(runs: usize, once: impl FnMut() -> Result<T>) -> Result<Vec<T>> {
    std::iter::repeat_with(once).take(runs).collect()
}

#[derive(Debug)]
struct Options {
    runs: usize,
    dist: PathBuf,
}

impl Options {
    fn parse(arguments: &[String]) -> Result<Self> {
        let Some(("load", rest)) = arguments.split_first().map(|(name, rest)| (name.as_str(), rest)) else {
            return Err("there are two benches: `cargo xtask bench load` and `bench table`.".to_owned());
        };
        let mut options = Self { runs: 5, dist: dist()? };
        let mut rest = rest.iter();
        while let Some(argument) = rest.next() {
            match (argument.as_str(), rest.next()) {
                ("--runs", Some(number)) => {
                    let runs = number.parse().ok().filter(|runs| *runs > 0);
                    options.runs = runs.ok_or("--runs wants a number from 1.")?;
                }
                ("--dist", Some(folder)) => options.dist = PathBuf::from(folder),
                (other, _) => return Err(format!("bench load knows --runs N and --dist FOLDER, but no `{other}`.")),
            }
        }
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::Options;

    #[test]
    fn options_are_checked() {
        let parse = |words: &[&str]| {
            let words: Vec<String> = words.iter().map(ToString::to_string).collect();
            Options::parse(&words)
        };
        assert!(parse(&["load", "--runs", "3"]).is_ok_and(|options| options.runs == 3));
        assert!(parse(&["load", "--runs", "0"]).is_err());
        assert!(parse(&["load", "--runs"]).is_err());
        assert!(parse(&[]).is_err());
    }
}
