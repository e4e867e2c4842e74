//! What headers and cells mean.

use super::written::{plan, screen};
use qinghuicha::facts::{Choice, Column, Date, EntityKind, Fact, Profile, Role, parse_date};
use qinghuicha::i18n::table as words;
use qinghuicha::policy::draft_2022::EDITION;
use qinghuicha::screening::{ENTITY_KINDS, Layout, Plan, columns, template};

fn day() -> Date {
    parse_date("2025-11-30").expect("it is a day")
}

/// The layout of a table with these headers.
fn layout(entity_kind: Option<EntityKind>, headers: &[&str]) -> Layout {
    let plan = Plan { entity_kind, ..Plan::new(&EDITION, Profile::new(day())) };
    Layout::of_headers(&plan, headers)
}

#[test]
fn a_header_means_one_column() {
    for entity_kind in ENTITY_KINDS {
        let mut seen = Vec::new();
        for column in columns(entity_kind) {
            let names = [words::header(column), column.key()]
                .into_iter()
                .chain(words::other_headers(column).iter().copied());
            for name in names {
                assert!(!seen.contains(&name), "{name} means two columns");
                let columns = layout(Some(entity_kind), &[name]).columns;
                assert_eq!(columns, [Some(column)], "{name}");
                seen.push(name);
            }
        }
    }
}

#[test]
fn a_word_means_one_choice() {
    for fact in Fact::all() {
        let mut seen: Vec<(&str, Choice)> = Vec::new();
        for &choice in fact.choices() {
            for word in words::words(fact, choice).into_iter().chain([choice.key()]) {
                let other = seen.iter().find(|(text, other)| *text == word && *other != choice);
                assert_eq!(other, None, "{fact:?}: {word}");
                seen.push((word, choice));
            }
        }
    }
    let mut seen = Vec::new();
    for word in Role::ALL.iter().flat_map(|&role| words::role_words(role)) {
        assert!(!seen.contains(&word), "{word}");
        seen.push(word);
    }
}

#[test]
fn headers_are_known_as_people_write_them() {
    let headers = [
        "姓名",
        " 身份*",
        "\u{feff}跟劳务品牌有没有关系：",
        "是否跨省就业",
        "cross_start",
        "身份",
        "外出时间",
    ];
    let known = layout(Some(EntityKind::Person), &headers).columns;
    let keys = known.iter().map(|column| column.map(Column::key)).collect::<Vec<_>>();
    let expected = [
        None,
        Some("roles"),
        Some("brand_link"),
        Some("works_other_province"),
        Some("cross_start"),
        None,
        None,
    ];
    assert_eq!(keys, expected);
}

#[test]
fn the_kind_of_a_table_is_told_by_its_headers() {
    for entity_kind in ENTITY_KINDS {
        let headers = template(entity_kind).into_iter().map(words::header).collect::<Vec<_>>();
        assert_eq!(layout(None, &headers).entity_kind, entity_kind);
    }
    assert_eq!(layout(None, &["姓名", "电话"]).entity_kind, EntityKind::Person);
    // A household's number of people and where it is registered make no broker's list.
    assert_eq!(layout(None, &["姓名", "户籍", "人数"]).entity_kind, EntityKind::Person);
}

/// The status of the transport subsidy for a worker of whom all else is in order.
fn transport(start: &str, end: &str) -> String {
    let text = format!(
        "身份,人员类型,是否跨省,cross_start,cross_end,交通补助\n打工,脱贫户,是,\"{start}\",\"{end}\",没领过\n"
    );
    let (rows, mistakes) = screen(plan(EntityKind::Person, day()), &text);
    let column_index = rows[0]
        .iter()
        .position(|cell| cell == "跨省就业一次性交通补助(按征求意见稿估)")
        .expect("it is there");
    let error = if mistakes.is_empty() { "" } else { " 错" };
    format!("{}{error}", rows[1][column_index])
}

