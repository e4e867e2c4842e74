//! What may stand in a cell beside its words: letters that do not count, marks for nothing, and what
//! surrounds days and numbers. The reader of cells and the SQL go by the same lists.

/// Letters that nobody sees: of no width, of direction, of breaks and of variants. They are left out
/// wherever they stand.
#[rustfmt::skip]
pub const INVISIBLE: [char; 20] = [
    '\u{ad}', '\u{61c}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}',
    '\u{202c}', '\u{202d}', '\u{202e}', '\u{2060}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{fe0e}',
    '\u{fe0f}', '\u{feff}',
];

/// Whether nobody sees a letter, so that a cell says the same without it.
pub fn is_invisible(letter: char) -> bool {
    INVISIBLE.contains(&letter)
}

/// What is written for 不清楚; the first is what we write.
pub const UNSURE_WORDS: [&str; 4] = ["不清楚", "不知道", "不确定", "?"];

/// What is written where nothing is said. It is never a no and never a none: what it is about stays
/// unknown.
#[rustfmt::skip]
pub const MARK_WORDS: [&str; 25] = [
    "无", "未知", "不详", "暂无", "空", "空白", "未填", "未填写", "没填", "待定", "待核实", "未核实", "不适用",
    "不涉及", "N/A", "n/a", "NA", "NULL", "Null", "null", "NaN", "nan", "None", "NONE", "<NA>",
];

/// A cell of nothing but these is a mark too, such as `/` or `——`.
pub const MARK_LETTERS: &str = "/\\-—―、,;|+.。·…~_*()?";

/// What is written for a span that goes on; the first is what we write.
#[rustfmt::skip]
pub const ONGOING_WORDS: [&str; 36] = [
    "还在干", "至今", "今", "到现在", "现在", "目前", "迄今", "到目前", "截至目前", "还在", "在干", "长期",
    "长期在外", "长期务工", "未返乡", "未返回", "未返", "未归", "未回", "没回", "没回来", "还没回来", "尚未返乡",
    "暂未返乡", "在外", "仍在外", "还在外", "还在外面", "在外务工", "仍在务工", "还在务工", "正在务工", "务工中",
    "在岗", "在职", "未结束",
];

/// What may part year, month and day; the same one twice.
pub const DAY_SEPARATORS: [char; 5] = ['-', '/', '.', '。', '、'];
/// After the year.
pub const YEAR: char = '年';
/// After the month.
pub const MONTH: char = '月';
/// It may stand after the month where no day is said.
pub const MONTH_END: char = '份';
/// What may stand after a day.
pub const DAY_ENDS: [char; 2] = ['日', '号'];
/// Besides a hyphen, what may stand between year, month and day.
pub const DAY_PARTS: [char; 4] = ['/', '.', '年', '月'];
/// Morning and afternoon, which are left out of a day.
pub const DAY_HALVES: [&str; 2] = ["上午", "下午"];
/// What may stand between the two days of a span.
pub const SPAN_CONNECTORS: [char; 6] = ['-', '—', '―', '~', '至', '到'];
/// It may stand after the first day of a span.
pub const SPAN_FROM: char = '起';
/// It may stand after the last day of a span.
pub const SPAN_TO: char = '止';

/// What may stand after a number of persons.
pub const PERSONS: [char; 3] = ['人', '个', '名'];
/// What may stand between two words in a cell. Brackets do: what they hold must be a word by itself.
pub const SEPARATORS: [char; 12] = ['、', ',', '，', ';', '；', '/', '|', '+', '(', ')', ' ', '\n'];
