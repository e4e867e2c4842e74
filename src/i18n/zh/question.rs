//! The questions, their choices, and how to find out (reading §7).

use crate::facts::{Choice, Day, Fact, Multiple, Number, Single, Span};

/// The question.
pub fn text(fact: Fact) -> &'static str {
    match fact {
        Fact::Single(fact) => single(fact),
        Fact::Multiple(Multiple::PersonGroups) => "你是下面哪一种人?(可以选几个)",
        Fact::Multiple(Multiple::OrgThings) => "你们管的是什么?(可以选几个)",
        Fact::Multiple(Multiple::HireGroups) => "这个人是下面哪一种人?(可以选几个)",
        Fact::Number(Number::PartnersTotal) => "连你在内,一共几个人合伙?",
        Fact::Number(Number::PartnersEligible) => "这几个人里,有几个人自己也够条件办创业担保贷款?",
        Fact::Number(Number::HiresGroup) => "在新加的岗位上,招了几个下面这样的人?一个人只数一次。",
        Fact::Number(Number::HiresBoth) => "这几个人里,又签了劳动合同、又交了社保的,有几个?",
        Fact::Number(Number::HiresGradOver2) => {
            "另外,有没有毕业超过2年、一直没工作的大学生,也签了合同、交了社保?有几个?"
        }
        Fact::Number(Number::BatchPeople) => "你带了几个人?(不算你自己)",
        Fact::Number(Number::BatchOk) => "上面几样都符合的,有几个人?",
        Fact::Number(Number::BatchPriority) => {
            "这些符合的人里,有几个是脱贫户、监测户,或者就业困难的人?一个人只数一次。"
        }
        Fact::Span(Span::CrossProvince) => "你在外省干了多久?",
        Fact::Span(Span::Trading) => "营业执照是哪天发的?到今天满1年了吗?",
        Fact::Span(Span::Picking) => "每个人都摘满了2个月、又不到6个月吗?",
        Fact::Day(Day::LeftSchool) => "这个人哪天毕业的?",
        Fact::Day(Day::Hired) => "这个人哪天招进来的?",
    }
}

fn single(fact: Single) -> &'static str {
    match fact {
        Single::BrandLink => "你干的活、开的店或公司,跟“劳务品牌”有关系吗?",
        Single::WorksOtherProvince => "你是不是在青海以外的省干活?",
        Single::TransportReceived => "以前领过出省打工的路费补助吗?",
        Single::HighSkill => "你有高级工、技师这样的证吗?(可以不答)",
        Single::BizForm => "你办的是哪一种?",
        Single::BizInQinghai => "店或公司开在青海吗?",
        Single::Licensed => "登记过了吗?营业执照拿到了吗?",
        Single::OperatingNormally => "拿到执照以后,一直正常开门做生意吗?",
        Single::StartupReceived => "以前领过1万元的一次性创业补贴吗?",
        Single::EmployerKind => "你们单位是哪一种?",
        Single::EmployerForm => "你们登记成什么?",
        Single::EnterpriseSize => "你们企业大不大?",
        Single::Zjtx => "企业有没有评上“专精特新”?",
        Single::BrandLeader => "你们是不是劳务品牌里带头的企业(龙头企业)?",
        Single::ZjtxReceived => "“专精特新”的奖励以前拿过吗?",
        Single::HasIp => "你们有商标或者专利吗?(可以不答)",
        Single::BrokerConfirmed => "你是劳务经纪人吗?就是专门带人出去干活的人。",
        Single::OrganisedExport => "你们是不是有组织地送人出去打工的机构?",
        Single::BrandTraining => "你们办不办劳务品牌的手艺培训?",
        Single::OnKeyList => "项目在国家或者省里的重点建设项目清单上吗?",
        Single::QinghaiRural => "他们都是青海户口的农民、牧民吗?",
        Single::HaixiGoji => "他们都是去海西州摘枸杞吗?",
        Single::NewPost => "这个人干的,是新加的岗位吗?",
        Single::Contract => "跟这个人签劳动合同了吗?",
        Single::Insured => "给这个人交社保了吗?",
        Single::HadJobBefore => "这个人毕业以后,以前工作过吗?",
    }
}

