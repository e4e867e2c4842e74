//! A copy of dist/ with `name.br` and `name.gz` beside each file, as a web server should have it.
//!
//! What dist/ brings along already is taken as it is. Node compresses: it has both built in.

use crate::Result;
use crate::command::run;
use crate::node::check_node;
use std::path::{Path, PathBuf};
use std::process::Command;

const COPY: &str = r"
const fs = require('fs'), path = require('path'), [from, to] = process.argv.slice(1);
fs.rmSync(to, { recursive: true, force: true });
// What begins with a dot is the bundler's.
fs.cpSync(from, to, { recursive: true, filter: (file) => file === from || !path.basename(file).startsWith('.') });
";

const COMPRESS: &str = r"
const fs = require('fs'), path = require('path'), zlib = require('zlib');
const pack = { '.br': zlib.brotliCompressSync, '.gz': (content) => zlib.gzipSync(content, { level: 9 }) };
const visit = (folder) => {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) visit(file);
    // A picture is compressed in itself.
    else if (!pack[path.extname(file)] && path.extname(file) !== '.png')
      for (const [ending, packed] of Object.entries(pack))
        if (!fs.existsSync(file + ending)) fs.writeFileSync(file + ending, packed(fs.readFileSync(file)));
  }
};
visit(process.argv[1]);
";

/// A folder for what a task leaves, in target/.
pub fn left_by(task: &str) -> Result<PathBuf> {
    let program = std::env::current_exe().map_err(|error| format!("no target/: {error}."))?;
    let target = program.ancestors().nth(2).ok_or("no target/.")?;
    let folder = target.join(task);
    std::fs::create_dir_all(&folder).map_err(|error| format!("cannot make {}: {error}.", folder.display()))?;
    Ok(folder)
}

/// Copies the page, in place of what was there.
pub fn copy(dist: &Path, to: &Path) -> Result {
    check_node()?;
    if !dist.join("index.html").is_file() {
        return Err(format!("there is no page in {}: `cargo xtask build` makes one.", dist.display()));
    }
    run(Command::new("node").args(["-e", COPY]).arg(dist).arg(to))
}

/// Compresses what is not compressed yet.
pub fn compress(folder: &Path) -> Result {
    run(Command::new("node").args(["-e", COMPRESS]).arg(folder))
}

/// Whether a name has the hash of its content in it, so that it can be kept for ever.
pub fn is_hashed(name: &str) -> bool {
    name.rsplit_once('.')
        .and_then(|(stem, _)| stem.rsplit_once('-'))
        .is_some_and(|(_, hash)| hash.len() == 16 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')))
}

#[cfg(test)]
mod tests {
    use super::is_hashed;

    #[test]
    fn a_hash_is_known_by_its_look() {
        assert!(is_hashed("main-18e06f7c4d307233.css"));
        assert!(!is_hashed("index.html") && !is_hashed("sw.js") && !is_hashed("apple-touch-icon.png"));
    }
}
