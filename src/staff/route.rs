//! Which page for staff, and how it is written behind # in the address.

/// A page for staff.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StaffRoute {
    /// What can be done.
    Home,
    /// Screens tables of people.
    Screening,
    /// How many people were served.
    Counts,
}

impl StaffRoute {
    /// The page written behind #; the first page for everything else.
    pub fn read(hash: &str) -> Self {
        let others = [Self::Screening, Self::Counts];
        others.into_iter().find(|route| route.hash() == hash).unwrap_or(Self::Home)
    }

    /// As it is written there.
    pub fn hash(self) -> &'static str {
        match self {
            Self::Home => "#/",
            Self::Screening => "#/roster",
            Self::Counts => "#/counts",
        }
    }
}
