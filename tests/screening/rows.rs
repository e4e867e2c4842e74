//! Several cells of a row that give one fact.

use super::written::{plan, screen};
use qinghuicha::facts::{Column, EntityKind, Fact, Multiple, Span, parse_date};
use qinghuicha::screening::{ColumnChoice, DayRules, MonthEdge, Plan};

/// What becomes of the transport subsidy in each row, and how many cells are to be put right. Both
/// days may stand in a cell of 务工时间, where a month is its first day.
fn transport(text: &str) -> (Vec<String>, usize) {
    let as_of = parse_date("2025-11-30").expect("it is a day");
    let days = DayRules { month: Some(MonthEdge::First), span: true };
    let choice = |header: &str, column, days| ColumnChoice {
        header: header.to_owned(),
        column: Some(column),
        days,
        ..ColumnChoice::default()
    };
    let plan = Plan {
        choices: vec![
            choice("务工时间", Column::First(Span::CrossProvince), days),
            choice("到哪天", Column::Last(Span::CrossProvince), DayRules::default()),
        ],
        ..plan(EntityKind::Person, as_of)
    };
    let (rows, mistakes) = screen(plan, text);
    let is_measure = |cell: &String| cell == "跨省就业一次性交通补助(按征求意见稿估)";
    let index = rows[0].iter().position(is_measure).expect("it is there");
    (rows[1..].iter().map(|row| row[index].clone()).collect(), mistakes.len())
}

#[test]
fn a_cell_may_give_both_days_of_a_span() {
    let statuses = |cells: &[&str]| {
        let rows = cells.iter().map(|cell| format!("打工,脱贫户,是,{cell},没领过\n"));
        transport(
            &("身份,户类型,是否跨省,务工时间,交通补助\n".to_owned() + &rows.collect::<String>()),
        )
    };
    let (found, mistakes) = statuses(&[
        "2025.1.3-2025.9.30",
        "2025年2月至10月",
        "2025.3至今",
        "2025年1月3日—2025年4月2日",
        "2025年1月3日—2025年4月1日",
        "2025.11.3至今",
        "2025.1.3",
        "/",
    ]);
    let expected = [
        "可能可以",
        "可能可以",
        "可能可以",
        "要去核实",
        "按稿子不符合",
        "按稿子不符合",
        "还缺信息",
        "还缺信息",
    ];
    assert_eq!((found, mistakes), (expected.map(str::to_owned).to_vec(), 0));
    let (found, mistakes) = statuses(&["全年", "3个月以上", "2025.9.30-2025.1.3", "2025.3.1-9"]);
    assert_eq!((found, mistakes), (vec!["还缺信息".to_owned(); 4], 4));
}

/// A last day beside it may say the same, or nothing.
#[test]
fn two_cells_that_say_two_things_are_told() {
    let head = "身份,户类型,是否跨省,务工时间,到哪天,交通补助\n";
    for (cells, status, mistakes) in [
        ("2025.1.3-2025.9.30,2025-09-30", "可能可以", 0),
        ("2025.1.3-2025.9.30,", "可能可以", 0),
        ("2025.1.3-2025.9.30,/", "可能可以", 0),
        ("2025.1.3至今,还在干", "可能可以", 0),
        ("2025.1.3-2025.9.30,2025-02-01", "还缺信息", 1),
        ("2025.1.3-2025.9.30,至今", "还缺信息", 1),
        ("2025.1.3-2025.9.30,年底", "还缺信息", 1),
        ("2025.1.3,2025-09-30", "可能可以", 0),
    ] {
        let found = transport(&format!("{head}打工,脱贫户,是,{cells},没领过\n"));
        assert_eq!(found, (vec![status.to_owned()], mistakes), "{cells}");
    }
}

/// A list of households names the kind of each, and apart from that who is monitored.
#[test]
fn several_columns_name_the_groups_of_a_person() {
    let head = "身份,户类型,监测对象类别,是否跨省,外出时间,返乡时间,交通补助\n";
    let groups = Column::Fact(Fact::Multiple(Multiple::PersonGroups));
    assert!(groups.may_be_several() && !Column::Roles.may_be_several());
    for (cells, status, mistakes) in [
        ("普通农户,脱贫不稳定户", "可能可以", 0),
        ("脱贫户,", "可能可以", 0),
        ("脱贫户,-", "可能可以", 0),
        ("脱贫户,边缘易致贫户", "可能可以", 0),
        ("普通农户,", "按稿子不符合", 0),
        ("普通农户,都不是", "按稿子不符合", 0),
        // It may yet be monitored.
        ("普通农户,/", "还缺信息", 0),
        ("普通农户,不清楚", "还缺信息", 0),
        ("普通农户,说不好", "还缺信息", 1),
        (",", "还缺信息", 0),
        ("/,脱贫不稳定户", "可能可以", 0),
    ] {
        let found = transport(&format!("{head}打工,{cells},是,2025-01-03,至今,没领过\n"));
        assert_eq!(found, (vec![status.to_owned()], mistakes), "{cells}");
    }
}
