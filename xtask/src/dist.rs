//! `cargo xtask dist`: the page as it is put on a host, with compressed copies, sizes and budgets.

use crate::build::Tools;
use crate::command::{self, dist, run as run_command};
use crate::watch::files_below;
use crate::{Result, node, single};
use std::path::Path;
use std::process::Command;

/// Writes name.br and name.gz beside every file that shrinks by it, and sizes.json; fails over budget.
/// Node has both compressions built in; the Rust crates for them are larger than all of xtask.
const COMPRESS: &str = r"
const fs = require('fs'), path = require('path'), zlib = require('zlib');
const [dist, first, visit, staff, roster, ...files] = process.argv.slice(1);
const sizes = files.map((file) => {
  const content = fs.readFileSync(file), name = path.relative(dist, file).replace(/\\/g, '/');
  const brotli = zlib.brotliCompressSync(content), gzip = zlib.gzipSync(content, { level: 9 });
  if (!/\.png$/.test(name)) {
    fs.writeFileSync(file + '.br', brotli);
    fs.writeFileSync(file + '.gz', gzip);
  }
  return { name, bytes: content.length, brotli: brotli.length, gzip: gzip.length };
});
fs.writeFileSync(path.join(dist, 'sizes.json'), JSON.stringify(sizes, null, 2) + '\n');
const visited = (name) => name === 'index.html' || /^(start|qinghuicha_bg)-/.test(name);
const sum = (rows) => rows.reduce((sum, row) => sum + row.brotli, 0);
const budgets = [
  ['the first flight, index.html', sum(sizes.filter((row) => row.name === 'index.html')), Number(first)],
  ['all that is fetched before the results', sum(sizes.filter((row) => visited(row.name))), Number(visit)],
  ['the page for staff', sum(sizes.filter((row) => /^staff/.test(row.name))), Number(staff)],
  ['what screens rosters', sum(sizes.filter((row) => /^screening_worker/.test(row.name))), Number(roster)],
];
const broken = budgets.filter(([what, size, budget]) => {
  console.log(`${what}: ${size} bytes in brotli, of ${budget}`);
  return size > budget;
});
process.exit(broken.length);
";

/// What index.html may weigh with its style inside, in bytes of brotli: one flight of a new connection.
const FIRST_FLIGHT: usize = 14 * 1024;

/// What a citizen may have to fetch before the results, in bytes of brotli.
const VISIT: usize = 90 * 1024;

/// What the page for staff may weigh, beside the citizens' page in its frame. Only staff fetch it.
const STAFF: usize = 200 * 1024;

/// What the worker for rosters may weigh. Only staff fetch it, when they open a roster.
const ROSTER: usize = 800 * 1024;

/// The chore.
pub fn run(arguments: &[String]) -> Result {
    let single = match arguments {
        [] => false,
        [option] if option == "--single" => true,
        _ => return Err("dist takes nothing but --single.".to_owned()),
    };
    Tools::ready()?.build()?;
    compress()?;
    println!("dist/ is ready for any static host; hosting/ has configurations.");
    if single {
        println!("One file with everything inside: {}", single::write()?.display());
    }
    Ok(())
}

/// Compresses what is in dist/ and holds it to the budgets.
pub fn compress() -> Result {
    node::check_node()?;
    let dist = dist()?;
    let is_copy = |path: &Path| {
        path.extension().is_some_and(|extension| extension == "br" || extension == "gz")
    };
    let files = files_below(&dist)
        .into_iter()
        .filter(|path| !is_copy(path) && !path.ends_with("sizes.json"));
    let budgets = [FIRST_FLIGHT, VISIT, STAFF, ROSTER].map(|bytes| bytes.to_string());
    run_command(Command::new("node").args(["-e", COMPRESS]).arg(&dist).args(budgets).args(files))
        .map_err(|_| "a size budget is broken, see above.".to_owned())
}

/// The SHA-256 of a text in base64, as a security policy names what stands in a page.
pub fn digest(text: &str) -> Result<String> {
    const DIGEST: &str = "process.stdout.write(require('crypto').createHash('sha256').update(process.argv[1]).digest('base64'))";
    command::output(Command::new("node").args(["-e", DIGEST, "--"]).arg(text))
        .ok_or_else(|| "Node cannot compute a digest.".to_owned())
}
