//! The text of a cell without what nobody means by it.

use super::letters::TEXT_MARK;
use crate::i18n::table::is_invisible;
use std::borrow::Cow;

/// So far behind the half-width letters stand the full-width ones.
const FULL_WIDTH_BY: u32 = 0xfee0;

/// `text` as it is compared and parsed: without invisible letters, white space around it and the
/// apostrophe of a spreadsheet, and with half-width letters for full-width ones.
pub fn clean(text: &str) -> Cow<'_, str> {
    if text.bytes().all(is_plain) {
        return Cow::Borrowed(trim(text));
    }
    let text = text.trim_matches(|letter| fold(letter).is_none_or(|it| it == ' '));
    if text.chars().all(|letter| fold(letter) == Some(letter)) {
        return Cow::Borrowed(trim(text));
    }
    let folded = text.chars().filter_map(fold).collect::<String>();
    Cow::Owned(trim(&folded).to_owned())
}

/// Whether a byte begins no letter that is left out or folded, as is known without decoding.
fn is_plain(byte: u8) -> bool {
    // The first bytes of U+0080 to U+00BF, U+0600 to U+063F, U+1000 to U+3FFF and U+F000 to U+FFFF.
    !matches!(byte, 0..b' ' | 0x7f | 0xc2 | 0xd8 | 0xe1..=0xe3 | 0xef)
}

fn trim(text: &str) -> &str {
    let text = text.trim_matches(' ');
    text.strip_prefix(TEXT_MARK).map_or(text, |text| text.trim_start_matches(' '))
}

/// What a letter is read as, by the rule behind [`FOLDED`](super::FOLDED); None where it is left out.
fn fold(letter: char) -> Option<char> {
    match letter {
        ' '..='~' | '\u{3001}'..='\u{f000}' => Some(letter),
        '！'..='～' => char::from_u32(u32::from(letter) - FULL_WIDTH_BY),
        '\u{2010}'..='\u{2013}' | '\u{2212}' => Some('-'),
        _ if is_invisible(letter) => None,
        _ if letter.is_whitespace() => Some(' '),
        _ => Some(letter),
    }
}
