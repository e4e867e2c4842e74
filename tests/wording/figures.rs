//! Every figure in our words is that of the document, or says why it is ours.

use qinghuicha::policy::draft_2022::EDITION;

/// Where a figure comes from.
pub enum Source {
    /// A quote of the measure with this id has it; that the rules have what the quote has is proved by `law`.
    Quote(&'static str),
    /// As printed in the announcement.
    Printed(&'static str),
    /// How many measures there are.
    Measures,
    /// Ours, and why.
    Ours(&'static str),
}
use Source::{Measures, Ours, Printed, Quote};

/// The figure, the words it stands in, where it comes from.
pub const CLAIMS: [(&str, &str, Source); 23] = [
    ("10天", "晚10天", Ours("a step of a trial")),
    ("10天", "早10天", Ours("a step of a trial")),
    ("1万元", "领过1万元的一次性创业补贴", Quote("startup-one-off-subsidy")),
    ("1年", "满1年", Quote("startup-one-off-subsidy")),
    ("3个月", "3个月", Quote("cross-province-transport-subsidy")),
    ("2个月", "2个月", Quote("broker-goji-subsidy")),
    ("6个月", "6个月", Quote("broker-goji-subsidy")),
    ("2年", "毕业2年以内", Quote("hire-one-off-reward")),
    ("2年", "毕业超过2年", Quote("hire-one-off-reward")),
    ("54条", "54条", Measures),
    ("2022年", "公告日期:2022年2月7日", Printed(EDITION.announced)),
    ("2月", "公告日期:2022年2月7日", Printed(EDITION.announced)),
    ("7日", "公告日期:2022年2月7日", Printed(EDITION.announced)),
    ("2月", "提意见的时间是2月16日前", Printed(EDITION.comments_until)),
    ("16日", "提意见的时间是2月16日前", Printed(EDITION.comments_until)),
    ("2022年", "(公告是2022年的)", Printed(EDITION.announced)),
    ("2022年", "按2022年2月7日的征求意见稿", Printed(EDITION.announced)),
    ("2月", "按2022年2月7日的征求意见稿", Printed(EDITION.announced)),
    ("7日", "按2022年2月7日的征求意见稿", Printed(EDITION.announced)),
    ("1天", "刚好差1天", Ours("the one day by which two ways of counting differ (reading, A14)")),
    ("1个人", "只有1个人,就不算合伙", Ours("nobody is a partner alone")),
    ("1个人", "多1个人", Ours("a step of a trial")),
    ("1个人", "少1个人", Ours("a step of a trial")),
];

/// Units that a figure of the rules can have, and those of the day of the announcement.
const UNITS: [&str; 11] = ["万元", "元", "个月", "年", "天", "个人", "人", "条", "月", "日", "%"];

/// Figures that nobody claims.
pub fn unclaimed(text: &str) -> Vec<String> {
    let claims = |figure: &str| {
        CLAIMS.iter().any(|(claimed, words, _)| *claimed == figure && text.contains(words))
    };
    figures(text)
        .into_iter()
        .filter(|figure| !claims(figure))
        .map(|figure| format!("{figure} in {text}"))
        .collect()
}

/// Claims that do not hold.
pub fn broken() -> Vec<String> {
    let holds = |figure: &str, source: &Source| match source {
        Quote(id) => EDITION.find(id).is_some_and(|granted| {
            let criteria = granted.measure.condition.criteria();
            let mut quotes = criteria
                .iter()
                .map(|criterion| criterion.quote.text())
                .chain([granted.measure.quote.text()]);
            quotes.any(|quote| figures(quote).iter().any(|other| other == figure))
        }),
        Printed(text) => figures(text).iter().any(|other| other == figure),
        Measures => figure == format!("{}条", EDITION.measures().count()),
        Ours(why) => !why.is_empty(),
    };
    let broken = CLAIMS
        .iter()
        .filter(|(figure, words, source)| !words.contains(figure) || !holds(figure, source));
    broken.map(|(figure, words, _)| format!("{figure} in {words}")).collect()
}

/// Every number with its unit, as it is written.
fn figures(text: &str) -> Vec<String> {
    let mut rest = text;
    let mut figures = Vec::new();
    while let Some(start) = rest.find(|it: char| it.is_ascii_digit()) {
        rest = &rest[start..];
        let digits = rest.find(|it: char| !it.is_ascii_digit() && it != '.').unwrap_or(rest.len());
        let (number, after) = rest.split_at(digits);
        figures.extend(
            UNITS
                .iter()
                .find(|unit| after.starts_with(**unit))
                .map(|unit| format!("{number}{unit}")),
        );
        rest = after;
    }
    figures
}
