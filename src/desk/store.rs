//! What is kept on the device: what staff set, what was counted, and that a stage was open.

use crate::staff::{Counts, Settings};
use crate::web::browser::window;
use web_sys::Storage;

const SETTINGS: &str = "qinghuicha-staff";
const COUNTS: &str = "qinghuicha-staff-counts";
/// What was decided of the headers of rosters.
const COLUMNS: &str = "qinghuicha-staff-columns";
/// There while a stage is open, with the text size from before it.
const BEFORE: &str = "qinghuicha-staff-before";
/// The text size of the citizens' page.
const SIZE: &str = "qinghuicha-size";

/// Where phones find the page; the script of the square code reads it too.
const ADDRESS: &str = "qinghuicha-address";

/// What our names on the device begin with; the host may have other pages.
const OURS: &str = "qinghuicha";

/// What of ours belongs to the device and to no person. All else is cleared.
const KEEPS: [&str; 6] = [SETTINGS, COUNTS, COLUMNS, BEFORE, SIZE, ADDRESS];

/// The settings.
pub fn settings() -> Settings {
    get(SETTINGS).map_or_else(Settings::default, |text| Settings::read(&text))
}

/// Keeps them.
pub fn keep_settings(settings: &Settings) {
    set(SETTINGS, &settings.write());
}

/// Where phones find the page.
pub fn address() -> String {
    get(ADDRESS).unwrap_or_default()
}

/// Keeps it.
pub fn keep_address(address: &str) {
    if address.is_empty() { remove(ADDRESS) } else { set(ADDRESS, address) }
}

/// The counts.
pub fn counts() -> Counts {
    Counts::read(&get(COUNTS).unwrap_or_default())
}

/// Keeps them.
pub fn keep_counts(counts: &Counts) {
    if counts.days.is_empty() { remove(COUNTS) } else { set(COUNTS, &counts.write()) }
}

/// Opens a stage: notes so, and takes this size of text.
pub fn open_stage(size: &str) {
    set(BEFORE, &get(SIZE).unwrap_or_default());
    set(SIZE, size);
}

/// Closes the stage, if one is open, and clears what it left. It may have been left open by a crash.
pub fn close_stage() {
    let Some(before) = get(BEFORE) else { return };
    clear();
    if before.is_empty() {
        remove(SIZE);
    } else {
        set(SIZE, &before);
    }
    remove(BEFORE);
}

/// Deletes everything that may be a person's.
pub fn clear() {
    let stores = [window().local_storage(), window().session_storage()];
    for store in stores.into_iter().flatten().flatten() {
        let names =
            (0..store.length().unwrap_or_default()).filter_map(|index| store.key(index).ok()?);
        for name in names.collect::<Vec<_>>() {
            if name.starts_with(OURS) && !KEEPS.contains(&name.as_str()) {
                // A store that cannot delete could not keep either.
                let _ = store.remove_item(&name);
            }
        }
    }
}

fn store() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

fn get(name: &str) -> Option<String> {
    store()?.get_item(name).ok()?
}

fn set(name: &str, text: &str) {
    if let Some(store) = store() {
        // What cannot be kept is set anew next time.
        let _ = store.set_item(name, text);
    }
}

fn remove(name: &str) {
    if let Some(store) = store() {
        let _ = store.remove_item(name);
    }
}
