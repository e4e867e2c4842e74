//! (十一)加强劳务品牌投融资服务

use super::interpretations::{A01, A29, A30, A31, A32, A33, A34, A42, A43, A44, A50};
use crate::facts::{Choice, Multiple, Number, Role, Single};
use crate::policy::Condition;
use crate::policy::{
    Amount, Clause, Criterion, Loan, Measure, NonEntitlement, Passage, Remark, RemarkKind, Test,
};

/// Item (十一).
pub static CLAUSE: Clause = Clause {
    number: "(十一)",
    heading: "加强劳务品牌投融资服务",
    passages: &[&SENTENCE_1, &SENTENCE_2, &SENTENCE_3, &SENTENCE_4, &SENTENCE_5, &SENTENCE_6],
    departments: words!(
        "(省发展改革委、省财政厅、省人力资源社会保障厅、人行西宁中心支行、省银保监局、省证监局)"
    ),
};

static SENTENCE_1: Passage = Passage {
    text: words!("鼓励银行等金融部门加强劳务品牌企业支持服务。"),
    grants: &[&BANK_SUPPORT_SERVICES],
    non_entitlements: &[],
    figures: &[],
};

/// Bank support for labour-brand enterprises.
pub static BANK_SUPPORT_SERVICES: Measure = Measure {
    id: "bank-support-services",
    title: "银行等金融部门对劳务品牌企业支持服务",
    plain: "劳务品牌企业可以去问银行。",
    quote: words!("鼓励银行等金融部门加强劳务品牌企业支持服务"),
    roles: &[Role::Employer],
    addressee: None,
    condition: Condition::Is(Criterion {
        id: "brand_enterprise",
        quote: words!("劳务品牌企业"),
        plain: "是劳务品牌企业",
        test: Test::Is(Single::EmployerKind, &[Choice::BrandEnterprise, Choice::Both]),
    }),
    amount: Amount::Service,
    remarks: notes![],
    interpretations: notes![&A44],
    evidence: notes![],
};

static SENTENCE_2: Passage = Passage {
    text: words!("在西宁等经济产业较发达地区建立打造“创业担保贷款123模式”。"),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!("在西宁等经济产业较发达地区建立打造“创业担保贷款123模式”"),
        reason: words!("稿子没说“123模式”是什么。"),
    }],
    figures: &[NonEntitlement {
        quote: words!("123模式"),
        reason: words!("这是叫法,稿子没说是什么。"),
    }],
};

static SENTENCE_3: Passage = Passage {
    text: words!(
        "对依托劳务品牌自主创业者、合伙经营主体或小微企业,",
        "按规定享受创业担保贷款和贴息政策,其中,",
        "个人自主创业的,创业担保贷款最高贷款额度为20万元;",
        "合伙创业的,按符合条件的合伙创业人数累加,",
        "按每人上浮10%的比例计算担保额度,",
        "总额度最高不超过220万元;给予小微企业最高不超过400万元的创业贷款。",
    ),
    grants: &[
        &GUARANTEED_LOAN_INDIVIDUAL,
        &GUARANTEED_LOAN_PARTNERS,
        &GUARANTEED_LOAN_SMALL_ENTERPRISE,
        &GUARANTEED_LOAN_INTEREST_SUBSIDY,
    ],
    non_entitlements: &[],
    figures: &[],
};

/// Guaranteed start-up loan - individual, limit 200 000.
pub static GUARANTEED_LOAN_INDIVIDUAL: Measure = Measure {
    id: "guaranteed-loan-individual",
    title: "个人创业担保贷款",
    plain: "自己创业,靠劳务品牌做生意,最多可以借20万元。要还。",
    quote: words!(
        "对依托劳务品牌自主创业者、合伙经营主体或小微企业,按规定享受创业担保贷款和贴息政策,其中,个人自主创业的,创业担保贷款最高贷款额度为20万元"
    ),
    roles: &[Role::Entrepreneur],
    addressee: Some("个人自主创业的"),
    condition: Condition::Is(Criterion {
        id: "brand_link",
        quote: words!("依托劳务品牌"),
        plain: "靠劳务品牌做生意",
        test: Test::Is(Single::BrandLink, &[Choice::Yes]),
    }),
    amount: Amount::LoanLimit {
        most: Loan::yuan(200_000),
        quote: words!("创业担保贷款最高贷款额度为20万元"),
    },
    remarks: notes![Remark {
        quote: words!("按规定"),
        plain: "还要看银行和担保的规定",
        kind: RemarkKind::OtherRules
    }],
    interpretations: notes![&A01, &A32, &A34, &A42, &A43, &A50],
    evidence: notes!["身份证", "营业执照", "征信材料", "经营情况证明", "劳务品牌相关证明"],
};

