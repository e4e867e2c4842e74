//! The words of screening a roster. What a table itself says is in [`super::table`].

use crate::facts::{Date, EntityKind};
use chrono::Datelike;

/// The name of the page.
pub const TITLE: &str = "名册筛查";
/// What it is.
pub const ABOUT: &str =
    "打开一张名册,一次看完里面的每一个人。名册只在这台电脑上看,一个字也不传出去。";
/// Chooses the file.
pub const CHOOSE: &str = "选名册文件";
/// What it may be, and how else it is given.
pub const DROP: &str = "CSV或者XLSX都行,也可以直接拖到这里。";
/// Templates.
pub const TEMPLATES: &str = "没有名册?先存一张空表去填";
/// One of them.
pub fn template_link(roster: EntityKind, ending: &str) -> String {
    format!("{}({ending})", template_name(roster))
}
/// The name of the file.
pub fn template_name(roster: EntityKind) -> &'static str {
    match roster {
        EntityKind::Person => "村民名册空表",
        EntityKind::Hires => "单位招工名册空表",
        EntityKind::Batches => "劳务经纪人带工名册空表",
    }
}
/// The first header of a template: for whoever fills it in.
pub const NAME_HEADER: &str = "姓名";
/// The second sheet of a template.
pub const HOW_TO_FILL: &str = "怎么填";
/// The worker does not come.
pub const NO_WORKER: &str = "查名册的程序没有打开,可能是网络断了。连上网,再打开一次这一页。";
/// The worker has stopped by itself.
pub const WORKER_STOPPED: &str = "查名册的程序自己停了。请再选一次文件。";

/// What the file is.
pub const IS_UTF8: &str = "文字编码:UTF-8。";
/// What the file is.
pub const IS_GB18030: &str =
    "文字编码:不是UTF-8,按GB18030(国标)打开了。要是下面的字不对,请把文件存成UTF-8再来。";
/// What the file is.
pub const IS_WORKBOOK: &str = "打开的是XLSX文件的第一张表。";
/// Where the headers are, when not at the top.
pub fn headers_at(row: usize) -> String {
    format!("表头在第{row}行。")
}
/// It cannot be read.
pub const OLD_WORKBOOK: &str = "这是老的XLS文件,打不开。请另存为XLSX或者CSV再来。";
/// It cannot be read.
pub const NO_WORKBOOK: &str = "这个XLSX文件打不开,可能坏了。请另存一次再来。";
/// It is something else, with the name of a table perhaps.
pub const NO_TABLE: &str = "这个文件不是表格,打不开。请选CSV或者XLSX文件。";
/// It was pulled out or changed while it was read.
pub const LOST: &str = "读不到这个文件了。U盘还插着吗?请再选一次文件。";
/// There is nothing in it.
pub const EMPTY: &str = "这个文件里没有字。";
/// It is being written anew.
pub fn converting(percent: u64) -> String {
    format!("正在读文件,读了{percent}%。")
}

/// Which column means what.
pub const MATCH: &str = "先对一对表头";
/// What a row is.
pub const KIND: &str = "这是什么名册";
/// Explains it.
pub const MATCH_ABOUT: &str =
    "每一列当作什么,下面猜了一遍。猜得不对的请改。改过的会记住,下次不用再改。";
/// A header of the step.
pub const HEADER: &str = "表头";
/// A header of the step.
pub const SAMPLES: &str = "前几行写的";
/// A header of the step.
pub const MEANS: &str = "当作";
/// What this header means.
pub fn means(header: &str) -> String {
    format!("“{header}”当作什么")
}
/// Nothing that matters.
pub const PASSED_THROUGH: &str = "不用,原样带过去";
/// What holds for everybody.
pub const EVERYONE: &str = "表里没有写、大家都一样的,在这里选";
/// Nothing is said.
pub const NOT_SAID: &str = "不选";
/// No header is known.
pub const NOTHING_KNOWN: &str = "没有认出一个表头。请在上面选每一列当作什么。";
/// Without what this column says nothing can be told.
pub fn not_said(header: &str) -> String {
    format!("表里没有写“{header}”。请在上面选,不选就查不出来。")
}
/// Starts.
pub const START: &str = "开始查";
/// How far it is.
pub fn progress(rows: u64, speed: u64, left: u64) -> String {
    format!("查了{rows}行,每秒{speed}行,大约还要{left}秒。")
}
/// Stops.
pub const CANCEL: &str = "不查了";
/// It is done.
pub fn done(rows: u64, speed: u64) -> String {
    format!("查完了,一共{rows}行,每秒{speed}行。")
}

