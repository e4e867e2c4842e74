//! The files of the page.

use crate::Result;
use anyhow::ensure;
use std::path::{Path, PathBuf};

/// The files of a folder and of the folders in it, in order. What begins with a dot is the bundler's.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    entries.retain(|entry| !name_of(entry).starts_with('.'));
    entries.sort();
    entries
        .into_iter()
        .flat_map(|entry| if entry.is_dir() { files_below(&entry) } else { vec![entry] })
        .collect()
}

/// The files of a built page, without compressed copies and what is only about them.
pub fn files_of_page(dist: &Path) -> Result<Vec<PathBuf>> {
    ensure!(
        dist.join("index.html").is_file(),
        "there is no page in {}: `cargo xtask build` makes one.",
        dist.display()
    );
    let mut files = files_below(dist);
    files.retain(|file| !is_copy(file) && !file.ends_with("sizes.json"));
    Ok(files)
}

/// Whether a file is sent in place of another one.
pub fn is_copy(file: &Path) -> bool {
    file.extension().is_some_and(|extension| extension == "br" || extension == "gz")
}

/// The name of a copy: `index.html.br`.
pub fn copy_of(file: &Path, extension: &str) -> PathBuf {
    file.with_file_name(format!("{}.{extension}", name_of(file)))
}

/// The last part of a path.
pub fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The name in a URL of a file below a folder.
pub fn name_in(folder: &Path, file: &Path) -> String {
    file.strip_prefix(folder).unwrap_or(file).to_string_lossy().replace('\\', "/")
}

/// Whether a name has the hash of its content in it, so that it can be kept for ever.
pub fn is_hashed(name: &str) -> bool {
    name.rsplit_once('.').and_then(|(stem, _)| stem.rsplit_once('-')).is_some_and(|(_, hash)| {
        hash.len() == 16 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    })
}

#[cfg(test)]
mod tests {
    use super::is_hashed;

    #[test]
    fn a_hash_is_known_by_its_look() {
        assert!(is_hashed("main-18e06f7c4d307233.css"));
        assert!(
            !is_hashed("index.html") && !is_hashed("sw.js") && !is_hashed("apple-touch-icon.png")
        );
    }
}
