//! (八)鼓励劳务品牌创新发展

use super::interpretations::{A01, A24, A27, A28, A29, A43, A44, A50, A54};
use crate::facts::{Choice, Role, Single, Span};
use crate::policy::Condition;
use crate::policy::{Amount, Clause, Criterion, Grant, Measure, Passage, Remark, RemarkKind, Test};

/// Item (八).
pub static CLAUSE: Clause = Clause {
    number: "(八)",
    heading: "鼓励劳务品牌创新发展",
    passages: &[&SENTENCE_1, &SENTENCE_2, &SENTENCE_3, &SENTENCE_4],
    departments: words!("(省科技厅、省财政厅、人力资源社会保障厅、省农业农村厅、省商务厅)"),
};

static SENTENCE_1: Passage = Passage {
    text: words!(
        "支持城乡劳动力依托自身技能优势、专业特长和创业资源在劳务品牌相关产业开展创业创新活动,",
        "对符合条件的创业者按规定落实税费减免政策。",
    ),
    grants: &[&STARTUP_TAX_FEE_RELIEF],
    non_entitlements: &[],
    figures: &[],
};

/// Tax and fee relief for founders.
pub static STARTUP_TAX_FEE_RELIEF: Measure = Measure {
    id: "startup-tax-fee-relief",
    title: "创业者税费减免",
    plain: "做劳务品牌相关生意的,可能少交税费。少交多少稿子没写,问税务局。",
    quote: words!(
        "支持城乡劳动力依托自身技能优势、专业特长和创业资源在劳务品牌相关产业开展创业创新活动,对符合条件的创业者按规定落实税费减免政策"
    ),
    roles: &[Role::Entrepreneur, Role::Partners],
    addressee: None,
    condition: Condition::Is(Criterion {
        id: "brand_link",
        quote: words!("在劳务品牌相关产业开展创业创新活动"),
        plain: "做的是劳务品牌相关的生意",
        test: Test::Is(Single::BrandLink, &[Choice::Yes]),
    }),
    amount: Amount::TaxRelief,
    remarks: notes![
        Remark {
            quote: words!("符合条件的创业者"),
            plain: "要符合税务的条件",
            kind: RemarkKind::OtherRules
        },
        Remark {
            quote: words!("按规定落实税费减免政策"),
            plain: "按税务规定办",
            kind: RemarkKind::OtherRules
        },
    ],
    interpretations: notes![&A01, &A43, &A54],
    evidence: notes!["营业执照", "税务登记信息", "重点群体身份证明"],
};

static SENTENCE_2: Passage = Passage {
    text: words!(
        "在青海省内创办小微企业或从事个体经营的劳务品牌创业人员,",
        "依法登记注册,领取营业执照并正常经营1年以上,",
        "按规定给予1万元的一次性创业补贴。",
    ),
    grants: &[&STARTUP_ONE_OFF_SUBSIDY],
    non_entitlements: &[],
    figures: &[],
};

