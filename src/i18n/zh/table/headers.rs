//! The headers of what is read, as our templates write them and as others do.

use super::super::question::label;
use crate::facts::{Column, Day, Fact, Multiple, Number, Single, Span};

/// The header of a column, as our templates write it.
pub fn header(column: Column) -> &'static str {
    match column {
        Column::Roles => "身份",
        // The rows are people who pick: of them nobody asks that.
        Column::Fact(Fact::Single(Single::BrokerConfirmed)) => "带队的人是不是劳务经纪人",
        Column::Fact(fact) => label(fact),
        Column::First(Span::CrossProvince) => "在外省哪天开始干",
        Column::Last(Span::CrossProvince) => "在外省干到哪天",
        Column::Band(Span::CrossProvince) => "在外省干满3个月没有",
        Column::First(Span::Trading) => label(Fact::Span(Span::Trading)),
        Column::Last(Span::Trading) => "营业到哪天",
        Column::Band(Span::Trading) => "营业执照满1年没有",
        Column::First(Span::Picking) => "哪天开始摘",
        Column::Last(Span::Picking) => "摘到哪天",
        Column::Band(Span::Picking) => "摘满2个月不到6个月",
    }
}

/// Other headers that mean the same column.
#[rustfmt::skip]
pub fn other_headers(column: Column) -> &'static [&'static str] {
    match column {
        Column::Roles => &["角色", "人员身份", "从业身份"],
        Column::First(Span::CrossProvince) => &[
            "外出时间", "外出日期", "外出务工时间", "外出务工日期", "开始务工日期", "开始务工时间", "务工开始时间", "务工开始日期",
            "务工起始时间", "务工起始日期", "外出务工开始时间", "外出务工起始时间", "工作开始时间", "跨省开始日期",
            "跨省开始时间", "出省时间", "出省日期",
        ],
        Column::Last(Span::CrossProvince) => &[
            "返回时间", "返回日期", "返乡日期", "返乡时间", "回乡时间", "回乡日期", "结束务工日期", "结束务工时间",
            "务工结束时间", "务工结束日期", "务工截止时间", "务工终止时间", "外出务工结束时间", "工作结束时间", "跨省结束日期",
            "跨省结束时间",
        ],
        Column::Band(Span::CrossProvince) => &[
            "是否满3个月", "是否满三个月", "务工是否满3个月", "务工是否满三个月", "是否跨省务工满3个月",
        ],
        Column::First(Span::Trading) => &[
            "营业执照日期", "发照日期", "成立日期", "注册日期", "登记日期", "领照日期", "营业执照发放日期",
        ],
        Column::Band(Span::Trading) => &["是否满1年", "是否满一年", "经营是否满1年", "经营是否满一年"],
        Column::First(Span::Picking) => &["采摘开始日期", "开始采摘日期", "采摘开始时间", "开始采摘时间"],
        Column::Last(Span::Picking) => &["采摘结束日期", "结束采摘日期", "采摘结束时间", "结束采摘时间"],
        Column::Band(Span::Picking) => &["摘了多久", "采摘时长", "是否满2个月不足6个月"],
        Column::Fact(Fact::Single(fact)) => single(fact),
        Column::Fact(Fact::Multiple(Multiple::PersonGroups)) => &[
            "是哪种人", "人员类型", "困难类型", "群体", "户类型", "农户类型", "户属性", "农户属性", "重点人群", "人群类别",
            "所属群体", "监测对象类别", "监测对象类型", "监测类型", "监测类别",
        ],
        Column::Fact(Fact::Multiple(Multiple::OrgThings)) => &["管理内容"],
        Column::Fact(Fact::Multiple(Multiple::HireGroups)) => &[
            "是哪种人", "重点群体", "人员类型", "群体", "就业前所属群体", "所属群体", "人群类别", "重点群体类型", "重点群体类别",
            "户类型", "农户类型", "监测对象类别", "监测对象类型",
        ],
        Column::Fact(Fact::Number(fact)) => number(fact),
        Column::Fact(Fact::Day(Day::LeftSchool)) => {
            &["毕业日期", "毕业时间", "离校日期", "离校时间"]
        }
        Column::Fact(Fact::Day(Day::Hired)) => &[
            "哪天招的", "招工日期", "招工时间", "入职日期", "入职时间", "招用日期", "招用时间", "录用日期", "录用时间",
            "上岗日期", "上岗时间", "到岗日期", "到岗时间",
        ],
        Column::Last(Span::Trading) | Column::Fact(Fact::Span(_)) => &[],
    }
}

/// Headers of what is only passed through. Where they stand the headers are.
#[rustfmt::skip]
pub const COMMON_HEADERS: [&str; 24] = [
    "序号", "编号", "姓名", "名字", "性别", "年龄", "民族", "身份证号", "身份证号码",
    "身份证", "证件号码", "电话", "联系电话", "手机号", "手机号码", "备注", "家庭住址", "住址",
    "地址", "乡镇", "村", "文化程度", "开户行", "银行账号",
];

