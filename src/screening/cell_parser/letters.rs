//! Letters that are read as others, and what a spreadsheet puts into cells by itself.

/// Letters that are read as another, of [`FOLDED_TO`]: full-width ones, hyphens of every kind, and
/// white space of every kind.
pub const FOLDED: &str = concat!(
    "！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠",
    "ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀",
    "ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～",
    "\u{2010}\u{2011}\u{2012}\u{2013}\u{2212}",
    "\t\n\u{b}\u{c}\r\u{85}\u{a0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}",
    "\u{2007}\u{2008}\u{2009}\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}",
);

/// What each letter of [`FOLDED`] is read as, in the same order.
pub const FOLDED_TO: &str = concat!(
    "!\"#$%&'()*+,-./0123456789:;<=>?@",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`",
    "abcdefghijklmnopqrstuvwxyz{|}~",
    "-----",
    "               ",
    "         ",
);

/// What a spreadsheet puts before text that must stay text; one at the start is left out.
pub const TEXT_MARK: char = '\'';

/// What a spreadsheet shows for a formula that failed.
#[rustfmt::skip]
pub const ERROR_WORDS: [&str; 14] = [
    "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
    "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#GETTING_DATA",
];
