//! The words by which rows of a list are known that are no people.

/// A cell that is one of these, whatever follows in brackets or after a colon, makes a total of its row.
pub const TOTALS: [&str; 6] = ["合计", "小计", "总计", "共计", "累计", "总数"];
/// So many letters such a cell has at the most, where it is not the first.
pub const LONGEST_TOTAL: usize = 20;
/// What may stand before one of them in the first cell, such as the name of a village, in letters.
pub const BEFORE_TOTAL: usize = 10;

/// The first cell of a line for signatures begins so, and a colon, a bracket or nothing follows.
pub const SIGNATURES: [&str; 30] = [
    "填表人",
    "填报人",
    "制表人",
    "制表",
    "填表",
    "填报",
    "审核人",
    "审核",
    "审批人",
    "复核人",
    "复核",
    "经办人",
    "负责人",
    "单位负责人",
    "主要负责人",
    "主管领导",
    "分管领导",
    "主要领导",
    "联系人",
    "联系电话",
    "填表日期",
    "填报日期",
    "填报时间",
    "填表时间",
    "制表日期",
    "填报单位",
    "填表单位",
    "单位",
    "盖章",
    "签字",
];

/// A cell of nothing but this is no line for signatures: it is the role of a person.
pub const NO_SIGNATURES: [&str; 1] = ["单位"];

/// The first cell of a note begins so, and a colon, a number, a stop or nothing follows.
pub const NOTES: [&str; 9] =
    ["注", "备注", "说明", "附注", "注释", "注意", "填表说明", "填报说明", "填写说明"];
/// The first cell of a note begins so, whatever follows.
pub const NOTE_BEGINNINGS: [&str; 8] =
    ["此表", "本表", "以下空白", "以下无正文", "(以下空白", "（以下空白", "以上", "——以下"];

/// The only cell of a line for a village ends so, whatever follows in brackets or after a colon.
pub const VILLAGES: [&str; 9] =
    ["村", "乡", "镇", "社区", "街道", "村委会", "居委会", "街道办", "县"];
/// No villages end so: they are shops.
pub const NO_VILLAGES: [&str; 2] = ["度假村", "民俗村"];
/// Parts of a village, which end so after a number.
pub const GROUPS: [&str; 4] = ["组", "社", "队", "小组"];

/// Numbers in words.
pub const NUMERALS: &str = "一二三四五六七八九十";

/// Blank rows.
pub const BLANK_ROW: &str = "空行";
/// Totals.
pub const TOTAL_ROW: &str = "合计、小计";
/// Lines for a village.
pub const VILLAGE_ROW: &str = "村名、组名";
/// Lines for signatures.
pub const SIGNATURE_ROW: &str = "填表人、签字";
/// Notes.
pub const NOTE_ROW: &str = "说明";
/// Headers and titles that come again.
pub const HEADER_ROW: &str = "表头、标题";
/// Rows that are too long.
pub const TOO_LONG_ROW: &str = "太长，没有读";

/// What stands in the last cell of such a row where a table is saved.
pub fn left_out_cell(kind: &str) -> String {
    format!("没有算：{kind}")
}
