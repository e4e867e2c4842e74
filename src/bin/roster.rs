//! The worker that screens rosters: start, nothing else.

#[cfg(target_arch = "wasm32")]
fn main() {
    qinghuicha::desk::work();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!(
        "The worker for rosters runs in a browser. Outside: `cargo run --release --bin assess -- --csv IN --out OUT`."
    );
}
