//! The pieces a text comes in do not matter.

use super::{Read, rows, rows_by, rows_in};
use proptest::prelude::*;
use qinghuicha::screening::{Format, Reader};

/// Text out of what makes readers stumble.
fn text() -> impl Strategy<Value = Vec<u8>> {
    const PARTS: [&[u8]; 19] = [
        b",",
        b",",
        b"\"",
        b"\"\"",
        b",\"",
        b"\",",
        b"\"\n",
        b"\n",
        b"\r\n",
        b"\r",
        b";",
        b"\t",
        b" ",
        b"\0",
        b"\xff",
        b"\xef\xbb\xbf",
        b"\xe7\x94\xb2",
        b"a,b,c\n",
        b"a,b,\"c\n",
    ];
    let part = proptest::sample::select(&PARTS[..]);
    proptest::collection::vec(part, 0..60).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_pieces_give_the_same_rows(text in text(), sizes in proptest::collection::vec(1..9_usize, 1..5)) {
        let whole = rows(&text);
        let (in_pieces, format) = rows_in(&text, &sizes);
        prop_assert_eq!(&in_pieces, &whole);
        // Where the format is known, nothing waits until it is.
        let streamed = rows_by(Reader::with_format(format), &text, &sizes).0;
        prop_assert_eq!(&streamed, &whole);
        // Each is the same again from its own bytes, and no byte belongs to no row but blank lines.
        let mut start = 0;
        for row in &whole {
            let end = usize::try_from(row.end).expect("it is small");
            let again = Reader::read_again(format, &text[start..end]).expect("there is a row");
            prop_assert_eq!(again.to_strings(), row.cells.clone());
            prop_assert_eq!(again.defect(), row.defect);
            start = end;
        }
        prop_assert!(text[start..].iter().all(|byte| b"\r\n\xef\xbb\xbf".contains(byte)));
        let is_letter = |byte: &&u8| !b"\"\r\n,;\t \xef\xbb\xbf".contains(byte);
        let read = raw(&text, format).concat();
        prop_assert_eq!(read.iter().filter(is_letter).count(), text.iter().filter(is_letter).count());
    }

    /// What is passed on as it stood is read as the same by whoever reads it next.
    #[test]
    fn what_is_passed_on_is_read_alike(text in text()) {
        let mut reader = Reader::default();
        let mut passed = Vec::new();
        let mut pass = |row: &qinghuicha::screening::Row| {
            let cells = row.iter().map(<[u8]>::to_vec).collect::<Vec<_>>();
            passed.extend(row.as_written().map(|written| (written.to_vec(), cells)));
        };
        reader.push(&text, &mut pass);
        reader.finish(&mut pass);
        for (written, cells) in passed {
            let again = Reader::read_again(Format::OWN, &written).expect("there is a row");
            prop_assert_eq!(again.iter().map(<[u8]>::to_vec).collect::<Vec<_>>(), cells.clone());
            prop_assert_eq!(again.defect(), None);
            // By others, too: a quote stands in a cell only doubled, with one before and behind it.
            let quotes = |text: &[u8]| memchr::memchr_iter(b'"', text).count();
            prop_assert!(quotes(&written) >= 2 * cells.iter().map(|cell| quotes(cell)).sum::<usize>());
        }
    }
}

/// The cells of a text, as bytes.
fn raw(text: &[u8], format: Format) -> Vec<Vec<u8>> {
    let (mut reader, mut cells) = (Reader::with_format(format), Vec::new());
    let mut keep = |row: &qinghuicha::screening::Row| cells.extend(row.iter().map(<[u8]>::to_vec));
    reader.push(text, &mut keep);
    reader.finish(&mut keep);
    cells
}

/// The start by which the format is told is the same, however long the text is and however it comes.
#[test]
fn a_long_text_is_the_same_in_pieces() {
    let row = |index: u32| {
        let note = match index % 7 {
            0 => "\"一村\n二社\"",
            3 => "\"开着",
            5 => "6\"",
            _ => "好",
        };
        format!("甲{index},打工,{note}\n")
    };
    let rows_of_people = (0..6000).map(row).collect::<String>();
    let text = format!("测试县;花名册\n姓名,身份,备注\n{rows_of_people}");
    let whole = rows(text.as_bytes());
    assert_eq!(whole.len(), 6002);
    for size in [1, 7, 4095, 65_535, 65_536, 70_000] {
        let in_pieces: Vec<Read> = rows_in(text.as_bytes(), &[size]).0;
        assert!(in_pieces == whole, "pieces of {size}");
    }
}
