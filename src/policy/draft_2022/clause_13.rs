//! (十三)强化工作保障

use crate::policy::{Clause, NonEntitlement, Passage};

/// Item (十三).
pub static CLAUSE: Clause = Clause {
    number: "(十三)",
    heading: "强化工作保障",
    passages: &[&SENTENCE_1, &SENTENCE_2],
    departments: words!("(省人力资源社会保障厅)"),
};

static SENTENCE_1: Passage = Passage {
    text: words!(
        "坚持经济发展就业导向,进一步发挥政策引导作用,",
        "鼓励以市场化方式撬动金融资本、社会力量积极参与,",
        "推进劳务品牌培育、发展、壮大。",
    ),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!("坚持经济发展就业导向"),
        reason: words!("这是方向,没写给谁什么。"),
    }],
    figures: &[],
};

static SENTENCE_2: Passage = Passage {
    text: words!(
        "将劳务品牌建设作为巩固拓展脱贫攻坚成果,",
        "全面推进乡村振兴有序衔接,促进更加充分更高质量就业的有力抓手和重点任务,",
        "加强调查研究,细化工作举措,推动本地区劳务品牌高质量发展。",
    ),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!("将劳务品牌建设作为巩固拓展脱贫攻坚成果,全面推进乡村振兴有序衔接"),
        reason: words!("这是政府的责任。"),
    }],
    figures: &[],
};
