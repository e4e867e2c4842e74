//! Tables of many people: headers, the words their cells may hold, and what is said of a wrong cell.

use super::outcome::payee as payee_of;
use super::problem::problem;
use super::question::{choice, label};
use crate::facts::{
    Choice, Column, Date, EntityKind, Fact, Multiple, Number, Problem, Role, Single, Span,
};
use crate::policy::{Amount, Measure};
use chrono::Datelike;

/// The header of a column, as our templates write it.
pub fn header(column: Column) -> &'static str {
    match column {
        Column::Roles => "身份",
        // The rows are people who pick: of them nobody asks that.
        Column::Fact(Fact::Single(Single::BrokerConfirmed)) => "带队的人是不是劳务经纪人",
        Column::Fact(fact) => label(fact),
        Column::First(Span::CrossProvince) => "在外省哪天开始干",
        Column::Last(Span::CrossProvince) => "在外省干到哪天",
        Column::Band(Span::CrossProvince) => "在外省干满3个月没有",
        Column::First(Span::Trading) => label(Fact::Span(Span::Trading)),
        Column::Last(Span::Trading) => "营业到哪天",
        Column::Band(Span::Trading) => "营业执照满1年没有",
        Column::First(Span::Picking) => "哪天开始摘",
        Column::Last(Span::Picking) => "摘到哪天",
        Column::Band(Span::Picking) => "摘满2个月不到6个月",
    }
}

/// Other headers that mean the same column.
pub fn other_headers(column: Column) -> &'static [&'static str] {
    match column {
        Column::Roles => &["角色", "人员身份", "类别", "人员类别"],
        Column::First(Span::CrossProvince) => {
            &["外出时间", "外出日期", "开始务工日期", "务工开始时间", "跨省开始日期"]
        }
        Column::Last(Span::CrossProvince) => {
            &["返回时间", "返乡日期", "结束务工日期", "务工结束时间", "跨省结束日期"]
        }
        Column::Band(Span::CrossProvince) => &["是否满3个月", "是否满三个月"],
        Column::First(Span::Trading) => {
            &["营业执照日期", "发照日期", "成立日期", "注册日期", "登记日期"]
        }
        Column::Band(Span::Trading) => &["是否满1年", "是否满一年"],
        Column::First(Span::Picking) => &["采摘开始日期", "开始采摘日期", "采摘开始时间"],
        Column::Last(Span::Picking) => &["采摘结束日期", "结束采摘日期", "采摘结束时间"],
        Column::Band(Span::Picking) => &["摘了多久", "采摘时长", "是否满2个月不足6个月"],
        Column::Fact(Fact::Single(fact)) => single(fact),
        Column::Fact(Fact::Multiple(Multiple::PersonGroups)) => {
            &["是哪种人", "人员类型", "困难类型", "群体", "户类型", "重点人群"]
        }
        Column::Fact(Fact::Multiple(Multiple::OrgThings)) => &["管理内容"],
        Column::Fact(Fact::Multiple(Multiple::HireGroups)) => {
            &["是哪种人", "重点群体", "人员类型", "群体", "人员类别"]
        }
        Column::Fact(Fact::Number(fact)) => number(fact),
        Column::Fact(Fact::Day(crate::facts::Day::LeftSchool)) => {
            &["毕业日期", "毕业时间", "离校日期", "离校时间"]
        }
        Column::Fact(Fact::Day(crate::facts::Day::Hired)) => {
            &["哪天招的", "招工日期", "招工时间", "入职日期", "入职时间", "招用日期", "录用日期"]
        }
        Column::Last(Span::Trading) | Column::Fact(Fact::Span(_)) => &[],
    }
}

fn single(fact: Single) -> &'static [&'static str] {
    match fact {
        Single::BrandLink => &["劳务品牌", "是否劳务品牌", "是否从事劳务品牌"],
        Single::WorksOtherProvince => &["是否跨省", "是否跨省就业", "是否省外就业", "跨省就业"],
        Single::TransportReceived => &["是否领过交通补助", "交通补助"],
        Single::HighSkill => &["是否高技能人才", "高技能证书"],
        Single::BizForm => &["经营类型", "主体类型", "市场主体类型"],
        Single::BizInQinghai => &["是否在青海", "是否在省内经营"],
        Single::Licensed => &["是否登记注册", "营业执照", "是否有营业执照"],
        Single::OperatingNormally => &["是否正常经营", "经营状态"],
        Single::StartupReceived => &["是否领过创业补贴", "创业补贴"],
        Single::EmployerKind => &["单位类型", "用工主体类型"],
        Single::EmployerForm => &["登记类型", "登记形式", "单位性质"],
        Single::EnterpriseSize => &["企业规模"],
        Single::Zjtx => &["专精特新"],
        Single::BrandLeader => &["是否龙头企业", "龙头企业"],
        Single::ZjtxReceived => &["专精特新奖励"],
        Single::HasIp => &["商标专利"],
        Single::BrokerConfirmed => &["是不是劳务经纪人", "是否劳务经纪人", "劳务经纪人"],
        Single::OrganisedExport => &["是否有组织输出机构"],
        Single::BrandTraining => &["是否开展劳务品牌培训"],
        Single::OnKeyList => &["是否在重点项目清单"],
        Single::QinghaiRural => &["是不是青海农牧民", "是否青海农牧民", "青海农牧民", "户籍"],
        Single::HaixiGoji => &["是不是去海西摘枸杞", "是否海西采摘枸杞", "海西采摘枸杞"],
        Single::NewPost => &["是否新增岗位", "新增岗位"],
        Single::Contract => &["合同", "是否签订劳动合同", "劳动合同", "是否签合同"],
        Single::Insured => &["是否缴纳社保", "社保", "是否参保", "社会保险"],
        Single::HadJobBefore => &["毕业后是否就业", "是否就业过"],
    }
}

