//! `cargo xtask size`: what a visit costs. Small is early on a slow network: 10 KB are 200 ms on
//! Slow 3G.

use crate::Result;
use crate::command::dist;
use crate::encoding::brotli;
use crate::files::{files_of_page, name_in};
use fs_err as fs;

/// The task.
pub fn run() -> Result {
    let dist = dist()?;
    println!("{:>10}{:>10}", "bytes", "brotli");
    let mut total = [0, 0];
    for file in files_of_page(&dist)? {
        let content = fs::read(&file)?;
        let sizes = [content.len(), brotli(&content)?.len()];
        println!("{:>10}{:>10}  {}", sizes[0], sizes[1], name_in(&dist, &file));
        total = [total[0] + sizes[0], total[1] + sizes[1]];
    }
    println!("{:>10}{:>10}  total", total[0], total[1]);
    Ok(())
}
