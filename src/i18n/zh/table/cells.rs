//! The words that cells may hold, and what is said of a wrong one.

use super::super::problem::problem;
use super::super::question::choice;
use crate::facts::{Choice, Column, Fact, Multiple, Problem, Role, Single};

/// The words for a role in a cell, the one we write first.
pub fn role_words(role: Role) -> &'static [&'static str] {
    match role {
        Role::Worker => &["打工", "打工的人", "务工", "务工人员", "工人", "找活", "学手艺"],
        Role::Entrepreneur => &[
            "开店",
            "自己一个人开店的人",
            "创业",
            "创业者",
            "创业人员",
            "个体户",
            "老板",
            "个体工商户",
        ],
        Role::Partners => &["合伙", "几个人合伙干的人", "合伙人", "合伙创业"],
        Role::Employer => &["用工单位", "招人干活的单位", "单位", "企业", "公司", "用人单位"],
        Role::Broker => &["劳务经纪人", "带人出去干活的劳务经纪人", "经纪人"],
        Role::ExportOrg => &["输出机构", "组织人外出打工的机构", "劳务输出机构"],
        Role::TrainingOrg => &["培训机构", "培训机构、学校", "学校", "职业院校"],
        Role::BrandOrg => &["品牌单位", "管劳务品牌、项目或园区的单位", "协会", "园区"],
    }
}

/// The words for `chosen` in a cell of `fact`, the one we write first.
pub fn words(fact: Fact, chosen: Choice) -> Vec<&'static str> {
    use Choice as C;
    let other: &[&str] = match (fact, chosen) {
        (_, C::Yes | C::All) => &["是", "有", "对", "√"],
        (Fact::Single(Single::QinghaiRural | Single::HaixiGoji) | Fact::Span(_), C::None)
        | (_, C::No) => &["否", "不是", "没有", "无", "不", "×"],
        (Fact::Multiple(Multiple::PersonGroups), C::Neither) => {
            &["一般户", "普通户", "一般农户", "都不是", "没有", "无", "否", "不是"]
        }
        (_, C::None | C::Neither) => &["都不是", "没有", "无", "否", "不是"],
        (_, C::PovertyLifted) => &["脱贫户", "脱贫人口", "脱贫劳动力", "脱贫"],
        (_, C::Monitored) => &["监测户", "监测对象", "监测帮扶对象", "防返贫监测对象", "监测"],
        (_, C::RuralLowIncome) => &["农村低收入", "农村低收入人口", "低收入"],
        (_, C::Hardship) => &["就业困难人员", "就业困难", "困难人员"],
        (_, C::Graduate) => &["高校毕业生", "大学生", "毕业生", "离校未就业高校毕业生"],
        (_, C::Veteran) => &["退役军人", "退伍军人"],
        (_, C::IndividualBusiness) => &["个体户", "个体工商户", "个体"],
        (_, C::MicroSmallEnterprise) => &["小微企业", "小公司", "小型企业", "微型企业"],
        (_, C::MediumLargeEnterprise) => &["中大型企业", "大中型企业", "大公司"],
        (_, C::Cooperative) => &["合作社", "农业专业合作社", "农民专业合作社"],
        (_, C::NotRegistered) => &["未登记", "没登记", "还没登记"],
        (_, C::Enterprise) => &["企业", "公司"],
        (_, C::PrivateNonEnterprise) => &["民办非企业单位", "民办非企业"],
        (_, C::PublicBody) => &["机关事业单位", "事业单位", "机关"],
        (_, C::MicroSmall) => &["小微", "小型", "微型", "小微企业"],
        (_, C::MediumLarge) => &["大中型", "中型", "大型"],
        (_, C::BrandEnterprise) => &["品牌企业"],
        (_, C::Workshop) => &["就业帮扶车间", "帮扶车间", "车间"],
        (_, C::Provincial) => &["省级"],
        (_, C::National) => &["国家级", "小巨人", "国家级小巨人"],
        (_, C::Both) => &["都有", "两个都有", "两样都是"],
        (_, C::Some) => &["部分", "有的"],
        (_, C::Abroad) => &["国外", "境外", "港澳台"],
        (_, C::Under3Months) => &["不满3个月", "否", "没有", "没满", "不满"],
        (_, C::From3Months) => &["满3个月", "满3个月了", "是", "满了", "满"],
        (_, C::Under1Year) => &["不到1年", "否", "没有", "没满", "不满"],
        (_, C::From1Year) => &["满1年", "是", "满了", "满"],
        (_, C::Brand) => &["品牌", "劳务品牌"],
        (_, C::Park) => &["园区"],
        (_, C::Other) => &["其他", "其它"],
        (_, C::Project) => &[],
    };
    let own = choice(fact, chosen);
    std::iter::once(own).chain(other.iter().copied().filter(|&word| word != own)).collect()
}

/// What is written for 不清楚; the first is what we write.
pub const UNSURE_WORDS: [&str; 6] = ["不清楚", "不知道", "不详", "不确定", "?", "？"];

/// What is written for a span that goes on; the first is what we write.
pub const ONGOING_WORDS: [&str; 7] = ["还在干", "至今", "到现在", "现在", "今", "还在", "在干"];

/// What may stand after a day.
pub const DAY_ENDS: [char; 2] = ['日', '号'];
/// What may stand between year, month and day.
pub const DAY_PARTS: [char; 4] = ['/', '.', '年', '月'];
/// What may stand after a number of persons.
pub const PERSONS: [char; 3] = ['人', '个', '名'];
/// What may stand between two words in a cell.
pub const SEPARATORS: [char; 10] = ['、', ',', '，', ';', '；', '/', '|', '+', ' ', '\n'];

/// Whether nobody sees a letter, so that a cell says the same without it.
pub fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// How a day may be written.
const DAYS: &str = "填日子,比如2025-03-10、2025/3/10、2025年3月10日";

/// What may stand in a column, in a sentence.
pub fn allowed(column: Column) -> String {
    let quoted = |words: Vec<&str>| format!("“{}”", words.join("”“"));
    match column {
        Column::Roles => {
            let words = Role::ALL.iter().map(|&role| role_words(role)[0]).collect();
            format!("填{}。几样都是的,用顿号隔开。", quoted(words))
        }
        Column::Last(_) => format!("{DAYS},或者“{}”。", ONGOING_WORDS[0]),
        Column::First(_) | Column::Fact(Fact::Day(_)) => format!("{DAYS}。"),
        Column::Fact(Fact::Number(number)) => {
            let (least, most) = number.bounds();
            format!("填人数,从{least}到{most}。不知道就填“{}”。", UNSURE_WORDS[0])
        }
        Column::Fact(fact) => {
            let end = if matches!(fact, Fact::Multiple(_)) {
                "几样都是的,用顿号隔开。"
            } else {
                ""
            };
            format!("填{}。{end}", quoted(choices(fact)))
        }
        Column::Band(span) => format!("填{}。", quoted(choices(Fact::Span(span)))),
    }
}

/// The words we write for the choices of `fact`, 不清楚 last.
pub fn choices(fact: Fact) -> Vec<&'static str> {
    fact.choices().iter().map(|&chosen| choice(fact, chosen)).chain([UNSURE_WORDS[0]]).collect()
}

/// What is wrong with a cell of `column`, and what may stand there.
pub fn wrong(column: Column, found: Problem) -> String {
    match found {
        Problem::NotAChoice | Problem::NoSuchDay | Problem::NotANumber => allowed(column),
        other => problem(other),
    }
}