/// A choice of `fact`.
pub fn choice(fact: Fact, choice: Choice) -> &'static str {
    use Choice as C;
    match (fact, choice) {
        (Fact::Single(fact), C::Yes) => yes(fact),
        (Fact::Single(fact), C::No) => no(fact),
        (Fact::Single(Single::EmployerKind), C::Both) => "两样都是",
        (Fact::Single(Single::EmployerKind), C::Neither) => "都不是",
        (Fact::Single(Single::Zjtx), C::None) => "没有",
        (Fact::Single(Single::Zjtx), C::Both) => "两个都有",
        (Fact::Single(Single::ZjtxReceived), C::None) => "没拿过",
        (Fact::Single(Single::ZjtxReceived), C::Provincial) => "拿过省级的",
        (Fact::Single(Single::ZjtxReceived), C::National) => "拿过国家级的",
        (Fact::Single(Single::ZjtxReceived), C::Both) => "都拿过",
        (Fact::Multiple(Multiple::HireGroups), C::PovertyLifted) => "脱贫户家里的劳动力",
        (Fact::Multiple(Multiple::HireGroups), C::Monitored) => "监测户家里的人",
        _ => general(choice),
    }
}

fn yes(fact: Single) -> &'static str {
    match fact {
        Single::BrandLink => "有关系",
        Single::WorksOtherProvince => "是,在外省",
        Single::TransportReceived | Single::StartupReceived => "领过",
        Single::HighSkill | Single::HasIp => "有",
        Single::BizInQinghai => "在青海",
        Single::Licensed => "都办好了",
        Single::OperatingNormally => "一直正常",
        Single::BrandTraining => "办",
        Single::OnKeyList => "在",
        Single::Contract => "签了",
        Single::Insured => "交了",
        Single::HadJobBefore => "工作过",
        _ => "是",
    }
}

fn no(fact: Single) -> &'static str {
    match fact {
        Single::BrandLink => "没关系",
        Single::WorksOtherProvince => "不是,在青海",
        Single::TransportReceived | Single::StartupReceived => "没领过",
        Single::HighSkill | Single::HasIp => "没有",
        Single::BizInQinghai => "不在青海",
        Single::Licensed => "还没有",
        Single::OperatingNormally => "停了很久,或者关了",
        Single::BrandTraining => "不办",
        Single::OnKeyList => "不在",
        Single::Contract => "没签",
        Single::Insured => "没交",
        Single::HadJobBefore => "没工作过",
        _ => "不是",
    }
}

/// What a choice is called where its fact has no words of its own.
fn general(choice: Choice) -> &'static str {
    match choice {
        Choice::Yes => "是",
        Choice::No => "不是",
        Choice::Abroad => "在国外或港澳台",
        Choice::PovertyLifted => "脱贫户家里的人",
        Choice::Monitored => "防返贫监测户家里的人",
        Choice::RuralLowIncome => "农村收入低的人",
        Choice::Hardship => "人社部门认定的就业困难人员",
        Choice::Graduate => "毕业以后没工作过的大学生",
        Choice::Veteran => "退伍军人",
        Choice::IndividualBusiness => "个体户",
        Choice::MicroSmallEnterprise => "小公司、小厂(小微企业)",
        Choice::MediumLargeEnterprise => "中等或大的公司",
        Choice::Cooperative => "合作社",
        Choice::NotRegistered => "还没登记",
        Choice::Enterprise => "公司、厂子(企业)",
        Choice::PrivateNonEnterprise => "民办非企业单位(如民办学校、养老院)",
        Choice::PublicBody => "机关、事业单位",
        Choice::MicroSmall => "小型或微型",
        Choice::MediumLarge => "中型或大型",
        Choice::BrandEnterprise => "劳务品牌企业",
        Choice::Workshop => "政府认定的就业帮扶车间",
        Choice::Neither | Choice::None => "都不是",
        Choice::Provincial => "评上省级",
        Choice::National => "评上国家级“小巨人”",
        Choice::Both | Choice::All => "都是",
        Choice::Some => "有的是",
        Choice::Under3Months => "不到3个月",
        Choice::From3Months => "满3个月,或者更久",
        Choice::Under1Year => "不满1年",
        Choice::From1Year => "满1年了",
        Choice::Brand => "一个劳务品牌",
        Choice::Park => "产业园",
        Choice::Project => "项目",
        Choice::Other => "别的",
    }
}

