//! Money in whole yuan, as the document gives it. What must never be added cannot be added.

use std::iter::Sum;
use std::ops::{Add, Mul};

/// Money given for good, in whole yuan. Grants to one recipient may be added.
///
/// A loan is not a grant, and a ceiling is not a sum; adding them does not compile:
///
/// ```
/// use qinghuicha::policy::Grant;
/// assert_eq!(Grant::yuan(1000) + Grant::yuan(50) * 3, Grant::yuan(1150));
/// ```
/// ```compile_fail,E0308
/// use qinghuicha::policy::{Grant, Loan};
/// let _ = Grant::yuan(10_000) + Loan::yuan(200_000);
/// ```
/// ```compile_fail,E0369
/// use qinghuicha::policy::Loan;
/// let _ = Loan::yuan(200_000) + Loan::yuan(4_000_000);
/// ```
/// ```compile_fail,E0369
/// use qinghuicha::policy::Ceiling;
/// let _ = Ceiling::yuan(500_000) + Ceiling::yuan(1_000_000);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Grant(u64);

/// The most that may be given, in whole yuan; less may come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ceiling(u64);

/// The most that may be borrowed, in whole yuan. It must be paid back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Loan(u64);

impl Grant {
    /// So many yuan.
    pub const fn yuan(yuan: u64) -> Self {
        Self(yuan)
    }

    /// In whole yuan.
    pub const fn in_yuan(self) -> u64 {
        self.0
    }
}

impl Ceiling {
    /// So many yuan.
    pub const fn yuan(yuan: u64) -> Self {
        Self(yuan)
    }

    /// In whole yuan.
    pub const fn in_yuan(self) -> u64 {
        self.0
    }
}

impl Loan {
    /// So many yuan.
    pub const fn yuan(yuan: u64) -> Self {
        Self(yuan)
    }

    /// In whole yuan.
    pub const fn in_yuan(self) -> u64 {
        self.0
    }

    /// This limit raised by `percent` per cent for every head and counted for `heads` heads, at most `cap`.
    #[must_use]
    pub fn raised_per_head(self, percent: u64, heads: u32, cap: Self) -> Self {
        Self(self.0 * (100 + percent) * u64::from(heads) / 100).min(cap)
    }
}

impl Add for Grant {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Mul<u64> for Grant {
    type Output = Self;
    fn mul(self, heads: u64) -> Self {
        Self(self.0 * heads)
    }
}

impl Sum for Grant {
    fn sum<I: Iterator<Item = Self>>(grants: I) -> Self {
        grants.fold(Self::default(), Add::add)
    }
}
