//! The page: panic message and mount, nothing else.

#[cfg(target_arch = "wasm32")]
fn main() {
    qinghuicha::app::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!(
        "The page runs in a browser: `cargo xtask serve`. The core runs here: `cargo run --release --bin assess`."
    );
}
