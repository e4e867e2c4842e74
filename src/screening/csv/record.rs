//! One row out of the text it starts.

use super::cells::{Stop, scan};
use super::format::Format;
use super::quote::{self, Quote, Quoted, decide};
use super::row::{Defect, Row, Written};
use memchr::memchr;

/// Reads the row that `text` starts with and says where the next one starts. None when its end is
/// not here yet; `is_last` says that no more text comes.
pub fn read(text: &[u8], is_last: bool, format: Format, row: &mut Row) -> Option<usize> {
    row.clear();
    row.written = if format.separator == b',' { Written::Plain } else { Written::Otherwise };
    // Up to here the text is in the row; a quote that is a letter there is behind.
    let (mut done, mut in_cell) = (0, false);
    let line_end = loop {
        let open = if !in_cell && text.get(done) == Some(&b'"') {
            done
        } else {
            match plain_cells(text, done, in_cell, format, row) {
                Stop::Quote(open) => open,
                Stop::LineEnd(end) => break end,
                Stop::TextEnd if is_last => break text.len(),
                Stop::TextEnd => return None,
            }
        };
        row.text.extend_from_slice(&text[done..open]);
        (done, in_cell) = (simple_cells(text, open, format, row), false);
        match text.get(done) {
            Some(b'\n' | b'\r') => break done,
            _ if done > open => continue,
            _ => {}
        }
        match decide(text, open, is_last, row.ends.len(), format) {
            Quote::Undecided => return None,
            Quote::Letter => {
                row.defect = Some(Defect::OpenQuote);
                in_cell = true;
            }
            Quote::Opens(quoted) => {
                add_quoted(row, text, open, quoted);
                done = quoted.next;
                if text.get(done) != Some(&format.separator) {
                    break done;
                }
                row.end_cell();
                row.text.push(format.separator);
                done += 1;
            }
        }
    };
    let end = next_line(text, line_end, is_last)?;
    row.text.extend_from_slice(&text[done..line_end]);
    row.end_cell();
    if row.written == Written::Quoted {
        row.quoted.clear();
        row.quoted.extend_from_slice(&text[..line_end]);
    }
    Some(end)
}

/// Adds cells in quotes that raise no question, as long as they follow each other from `open` on, and
/// says where the next one starts.
fn simple_cells(text: &[u8], open: usize, format: Format, row: &mut Row) -> usize {
    let mut done = open;
    while let Some(close) = quote::simple(text, done, format.separator) {
        if text.get(close + 1) != Some(&format.separator) {
            row.text.extend_from_slice(&text[done + 1..close]);
            done = close + 1;
            break;
        }
        // The separator stands in the place of the quote.
        row.ends.push(place(row.text.len() + close - done - 1));
        row.text.extend_from_slice(&text[done + 1..=close]);
        if let Some(quote) = row.text.last_mut() {
            *quote = format.separator;
        }
        done = close + 2;
    }
    if done > open && row.written == Written::Plain {
        row.written = Written::Quoted;
    }
    done
}

/// Adds the ends of cells without quotes around them, from `done` on.
fn plain_cells(text: &[u8], done: usize, in_cell: bool, format: Format, row: &mut Row) -> Stop {
    // Quoted cells are shorter in the row than in the text.
    let shift = row.text.len().wrapping_sub(done);
    let ends = &mut row.ends;
    let on_separator = |at: usize| ends.push(place(at.wrapping_add(shift)));
    let mut has_quotes = false;
    let from = done + usize::from(in_cell);
    let stop = scan(text, from, in_cell, format.separator, on_separator, || has_quotes = true);
    if has_quotes {
        row.written = Written::Otherwise;
    }
    stop
}

/// Where a line starts, its predecessor's end being at `line_end`. None when only more text can
/// tell.
pub fn next_line(text: &[u8], line_end: usize, is_last: bool) -> Option<usize> {
    match (text.get(line_end), text.get(line_end + 1)) {
        (Some(b'\r'), Some(b'\n')) => Some(line_end + 2),
        (Some(b'\r'), None) if !is_last => None,
        (Some(_), _) => Some(line_end + 1),
        (None, _) => Some(line_end),
    }
}

fn place(at: usize) -> u32 {
    // No row that is read is as long as that.
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Adds a quoted cell without its quotes, those in it once.
fn add_quoted(row: &mut Row, text: &[u8], open: usize, quoted: Quoted) {
    let mut cell = &text[open + 1..quoted.close];
    while quoted.has_doubled
        && let Some(quote) = memchr(b'"', cell)
    {
        row.text.extend_from_slice(&cell[..=quote]);
        cell = cell.get(quote + 2..).unwrap_or_default();
    }
    row.text.extend_from_slice(cell);
    let is_plain = quoted.next == quoted.close + 1;
    row.written = match row.written {
        Written::Plain | Written::Quoted if is_plain => Written::Quoted,
        _ => Written::Otherwise,
    };
}
