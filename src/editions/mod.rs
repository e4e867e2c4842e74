//! The editions of the policy, as static data. Words of the document, and what they grant; nothing is evaluated here.

/// Words that are in every program but the page's own: there they are empty, for the page fetches the
/// document, drawn at build time, when somebody wants to read it. It saves them 6 KB before that.
macro_rules! words {
    ($($text:expr),+ $(,)?) => {
        if cfg!(target_arch = "wasm32") { "" } else { concat!($($text),+) }
    };
}

pub mod draft_2022;
