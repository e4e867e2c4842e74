//! (十五)坚持活动引领

use super::interpretations::A44;
use crate::facts::{Choice, Role, Single};
use crate::policy::Condition;
use crate::policy::{
    Amount, Clause, Criterion, Measure, NonEntitlement, Passage, Remark, RemarkKind, Test,
};

/// Item (十五).
pub static CLAUSE: Clause = Clause {
    number: "(十五)",
    heading: "坚持活动引领",
    passages: &[&SENTENCE_1, &SENTENCE_2, &SENTENCE_3, &SENTENCE_4],
    departments: words!("(省人力资源社会保障厅、省农业农业厅、省商务厅、省文化和旅游厅)"),
};

static SENTENCE_1: Passage = Passage {
    text: words!(
        "定期开展劳务品牌展示交流活动,依托人社、文旅、农业农村、体育、外事等部门开展好各类文化交流和宣传推介活动。"
    ),
    grants: &[&EXHIBITION_EXCHANGE],
    non_entitlements: &[],
    figures: &[],
};

/// Exhibition and exchange events.
pub static EXHIBITION_EXCHANGE: Measure = Measure {
    id: "exhibition-exchange",
    title: "劳务品牌展示交流活动",
    plain: "有展销、交流活动,可以去问怎么参加。",
    quote: words!(
        "定期开展劳务品牌展示交流活动,依托人社、文旅、农业农村、体育、外事等部门开展好各类文化交流和宣传推介活动"
    ),
    roles: &[Role::BrandOrg, Role::Employer],
    addressee: None,
    condition: Condition::All(&[]),
    amount: Amount::Service,
    remarks: notes![],
    interpretations: notes![&A44],
    evidence: notes![],
};

static SENTENCE_2: Passage = Passage {
    text: words!("积极引导有实力的企业开展劳务品牌境外展示交流和项目承接等活动。"),
    grants: &[&OVERSEAS_EXCHANGE_GUIDANCE],
    non_entitlements: &[],
    figures: &[],
};

/// Guidance for exhibitions and projects abroad.
pub static OVERSEAS_EXCHANGE_GUIDANCE: Measure = Measure {
    id: "overseas-exchange-guidance",
    title: "劳务品牌境外展示交流和项目承接引导",
    plain: "有实力的企业,可以去问到国外展示、接项目。",
    quote: words!("积极引导有实力的企业开展劳务品牌境外展示交流和项目承接等活动"),
    roles: &[Role::Employer],
    addressee: None,
    condition: Condition::Is(Criterion {
        id: "enterprise",
        quote: words!("有实力的企业"),
        plain: "是企业",
        test: Test::Is(Single::EmployerForm, &[Choice::Enterprise]),
    }),
    amount: Amount::Service,
    remarks: notes![],
    interpretations: notes![&A44],
    evidence: notes![],
};

static SENTENCE_3: Passage = Passage {
    text: words!(
        "积极推进消费帮扶产品“三专一平台”建设,",
        "在大城市和我省有条件的市州县开设消费帮扶产品销售专馆。",
    ),
    grants: &[&CONSUMPTION_ASSISTANCE_HALLS],
    non_entitlements: &[],
    figures: &[],
};

/// Sales halls and platform for assistance products.
pub static CONSUMPTION_ASSISTANCE_HALLS: Measure = Measure {
    id: "consumption-assistance-halls",
    title: "消费帮扶产品“三专一平台”和销售专馆",
    plain: "卖帮扶产品的,可以去问能不能进专馆卖。",
    quote: words!(
        "积极推进消费帮扶产品“三专一平台”建设,在大城市和我省有条件的市州县开设消费帮扶产品销售专馆"
    ),
    roles: &[Role::Employer, Role::BrandOrg, Role::Entrepreneur, Role::Partners],
    addressee: None,
    condition: Condition::All(&[]),
    amount: Amount::Service,
    remarks: notes![Remark {
        quote: words!("消费帮扶产品"),
        plain: "卖的是消费帮扶产品",
        kind: RemarkKind::Aside
    }],
    interpretations: notes![&A44],
    evidence: notes!["产品认定材料"],
};

static SENTENCE_4: Passage = Passage {
    text: words!(
        "努力打造数字式、体验式、交互式劳务品牌文化体验活动,",
        "用好用足交流平台、交流项目和合作机制,",
        "持续扩大我省劳务品牌影响力。",
    ),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!("努力打造数字式、体验式、交互式劳务品牌文化体验活动"),
        reason: words!("这是政府要做的活动。"),
    }],
    figures: &[],
};
