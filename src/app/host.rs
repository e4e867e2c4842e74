//! Where a page lives.

/// Where a page lives: what becomes of its answers and of the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// A page of one's own: answers are kept on the device, and the address says which page is shown.
    Device,
    /// A page that strangers use one after the other: nothing is kept, and the address says nothing.
    Kiosk,
}
