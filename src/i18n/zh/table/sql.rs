//! What is said above the rules as SQL.

use crate::facts::Date;
use chrono::Datelike;

/// What a query is, and for which day.
pub fn query_is(engine: &str, day: Date) -> Vec<String> {
    let (year, month, date) = (day.year(), day.month(), day.day());
    vec![
        format!("青惠查：名册每一行按征求意见稿估算的结果，给{engine}用。"),
        format!("算到{year}年{month}月{date}日。过了这一天，请重新生成。"),
    ]
}

/// How to read the file the query was made for.
pub const READ_THE_FILE: &str =
    "名册先读成roster，用下面这几行，去掉每行前面的“-- ”。每一列都当文字读，结果才跟assess一样。";

/// What table the query is for.
pub const READ_A_TABLE: &str =
    "表要叫roster，列名跟空表的表头一样。每一列都当文字读，结果才跟assess一样。";

/// The file is to be saved in another encoding, which not every engine knows.
pub fn save_as_utf8(encoding: &str) -> String {
    format!(
        "这个文件是{encoding}，不是每个版本都认得。读不了就把它另存成UTF-8，再删掉encoding这一项。"
    )
}

/// In these rows a quote is not closed.
pub fn open_quotes(rows: &[u64]) -> String {
    let rows = rows.iter().map(u64::to_string).collect::<Vec<_>>().join("、");
    format!("第{rows}行有双引号只有一半，数据库会把后面的行读成一格。请先改好。")
}