/// Guaranteed start-up loan - partners, limit min(220 000 x n, 2 200 000).
pub static GUARANTEED_LOAN_PARTNERS: Measure = Measure {
    id: "guaranteed-loan-partners",
    title: "合伙创业担保贷款",
    plain: "几个人合伙,每个够条件的人按22万元算,最多借220万元。要还。",
    quote: words!(
        "对依托劳务品牌自主创业者、合伙经营主体或小微企业,按规定享受创业担保贷款和贴息政策,其中,个人自主创业的,创业担保贷款最高贷款额度为20万元;合伙创业的,按符合条件的合伙创业人数累加,按每人上浮10%的比例计算担保额度,总额度最高不超过220万元"
    ),
    roles: &[Role::Partners],
    addressee: Some("合伙创业的"),
    condition: Condition::All(&[
        Condition::Is(Criterion {
            id: "brand_link",
            quote: words!("依托劳务品牌"),
            plain: "靠劳务品牌做生意",
            test: Test::Is(Single::BrandLink, &[Choice::Yes]),
        }),
        Condition::Is(Criterion {
            id: "partners",
            quote: words!("合伙创业的"),
            plain: "2个人以上合伙",
            test: Test::AtLeast(Number::PartnersTotal, 2),
        }),
        Condition::Is(Criterion {
            id: "eligible_partners",
            quote: words!("按符合条件的合伙创业人数累加"),
            plain: "够条件的合伙人有几个",
            test: Test::Several(Number::PartnersEligible, &A31),
        }),
    ]),
    amount: Amount::PartnerLoan {
        base: Loan::yuan(200_000),
        base_quote: words!("创业担保贷款最高贷款额度为20万元"),
        raise_percent: 10,
        raise_quote: words!("按符合条件的合伙创业人数累加,按每人上浮10%的比例计算担保额度"),
        cap: Loan::yuan(2_200_000),
        cap_quote: words!("总额度最高不超过220万元"),
    },
    remarks: notes![Remark {
        quote: words!("按规定"),
        plain: "还要看银行和担保的规定",
        kind: RemarkKind::OtherRules
    }],
    interpretations: notes![&A01, &A32, &A34, &A42, &A43, &A50, &A30, &A31],
    evidence: notes![
        "身份证",
        "营业执照",
        "征信材料",
        "经营情况证明",
        "劳务品牌相关证明",
        "合伙协议"
    ],
};

/// Start-up loan - small/micro enterprise, limit 4 000 000.
pub static GUARANTEED_LOAN_SMALL_ENTERPRISE: Measure = Measure {
    id: "guaranteed-loan-small-enterprise",
    title: "小微企业创业贷款",
    plain: "靠劳务品牌的小微企业,最多可以借400万元。要还。",
    quote: words!(
        "对依托劳务品牌自主创业者、合伙经营主体或小微企业,按规定享受创业担保贷款和贴息政策,其中,个人自主创业的,创业担保贷款最高贷款额度为20万元;合伙创业的,按符合条件的合伙创业人数累加,按每人上浮10%的比例计算担保额度,总额度最高不超过220万元;给予小微企业最高不超过400万元的创业贷款"
    ),
    roles: &[Role::Employer, Role::Entrepreneur, Role::Partners],
    addressee: Some("小微企业"),
    condition: Condition::All(&[
        Condition::Is(Criterion {
            id: "brand_link",
            quote: words!("依托劳务品牌"),
            plain: "靠劳务品牌做生意",
            test: Test::Is(Single::BrandLink, &[Choice::Yes]),
        }),
        Condition::Is(Criterion {
            id: "small_enterprise",
            quote: words!("小微企业"),
            plain: "是小型、微型企业",
            test: Test::SmallEnterprise(&A29),
        }),
    ]),
    amount: Amount::LoanLimit {
        most: Loan::yuan(4_000_000),
        quote: words!("给予小微企业最高不超过400万元的创业贷款"),
    },
    remarks: notes![Remark {
        quote: words!("按规定"),
        plain: "还要看银行和担保的规定",
        kind: RemarkKind::OtherRules
    }],
    interpretations: notes![&A01, &A32, &A34, &A42, &A43, &A50, &A29, &A33],
    evidence: notes![
        "身份证",
        "营业执照",
        "征信材料",
        "经营情况证明",
        "劳务品牌相关证明",
        "企业划型材料",
        "招人名册"
    ],
};

