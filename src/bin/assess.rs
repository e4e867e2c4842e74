//! Assess.
fn main() {}
