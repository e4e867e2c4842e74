//! (六)提升劳务品牌就业服务水平

use super::interpretations::{
    A01, A02, A03, A04, A05, A06, A07, A08, A09, A10, A11, A12, A13, A14, A15, A16, A17, A18, A19,
    A20, A21, A22, A23, A24, A25, A26, A37, A40, A43, A44, A47, A48, A49, A52, A53,
};
use crate::facts::{Choice, EntityKind, Multiple, Number, Role, Single, Span};
use crate::policy::Condition;
use crate::policy::{
    Amount, Ceiling, Clause, Criterion, Grant, HeadRule, Measure, Passage, Remark, RemarkKind,
    Test, TopUp,
};

/// Item (六).
pub static CLAUSE: Clause = Clause {
    number: "(六)",
    heading: "提升劳务品牌就业服务水平",
    passages: &[&SENTENCE_1, &SENTENCE_2, &SENTENCE_3, &SENTENCE_4, &SENTENCE_5, &SENTENCE_6],
    departments: words!("(省财政厅、省人力资源社会保障厅、省农业农村厅、省商务厅、省乡村振兴局)"),
};

static SENTENCE_1: Passage = Passage {
    text: words!(
        "广泛开展公共就业服务活动,为劳务品牌从业人员多渠道提供就业推荐、用工对接和服务保障。"
    ),
    grants: &[&PUBLIC_EMPLOYMENT_SERVICES],
    non_entitlements: &[],
    figures: &[],
};

/// Public employment services.
pub static PUBLIC_EMPLOYMENT_SERVICES: Measure = Measure {
    id: "public-employment-services",
    title: "公共就业服务(就业推荐、用工对接、服务保障)",
    plain: "找工作可以去问就业局、人社所。",
    quote: words!(
        "广泛开展公共就业服务活动,为劳务品牌从业人员多渠道提供就业推荐、用工对接和服务保障"
    ),
    roles: &[Role::Worker],
    addressee: None,
    condition: Condition::All(&[]),
    amount: Amount::Service,
    remarks: notes![Remark {
        quote: words!("劳务品牌从业人员"),
        plain: "是劳务品牌的从业人员",
        kind: RemarkKind::Aside
    }],
    interpretations: notes![&A01],
    evidence: notes!["身份证"],
};

static SENTENCE_2: Passage = Passage {
    text: words!(
        "加强省际间、区域间劳务协作,采取定向式、订单式和共享员工等方式,",
        "建立健全劳务品牌长期稳定用工渠道,对有组织劳务输出机构按规定给予就业创业服务补贴。",
    ),
    grants: &[&LABOUR_EXPORT_SERVICE_SUBSIDY],
    non_entitlements: &[],
    figures: &[],
};

/// Employment-service subsidy for organised labour-export organisations.
pub static LABOUR_EXPORT_SERVICE_SUBSIDY: Measure = Measure {
    id: "labour-export-service-subsidy",
    title: "有组织劳务输出机构就业创业服务补贴",
    plain: "有组织送人出去打工的机构,可能有补贴。给多少稿子没写。",
    quote: words!(
        "加强省际间、区域间劳务协作,采取定向式、订单式和共享员工等方式,建立健全劳务品牌长期稳定用工渠道,对有组织劳务输出机构按规定给予就业创业服务补贴"
    ),
    roles: &[Role::ExportOrg],
    addressee: None,
    condition: Condition::Is(Criterion {
        id: "organised_export",
        quote: words!("有组织劳务输出机构"),
        plain: "是有组织地送人出去打工的机构",
        test: Test::Is(Single::OrganisedExport, &[Choice::Yes]),
    }),
    amount: Amount::AsPrescribed,
    remarks: notes![
        Remark {
            quote: words!("按规定给予就业创业服务补贴"),
            plain: "还要看别的规定",
            kind: RemarkKind::OtherRules
        },
        Remark {
            quote: words!("建立健全劳务品牌长期稳定用工渠道"),
            plain: "跟劳务品牌用工有关",
            kind: RemarkKind::Aside
        },
    ],
    interpretations: notes![&A40, &A43],
    evidence: notes!["营业执照", "人力资源服务许可证", "输出人员名册", "劳务协议"],
};

