//! (四)引导各方力量参与劳务品牌建设

use super::interpretations::{A01, A38, A44};
use crate::facts::{Choice, Role, Single};
use crate::policy::Condition;
use crate::policy::{Amount, Clause, Criterion, Measure, Passage, Remark, RemarkKind, Test};

/// Item (四).
pub static CLAUSE: Clause = Clause {
    number: "(四)",
    heading: "引导各方力量参与劳务品牌建设",
    passages: &[&SENTENCE_1, &SENTENCE_2, &SENTENCE_3, &SENTENCE_4],
    departments: words!("(省财政厅、省人力资源社会保障厅)"),
};

static SENTENCE_1: Passage = Passage {
    text: words!(
        "依据各地区劳务品牌促进就业规模、技能培育特色、市场发展特点等要素,",
        "广泛开展劳务品牌评选认定工作,加强对重点产业发展地区和乡村振兴重点帮扶县倾斜力度。",
    ),
    grants: &[&BRAND_RECOGNITION],
    non_entitlements: &[],
    figures: &[],
};

/// Selection and recognition as a labour brand (incl. provincial).
pub static BRAND_RECOGNITION: Measure = Measure {
    id: "brand-recognition",
    title: "劳务品牌评选认定(含省级劳务品牌)",
    plain: "可以去问怎么申报劳务品牌。评上省级的,政府会帮着扩大名气((一)里写的)。",
    quote: words!(
        "依据各地区劳务品牌促进就业规模、技能培育特色、市场发展特点等要素,广泛开展劳务品牌评选认定工作,加强对重点产业发展地区和乡村振兴重点帮扶县倾斜力度"
    ),
    roles: &[Role::BrandOrg, Role::Employer],
    addressee: None,
    condition: Condition::All(&[]),
    amount: Amount::Service,
    remarks: notes![
        Remark {
            quote: words!("依据各地区劳务品牌促进就业规模、技能培育特色、市场发展特点等要素"),
            plain: "看带动多少人就业、手艺特色、市场情况",
            kind: RemarkKind::Aside,
        },
        Remark {
            quote: words!("加强对重点产业发展地区和乡村振兴重点帮扶县倾斜力度"),
            plain: "重点地区有倾斜",
            kind: RemarkKind::Aside,
        },
    ],
    interpretations: notes![&A01, &A44],
    evidence: notes!["品牌情况说明", "带动就业名单"],
};

static SENTENCE_2: Passage = Passage {
    text: words!(
        "发挥政府部门、企事业单位及行业协会、商会作用,",
        "研究确定本地区劳务品牌建设重点项目资源库,",
        "形成指导目录,实施动态管理。",
    ),
    grants: &[&KEY_PROJECT_LIBRARY],
    non_entitlements: &[],
    figures: &[],
};

/// Entry in the key-project library of labour-brand building.
pub static KEY_PROJECT_LIBRARY: Measure = Measure {
    id: "key-project-library",
    title: "劳务品牌建设重点项目资源库(指导目录)入库",
    plain: "可以去问怎么把项目放进重点项目库。",
    quote: words!(
        "发挥政府部门、企事业单位及行业协会、商会作用,研究确定本地区劳务品牌建设重点项目资源库,形成指导目录,实施动态管理"
    ),
    roles: &[Role::BrandOrg, Role::Employer],
    addressee: None,
    condition: Condition::All(&[]),
    amount: Amount::Service,
    remarks: notes![],
    interpretations: notes![&A44],
    evidence: notes!["项目材料"],
};

static SENTENCE_3: Passage = Passage {
    text: words!(
        "发挥企业对劳务品牌培育壮大示范引导作用,",
        "研究制定省级劳务品牌“百强示范企业”评选奖励办法,",
        "开展省级劳务品牌“百强示范企业”评选活动,",
        "并给予补贴。",
    ),
    grants: &[&TOP100_ENTERPRISE_SUBSIDY],
    non_entitlements: &[],
    figures: &[],
};

/// Subsidy for provincial labour-brand 'top-100 demonstration enterprises'.
pub static TOP100_ENTERPRISE_SUBSIDY: Measure = Measure {
    id: "top100-enterprise-subsidy",
    title: "省级劳务品牌“百强示范企业”补贴",
    plain: "以后评“百强示范企业”,评上的给补贴。办法和钱数稿子没写。",
    quote: words!(
        "发挥企业对劳务品牌培育壮大示范引导作用,研究制定省级劳务品牌“百强示范企业”评选奖励办法,开展省级劳务品牌“百强示范企业”评选活动,并给予补贴"
    ),
    roles: &[Role::Employer],
    addressee: None,
    condition: Condition::All(&[
        Condition::Is(Criterion {
            id: "enterprise",
            quote: words!("发挥企业对劳务品牌培育壮大示范引导作用"),
            plain: "是企业",
            test: Test::Is(Single::EmployerForm, &[Choice::Enterprise]),
        }),
        Condition::Is(Criterion {
            id: "brand_link",
            quote: words!("省级劳务品牌“百强示范企业”"),
            plain: "跟劳务品牌有关系",
            test: Test::Is(Single::BrandLink, &[Choice::Yes]),
        }),
        Condition::Is(Criterion {
            id: "selection_rules",
            quote: words!("研究制定省级劳务品牌“百强示范企业”评选奖励办法"),
            plain: "评选办法还没定",
            test: Test::Unsettled(&A38),
        }),
    ]),
    amount: Amount::AsPrescribed,
    remarks: notes![Remark {
        quote: words!("开展省级劳务品牌“百强示范企业”评选活动,并给予补贴"),
        plain: "要被评上",
        kind: RemarkKind::Aside,
    }],
    interpretations: notes![&A38, &A01],
    evidence: notes!["营业执照", "带动就业材料"],
};

static SENTENCE_4: Passage = Passage {
    text: words!(
        "鼓励引导各类培训机构、就业服务机构、咨询指导机构等,",
        "为重点劳务品牌发展项目提供技能(创业)培训、孵化培育、融资信贷等专项服务。",
    ),
    grants: &[&KEY_PROJECT_SPECIAL_SERVICES],
    non_entitlements: &[],
    figures: &[],
};

/// Special services for key labour-brand projects: training, incubation, finance.
pub static KEY_PROJECT_SPECIAL_SERVICES: Measure = Measure {
    id: "key-project-special-services",
    title: "重点劳务品牌发展项目专项服务(培训、孵化、融资)",
    plain: "重点项目可以去问培训、孵化、贷款方面的服务。",
    quote: words!(
        "鼓励引导各类培训机构、就业服务机构、咨询指导机构等,为重点劳务品牌发展项目提供技能(创业)培训、孵化培育、融资信贷等专项服务"
    ),
    roles: &[Role::BrandOrg, Role::Employer],
    addressee: None,
    condition: Condition::All(&[]),
    amount: Amount::Service,
    remarks: notes![Remark {
        quote: words!("为重点劳务品牌发展项目提供"),
        plain: "要是重点劳务品牌发展项目",
        kind: RemarkKind::Aside,
    }],
    interpretations: notes![&A01, &A44],
    evidence: notes!["入库证明"],
};
