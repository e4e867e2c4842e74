//! The encoding of a text is told from its bytes, and a few bad ones do not make it another.

use encoding_rs::{BIG5, GB18030};
use proptest::prelude::*;
use qinghuicha::screening::{Decoder, TextEncoding};

const LIST: &str =
    "姓名,身份,是哪一种人,外出时间\n测试甲,打工,脱贫户,2025-01-03\n测试乙,开店,监测户,2025年3月\n";
const TRADITIONAL: &str = "姓名,身份,是哪一種人\n測試甲,打工,脫貧戶\n測試乙,開店,監測戶\n";

/// What comes out, its encoding and how often bytes were no letter.
fn decode(text: &[u8], size: usize) -> (Vec<u8>, TextEncoding, u64) {
    let (mut decoder, mut out) = (Decoder::default(), Vec::new());
    for piece in text.chunks(size) {
        out.extend_from_slice(decoder.push(piece).expect("it is text"));
    }
    out.extend_from_slice(decoder.finish().expect("it is text"));
    (out, decoder.encoding(), decoder.damaged())
}

fn utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(unit).collect()
}

fn gb18030(text: &str) -> Vec<u8> {
    GB18030.encode(text).0.into_owned()
}

#[test]
fn every_encoding_is_known() {
    let big5 = BIG5.encode(TRADITIONAL).0.into_owned();
    let mark = |text: &str| format!("\u{feff}{text}");
    for (text, expected, encoding) in [
        (LIST.as_bytes().to_vec(), LIST, TextEncoding::Utf8),
        (gb18030(LIST), LIST, TextEncoding::Gb18030),
        (gb18030(TRADITIONAL), TRADITIONAL, TextEncoding::Gb18030),
        (
            gb18030("姓名\n扎西·多杰\nབོད་\n镕喆\n"),
            "姓名\n扎西·多杰\nབོད་\n镕喆\n",
            TextEncoding::Gb18030,
        ),
        (gb18030("姓名\n甲"), "姓名\n甲", TextEncoding::Gb18030),
        (big5, TRADITIONAL, TextEncoding::Big5),
        (utf16(LIST, u16::to_le_bytes), LIST, TextEncoding::Utf16Le),
        (utf16(LIST, u16::to_be_bytes), LIST, TextEncoding::Utf16Be),
        (utf16(&mark(LIST), u16::to_le_bytes), LIST, TextEncoding::Utf16Le),
        (utf16(&mark(LIST), u16::to_be_bytes), LIST, TextEncoding::Utf16Be),
        (utf16("a,b\n1,2\n", u16::to_le_bytes), "a,b\n1,2\n", TextEncoding::Utf16Le),
        (b"a,b\n1,2\n".to_vec(), "a,b\n1,2\n", TextEncoding::Utf8),
        (Vec::new(), "", TextEncoding::Utf8),
    ] {
        for size in [1, 5, 1 << 20] {
            let (out, found, damaged) = decode(&text, size);
            assert_eq!(
                (String::from_utf8_lossy(&out).as_ref(), found, damaged),
                (expected, encoding, 0)
            );
        }
    }
}

/// What tells the encoding may come late, behind more than is looked at.
#[test]
fn what_is_plain_at_first_is_told_later() {
    let plain = "a,b,c\n".repeat(400_000);
    let late = format!("{plain}{LIST}");
    for (text, encoding) in
        [(late.clone().into_bytes(), TextEncoding::Utf8), (gb18030(&late), TextEncoding::Gb18030)]
    {
        let (out, found, _) = decode(&text, 1 << 16);
        assert_eq!(found, encoding);
        assert!(out == late.as_bytes());
    }
    let with_zero = [plain.as_bytes(), b"a,\0\n"].concat();
    assert_eq!(decode(&with_zero, 1 << 16), (with_zero.clone(), TextEncoding::Utf8, 0));
}

#[test]
fn what_is_no_text_is_refused() {
    let noise =
        (0..100_000_u32).map(|index| (index.wrapping_mul(2_654_435_761) >> 13).to_le_bytes()[0]);
    for file in
        [noise.collect::<Vec<_>>(), vec![0; 4096], b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR".to_vec()]
    {
        let mut decoder = Decoder::default();
        let refused = decoder.push(&file).is_err() || decoder.finish().is_err();
        assert!(refused, "{:?}", &file[..8]);
    }
}

/// A list that goes on, in UTF-8 or GB18030.
fn list(rows: usize) -> String {
    LIST.split_inclusive('\n').cycle().take(rows).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    /// One bad byte, one letter that is cut, or the end cut off.
    #[test]
    fn a_bad_byte_makes_no_other_encoding(
        rows in 1..40_usize,
        in_gb18030 in any::<bool>(),
        place in any::<proptest::sample::Index>(),
        harm in 0..3_u8,
        byte in 0x80..=0xff_u8,
    ) {
        let (list, mut expected) = (list(rows), TextEncoding::Utf8);
        let mut text = list.clone().into_bytes();
        if in_gb18030 {
            (text, expected) = (gb18030(&list), TextEncoding::Gb18030);
        }
        let at = place.index(text.len());
        match harm {
            0 => text[at] = byte,
            1 => drop(text.remove(at)),
            _ => text.truncate(at.max(12)),
        }
        let (out, found, damaged) = decode(&text, 4096);
        prop_assert_eq!(found, expected);
        let lossy = String::from_utf8_lossy(&out);
        let kept = list.lines().filter(|line| lossy.contains(*line)).count();
        prop_assert!(harm == 2 || kept + 2 >= rows.min(kept + 2), "{}", lossy);
        if in_gb18030 {
            prop_assert_eq!(lossy.matches('\u{fffd}').count() as u64, damaged);
        } else {
            prop_assert_eq!(&*out, &text);
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300), size in 1..50_usize) {
        let mut decoder = Decoder::default();
        for piece in bytes.chunks(size) {
            if decoder.push(piece).is_err() {
                return Ok(());
            }
        }
        prop_assert!(decoder.finish().is_ok_and(|rest| rest.len() <= 1000) || !bytes.is_empty());
    }
}
