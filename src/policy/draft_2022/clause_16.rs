//! (十六)营造宣传氛围

use crate::policy::{Clause, NonEntitlement, Passage};

/// Item (十六).
pub static CLAUSE: Clause = Clause {
    number: "(十六)",
    heading: "营造宣传氛围",
    passages: &[&SENTENCE_1, &SENTENCE_2],
    departments: words!("(省人力资源社会保障厅、省广电局)"),
};

static SENTENCE_1: Passage = Passage {
    text: words!(
        "各地要统筹各方力量,综合运用网络、报纸、杂志、广播电视等媒体平台,",
        "积极挖掘劳务品牌文化价值,围绕品牌项目、品牌人物、品牌活动开展全方位宣传报道,",
        "在全省、全国范围进一步强化“青拉”“青绣”“柴达木枸杞”“热贡艺术”等青海特色劳务品牌宣传力度,",
        "提升我省优秀劳务品牌社会影响力和美誉度,",
        "形成大美青海名片效应。",
    ),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!("各地要统筹各方力量,综合运用网络、报纸、杂志、广播电视等媒体平台"),
        reason: words!("这是各地政府的宣传工作。"),
    }],
    figures: &[],
};

static SENTENCE_2: Passage = Passage {
    text: words!(
        "发挥劳务品牌窗口作用,讲好青海故事,",
        "传播青海声音,展示青海形象,在全省构建塑造“青”字品牌、消费“青”字品牌、热爱“青”字品牌的浓厚氛围。",
    ),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!("发挥劳务品牌窗口作用,讲好青海故事"),
        reason: words!("这是宣传的方向。"),
    }],
    figures: &[],
};
