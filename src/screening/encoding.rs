//! How the letters of a text are written, told from its bytes.

use encoding_rs::{BIG5, Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};
use serde::{Deserialize, Serialize};

/// How the letters of a file are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum TextEncoding {
    /// UTF-8.
    #[default]
    Utf8,
    /// GB18030, with GBK and GB2312 in it: what spreadsheet programs write in mainland China.
    Gb18030,
    /// Big5, for traditional letters.
    Big5,
    /// UTF-16, the low byte first.
    Utf16Le,
    /// UTF-16, the high byte first.
    Utf16Be,
    /// It is an XLSX file, whose text is UTF-8.
    Xlsx,
}

/// So much of a text is looked at, in bytes.
pub const SAMPLE: usize = 1 << 20;

/// So much of its start is looked at to tell UTF-16, in bytes.
pub const HEAD: usize = 1 << 16;

impl TextEncoding {
    /// What reads it.
    pub fn encoding(self) -> &'static Encoding {
        match self {
            Self::Utf8 | Self::Xlsx => UTF_8,
            Self::Gb18030 => GB18030,
            Self::Big5 => BIG5,
            Self::Utf16Le => UTF_16LE,
            Self::Utf16Be => UTF_16BE,
        }
    }

    /// What the mark at the start of a text says, or what only UTF-16 looks like. None when more
    /// has to be seen.
    pub fn of_head(head: &[u8]) -> Option<Self> {
        let all = [Self::Utf8, Self::Utf16Le, Self::Utf16Be];
        match Encoding::for_bom(head) {
            Some((marked, _)) => all.into_iter().find(|it| it.encoding() == marked),
            None => all[1..].iter().copied().find(|it| it.is_likely(head)),
        }
    }

    /// The encoding that makes the most of a sample, which begins where [`telling`] says that there
    /// is something to tell by, behind so many bytes; None when it is no text. A few bad bytes do
    /// not make a text another one: in the wrong encoding there are many.
    pub fn of_sample(sample: &[u8], is_whole: bool, before: u64) -> Option<Self> {
        let utf8 = Letters::in_utf8(sample, is_whole);
        let gb18030 = Letters::in_gb18030(sample, is_whole);
        let (found, letters) = if utf8.bad <= gb18030.bad || utf8.good > 3 * utf8.bad {
            (Self::Utf8, utf8)
        } else if gb18030.looks_like_big5() {
            (Self::Big5, gb18030)
        } else {
            (Self::Gb18030, gb18030)
        };
        let controls = sample.iter().filter(|byte| is_control(**byte)).count();
        let most = 2 + (sample.len() as u64 + before) / 10;
        ((letters.bad + controls) as u64 <= most).then_some(found)
    }

    /// Whether text is UTF-16 though no mark says so: a good part of its letters are those of
    /// ASCII, with a zero beside each, and nearly all are letters that people use here.
    fn is_likely(self, head: &[u8]) -> bool {
        let unit = |pair: &[u8; 2]| match self {
            Self::Utf16Be => u16::from_be_bytes(*pair),
            _ => u16::from_le_bytes(*pair),
        };
        let (units, _) = head.as_chunks();
        let is_common = |unit: u16| matches!(unit, 9 | 10 | 13 | 0x20..=0x7e | 0x2010..=0x2026 | 0x3000..=0x303f | 0x4e00..=0x9fff | 0xff01..=0xff5e);
        let common = units.iter().filter(|it| is_common(unit(it))).count();
        let ascii = units.iter().filter(|it| unit(it) < 0x80 && unit(it) != 0).count();
        10 * common >= 9 * units.len() && 20 * ascii > units.len()
    }
}

/// Where a text first holds what tells encodings apart, or tells that it is no text.
pub fn telling(text: &[u8]) -> Option<usize> {
    text.iter().position(|byte| !byte.is_ascii() || is_control(*byte))
}

fn is_control(byte: u8) -> bool {
    byte.is_ascii_control() && !matches!(byte, b'\t' | b'\n' | b'\r')
}

/// The letters of a text beyond ASCII, read in some encoding.
#[derive(Clone, Copy, Debug, Default)]
struct Letters {
    good: usize,
    bad: usize,
    /// Of the good ones of GB18030: those whose second byte is one of ASCII's, which is rare there.
    low: usize,
    /// Of the good ones of GB18030: those which are common letters in Big5.
    big5: usize,
}

impl Letters {
    fn in_utf8(sample: &[u8], is_whole: bool) -> Self {
        let mut letters = Self::default();
        for chunk in sample.utf8_chunks() {
            letters.good += chunk.valid().bytes().filter(|byte| *byte >= 0xc0).count();
            letters.bad += usize::from(!chunk.invalid().is_empty());
        }
        // The sample may end within a letter.
        let is_cut = |error: std::str::Utf8Error| error.error_len().is_none();
        if !is_whole && std::str::from_utf8(last(sample, 3)).is_err_and(is_cut) {
            letters.bad = letters.bad.saturating_sub(1);
        }
        letters
    }

    fn in_gb18030(sample: &[u8], is_whole: bool) -> Self {
        let mut letters = Self::default();
        let mut rest = sample;
        loop {
            let length = match *rest {
                [] => return letters,
                [0..=0x7f, ..] => 1,
                [lead @ 0x81..=0xfe, trail @ (0x40..=0x7e | 0x80..=0xfe), ..] => {
                    letters.good += 1;
                    letters.low += usize::from(lead > 0xa0 && trail < 0x7f);
                    let is_common = lead <= 0xc6 && !(0x7f..0xa1).contains(&trail);
                    letters.big5 += usize::from(lead > 0xa0 && is_common);
                    2
                }
                [0x81..=0xfe, b'0'..=b'9', 0x81..=0xfe, b'0'..=b'9', ..] => {
                    letters.good += 1;
                    4
                }
                // The sample may end within a letter.
                [0x81..=0xfe] if !is_whole => return letters,
                _ => {
                    letters.bad += 1;
                    1
                }
            };
            rest = &rest[length..];
        }
    }

    /// Read as GB18030, Big5 has many letters with a low second byte; read as Big5, GB18030 has
    /// many that are hardly ever used.
    fn looks_like_big5(self) -> bool {
        5 * self.low > self.good && 100 * self.big5 >= 85 * self.good
    }
}

/// The last bytes, or from the last that may start a letter on.
fn last(sample: &[u8], most: usize) -> &[u8] {
    let tail = &sample[sample.len().saturating_sub(most)..];
    let start = tail.iter().rposition(|byte| *byte >= 0xc0).unwrap_or_default();
    &tail[start..]
}