/// Headers that may mean a column and are used for other things as well: to be taken only where what
/// stands beneath them can be read.
#[rustfmt::skip]
pub fn weak_headers(column: Column) -> &'static [&'static str] {
    match column {
        Column::Roles | Column::Fact(Fact::Multiple(Multiple::PersonGroups | Multiple::HireGroups)) => {
            &["类别", "人员类别", "类型", "身份类别", "对象类别", "人员属性"]
        }
        Column::First(Span::CrossProvince | Span::Picking) => &[
            "开始时间", "开始日期", "起始时间", "起始日期", "起止时间", "起止日期", "务工时间", "务工起止时间", "务工期限",
        ],
        Column::Last(Span::CrossProvince | Span::Picking) => {
            &["结束时间", "结束日期", "截止时间", "截止日期", "终止时间"]
        }
        Column::Fact(Fact::Single(Single::WorksOtherProvince)) => &[
            "务工所在地", "务工地点", "务工地", "务工地区", "务工区域", "就业地点", "就业地区", "就业区域", "工作地点",
        ],
        Column::Fact(Fact::Single(Single::EmployerForm)) => &["单位类型", "单位类别", "用工主体类型"],
        Column::Fact(Fact::Single(Single::QinghaiRural)) => &["户籍"],
        Column::Fact(Fact::Number(Number::BatchPeople)) => &["人数"],
        _ => &[],
    }
}

#[rustfmt::skip]
fn single(fact: Single) -> &'static [&'static str] {
    match fact {
        Single::BrandLink => &["劳务品牌", "是否劳务品牌", "是否从事劳务品牌", "是否与劳务品牌有关"],
        Single::WorksOtherProvince => &[
            "是否跨省", "是否跨省就业", "是否省外就业", "跨省就业", "是否跨省务工", "跨省务工", "是否省外务工", "是否外省务工",
            "是否出省", "是否出省务工", "务工省份", "就业省份",
        ],
        Single::TransportReceived => &[
            "是否领过交通补助", "交通补助", "是否领取交通补助", "是否享受交通补助", "是否已领交通补助", "是否领过路费补助",
        ],
        Single::HighSkill => &["是否高技能人才", "高技能证书"],
        Single::BizForm => &["经营类型", "主体类型", "市场主体类型", "经营主体类型"],
        Single::BizInQinghai => &["是否在青海", "是否在省内经营"],
        Single::Licensed => &[
            "是否登记注册", "营业执照", "是否有营业执照", "是否办理营业执照", "是否领取营业执照",
        ],
        Single::OperatingNormally => &["是否正常经营", "经营状态", "经营状况", "经营情况"],
        Single::StartupReceived => &[
            "是否领过创业补贴", "创业补贴", "是否领取创业补贴", "是否享受创业补贴", "是否领过一次性创业补贴",
        ],
        Single::EmployerKind => &["单位类型", "用工主体类型", "单位类别"],
        Single::EmployerForm => &["登记类型", "登记形式", "单位性质", "登记注册类型", "注册类型"],
        Single::EnterpriseSize => &["企业规模"],
        Single::Zjtx => &["专精特新"],
        Single::BrandLeader => &["是否龙头企业", "龙头企业"],
        Single::ZjtxReceived => &["专精特新奖励"],
        Single::HasIp => &["商标专利"],
        Single::BrokerConfirmed => &["是不是劳务经纪人", "是否劳务经纪人", "劳务经纪人"],
        Single::OrganisedExport => &["是否有组织输出机构"],
        Single::BrandTraining => &["是否开展劳务品牌培训"],
        Single::OnKeyList => &["是否在重点项目清单"],
        Single::QinghaiRural => &["是不是青海农牧民", "是否青海农牧民", "青海农牧民"],
        Single::HaixiGoji => &["是不是去海西摘枸杞", "是否海西采摘枸杞", "海西采摘枸杞"],
        Single::NewPost => &["是否新增岗位", "新增岗位", "是否新岗位", "是否新增就业岗位"],
        Single::Contract => &[
            "合同", "是否签订劳动合同", "劳动合同", "是否签合同", "是否签劳动合同", "是否签订合同", "劳动合同签订情况",
            "合同签订情况",
        ],
        Single::Insured => &[
            "是否缴纳社保", "社保", "是否参保", "社会保险", "是否缴纳社会保险", "是否参加社会保险", "是否交社保",
            "缴纳社保", "社保缴纳情况", "社保情况", "参保情况", "参保状态",
        ],
        Single::HadJobBefore => &["毕业后是否就业", "是否就业过", "毕业后是否就业过", "毕业后是否工作过"],
    }
}

fn number(fact: Number) -> &'static [&'static str] {
    match fact {
        Number::PartnersTotal => &["合伙人数"],
        Number::PartnersEligible => &["符合条件的合伙人数"],
        Number::HiresGroup => &["吸纳重点群体人数", "重点群体人数"],
        Number::HiresBoth => &["签合同并参保人数"],
        Number::HiresGradOver2 => &["毕业超过2年人数"],
        Number::BatchPeople => &["带的人数", "带去的人数", "带队人数", "带工人数", "采摘人数"],
        Number::BatchOk => &["符合条件人数", "符合人数"],
        Number::BatchPriority => &["重点人员人数", "是否脱贫监测困难", "脱贫监测困难"],
    }
}
