//! The text of a cell, put together from the texts and references of its XML.

use super::super::file_error::FileError;
use super::xml::push_reference;
use quick_xml::events::Event;

/// A cell holds so many characters in spreadsheet programs, counted in UTF-16.
pub const LONGEST_CELL: usize = 32_767;

/// The text of a cell as it is read: what stands in its `<t>`, without how it is pronounced.
#[derive(Default)]
pub struct TextBuilder {
    /// What was read.
    pub text: String,
    /// Whether characters were left out because no cell holds so many.
    pub is_cut: bool,
    /// Where the `<t>` that is open began; None outside of one.
    start: Option<usize>,
    is_preserved: bool,
    /// How many `<rPh>` are open.
    pronounced: u32,
}

impl TextBuilder {
    /// Takes what stands inside of `<si>` or `<is>`.
    ///
    /// # Errors
    /// When a reference stands for nothing known.
    pub fn take(&mut self, event: &Event) -> Result<(), FileError> {
        match event {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "t" if self.pronounced == 0 => {
                    self.start = Some(self.text.len());
                    self.is_preserved = tag.attributes_raw().contains("preserve");
                }
                "rPh" => self.pronounced += 1,
                _ => {}
            },
            Event::End(tag) => match tag.local_name().as_ref() {
                "t" => self.end_text(),
                "rPh" => self.pronounced = self.pronounced.saturating_sub(1),
                _ => {}
            },
            _ if self.start.is_none() => {}
            _ => self.push(event)?,
        }
        Ok(())
    }

    /// Takes a text or a reference.
    ///
    /// # Errors
    /// When a reference stands for nothing known.
    pub fn push(&mut self, event: &Event) -> Result<(), FileError> {
        // Bytes are never fewer than characters: what is longer than this is cut in any case.
        let room = (4 * LONGEST_CELL).saturating_sub(self.text.len());
        match event {
            _ if room == 0 => self.is_cut = true,
            Event::Text(text) => self.push_text(&text.xml10_content(), room),
            Event::CData(text) => self.push_text(&text.xml10_content(), room),
            Event::GeneralRef(reference) => push_reference(&mut self.text, reference)?,
            _ => {}
        }
        Ok(())
    }

    fn push_text(&mut self, text: &str, room: usize) {
        let end = (0..=room.min(text.len())).rev().find(|&at| text.is_char_boundary(at));
        let (taken, left) = text.split_at(end.unwrap_or_default());
        self.text.push_str(taken);
        self.is_cut |= !left.is_empty();
    }

    /// Spaces around a text count only where it says so.
    fn end_text(&mut self) {
        let Some(start) = self.start.take() else { return };
        if self.is_preserved {
            return;
        }
        let blank = [' ', '\t', '\r', '\n'];
        self.text.truncate(start + self.text[start..].trim_end_matches(blank).len());
        let blanks = self.text.len() - start - self.text[start..].trim_start_matches(blank).len();
        self.text.replace_range(start..start + blanks, "");
    }

    /// The whole text, when there is no more of it; the next one begins.
    pub fn finish(&mut self) -> &str {
        self.start = None;
        self.pronounced = 0;
        if self.text.contains("_x") {
            self.text = without_escapes(&self.text);
        }
        if let Some(end) = end_of_cell(&self.text) {
            self.text.truncate(end);
            self.is_cut = true;
        }
        &self.text
    }

    /// Begins anew.
    pub fn clear(&mut self) {
        self.text.clear();
        (self.is_cut, self.start, self.pronounced) = (false, None, 0);
    }
}

/// Where a text ends that is longer than a cell can be, in bytes.
pub fn end_of_cell(text: &str) -> Option<usize> {
    if text.len() <= LONGEST_CELL {
        return None;
    }
    let mut units = 0;
    let mut letters = text.char_indices();
    letters.find_map(|(at, letter)| {
        units += letter.len_utf16();
        (units > LONGEST_CELL).then_some(at)
    })
}

/// A text in which `_x000D_` stands for the character with this number, as XML has no other way to
/// write some (ECMA-376 part 1, 22.9.2.19).
fn without_escapes(text: &str) -> String {
    let unit = |text: &str| {
        let digits = text.strip_prefix("_x")?.get(..5)?.strip_suffix('_')?;
        let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        u16::from_str_radix(digits, 16).ok().filter(|_| is_hex)
    };
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    let mut units = Vec::new();
    while let Some(letter) = rest.chars().next() {
        if let Some(unit) = unit(rest) {
            units.push(unit);
            rest = &rest[7..];
            continue;
        }
        out.push_str(&String::from_utf16_lossy(&units));
        units.clear();
        out.push(letter);
        rest = &rest[letter.len_utf8()..];
    }
    out.push_str(&String::from_utf16_lossy(&units));
    out
}