/// What was found.
pub const FOUND: &str = "查出来的";
/// What it is worth.
pub const ESTIMATE: &str = "都是按征求意见稿估一估,不算数。以正式文件和县(区)人社局说的为准。";
/// How many rows.
pub fn rows(rows: u64, wrong: u64) -> String {
    if rows == 0 {
        "只有表头,下面没有人。".to_owned()
    } else if wrong == 0 {
        format!("一共{rows}行,每一格都读懂了。")
    } else {
        format!("一共{rows}行,其中{wrong}行有要改的格子。那些格子按“不清楚”算。")
    }
}
/// The chart.
pub fn may_qualify(rows: u64) -> String {
    format!("{rows}行里,可能可以的有多少行")
}
/// The second chart.
pub fn check(rows: u64) -> String {
    format!("{rows}行里,要去核实的有多少行")
}
/// What the charts leave out.
pub fn asked_by_all(title: &str) -> String {
    format!("“{title}”每一行都要去核实,图里不画。")
}
/// The sums.
pub const SUMS: &str = "一条一条的合计";
/// What is added.
pub const SUMS_ABOUT: &str = "只加可能可以的、写明多少的钱。有上限的、要还的,都不加在里面。";
/// The headers of the sums.
pub const SUM_HEADERS: [&str; 6] =
    ["好处", "可能可以", "要去核实", "还缺信息", "按稿子不符合", "加起来(按稿子估算)"];
/// There is nothing to add.
pub const NO_SUM: &str = "不加";
/// What time alone cures.
pub const AGAIN: &str = "过些日子再看";
/// From this day on.
pub fn again(day: Date, title: &str, rows: u64, others: u64) -> String {
    let others = if others == 0 {
        String::new()
    } else {
        format!("(另有{others}行,到时候还要去问)")
    };
    format!("{}年{}月{}日以后再看“{title}”:{rows}行{others}", day.year(), day.month(), day.day())
}
/// Later days.
pub fn later(count: usize) -> String {
    format!("往后还有{count}个日子")
}
/// Cells to put right.
pub fn mistakes(count: u64) -> String {
    format!("要改的格子有{count}个")
}
/// What became of them.
pub const MISTAKES_ABOUT: &str = "这些格子读不懂,按“不清楚”算,别的照查。行数跟表格软件里的一样。";
/// There are more.
pub fn more_mistakes(shown: usize) -> String {
    format!("这里只列前{shown}个,别的在存出来的表里。")
}
/// Gives them as a file.
pub const EXPORT_MISTAKES: &str = "把要改的格子存成表格";
/// The name of that file.
pub const MISTAKES_FILE: &str = "要改的格子.csv";

/// The table.
pub const TABLE: &str = "一行一行看";
/// The number of a row.
pub const ROW: &str = "行";
/// How many are shown.
pub fn count(rows: usize) -> String {
    format!("这样的有{rows}行。")
}
/// One row.
pub fn row(number: u64) -> String {
    format!("第{number}行为什么这样")
}
/// At most.
pub fn most(yuan: u64) -> String {
    format!("最多{yuan}元")
}
/// There is none.
pub const NO_ROWS: &str = "没有这样的行。";
/// Chooses a measure.
pub const WHICH_MEASURE: &str = "看哪一条";
/// Any of them.
pub const ANY_MEASURE: &str = "哪一条都行";
/// Chooses rows.
pub const WHICH_ROWS: &str = "看哪些行";
/// All of them.
pub const ALL_ROWS: &str = "全部";
/// Those with cells to put right.
pub const WRONG_ROWS: &str = "有要改的格子";
/// Chooses the order.
pub const IN_ORDER: &str = "怎么排";
/// As in the table.
pub const AS_IN_TABLE: &str = "按名册的顺序";
/// What is most first.
pub const MOST_FIRST: &str = "钱多的在前面";

/// Gives what was found as a file.
pub const EXPORT_CSV: &str = "存成CSV";
/// With reasons.
pub const EXPORT_REASONS: &str = "存成CSV,带说明";
/// As a workbook.
pub const EXPORT_WORKBOOK: &str = "存成XLSX,带说明";
/// The name of that file. It goes round without the page, so it says what it is worth.
pub fn export_name(roster: &str) -> String {
    format!("{}-按征求意见稿估的", roster.rsplit_once('.').map_or(roster, |(stem, _)| stem))
}
/// It is being made.
pub fn exporting(percent: u64) -> String {
    format!("正在存,存了{percent}%。")
}
/// It is made.
pub const EXPORTED: &str = "存好了,在浏览器的下载里。";
/// It cannot be made.
pub const NOT_PACKED: &str = "XLSX没有存成。请存成CSV。";
/// It would be too large.
pub fn too_many_for_workbook(most: usize) -> String {
    format!("超过{most}行,存不成XLSX。请存成CSV。")
}
/// Back to the headers.
pub const BACK: &str = "回去改表头";
