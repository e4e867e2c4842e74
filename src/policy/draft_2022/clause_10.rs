//! (十)支持各类产业园(区)建设发展

use super::interpretations::{A01, A41, A44};
use crate::facts::{Choice, Multiple, Role, Single};
use crate::policy::Condition;
use crate::policy::{
    Amount, Clause, Criterion, Measure, NonEntitlement, Passage, Remark, RemarkKind, Test,
};

/// Item (十).
pub static CLAUSE: Clause = Clause {
    number: "(十)",
    heading: "支持各类产业园(区)建设发展",
    passages: &[&SENTENCE_1, &SENTENCE_2, &SENTENCE_3, &SENTENCE_4, &SENTENCE_5, &SENTENCE_6],
    departments: words!(
        "(省发展改革委、省工业和信息化厅、省民政厅、省人力资源社会保障厅、省自然资源厅、省住房城乡建设厅、省商务厅、省卫生健康委)"
    ),
};

static SENTENCE_1: Passage = Passage {
    text: words!(
        "加强“青拉”“青绣”“海西枸杞”等特色劳务品牌上下游产业链协同发展,",
        "对形成规模的,支持打造劳务品牌特色产业园。",
    ),
    grants: &[&SPECIALTY_PARK_SUPPORT],
    non_entitlements: &[],
    figures: &[],
};

/// Support for labour-brand specialty parks.
pub static SPECIALTY_PARK_SUPPORT: Measure = Measure {
    id: "specialty-park-support",
    title: "劳务品牌特色产业园打造支持",
    plain: "产业链做大了,可以去问建特色产业园。",
    quote: words!(
        "加强“青拉”“青绣”“海西枸杞”等特色劳务品牌上下游产业链协同发展,对形成规模的,支持打造劳务品牌特色产业园"
    ),
    roles: &[Role::BrandOrg],
    addressee: None,
    condition: Condition::Is(Criterion {
        id: "park",
        quote: words!("打造劳务品牌特色产业园"),
        plain: "管产业园",
        test: Test::Includes(Multiple::OrgThings, &[Choice::Park]),
    }),
    amount: Amount::Service,
    remarks: notes![Remark {
        quote: words!("对形成规模的"),
        plain: "已经有规模",
        kind: RemarkKind::Aside
    }],
    interpretations: notes![&A44],
    evidence: notes![],
};

static SENTENCE_2: Passage = Passage {
    text: words!("加快推进化隆县拉面产业园、大数据平台及配套设施建设。"),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!("加快推进化隆县拉面产业园、大数据平台及配套设施建设"),
        reason: words!("这是政府的建设项目,个人和单位不用申请。"),
    }],
    figures: &[],
};

static SENTENCE_3: Passage = Passage {
    text: words!(
        "各地可结合实际,盘活闲置商业用房、工业厂房、企业库房和商务楼宇等存量资源,",
        "统筹安排劳务品牌产业园区用地指标、能耗指标,",
        "有条件的市州可安排一定比例年度土地利用计划,",
        "专项支持劳务品牌产业园建设。",
    ),
    grants: &[&PARK_LAND_ENERGY_QUOTA],
    non_entitlements: &[],
    figures: &[],
};

/// Premises, land and energy quotas for labour-brand parks.
pub static PARK_LAND_ENERGY_QUOTA: Measure = Measure {
    id: "park-land-energy-quota",
    title: "劳务品牌产业园建设:盘活闲置用房、用地和能耗指标、土地利用计划",
    plain: "建劳务品牌产业园,可以去问空房子、用地和用电用能指标。",
    quote: words!(
        "各地可结合实际,盘活闲置商业用房、工业厂房、企业库房和商务楼宇等存量资源,统筹安排劳务品牌产业园区用地指标、能耗指标,有条件的市州可安排一定比例年度土地利用计划,专项支持劳务品牌产业园建设"
    ),
    roles: &[Role::BrandOrg],
    addressee: None,
    condition: Condition::Is(Criterion {
        id: "park",
        quote: words!("专项支持劳务品牌产业园建设"),
        plain: "管产业园",
        test: Test::Includes(Multiple::OrgThings, &[Choice::Park]),
    }),
    amount: Amount::Service,
    remarks: notes![
        Remark {
            quote: words!("各地可结合实际"), plain: "看当地情况", kind: RemarkKind::Aside
        },
        Remark {
            quote: words!("有条件的市州可安排"),
            plain: "看市州有没有条件",
            kind: RemarkKind::Aside
        },
    ],
    interpretations: notes![&A44],
    evidence: notes!["园区规划"],
};

