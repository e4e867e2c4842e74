//! (一)科学制定劳务品牌发展规划

use crate::policy::{Clause, NonEntitlement, Passage};

/// Item (一).
pub static CLAUSE: Clause = Clause {
    number: "(一)",
    heading: "科学制定劳务品牌发展规划",
    passages: &[&SENTENCE_1, &SENTENCE_2, &SENTENCE_3, &SENTENCE_4],
    departments: words!("(省人力资源社会保障厅负责)"),
};

static SENTENCE_1: Passage = Passage {
    text: words!(
        "各地要因地制宜,广泛开展劳务品牌调查研究,",
        "切实掌握本地区劳务品牌数量、分布、特征等基本情况,",
        "立足区域产业经济发展布局,按照“壮大现有、发挖潜力、广泛培育”目标,",
        "结合实际制定劳务品牌发展规划和建设方案,",
        "明确本地区劳务品牌建设思路、发展方向和工作重点。",
    ),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!("各地要因地制宜,广泛开展劳务品牌调查研究"),
        reason: words!("这是各地政府要做的调查和规划。"),
    }],
    figures: &[],
};

static SENTENCE_2: Passage = Passage {
    text: words!(
        "对具有一定知名度、从业人员规模较大,",
        "但还没有固定品牌名称的劳务产品,抓紧确定劳务品牌名称,",
        "推动品牌化发展。",
    ),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!(
            "对具有一定知名度、从业人员规模较大,但还没有固定品牌名称的劳务产品,抓紧确定劳务品牌名称,推动品牌化发展"
        ),
        reason: words!("这是政府给品牌起名字的事,不用谁来申请。"),
    }],
    figures: &[],
};

static SENTENCE_3: Passage = Passage {
    text: words!(
        "对有一定从业基础,但技能特点不突出、分布较为零散的劳务活动,",
        "积极总结品牌特征,逐步引导发展形成劳务品牌。",
    ),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!(
            "对有一定从业基础,但技能特点不突出、分布较为零散的劳务活动,积极总结品牌特征,逐步引导发展形成劳务品牌"
        ),
        reason: words!("这是政府要做的事。"),
    }],
    figures: &[],
};

static SENTENCE_4: Passage = Passage {
    text: words!(
        "对评选认定为省级劳务品牌的,进一步扩大品牌知名度、从业人员规模和市场影响力,",
        "形成典型示范效应。",
    ),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!(
            "对评选认定为省级劳务品牌的,进一步扩大品牌知名度、从业人员规模和市场影响力,形成典型示范效应"
        ),
        reason: words!("这是政府给省级品牌做的事。怎么申报,看(四)。"),
    }],
    figures: &[],
};
