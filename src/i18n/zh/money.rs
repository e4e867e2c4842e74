//! Sums of money in Chinese.

use rust_decimal::Decimal;

/// `10000元`: the exact sum.
pub fn yuan(yuan: impl Into<Decimal>) -> String {
    format!("{}元", yuan.into().normalize())
}

/// `1万元`, `22万元`, `1.5万元`: how people say it. Below ten thousand, and where it would need more than
/// two decimals, the exact sum.
pub fn in_ten_thousands(sum: Decimal) -> String {
    let ten_thousandth = Decimal::from_parts(1, 0, 0, false, 4);
    let said = sum.saturating_mul(ten_thousandth).normalize();
    if said >= Decimal::ONE && said.scale() <= 2 { format!("{said}万元") } else { yuan(sum) }
}