/// Interest subsidy on guaranteed start-up loans.
pub static GUARANTEED_LOAN_INTEREST_SUBSIDY: Measure = Measure {
    id: "guaranteed-loan-interest-subsidy",
    title: "创业担保贷款贴息",
    plain: "办了创业担保贷款的,利息可能政府帮出一部分。出多少稿子没写。",
    quote: words!(
        "对依托劳务品牌自主创业者、合伙经营主体或小微企业,按规定享受创业担保贷款和贴息政策"
    ),
    roles: &[Role::Entrepreneur, Role::Partners, Role::Employer],
    addressee: None,
    condition: Condition::Is(Criterion {
        id: "any_loan",
        quote: words!("创业担保贷款和贴息政策"),
        plain: "上面的贷款里至少有一种可能可以",
        test: Test::AnyMeasure(&[
            &GUARANTEED_LOAN_INDIVIDUAL,
            &GUARANTEED_LOAN_PARTNERS,
            &GUARANTEED_LOAN_SMALL_ENTERPRISE,
        ]),
    }),
    amount: Amount::AsPrescribed,
    remarks: notes![Remark {
        quote: words!("按规定"),
        plain: "还要看别的规定",
        kind: RemarkKind::OtherRules
    }],
    interpretations: notes![&A32, &A34, &A43],
    evidence: notes!["贷款合同", "还息凭证"],
};

static SENTENCE_4: Passage = Passage {
    text: words!(
        "充分发挥银行信贷、保险资金、多层次资本市场及融资担保机构(基金)等作用,",
        "拓展劳务品牌龙头企业和产业园区投融资渠道。",
    ),
    grants: &[&FINANCING_CHANNELS],
    non_entitlements: &[],
    figures: &[],
};

/// Wider financing channels for leading enterprises and parks.
pub static FINANCING_CHANNELS: Measure = Measure {
    id: "financing-channels",
    title: "龙头企业和产业园区投融资渠道拓展",
    plain: "龙头企业和园区,可以去问融资。",
    quote: words!(
        "充分发挥银行信贷、保险资金、多层次资本市场及融资担保机构(基金)等作用,拓展劳务品牌龙头企业和产业园区投融资渠道"
    ),
    roles: &[Role::Employer, Role::BrandOrg],
    addressee: None,
    condition: Condition::Any(&[
        Condition::Is(Criterion {
            id: "brand_leader",
            quote: words!("劳务品牌龙头企业"),
            plain: "是劳务品牌龙头企业",
            test: Test::Is(Single::BrandLeader, &[Choice::Yes]),
        }),
        Condition::Is(Criterion {
            id: "park",
            quote: words!("产业园区"),
            plain: "管产业园",
            test: Test::Includes(Multiple::OrgThings, &[Choice::Park]),
        }),
    ]),
    amount: Amount::Service,
    remarks: notes![],
    interpretations: notes![&A44],
    evidence: notes![],
};

static SENTENCE_5: Passage = Passage {
    text: words!(
        "健全完善促进青海省知识产权质押融资发展政策,",
        "引导金融机构加大对劳务品牌商标权、专利权等知识产权质押融资支持力度,",
        "创新信贷产品和金融服务,探索以劳务品牌为标的物的相关保险。",
    ),
    grants: &[&IP_PLEDGE_FINANCING, &BRAND_INSURANCE],
    non_entitlements: &[NonEntitlement {
        quote: words!("健全完善促进青海省知识产权质押融资发展政策"),
        reason: words!("这是政府要定的办法。"),
    }],
    figures: &[],
};

