//! (五)加大劳务品牌技能人才培育力度

use super::interpretations::{A01, A39, A43, A44, A51};
use crate::facts::{Choice, Role, Single};
use crate::policy::Condition;
use crate::policy::{
    Amount, Clause, Criterion, Measure, NonEntitlement, Passage, Remark, RemarkKind, Test,
};

/// Item (五).
pub static CLAUSE: Clause = Clause {
    number: "(五)",
    heading: "加大劳务品牌技能人才培育力度",
    passages: &[
        &SENTENCE_1,
        &SENTENCE_2,
        &SENTENCE_3,
        &SENTENCE_4,
        &SENTENCE_5,
        &SENTENCE_6,
        &SENTENCE_7,
    ],
    departments: words!("(省教育厅、省人力资源社会保障厅)"),
};

static SENTENCE_1: Passage = Passage {
    text: words!("支持各地积极探索拓展劳务品牌技能人才培养项目。"),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!("支持各地积极探索拓展劳务品牌技能人才培养项目"),
        reason: words!("这是对各地政府说的。"),
    }],
    figures: &[],
};

static SENTENCE_2: Passage = Passage {
    text: words!(
        "发挥校企合作机制,鼓励各类培训机构、职业院校开展劳务品牌职业技能培训,",
        "按规定纳入补贴性职业技能培训范围。",
    ),
    grants: &[&SUBSIDISED_TRAINING_TRAINEE, &SUBSIDISED_TRAINING_PROVIDER],
    non_entitlements: &[],
    figures: &[],
};

/// Labour-brand skills training - trainee.
pub static SUBSIDISED_TRAINING_TRAINEE: Measure = Measure {
    id: "subsidised-training-trainee",
    title: "劳务品牌职业技能培训(学员)",
    plain: "学劳务品牌的手艺,可能有补贴。给多少稿子没写。",
    quote: words!(
        "鼓励各类培训机构、职业院校开展劳务品牌职业技能培训,按规定纳入补贴性职业技能培训范围"
    ),
    roles: &[Role::Worker],
    addressee: None,
    condition: Condition::Is(Criterion {
        id: "brand_link",
        quote: words!("劳务品牌职业技能培训"),
        plain: "学的是劳务品牌的手艺",
        test: Test::Is(Single::BrandLink, &[Choice::Yes]),
    }),
    amount: Amount::AsPrescribed,
    remarks: notes![Remark {
        quote: words!("按规定纳入补贴性职业技能培训范围"),
        plain: "还要看培训补贴的规定",
        kind: RemarkKind::OtherRules,
    }],
    interpretations: notes![&A51, &A43, &A01],
    evidence: notes!["身份证", "社保卡", "培训合格证"],
};

/// Labour-brand skills training - institution.
pub static SUBSIDISED_TRAINING_PROVIDER: Measure = Measure {
    id: "subsidised-training-provider",
    title: "劳务品牌职业技能培训(培训机构、职业院校)",
    plain: "你们办的劳务品牌培训,可能纳入补贴培训。给多少稿子没写。",
    quote: words!(
        "发挥校企合作机制,鼓励各类培训机构、职业院校开展劳务品牌职业技能培训,按规定纳入补贴性职业技能培训范围"
    ),
    roles: &[Role::TrainingOrg],
    addressee: None,
    condition: Condition::Is(Criterion {
        id: "brand_training",
        quote: words!("鼓励各类培训机构、职业院校开展劳务品牌职业技能培训"),
        plain: "办劳务品牌的手艺培训",
        test: Test::Is(Single::BrandTraining, &[Choice::Yes]),
    }),
    amount: Amount::AsPrescribed,
    remarks: notes![Remark {
        quote: words!("按规定纳入补贴性职业技能培训范围"),
        plain: "还要看培训补贴的规定",
        kind: RemarkKind::OtherRules,
    }],
    interpretations: notes![&A51, &A43],
    evidence: notes!["办学许可证", "培训方案", "学员名册"],
};

