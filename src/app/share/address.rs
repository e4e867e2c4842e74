//! Where the link leads: the address at which phones find the page.

/// At this length, in bytes, a code becomes too fine for the cameras of cheap phones.
pub const LONGEST_CODE: usize = 400;

/// The address of the page, without what stands behind it: that which staff have published, else the page's own.
/// The page for staff shows this page too, and lies beside it. None where there is neither, in a page that was
/// opened from a file.
pub fn base(published: Option<String>, own: &str) -> Option<String> {
    if let Some(published) = published.filter(|address| !address.is_empty()) {
        return Some(published);
    }
    let end = own.find(['?', '#']).unwrap_or(own.len());
    let own = own.get(..end).filter(|own| !own.starts_with("file:"))?;
    let beside_staff = own.strip_suffix("/staff.html").map(|folder| format!("{folder}/index.html"));
    Some(beside_staff.unwrap_or_else(|| own.to_owned()))
}

/// Whether an address is found on this very computer only, and by no phone.
pub fn is_local(address: &str) -> bool {
    let host = address.split_once("://").map_or("", |(_, rest)| rest);
    ["localhost", "127.", "[::1]"].iter().any(|local| host.starts_with(local))
}
