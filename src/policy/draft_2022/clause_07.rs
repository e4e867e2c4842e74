//! (七)推动劳务品牌提档升级

use super::interpretations::{A01, A43, A44};
use crate::facts::{Choice, Role, Single};
use crate::policy::Condition;
use crate::policy::{
    Amount, Clause, Criterion, Measure, NonEntitlement, Passage, Remark, RemarkKind, Test,
};

/// Item (七).
pub static CLAUSE: Clause = Clause {
    number: "(七)",
    heading: "推动劳务品牌提档升级",
    passages: &[&SENTENCE_1, &SENTENCE_2, &SENTENCE_3, &SENTENCE_4, &SENTENCE_5, &SENTENCE_6],
    departments: words!("(省人力资源社会保障厅、省商务厅、省市场监管局)"),
};

static SENTENCE_1: Passage = Passage {
    text: words!("持续打造“青拉”“青绣”等具有青海特色标识、能形成名片效应的劳务品牌。"),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!("持续打造“青拉”“青绣”等具有青海特色标识、能形成名片效应的劳务品牌"),
        reason: words!("这是发展的方向。"),
    }],
    figures: &[],
};

static SENTENCE_2: Passage = Passage {
    text: words!(
        "鼓励各地对已形成一定影响力的劳务品牌优化品牌名称、标识、符号等要素,",
        "围绕有机农畜产品、生态旅游等青海特色产业,",
        "打造“青农”“青牧”“青海生态游”等品牌。",
    ),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!("鼓励各地对已形成一定影响力的劳务品牌优化品牌名称、标识、符号等要素"),
        reason: words!("这是对各地政府说的。"),
    }],
    figures: &[],
};

static SENTENCE_3: Passage = Passage {
    text: words!(
        "支持有条件的劳务品牌注册申请商标专利,",
        "鼓励劳务品牌企业开展技术创新和品牌保护,",
        "组织知识产权代理机构为劳务品牌企业开展专利申请和运用转化等服务。",
    ),
    grants: &[&TRADEMARK_PATENT_REGISTRATION, &PATENT_AGENCY_SERVICES],
    non_entitlements: &[],
    figures: &[],
};

/// Support for registering trademarks and patents.
pub static TRADEMARK_PATENT_REGISTRATION: Measure = Measure {
    id: "trademark-patent-registration",
    title: "劳务品牌商标、专利注册申请支持",
    plain: "想注册商标、申请专利的,可以去问。",
    quote: words!("支持有条件的劳务品牌注册申请商标专利,鼓励劳务品牌企业开展技术创新和品牌保护"),
    roles: &[Role::BrandOrg, Role::Employer],
    addressee: None,
    condition: Condition::All(&[]),
    amount: Amount::Service,
    remarks: notes![Remark {
        quote: words!("有条件的劳务品牌"),
        plain: "有条件的劳务品牌",
        kind: RemarkKind::OtherRules
    }],
    interpretations: notes![&A01, &A43, &A44],
    evidence: notes!["营业执照", "商标图样"],
};

/// Patent application and use services by IP agencies.
pub static PATENT_AGENCY_SERVICES: Measure = Measure {
    id: "patent-agency-services",
    title: "知识产权代理机构专利申请和运用转化服务",
    plain: "劳务品牌企业可以去问专利方面的帮忙。",
    quote: words!("组织知识产权代理机构为劳务品牌企业开展专利申请和运用转化等服务"),
    roles: &[Role::Employer],
    addressee: None,
    condition: Condition::Is(Criterion {
        id: "brand_enterprise",
        quote: words!("为劳务品牌企业"),
        plain: "是劳务品牌企业",
        test: Test::Is(Single::EmployerKind, &[Choice::BrandEnterprise, Choice::Both]),
    }),
    amount: Amount::Service,
    remarks: notes![],
    interpretations: notes![&A01, &A44],
    evidence: notes!["技术资料"],
};

static SENTENCE_4: Passage = Passage {
    text: words!(
        "推动青海商标、专利业务“一窗通办”,",
        "引导具有核心竞争力的劳务品牌专利技术向标准化转化。",
    ),
    grants: &[&IP_ONE_WINDOW, &PATENT_TO_STANDARD],
    non_entitlements: &[],
    figures: &[],
};

/// One-window service for trademarks and patents.
pub static IP_ONE_WINDOW: Measure = Measure {
    id: "ip-one-window",
    title: "商标、专利业务“一窗通办”",
    plain: "商标、专利的事,以后可能一个窗口都能办。",
    quote: words!("推动青海商标、专利业务“一窗通办”"),
    roles: &[Role::Employer, Role::BrandOrg, Role::Entrepreneur, Role::Partners],
    addressee: None,
    condition: Condition::All(&[]),
    amount: Amount::Service,
    remarks: notes![],
    interpretations: notes![&A44],
    evidence: notes![],
};

/// Guidance turning brand patents into standards.
pub static PATENT_TO_STANDARD: Measure = Measure {
    id: "patent-to-standard",
    title: "劳务品牌专利技术标准化转化引导",
    plain: "有好专利的,可以去问怎么做成标准。",
    quote: words!("引导具有核心竞争力的劳务品牌专利技术向标准化转化"),
    roles: &[Role::Employer, Role::BrandOrg],
    addressee: None,
    condition: Condition::Is(Criterion {
        id: "patent",
        quote: words!("具有核心竞争力的劳务品牌专利技术"),
        plain: "有专利技术",
        test: Test::Is(Single::HasIp, &[Choice::Yes]),
    }),
    amount: Amount::Service,
    remarks: notes![],
    interpretations: notes![&A44],
    evidence: notes!["专利证书"],
};

static SENTENCE_5: Passage = Passage {
    text: words!(
        "健全完善劳务品牌质量标准体系和诚信评价体系,",
        "推进劳务企业信用风险分类监管,扩大企业信用信息归集共享范围。",
    ),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!(
            "健全完善劳务品牌质量标准体系和诚信评价体系,推进劳务企业信用风险分类监管,扩大企业信用信息归集共享范围"
        ),
        reason: words!("这是管理办法,不是给钱。"),
    }],
    figures: &[],
};

static SENTENCE_6: Passage = Passage {
    text: words!("发挥行业协会、商会作用规范诚信经营,", "提升劳务品牌市场竞争能力。",),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!("发挥行业协会、商会作用规范诚信经营,提升劳务品牌市场竞争能力"),
        reason: words!("这是管理和自律,不是给钱。"),
    }],
    figures: &[],
};
