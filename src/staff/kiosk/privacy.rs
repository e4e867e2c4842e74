//! Nothing of a person stays on the device.
//!
//! The kiosk writes nothing at all, so there is nothing to clear after it. What may lie there before it is from the
//! page outside of the kiosk, or from a build whose kiosk did write.

use crate::browser::{dom, storage};

/// What of ours belongs to the device and to no person. All else is cleared.
const KEPT: [&str; 5] = [
    storage::STAFF_SETTINGS,
    storage::STAFF_COUNTS,
    storage::COLUMN_MAPPING,
    storage::TEXT_SIZE,
    storage::ADDRESS,
];

/// Deletes everything that may be a person's.
pub fn clear() {
    storage::remove_all_but(&KEPT);
}

/// Whether somebody's answers lie on the device, from the page outside.
pub fn has_answers() -> bool {
    storage::text(storage::ANSWERS).is_some()
}

/// Builds before December 2026 wrote answers while the kiosk was open, and noted that with the text size from before
/// it. If one of them crashed, what it left is cleared.
pub fn clear_after_old_crash() {
    let Some(size) = storage::text(storage::STAFF_BEFORE) else { return };
    clear();
    if size.is_empty() {
        storage::remove(storage::TEXT_SIZE);
    } else {
        storage::set_text(storage::TEXT_SIZE, &size);
    }
}

/// How large the letters are while somebody is served; None is as on the page for staff. It is not kept.
pub fn show_text_size(size: Option<&str>) {
    dom::set_root_attribute("data-size", size);
}