static SENTENCE_3: Passage = Passage {
    text: words!(
        "加强劳务品牌用工企业支持力度,对劳务品牌企业及就业帮扶车间(包括农业专业合作社、个体工商户和民办非企业单位)新增就业岗位吸纳就业困难人员、离校2年未就业高校毕业生、退役军人、脱贫劳动力和监测帮扶对象就业,",
        "依法签订劳动合同并缴纳社会保险费的,",
        "给予其社保补贴和每吸纳一人1000元的一次性奖励。",
    ),
    grants: &[&HIRE_SOCIAL_INSURANCE_SUBSIDY, &HIRE_ONE_OFF_REWARD],
    non_entitlements: &[],
    figures: &[],
};

/// When an employer's hires are rewarded. The bracket after the workshop may be read three ways: [`A02`].
const HIRING: Condition<Criterion> = Condition::All(&[
    Condition::Any(&[
        Condition::Is(Criterion {
            id: "brand_enterprise",
            quote: words!("劳务品牌企业"),
            plain: "是劳务品牌企业",
            test: Test::Is(Single::EmployerKind, &[Choice::BrandEnterprise, Choice::Both]),
        }),
        Condition::Is(Criterion {
            id: "workshop",
            quote: words!("就业帮扶车间"),
            plain: "是就业帮扶车间",
            test: Test::Is(Single::EmployerKind, &[Choice::Workshop, Choice::Both]),
        }),
        Condition::All(&[
            Condition::Is(Criterion {
                id: "listed_form",
                quote: words!("(包括农业专业合作社、个体工商户和民办非企业单位)"),
                plain: "是合作社、个体户、民办非企业单位",
                test: Test::Is(
                    Single::EmployerForm,
                    &[
                        Choice::Cooperative,
                        Choice::IndividualBusiness,
                        Choice::PrivateNonEnterprise,
                    ],
                ),
            }),
            Condition::Is(Criterion {
                id: "form_alone",
                quote: words!("(包括农业专业合作社、个体工商户和民办非企业单位)"),
                plain: "只有登记形式符合,是否单独算数不清楚",
                test: Test::Unsettled(&A02),
            }),
        ]),
    ]),
    Condition::Is(Criterion {
        id: "counted_hire",
        quote: words!("每吸纳一人"),
        plain: "至少有1个符合的人",
        test: Test::SomeHead(&HIRES),
    }),
]);

/// Which hires count: each person once, however many groups they are in ([`A07`]).
static HIRES: HeadRule = HeadRule {
    entity_kind: EntityKind::Hires,
    each: Condition::All(&[
        Condition::Is(Criterion {
            id: "new_post",
            quote: words!("新增就业岗位"),
            plain: "在新加的岗位上",
            test: Test::Is(Single::NewPost, &[Choice::Yes]),
        }),
        Condition::Any(&[
            Condition::Is(Criterion {
                id: "hardship",
                quote: words!("就业困难人员"),
                plain: "就业困难人员",
                test: Test::Includes(Multiple::HireGroups, &[Choice::Hardship]),
            }),
            Condition::Is(Criterion {
                id: "recent_graduate",
                quote: words!("离校2年未就业高校毕业生"),
                plain: "毕业2年以内没工作的大学生",
                test: Test::RecentGraduate(24, &A04),
            }),
            Condition::Is(Criterion {
                id: "veteran",
                quote: words!("退役军人"),
                plain: "退役军人",
                test: Test::Includes(Multiple::HireGroups, &[Choice::Veteran]),
            }),
            Condition::Is(Criterion {
                id: "poverty_lifted",
                quote: words!("脱贫劳动力"),
                plain: "脱贫户劳动力",
                test: Test::Includes(Multiple::HireGroups, &[Choice::PovertyLifted]),
            }),
            Condition::Is(Criterion {
                id: "monitored",
                quote: words!("监测帮扶对象"),
                plain: "监测帮扶对象",
                test: Test::Includes(Multiple::HireGroups, &[Choice::Monitored]),
            }),
        ]),
        Condition::Is(Criterion {
            id: "contract",
            quote: words!("依法签订劳动合同"),
            plain: "签了劳动合同",
            test: Test::Is(Single::Contract, &[Choice::Yes]),
        }),
        Condition::Is(Criterion {
            id: "insured",
            quote: words!("缴纳社会保险费"),
            plain: "交了社保",
            test: Test::Is(Single::Insured, &[Choice::Yes]),
        }),
    ]),
};

