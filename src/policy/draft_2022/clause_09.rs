//! (九)发挥劳务品牌龙头企业引领作用

use super::interpretations::{A24, A35, A36, A37, A44};
use crate::facts::{Choice, Role, Single};
use crate::policy::Condition;
use crate::policy::{
    Amount, Ceiling, Clause, Criterion, Measure, Passage, Remark, RemarkKind, Test,
};

/// Item (九).
pub static CLAUSE: Clause = Clause {
    number: "(九)",
    heading: "发挥劳务品牌龙头企业引领作用",
    passages: &[&SENTENCE_1, &SENTENCE_2, &SENTENCE_3],
    departments: words!(
        "(省科技厅、省工业和信息化厅、省人力资源社会保障厅、省住房城乡建设厅、省商务厅)"
    ),
};

static SENTENCE_1: Passage = Passage {
    text: words!("支持分领域、分行业发展劳务品牌龙头企业。"),
    grants: &[&LEADING_ENTERPRISE_SUPPORT],
    non_entitlements: &[],
    figures: &[],
};

/// Support for leading labour-brand enterprises.
pub static LEADING_ENTERPRISE_SUPPORT: Measure = Measure {
    id: "leading-enterprise-support",
    title: "劳务品牌龙头企业发展支持",
    plain: "劳务品牌龙头企业,可以去问有什么支持。",
    quote: words!("支持分领域、分行业发展劳务品牌龙头企业"),
    roles: &[Role::Employer],
    addressee: None,
    condition: Condition::Is(Criterion {
        id: "brand_leader",
        quote: words!("劳务品牌龙头企业"),
        plain: "是劳务品牌龙头企业",
        test: Test::Is(Single::BrandLeader, &[Choice::Yes]),
    }),
    amount: Amount::Service,
    remarks: notes![],
    interpretations: notes![&A35, &A44],
    evidence: notes!["龙头企业认定材料"],
};

static SENTENCE_2: Passage = Passage {
    text: words!(
        "重点支持培育主营业务突出、自主创新能力强、品牌影响力大、带动就业能力强的行业龙头企业“专精特新”发展,",
        "对被认定为省级“专精特新”的,给予不高于50万元的一次性奖励;",
        "对被认定为国家级专精特新“小巨人”的,",
        "给予不高于100万元的一次性奖励。",
    ),
    grants: &[&ZJTX_PROVINCIAL_REWARD, &ZJTX_NATIONAL_LITTLE_GIANT_REWARD],
    non_entitlements: &[],
    figures: &[],
};

/// Reward for provincial specialised-and-new enterprises (up to 500 000).
pub static ZJTX_PROVINCIAL_REWARD: Measure = Measure {
    id: "zjtx-provincial-reward",
    title: "省级“专精特新”一次性奖励",
    plain: "企业评上“专精特新”,可能有奖励,最多50万元。",
    quote: words!(
        "重点支持培育主营业务突出、自主创新能力强、品牌影响力大、带动就业能力强的行业龙头企业“专精特新”发展,对被认定为省级“专精特新”的,给予不高于50万元的一次性奖励;对被认定为国家级专精特新“小巨人”的,给予不高于100万元的一次性奖励"
    ),
    roles: &[Role::Employer],
    addressee: Some("行业龙头企业"),
    condition: Condition::All(&[
        Condition::Is(Criterion {
            id: "enterprise",
            quote: words!("行业龙头企业"),
            plain: "登记成企业",
            test: Test::Is(Single::EmployerForm, &[Choice::Enterprise]),
        }),
        Condition::Is(Criterion {
            id: "recognised",
            quote: words!("对被认定为省级“专精特新”的"),
            plain: "评上了",
            test: Test::Is(Single::Zjtx, &[Choice::Provincial, Choice::Both]),
        }),
        Condition::Any(&[
            Condition::Is(Criterion {
                id: "brand_leader",
                quote: words!("行业龙头企业"),
                plain: "是劳务品牌龙头企业",
                test: Test::Is(Single::BrandLeader, &[Choice::Yes]),
            }),
            Condition::All(&[
                Condition::Is(Criterion {
                    id: "not_brand_leader",
                    quote: words!("行业龙头企业"),
                    plain: "不是龙头企业",
                    test: Test::Is(Single::BrandLeader, &[Choice::No]),
                }),
                Condition::Is(Criterion {
                    id: "others_count",
                    quote: words!("行业龙头企业"),
                    plain: "不是龙头企业算不算不清楚",
                    test: Test::Unsettled(&A35),
                }),
            ]),
        ]),
        Condition::Is(Criterion {
            id: "not_received",
            quote: words!("一次性奖励"),
            plain: "以前没拿过",
            test: Test::Is(Single::ZjtxReceived, &[Choice::None, Choice::National]),
        }),
    ]),
    amount: Amount::Ceiling {
        most: Ceiling::yuan(500_000),
        quote: words!("给予不高于50万元的一次性奖励"),
    },
    remarks: notes![Remark {
        quote: words!("主营业务突出、自主创新能力强、品牌影响力大、带动就业能力强"),
        plain: "主业突出、创新强、品牌大、带动就业多",
        kind: RemarkKind::Aside,
    }],
    interpretations: notes![&A24, &A35, &A36, &A37],
    evidence: notes!["“专精特新”认定文件或证书", "营业执照", "劳务品牌龙头企业材料"],
};

