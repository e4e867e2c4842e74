//! What is kept on the device, and under which names. Everything of ours is named here.

use gloo::storage::{LocalStorage, Storage};
use gloo::utils::window;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The answers of a person. `src/js/early.js` writes them too.
pub const ANSWERS: &str = "qinghuicha";
/// The size of letters, a word. `src/js/early.js` reads and writes it.
pub const TEXT_SIZE: &str = "qinghuicha-size";
/// Where phones find the page, if that is not where this computer does.
pub const ADDRESS: &str = "qinghuicha-address";
/// What staff decided of the headers of tables. Nothing of a person is in it.
pub const COLUMN_MAPPING: &str = "qinghuicha-staff-columns";
/// What staff set.
pub const STAFF_SETTINGS: &str = "qinghuicha-staff";
/// How many people were served.
pub const STAFF_COUNTS: &str = "qinghuicha-staff-counts";
/// What older builds kept while somebody was served: the size of letters from before.
pub const STAFF_BEFORE: &str = "qinghuicha-staff-before";

/// What all of our names begin with; the host may have other pages.
const PREFIX: &str = "qinghuicha";

/// The text kept under a name; None also where nothing can be kept.
pub fn text(name: &str) -> Option<String> {
    local()?.get_item(name).ok()?
}

/// Keeps a text; false when it cannot (private mode, full, forbidden).
pub fn set_text(name: &str, text: &str) -> bool {
    local().is_some_and(|store| store.set_item(name, text).is_ok())
}

/// What is kept under a name; None when there is nothing, or nothing that can be read.
pub fn get<T: DeserializeOwned>(name: &str) -> Option<T> {
    local().and_then(|_| LocalStorage::get(name).ok())
}

/// Keeps a value; false when it cannot.
pub fn set(name: &str, value: &impl Serialize) -> bool {
    local().is_some_and(|_| LocalStorage::set(name, value).is_ok())
}

/// Deletes what is kept under a name.
pub fn remove(name: &str) {
    if local().is_some() {
        LocalStorage::delete(name);
    }
}

/// Deletes everything of ours but what is kept under these names, for the time of the window as well.
pub fn remove_all_but(kept: &[&str]) {
    let stores = [window().local_storage(), window().session_storage()];
    for store in stores.into_iter().flatten().flatten() {
        let length = store.length().unwrap_or_default();
        let names = (0..length).filter_map(|index| store.key(index).ok()?).collect::<Vec<_>>();
        for name in names {
            if name.starts_with(PREFIX) && !kept.contains(&name.as_str()) {
                // A store that cannot delete could not keep either.
                let _ = store.remove_item(&name);
            }
        }
    }
}

/// The store; None where the browser refuses it. gloo ends the program there, so it is asked for first.
fn local() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten().map(|_| LocalStorage::raw())
}