static SENTENCE_4: Passage = Passage {
    text: words!(
        "对纳入国家和省级重点建设项目清单的劳务品牌项目新增建设用地计划指标予以重点保障。"
    ),
    grants: &[&KEY_PROJECT_CONSTRUCTION_LAND],
    non_entitlements: &[],
    figures: &[],
};

/// New construction-land quota for listed labour-brand projects.
pub static KEY_PROJECT_CONSTRUCTION_LAND: Measure = Measure {
    id: "key-project-construction-land",
    title: "重点建设项目清单内劳务品牌项目新增建设用地指标保障",
    plain: "上了重点清单的项目,用地指标优先保障。",
    quote: words!("对纳入国家和省级重点建设项目清单的劳务品牌项目新增建设用地计划指标予以重点保障"),
    roles: &[Role::BrandOrg],
    addressee: None,
    condition: Condition::All(&[
        Condition::Is(Criterion {
            id: "on_key_list",
            quote: words!("纳入国家和省级重点建设项目清单"),
            plain: "在国家或省里的重点项目清单上",
            test: Test::Is(Single::OnKeyList, &[Choice::Yes]),
        }),
        Condition::Is(Criterion {
            id: "brand_project",
            quote: words!("劳务品牌项目"),
            plain: "是劳务品牌项目",
            test: Test::Includes(Multiple::OrgThings, &[Choice::Project]),
        }),
    ]),
    amount: Amount::Service,
    remarks: notes![],
    interpretations: notes![&A41],
    evidence: notes!["项目清单文件", "用地申请"],
};

static SENTENCE_5: Passage = Passage {
    text: words!(
        "结合打造湟中区、大通县建筑业企业总部基地,",
        "积极推动劳务专业作业品牌企业与施工企业的劳务作业对接。",
    ),
    grants: &[&CONSTRUCTION_LABOUR_MATCHING],
    non_entitlements: &[],
    figures: &[],
};

/// Matching brand labour-crew firms with building contractors.
pub static CONSTRUCTION_LABOUR_MATCHING: Measure = Measure {
    id: "construction-labour-matching",
    title: "劳务专业作业品牌企业与施工企业劳务作业对接",
    plain: "搞建筑作业的劳务品牌企业,可以去问和施工企业的对接。",
    quote: words!(
        "结合打造湟中区、大通县建筑业企业总部基地,积极推动劳务专业作业品牌企业与施工企业的劳务作业对接"
    ),
    roles: &[Role::Employer],
    addressee: None,
    condition: Condition::Is(Criterion {
        id: "brand_enterprise",
        quote: words!("劳务专业作业品牌企业"),
        plain: "是劳务品牌企业(建筑作业)",
        test: Test::Is(Single::EmployerKind, &[Choice::BrandEnterprise, Choice::Both]),
    }),
    amount: Amount::Service,
    remarks: notes![Remark {
        quote: words!("湟中区、大通县建筑业企业总部基地"),
        plain: "湟中、大通的基地",
        kind: RemarkKind::Aside,
    }],
    interpretations: notes![&A44],
    evidence: notes!["资质证书"],
};

static SENTENCE_6: Passage = Passage {
    text: words!(
        "支持服务型劳务品牌进驻国家级经济技术开发区发展医疗健康、社区服务、工业设计、物流、会展等服务。"
    ),
    grants: &[&DEVELOPMENT_ZONE_ENTRY],
    non_entitlements: &[],
    figures: &[],
};

/// Entry of service-type brands into national development zones.
pub static DEVELOPMENT_ZONE_ENTRY: Measure = Measure {
    id: "development-zone-entry",
    title: "服务型劳务品牌进驻国家级经济技术开发区",
    plain: "做服务的劳务品牌,可以去问进开发区。",
    quote: words!(
        "支持服务型劳务品牌进驻国家级经济技术开发区发展医疗健康、社区服务、工业设计、物流、会展等服务"
    ),
    roles: &[Role::Employer, Role::BrandOrg],
    addressee: None,
    condition: Condition::All(&[]),
    amount: Amount::Service,
    remarks: notes![
        Remark {
            quote: words!("服务型劳务品牌"),
            plain: "做服务的劳务品牌",
            kind: RemarkKind::Aside
        },
        Remark {
            quote: words!("医疗健康、社区服务、工业设计、物流、会展等服务"),
            plain: "做这些服务,或差不多的服务",
            kind: RemarkKind::Aside,
        },
    ],
    interpretations: notes![&A01, &A44],
    evidence: notes!["入驻申请"],
};