/// Reward for national little-giant enterprises (up to 1 000 000).
pub static ZJTX_NATIONAL_LITTLE_GIANT_REWARD: Measure = Measure {
    id: "zjtx-national-little-giant-reward",
    title: "国家级专精特新“小巨人”一次性奖励",
    plain: "企业评上“专精特新”,可能有奖励,最多100万元。",
    quote: words!(
        "重点支持培育主营业务突出、自主创新能力强、品牌影响力大、带动就业能力强的行业龙头企业“专精特新”发展,对被认定为省级“专精特新”的,给予不高于50万元的一次性奖励;对被认定为国家级专精特新“小巨人”的,给予不高于100万元的一次性奖励"
    ),
    roles: &[Role::Employer],
    addressee: Some("行业龙头企业"),
    condition: Condition::All(&[
        Condition::Is(Criterion {
            id: "enterprise",
            quote: words!("行业龙头企业"),
            plain: "登记成企业",
            test: Test::Is(Single::EmployerForm, &[Choice::Enterprise]),
        }),
        Condition::Is(Criterion {
            id: "recognised",
            quote: words!("对被认定为国家级专精特新“小巨人”的"),
            plain: "评上了",
            test: Test::Is(Single::Zjtx, &[Choice::National, Choice::Both]),
        }),
        Condition::Any(&[
            Condition::Is(Criterion {
                id: "brand_leader",
                quote: words!("行业龙头企业"),
                plain: "是劳务品牌龙头企业",
                test: Test::Is(Single::BrandLeader, &[Choice::Yes]),
            }),
            Condition::All(&[
                Condition::Is(Criterion {
                    id: "not_brand_leader",
                    quote: words!("行业龙头企业"),
                    plain: "不是龙头企业",
                    test: Test::Is(Single::BrandLeader, &[Choice::No]),
                }),
                Condition::Is(Criterion {
                    id: "others_count",
                    quote: words!("行业龙头企业"),
                    plain: "不是龙头企业算不算不清楚",
                    test: Test::Unsettled(&A35),
                }),
            ]),
        ]),
        Condition::Is(Criterion {
            id: "not_received",
            quote: words!("一次性奖励"),
            plain: "以前没拿过",
            test: Test::Is(Single::ZjtxReceived, &[Choice::None, Choice::Provincial]),
        }),
    ]),
    amount: Amount::Ceiling {
        most: Ceiling::yuan(1_000_000),
        quote: words!("给予不高于100万元的一次性奖励"),
    },
    remarks: notes![Remark {
        quote: words!("主营业务突出、自主创新能力强、品牌影响力大、带动就业能力强"),
        plain: "主业突出、创新强、品牌大、带动就业多",
        kind: RemarkKind::Aside,
    }],
    interpretations: notes![&A24, &A35, &A36, &A37],
    evidence: notes!["“专精特新”认定文件或证书", "营业执照", "劳务品牌龙头企业材料"],
};

static SENTENCE_3: Passage = Passage {
    text: words!(
        "鼓励企业发挥特色优势,开展企业研发与科技成果市场转化,",
        "帮助解决产业技术短板瓶颈,促进产学研深度融合。",
    ),
    grants: &[&RD_COMMERCIALISATION],
    non_entitlements: &[],
    figures: &[],
};

/// R&D and technology-transfer encouragement.
pub static RD_COMMERCIALISATION: Measure = Measure {
    id: "rd-commercialisation",
    title: "企业研发与科技成果转化支持",
    plain: "企业搞研发,可以去问技术方面的帮忙。",
    quote: words!(
        "鼓励企业发挥特色优势,开展企业研发与科技成果市场转化,帮助解决产业技术短板瓶颈,促进产学研深度融合"
    ),
    roles: &[Role::Employer],
    addressee: None,
    condition: Condition::Is(Criterion {
        id: "enterprise",
        quote: words!("鼓励企业"),
        plain: "是企业",
        test: Test::Is(Single::EmployerForm, &[Choice::Enterprise]),
    }),
    amount: Amount::Service,
    remarks: notes![],
    interpretations: notes![&A44],
    evidence: notes![],
};
