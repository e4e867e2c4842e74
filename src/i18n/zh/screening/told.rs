//! What is told of a list that was screened: the day, rows left out, cells to correct.

use crate::facts::Date;

/// The day everything is measured on.
pub fn measured_on(day: Date) -> String {
    format!("按{}算。", super::super::answer::date(day))
}

/// Cells with a mark that says nothing, such as a slash.
pub fn marks(cells: u64) -> String {
    format!("有{cells}格写的是“/”“-”“无”这样的记号，没有说清楚，按“不清楚”算。")
}
/// There are more columns than are shown.
pub fn first_columns(shown: usize) -> String {
    format!("列太多，这里只看前{shown}列。存出来的表里都有。")
}
/// Rows that are no people, by kind.
pub fn left_out(count: u64, kinds: &str) -> String {
    format!("另外有{count}行没有算：{kinds}。")
}
/// How many of a kind.
pub fn left_out_kind(kind: &str, count: u64) -> String {
    format!("{kind}{count}行")
}
/// One of them.
pub fn left_out_row(number: u64, kind: &str, text: &str) -> String {
    format!("第{number}行（{kind}）：{text}")
}
/// Which they are.
pub const WHICH_LEFT_OUT: &str = "是哪几行";
/// More of them are not listed.
pub fn more_left_out(count: u64) -> String {
    format!("还有{count}行没有列在这里。")
}
/// They are people: count them.
pub const COUNT_ALL: &str = "这些行也要算，都算上";
/// All of them are counted.
pub const ALL_COUNTED: &str = "合计、小计、填表人这样的行，也当作人算在里面了。";
/// Leave them out.
pub const LEAVE_OUT: &str = "不算这些行";

/// Cells to put right.
pub fn mistakes(count: u64) -> String {
    format!("要改的格子有{count}个")
}
/// These cells could not be read and count as "not sure"; the rest was screened. Rows are numbered as in
/// spreadsheets.
pub const MISTAKES_ABOUT: &str = "这些格子读不懂，按“不清楚”算，别的照查。行数跟表格软件里的一样。";
/// Only the first are put together here.
pub fn first_mistakes(count: u64) -> String {
    format!("格子太多，下面只看前{count}个。")
}
/// What stands beyond the last header.
pub const BEYOND_HEADERS: &str = "表头外面";
/// How many cells of a column.
pub fn cells_of(header: &str, count: u64) -> String {
    format!("{header}：{count}格")
}
/// A word, and in how many cells it stands.
pub fn cells_with(found: &str, count: u64) -> String {
    format!("“{found}”：{count}格")
}
/// So many cells in which nothing stands.
pub fn cells(count: u64) -> String {
    format!("空着：{count}格")
}
/// The rows they stand in.
pub fn in_rows(rows: &[u64], count: u64) -> String {
    let numbers = rows.iter().map(ToString::to_string).collect::<Vec<_>>().join("、");
    let more = if count > rows.len() as u64 { "……" } else { "" };
    format!("第{numbers}{more}行")
}
/// More words.
pub fn more_words(count: u64) -> String {
    format!("还有{count}格写的是别的，在存出来的表里。")
}