/// Loans against trademarks and patents.
pub static IP_PLEDGE_FINANCING: Measure = Measure {
    id: "ip-pledge-financing",
    title: "商标权、专利权等知识产权质押融资",
    plain: "有商标、专利的,可以问银行能不能用它抵押借钱。要还。",
    quote: words!(
        "引导金融机构加大对劳务品牌商标权、专利权等知识产权质押融资支持力度,创新信贷产品和金融服务"
    ),
    roles: &[Role::Employer, Role::BrandOrg],
    addressee: None,
    condition: Condition::Is(Criterion {
        id: "trademark_or_patent",
        quote: words!("劳务品牌商标权、专利权等知识产权"),
        plain: "有商标或专利",
        test: Test::Is(Single::HasIp, &[Choice::Yes]),
    }),
    amount: Amount::Service,
    remarks: notes![],
    interpretations: notes![&A34, &A44],
    evidence: notes!["商标证、专利证"],
};

/// Insurance on a labour brand (exploratory).
pub static BRAND_INSURANCE: Measure = Measure {
    id: "brand-insurance",
    title: "以劳务品牌为标的物的相关保险(探索)",
    plain: "以后可能有劳务品牌的保险,现在还在摸索。",
    quote: words!("探索以劳务品牌为标的物的相关保险"),
    roles: &[Role::BrandOrg, Role::Employer],
    addressee: None,
    condition: Condition::All(&[]),
    amount: Amount::Service,
    remarks: notes![],
    interpretations: notes![&A44],
    evidence: notes![],
};

static SENTENCE_6: Passage = Passage {
    text: words!(
        "扶持优化资本市场投融资功能,重点扶持培育非物质文化遗产、特色手工艺、旅游等行业领先、技能突出的领军劳务品牌企业上市融资,",
        "支持符合条件的劳务品牌龙头企业发行债券。",
    ),
    grants: &[&LISTING_SUPPORT, &BOND_SUPPORT],
    non_entitlements: &[NonEntitlement {
        quote: words!("扶持优化资本市场投融资功能"),
        reason: words!("这是政府要定的办法。"),
    }],
    figures: &[],
};

/// Support for stock listing of leading brand enterprises.
pub static LISTING_SUPPORT: Measure = Measure {
    id: "listing-support",
    title: "领军劳务品牌企业上市融资扶持",
    plain: "带头的劳务品牌企业,可以去问上市的事。",
    quote: words!(
        "重点扶持培育非物质文化遗产、特色手工艺、旅游等行业领先、技能突出的领军劳务品牌企业上市融资"
    ),
    roles: &[Role::Employer],
    addressee: None,
    condition: Condition::Is(Criterion {
        id: "brand_leader",
        quote: words!("领军劳务品牌企业"),
        plain: "是带头的劳务品牌企业",
        test: Test::Is(Single::BrandLeader, &[Choice::Yes]),
    }),
    amount: Amount::Service,
    remarks: notes![Remark {
        quote: words!("非物质文化遗产、特色手工艺、旅游等行业领先、技能突出"),
        plain: "做非遗、手工艺、旅游等",
        kind: RemarkKind::Aside,
    }],
    interpretations: notes![&A44],
    evidence: notes![],
};

/// Support for bond issue.
pub static BOND_SUPPORT: Measure = Measure {
    id: "bond-support",
    title: "劳务品牌龙头企业发行债券支持",
    plain: "龙头企业可以去问发债券。",
    quote: words!("支持符合条件的劳务品牌龙头企业发行债券"),
    roles: &[Role::Employer],
    addressee: None,
    condition: Condition::Is(Criterion {
        id: "brand_leader",
        quote: words!("劳务品牌龙头企业"),
        plain: "是劳务品牌龙头企业",
        test: Test::Is(Single::BrandLeader, &[Choice::Yes]),
    }),
    amount: Amount::Service,
    remarks: notes![Remark {
        quote: words!("符合条件的"),
        plain: "要符合发债的条件",
        kind: RemarkKind::OtherRules
    }],
    interpretations: notes![&A43, &A44],
    evidence: notes![],
};
