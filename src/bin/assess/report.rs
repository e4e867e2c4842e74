//! What is told on standard error: cells to correct as CSV, a blank line, what is to be known of the whole.

use super::failure::Failure;
use super::words;
use qinghuicha::i18n::table::MISTAKE_HEADERS;
use qinghuicha::screening::write_row;
use std::io::{ErrorKind, Write, stderr};

/// What is told on standard error.
#[derive(Debug, Default)]
pub struct Report {
    is_headed: bool,
    /// Whoever reads it has read enough.
    is_closed: bool,
}

impl Report {
    /// Tells cells to correct, which are CSV rows, under their headers.
    pub fn mistakes(&mut self, rows: &[u8]) -> Result<(), Failure> {
        if rows.is_empty() {
            return Ok(());
        }
        if !std::mem::replace(&mut self.is_headed, true) {
            let mut headers = Vec::new();
            write_row(&mut headers, MISTAKE_HEADERS.iter().map(|header| header.as_bytes()));
            self.write(&headers)?;
        }
        self.write(rows)
    }

    /// Tells sentences, a line each.
    pub fn say(&mut self, sentences: &[String]) -> Result<(), Failure> {
        let blank = if self.is_headed { "\n" } else { "" };
        self.write(format!("{blank}{}\n", sentences.join("\n")).as_bytes())
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        if self.is_closed {
            return Ok(());
        }
        match stderr().write_all(bytes) {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.is_closed = true;
                Ok(())
            }
            written => written.map_err(|error| Failure::io(words::STDERR, &error)),
        }
    }
}
