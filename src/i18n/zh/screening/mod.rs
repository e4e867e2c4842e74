//! The words of screening a list of people. What a table itself says is in [`super::table`].

mod columns;
mod told;

use crate::facts::{Date, EntityKind};
use chrono::Datelike;
pub use columns::*;
pub use told::*;

/// Screening a list.
pub const TITLE: &str = "名册筛查";
/// Open a list and see everybody in it at once. It is read on this computer only; not a letter is sent.
pub const ABOUT: &str =
    "打开一张名册,一次看完里面的每一个人。名册只在这台电脑上看,一个字也不传出去。";
/// Choose the file.
pub const CHOOSE: &str = "选名册文件";
/// CSV or XLSX; or drag it here.
pub const DROP: &str = "CSV或者XLSX都行,也可以直接拖到这里。";
/// No list? Save an empty table to fill in.
pub const TEMPLATES: &str = "没有名册?先存一张空表去填";
/// One of them.
pub fn template_link(entity_kind: EntityKind, ending: &str) -> String {
    format!("{}({ending})", template_name(entity_kind))
}
/// The name of the file.
pub fn template_name(entity_kind: EntityKind) -> &'static str {
    match entity_kind {
        EntityKind::Person => "村民名册空表",
        EntityKind::Hires => "单位招工名册空表",
        EntityKind::Batches => "劳务经纪人带工名册空表",
    }
}
/// Name.
pub const NAME_HEADER: &str = "姓名";
/// How to fill it in.
pub const HOW_TO_FILL: &str = "怎么填";
/// What can be picked.
pub const CHOICES: &str = "可选的字";
/// The program that screens lists did not open; the network may be down. Connect, then choose the file once more.
pub const NO_WORKER: &str = "查名册的程序没有打开，可能是网络断了。连上网，再选一次文件。";
/// The program has stopped by itself; the file may be too large or damaged. Choose it again or another.
pub const WORKER_STOPPED: &str =
    "查名册的程序自己停了，可能是文件太大或者坏了。请再选一次，或者换一个文件。";
/// Nothing has been heard for long. Wait, or press the button below and choose once more.
pub const SILENT: &str = "很久没有动静了。可以再等等，也可以点下面的“不查了”，再选一次文件。";
/// The list was put away, because there are names in it. To go on, choose the file once more.
pub const PUT_AWAY: &str = "名册里有人的名字，刚才已经收起来了。要接着看，请再选一次文件。";
/// Only one list can be looked at at a time; this one first.
pub fn one_at_a_time(file_name: &str) -> String {
    format!("一次只能看一张名册，先看“{file_name}”。")
}
/// This is a folder. Open it and choose the list in it.
pub const FOLDER: &str = "这是一个文件夹。请打开它，选里面的名册文件。";
/// What was dragged here is no file. Save it on the computer first, then choose it.
pub const NO_FILE: &str = "拖过来的不是文件。请先把它存到电脑里，再来选。";
/// The file is being opened.
pub const OPENING: &str = "正在读文件。";

/// Encoding: UTF-8.
pub const IS_UTF8: &str = "文字编码:UTF-8。";
/// Encoding: not UTF-8, opened as GB18030. If the letters below are wrong, save the file as UTF-8 and come
/// again.
pub const IS_GB18030: &str =
    "文字编码:不是UTF-8,按GB18030(国标)打开了。要是下面的字不对,请把文件存成UTF-8再来。";
/// Encoding: opened as Big5, which is for traditional letters. If the letters below are wrong, save the file
/// as UTF-8 and come again.
pub const IS_BIG5: &str =
    "文字编码：按Big5（繁体）打开了。要是下面的字不对，请把文件存成UTF-8再来。";
/// Encoding: UTF-16.
pub const IS_UTF16: &str = "文字编码：UTF-16。";
/// In so many places there are bytes that are no letters. They are shown as �.
pub fn damaged(places: u64) -> String {
    format!("有{places}处读不成字，用“\u{fffd}”代替。")
}
/// This sheet of an XLSX file is open.
pub fn is_workbook(sheet: &str) -> String {
    format!("打开的是XLSX文件里的“{sheet}”这张表。")
}
/// This is an old XLS file and cannot be opened. Save it as XLSX or CSV.
pub const OLD_WORKBOOK: &str = "这是老的XLS文件,打不开。请另存为XLSX或者CSV再来。";
/// This is a file of WPS and cannot be opened. Save it as XLSX or CSV in WPS.
pub const WPS_WORKBOOK: &str = "这是WPS的ET文件，打不开。请用WPS打开，另存为XLSX或者CSV再来。";
/// This is a page of the web and no table, whatever its name says. Open it in a spreadsheet program and save
/// it as XLSX.
pub const WEB_PAGE: &str = "这是网页，不是表格文件。请用表格软件打开，另存为XLSX或者CSV再来。";
/// This is an XLSX file. Only CSV is read here: save it as CSV.
pub const NOT_CSV: &str = "这是XLSX文件，这里只读CSV。请另存为CSV再来。";
/// This XLSX file cannot be opened; it may be damaged. Save it once more.
pub const NO_WORKBOOK: &str = "这个XLSX文件打不开,可能坏了。请另存一次再来。";
/// This file has a password. Take it away, save once more and come again.
pub const HAS_PASSWORD: &str = "这个文件有密码，打不开。请去掉密码，另存一份再来。";
/// This is a text document, no table. Save the table in it as XLSX or CSV.
pub const DOCUMENT: &str = "这是文字文档，不是表格。请把里面的表格复制到表格软件里，存成XLSX再来。";
/// This is a table in another format. Save it as XLSX or CSV.
pub const OTHER_WORKBOOK: &str = "这种表格文件打不开。请用表格软件另存为XLSX或者CSV再来。";
/// This is an archive. Unpack it first, then choose the XLSX or CSV file in it.
pub const ARCHIVE: &str = "这是压缩包。请先解压，再选里面的XLSX或者CSV文件。";
/// There is too much in this file. Copy the list alone into a new file.
pub const TOO_LARGE: &str =
    "这个文件里的东西太多，打不开。请只把名册复制到一个新文件里，存好再来。";
