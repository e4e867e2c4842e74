//! `cargo xtask size`: what a visit costs. Small is early on a slow network: 10 KB are 200 ms on
//! Slow 3G.

use crate::command::{dist, run as run_command};
use crate::watch::files_below;
use crate::{Result, no_arguments, node};
use std::process::Command;

/// Node has brotli built in; the Rust crates for it are larger than all of xtask.
const MEASURE: &str = r"
const fs = require('fs'), zlib = require('zlib'), [dist, ...files] = process.argv.slice(1);
const row = (raw, brotli, name) =>
  console.log(String(raw).padStart(10) + String(brotli).padStart(10) + '  ' + name);
row('bytes', 'brotli', '');
let raw = 0, brotli = 0;
for (const file of files) {
  const content = fs.readFileSync(file), small = zlib.brotliCompressSync(content).length;
  raw += content.length;
  brotli += small;
  row(content.length, small, require('path').relative(dist, file));
}
row(raw, brotli, 'total');
";

/// The task.
pub fn run(arguments: &[String]) -> Result {
    no_arguments(arguments)?;
    node::check_node()?;
    let dist = dist()?;
    if !dist.join("index.html").is_file() {
        return Err("there is no page in dist/ yet: `cargo xtask build` makes it.".to_owned());
    }
    // Node's brotliCompressSync is at quality 11 by default.
    run_command(Command::new("node").args(["-e", MEASURE]).arg(&dist).args(files_below(&dist)))
}
