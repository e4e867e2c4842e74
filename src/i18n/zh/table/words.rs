//! The words that cells may hold, by what they say. A word that could mean two things is none: a
//! cell that is told can be put right, a wrong one is money that is not there.

use super::super::question::choice;
use crate::facts::{Choice, Fact, Multiple, Role, Single, Span};

/// The words for a role in a cell, the one we write first.
#[rustfmt::skip]
pub fn role_words(role: Role) -> &'static [&'static str] {
    match role {
        Role::Worker => &[
            "打工", "打工的人", "务工", "务工人员", "外出务工人员", "打工人员", "农民工", "工人", "找活", "学手艺",
        ],
        Role::Entrepreneur => &[
            "开店", "自己一个人开店的人", "创业", "创业者", "创业人员", "个体户", "老板", "个体工商户",
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
    let own = choice(fact, chosen);
    let other = match fact {
        Fact::Single(fact) => single(fact, chosen),
        Fact::Multiple(set) => vec![group(set, chosen)],
        Fact::Span(span) => band(span, chosen),
        Fact::Number(_) | Fact::Day(_) => Vec::new(),
    };
    let other = other.into_iter().flatten().copied().filter(|&word| word != own);
    std::iter::once(own).chain(other).collect()
}

type Words = &'static [&'static str];

/// Yes, as people and programs write it.
#[rustfmt::skip]
pub const YES: &[&str] = &[
    "是", "是的", "对", "√", "✓", "✔", "☑", "✅", "TRUE", "True", "true", "T", "YES", "Yes", "yes", "Y", "y",
];
/// No, as people and programs write it.
#[rustfmt::skip]
pub const NO: &[&str] = &[
    "否", "不是", "不是的", "不", "×", "✗", "✘", "❌", "FALSE", "False", "false", "F", "NO", "No", "no", "N",
    "n",
];
/// Yes and no as a figure. Beside months or persons it would be a number of those.
const ONE: &[&str] = &["1", "1.0"];
const ZERO: &[&str] = &["0", "0.0"];
/// Yes and no of what somebody has.
const HAS: &[&str] = &["有"];
const HAS_NOT: &[&str] = &["没有"];
/// Received.
#[rustfmt::skip]
const RECEIVED: &[&str] = &["有", "领了", "已领", "已领过", "已领取", "领取过", "已享受", "享受过", "已发放"];
/// Not received.
#[rustfmt::skip]
const NOT_RECEIVED: &[&str] = &[
    "没有", "没领", "没领取", "没有领过", "未领", "未领过", "未领取", "从未领取", "未享受", "未享受过", "没享受过",
];

#[rustfmt::skip]
fn single(fact: Single, chosen: Choice) -> Vec<Words> {
    use Choice as C;
    use Single as S;
    match (fact, chosen) {
        (S::QinghaiRural | S::HaixiGoji, C::All) => vec![YES, &["全是", "全部是", "全部"]],
        (S::QinghaiRural | S::HaixiGoji, C::None) => vec![NO, HAS_NOT, &["全不是"]],
        (_, C::Yes) => vec![YES, ONE, yes(fact)],
        (_, C::No) => vec![NO, ZERO, no(fact)],
        (S::Zjtx, C::None) => vec![NO, &["没评上", "未评上", "都没有"]],
        (S::ZjtxReceived, C::None) => vec![NO, NOT_RECEIVED],
        (_, C::None | C::Neither) => vec![HAS_NOT, &["都没有"]],
        (_, C::Abroad) => vec![&["国外", "境外", "港澳台", "在国外", "在港澳台", "香港", "澳门", "台湾"]],
        (_, C::IndividualBusiness) => vec![&["个体工商户", "个体"]],
        (_, C::MicroSmallEnterprise | C::MicroSmall) => vec![&[
            "小微企业", "小微", "小型企业", "微型企业", "小型", "微型", "小公司", "小微型企业",
        ]],
        (_, C::MediumLargeEnterprise | C::MediumLarge) => vec![&[
            "中大型企业", "大中型企业", "大中型", "中型企业", "大型企业", "中型", "大型", "大公司",
        ]],
        (_, C::Cooperative) => vec![&["农民专业合作社", "农业专业合作社", "农民合作社", "专业合作社"]],
        (_, C::NotRegistered) => vec![&["未登记", "没登记", "未注册"]],
        (_, C::Enterprise) => vec![&[
            "企业", "公司", "有限公司", "有限责任公司", "股份有限公司", "民营企业", "私营企业", "国有企业",
        ]],
        (_, C::PrivateNonEnterprise) => vec![&["民办非企业单位", "民办非企业", "民办非", "社会服务机构"]],
        (_, C::PublicBody) => vec![&["机关事业单位", "事业单位", "机关", "国家机关"]],
        (_, C::BrandEnterprise) => vec![&["品牌企业"]],
        (_, C::Workshop) => vec![&["就业帮扶车间", "帮扶车间"]],
        (_, C::Provincial) => vec![&["省级"]],
        (_, C::National) => vec![&["国家级", "小巨人", "国家级小巨人", "国家级“小巨人”"]],
        (_, C::Both) => vec![&["都有", "两个都有", "两样都是", "两样都有"]],
        (_, C::Some) => vec![&["部分", "部分是", "有的"]],
        (_, C::Other) => vec![OTHER],
        _ => Vec::new(),
    }
}

const OTHER: &[&str] = &["其他", "其它"];

#[rustfmt::skip]
fn yes(fact: Single) -> Words {
    match fact {
        Single::BrandLink => &["有", "有关", "相关"],
        Single::WorksOtherProvince => OTHER_PROVINCE,
        Single::TransportReceived | Single::StartupReceived => RECEIVED,
        Single::HighSkill | Single::HasIp | Single::BrandTraining => HAS,
        Single::BizInQinghai => &["省内", "青海", "青海省", "青海省内", "本省"],
        Single::Licensed => &[
            "有", "已办", "已办理", "办了", "办好了", "已登记", "已注册", "已登记注册", "已领", "已领取", "已领证",
            "有执照", "有照", "有证",
        ],
        Single::OperatingNormally => &["正常", "正常经营", "经营正常", "正常营业", "营业正常"],
        Single::Contract => &[
            "有", "签", "已签", "已签订", "签订", "已签合同", "签了合同", "有合同", "已签劳动合同", "已签订劳动合同",
        ],
        Single::Insured => &[
            "有", "交", "缴", "已交", "已缴", "已缴纳", "缴纳", "缴了", "已缴费", "参保", "已参保", "已参", "参了",
        ],
        Single::HadJobBefore => &["有", "有过", "就业过", "有过工作"],
        Single::NewPost => &["新岗位", "新增", "新增岗位", "新加的岗位"],
        _ => &[],
    }
}

#[rustfmt::skip]
fn no(fact: Single) -> Words {
    match fact {
        Single::BrandLink => &["没有", "没有关系", "无关", "不相关"],
        Single::WorksOtherProvince => &[
            "在青海", "青海", "青海省", "省内", "在省内", "本省", "省内务工", "县内", "乡内", "县外省内", "乡外县内",
            "乡镇内", "市内",
        ],
        Single::TransportReceived | Single::StartupReceived => NOT_RECEIVED,
        Single::HighSkill | Single::HasIp | Single::BrandTraining => HAS_NOT,
        Single::BizInQinghai => &["省外", "外省", "在外省", "在省外"],
        Single::Licensed => &[
            "没有", "没办", "没办好", "没有办", "未办", "未办理", "没登记", "未登记", "未注册", "未领", "未领取",
            "办理中", "正在办", "没有执照", "没有照",
        ],
        Single::OperatingNormally => &[
            "停了很久", "或者关了", "停了", "关了", "关门", "停业", "歇业", "倒闭", "注销", "已注销", "吊销", "已吊销",
            "不正常", "没有",
        ],
        Single::Contract => &[
            "没有", "未签", "未签订", "没签订", "没签合同", "未签合同", "没有合同", "未签劳动合同", "未签订劳动合同",
        ],
        Single::Insured => &[
            "没有", "未交", "未缴", "未缴纳", "没缴", "没缴纳", "没缴费", "未缴费", "未参保", "没参保", "未参", "没参",
        ],
        Single::HadJobBefore => &["没有", "没有过", "没就业过", "未就业过", "未就业", "没有工作过", "从未就业"],
        Single::NewPost => &["老岗位", "原岗位", "原有岗位", "顶替"],
        _ => &[],
    }
}

/// Another province than Qinghai, and the provinces by name.
#[rustfmt::skip]
const OTHER_PROVINCE: &[&str] = &[
    "在外省", "外省", "省外", "在省外", "跨省", "省外务工", "外省务工", "跨省务工", "跨省就业",
    "北京", "北京市", "天津", "天津市", "上海", "上海市", "重庆", "重庆市", "河北", "河北省", "山西", "山西省",
    "辽宁", "辽宁省", "吉林", "吉林省", "黑龙江", "黑龙江省", "江苏", "江苏省", "浙江", "浙江省", "安徽", "安徽省",
    "福建", "福建省", "江西", "江西省", "山东", "山东省", "河南", "河南省", "湖北", "湖北省", "湖南", "湖南省",
    "广东", "广东省", "海南省", "四川", "四川省", "贵州", "贵州省", "云南", "云南省", "陕西", "陕西省",
    "甘肃", "甘肃省", "内蒙古", "内蒙古自治区", "广西", "广西壮族自治区", "西藏", "西藏自治区",
    "宁夏", "宁夏回族自治区", "新疆", "新疆维吾尔自治区",
];

#[rustfmt::skip]
fn group(set: Multiple, chosen: Choice) -> Words {
    use Choice as C;
    match (set, chosen) {
        (_, C::PovertyLifted) => &[
            "脱贫户", "脱贫人口", "脱贫劳动力", "脱贫", "已脱贫", "已脱贫户", "脱贫人员", "脱贫家庭", "脱贫户劳动力",
            "脱贫家庭劳动力", "脱贫户家里的人", "脱贫户家里的劳动力", "一般脱贫户", "低保脱贫户", "特困供养脱贫户",
            "特困脱贫户", "稳定脱贫", "稳定脱贫户", "建档立卡脱贫户", "已脱贫(享受政策)",
        ],
        (_, C::Monitored) => &[
            "监测户", "监测对象", "监测帮扶对象", "防返贫监测对象", "防返贫监测户", "监测", "监测户家里的人",
            "防返贫监测户家里的人", "监测户劳动力", "监测对象劳动力", "三类户", "三类监测对象", "脱贫不稳定户",
            "边缘易致贫户", "突发严重困难户", "脱贫不稳定人口", "边缘易致贫人口", "突发严重困难人口",
        ],
        (_, C::RuralLowIncome) => &["农村低收入", "农村低收入人口", "农村低收入户", "低收入", "低收入户"],
        (_, C::Hardship) => &["就业困难人员", "就业困难", "就业困难对象"],
        (_, C::Graduate) => &[
            "高校毕业生", "大学生", "大学毕业生", "毕业生", "离校未就业高校毕业生", "离校2年未就业高校毕业生",
            "离校2年内未就业高校毕业生", "离校两年内未就业高校毕业生",
        ],
        (_, C::Veteran) => &["退役军人", "退役士兵", "自主就业退役士兵"],
        // An ordinary household has no veteran's or graduate's rights by that, nor has it none.
        (Multiple::PersonGroups, C::None) => &[
            "一般户", "普通户", "一般农户", "普通农户", "普通劳动力", "没有", "都没有",
        ],
        (_, C::None) => &["没有", "都没有"],
        (_, C::Brand) => &["品牌", "劳务品牌"],
        (_, C::Park) => &["园区"],
        (_, C::Other) => OTHER,
        _ => &[],
    }
}

#[rustfmt::skip]
fn band(span: Span, chosen: Choice) -> Vec<Words> {
    use Choice as C;
    match (span, chosen) {
        (Span::CrossProvince, C::Under3Months) => vec![NO, HAS_NOT, &[
            "不满3个月", "不足3个月", "未满3个月", "不到三个月", "不满三个月", "不足三个月", "没满", "不满", "未满",
        ]],
        (Span::CrossProvince, C::From3Months) => vec![YES, &[
            "满3个月", "满3个月了", "或者更久", "已满3个月", "3个月以上", "满三个月", "三个月以上", "已满三个月", "满了",
            "满", "已满",
        ]],
        (Span::Trading, C::Under1Year) => vec![NO, HAS_NOT, &[
            "不到1年", "不足1年", "未满1年", "不到一年", "不满一年", "不足一年", "没满", "不满", "未满",
        ]],
        (Span::Trading, C::From1Year) => vec![YES, &[
            "满1年", "已满1年", "1年以上", "满一年", "一年以上", "已满一年", "满了", "满", "已满",
        ]],
        (Span::Picking, C::All) => vec![YES, &["全是", "全部是", "全部"]],
        (Span::Picking, C::Some) => vec![&["部分", "部分是", "有的"]],
        (Span::Picking, C::None) => vec![NO, HAS_NOT, &["全不是"]],
        _ => Vec::new(),
    }
}
