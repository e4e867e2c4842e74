//! Texts that may stand in a cell, odd ones among them: what the reader of cells has a rule for, and what it
//! refuses.

use qinghuicha::facts::{Choice, Column, Fact, Role};
use qinghuicha::i18n::table as words;
use qinghuicha::screening::{ERROR_WORDS, FOLDED, FOLDED_TO};

/// Days, months and spans, and what is none.
#[rustfmt::skip]
const DAYS: &[&str] = &[
    "2025-03-10", "2025-3-1", "2025/03/10", "2025/3/1", "2025.3.10", "2025。3。10", "2025、3、10", "2025年3月10日",
    "2025年03月10号", "2025年3月10", "2025 年 3 月 10 日", "2025 - 3 - 10", "20250310", "20250310.0", "20250310.5",
    "20250230", "20251301", "45726", "45726.5", "45726.", "36525", "36526", "73050", "73051", "12345",
    "10001", "99999", "20251", "202512", "20250", "202513", "202501", "202501.0", "202501.5", "2025",
    "2025.1", "2025.10", "2025.01", "2025.3", "2025。1", "2025 . 1", "2025-1", "2025-01", "2025/1",
    "2025年1月", "2025年1月份", "2025年1", "2025年10月", "2025年13月", "2025-0-1", "2025-00-00", "1979-12-31",
    "1980-01-01", "1905-07-17", "1899-12-30", "2099-01-01", "2025-12-31", "2026-01-01", "2025-12",
    "2026-01", "2025-001-03", "02025-01-03", "2025-01-003", "25.3.1", "25-3-1", "3月12日", "3-12", "Jan-25",
    "2025-3/10", "2025/3-10", "2025-3-10-", "2025-3-10日号", "2025-03-10 00:00:00", "2025-03-10T08:00:00",
    "2025-03-10 8:05", "2025-03-10 08:00:00.123", "2025-03-10 T08:00", "2025-03-10T 08:00", "2025-03-10上午",
    "2025-03-10 下午3:20", "2025-03-10T上午3:20", "2025-03-10T", "2025年3月10日08:00", "2025年3月10日T08:00",
    "20250310日08:00", "20250310 08:00", "45726 08:00", "2025-03-1008:00", "2025-03 08:00", "2025年3月 08:00",
    "2025-03-10 08:00:00+08", "2025-03-10 08:0", "2025-03-10 08:00:0", "2025-03-10 108:00",
    "2025-03-10 08:00.5", "2025-03-10 上午 08:00", "2025-02-29", "2024-02-29", "2023-2-29", "2025-02-30",
    "2025-04-31", "2025-3-1-2025-9-30", "2025.3.1-2025.9.30", "2025.3.1—2025.9.30", "2025-03-01至今",
    "2025年3月1日至今", "2025年3月1日至2025年9月30日", "2025年3月1日起至9月30日止", "2025.3.1-9.30", "2025.3-9",
    "2025.3-2025.9", "2025-03-2025-09", "2025年3-9月", "2025年3月-9月", "2025年3月至9月底", "2025年3—9",
    "2025.1-2025.9", "2025.10-2025.12", "2025年3月~至今", "2025.3.1 - 至今", "2025.3.1到现在", "2025.3.1-9",
    "2025-03-10月", "2025.9.30-2025.3.1", "2025.3.1-2099.1.1", "2025.3.1-", "2025.3.1--", "45726-45800",
    "45726-9.30", "20250301-20250930", "202503-202509", "20253-20259", "2025.3.1至9月30", "2025.3.1-9月",
    "2025.3.1~2025.9", "2025.3.1起", "2025.3.1止", "2025.3.1-2025.9.30止止", "2025.3.1至 今",
    "2025.13.1-2025.14.1", "2025.3.1-2025.9.30 08:00", "2025年3-9", "2025年3日-9月", "2025-3-1/2025-9-30",
    "2025-03-01/ongoing", "2025.3.1—", "2025.3.1-2.1", "2025.3.1-13.1", "2025.12.1-2026.1.5",
    "2025.12-2025.12", "1979.12-2025.3", "2025.3.31-2025.4.31",
];

/// Numbers, and what is none.
#[rustfmt::skip]
const NUMBERS: &[&str] = &[
    "0", "1", "2", "3", "10", "20人", "20 人", "20个人", "20 名 ", "20.0", "20.00", "20.", "20.5", ".5", "1,234",
    "1,23", "12,345.00", "1,2345", ",123", "1,", "0020", "000000000000000000000000000000000020", "99999",
    "99999999999999999999", "-3", "+3", "1e3", "二十", "20+", "约20", "15(含司机1人)", "2 0", "20人人", "人", "1人",
    "0人", "9999", "10000", "20.0人", "１，２３４", "２０．０", "٢٠",
];

