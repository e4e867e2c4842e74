//! What was decided of headers, on the device. The page goes on where nothing can be kept.

use crate::screening::job::SavedMapping;
use leptos::prelude::window;
use web_sys::Storage;

/// Its name in the storage of the device.
const KEY: &str = "qinghuicha-staff-columns";

/// What was kept; empty when there is nothing.
pub fn load() -> SavedMapping {
    let text = storage().and_then(|storage| storage.get_item(KEY).ok()?);
    SavedMapping::from_text(&text.unwrap_or_default())
}

/// Keeps it.
pub fn save(mapping: &SavedMapping) {
    if let (Some(storage), Ok(text)) = (storage(), serde_json::to_string(mapping)) {
        // What cannot be kept is decided anew next time.
        let _ = storage.set_item(KEY, &text);
    }
}

/// Not gloo's: it panics where the browser forbids storage.
fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}