/// Social-insurance subsidy for employers hiring priority groups.
pub static HIRE_SOCIAL_INSURANCE_SUBSIDY: Measure = Measure {
    id: "hire-social-insurance-subsidy",
    title: "吸纳重点群体就业社保补贴",
    plain: "新岗位招了困难人员,签了合同、交了社保,单位可能有社保补贴。给多少稿子没写。",
    quote: words!(
        "对劳务品牌企业及就业帮扶车间(包括农业专业合作社、个体工商户和民办非企业单位)新增就业岗位吸纳就业困难人员、离校2年未就业高校毕业生、退役军人、脱贫劳动力和监测帮扶对象就业,依法签订劳动合同并缴纳社会保险费的,给予其社保补贴和每吸纳一人1000元的一次性奖励"
    ),
    roles: &[Role::Employer],
    addressee: Some("加强劳务品牌用工企业支持力度"),
    condition: HIRING,
    amount: Amount::AsPrescribed,
    remarks: notes![],
    interpretations: notes![
        &A01, &A02, &A03, &A04, &A05, &A06, &A07, &A08, &A09, &A37, &A47, &A48, &A49, &A53
    ],
    evidence: notes![
        "营业执照或登记证",
        "劳务品牌或帮扶车间认定材料",
        "劳动合同",
        "社保缴费凭证",
        "人员身份证明(就业困难认定、毕业证、退役证、脱贫/监测证明)",
        "工资表",
        "单位银行账户",
    ],
};

/// One-off hiring reward, 1000 yuan a head.
pub static HIRE_ONE_OFF_REWARD: Measure = Measure {
    id: "hire-one-off-reward",
    title: "吸纳重点群体就业一次性奖励",
    plain: "新岗位招一个困难人员,签了合同、交了社保,单位可能得1000元。一个人只算一次。",
    quote: words!(
        "对劳务品牌企业及就业帮扶车间(包括农业专业合作社、个体工商户和民办非企业单位)新增就业岗位吸纳就业困难人员、离校2年未就业高校毕业生、退役军人、脱贫劳动力和监测帮扶对象就业,依法签订劳动合同并缴纳社会保险费的,给予其社保补贴和每吸纳一人1000元的一次性奖励"
    ),
    roles: &[Role::Employer],
    addressee: Some("加强劳务品牌用工企业支持力度"),
    condition: HIRING,
    amount: Amount::PerHead {
        unit: Grant::yuan(1000),
        quote: words!("每吸纳一人1000元的一次性奖励"),
        heads: &HIRES,
        top_up: None,
    },
    remarks: notes![],
    interpretations: notes![
        &A01, &A02, &A03, &A04, &A05, &A06, &A07, &A08, &A24, &A37, &A47, &A48, &A49, &A53
    ],
    evidence: notes![
        "营业执照或登记证",
        "劳务品牌或帮扶车间认定材料",
        "劳动合同",
        "社保缴费凭证",
        "人员身份证明(就业困难认定、毕业证、退役证、脱贫/监测证明)",
        "工资表",
        "单位银行账户",
    ],
};

static SENTENCE_4: Passage = Passage {
    text: words!(
        "落实劳务经纪人补贴政策,对劳务经纪人组织带领我省户籍农牧民赴海西采摘枸杞2个月以上不足6个月的,",
        "按每人50元标准给予补贴(其中,对组织带领脱贫劳动力、监测对象、就业困难人员转移就业的,",
        "在上述补贴的基础上增加50元)。",
    ),
    grants: &[&BROKER_GOJI_SUBSIDY],
    non_entitlements: &[],
    figures: &[],
};

/// Which pickers count. Two words of the text may be asked in one question; each keeps its own quote.
static PICKERS: HeadRule = HeadRule {
    entity_kind: EntityKind::Batches,
    each: Condition::All(&[
        Condition::Is(Criterion {
            id: "qinghai_household",
            quote: words!("我省户籍"),
            plain: "青海户口",
            test: Test::OfBatch(Single::QinghaiRural),
        }),
        Condition::Is(Criterion {
            id: "farmer_or_herder",
            quote: words!("农牧民"),
            plain: "农民或牧民",
            test: Test::OfBatch(Single::QinghaiRural),
        }),
        Condition::Is(Criterion {
            id: "in_haixi",
            quote: words!("赴海西"),
            plain: "去海西州",
            test: Test::OfBatch(Single::HaixiGoji),
        }),
        Condition::Is(Criterion {
            id: "picks_goji",
            quote: words!("采摘枸杞"),
            plain: "摘枸杞",
            test: Test::OfBatch(Single::HaixiGoji),
        }),
        Condition::Is(Criterion {
            id: "full_2_months",
            quote: words!("2个月以上"),
            plain: "满2个月(正好2个月也算)",
            test: Test::MonthsFull(Span::Picking, 2, &A15),
        }),
        Condition::Is(Criterion {
            id: "below_6_months",
            quote: words!("不足6个月"),
            plain: "不到6个月(正好6个月不算)",
            test: Test::MonthsBelow(Span::Picking, 6, &A15),
        }),
    ]),
};

