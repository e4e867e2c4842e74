//! What an assessment says (reading §3.3).

use super::answer::date;
use super::money::{in_ten_thousands, yuan};
use super::question::label;
use crate::eligibility::{Block, Entitlement, Gap, HeadCount, Limit, Outcome, Status};
use crate::facts::{Date, Profile, Role};
use crate::interview::missing;
use crate::policy::Truth;
use crate::policy::{Amount, Criterion, Grant, Test, TopUp};

/// A status in a word or two.
pub fn status(status: Status) -> &'static str {
    match status {
        Status::MayQualify => "可能可以",
        Status::Check => "要去核实",
        Status::NeedInfo => "还缺信息",
        Status::NotMet => "按稿子不符合",
        Status::MayAsk => "可以去问",
    }
}

/// How a condition stands.
pub fn mark(truth: Truth) -> &'static str {
    match truth {
        Truth::True => "符合",
        Truth::False => "不符合",
        Truth::Unknown => "还不知道",
        Truth::Unclear => "要去问",
    }
}

/// What an outcome means, in a sentence or two.
pub fn verdict(outcome: &Outcome, profile: &Profile) -> String {
    let gaps = outcome.shortfalls(profile).into_iter().map(|shortfall| shortfall.gap);
    let cures = gaps.filter_map(|gap| cure(gap, profile.as_of)).collect::<String>();
    verdict_without_cures(outcome, profile) + &cures
}

/// The same without how what fails could be cured.
pub fn verdict_without_cures(outcome: &Outcome, profile: &Profile) -> String {
    let because = outcome.trace.because();
    match outcome.status {
        Status::MayQualify => {
            "按这份稿子写的条件,你可能可以。还要看正式的规定,先去问县(区)人社局。".to_owned()
        }
        Status::Check if because.iter().any(|criterion| on_the_edge(criterion)) => {
            "刚好差1天。有的地方算满,有的不算,要去问。".to_owned()
        }
        Status::Check => "稿子在这里写得不清楚。能不能拿,要问人社局。".to_owned(),
        Status::NeedInfo => {
            let missing = missing(outcome, profile)
                .iter()
                .map(|question| label(question.fact))
                .collect::<Vec<_>>();
            let missing = if missing.is_empty() { plain(&because) } else { missing.join("、") };
            format!("还差一点信息:{missing}。弄清楚再来看。")
        }
        Status::NotMet => {
            format!("按这份稿子,这一条现在不符合。稿子要的是:{}。", plain(&because))
        }
        Status::MayAsk => "这是服务或者鼓励,不是一定有。可以去问问。".to_owned(),
    }
}

