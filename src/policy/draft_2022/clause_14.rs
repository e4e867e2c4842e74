//! (十四)选树先进典型

use super::interpretations::A44;
use crate::facts::Role;
use crate::policy::Condition;
use crate::policy::{Amount, Clause, Measure, NonEntitlement, Passage};

/// Item (十四).
pub static CLAUSE: Clause = Clause {
    number: "(十四)",
    heading: "选树先进典型",
    passages: &[&SENTENCE_1, &SENTENCE_2],
    departments: words!("(省人力资源社会保障厅)"),
};

static SENTENCE_1: Passage = Passage {
    text: words!(
        "充分发挥典型引路作用,开展劳务品牌征集、评选和推荐等工作,",
        "组织劳务品牌创业创新、职业技能竞赛,",
        "打造一批劳务品牌创业创新和技能提升典型示范项目。",
    ),
    grants: &[&CONTESTS_AND_DEMONSTRATION],
    non_entitlements: &[NonEntitlement {
        quote: words!("充分发挥典型引路作用"),
        reason: words!("这是开头的话。"),
    }],
    figures: &[],
};

/// Calls, contests and demonstration projects.
pub static CONTESTS_AND_DEMONSTRATION: Measure = Measure {
    id: "contests-and-demonstration",
    title: "劳务品牌征集评选推荐、创业创新和职业技能竞赛、典型示范项目",
    plain: "有手艺比赛、创业比赛,可以报名。",
    quote: words!(
        "开展劳务品牌征集、评选和推荐等工作,组织劳务品牌创业创新、职业技能竞赛,打造一批劳务品牌创业创新和技能提升典型示范项目"
    ),
    roles: &[Role::Worker, Role::Entrepreneur, Role::Partners, Role::Employer, Role::BrandOrg],
    addressee: None,
    condition: Condition::All(&[]),
    amount: Amount::Service,
    remarks: notes![],
    interpretations: notes![&A44],
    evidence: notes!["报名表", "作品或项目材料"],
};

static SENTENCE_2: Passage = Passage {
    text: words!(
        "广泛宣传劳务品牌创立人、传承人、领军人以及形象代言人等典型人物,",
        "发挥示范引领作用。",
    ),
    grants: &[&TYPICAL_FIGURE_PUBLICITY],
    non_entitlements: &[],
    figures: &[],
};

/// Publicity for founders, inheritors, leaders, ambassadors.
pub static TYPICAL_FIGURE_PUBLICITY: Measure = Measure {
    id: "typical-figure-publicity",
    title: "劳务品牌创立人、传承人、领军人、形象代言人宣传",
    plain: "劳务品牌的带头人、传承人,可以由村里、协会推荐宣传。",
    quote: words!(
        "广泛宣传劳务品牌创立人、传承人、领军人以及形象代言人等典型人物,发挥示范引领作用"
    ),
    roles: &[Role::Worker, Role::Entrepreneur, Role::Partners, Role::BrandOrg],
    addressee: None,
    condition: Condition::All(&[]),
    amount: Amount::Service,
    remarks: notes![],
    interpretations: notes![&A44],
    evidence: notes!["事迹材料"],
};
