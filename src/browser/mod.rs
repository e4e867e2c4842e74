//! What is asked of the browser: thin adapters over gloo and web-sys, one concern a file.
//!
//! Each may be missing or refuse, and none may take the page down. Natively these compile, for pages are drawn
//! at build time too, but nothing here is called there.

pub mod camera;
pub mod canvas;
pub mod clipboard;
pub mod clock;
pub mod dom;
pub mod fetch;
pub mod full_screen;
pub mod host_window;
pub mod painter;
pub mod save_file;
pub mod speech;
pub mod storage;
pub mod taps;
pub mod web_share;
pub mod worker;
pub mod worker_message;
pub mod worker_scope;
