//! What paints the pictures that are taken away. Citizens fetch it when they open 带走结果.

#[cfg(target_arch = "wasm32")]
fn main() {
    qinghuicha::browser::painter::serve(|job| qinghuicha::app::share::paint(&job));
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("What paints pictures runs in a browser: `cargo xtask serve`, then 带走结果.");
}