/// What it says on the button of those who do not answer: 不清楚 where the reading gives it, a skip elsewhere.
pub fn skip(fact: Fact) -> &'static str {
    match fact {
        Fact::Number(Number::PartnersTotal | Number::BatchPeople | Number::HiresGradOver2)
        | Fact::Multiple(Multiple::OrgThings) => "先不答",
        _ => "不清楚",
    }
}

/// The hint inside a number field.
pub fn placeholder(fact: Number) -> &'static str {
    match fact {
        Number::HiresGroup | Number::HiresGradOver2 | Number::BatchPriority => "没有就填0",
        _ => "填人数",
    }
}

/// Under the question: what the words mean, or how to find out. Our advice, not the document's.
pub fn help(fact: Fact) -> &'static str {
    match fact {
        Fact::Single(fact) => help_single(fact),
        Fact::Multiple(Multiple::PersonGroups) => {
            "不清楚可以问村委会或社区。脱贫户、监测户村里有名单;就业困难人员要人社部门认定过才算。"
        }
        Fact::Multiple(Multiple::OrgThings) => "选了以后,下面能少看几条跟你们没关系的。",
        Fact::Multiple(Multiple::HireGroups) => {
            "不清楚就请他自己问村委会或社区。就业困难人员要人社部门认定过才算。"
        }
        Fact::Number(Number::PartnersTotal) => "看合伙协议或营业执照上的名字。",
        Fact::Number(Number::PartnersEligible) => {
            "稿子没写够什么条件,要问办贷款的银行或人社局。不知道就点“不清楚”。"
        }
        Fact::Number(Number::HiresGroup) => {
            "就业困难的人、毕业2年以内没工作的大学生、退伍军人、脱贫户、监测户。新加的岗位,就是以前没有的岗位。"
        }
        Fact::Number(Number::HiresBoth) => "看合同和社保缴费单。两样都有的才数。",
        Fact::Number(Number::HiresGradOver2) => "毕业超过2年的算不算,稿子没写清楚,所以分开数。",
        Fact::Number(Number::BatchPeople) => "不是一起去的,先填一批,后面可以再加。",
        Fact::Number(Number::BatchOk) => {
            "青海户口的农牧民、去海西摘枸杞、满2个月不到6个月,几样都要有。"
        }
        Fact::Number(Number::BatchPriority) => {
            "脱贫户、监测户村里有名单;就业困难人员要人社部门认定过才算。"
        }
        Fact::Span(Span::CrossProvince) => "看合同、工资条,或者想想哪天出的门。",
        Fact::Span(Span::Trading) => "执照上印着日子。",
        Fact::Span(Span::Picking) => "正好2个月算,正好6个月不算。看记工本或工资单。",
        Fact::Day(Day::LeftSchool) => "看毕业证上的日子。",
        Fact::Day(Day::Hired) => "看劳动合同上的日子。",
    }
}

