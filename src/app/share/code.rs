//! The QR code of a link.

use super::address::LONGEST_CODE;
use qrcodegen::{QrCode, QrCodeEcc};

/// The white around a code, in modules, as the standard wants it.
pub const QUIET: i32 = 4;

/// The code of a link, as plain bytes. It is as small as correction level M allows, and where it does not grow by
/// it the level is higher. None for a link that cheap cameras could not read.
pub fn code(link: &str) -> Option<QrCode> {
    if link.len() > LONGEST_CODE {
        return None;
    }
    QrCode::encode_binary(link.as_bytes(), QrCodeEcc::Medium).ok()
}
