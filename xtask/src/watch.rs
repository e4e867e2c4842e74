//! Noticing that a source of the page has changed.
//!
//! By looking twice a second: no dependency, no limit on watches, and it does not lose a file that
//! an editor replaces instead of rewriting it.

use crate::Result;
use crate::command::root;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, SystemTime};

/// All that the page is made of.
const SOURCES: [&str; 7] = ["src", "style", "public", "index.html", "Trunk.toml", "Cargo.toml", "Cargo.lock"];

/// The state of the sources at one moment; two are equal when nothing has changed between them.
#[derive(PartialEq, Eq)]
pub struct Snapshot(Vec<(PathBuf, Option<SystemTime>, u64)>);

impl Snapshot {
    /// How the sources are now.
    pub fn take() -> Result<Self> {
        let root = root()?;
        let files = SOURCES
            .iter()
            .flat_map(|source| files_below(&root.join(source)))
            .map(|file| {
                let (time, size) = fs::metadata(&file).map_or((None, 0), |found| (found.modified().ok(), found.len()));
                (file, time, size)
            })
            .collect();
        Ok(Self(files))
    }

    /// Waits until the sources are no longer like this, and an editor has finished saving.
    pub fn wait_for_change(&self) -> Result {
        let pause = Duration::from_millis(500);
        while Self::take()? == *self {
            sleep(pause);
        }
        loop {
            let before = Self::take()?;
            sleep(pause / 2);
            if Self::take()? == before {
                return Ok(());
            }
        }
    }
}

/// The files of a folder and of the folders in it, in order; a file is itself; nothing is empty.
pub fn files_below(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_path_buf()];
    }
    let mut entries: Vec<PathBuf> =
        fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    entries.sort();
    entries.iter().flat_map(|entry| files_below(entry)).collect()
}
