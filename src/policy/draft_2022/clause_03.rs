//! (三)立足重点领域分类打造

use super::interpretations::{A01, A44};
use crate::facts::{Choice, Role, Single};
use crate::policy::Condition;
use crate::policy::{
    Amount, Clause, Criterion, Measure, NonEntitlement, Passage, Remark, RemarkKind, Test,
};

/// Item (三).
pub static CLAUSE: Clause = Clause {
    number: "(三)",
    heading: "立足重点领域分类打造",
    passages: &[&SENTENCE_1, &SENTENCE_2, &SENTENCE_3, &SENTENCE_4],
    departments: words!(
        "(省发展改革委、省人力资源社会保障厅、省住房城乡建设厅、省农业农村厅、省文化和旅游厅、省乡村振兴局)"
    ),
};

static SENTENCE_1: Passage = Passage {
    text: words!(
        "继续发挥我省少数民族、高原生态和非遗资源等特色优势,",
        "大力弘扬三江源文化、民族优秀文化、河湟文化内涵和青藏高原生态潜力,",
        "加快推进文化旅游上下游产业深度融合。",
    ),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!("继续发挥我省少数民族、高原生态和非遗资源等特色优势"),
        reason: words!("这是发展的方向。"),
    }],
    figures: &[],
};

static SENTENCE_2: Passage = Passage {
    text: words!(
        "促进“青绣”品牌提质扩容,推进“青拉”品牌产业转型升级,",
        "加快特色餐饮、生态旅游、民宿民居和文创制作等产业发展,",
        "壮大劳务品牌规模。",
    ),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!("促进“青绣”品牌提质扩容,推进“青拉”品牌产业转型升级"),
        reason: words!("这是发展的方向。"),
    }],
    figures: &[],
};

static SENTENCE_3: Passage = Passage {
    text: words!("以村(镇)为基础,发展建筑专业作业企业,", "培育形成劳务品牌。",),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!("以村(镇)为基础,发展建筑专业作业企业,培育形成劳务品牌"),
        reason: words!("这是发展的方向,没写给什么。"),
    }],
    figures: &[],
};

static SENTENCE_4: Passage = Passage {
    text: words!(
        "以25个乡村振兴重点帮扶县和大中型易地扶贫搬迁安置区为重点,",
        "加大政府投资项目建设,大力发展就业帮扶车间等就业载体,",
        "积极扶持发展劳动密集型劳务品牌企业,",
        "拓展农牧区劳动力就近就地就业渠道。",
    ),
    grants: &[&WORKSHOP_LABOUR_INTENSIVE_SUPPORT],
    non_entitlements: &[NonEntitlement {
        quote: words!("加大政府投资项目建设"),
        reason: words!("这是政府自己花钱建设。"),
    }],
    figures: &[NonEntitlement {
        quote: words!("25个"),
        reason: words!("只说有25个县,没写给多少。"),
    }],
};

/// Support for employment-assistance workshops and labour-intensive brand enterprises.
pub static WORKSHOP_LABOUR_INTENSIVE_SUPPORT: Measure = Measure {
    id: "workshop-labour-intensive-support",
    title: "就业帮扶车间和劳动密集型劳务品牌企业扶持",
    plain: "帮扶车间、用工多的劳务品牌企业,可以去问有什么扶持。重点县和搬迁安置区优先。",
    quote: words!(
        "以25个乡村振兴重点帮扶县和大中型易地扶贫搬迁安置区为重点,加大政府投资项目建设,大力发展就业帮扶车间等就业载体,积极扶持发展劳动密集型劳务品牌企业,拓展农牧区劳动力就近就地就业渠道"
    ),
    roles: &[Role::Employer],
    addressee: None,
    condition: Condition::Any(&[
        Condition::Is(Criterion {
            id: "workshop",
            quote: words!("大力发展就业帮扶车间等就业载体"),
            plain: "是就业帮扶车间",
            test: Test::Is(Single::EmployerKind, &[Choice::Workshop, Choice::Both]),
        }),
        Condition::Is(Criterion {
            id: "brand_enterprise",
            quote: words!("积极扶持发展劳动密集型劳务品牌企业"),
            plain: "是劳务品牌企业(用工多的)",
            test: Test::Is(Single::EmployerKind, &[Choice::BrandEnterprise, Choice::Both]),
        }),
    ]),
    amount: Amount::Service,
    remarks: notes![Remark {
        quote: words!("以25个乡村振兴重点帮扶县和大中型易地扶贫搬迁安置区为重点"),
        plain: "重点帮扶县、搬迁安置区优先",
        kind: RemarkKind::Aside,
    }],
    interpretations: notes![&A01, &A44],
    evidence: notes!["营业执照", "车间认定文件"],
};