/// For which pickers more is paid: only such as count already ([`A17`]), each once.
static PRIORITY_GROUPS: [Criterion; 3] = [
    Criterion {
        id: "poverty_lifted",
        quote: words!("脱贫劳动力"),
        plain: "脱贫户劳动力",
        test: Test::AtLeast(Number::BatchPriority, 1),
    },
    Criterion {
        id: "monitored",
        quote: words!("监测对象"),
        plain: "监测对象",
        test: Test::AtLeast(Number::BatchPriority, 1),
    },
    Criterion {
        id: "hardship",
        quote: words!("就业困难人员"),
        plain: "就业困难人员",
        test: Test::AtLeast(Number::BatchPriority, 1),
    },
];

/// Broker subsidy for leading goji pickers to Haixi.
pub static BROKER_GOJI_SUBSIDY: Measure = Measure {
    id: "broker-goji-subsidy",
    title: "劳务经纪人组织采摘枸杞补贴",
    plain: "劳务经纪人带青海农牧民去海西摘枸杞,满2个月、不到6个月,每人50元。脱贫户、监测户、就业困难的,每人再加50元。",
    quote: words!(
        "落实劳务经纪人补贴政策,对劳务经纪人组织带领我省户籍农牧民赴海西采摘枸杞2个月以上不足6个月的,按每人50元标准给予补贴(其中,对组织带领脱贫劳动力、监测对象、就业困难人员转移就业的,在上述补贴的基础上增加50元)"
    ),
    roles: &[Role::Broker],
    addressee: Some("劳务经纪人"),
    condition: Condition::All(&[
        Condition::Is(Criterion {
            id: "labour_broker",
            quote: words!("对劳务经纪人组织带领"),
            plain: "是劳务经纪人,自己组织、带着去的",
            test: Test::Is(Single::BrokerConfirmed, &[Choice::Yes]),
        }),
        Condition::Is(Criterion {
            id: "counted_picker",
            quote: words!("按每人50元标准"),
            plain: "至少有1个符合的人",
            test: Test::SomeHead(&PICKERS),
        }),
    ]),
    amount: Amount::PerHead {
        unit: Grant::yuan(50),
        quote: words!("按每人50元标准给予补贴"),
        heads: &PICKERS,
        top_up: Some(TopUp {
            unit: Grant::yuan(50),
            quote: words!("在上述补贴的基础上增加50元"),
            groups: &PRIORITY_GROUPS,
        }),
    },
    remarks: notes![
        Remark {
            quote: words!("其中"), plain: "要在前面算进去的人里面", kind: RemarkKind::Aside
        },
        Remark { quote: words!("转移就业"), plain: "转移就业", kind: RemarkKind::Aside },
    ],
    interpretations: notes![
        &A10, &A11, &A12, &A13, &A14, &A15, &A16, &A17, &A18, &A19, &A20, &A26, &A07, &A47, &A52
    ],
    evidence: notes![
        "劳务经纪人登记或认定材料",
        "带工名册(姓名、身份证号、户籍)",
        "用工协议",
        "用工单位出具的采摘时间证明",
        "工资或劳务费发放记录",
        "脱贫/监测/就业困难证明",
        "本人银行卡",
    ],
};

static SENTENCE_5: Passage = Passage {
    text: words!(
        "各地可根据劳务品牌建设实际,建立劳务工作站、服务站,",
        "为劳务品牌从业人员提供跟踪服务。",
    ),
    grants: &[&LABOUR_STATION_FOLLOW_UP],
    non_entitlements: &[],
    figures: &[],
};

/// Labour work/service stations, follow-up service.
pub static LABOUR_STATION_FOLLOW_UP: Measure = Measure {
    id: "labour-station-follow-up",
    title: "劳务工作站、服务站跟踪服务",
    plain: "有的地方可能建了劳务工作站、服务站,可以去问。",
    quote: words!(
        "各地可根据劳务品牌建设实际,建立劳务工作站、服务站,为劳务品牌从业人员提供跟踪服务"
    ),
    roles: &[Role::Worker],
    addressee: None,
    condition: Condition::All(&[]),
    amount: Amount::Service,
    remarks: notes![Remark {
        quote: words!("为劳务品牌从业人员提供跟踪服务"),
        plain: "劳务品牌从业人员",
        kind: RemarkKind::Aside
    }],
    interpretations: notes![&A44],
    evidence: notes![],
};

