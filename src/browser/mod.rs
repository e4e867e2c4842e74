//! Thin adapters over gloo and web-sys: what we ask of the browser. Each may be refused; none may
//! take the page down. It compiles natively too, where nothing of it is called.

pub mod clock;
pub mod save_file;
pub mod worker;
pub mod worker_message;
pub mod worker_scope;
