//! Money, exact to the last digit. What must never be added cannot be added.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use std::iter::Sum;
use std::ops::{Add, Mul};

/// Money given for good, in yuan. Grants to one recipient may be added.
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
pub struct Grant(Decimal);

/// The most that may be given, in yuan; less may come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ceiling(Decimal);

/// The most that may be borrowed, in yuan. It must be paid back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Loan(Decimal);

/// What the three have in common, and nothing by which one becomes another.
macro_rules! money {
    ($($money:ident)+) => {$(
        impl $money {
            /// So many whole yuan, as the document gives them.
            pub const fn yuan(yuan: u64) -> Self {
                Self(whole(yuan))
            }

            /// In yuan, exactly.
            pub const fn in_yuan(self) -> Decimal {
                self.0
            }

            /// In yuan, where no part of a yuan is left over; never rounded. None for no amount of the draft: it
            /// gives whole yuan, sums and multiples of which are whole, and its one raise is 10% of 200000.
            pub fn in_whole_yuan(self) -> Option<u64> {
                self.0.is_integer().then(|| self.0.to_u64()).flatten()
            }
        }
    )+};
}

money! { Grant Ceiling Loan }

/// A whole number. `Decimal::from` is not const, and the document is static data.
const fn whole(number: u64) -> Decimal {
    Decimal::from_parts((number & 0xFFFF_FFFF) as u32, (number >> 32) as u32, 0, false, 0)
}

// A decimal holds 28 digits, far more than any number of people makes of any amount; saturating, because
// the operators would bring the program down. Each is there once: at every place they would be 1 KB more.

#[inline(never)]
fn times(number: Decimal, by: Decimal) -> Decimal {
    number.saturating_mul(by)
}

#[inline(never)]
fn plus(number: Decimal, other: Decimal) -> Decimal {
    number.saturating_add(other)
}

impl Loan {
    /// This limit raised by `percent` per cent for every head and counted for `heads` heads, at most `cap`.
    /// Exact: a part of a yuan is kept.
    #[must_use]
    pub fn raised_per_head(self, percent: u64, heads: u32, cap: Self) -> Self {
        let hundredth = Decimal::from_parts(1, 0, 0, false, 2);
        let factor = plus(times(whole(percent), hundredth), Decimal::ONE);
        Self(times(times(self.0, factor), heads.into()).normalize()).min(cap)
    }
}

impl Add for Grant {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(plus(self.0, other.0))
    }
}

impl Mul<u64> for Grant {
    type Output = Self;
    fn mul(self, heads: u64) -> Self {
        Self(times(self.0, whole(heads)))
    }
}

impl Sum for Grant {
    fn sum<I: Iterator<Item = Self>>(grants: I) -> Self {
        grants.fold(Self::default(), Add::add)
    }
}