static SENTENCE_6: Passage = Passage {
    text: words!(
        "将脱贫人口、农村低收入人口等困难群体作为劳务品牌优先输出对象,",
        "按规定对跨省就业3个月以上的脱贫人口和监测帮扶对象给予每人不高于1000元的一次性交通补助。",
    ),
    grants: &[&PRIORITY_LABOUR_EXPORT, &CROSS_PROVINCE_TRANSPORT_SUBSIDY],
    non_entitlements: &[],
    figures: &[],
};

/// Priority in labour-brand sending.
pub static PRIORITY_LABOUR_EXPORT: Measure = Measure {
    id: "priority-labour-export",
    title: "劳务品牌优先输出对象",
    plain: "困难的人出去打工,优先安排。可以去问村里、人社所。",
    quote: words!("将脱贫人口、农村低收入人口等困难群体作为劳务品牌优先输出对象"),
    roles: &[Role::Worker],
    addressee: None,
    condition: Condition::Is(Criterion {
        id: "priority_group",
        quote: words!("脱贫人口、农村低收入人口等困难群体"),
        plain: "脱贫户、农村低收入的人等困难的人",
        test: Test::Includes(
            Multiple::PersonGroups,
            &[Choice::PovertyLifted, Choice::RuralLowIncome, Choice::Monitored, Choice::Hardship],
        ),
    }),
    amount: Amount::Service,
    remarks: notes![],
    interpretations: notes![&A25, &A47],
    evidence: notes!["户口本", "脱贫/低收入证明"],
};

/// One-off transport subsidy for work in another province.
pub static CROSS_PROVINCE_TRANSPORT_SUBSIDY: Measure = Measure {
    id: "cross-province-transport-subsidy",
    title: "跨省就业一次性交通补助",
    plain: "脱贫户、监测户的人,到外省干活满3个月,可能有路费补助,最多1000元。",
    quote: words!(
        "将脱贫人口、农村低收入人口等困难群体作为劳务品牌优先输出对象,按规定对跨省就业3个月以上的脱贫人口和监测帮扶对象给予每人不高于1000元的一次性交通补助"
    ),
    roles: &[Role::Worker],
    addressee: Some("脱贫人口和监测帮扶对象"),
    condition: Condition::All(&[
        Condition::Is(Criterion {
            id: "poverty_lifted_or_monitored",
            quote: words!("脱贫人口和监测帮扶对象"),
            plain: "是脱贫户的人,或者监测户的人",
            test: Test::Includes(
                Multiple::PersonGroups,
                &[Choice::PovertyLifted, Choice::Monitored],
            ),
        }),
        Condition::Is(Criterion {
            id: "other_province",
            quote: words!("跨省就业"),
            plain: "在外省干活",
            test: Test::IsOrAsk(
                Single::WorksOtherProvince,
                &[Choice::Yes],
                &[Choice::Abroad],
                &A21,
            ),
        }),
        Condition::Is(Criterion {
            id: "full_3_months",
            quote: words!("3个月以上"),
            plain: "满3个月(正好3个月也算)",
            test: Test::MonthsFull(Span::CrossProvince, 3, &A15),
        }),
        Condition::Is(Criterion {
            id: "not_received",
            quote: words!("一次性"),
            plain: "以前没领过",
            test: Test::IsOrAsk(Single::TransportReceived, &[Choice::No], &[Choice::Yes], &A24),
        }),
    ]),
    amount: Amount::Ceiling {
        most: Ceiling::yuan(1_000),
        quote: words!("每人不高于1000元的一次性交通补助"),
    },
    remarks: notes![Remark {
        quote: words!("按规定"),
        plain: "还要看别的规定",
        kind: RemarkKind::OtherRules
    }],
    interpretations: notes![&A07, &A15, &A21, &A22, &A23, &A24, &A25, &A26, &A43, &A47],
    evidence: notes![
        "身份证、户口本",
        "脱贫户/监测户证明(村里可查)",
        "在外省干活的证明(劳动合同、工资流水、单位证明)",
        "车票(有的地方要)",
        "社保卡或银行卡",
    ],
};
