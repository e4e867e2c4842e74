//! A list of people as an office writes it: in a random layout, and the same people in a plain table.

use crate::dice::Dice;
use chrono::Days;
use qinghuicha::facts::{Choice, Column, Date, Fact, Multiple, Single, Span};
use qinghuicha::i18n::table as words;

/// A person: a cell for each of [`COLUMNS`].
pub type Person = Vec<String>;

/// What a list says of everybody, in the order of the plain table.
pub fn columns() -> [Column; 7] {
    [
        Column::Roles,
        Column::Fact(Fact::Multiple(Multiple::PersonGroups)),
        Column::Fact(Fact::Single(Single::WorksOtherProvince)),
        Column::First(Span::CrossProvince),
        Column::Last(Span::CrossProvince),
        Column::Fact(Fact::Single(Single::TransportReceived)),
        Column::Fact(Fact::Single(Single::BrandLink)),
    ]
}

/// Somebody, in words that people write.
pub fn person(dice: &mut Dice, today: Date) -> Person {
    let start = today - Days::new(60 + dice.roll(400) as u64);
    let end = start + Days::new(dice.roll(200) as u64);
    let cell = |column: Column| match column {
        Column::Roles => dice.pick(&["打工", "务工", "务工人员"]).to_owned(),
        Column::First(_) => day(dice, start),
        Column::Last(_) if dice.happens(40) || end > today => {
            dice.pick(&words::ONGOING_WORDS).to_owned()
        }
        Column::Last(_) => day(dice, end),
        Column::Fact(fact) => {
            let choices = fact.choices().iter().filter(|choice| **choice != Choice::None);
            let choice = dice.pick(&choices.copied().collect::<Vec<_>>());
            let silent = dice.happens(8);
            if silent { mark(dice) } else { dice.pick(&words::words(fact, choice)).to_owned() }
        }
        Column::Band(_) => String::new(),
    };
    columns().into_iter().map(cell).collect()
}

/// What is written where nothing is known.
fn mark(dice: &mut Dice) -> String {
    dice.pick(&["/", "-", "--", "无", "未知", "不清楚", "—"]).to_owned()
}

fn day(dice: &mut Dice, day: Date) -> String {
    let form = dice.pick(&["%Y-%m-%d", "%Y/%-m/%-d", "%Y.%-m.%-d", "%Y年%-m月%-d日", "%Y%m%d"]);
    let text = day.format(form).to_string();
    // A day such as 2025.3.1 in the letters of a Chinese keyboard.
    let full = |letter: char| match letter {
        '0'..='9' => char::from_u32(letter as u32 - '0' as u32 + '０' as u32).unwrap_or(letter),
        '.' => '．',
        other => other,
    };
    if dice.happens(10) { text.chars().map(full).collect() } else { text }
}

/// The people in a plain table: the headers of the template, and nothing else.
pub fn plain(people: &[Person]) -> Vec<Vec<String>> {
    let headers = columns().into_iter().map(|column| words::header(column).to_owned());
    std::iter::once(headers.collect()).chain(people.iter().cloned()).collect()
}

/// A table as text, with this between its cells.
pub fn text(table: &[Vec<String>], separator: char, line_end: &str) -> String {
    let cell = |cell: &String| {
        if cell.contains([separator, '"', '\n']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell.clone()
        }
    };
    let line = |row: &Vec<String>| {
        let cells = row.iter().map(cell).collect::<Vec<_>>();
        cells.join(&separator.to_string()) + line_end
    };
    table.iter().map(line).collect()
}

/// The people as an office writes them, and how many rows are none.
pub fn official(dice: &mut Dice, people: &[Person]) -> (Vec<Vec<String>>, u64) {
    let mut list = List { rows: Vec::new(), none: 0, width: 0 };
    let two_rows = dice.happens(50);
    let headers = headers(dice);
    list.width = headers.len() + 4;
    if dice.happens(80) {
        list.above(&["测试县2025年劳动力务工花名册"]);
    }
    if dice.happens(50) {
        list.above(&["填报单位（盖章）：测试乡人民政府", "", "", "填报日期：2025年11月20日"]);
    }
    if dice.happens(20) {
        list.above(&[]);
    }
    let own = ["序号", "姓名", "身份证号码"].map(str::to_owned);
    let header = own.iter().cloned().chain(headers.iter().cloned()).chain(["备注".to_owned()]);
    if two_rows {
        // The days and the province stand under one header.
        let (mut upper, mut lower) =
            (header.clone().collect::<Vec<_>>(), vec![String::new(); list.width]);
        for column in 5..8 {
            lower[column] = std::mem::take(&mut upper[column]);
        }
        "务工情况".clone_into(&mut upper[5]);
        list.rows.extend([upper, lower]);
    } else {
        list.rows.push(header.clone().collect());
    }
    let villages = dice.happens(50);
    for (number, person) in (1..).zip(people) {
        if villages && number % 4 == 1 {
            list.none(&[dice.pick(&["测试一村", "测试2村（12人）", "测试社区", "二组"])]);
        }
        let id = format!("6300001900010{number:05}");
        let own = [number.to_string(), format!("测试{number}"), id];
        let remark = dice.pick(&["", "", "好", "有\"话\"说", "一,二;三", "两\n行", "6\"管道工"]);
        list.rows.push(
            own.into_iter().chain(person.iter().cloned()).chain([remark.to_owned()]).collect(),
        );
        if dice.happens(5) {
            list.none(&[]);
        }
        if dice.happens(4) {
            list.rows.push(header.clone().collect());
            list.none += 1;
        }
        if villages && number % 4 == 0 {
            list.none(&[dice.pick(&["小计", "小 计", "测试一村小计"]), "", "4"]);
        }
    }
    if dice.happens(70) {
        list.none(&[
            dice.pick(&["合计", "合 计", "总计：", "合计（人）"]),
            &people.len().to_string(),
        ]);
    }
    if dice.happens(50) {
        list.none(&["单位负责人：", "", "", "审核人：", "", "填表人：测试癸"]);
    }
    if dice.happens(40) {
        list.none(&[dice.pick(&["注：此表一式三份。", "说明:按月报送", "备注：1.户类型按实填写"])]);
    }
    (list.rows, list.none)
}

/// A header for each column, as offices name it.
fn headers(dice: &mut Dice) -> Vec<String> {
    let header = |column: Column| {
        let others = words::other_headers(column);
        let name = if others.is_empty() || dice.happens(30) {
            words::header(column)
        } else {
            dice.pick(others)
        };
        dice.pick(&["", "", "", "*"]).to_owned() + name + dice.pick(&["", "", "：", " "])
    };
    columns().into_iter().map(header).collect()
}

struct List {
    rows: Vec<Vec<String>>,
    none: u64,
    width: usize,
}

impl List {
    fn above(&mut self, cells: &[&str]) {
        let filled = cells.iter().map(|cell| (*cell).to_owned());
        let row = filled.chain(std::iter::repeat(String::new())).take(self.width);
        self.rows.push(row.collect());
    }

    fn none(&mut self, cells: &[&str]) {
        self.above(cells);
        self.none += 1;
    }
}
