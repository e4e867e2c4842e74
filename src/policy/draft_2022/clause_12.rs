//! (十二)加强组织领导

use crate::policy::{Clause, NonEntitlement, Passage};

/// Item (十二).
pub static CLAUSE: Clause = Clause {
    number: "(十二)",
    heading: "加强组织领导",
    passages: &[&SENTENCE_1, &SENTENCE_2],
    departments: words!("(各部门按职责分工负责)"),
};

static SENTENCE_1: Passage = Passage {
    text: words!(
        "各地要充分认清劳务品牌建设对推进产业经济发展,",
        "促进就业增收的重要意义,积极建立以政府部署推动,",
        "人社部门牵头,住房城乡建设、农业农村、财政、人民银行、市场监管、乡村振兴等部门分工推进,",
        "行业协会、企业积极参与的工作协调机制。",
    ),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!("各地要充分认清劳务品牌建设对推进产业经济发展,促进就业增收的重要意义"),
        reason: words!("这是政府的责任。"),
    }],
    figures: &[],
};

static SENTENCE_2: Passage = Passage {
    text: words!(
        "同时,文化旅游、农业农村厅要依托“青绣”“枸杞”“牦牛”等省级协调机构作用,",
        "将劳务品牌打造纳入“产业发展”总体规划,",
        "紧密结合本地区劳务品牌发展实际,进一步细化工作方案,",
        "明确目标要求,抓好贯彻落实。",
    ),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!("文化旅游、农业农村厅要依托“青绣”“枸杞”“牦牛”等省级协调机构作用"),
        reason: words!("这是部门的责任。"),
    }],
    figures: &[],
};
