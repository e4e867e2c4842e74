//! Hashes and compressed copies.

use crate::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::io::Write as _;

/// A name for a content, 16 hex digits: it changes when the content does.
pub fn fingerprint(content: &[u8]) -> String {
    Sha256::digest(content)[..8].iter().fold(String::new(), |mut name, byte| {
        // Writing to a String cannot fail.
        let _ = write!(name, "{byte:02x}");
        name
    })
}

/// The SHA-256 of a text in base64, as a security policy names what stands in a page.
pub fn digest(text: &str) -> String {
    base64(&Sha256::digest(text))
}

/// Bytes as letters.
pub fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// As small as brotli gets, for it is done once and sent often.
pub fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let parameters =
        brotli::enc::BrotliEncoderParams { size_hint: content.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &*content, &mut packed, &parameters)?;
    Ok(packed)
}

/// For what does not read brotli.
pub fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::{digest, fingerprint};

    #[test]
    fn hashes_are_those_of_others() {
        assert_eq!(fingerprint(b""), "e3b0c44298fc1c14");
        assert_eq!(digest(""), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }
}