fn help_single(fact: Single) -> &'static str {
    match fact {
        Single::BrandLink => {
            "劳务品牌就是有名字的手艺或活路,比如青海拉面、青绣、摘枸杞。不清楚可以问县里的就业局。"
        }
        Single::WorksOtherProvince => "西藏、甘肃、四川都算外省。",
        Single::TransportReceived => "想不起来,可以查银行卡,或者问村委会。",
        Single::HighSkill => "证上写着“高级工”“技师”或“高级技师”。",
        Single::BizForm => "看营业执照上“类型”那一行。",
        Single::BizInQinghai => "看营业执照上的地址。",
        Single::Licensed => "两样都办好了,才选“都办好了”。",
        Single::OperatingNormally => "过年过节关几天不算停。",
        Single::StartupReceived => "想不起来,可以查银行卡,或者问县里的就业局。",
        Single::EmployerKind => "看认定的牌子或文件。没有就选“都不是”。",
        Single::EmployerForm => "看营业执照或登记证。",
        Single::EnterpriseSize => "不清楚可以问会计,或者问工信局。",
        Single::Zjtx => "这是给企业的称号,评上了会有证书或公告。",
        Single::BrandLeader => "评上了会有文件或牌子。",
        Single::ZjtxReceived => "可以问会计。",
        Single::HasIp => "有商标证或专利证就算。",
        Single::BrokerConfirmed => "不清楚可以问县里的就业局,看有没有登记。",
        Single::OrganisedExport => "看有没有人力资源服务许可证。",
        Single::BrandTraining => "比如拉面、青绣、枸杞采摘的培训。",
        Single::OnKeyList => "可以问发改委。",
        Single::QinghaiRural => "看户口本或身份证。",
        Single::HaixiGoji => {
            "海西州有德令哈、格尔木、茫崖、都兰、乌兰、天峻。海南州、海东不是海西。"
        }
        Single::NewPost => "以前没有的岗位才算。顶替走了的人,不算新加的。",
        Single::Contract => "看有没有两边都签字的合同。",
        Single::Insured => "看社保缴费单上有没有这个人。",
        Single::HadJobBefore => "只看毕业以后的工作。",
    }
}

/// The fact in a few words, for lists of answers.
pub fn label(fact: Fact) -> &'static str {
    match fact {
        Fact::Single(fact) => label_single(fact),
        Fact::Multiple(Multiple::PersonGroups) => "是哪一种人",
        Fact::Multiple(Multiple::OrgThings) => "管的是什么",
        Fact::Multiple(Multiple::HireGroups) => "这个人是哪一种人",
        Fact::Number(Number::PartnersTotal) => "合伙的人数",
        Fact::Number(Number::PartnersEligible) => "够条件贷款的合伙人",
        Fact::Number(Number::HiresGroup) => "新岗位招的能算的人",
        Fact::Number(Number::HiresBoth) => "有合同又有社保的人",
        Fact::Number(Number::HiresGradOver2) => "毕业超过2年的大学生",
        Fact::Number(Number::BatchPeople) => "带了几个人",
        Fact::Number(Number::BatchOk) => "几样都符合的人",
        Fact::Number(Number::BatchPriority) => "脱贫、监测、就业困难的人",
        Fact::Span(Span::CrossProvince) => "在外省干了多久",
        Fact::Span(Span::Trading) => "营业执照哪天发的",
        Fact::Span(Span::Picking) => "摘了多久",
        Fact::Day(Day::LeftSchool) => "哪天毕业",
        Fact::Day(Day::Hired) => "哪天招进来",
    }
}

fn label_single(fact: Single) -> &'static str {
    match fact {
        Single::BrandLink => "跟劳务品牌有没有关系",
        Single::WorksOtherProvince => "在不在外省干活",
        Single::TransportReceived => "领没领过路费补助",
        Single::HighSkill => "有没有高级工、技师证",
        Single::BizForm => "办的是哪一种",
        Single::BizInQinghai => "开在不在青海",
        Single::Licensed => "登记和执照",
        Single::OperatingNormally => "是不是正常开门",
        Single::StartupReceived => "领没领过创业补贴",
        Single::EmployerKind => "单位是哪一种",
        Single::EmployerForm => "登记成什么",
        Single::EnterpriseSize => "企业大小",
        Single::Zjtx => "评没评上专精特新",
        Single::BrandLeader => "是不是龙头企业",
        Single::ZjtxReceived => "拿没拿过专精特新奖励",
        Single::HasIp => "有没有商标、专利",
        Single::BrokerConfirmed => "是不是劳务经纪人",
        Single::OrganisedExport => "是不是有组织地送人出去打工",
        Single::BrandTraining => "办不办劳务品牌培训",
        Single::OnKeyList => "在不在重点项目清单上",
        Single::QinghaiRural => "青海户口的农牧民",
        Single::HaixiGoji => "去海西摘枸杞",
        Single::NewPost => "是不是新岗位",
        Single::Contract => "签没签合同",
        Single::Insured => "交没交社保",
        Single::HadJobBefore => "毕业后工作过没有",
    }
}
