//! Lists as they came in, and what is right.

use super::{found, plan};
use qinghuicha::facts::{Column, EntityKind, Role};
use qinghuicha::screening::{ColumnChoice, Layout, LeftOut, Plan, Reader, Row, Screening, Table};

/// The layout of a table.
fn layout(plan: &Plan, text: &str) -> Layout {
    Layout::read(plan, &head(text))
}

fn head(text: &str) -> Vec<Row> {
    let (mut head, mut reader) = (Vec::new(), Reader::default());
    let mut keep = |row: &Row| head.push(row.clone());
    reader.push(text.as_bytes(), &mut keep);
    reader.finish(&mut keep);
    head
}

/// The keys of the columns that are known.
fn keys(layout: &Layout) -> Vec<(&str, &str)> {
    let known = layout.headers.iter().zip(&layout.columns);
    known.filter_map(|(header, column)| Some((header.as_str(), column.as_ref()?.key()))).collect()
}

/// A title, a unit line and two rows of headers, the lower of which names days.
#[test]
fn two_rows_of_headers_are_joined() {
    let text = "测试县2025年脱贫劳动力跨省务工一次性交通补助花名册,,,,,,,,\n\
        填报单位(盖章):测试乡人民政府,,,,,填报日期:2025年11月20日,,,\n\
        序号,姓名,户籍所在地,,户类型,务工情况,,,备注\n\
        ,,乡镇,村,,务工单位,外出时间,返乡时间,\n\
        1,测试乙,测试乡,测试1村,脱贫户,测试服装厂,2025.1.3,2025.9.30,\n\
        2,测试丙,测试乡,测试2村,监测户,测试服装厂,2025/3/1,至今,\n\
        合计,,,,,,,,\n单位负责人:,,,审核人:,,填表人:测试癸,,,\n";
    let layout = layout(&plan(), text);
    assert_eq!((layout.header_rows.first, layout.header_rows.last), (3, 4));
    assert_eq!(
        layout.headers[2..8].join("|"),
        "户籍所在地 乡镇|户籍所在地 村|户类型|务工情况 务工单位|务工情况 外出时间|务工情况 返乡时间"
    );
    let expected = [
        ("户类型", "person_groups"),
        ("务工情况 外出时间", "cross_start"),
        ("务工情况 返乡时间", "cross_end"),
    ];
    assert_eq!(keys(&layout), expected);
    let mut screening = Screening::new(plan());
    let mut out = Vec::new();
    screening.push(text.as_bytes(), &mut out);
    screening.finish(&mut out);
    let left_out = screening.left_out().expect("there are rows");
    assert_eq!((left_out.count(LeftOut::Total), left_out.count(LeftOut::Signature)), (1, 1));
    assert_eq!(screening.totals().map(|totals| totals.rows), Some(2));
}

/// Headers merged downwards are filled into both rows.
#[test]
fn headers_over_two_rows_are_one() {
    let text = "序号,姓名,身份,务工情况,务工情况\n序号,姓名,身份,是否跨省,外出时间\n1,甲,打工,是,2025-01-03\n";
    let layout = layout(&plan(), text);
    assert_eq!(layout.headers.join("|"), "序号|姓名|身份|务工情况 是否跨省|务工情况 外出时间");
    assert_eq!(layout.header_rows.last, 2);
}

#[test]
fn a_title_is_never_the_header() {
    for (text, first) in [
        ("测试村名册\n序号,姓名,户类型\n1,测试甲,脱贫户\n", 2),
        ("测试村名册,,,\n\n序号,名字,家庭情况,出去打工起\n1,测试甲,脱贫户,2025-01-03\n", 3),
        ("姓名,身份\n甲,打工\n", 1),
        ("谁,干啥,家里\n甲,种地,好\n", 1),
        ("跨省就业;劳务品牌名册,,,\n序号,姓名,身份,户类型\n1,甲,打工,脱贫户\n", 2),
    ] {
        let rows = layout(&plan(), text).header_rows;
        assert_eq!((rows.first, rows.last), (first, first), "{text}");
    }
}

/// A first row of a person that lacks its number is no second row of headers.
#[test]
fn a_person_is_no_header() {
    for text in
        ["序号,姓名,\n,测试甲,\n", "序号,姓名,身份\n,测试甲,打工\n", "姓名,,\n甲,打工,脱贫户\n"]
    {
        let rows = layout(&plan(), text).header_rows;
        assert_eq!(rows.last, 1, "{text}");
    }
}

#[test]
fn a_total_is_paid_to_nobody() {
    let text = "带队人,带队的人是不是劳务经纪人,人数,青海户口的农牧民,去海西摘枸杞,摘满2个月不到6个月,符合条件人数,重点人员人数\n\
        测试甲,是,20,都是,都是,是,20,8\n测试乙,是,12,都是,都是,是,12,3\n合计,是,32,都是,都是,是,32,11\n经办人：,,,,,,,\n";
    let low = |count_all: bool| {
        let plan = Plan { count_all, entity_kind: Some(EntityKind::Batches), ..plan() };
        let mut screening = Screening::new(plan);
        screening.push(text.as_bytes(), &mut Vec::new());
        screening.finish(&mut Vec::new());
        let totals = screening.totals().expect("there are rows");
        totals.measures[0].low.in_whole_yuan()
    };
    assert_eq!(low(false), Some(2150));
    assert_eq!(low(true), Some(4300), "one tap counts them after all");
}

