//! Text that was made to hurt: time grows as its length does, and what is held is bounded.

use super::{Read, rows};
use qinghuicha::screening::{Defect, MAX_ROW, Reader, Row};
use std::time::{Duration, Instant};

/// So much text, in bytes.
const LENGTH: usize = 1 << 16;

/// Whole cells and lines, over and over.
const PARTS: [&[u8]; 22] = [
    b"\"",
    b"\"\"",
    b"\"\"\"",
    b",\"",
    b",\"\"",
    b",\"\"a",
    b",\"\"\"\"a",
    b"\",",
    b"\"\n",
    b"\"a\n",
    b"a,\"b\n",
    b"a,\"b\nc,d\"\n",
    b"\"\"\n",
    b",",
    b";,\t",
    b"\r",
    b"\r\r\n",
    b"\n\r",
    b"\0",
    b"\xff\xfe",
    b"\xe7\x94\n",
    b"a",
];

/// How long a text takes in pieces, and how many rows it has.
fn time(text: &[u8], size: usize) -> (Duration, usize) {
    let measure = || {
        let (mut count, start) = (0, Instant::now());
        let mut reader = Reader::default();
        for piece in text.chunks(size) {
            reader.push(piece, &mut |_| count += 1);
        }
        reader.finish(&mut |_| count += 1);
        (start.elapsed(), count)
    };
    (0..3).map(|_| measure()).min().unwrap_or_default()
}

#[test]
fn time_grows_as_the_text_does() {
    for part in PARTS {
        for size in [1 << 12, 1 << 16] {
            let text = |length: usize| {
                let head = &b"a,b\n"[..];
                [head, &part.repeat(length / part.len())].concat()
            };
            let (short, _) = time(&text(LENGTH), size);
            let (long, _) = time(&text(8 * LENGTH), size);
            let most = 24 * short + Duration::from_millis(50);
            assert!(long < most, "{part:?} in {size}: {short:?}, then {long:?}");
        }
    }
}

#[test]
fn a_row_beyond_every_measure_is_told() {
    let long = "字".repeat(10 << 20 >> 1);
    for (text, rows_behind) in [
        (format!("姓名,身份\n甲,{long}\n乙,打工\n"), 1),
        (format!("姓名,身份\n甲,\"{long}\"\r\n\n乙,打工\n"), 1),
        (format!("姓名,身份\n甲,{long}"), 0),
        (format!("姓名,身份\n{}\n乙,打工\n", ",".repeat(MAX_ROW)), 1),
        (format!("姓名,身份,备注\n{}\n乙,打工\n", "\"a b\",".repeat(MAX_ROW / 5)), 1),
    ] {
        for size in [1 << 16, 1 << 20, text.len()] {
            let (read, _) = super::rows_in(text.as_bytes(), &[size]);
            let told = read.iter().filter(|row| row.defect == Some(Defect::TooLong)).count();
            assert_eq!(
                (read[1].number, told, read[1].defect),
                (2, 1, Some(Defect::TooLong)),
                "{size}"
            );
            assert!(read[1].cells.concat().len() <= 1024, "its start is kept");
            let behind: Vec<&Read> =
                read.iter().filter(|row| row.cells == ["乙", "打工"]).collect();
            assert_eq!(behind.len(), rows_behind);
            assert_eq!(read.last().map(|row| row.end), Some(text.len() as u64));
        }
    }
    let million = format!("姓名,身份\n{}\n", ",".repeat(1_000_000));
    assert_eq!(rows(million.as_bytes())[1].cells.len(), 1_000_001);
}

/// What a reader holds, in bytes, is to be seen in what it prints: a number for each.
#[test]
fn what_is_held_is_bounded() {
    let chunk = 1 << 16;
    for (part, most) in [
        (&b"a,\"b\n"[..], 1 << 18),
        (b"\"\"", 3 * MAX_ROW),
        (b"a", 3 * MAX_ROW),
        (b",", 3 * MAX_ROW),
        (b"a,b,c\n", 1 << 17),
    ] {
        let mut reader = Reader::default();
        reader.push(b"a,\"b,c\nd,e,f\n", &mut |_: &Row| {});
        let piece = part.repeat(chunk / part.len());
        let mut held = 0;
        for round in 0..400 {
            reader.push(&piece, &mut |_: &Row| {});
            if round % 100 == 60 {
                held = held.max(format!("{reader:?}").split(", ").count());
            }
        }
        assert!(held < most, "{part:?}: {held}");
    }
}
