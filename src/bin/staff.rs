//! The page for staff: start, nothing else.

#[cfg(target_arch = "wasm32")]
fn main() {
    qinghuicha::staff::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("The page for staff runs in a browser: `cargo xtask serve`, then staff.html.");
}
