//! A copy of dist/ with `name.br` and `name.gz` beside each file, as a web server should have it.

use crate::Result;
use crate::encoding::{brotli, gzip};
use crate::files::{copy_of, files_below, files_of_page, name_in};
use fs_err as fs;
use std::path::Path;

/// What a file weighs, as it is and as it is sent.
pub struct Weight {
    pub name: String,
    pub bytes: usize,
    pub brotli: usize,
    pub gzip: usize,
}

/// Copies the page, in place of what was there.
pub fn copy(dist: &Path, to: &Path) -> Result {
    files_of_page(dist)?;
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    for file in files_below(dist) {
        let copy = to.join(name_in(dist, &file));
        fs::create_dir_all(copy.parent().unwrap_or(to))?;
        fs::copy(&file, copy)?;
    }
    Ok(())
}

/// Compresses what is not compressed yet.
pub fn compress(folder: &Path) -> Result<Vec<Weight>> {
    let weigh = |file: &Path| {
        let content = fs::read(file)?;
        let [brotli, gzip] = if file.extension().is_some_and(|extension| extension == "png") {
            // A picture is compressed in itself.
            [content.len(); 2]
        } else {
            [packed(file, "br", &content, brotli)?, packed(file, "gz", &content, gzip)?]
        };
        Ok(Weight { name: name_in(folder, file), bytes: content.len(), brotli, gzip })
    };
    files_of_page(folder)?.iter().map(|file| weigh(file)).collect()
}

/// The size of a copy, which is written unless it is there.
fn packed(
    file: &Path,
    extension: &str,
    content: &[u8],
    pack: fn(&[u8]) -> Result<Vec<u8>>,
) -> Result<usize> {
    let copy = copy_of(file, extension);
    if !copy.is_file() {
        fs::write(&copy, pack(content)?)?;
    }
    Ok(usize::try_from(fs::metadata(&copy)?.len())?)
}
