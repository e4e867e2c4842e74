//! The programs of the page, by the names that Cargo.toml and index.html give them.

/// The page for citizens.
pub const CITIZENS: &str = "qinghuicha";

/// The page for staff.
pub const STAFF: &str = "staff";

/// What screens tables of people for staff, in a worker.
pub const WORKER: &str = "screening_worker";

/// What paints the pictures that are taken away.
pub const PAINTER: &str = "painter";

/// What draws the first screens, the document and the guide when the page is built.
pub const PRERENDER: &str = "prerender";

/// Whether only the page for staff loads a file, so that no citizen should have to fetch it.
pub fn is_for_staff(file: &str) -> bool {
    file.starts_with(STAFF) || file.starts_with(WORKER)
}
