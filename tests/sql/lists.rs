//! Lists as they come from villages: a title, two rows of headers, totals, village lines, signatures; and
//! headers that are hard to name.

use crate::sample::{Sample, plan, today, write};
use qinghuicha::facts::{Column, EntityKind, Fact, Multiple, Number, Role, Single, Span};
use qinghuicha::i18n::table as words;
use qinghuicha::screening::Plan;
use std::path::Path;
use test_support::people::{Dice, row_of};

/// What may stand in the first cells of rows that are no people, and of some that are.
#[rustfmt::skip]
const FIRST_CELLS: &[&[&str]] = &[
    &["合计", "", "3"], &["小计：", "", "3"], &["上庄村小计", "3人"], &["", "合计", "", "3"], &["", "", "总计(元)", "3"],
    &[" 合 计 ", "3"], &["　共计", "3"], &["累计3人", "3"], &["合计明", "3"], &["合计：三人", ""], &["总数10", "10"],
    &["全县农村劳动力转移就业人员合计", "3"], &["本村全部在外省打工的村民合计", "3"], &["总\n计", "4"],
    &["上庄村"], &["上庄村（12人）"], &["药水村:"], &["度假村"], &["高原民俗村"], &["一组"], &["第3社"], &["互助县"], &["村"],
    &["团结街道办"], &["上庄村", "上庄村", "上庄村"], &["上庄村", "", "上庄村"], &["上庄村", "打工"], &["社"], &["三小组（上）"],
    &["填表人：王某", "", "审核人：李某"], &["填表人", "王某"], &["单位负责人(签字)", ""], &["联系电话", "139"], &["单位：海东", ""],
    &["单位", "", "3"], &["单位"], &["单位(盖章)", ""], &["盖章"], &["审核", "x"], &["审核员", "x"], &["单位职工", "打工"], &["负责人王某", "打工"],
    &["注：以上人员", ""], &["注1、", ""], &["备注", ""], &["说明，见下", ""], &["注册商", "打工"], &["以上共3人", ""], &["此表一式两份"],
    &["（以下空白）"], &["(以下空白"], &["——以下空白"], &["说明书", "打工"],
    &["1", "2", "3", "4", "5", "6", "7", "8"], &["1", "2", "3"], &["", "2", "3", "4", "5"], &["1", "2", "3", "4", "6"],
    &[""], &["", "", ""], &[" ", "　", "\t"], &["\u{200b}"], &["\u{feff}", ""],
    &["某县外出务工人员花名册"], &["某县外出务工人员花名册", "某县外出务工人员花名册"], &["序号", "姓名"], &["", "姓 名", "是哪一种人"],
    &["序号", "姓名", "是哪一种人", "", "", "", ""], &["", "", "", "在外省哪天开始干", "在外省干到哪天"],
    &["", "", "", "外出务工情况", "", "在不在外省干活"], &["序 号", "姓名"], &["上庄村 合 计", "3"], &["上庄村 合　计", "3"],
    &["序号", "姓名", "打工"], &["姓名"],
];

/// The columns of the list, behind a number and a name.
fn columns() -> Vec<Column> {
    vec![
        Column::Fact(Fact::Multiple(Multiple::PersonGroups)),
        Column::First(Span::CrossProvince),
        Column::Last(Span::CrossProvince),
        Column::Fact(Fact::Single(Single::WorksOtherProvince)),
        Column::Fact(Fact::Single(Single::TransportReceived)),
        Column::Fact(Fact::Single(Single::BrandLink)),
        Column::Fact(Fact::Number(Number::PartnersTotal)),
    ]
}

/// A list with rows that are no people between those that are.
pub fn village(folder: &Path, name: &str, count_all: bool) -> Sample {
    let columns = columns();
    let width = columns.len() + 2;
    let mut dice = Dice::new(7);
    let mut text = b"\xef\xbb\xbf".to_vec();
    let of_width = |cells: &[&str]| {
        let mut cells = cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        cells.resize(width, String::new());
        cells
    };
    write(&mut text, of_width(&["某县外出务工人员花名册"]));
    write(&mut text, of_width(&["填报单位：某镇", "", "2025年12月"]));
    text.extend_from_slice(b"\r\n");
    let upper = columns.iter().map(|column| match column {
        Column::First(_) => "外出务工情况",
        Column::Last(_) => "",
        column => words::header(*column),
    });
    write(&mut text, ["序号", "姓名"].into_iter().chain(upper));
    let lower = columns.iter().map(|column| match column {
        Column::First(_) | Column::Last(_) => words::header(*column),
        _ => "",
    });
    write(&mut text, ["", ""].into_iter().chain(lower));
    for round in 0..3 {
        for (number, cells) in FIRST_CELLS.iter().enumerate() {
            let person = row_of(&mut dice, &columns, today(), 97);
            write(&mut text, [number.to_string(), "测试甲".to_owned()].into_iter().chain(person));
            // Alone, and with what a person would have behind it.
            let mut cells = of_width(cells);
            if round > 0 {
                let person = row_of(&mut dice, &columns, today(), 97);
                for (cell, other) in
                    cells.iter_mut().skip(if round == 1 { 2 } else { 5 }).zip(person)
                {
                    if cell.is_empty() {
                        *cell = other;
                    }
                }
            }
            write(&mut text, cells);
        }
        text.extend_from_slice(b"\r\n");
    }
    if count_all {
        // Other separators.
        text.iter_mut().filter(|byte| **byte == b',').for_each(|byte| *byte = b'\t');
    }
    let mut plan = Plan { count_all, ..plan(EntityKind::Person) };
    // Whoever is taken for a person has something found.
    plan.defaults.roles = vec![Role::Worker, Role::Partners];
    Sample::new(folder, name, plan, &text)
}