/// There is text far to the right in this table. Delete it or copy the list alone into a new file.
pub const TOO_WIDE: &str =
    "这张表右边很远的地方还有字，打不开。请只把名册复制到一个新文件里，存好再来。";
/// This file is no table. Choose CSV or XLSX.
pub const NO_TABLE: &str = "这个文件不是表格,打不开。请选CSV或者XLSX文件。";
/// The file cannot be read any more. Is the stick still in? Choose the file again.
pub const LOST: &str = "读不到这个文件了。U盘还插着吗?请再选一次文件。";
/// There is nothing in this file.
pub const EMPTY: &str = "这个文件里没有字。";
/// It is being written anew.
pub fn converting(percent: u64) -> String {
    format!("正在读文件,读了{percent}%。")
}

/// Start screening.
pub const START: &str = "开始查";
/// How far it is.
pub fn progress(rows: u64, speed: u64, left: u64) -> String {
    format!("查了{rows}行,每秒{speed}行,大约还要{left}秒。")
}
/// Stop screening.
pub const CANCEL: &str = "不查了";
/// It is done.
pub fn done(rows: u64, speed: u64) -> String {
    format!("查完了,一共{rows}行,每秒{speed}行。")
}

/// What was found.
pub const FOUND: &str = "查出来的";
/// All of it estimated by the draft; it does not count. The official document and the county office decide.
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
/// Sums, measure by measure.
pub const SUMS: &str = "一条一条的合计";
/// Only money with a figure that may be had is added. Ceilings and loans are not.
pub const SUMS_ABOUT: &str = "只加可能可以的、写明多少的钱。有上限的、要还的,都不加在里面。";
/// Benefit, may qualify, to check, information missing, not met by the draft, added up (estimated by the
/// draft).
pub const SUM_HEADERS: [&str; 6] =
    ["好处", "可能可以", "要去核实", "还缺信息", "按稿子不符合", "加起来(按稿子估算)"];
/// Not added.
pub const NO_SUM: &str = "不加";
/// Look again later.
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
/// Save the cells to correct as a table.
pub const EXPORT_MISTAKES: &str = "把要改的格子存成表格";
/// cells to correct.csv
pub const MISTAKES_FILE: &str = "要改的格子.csv";

/// Row by row.
pub const TABLE: &str = "一行一行看";
/// Row.
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
/// No such rows.
pub const NO_ROWS: &str = "没有这样的行。";
/// Which measure.
pub const WHICH_MEASURE: &str = "看哪一条";
/// Any measure.
pub const ANY_MEASURE: &str = "哪一条都行";
/// Which rows.
pub const WHICH_ROWS: &str = "看哪些行";
/// All.
pub const ALL_ROWS: &str = "全部";
/// With cells to correct.
pub const WRONG_ROWS: &str = "有要改的格子";
/// In which order.
pub const IN_ORDER: &str = "怎么排";
/// As in the list.
pub const AS_IN_TABLE: &str = "按名册的顺序";
/// Most money first.
pub const MOST_FIRST: &str = "钱多的在前面";

/// Save as CSV.
pub const EXPORT_CSV: &str = "存成CSV";
/// Save as CSV, with reasons.
pub const EXPORT_REASONS: &str = "存成CSV,带说明";
/// Save as XLSX, with reasons.
pub const EXPORT_WORKBOOK: &str = "存成XLSX,带说明";
/// The name of that file. It goes round without the page, so it says what it is worth.
pub fn export_name(entity_kind: &str) -> String {
    format!(
        "{}-按征求意见稿估的",
        entity_kind.rsplit_once('.').map_or(entity_kind, |(stem, _)| stem)
    )
}
/// It is being made.
pub fn exporting(percent: u64) -> String {
    format!("正在存,存了{percent}%。")
}
/// Saved; it is among the browser's downloads.
pub const EXPORTED: &str = "存好了,在浏览器的下载里。";
/// Saved, but some cells were too long for XLSX; the mark stands where they are cut. Save as CSV to have
/// them whole.
pub fn exported_cut(cells: u64) -> String {
    format!(
        "存好了，在浏览器的下载里。有{cells}格太长，XLSX放不下，断开的地方写着“{CUT_OFF}”。要全的，请存成CSV。"
    )
}
/// The name of the sheet with what was found.
pub const RESULT_SHEET: &str = "筛查结果";
/// What stands where a cell was cut.
pub const CUT_OFF: &str = "……后面太长，没有带过来";
/// The XLSX file was not made. Save as CSV.
pub const NOT_PACKED: &str = "XLSX没有存成。请存成CSV。";
/// It would be too large.
pub fn too_many_for_workbook(most: usize) -> String {
    format!("超过{most}行,存不成XLSX。请存成CSV。")
}
/// Back, to change the headers.
pub const BACK: &str = "回去改表头";