#[test]
fn days_are_read_as_people_and_spreadsheets_write_them() {
    for start in [
        "2025-03-10",
        "2025/3/10",
        "2025.3.10",
        "2025年3月10日",
        "2025年03月10号",
        "20250310",
        "45726",
        "45726.0",
        "2025-03-10 00:00:00",
        " 2025-3-10 ",
    ] {
        assert_eq!(transport(start, "2025-06-10"), "可能可以", "{start}");
        assert_eq!(transport(start, "2025-06-09"), "要去核实", "{start}");
        assert_eq!(transport(start, "2025-06-08"), "按稿子不符合", "{start}");
    }
    for start in [
        "2025-02-30",
        "2025年3月",
        "3月10日",
        "25-3-10",
        "昨天",
        "999999",
        "2025-13-01",
        "2026-01-01",
    ] {
        assert_eq!(transport(start, "2025-06-10"), "还缺信息 错", "{start}");
    }
    assert_eq!(transport("2025-03-10", "至今"), "可能可以");
    assert_eq!(transport("2025-03-10", ""), "还缺信息");
    assert_eq!(transport("", ""), "还缺信息");
    assert_eq!(transport("2025-03-10", "2025-03-01"), "还缺信息 错");
}

/// Wrong cells, with the places where each is laid.
#[test]
fn a_wrong_cell_is_told_and_counts_as_unsure() {
    let head = "姓名,身份,劳务品牌,人员类型,合伙人数,符合条件的合伙人数,毕业日期\n";
    let good = "甲,合伙,有关系,都不是,3,2,\n";
    for (row, column_index, found) in [
        ("乙,合伙,也许,,3,2,\n", 2, "也许"),
        ("乙,合伙,有关系,脱贫户、都不是,3,2,\n", 3, "脱贫户、都不是"),
        ("乙,合伙,有关系,,-3,2,\n", 4, "-3"),
        ("乙,合伙,有关系,,2,3,\n", 5, "3"),
        ("乙,合伙,有关系,,3,二,\n", 5, "二"),
        ("乙,合伙,有关系,,1000,二十,\n", 4, "1000"),
        ("乙,国王,有关系,,3,2,\n", 1, "国王"),
        ("乙,,有关系,,3,2,\n", 1, ""),
    ] {
        let (rows, mistakes) =
            screen(plan(EntityKind::Person, day()), &format!("{head}{good}{row}{good}"));
        assert_eq!(rows.len(), 4, "{row}");
        assert_eq!(rows[1], rows[3], "{row}: the others go on");
        let first = &mistakes[0];
        assert_eq!(
            (first.row, first.error.column_index, first.error.found.as_str()),
            (3, Some(column_index), found),
            "{row}"
        );
        assert!(!first.error.sentence.is_empty(), "{row}");
        let may = |row: &[String]| row.iter().filter(|cell| *cell == "可能可以").count();
        assert!(
            may(&rows[2]) < may(&rows[1]) || column_index == 3,
            "{row}: nothing is given for a wrong cell"
        );
    }
}

/// A brand that cannot be read is not the brand the kind of employer stands for.
#[test]
fn nothing_that_holds_by_silence_stands_in_for_a_wrong_cell() {
    let table = |brand: &str| {
        let text =
            format!("身份,单位类型,登记类型,劳务品牌,企业规模\n企业,品牌企业,企业,{brand},小型\n");
        let (rows, _) = screen(plan(EntityKind::Person, day()), &text);
        let column_index = rows[0]
            .iter()
            .position(|cell| cell == "小微企业创业贷款(按征求意见稿估)")
            .expect("it is there");
        rows[1][column_index].clone()
    };
    assert_eq!(
        [table(""), table("有关系"), table("没关系")],
        ["可能可以", "可能可以", "按稿子不符合"]
    );
    assert_eq!([table("说不好"), table("不清楚")], ["还缺信息", "还缺信息"]);
}

#[test]
fn without_a_column_of_people_a_row_is_one_picker() {
    let text = "姓名,是否劳务经纪人,青海农牧民,海西采摘枸杞,采摘时长,脱贫监测困难\n\
                甲,是,是,是,是,是\n乙,是,是,是,是,否\n丙,是,否,是,是,否\n";
    let (rows, mistakes) = screen(plan(EntityKind::Batches, day()), text);
    assert_eq!(mistakes, []);
    let column_index = rows[0]
        .iter()
        .position(|cell| cell == "劳务经纪人组织采摘枸杞补贴:按稿子估算(元)")
        .expect("it is there");
    assert_eq!(
        rows[1..].iter().map(|row| row[column_index].as_str()).collect::<Vec<_>>(),
        ["100", "50", ""]
    );
}
