//! The words of the step between opening a list and screening it: which row is the headers, what each column means.

/// Check the headers first.
pub const MATCH: &str = "先对一对表头";
/// What list this is.
pub const KIND: &str = "这是什么名册";
/// What each column means is guessed below. Change what is wrong; changes are remembered.
pub const MATCH_ABOUT: &str =
    "每一列当作什么，下面照表头和前几行猜了一遍。猜得不对的请改。改过的会记住，下次不用再改。";
/// Header.
pub const HEADER: &str = "表头";
/// What the first rows say.
pub const SAMPLES: &str = "前几行写的";
/// Means.
pub const MEANS: &str = "当作";
/// What this header means.
pub fn means(header: &str) -> String {
    format!("“{header}”当作什么")
}
/// Not used, passed through as it is.
pub const PASSED_THROUGH: &str = "不用,原样带过去";
/// What the table does not say and is the same for all: choose here.
pub const EVERYONE: &str = "表里没有写、大家都一样的,在这里选";
/// Not chosen.
pub const NOT_SAID: &str = "不选";
/// No header was recognised. Choose above what each column means.
pub const NOTHING_KNOWN: &str = "没有认出一个表头。请在上面选每一列当作什么。";
/// Without what this column says nothing can be told.
pub fn not_said(header: &str) -> String {
    format!("表里没有写“{header}”。请在上面选,不选就查不出来。")
}
/// Two columns mean the same; one of them is to be left aside.
pub fn twice(header: &str) -> String {
    format!("有两列都当作“{header}”。请把其中一列改成“{PASSED_THROUGH}”。")
}
/// A column without a header.
pub const NAMELESS: &str = "（没有表头）";
/// A column, as spreadsheets name it by letters.
pub fn column_letters(letters: &str) -> String {
    format!("{letters}列")
}
/// A column without a header, in words.
pub fn nameless(letters: &str) -> String {
    format!("{letters}列（没有表头）")
}
/// What was guessed before somebody changed it.
pub fn guessed(meaning: &str) -> String {
    format!("改过了，原来猜的是“{meaning}”。")
}
/// The guess counts again.
pub const UNDO: &str = "照原来猜的";
/// Everything that is remembered is forgotten, and all guesses count.
pub const FORGET: &str = "以前改过的都忘掉，全照猜的";
/// So many columns are not listed; they are passed through.
pub fn more_columns(count: usize) -> String {
    format!("另外{count}列没有列在这里，原样带过去。")
}

/// Where the headers are.
pub fn headers_at(first: u64, last: u64) -> String {
    if first == last {
        format!("表头在第{first}行。")
    } else {
        format!("表头在第{first}行到第{last}行。")
    }
}
/// Is the row of headers wrong? Choose it.
pub const CHOOSE_HEADERS: &str = "表头不是这一行？自己选";
/// The headers begin in this row.
pub const HEADERS_BEGIN: &str = "表头从哪一行开始";
/// One of the first rows.
pub fn first_row(number: u64, text: &str) -> String {
    format!("第{number}行：{text}")
}
/// How many rows of headers there are.
pub const HEADERS_HEIGHT: &str = "表头占几行";
/// One, two, three.
pub const HEADER_HEIGHTS: [&str; 3] = ["一行", "两行", "三行"];
/// They are found by the program again.
pub const FIND_HEADERS: &str = "还是自动找表头";

/// Some cells of a column give a year and a month only. Which day is meant?
pub const MONTHS: &str = "有的格子只写了年和月，算哪一天？";
/// The first of the month.
pub const FIRST_OF_MONTH: &str = "那个月的第一天";
/// The last of the month.
pub const LAST_OF_MONTH: &str = "那个月的最后一天";
/// Not decided: they are not sure.
pub const NOT_DECIDED: &str = "先不定，按“不清楚”算";
/// Some cells of a column hold two days.
pub const SPANS: &str = "有的格子里写了两个日子，怎么看？";
/// From the one to the other.
pub const BOTH_DAYS: &str = "一个是开始，一个是结束";

/// Which sheet of the file is read.
pub const SHEET: &str = "看哪一张表";
/// A sheet that spreadsheet programs hide.
pub fn hidden_sheet(name: &str) -> String {
    format!("{name}（藏着的）")
}
/// The sheet that is read is hidden in spreadsheet programs.
pub const IS_HIDDEN: &str = "这张表在表格软件里是藏着的。请看一看是不是要用它。";
/// Numbers in a column that lost their last digits.
pub fn long_numbers(header: &str, cells: u64) -> String {
    format!(
        "“{header}”这一列有{cells}格的数太长，表格软件已经丢了后面几位。请把这一列改成文本，再填一遍。"
    )
}
/// Merged cells were filled with what stands in the first of them.
pub fn merged_cells(cells: u64) -> String {
    format!("有合并的格子，照第一格的字填了{cells}格。请看一看对不对。")
}
/// Cells with more text than a cell can hold.
pub fn cut_cells(cells: u64) -> String {
    format!("有{cells}格的字太多，只读了前面的。")
}
/// Days are counted from 1904 in this file, and were read so.
pub const FROM_1904: &str = "这个文件的日子是从1904年数起的，已经照这样算了。";
/// Numbers that may be days, and were left as they are.
pub fn unsure_days(cells: u64) -> String {
    format!("有{cells}格写成了数，可能是日子，没有改。请写成2025-01-03这样。")
}
