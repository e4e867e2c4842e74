//! (二)依托特色产业广泛培育

use crate::policy::{Clause, NonEntitlement, Passage};

/// Item (二).
pub static CLAUSE: Clause = Clause {
    number: "(二)",
    heading: "依托特色产业广泛培育",
    passages: &[&SENTENCE_1, &SENTENCE_2, &SENTENCE_3, &SENTENCE_4],
    departments: words!(
        "(省发展改革委、省工业和信息化厅、省民政厅、省人力资源社会保障厅、省住房城乡建设厅、省农业农村厅按职责分工负责,下同)"
    ),
};

static SENTENCE_1: Passage = Passage {
    text: words!(
        "紧盯“五个示范省”“四地”建设发展目标,",
        "依托我省特色产业优势,持续拓宽劳务品牌发展渠道。",
    ),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!("紧盯“五个示范省”“四地”建设发展目标"),
        reason: words!("这是产业发展的方向。"),
    }],
    figures: &[],
};

static SENTENCE_2: Passage = Passage {
    text: words!(
        "着力优化第一产业,发展高端、高效、高附加值的现代化有机农业,",
        "提升高原特色种、养、林、草等农牧业发展水平,",
        "优化配套加工、物流冷链和产销对接,推动我省有机农业及产业链融合发展,",
        "为培育生态农业型劳务品牌筑牢第一产业发展基础。",
    ),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!("着力优化第一产业"),
        reason: words!("这是产业发展的方向,没写给谁什么。"),
    }],
    figures: &[],
};

static SENTENCE_3: Passage = Passage {
    text: words!(
        "聚焦发展盐湖产业、清洁能源等新兴产业项目,",
        "进一步延长产业链,增强产业吸纳就业能力,",
        "扶持培育产业经济型劳务品牌。",
    ),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!(
            "聚焦发展盐湖产业、清洁能源等新兴产业项目,进一步延长产业链,增强产业吸纳就业能力,扶持培育产业经济型劳务品牌"
        ),
        reason: words!("只写了“扶持”,没写给谁什么。具体的在(四)到(十一)。"),
    }],
    figures: &[],
};

static SENTENCE_4: Passage = Passage {
    text: words!(
        "落实推动全省服务业高质量发展实施意见,",
        "加快推进家政服务、养老服务、生活餐饮、人力资源、商务咨询等急需紧缺现代服务业高质量发展,",
        "打造高品质服务型劳务品牌。",
    ),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!("落实推动全省服务业高质量发展实施意见"),
        reason: words!("这里说的是另一份文件。"),
    }],
    figures: &[],
};
