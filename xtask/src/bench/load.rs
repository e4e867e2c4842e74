//! `cargo xtask bench load`: how soon the page is there, and how soon it obeys.
//!
//! Three visits side by side in one run, so that they share what the machine is busy with: the same
//! first screen as a bare static page, the page on a first visit, the page on a second one. Chromium
//! itself narrows the network and slows the processor down. Then every tap of a whole path is timed.
//! Nothing here passes or fails: a machine that is busy would fail a good page.

mod replica;
mod report;
mod taps;
mod visit;

use crate::command::{dist, target};
use crate::file_server::FileServer;
use crate::webdriver::Driver;
use crate::{Result, staging};
use fs_err as fs;
use std::path::PathBuf;
use visit::Circumstances;

/// What is tapped, by the words it begins with: a role, the button under the roles, then answers.
const PATH: [&str; 9] = [
    "自己一个人开店的人",
    "开始",
    "有关系",
    "小公司、小厂",
    "在青海",
    "都办好了",
    "满1年了",
    "一直正常",
    "没领过",
];

/// A good phone and a bad one, in terms of a machine like those of developers.
const CPUS: [u32; 2] = [4, 20];

/// Name, round trip in ms, bits a second; as the developer tools of browsers have them.
const NETWORKS: [(&str, u32, u32); 2] = [("Fast 3G", 150, 1_600_000), ("Slow 3G", 400, 400_000)];

/// The task.
pub fn run(runs: usize, page: Option<PathBuf>) -> Result {
    let folder = target("bench-load")?;
    let staged = folder.join("site");
    staging::copy(&page.map_or_else(dist, Ok)?, &staged)?;
    staging::compress(&staged)?;
    let server = FileServer::open(&staged)?;
    let driver = Driver::start()?;
    let version = replica::make(&driver, &server, &staged)?;

    let mut visits = Vec::new();
    for cpu in CPUS {
        for (network, latency, bits) in NETWORKS {
            let circumstances = Circumstances { network, latency, bits, cpu };
            let visited = times(runs, || visit::all(&driver, &server, &circumstances))?;
            eprintln!("{network}, CPU ×{cpu}: done");
            visits.push((circumstances, visited));
        }
    }
    let mut taps = Vec::new();
    for cpu in CPUS {
        taps.push((cpu, times(runs, || taps::all(&driver, &server, cpu))?));
        eprintln!("taps, CPU ×{cpu}: done");
    }

    let text = report::write(&version, runs, &visits, &taps);
    let kept = folder.join("load.md");
    fs::write(&kept, &text)?;
    println!("{text}\nThis is {} as well.", kept.display());
    Ok(())
}

fn times<T>(runs: usize, once: impl FnMut() -> Result<T>) -> Result<Vec<T>> {
    std::iter::repeat_with(once).take(runs).collect()
}
