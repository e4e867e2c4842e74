//! The text outside the sixteen items: the announcement, the opening, the section headings.

use crate::policy::{NonEntitlement, Passage};

/// The announcement, as the site printed it.
pub static ANNOUNCEMENT: Passage = Passage {
    text: words!(
        "关于公开征求对《青海省劳务品牌建设的实施意见》意见的公告\n",
        "\n",
        "时间:2022-02-15 16:17:53 \u{a0}\u{a0} 点击: 次 \u{a0}\u{a0}来源:青海省人社厅 \u{a0}\u{a0} 作者:佚名 - 小 + 大\n",
        "\n",
        "为切实强化全省劳务品牌建设,发挥劳务品牌对促进就业、推进乡村振兴,助力经济社会发展的积极作用,省人社厅结合工作实际,研究起草了《青海省劳务品牌建设的实施意见(征求意见稿)》,现面向社会公开征求意见建议,请于2月16日前,将您的宝贵意见反馈至我厅,我们将认真研究,积极采纳。\n",
        "\n",
        "\u{a0}\n",
        "\n",
        "联系人:巩志楠\u{a0}\u{a0}\u{a0}电话:8258565\n",
        "\n",
        "意见反馈方式:renstgzs@163.com\n",
        "\n",
        "附件:《青海省劳务品牌建设的实施意见(征求意见稿)》\n",
        "\n",
        "\u{a0}\n",
        "\n",
        "\u{a0}\n",
        "\n",
        "\u{a0} \u{a0} \u{a0} \u{a0} \u{a0} \u{a0} \u{a0} \u{a0} 青海省人力资源和社会保障厅\n",
        "\n",
        "\u{a0} \u{a0} \u{a0} \u{a0} \u{a0} \u{a0} \u{a0} \u{a0} 2022年2月7日\n",
        "\n",
        "\u{a0}\n",
        "\n",
        "\u{a0}\n",
        "\n",
        "\u{a0}\n",
        "\n",
    ),
    grants: &[],
    non_entitlements: &[],
    figures: &[
        NonEntitlement {
            quote: words!("2022-02-15 16:17:53"), reason: words!("网页上的时间。")
        },
        NonEntitlement {
            quote: words!("2月16日"), reason: words!("提意见的最后日子。")
        },
        NonEntitlement { quote: words!("8258565"), reason: words!("联系电话。") },
        NonEntitlement { quote: words!("renstgzs@163.com"), reason: words!("邮箱。") },
        NonEntitlement { quote: words!("2022年2月7日"), reason: words!("公告的日期。") },
    ],
};

/// The title and the basis of the draft.
pub static TITLE: Passage = Passage {
    text: words!(
        "青海省劳务品牌建设的实施意见\n",
        "\n",
        "(征求意见稿)\n",
        "\n",
        "\u{a0}\n",
        "\n",
        "为贯彻落实《人力资源社会保障部 \u{a0}国家发展改革委等20部门关于劳务品牌建设的指导意见》(人社部发〔2021〕66号),切实加强全省劳务品牌建设,全力促进城乡劳动者就业创业,积极助推乡村振兴战略和特色产业发展,现提出如下实施意见。\n",
        "\n",
    ),
    grants: &[],
    non_entitlements: &[],
    figures: &[
        NonEntitlement { quote: words!("20部门"), reason: words!("发文部门的个数。") },
        NonEntitlement { quote: words!("〔2021〕66号"), reason: words!("文件号。") },
    ],
};

/// 一、总体要求, and the heading of section two.
pub static GENERAL: Passage = Passage {
    text: words!(
        "一、总体要求\n",
        "\n",
        "以习近平新时代中国特色社会主义思想为指导,坚持以人民为中心发展思想,深入贯彻落实省委、省政府“一优两高”战略,保护地球“第三极”,发展“四种经济形态”,打造“五个示范省”,推进“四地”建设战略部署,围绕推动全省劳务品牌高质量发展,着力健全完善劳务品牌建设培育机制,突出政策引导、聚焦合力、挖掘潜力、发挥优势、加强宣传,在重点打造“青拉”“青绣”“枸杞”系列劳务品牌的基础上,聚力发展培育一批具有本土特点和民族特色,辐射区域、行业领先、技能突出、带动就业能力强的劳务品牌,广泛提升全省劳务品牌知名度、认可度、美誉度。力争“十四五”期间,每年通过劳务品牌转移就业劳动力超过40万人次。\n",
        "\n",
        "二、挖掘优势培树劳务品牌\n",
        "\n",
    ),
    grants: &[],
    non_entitlements: &[],
    figures: &[NonEntitlement {
        quote: words!("40万人次"),
        reason: words!("全省的工作目标,不是给谁的钱。"),
    }],
};

/// Between two items.
pub static BREAK: Passage =
    Passage { text: words!("\n\n"), grants: &[], non_entitlements: &[], figures: &[] };

/// The heading of a section.
pub static SECTION_3: Passage = Passage {
    text: words!("\n", "\n", "三、强化支撑发展劳务品牌\n", "\n",),
    grants: &[],
    non_entitlements: &[],
    figures: &[],
};

/// The heading of a section.
pub static SECTION_4: Passage = Passage {
    text: words!("\n", "\n", "四、协力扶持壮大劳务品牌\n", "\n",),
    grants: &[],
    non_entitlements: &[],
    figures: &[],
};

/// Between two items; the second is indented in the original.
pub static BREAK_INDENTED: Passage =
    Passage { text: words!("\n\n  "), grants: &[], non_entitlements: &[], figures: &[] };

/// The heading of a section.
pub static SECTION_5: Passage = Passage {
    text: words!("\n", "\n", "五、强化组织保障\n", "\n",),
    grants: &[],
    non_entitlements: &[],
    figures: &[],
};

/// After the last item.
pub static END: Passage =
    Passage { text: words!("\n"), grants: &[], non_entitlements: &[], figures: &[] };