/// Yes, no, and other words.
#[rustfmt::skip]
const OTHERS: &[&str] = &[
    "", " ", "　", "TRUE", "True", "true", "FALSE", "false", "T", "F", "Y", "n", "√", "✓", "×", "yes", "no",
    "YES", "ok", "是 ", " 是", "是的", "不是", "是不是", "有", "没有", "已签", "未交", "也许", "=1+1", "脱贫户、王", "脱贫户、不清楚",
    "脱贫户、无", "脱贫户,监测户", "脱贫户、都不是", "都不是、都不是", "都不是、不清楚", "脱贫户(监测户)", "脱贫户（监测户）", "脱 贫 户", "脱贫户　监测户",
    "脱贫户\n监测户", "脱贫户、　监测户、", "、脱贫户", "脱贫户\t监测户", "脱贫户-监测户", "低保脱贫户", "一般户", "突发严重困难户", "就业困难人员、退役军人", "大学生",
    "打工、开店", "打工/创业", "打工、不清楚", "打工、王", "培训机构、学校", "培训机构、 学校", "劳务经纪人", "还在干", "还 在 干", "至今", "ongoing",
    "未返乡", "长期", "/ /", "——", "--", "……", "'-", "'", "''是", "'是", "' 是", "\u{feff}是", "是\u{200b}",
    "\u{200e}", "unsure", "UNSURE", "none", "null", "undefined", "<是>", "是；", "是,是", "满3个月", "3个月以上", "满一年",
    "不到1年", "部分", "全部", "都是", "%", "a'b\"c\\d`e", "${env:HOME}", "你好😀", "１", "０", "ＴＲＵＥ", "Ｎ／Ａ", "—", "―",
    "‐", "−", "?", "？", "．", "\u{3000}是\u{a0}", "\u{2003}打工\r\n", "否\u{85}",
];

/// All texts that are worth trying in a column. Of those that are none for it some will do.
pub fn texts(column: Column) -> Vec<String> {
    let [mut days, mut numbers] =
        [DAYS, NUMBERS].map(|texts| texts.iter().step_by(9).copied().collect::<Vec<_>>());
    match column {
        Column::First(_) | Column::Last(_) | Column::Fact(Fact::Day(_)) => days = DAYS.to_vec(),
        Column::Fact(Fact::Number(_)) => numbers = NUMBERS.to_vec(),
        _ => {}
    }
    let others = OTHERS.iter().copied();
    let mut texts =
        days.into_iter().chain(numbers).chain(others).map(str::to_owned).collect::<Vec<_>>();
    texts.extend(words::MARK_WORDS.map(str::to_owned));
    texts.extend(ERROR_WORDS.map(str::to_owned));
    texts.extend(words::UNSURE_WORDS.map(str::to_owned));
    texts.extend(words::ONGOING_WORDS.map(str::to_owned));
    let own = own_words(column);
    // White space of every kind and letters nobody sees, around a word and inside it.
    let blanks = FOLDED.chars().zip(FOLDED_TO.chars()).filter(|(_, to)| *to == ' ');
    let odd = blanks.map(|(blank, _)| blank).chain(words::INVISIBLE);
    for (letter, word) in odd.zip(own.iter().cycle()) {
        let (start, end) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
        texts.push(format!("{letter}{word}{letter}"));
        texts.push(format!("{start}{letter}{end}"));
    }
    texts.extend(own);
    texts
}

/// The words of a column by itself.
fn own_words(column: Column) -> Vec<String> {
    let of_fact = |fact: Fact| {
        let words = |&choice: &Choice| {
            words::words(fact, choice)
                .into_iter()
                .chain([choice.key()])
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        fact.choices().iter().flat_map(words).collect::<Vec<_>>()
    };
    let own = match column {
        Column::Roles => {
            let words = |&role: &Role| words::role_words(role).iter().copied().chain([role.key()]);
            Role::ALL.iter().flat_map(words).map(str::to_owned).collect()
        }
        Column::Fact(fact) => of_fact(fact),
        Column::Band(span) => of_fact(Fact::Span(span)),
        Column::First(_) | Column::Last(_) => Vec::new(),
    };
    let is_day = matches!(column, Column::First(_) | Column::Last(_) | Column::Fact(Fact::Day(_)));
    match own.as_slice() {
        [] if is_day => vec!["2025-03-10".to_owned(), "20250310".to_owned()],
        [] => vec!["12".to_owned(), "3人".to_owned()],
        _ => own,
    }
}