static SENTENCE_3: Passage = Passage {
    text: words!("鼓励有条件的院校围绕“一老一小”等民生紧缺领域开办相关专业。"),
    grants: &[],
    non_entitlements: &[NonEntitlement {
        quote: words!("鼓励有条件的院校围绕“一老一小”等民生紧缺领域开办相关专业"),
        reason: words!("这是鼓励学校,没写给什么。"),
    }],
    figures: &[],
};

static SENTENCE_4: Passage = Passage {
    text: words!(
        "完善劳务品牌相关职业技能评价政策,支持符合条件的用人单位和社会组织申报职业技能等级认定机构,",
        "并给予技术支持和相关服务。",
    ),
    grants: &[&SKILL_ASSESSMENT_BODY],
    non_entitlements: &[NonEntitlement {
        quote: words!("完善劳务品牌相关职业技能评价政策"),
        reason: words!("这是政府要定的办法。"),
    }],
    figures: &[],
};

/// Becoming a skill-level assessment body, with technical support.
pub static SKILL_ASSESSMENT_BODY: Measure = Measure {
    id: "skill-assessment-body",
    title: "申报职业技能等级认定机构及技术支持",
    plain: "单位、协会想自己考手艺、发等级证的,可以去问怎么申报。",
    quote: words!(
        "支持符合条件的用人单位和社会组织申报职业技能等级认定机构,并给予技术支持和相关服务"
    ),
    roles: &[Role::Employer, Role::TrainingOrg, Role::BrandOrg],
    addressee: None,
    condition: Condition::All(&[]),
    amount: Amount::Service,
    remarks: notes![Remark {
        quote: words!("符合条件的用人单位和社会组织"),
        plain: "要符合条件(稿子没写什么条件)",
        kind: RemarkKind::OtherRules,
    }],
    interpretations: notes![&A43, &A44],
    evidence: notes!["单位登记证", "考评人员和场地材料"],
};

static SENTENCE_5: Passage = Passage {
    text: words!(
        "结合劳务品牌发展特点和就业创业需求,",
        "制定小技能单元专项职业能力考核规范,",
        "完善多元化技能评价方式,按规定发放相应职业资格证书、职业技能等级证书或专项职业能力证书。",
    ),
    grants: &[&SKILL_CERTIFICATES],
    non_entitlements: &[],
    figures: &[],
};

/// Vocational qualification / skill-level / special-ability certificate.
pub static SKILL_CERTIFICATES: Measure = Measure {
    id: "skill-certificates",
    title: "职业资格证书、职业技能等级证书或专项职业能力证书",
    plain: "会手艺的人,考试合格可以拿证。小手艺也可能有“专项能力证”。",
    quote: words!(
        "结合劳务品牌发展特点和就业创业需求,制定小技能单元专项职业能力考核规范,完善多元化技能评价方式,按规定发放相应职业资格证书、职业技能等级证书或专项职业能力证书"
    ),
    roles: &[Role::Worker],
    addressee: None,
    condition: Condition::All(&[]),
    amount: Amount::Service,
    remarks: notes![Remark {
        quote: words!("按规定发放相应职业资格证书、职业技能等级证书或专项职业能力证书"),
        plain: "要通过考核",
        kind: RemarkKind::OtherRules,
    }],
    interpretations: notes![&A43],
    evidence: notes!["身份证", "报名表", "照片"],
};

static SENTENCE_6: Passage = Passage {
    text: words!(
        "加强劳务品牌技能带头人培养,畅通高技能人才与专业技术人才职业发展通道,",
        "鼓励支持符合条件的劳务领域高技能人才申报工程、农业等领域职称及青海省优秀专家、青海省优秀专业技术人才等人才选拔项目。",
    ),
    grants: &[
        &SKILL_LEADER_DEVELOPMENT,
        &PROFESSIONAL_TITLE_APPLICATION,
        &TALENT_PROGRAMME_APPLICATION,
    ],
    non_entitlements: &[],
    figures: &[],
};

/// Development of labour-brand skill leaders.
pub static SKILL_LEADER_DEVELOPMENT: Measure = Measure {
    id: "skill-leader-development",
    title: "劳务品牌技能带头人培养",
    plain: "手艺好、能带人的,可以去问技能带头人培养。",
    quote: words!("加强劳务品牌技能带头人培养,畅通高技能人才与专业技术人才职业发展通道"),
    roles: &[Role::Worker],
    addressee: None,
    condition: Condition::All(&[]),
    amount: Amount::Service,
    remarks: notes![],
    interpretations: notes![&A44],
    evidence: notes!["技能证书", "带徒材料"],
};