/// Headers that are hard to name: with quotes, line breaks, dots, twice or not at all; a file whose name is
/// no easier; two columns for one set.
pub fn hard_headers(folder: &Path, name: &str) -> Sample {
    let columns = [vec![Column::Roles], columns()].concat();
    let given = [
        "身\n份",
        "户类型",
        "在外省\r\n哪天开始干",
        "在外省干到哪天",
        "在不在外省干活",
        "领没领过路费补助",
        "跟劳务品牌有没有关系",
        "合伙的人数",
    ];
    let others = [
        "",
        "备注",
        "备注",
        "",
        "姓名\"引号\"",
        "`反引号`",
        "a.b",
        "a'b",
        "Name",
        "name",
        "é\u{301}😀",
        "column2",
        "_c2",
        "备注1",
        "a\\",
        "--",
        "*/",
        "${x}",
        "%",
        "\u{200b}",
        "第\u{2028}行",
        "监测对象类别",
        "x\ry",
    ];
    let mut dice = Dice::new(11);
    let mut text = Vec::new();
    write(&mut text, others.iter().take(3).chain(&given).chain(others.iter().skip(3)));
    for number in 0..200 {
        let person = row_of(&mut dice, &columns, today(), 97);
        let others = others.iter().enumerate().map(|(index, header)| {
            if *header == "监测对象类别" {
                dice.pick(&["", "监测户", "无", "突发严重困难户", "都不是"]).to_owned()
            } else {
                format!("{number}-{index}")
            }
        });
        let others = others.collect::<Vec<_>>();
        write(&mut text, others[..3].iter().chain(&person).chain(&others[3..]));
    }
    let mut sample = Sample::new(folder, HARD_NAME, plan(EntityKind::Person), &text);
    name.clone_into(&mut sample.name);
    sample
}

/// A file name that no statement may stumble over.
const HARD_NAME: &str = "hard '\"[1]{2}*?\\ %文\n-- headers";

/// A table of a database, with columns that the query does not know and rows that are no people.
pub fn database(folder: &Path, name: &str) -> Sample {
    let columns = columns();
    let mut dice = Dice::new(13);
    let mut text = Vec::new();
    let headers = columns.iter().map(|column| words::header(*column));
    write(&mut text, ["编号", "某某"].into_iter().chain(headers));
    let alone = ["合计", "上庄村", "填表人：王某", "说明：无", "度假村", "", "总 计"];
    for number in 0..300 {
        let mut person = row_of(&mut dice, &columns, today(), 97);
        let first = if number % 3 == 0 { alone[number / 3 % alone.len()] } else { "测试甲" };
        let key = if number % 3 == 0 { String::new() } else { number.to_string() };
        if number % 6 == 0 {
            person.fill(String::new());
        }
        write(&mut text, [key, first.to_owned()].into_iter().chain(person));
    }
    let mut plan = plan(EntityKind::Person);
    plan.defaults.roles = vec![Role::Worker, Role::Partners];
    let mut sample = Sample::new(folder, name, plan, &text);
    (sample.is_sniffed, sample.may_have_other_columns) = (true, true);
    sample
}

/// Cells that engines take for numbers, days and truths.
pub fn typed(folder: &Path, name: &str) -> Sample {
    let headers = [
        "姓名",
        "roles",
        "person_groups",
        "works_other_province",
        "cross_start",
        "cross_end",
        "transport_received",
        "brand_link",
        "licence_date",
        "partners_total",
        "partners_eligible",
        "broker_people",
    ];
    let mut text = Vec::new();
    write(&mut text, headers);
    for number in 0..60_u32 {
        let (day, month) = (number % 28 + 1, number % 12 + 1);
        let truth = |every: u32| (number % every == 0).to_string();
        write(
            &mut text,
            [
                format!("测试{number}"),
                if number % 3 == 0 { "worker" } else { "partners" }.to_owned(),
                "poverty_lifted".to_owned(),
                if number % 4 == 0 { "no" } else { "yes" }.to_owned(),
                format!("2025-{month:02}-{day:02}"),
                format!("2025-12-{day:02} 00:00:00"),
                truth(3),
                truth(2).to_uppercase(),
                format!("2024{month:02}{day:02}.0"),
                number.to_string(),
                format!("{}.0", number % 5),
                if number == 9 { "1.5".to_owned() } else { (number % 4).to_string() },
            ],
        );
    }
    let mut sample = Sample::new(folder, name, plan(EntityKind::Person), &text);
    sample.is_sniffed = true;
    sample
}