fn number(fact: Number) -> &'static [&'static str] {
    match fact {
        Number::PartnersTotal => &["合伙人数"],
        Number::PartnersEligible => &["符合条件的合伙人数"],
        Number::HiresGroup => &["吸纳重点群体人数", "重点群体人数"],
        Number::HiresBoth => &["签合同并参保人数"],
        Number::HiresGradOver2 => &["毕业超过2年人数"],
        Number::BatchPeople => &["人数", "带的人数", "带去的人数", "带队人数", "采摘人数"],
        Number::BatchOk => &["符合条件人数", "符合人数"],
        Number::BatchPriority => &["重点人员人数", "是否脱贫监测困难", "脱贫监测困难"],
    }
}

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

/// A row nobody can be assessed by: no role is written.
pub const NO_ROLE: &str = "这一行没有写身份,所以没有查。";
/// What stands beyond the last header.
pub const BEYOND: &str = "这一格上面没有表头,没有带过来。请看看这一行是不是多了一格。";
/// A cell that is no text.
pub const NOT_TEXT: &str = "这一格的字读不出来。请把文件存成UTF-8再试。";

/// The header of how a measure stands.
pub fn status_header(measure: &Measure) -> String {
    format!("{}(按征求意见稿估)", measure.title)
}

/// The header of a figure of a measure, after its [`low`] or [`high`] name.
pub fn figure_header(measure: &Measure, figure: &str) -> String {
    format!("{}:{figure}", measure.title)
}

/// What the smaller figure of an amount is; None where it has none.
pub fn low(amount: &Amount) -> Option<&'static str> {
    match amount {
        Amount::Fixed { .. } | Amount::PerHead { .. } => Some("按稿子估算(元)"),
        Amount::PartnerLoan { .. } => Some("也可能只能借(元)"),
        _ => None,
    }
}

/// What the larger figure of an amount is; None where it has none.
pub fn high(amount: &Amount) -> Option<&'static str> {
    match amount {
        Amount::Fixed { .. } | Amount::PerHead { .. } | Amount::Ceiling { .. } => Some("最多(元)"),
        Amount::LoanLimit { .. } | Amount::PartnerLoan { .. } => Some("最多可借(元,要还)"),
        _ => None,
    }
}

/// The header of the days from which it is worth looking again.
pub const AGAIN_HEADER: &str = "过些日子再看";
/// The header of what must be put right.
pub const WRONG_HEADER: &str = "要改的格子";
/// The header of the reasons.
pub const REASONS_HEADER: &str = "说明";

/// From when a measure is worth looking at again.
pub fn again(measure: &Measure, day: Date) -> String {
    format!("{}:{}年{}月{}日以后再来看", measure.title, day.year(), day.month(), day.day())
}

/// Why a measure stands as it does.
pub fn why(measure: &Measure, why: &str) -> String {
    format!("{}:{why}", measure.title)
}

/// Who gets it, said to somebody else; empty where the document does not say.
pub fn payee(measure: &Measure, role: Role) -> String {
    match role {
        _ if measure.is_unsettled() => String::new(),
        Role::Worker => "给本人。".to_owned(),
        _ => format!("{}。", payee_of(&measure.amount, role)),
    }
}

/// A verdict, said to somebody else.
pub fn of_others(verdict: &str) -> String {
    verdict.replace("你可能可以", "可能可以")
}

/// A cell to put right, in short.
pub fn mistake(header: &str, found: &str) -> String {
    format!("{header}“{found}”")
}

/// The headers of the list of wrong cells.
pub const MISTAKE_HEADERS: [&str; 4] = ["行", "列", "写的是", "应该怎么填"];

/// What a row of a table is, by the list its measures count.
pub fn kind(roster: EntityKind) -> &'static str {
    match roster {
        EntityKind::Person => "村民名册:一行一个人",
        EntityKind::Hires => "单位招工名册:一行一个招来的人",
        EntityKind::Batches => "劳务经纪人带工名册:一行一个人或一批人",
    }
}
