//! The texts that cells share: each is written once and named by its index.

use super::super::file_error::FileError;
use super::text::TextBuilder;
use super::xml::Xml;
use quick_xml::events::Event;
use std::collections::BTreeSet;

/// The most that the shared texts may come to, in bytes.
const MOST_TEXT: usize = 256 << 20;
/// A sheet of a million rows has some million names and numbers.
const MOST_STRINGS: usize = 16 << 20;
/// How many bytes of XML are read in a step.
const STEP: u64 = 4 << 20;

/// The shared texts, one after the other.
#[derive(Default)]
pub struct Strings {
    text: String,
    /// Where each ends.
    ends: Vec<u32>,
    /// The indexes of those that were longer than a cell can be.
    cut: BTreeSet<usize>,
}

impl Strings {
    /// Whether the text with this index was longer than a cell can be, and is cut.
    pub fn is_cut(&self, index: usize) -> bool {
        self.cut.contains(&index)
    }

    /// The text with this index.
    pub fn get(&self, index: usize) -> Option<&str> {
        let end = |index: usize| self.ends.get(index).map(|&end| end as usize);
        let start = if index == 0 { Some(0) } else { end(index - 1) };
        self.text.get(start?..end(index)?)
    }

    fn add(&mut self, text: &str) -> Result<(), FileError> {
        self.text.push_str(text);
        self.ends.push(u32::try_from(self.text.len()).map_err(|_| FileError::TooLarge)?);
        let is_too_large = self.text.len() > MOST_TEXT || self.ends.len() > MOST_STRINGS;
        if is_too_large { Err(FileError::TooLarge) } else { Ok(()) }
    }
}

/// Reads the shared texts.
pub struct StringsReader {
    xml: Xml,
    /// The text that is being read; None between two.
    builder: Option<TextBuilder>,
}

impl StringsReader {
    /// Of this part.
    pub fn new(xml: Xml) -> Self {
        Self { xml, builder: None }
    }

    /// How many of the packed bytes were used.
    pub fn used(&self) -> u64 {
        self.xml.part().used()
    }

    /// Reads the next of them. False when it was the last.
    ///
    /// # Errors
    /// When they are damaged or too many.
    pub fn step(&mut self, strings: &mut Strings) -> Result<bool, FileError> {
        let end = self.xml.part().read_so_far() + STEP;
        while self.xml.part().read_so_far() < end {
            let event = self.xml.next()?;
            match (&event, &mut self.builder) {
                (Event::Eof, _) => return Ok(false),
                (Event::Start(tag), None) if tag.local_name().as_ref() == "si" => {
                    self.builder = Some(TextBuilder::default());
                }
                (Event::End(tag), Some(builder)) if tag.local_name().as_ref() == "si" => {
                    strings.add(builder.finish())?;
                    if builder.is_cut {
                        strings.cut.insert(strings.ends.len() - 1);
                    }
                    self.builder = None;
                }
                (_, Some(builder)) => builder.take(&event)?,
                _ => {}
            }
        }
        Ok(true)
    }
}
