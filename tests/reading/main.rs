//! Reading text: no row and no byte is lost without a word, whatever the text.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that panics has failed, as it should"
)]

mod encodings;
mod hostile;
mod kinds;
mod pieces;
mod quotes;
mod separators;

use qinghuicha::screening::{Defect, Format, Reader, Row};

/// A row as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Read {
    number: u64,
    end: u64,
    cells: Vec<String>,
    defect: Option<Defect>,
}

impl Read {
    fn new(row: &Row) -> Self {
        let (number, end, defect) = (row.number(), row.end(), row.defect());
        Self { number, end, cells: row.to_strings(), defect }
    }
}

/// The rows of a text that comes in pieces of these sizes, over and over, and how it is written.
fn rows_in(text: &[u8], sizes: &[usize]) -> (Vec<Read>, Format) {
    rows_by(Reader::default(), text, sizes)
}

/// The same by this reader.
fn rows_by(mut reader: Reader, text: &[u8], sizes: &[usize]) -> (Vec<Read>, Format) {
    let (mut rows, mut rest) = (Vec::new(), text);
    for &size in sizes.iter().cycle() {
        if rest.is_empty() {
            break;
        }
        let (piece, behind) = rest.split_at(size.min(rest.len()));
        reader.push(piece, &mut |row| rows.push(Read::new(row)));
        rest = behind;
    }
    reader.finish(&mut |row| rows.push(Read::new(row)));
    (rows, reader.format().expect("the text has been read"))
}

/// The rows of a text.
fn rows(text: &[u8]) -> Vec<Read> {
    rows_in(text, &[text.len().max(1)]).0
}

/// The cells of a text.
fn cells(text: &str) -> Vec<Vec<String>> {
    rows(text.as_bytes()).into_iter().map(|row| row.cells).collect()
}

/// The numbers of the rows that are told.
fn told(text: &str) -> Vec<(u64, Defect)> {
    rows(text.as_bytes()).iter().filter_map(|row| Some((row.number, row.defect?))).collect()
}

#[test]
fn rows_have_the_numbers_of_a_spreadsheet() {
    for (text, expected) in [
        ("姓名,身份\n甲,打工\n\n\n乙,打工\n \n,\n丙,", &[1, 2, 5, 6, 7, 8][..]),
        ("\r\n\r\n姓名,身份\r\n\r\n甲,打工\r\n", &[3, 5]),
        ("姓名,身份\r甲,打工\r\r乙,打工", &[1, 2, 4]),
        ("姓名,备注\n甲,\"一村\n\n二社\"\n\n乙,", &[1, 2, 4]),
        ("姓名,备注\n甲,\"一村\r\n二社\"\r\n乙,好\n\r\n丙,\n", &[1, 2, 3, 5]),
        ("\u{feff}\n姓名\n", &[2]),
        ("", &[]),
        ("\n\r\n", &[]),
    ] {
        let numbers = rows(text.as_bytes()).iter().map(|row| row.number).collect::<Vec<_>>();
        assert_eq!(numbers, expected, "{text:?}");
    }
}

#[test]
fn a_row_that_is_read_again_is_what_it_was() {
    let text = "测试县;花名册\n姓名,备注\n\n甲,\"一村;\n\"\"二社\"\"\"\n乙,\"开着\n丙,好\n";
    let (read, format) = rows_in(text.as_bytes(), &[3]);
    let mut start = 0;
    for row in &read {
        let end = usize::try_from(row.end).expect("it is small");
        let again =
            Reader::read_again(format, &text.as_bytes()[start..end]).map(|row| Read::new(&row));
        let again = again.expect("there is a row");
        assert_eq!((&again.cells, again.defect), (&row.cells, row.defect));
        start = end;
    }
    assert_eq!(start, text.len());
}
