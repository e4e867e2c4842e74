//! Hard words, explained in two lines. The draft explains none of them: the explanations are ours, and say so.

use crate::facts::{Fact, Multiple, Number, Single};

/// A word of the draft that not everybody knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// Names it in the page.
    pub key: &'static str,
    /// The word.
    pub word: &'static str,
    /// What it means, and who knows whether it applies.
    pub means: &'static str,
}

const BRAND: Term = Term {
    key: "brand",
    word: "劳务品牌",
    means: "有名字、有名气的手艺或者活路,比如青海拉面、青绣、摘枸杞。哪些算,稿子没写,要问县人社局。",
};
const POVERTY_LIFTED: Term = Term {
    key: "poverty-lifted",
    word: "脱贫户",
    means: "以前建档立卡、后来脱了贫的人家。在不在名单上,问村委会。",
};
const MONITORED: Term = Term {
    key: "monitored",
    word: "监测户",
    means: "日子不稳、怕再变穷,村里登记过的人家。在不在名单上,问村委会。",
};
const LOW_INCOME: Term = Term {
    key: "low-income",
    word: "农村收入低的人",
    means: "住在农村、收入低的人,比如吃低保的人。算不算,问村委会。",
};
const HARDSHIP: Term = Term {
    key: "hardship",
    word: "就业困难人员",
    means: "不容易找到活、人社部门认定过的人。没有认定过,先问社区或者人社所。",
};
const SKILL: Term = Term {
    key: "skill",
    word: "高级工、技师",
    means: "手艺的等级。从低到高是:初级工、中级工、高级工、技师、高级技师。",
};
const SMALL: Term = Term {
    key: "small",
    word: "小微企业",
    means: "人不多、买卖不大的公司或厂子。算不算,问会计或者工信局。",
};
const WORKSHOP: Term = Term {
    key: "workshop",
    word: "帮扶车间",
    means: "开在村里或乡镇,让大家在家门口干活的厂子。要政府认定,一般挂着牌子。",
};
const CIVIL: Term = Term {
    key: "civil",
    word: "民办非企业单位",
    means: "不为赚钱办的单位,比如民办学校、养老院。在民政局登记。",
};
const SELECT: Term = Term {
    key: "select",
    word: "专精特新",
    means: "有专门本事、有新东西的中小企业,要政府来评。评上了有证书或者公告。",
};
const GIANT: Term = Term {
    key: "giant",
    word: "小巨人",
    means: "国家从“专精特新”企业里再挑出来的。评上了有国家的公告。",
};
const LEADER: Term = Term {
    key: "leader",
    word: "龙头企业",
    means: "在一个行业里带头的企业。要政府认定,有文件或者牌子。",
};
const BROKER: Term = Term {
    key: "broker",
    word: "劳务经纪人",
    means: "给人找活、带人出去干活的人。怎样才算,稿子没写,问县里的就业局。",
};
const HAIXI: Term = Term {
    key: "haixi",
    word: "海西",
    means: "青海西边的海西州,有德令哈、格尔木、茫崖、都兰、乌兰、天峻。海东、海南、海北都不是。",
};
const LOAN: Term = Term {
    key: "loan",
    word: "创业担保贷款",
    means: "开店、办厂可以借的钱,有人担保。借了要还,借不借得到由银行定。",
};
const INSURANCE: Term = Term {
    key: "insurance",
    word: "社保",
    means: "单位给人交的养老、医疗、失业、工伤这些保险。看缴费单上有没有名字。",
};
const NEW_POST: Term = Term {
    key: "new-post",
    word: "新加的岗位",
    means: "以前没有、现在多出来的活。顶替走了的人,不算新加的。",
};
const EXPORT: Term = Term {
    key: "export",
    word: "有组织地送人出去打工",
    means: "机构一批一批送人出去干活,不是各人自己去。怎样才算,稿子没写,问县人社局。",
};
const KEY_LIST: Term = Term {
    key: "key-list",
    word: "重点建设项目清单",
    means: "国家或者省里列出来的大项目的名单。在不在上面,问发改委。",
};

/// Every word there is.
pub const TERMS: [Term; 19] = [
    BRAND,
    POVERTY_LIFTED,
    MONITORED,
    LOW_INCOME,
    HARDSHIP,
    SKILL,
    SMALL,
    WORKSHOP,
    CIVIL,
    SELECT,
    GIANT,
    LEADER,
    BROKER,
    HAIXI,
    LOAN,
    INSURANCE,
    NEW_POST,
    EXPORT,
    KEY_LIST,
];

/// The hard words in a question and its choices.
pub fn terms(fact: Fact) -> &'static [Term] {
    match fact {
        Fact::Single(Single::BrandLink | Single::BrandTraining)
        | Fact::Multiple(Multiple::OrgThings) => &[BRAND],
        Fact::Multiple(Multiple::PersonGroups) => {
            &[POVERTY_LIFTED, MONITORED, LOW_INCOME, HARDSHIP]
        }
        Fact::Multiple(Multiple::HireGroups) | Fact::Number(Number::BatchPriority) => {
            &[POVERTY_LIFTED, MONITORED, HARDSHIP]
        }
        Fact::Number(Number::HiresGroup) => &[NEW_POST, HARDSHIP, POVERTY_LIFTED, MONITORED],
        Fact::Number(Number::HiresBoth) | Fact::Single(Single::Insured) => &[INSURANCE],
        Fact::Number(Number::PartnersEligible) => &[LOAN],
        Fact::Number(Number::BatchOk) | Fact::Single(Single::HaixiGoji) => &[HAIXI],
        Fact::Single(Single::HighSkill) => &[SKILL],
        Fact::Single(Single::BizForm | Single::EnterpriseSize) => &[SMALL],
        Fact::Single(Single::EmployerKind) => &[BRAND, WORKSHOP],
        Fact::Single(Single::EmployerForm) => &[CIVIL],
        Fact::Single(Single::Zjtx | Single::ZjtxReceived) => &[SELECT, GIANT],
        Fact::Single(Single::BrandLeader) => &[LEADER],
        Fact::Single(Single::BrokerConfirmed) => &[BROKER],
        Fact::Single(Single::OrganisedExport) => &[EXPORT],
        Fact::Single(Single::OnKeyList) => &[KEY_LIST],
        Fact::Single(Single::NewPost) => &[NEW_POST],
        _ => &[],
    }
}