/// Which rows are no people, and which only look so.
#[test]
fn rows_that_are_no_people_are_told_from_people() {
    let header = "序号,姓名,身份,备注\n";
    let plan = plan();
    let kind = |row: &str| {
        let rows = head(&format!("某县名册,,,\n{header}{row}\n"));
        let layout = Layout::read(&plan, &rows);
        let table = Table::open(&plan, &layout);
        rows.last().and_then(|row| table.left_out(row))
    };
    for (row, expected) in [
        (",,,", LeftOut::Blank),
        (" ,\u{3000},\t,\u{a0}", LeftOut::Blank),
        ("合计,,,", LeftOut::Total),
        ("合 计,2,,", LeftOut::Total),
        ("测试一村小计,3,,", LeftOut::Total),
        ("总计：12人,,,", LeftOut::Total),
        (",合计,12,", LeftOut::Total),
        ("12,小计（人）,3,", LeftOut::Total),
        ("共计3人,,,", LeftOut::Total),
        ("测试一村,,,", LeftOut::Village),
        ("测试乡,测试乡,测试乡,测试乡", LeftOut::Village),
        ("测试2村（12人）,,,", LeftOut::Village),
        ("三组：,,,", LeftOut::Village),
        ("填表人:测试癸,,,", LeftOut::Signature),
        ("单位负责人：,,审核人：,", LeftOut::Signature),
        ("制表 ：测试,,,", LeftOut::Signature),
        ("注：此表一式三份。,,,", LeftOut::Note),
        ("备注1.按实填写,,,", LeftOut::Note),
        ("说明、户类型按实填写,,,", LeftOut::Note),
        ("以下空白,,,", LeftOut::Note),
        ("序号,姓名,身份,备注", LeftOut::Header),
        ("某县名册,,,", LeftOut::Header),
        ("1,2,3,4", LeftOut::Header),
    ] {
        assert_eq!(kind(row), Some(expected), "{row}");
    }
    for row in [
        "1,计有才,打工,",
        "2,注有根,打工,",
        "共有才,,打工,",
        "单有才,男,打工,",
        "李村,男,打工,",
        "测试农业专业合作社,,,",
        "测试度假村,,,",
        "测试超市,,,",
        "测试甲,,,",
        "说明白,男,,",
        "总有才,,,",
        "1,2,打工,",
        "1,测试甲,打工,合计领过两次",
    ] {
        assert_eq!(kind(row), None, "{row}");
    }
}

/// A choice by hand is for that column: not for another of the same header, nor for one without.
#[test]
fn a_choice_is_for_one_column() {
    let text = "姓名,工种,工种,,\n甲,是,普工,2025-01-03,x\n乙,是,杂工,2025-01-04,y\n";
    let choice = |header: &str, nth, key| ColumnChoice {
        header: header.to_owned(),
        nth,
        column: Column::from_key(key),
        ..ColumnChoice::default()
    };
    let choices = vec![choice("工种", 0, "works_other_province"), choice("", 0, "cross_start")];
    let layout = layout(&Plan { choices, ..plan() }, text);
    let columns = layout.columns.iter().map(|column| column.map(Column::key)).collect::<Vec<_>>();
    assert_eq!(columns, [None, Some("works_other_province"), None, Some("cross_start"), None]);
}

/// 类别 is used for much: it is the role only where roles stand beneath it.
#[test]
fn a_header_of_many_uses_is_guessed_by_what_stands_beneath() {
    let with = |values: [&str; 2]| {
        let text = format!("姓名,类别,户类型\n甲,{},脱贫户\n乙,{},监测户\n", values[0], values[1]);
        layout(&plan(), &text).columns[1]
    };
    assert_eq!(with(["低保户", "五保户"]), None);
    assert_eq!(with(["", ""]), None);
    assert_eq!(with(["打工", "务工"]), Some(Column::Roles));
    let household = layout(&Plan { entity_kind: None, ..plan() }, "姓名,户籍,人数\n甲,测试乡,4\n");
    assert_eq!((household.entity_kind, household.columns[2]), (EntityKind::Person, None));
}

/// What stands in brackets explains a header, and may hold any letter.
#[test]
fn brackets_behind_a_header_explain_it() {
    let text = "姓名,身份(打工;开店;合伙;带队),户类型（按系统填）,外出时间(年-月-日)\n甲,打工,脱贫户,2025-01-03\n";
    let keys = layout(&plan(), text).columns;
    let keys = keys.iter().map(|column| column.map(Column::key)).collect::<Vec<_>>();
    assert_eq!(keys, [None, Some("roles"), Some("person_groups"), Some("cross_start")]);
}

/// What is said for everybody counts for rows of people alone.
#[test]
fn what_is_said_for_everybody_is_not_said_of_a_signature() {
    let text = "序号,店主\n1,测试甲\n2,测试乙\n合计,\n填表人:测试癸,\n";
    let mut plan = plan();
    plan.defaults.roles = vec![Role::Worker];
    let mut screening = Screening::new(plan);
    screening.push(text.as_bytes(), &mut Vec::new());
    screening.finish(&mut Vec::new());
    assert_eq!(screening.totals().map(|totals| totals.rows), Some(2));
    assert_eq!(found(text.as_bytes()).1, 2);
}
