//! The editions of the policy, as static data. Words of the document, and what they grant; nothing is evaluated here.

/// Words that are in every program but the page's own: there they are empty, for the page fetches what it
/// shows of them, drawn at build time, when somebody wants to read it.
macro_rules! words {
    ($($text:expr),+ $(,)?) => {
        if cfg!(target_arch = "wasm32") { "" } else { concat!($($text),+) }
    };
}

/// The same for what is noted beside a measure.
macro_rules! notes {
    ($($note:expr),+ $(,)?) => {
        if cfg!(target_arch = "wasm32") { &[] } else { &[$($note),+] }
    };
}

pub mod draft_2022;
