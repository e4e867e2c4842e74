//! The words of the page itself.

/// Its name.
pub const NAME: &str = "青惠查";
