//! What the program says.

use qinghuicha::facts::Date;
use qinghuicha::policy::draft_2022::EDITION;

/// How to use it.
pub const HELP: &str = "\
assess：照征求意见稿，一次查很多人。都是估一估，不算数。

assess < LINES.jsonl > OUT.jsonl
    一行一个人的JSON，出来也是一行一个人。读不懂的一行写成{\"line\":3,\"error\":\"…\"}，别的照查。
    一行最多1MB。名字不能写两次。20.0和2e1都是20。
    --day YYYY-MM-DD       按哪天算；那一行里写了as_of的，按那一行的。不写就是今天（中国的日期）

assess --csv IN.csv [--out OUT.csv]
    名册，原来的列都在，后面加上查出来的。-是标准输入、标准输出；不写--out就写到标准输出。
    编码自己认：UTF-8、GB18030、Big5、UTF-16都行。
    --kind KIND            一行是什么：people村民，hires招来的人，pickers带去干活的人。不写就看表头
    --role KEY             没有写身份的人，都算这个身份；可以写几次
    --column HEADER=KEY    这个表头当作哪一列；=后面空着，就是不用。两列表头一样时，写第二次说的是第二列
    --header ROW           表头在第几行；有两行的写成2-3
    --month HEADER=EDGE    这一列里只有年月的，算那个月的哪一天：first第一天，last最后一天
    --span HEADER          这一列的一格里写了开始和结束两天
    --count-all            合计、村名、签字这样的行，也当人来算
    --day YYYY-MM-DD       按哪天算
    --reasons              每一条都写上为什么

assess --sql duckdb|spark [--csv IN.csv] [--kind …] [--role …] [--column …] [--header …] [--month …] [--span …] [--day …]
    同样的规则，写成一句SQL，查名叫roster的表：列是空表的列，或者IN.csv里的列。

assess --help    assess --version

要改的格子写在标准错误里，是CSV；空一行，后面是整张表的情况。
写文件时先写在旁边的.OUT.csv.….part里，全写好了才换成OUT.csv。中途断了，原来的OUT.csv还在。
退出时：0都好；1有读不懂的格子或行，或者一个人也没有查；2没有做成。读的一方先走了（比如head），也是0。
";

/// Which version it is.
pub fn version() -> String {
    format!("assess {} ({})\n", env!("CARGO_PKG_VERSION"), EDITION.id)
}

/// What standard input is called.
pub const STDIN: &str = "标准输入";
/// What standard output is called.
pub const STDOUT: &str = "标准输出";
/// What standard error is called.
pub const STDERR: &str = "标准错误";

/// Where to look.
pub const SEE_HELP: &str = "怎么用：assess --help";

/// Something about a file.
pub fn about(name: &str, sentence: &str) -> String {
    format!("{name}：{sentence}")
}
/// There is no such file.
pub const NOT_FOUND: &str = "没有这个文件，或者没有这个文件夹。";
/// It may not be read or written.
pub const NOT_ALLOWED: &str = "没有权限。";
/// The disk is full.
pub const FULL: &str = "磁盘满了，没有写成。";
/// It is a folder.
pub const IS_FOLDER: &str = "这是一个文件夹。";
/// It stands in no folder.
pub const NO_FOLDER: &str = "前面的不是文件夹。";
/// Nothing can be written there.
pub const READ_ONLY: &str = "这里只能读，不能写。";
/// It would be read and written at once.
pub fn into_itself(name: &str) -> String {
    format!("--out {name}就是要读的那个文件，写进去它就没了。请写到另一个文件里。")
}
/// Standard output would.
pub const INTO_ITSELF: &str = "标准输出就是要读的那个文件。请写到另一个文件里。";

fn meant(near: Option<&str>) -> String {
    near.map(|near| format!("是不是{near}？")).unwrap_or_default()
}

/// There is no such option.
pub fn no_option(name: &str, near: Option<&str>) -> String {
    format!("没有{name}这个选项。{}", meant(near))
}
/// An option cannot be read.
pub fn no_value(error: &lexopt::Error) -> String {
    match error {
        lexopt::Error::UnexpectedValue { option, .. } => format!("{option}后面不写值。"),
        _ => "选项读不懂。".to_owned(),
    }
}
/// A value is missing.
pub fn needs_value(name: &str) -> String {
    format!("{name}后面要写一个值。")
}
/// A value is no text.
pub fn no_text(name: &str) -> String {
    format!("{name}后面的字读不出来，要用UTF-8。")
}
/// An option was given twice.
pub fn twice(name: &str) -> String {
    format!("{name}写了两次。")
}
/// An option does not belong here.
pub fn unusable(name: &str, is_query: bool) -> String {
    match (name, is_query) {
        ("--out" | "--reasons", true) => format!("{name}不能跟--sql一起用。"),
        (_, true) => format!("{name}要跟--csv一起用。"),
        _ => format!("{name}要跟--csv一起用：assess --csv IN.csv {name} …"),
    }
}
/// A query is about a file with a name.
pub const NEEDS_FILE_NAME: &str = "--sql要跟文件名一起用，不能是标准输入。";
/// There is no such key.
pub fn no_such(name: &str, text: &str, near: Option<&str>, names: &[&str]) -> String {
    format!("{name}：没有{text}。{}能写的有：{}。", meant(near), listed(names))
}
/// Which rows are headers was not said as it should be.
pub fn no_header_rows() -> String {
    format!(
        "--header后面写表头是第几行，比如3；有两行的写成2-3。只能是前{}行里的。",
        qinghuicha::screening::HEAD_ROWS
    )
}
/// There is no such row.
pub fn no_such_header_row(row: u64) -> String {
    format!("--header：第{row}行没有字，不能是表头。")
}
/// Which column a header means was not said as it should be.
pub fn no_column() -> String {
    "--column后面写成“表头=当作什么”，比如--column 身份类别=roles。".to_owned()
}
/// Which day was not said as it should be.
pub fn no_edge() -> String {
    "--month后面写成“表头=first”或者“表头=last”。".to_owned()
}
/// There is no such day.
pub fn no_day(text: &str) -> String {
    format!("--day：没有{text}。只能是2022-01-01到2099-12-31里的一天，比如2025-12-31。")
}
/// The computer's clock is wrong.
pub fn wrong_clock(today: Date) -> String {
    format!("这台电脑的日期是{today}，不对。请校准日期，或者用--day写明按哪天算。")
}
/// There is no such header.
pub fn no_header(option: &str, header: &str, near: Option<&str>, headers: &[String]) -> String {
    let near = near.map(|near| format!("是不是“{near}”？")).unwrap_or_default();
    format!("{option}：表里没有“{header}”这个表头。{near}表头有：{}。", listed(headers))
}

/// Names, the first of them where there are many.
fn listed<T: AsRef<str>>(names: &[T]) -> String {
    const SHOWN: usize = 12;
    let filled = names.iter().map(AsRef::as_ref).filter(|name: &&str| !name.trim().is_empty());
    let shown = filled.take(SHOWN).collect::<Vec<_>>().join("、");
    if names.len() > SHOWN { format!("{shown}等{}个", names.len()) } else { shown }
}

/// A header may be misspelt.
pub fn misspelt(header: &str, near: &str) -> String {
    format!(
        "表头“{header}”没有认出，原样带过去了。是不是“{near}”？不是的话，加上--column '{header}='。"
    )
}
/// No header was recognised.
pub fn nothing_known(headers: &[String], known: &[&str]) -> String {
    format!("没有认出一个表头，表里的是：{}。认得的有：{}。", listed(headers), listed(known))
}
/// Nobody has a role.
pub const NOBODY: &str =
    "没有一个人有身份，所以什么也没有查。用--role说大家是什么身份，或者用--column说哪一列是身份。";
/// A column has months without a day.
pub fn months(header: &str) -> String {
    format!(
        "“{header}”有的格子只写了年月。用--month '{header}=first'或者'{header}=last'说算哪一天。"
    )
}
/// A column has both days in one cell.
pub fn spans(header: &str) -> String {
    format!("“{header}”有的一格里写了两天。要是开始和结束都在这一列，加上--span '{header}'。")
}

/// In what the text is written.
pub fn encoding(name: &str) -> String {
    format!("文字编码：{name}。")
}
/// Rows that are no people, by kind.
pub fn left_out(counts: &[(&str, u64)], is_all_counted: bool) -> Option<String> {
    let told = counts.iter().filter(|(_, count)| *count > 0);
    let told = told.map(|(name, count)| format!("{name}{count}行")).collect::<Vec<_>>();
    let all = counts.iter().map(|(_, count)| count).sum::<u64>();
    let how = if is_all_counted { "" } else { "要算的话，加上--count-all。" };
    (all > 0).then(|| format!("有{all}行没有算：{}。{how}", told.join("，")))
}
/// Marks that say nothing.
pub fn marks(cells: u64) -> String {
    format!("有{cells}格只写了“/”“无”这样的记号，按“不清楚”算。")
}
/// How many people there were, and how many cells to correct.
pub fn rows(rows: u64, cells: u64) -> String {
    match (rows, cells) {
        (0, _) => "只有表头，下面没有人。".to_owned(),
        (_, 0) => format!("一共{rows}行，每一格都读懂了。"),
        _ => format!("一共{rows}行，有{cells}格要改，按“不清楚”算。"),
    }
}
/// On which day it was measured.
pub fn as_of(day: Date) -> String {
    format!("按{day}算的。")
}

/// A line is too long.
pub const LINE_TOO_LONG: &str = "这一行太长，超过1MB，没有读";
/// How many lines were bad.
pub fn lines(all: u64, bad: u64) -> String {
    if all == 0 {
        "没有读到一行。".to_owned()
    } else {
        format!("一共{all}行，其中{bad}行有错，写成了{{\"line\":…,\"error\":…}}。")
    }
}