/// Criteria in plain words, each once.
fn plain(criteria: &[&'static Criterion]) -> String {
    let mut words = Vec::new();
    for criterion in criteria {
        if !words.contains(&criterion.plain) {
            words.push(criterion.plain);
        }
    }
    words.join("、")
}

/// A criterion about months is unclear only when one day decides.
fn on_the_edge(criterion: &Criterion) -> bool {
    matches!(criterion.test, Test::MonthsFull(..) | Test::MonthsBelow(..))
}

/// How what fails by `gap` could be cured, where that can be said in numbers.
pub fn cure(gap: Gap, as_of: Date) -> Option<String> {
    match gap {
        Gap::Until { day, months } => {
            let left = (day - as_of).num_days();
            let (span, day) = (span(months), date(day));
            Some(format!("现在还没满{span},还差{left}天。到{day}就满{span},那时再来看。"))
        }
        Gap::DaysShort { days, months } => Some(format!("差{days}天才满{}。", span(months))),
        Gap::PersonsShort(persons) => Some(format!("还差{persons}个人。")),
        Gap::Otherwise => None,
    }
}

/// `3个月`, `1年`.
fn span(months: u32) -> String {
    if months.is_multiple_of(12) {
        format!("{}年", months / 12)
    } else {
        format!("{months}个月")
    }
}

/// What a measure offers, whoever asks: the figure of the text.
pub fn offer(amount: &Amount) -> String {
    match amount {
        Amount::Fixed { sum, .. } => in_ten_thousands(sum.in_yuan()),
        Amount::PerHead { unit, top_up: None, .. } => format!("每人{}", yuan(unit.in_yuan())),
        Amount::PerHead { unit, top_up: Some(extra), .. } => {
            format!("每人{},有的再加{}", yuan(unit.in_yuan()), yuan(extra.unit.in_yuan()))
        }
        Amount::Ceiling { most, .. } => format!("最多{}", in_ten_thousands(most.in_yuan())),
        Amount::LoanLimit { most, .. } => format!("最多借{}", in_ten_thousands(most.in_yuan())),
        Amount::PartnerLoan { cap, .. } => format!("最多借{}", in_ten_thousands(cap.in_yuan())),
        Amount::AsPrescribed => "给多少,稿子没写".to_owned(),
        Amount::TaxRelief => "少交多少,稿子没写".to_owned(),
        Amount::Service => "服务".to_owned(),
    }
}

/// The amount of an outcome in a few large characters.
pub fn headline(outcome: &Outcome) -> String {
    match outcome.entitlement {
        Some(Entitlement::Grant { low, .. }) if low > Grant::default() => {
            in_ten_thousands(low.in_yuan())
        }
        Some(Entitlement::Grant { high: Some(high), .. }) => {
            format!("最多{}", in_ten_thousands(high.in_yuan()))
        }
        Some(Entitlement::Loan(
            Limit::Most(most) | Limit::AtMost(most) | Limit::Either(_, most),
        )) => {
            format!("最多借{}", in_ten_thousands(most.in_yuan()))
        }
        _ => offer(&outcome.granted.measure.amount),
    }
}

/// The amount of an outcome in a sentence, to the yuan; None where the headline has said all there is.
pub fn amount(outcome: &Outcome) -> Option<String> {
    let amount = &outcome.granted.measure.amount;
    Some(match outcome.entitlement? {
        Entitlement::Grant { low, high, heads: Some(heads) } => per_head(amount, low, high, heads),
        Entitlement::Grant { low, .. } if low > Grant::default() => {
            format!("{}(按稿子估算)。", yuan(low.in_yuan()))
        }
        Entitlement::Grant { high, .. } => format!("最多{},现在还说不准。", yuan(high?.in_yuan())),
        Entitlement::Ceiling(most) => format!("最多{},也可能少。", yuan(most.in_yuan())),
        Entitlement::Loan(limit) => loan(limit),
        Entitlement::AsPrescribed | Entitlement::TaxRelief => return None,
    })
}

fn per_head(amount: &Amount, low: Grant, high: Option<Grant>, heads: HeadCount) -> String {
    let Amount::PerHead { unit, top_up, .. } = amount else { return String::new() };
    let extra = match top_up {
        Some(TopUp { unit, .. }) if heads.priority > 0 => {
            format!("其中{}个人,每人再加{}。", heads.priority, yuan(unit.in_yuan()))
        }
        _ => String::new(),
    };
    let certain = if low > Grant::default() {
        let (heads, unit, low) = (heads.sure, yuan(unit.in_yuan()), yuan(low.in_yuan()));
        format!("{heads}个人,每人{unit}。{extra}一共{low}(按稿子估算)。")
    } else {
        format!("每人{}。", yuan(unit.in_yuan()))
    };
    let open = match high {
        Some(high) if high > low => {
            let unsettled = heads.unsure + heads.edge;
            let who = if unsettled > 0 {
                format!("还有{unsettled}个人要先弄清楚。")
            } else {
                String::new()
            };
            format!("{who}弄清楚以后,最多{}。", yuan(high.in_yuan()))
        }
        Some(_) => String::new(),
        None => "有几个人还不知道,所以最多多少算不出来。".to_owned(),
    };
    certain + &open
}

fn loan(limit: Limit) -> String {
    const REPAY: &str = "借的钱要还,能借多少银行定。";
    match limit {
        Limit::Most(most) => format!("最多可以借{}。{REPAY}", yuan(most.in_yuan())),
        Limit::Either(one, other) => {
            let (one, other) = (yuan(one.in_yuan()), yuan(other.in_yuan()));
            format!("最多可以借{one},还是{other},稿子没写清楚。{REPAY}")
        }
        Limit::AtMost(most) => {
            format!("最多不超过{},要看有几个人够条件。{REPAY}", yuan(most.in_yuan()))
        }
    }
}

/// A block of the results, as its heading says it.
pub fn block(block: Block) -> &'static str {
    match block {
        Block::Grants => "给的钱",
        Block::Ceilings => "最多给这么多的钱,也可能少",
        Block::Loans => "可以借的钱,借了要还",
        Block::Unpriced => "稿子没写多少钱的",
        Block::Services => "服务和鼓励,可以去问",
    }
}

/// Who gets what a measure gives, or who may borrow.
pub fn payee(amount: &Amount, role: Role) -> &'static str {
    let is_loan = Block::of(amount) == Block::Loans;
    match role {
        Role::Entrepreneur if is_loan => "开店的人",
        Role::Partners if is_loan => "合伙的人",
        Role::Employer if is_loan => "单位",
        Role::Worker => "给你自己",
        Role::Entrepreneur => "给开店的人",
        Role::Partners => "给合伙的人",
        Role::Employer => "给单位,不是给招来的人",
        Role::Broker => "给劳务经纪人,不是给摘枸杞的人",
        Role::ExportOrg => "给组织人外出打工的机构",
        Role::TrainingOrg => "给培训机构或学校",
        Role::BrandOrg => "给管品牌、项目或园区的单位",
    }
}
