//! Sums of money in Chinese.

/// `10000元`: the exact sum.
pub fn yuan(yuan: u64) -> String {
    format!("{yuan}元")
}

/// `1万元`, `22万元`, `1.5万元`: how people say it. Below ten thousand, and where it would need more than
/// two decimals, the exact sum.
pub fn in_ten_thousands(sum: u64) -> String {
    let (whole, rest) = (sum / 10_000, sum % 10_000);
    match (whole, rest % 100) {
        (0, _) => yuan(sum),
        (_, 0) if rest == 0 => format!("{whole}万元"),
        (_, 0) => format!("{whole}.{}万元", format!("{:02}", rest / 100).trim_end_matches('0')),
        _ => yuan(sum),
    }
}