/// Professional titles (engineering, agriculture ...) for skilled workers.
pub static PROFESSIONAL_TITLE_APPLICATION: Measure = Measure {
    id: "professional-title-application",
    title: "高技能人才申报工程、农业等领域职称",
    plain: "高级工、技师可以去问怎么评职称。",
    quote: words!("鼓励支持符合条件的劳务领域高技能人才申报工程、农业等领域职称"),
    roles: &[Role::Worker],
    addressee: None,
    condition: Condition::Is(Criterion {
        id: "high_skill",
        quote: words!("符合条件的劳务领域高技能人才"),
        plain: "是高技能人才(高级工、技师等)",
        test: Test::Is(Single::HighSkill, &[Choice::Yes]),
    }),
    amount: Amount::Service,
    remarks: notes![Remark {
        quote: words!("符合条件的"),
        plain: "还要符合职称的条件",
        kind: RemarkKind::OtherRules
    }],
    interpretations: notes![&A43, &A44],
    evidence: notes!["技能证书", "工作业绩"],
};

/// Provincial talent programmes.
pub static TALENT_PROGRAMME_APPLICATION: Measure = Measure {
    id: "talent-programme-application",
    title: "申报青海省优秀专家、青海省优秀专业技术人才等人才选拔项目",
    plain: "手艺特别好的人,可以去问怎么申报省里的人才项目。",
    quote: words!(
        "鼓励支持符合条件的劳务领域高技能人才申报工程、农业等领域职称及青海省优秀专家、青海省优秀专业技术人才等人才选拔项目"
    ),
    roles: &[Role::Worker],
    addressee: None,
    condition: Condition::Is(Criterion {
        id: "high_skill",
        quote: words!("符合条件的劳务领域高技能人才"),
        plain: "是高技能人才",
        test: Test::Is(Single::HighSkill, &[Choice::Yes]),
    }),
    amount: Amount::Service,
    remarks: notes![],
    interpretations: notes![&A43, &A44],
    evidence: notes!["推荐材料", "获奖证书"],
};

static SENTENCE_7: Passage = Passage {
    text: words!("加强劳务品牌技能大师工作室建设,落实高技能人才培养补贴。"),
    grants: &[&SKILL_MASTER_STUDIO, &HIGH_SKILL_TRAINING_SUBSIDY],
    non_entitlements: &[],
    figures: &[],
};

/// Labour-brand skill-master studios.
pub static SKILL_MASTER_STUDIO: Measure = Measure {
    id: "skill-master-studio",
    title: "劳务品牌技能大师工作室建设",
    plain: "手艺大师或单位,可以去问怎么建技能大师工作室。",
    quote: words!("加强劳务品牌技能大师工作室建设"),
    roles: &[Role::Worker, Role::Employer, Role::TrainingOrg],
    addressee: None,
    condition: Condition::All(&[]),
    amount: Amount::Service,
    remarks: notes![],
    interpretations: notes![&A39, &A44],
    evidence: notes!["大师资格材料", "场地材料"],
};

/// Subsidy for training highly skilled people.
pub static HIGH_SKILL_TRAINING_SUBSIDY: Measure = Measure {
    id: "high-skill-training-subsidy",
    title: "高技能人才培养补贴",
    plain: "有“高技能人才培养补贴”,给谁、给多少稿子没写,要去问。",
    quote: words!("落实高技能人才培养补贴"),
    roles: &[Role::Worker, Role::Employer, Role::TrainingOrg],
    addressee: None,
    condition: Condition::Is(Criterion {
        id: "recipient_and_amount",
        quote: words!("落实高技能人才培养补贴"),
        plain: "给谁、给多少没写",
        test: Test::Unsettled(&A39),
    }),
    amount: Amount::AsPrescribed,
    remarks: notes![],
    interpretations: notes![&A39],
    evidence: notes!["技能证书"],
};
