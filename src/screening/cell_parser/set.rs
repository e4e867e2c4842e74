//! Sets of choices and of roles, small enough to be copied.

use crate::facts::{Choice, Role};

/// Declares a set of the variants of an enum with fewer than 64.
macro_rules! set {
    ($(#[$doc:meta])* $name:ident of $item:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct $name(u64);

        impl $name {
            /// Adds one.
            pub fn insert(&mut self, item: $item) {
                self.0 |= 1 << item as u32;
            }

            /// Takes one out.
            pub fn remove(&mut self, item: $item) {
                self.0 &= !(1 << item as u32);
            }

            /// Whether one is in it.
            pub fn contains(self, item: $item) -> bool {
                self.0 & (1 << item as u32) != 0
            }

            /// The set as a number of its own.
            pub fn bits(self) -> u64 {
                self.0
            }

            /// Whether both have something in common.
            pub fn meets(self, other: Self) -> bool {
                self.0 & other.0 != 0
            }

            /// Whether nothing is in it.
            pub fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// What is in it or in `other`.
            #[must_use]
            pub fn with(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }
        }

        impl FromIterator<$item> for $name {
            fn from_iter<I: IntoIterator<Item = $item>>(items: I) -> Self {
                items.into_iter().fold(Self::default(), |set, item| set.with(item.into()))
            }
        }

        impl From<$item> for $name {
            fn from(item: $item) -> Self {
                Self(1 << item as u32)
            }
        }

        const _: () = assert!($item::ALL.len() < 64);
    };
}

set! {
    /// A set of choices.
    ChoiceSet of Choice
}

set! {
    /// A set of roles.
    RoleSet of Role
}
