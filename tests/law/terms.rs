//! The words by which the document names what is asked, complete by type.

use super::sheet::covers;
use qinghuicha::facts::{Choice, Fact, Multiple, Number, Single, Span};

/// Whether the quote names the fact: in words that are not part of longer words for another.
/// 劳务品牌 names the brand, but within 劳务品牌企业 it is the kind of employer.
pub fn names(quote: &str, fact: Fact) -> bool {
    of_fact(fact)
        .iter()
        .any(|term| quote.match_indices(term).any(|(at, _)| !swallowed(quote, fact, term, at)))
}

fn swallowed(quote: &str, fact: Fact, term: &str, at: usize) -> bool {
    let longer =
        |other: &str| other.len() > term.len() && other.contains(term) && covers(quote, other, at);
    let others =
        Fact::all().filter(|other| std::mem::discriminant(other) == std::mem::discriminant(&fact));
    let own = of_fact(fact);
    others.flat_map(of_fact).any(|other| longer(other) && !own.contains(other))
}

/// The words of the document that may stand for a fact.
pub fn of_fact(fact: Fact) -> &'static [&'static str] {
    match fact {
        Fact::Single(fact) => of_single(fact),
        Fact::Multiple(Multiple::PersonGroups) => &["困难群体", "脱贫人口", "监测帮扶对象"],
        Fact::Multiple(Multiple::OrgThings) => &["产业园", "劳务品牌项目"],
        Fact::Multiple(Multiple::HireGroups) => {
            &["就业困难人员", "高校毕业生", "退役军人", "脱贫劳动力", "监测帮扶对象"]
        }
        Fact::Number(Number::PartnersTotal) => &["合伙创业的"],
        Fact::Number(Number::PartnersEligible) => &["符合条件的合伙创业人数"],
        Fact::Number(Number::HiresGroup | Number::HiresBoth | Number::HiresGradOver2) => {
            &["每吸纳一人"]
        }
        Fact::Number(Number::BatchPeople | Number::BatchOk) => &["每人50元标准"],
        Fact::Number(Number::BatchPriority) => &["脱贫劳动力", "监测对象", "就业困难人员"],
        Fact::Span(Span::CrossProvince) => &["3个月以上"],
        Fact::Span(Span::Trading) => &["1年以上"],
        Fact::Span(Span::Picking) => &["2个月以上", "不足6个月"],
        Fact::Day(_) => &["离校2年"],
    }
}

fn of_single(fact: Single) -> &'static [&'static str] {
    match fact {
        Single::BrandLink => &["劳务品牌"],
        Single::WorksOtherProvince => &["跨省就业"],
        // Paid once: what was paid before matters.
        Single::TransportReceived => &["一次性"],
        Single::StartupReceived => &["一次性创业补贴"],
        Single::ZjtxReceived => &["一次性奖励"],
        Single::HighSkill => &["高技能人才"],
        Single::BizForm => &["小微企业", "个体经营"],
        Single::BizInQinghai => &["在青海省内"],
        Single::Licensed => &["依法登记注册", "领取营业执照"],
        Single::OperatingNormally => &["正常经营"],
        Single::EmployerKind => &["劳务品牌企业", "就业帮扶车间", "劳务专业作业品牌企业"],
        // A leading enterprise is an enterprise as well: two conditions rest on these words.
        Single::EmployerForm => {
            &["企业", "行业龙头企业", "农业专业合作社、个体工商户和民办非企业单位"]
        }
        Single::EnterpriseSize => &["小微企业"],
        Single::Zjtx => &["省级“专精特新”", "国家级专精特新"],
        Single::BrandLeader => &["行业龙头企业", "劳务品牌龙头企业", "领军劳务品牌企业"],
        Single::HasIp => &["劳务品牌专利技术", "劳务品牌商标权、专利权"],
        Single::BrokerConfirmed => &["劳务经纪人"],
        Single::OrganisedExport => &["有组织劳务输出机构"],
        Single::BrandTraining => &["培训机构、职业院校开展劳务品牌职业技能培训"],
        Single::OnKeyList => &["重点建设项目清单"],
        Single::QinghaiRural => &["我省户籍", "农牧民"],
        Single::HaixiGoji => &["赴海西", "采摘枸杞"],
        Single::NewPost => &["新增就业岗位"],
        Single::Contract => &["依法签订劳动合同"],
        Single::Insured => &["缴纳社会保险费"],
        Single::HadJobBefore => &["未就业高校毕业生"],
    }
}

/// The words that stand for a choice; none where the document has none.
pub fn of_choice(fact: Fact, choice: Choice) -> &'static [&'static str] {
    match (fact, choice) {
        (Fact::Single(Single::Zjtx), Choice::Provincial) => &["省级“专精特新”"],
        (Fact::Single(Single::Zjtx), Choice::National) => &["国家级专精特新"],
        (Fact::Single(Single::EmployerKind), Choice::BrandEnterprise) => {
            &["劳务品牌企业", "品牌企业"]
        }
        (Fact::Single(Single::EmployerKind), Choice::Workshop) => &["就业帮扶车间"],
        (Fact::Single(Single::EmployerForm), Choice::Cooperative) => &["合作社"],
        (Fact::Single(Single::EmployerForm), Choice::IndividualBusiness) => &["个体工商户"],
        (Fact::Single(Single::EmployerForm), Choice::PrivateNonEnterprise) => &["民办非企业单位"],
        (Fact::Single(Single::BizForm), Choice::IndividualBusiness) => &["从事个体经营"],
        (Fact::Single(Single::BizForm), Choice::MicroSmallEnterprise) => &["创办小微企业"],
        // 等困难群体 leaves the list open: these two are groups in difficulty as well.
        (Fact::Multiple(Multiple::PersonGroups), Choice::Monitored) => {
            &["监测帮扶对象", "困难群体"]
        }
        (Fact::Multiple(Multiple::PersonGroups), Choice::Hardship) => &["困难群体"],
        (Fact::Multiple(_), Choice::PovertyLifted) => &["脱贫"],
        (Fact::Multiple(_), Choice::Monitored) => &["监测帮扶对象"],
        (Fact::Multiple(_), Choice::RuralLowIncome) => &["农村低收入人口"],
        (Fact::Multiple(_), Choice::Hardship) => &["就业困难人员"],
        (Fact::Multiple(_), Choice::Graduate) => &["高校毕业生"],
        (Fact::Multiple(_), Choice::Veteran) => &["退役军人"],
        (Fact::Multiple(Multiple::OrgThings), Choice::Park) => &["产业园"],
        (Fact::Multiple(Multiple::OrgThings), Choice::Project) => &["项目"],
        _ => &[],
    }
}

#[test]
fn a_term_is_of_the_document() {
    let strays =
        Fact::all().flat_map(of_fact).filter(|term| !super::text::DOCUMENT.contains(**term));
    assert_eq!(strays.collect::<Vec<_>>(), [&""; 0]);
}