/// One-off start-up subsidy, 10 000 yuan.
pub static STARTUP_ONE_OFF_SUBSIDY: Measure = Measure {
    id: "startup-one-off-subsidy",
    title: "一次性创业补贴",
    plain: "在青海开劳务品牌的小店、小公司,有执照、正常开满1年,可能有1万元补贴,只给一次。",
    quote: words!(
        "在青海省内创办小微企业或从事个体经营的劳务品牌创业人员,依法登记注册,领取营业执照并正常经营1年以上,按规定给予1万元的一次性创业补贴"
    ),
    roles: &[Role::Entrepreneur, Role::Partners],
    addressee: Some("劳务品牌创业人员"),
    condition: Condition::All(&[
        Condition::Is(Criterion {
            id: "brand_link",
            quote: words!("劳务品牌创业人员"),
            plain: "生意跟劳务品牌有关系",
            test: Test::Is(Single::BrandLink, &[Choice::Yes]),
        }),
        Condition::Is(Criterion {
            id: "in_qinghai",
            quote: words!("在青海省内"),
            plain: "开在青海",
            test: Test::Is(Single::BizInQinghai, &[Choice::Yes]),
        }),
        Condition::Any(&[
            Condition::Is(Criterion {
                id: "micro_small_enterprise",
                quote: words!("创办小微企业"),
                plain: "小公司、小厂",
                test: Test::Is(Single::BizForm, &[Choice::MicroSmallEnterprise]),
            }),
            Condition::Is(Criterion {
                id: "individual_business",
                quote: words!("从事个体经营"),
                plain: "个体户",
                test: Test::Is(Single::BizForm, &[Choice::IndividualBusiness]),
            }),
            Condition::All(&[
                Condition::Is(Criterion {
                    id: "other_form",
                    quote: words!("创办小微企业或从事个体经营"),
                    plain: "合作社或别的形式",
                    test: Test::Is(Single::BizForm, &[Choice::Cooperative, Choice::Other]),
                }),
                Condition::Is(Criterion {
                    id: "other_form_counts",
                    quote: words!("创办小微企业或从事个体经营"),
                    plain: "合作社算不算不清楚",
                    test: Test::Unsettled(&A29),
                }),
            ]),
        ]),
        Condition::Is(Criterion {
            id: "registered",
            quote: words!("依法登记注册"),
            plain: "登记了",
            test: Test::Is(Single::Licensed, &[Choice::Yes]),
        }),
        Condition::Is(Criterion {
            id: "licensed",
            quote: words!("领取营业执照"),
            plain: "拿到营业执照了",
            test: Test::Is(Single::Licensed, &[Choice::Yes]),
        }),
        Condition::Is(Criterion {
            id: "operating_normally",
            quote: words!("正常经营"),
            plain: "一直正常经营",
            test: Test::Is(Single::OperatingNormally, &[Choice::Yes]),
        }),
        Condition::Is(Criterion {
            id: "full_1_year",
            quote: words!("1年以上"),
            plain: "满1年(正好1年也算)",
            test: Test::MonthsFull(Span::Trading, 12, &A27),
        }),
        Condition::Is(Criterion {
            id: "not_received",
            quote: words!("一次性创业补贴"),
            plain: "以前没领过",
            test: Test::Is(Single::StartupReceived, &[Choice::No]),
        }),
    ]),
    amount: Amount::Fixed {
        sum: Grant::yuan(10_000), quote: words!("给予1万元的一次性创业补贴")
    },
    remarks: notes![Remark {
        quote: words!("按规定"),
        plain: "还要看别的规定",
        kind: RemarkKind::OtherRules
    }],
    interpretations: notes![&A01, &A24, &A27, &A28, &A29, &A43, &A50],
    evidence: notes![
        "身份证",
        "营业执照",
        "经营场所和正常经营的证明(流水、纳税、照片)",
        "劳务品牌相关证明",
        "社保卡或银行卡",
    ],
};

static SENTENCE_3: Passage = Passage {
    text: words!(
        "通过各类公共实训基地、创业孵化载体、公益性农畜产品市场、电商平台和园区(基地)等服务机构或向社会购买就业创业服务成果等方式,",
        "为劳务品牌企业提供资源整合、场地支持、技术指导和创业帮扶等服务。",
    ),
    grants: &[&BRAND_ENTERPRISE_INCUBATION],
    non_entitlements: &[],
    figures: &[],
};

/// Resources, venue, technical guidance and start-up help.
pub static BRAND_ENTERPRISE_INCUBATION: Measure = Measure {
    id: "brand-enterprise-incubation",
    title: "劳务品牌企业资源整合、场地支持、技术指导和创业帮扶",
    plain: "劳务品牌的企业、小店,可以去问场地、技术和创业帮忙。",
    quote: words!(
        "通过各类公共实训基地、创业孵化载体、公益性农畜产品市场、电商平台和园区(基地)等服务机构或向社会购买就业创业服务成果等方式,为劳务品牌企业提供资源整合、场地支持、技术指导和创业帮扶等服务"
    ),
    roles: &[Role::Employer, Role::Entrepreneur, Role::Partners],
    addressee: None,
    condition: Condition::All(&[]),
    amount: Amount::Service,
    remarks: notes![Remark {
        quote: words!("为劳务品牌企业提供"),
        plain: "劳务品牌企业",
        kind: RemarkKind::Aside
    }],
    interpretations: notes![&A01, &A44],
    evidence: notes!["营业执照", "入驻申请"],
};

static SENTENCE_4: Passage = Passage {
    text: words!("引导鼓励企业家、创业典型和技术专家等深入基层开展专业技术指导和培训服务。"),
    grants: &[&GRASSROOTS_EXPERT_GUIDANCE],
    non_entitlements: &[],
    figures: &[],
};

/// Expert guidance and training at the grass roots.
pub static GRASSROOTS_EXPERT_GUIDANCE: Measure = Measure {
    id: "grassroots-expert-guidance",
    title: "企业家、技术专家下基层指导和培训",
    plain: "有时有专家下乡教技术,可以问村里和人社所。",
    quote: words!("引导鼓励企业家、创业典型和技术专家等深入基层开展专业技术指导和培训服务"),
    roles: &[Role::Worker, Role::Entrepreneur, Role::Partners, Role::Employer],
    addressee: None,
    condition: Condition::All(&[]),
    amount: Amount::Service,
    remarks: notes![],
    interpretations: notes![&A44],
    evidence: notes![],
};
