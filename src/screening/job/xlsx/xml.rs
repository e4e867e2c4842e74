//! The XML of a part: its tags and texts in order.

use super::super::file_error::FileError;
use super::part::Part;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesRef, BytesStart, Event};
use std::borrow::Cow;

/// The XML of a part. Entities that a document defines itself are not resolved: none of ours does,
/// and what they come to has no bound.
pub struct Xml {
    reader: quick_xml::Reader<Part>,
    buffer: Vec<u8>,
    /// How many tags are open.
    depth: u32,
}

/// Tags stand in one another so deep in no workbook.
const DEEPEST: u32 = 200;

impl Xml {
    /// The XML of a part, from where it stands.
    pub fn new(part: Part) -> Self {
        let mut reader = quick_xml::Reader::from_reader(part);
        let config = reader.config_mut();
        // An empty tag is a start and an end, so that each is handled in one place.
        config.expand_empty_elements = true;
        // It may be read from the middle on.
        config.allow_unmatched_ends = true;
        Self { reader, buffer: Vec::new(), depth: 0 }
    }

    /// The part it is read from.
    pub fn part(&self) -> &Part {
        self.reader.get_ref()
    }

    /// The part it was read from.
    pub fn into_part(self) -> Part {
        self.reader.into_inner()
    }

    /// The next tag or text; [`Event::Eof`] after the last.
    ///
    /// # Errors
    /// When it is no XML, or more than is allowed.
    pub fn next(&mut self) -> Result<Event<'_>, FileError> {
        self.buffer.clear();
        self.reader.get_mut().allow_event();
        let Ok(event) = self.reader.read_event_into(&mut self.buffer) else {
            return Err(self.reader.get_ref().failure());
        };
        match event {
            Event::Start(_) => self.depth += 1,
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        if self.depth > DEEPEST { Err(FileError::TooLarge) } else { Ok(event) }
    }

    /// Calls `on_start` with every start tag, to the end.
    ///
    /// # Errors
    /// As [`Xml::next`], and what `on_start` comes to.
    pub fn for_each_start(
        mut self,
        mut on_start: impl FnMut(&BytesStart) -> Result<(), FileError>,
    ) -> Result<(), FileError> {
        loop {
            match self.next()? {
                Event::Start(tag) => on_start(&tag)?,
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }
}

/// The attributes of a tag. Damaged ones are left out.
pub fn attributes<'a>(tag: &'a BytesStart) -> impl Iterator<Item = Attribute<'a>> {
    let mut attributes = tag.attributes();
    attributes.with_checks(false);
    attributes.flatten()
}

/// The value of an attribute, whatever stands before its name and a colon.
pub fn attribute(tag: &BytesStart, name: &str) -> Option<String> {
    let is_named = |attribute: &Attribute| attribute.key.local_name().as_ref() == name;
    let value = attributes(tag).find(is_named)?.normalized_value(XmlVersion::Implicit1_0);
    value.ok().map(Cow::into_owned)
}

/// Whether an attribute says yes.
pub fn is_set(tag: &BytesStart, name: &str) -> bool {
    attribute(tag, name).is_some_and(|value| value == "1" || value == "true")
}

/// Appends the character that a reference stands for.
///
/// # Errors
/// When it stands for something that a document has defined itself.
pub fn push_reference(text: &mut String, reference: &BytesRef) -> Result<(), FileError> {
    if let Some(known) = resolve_predefined_entity(reference) {
        text.push_str(known);
        return Ok(());
    }
    let character = reference.resolve_char_ref().ok().flatten().ok_or(FileError::DamagedXlsx)?;
    text.push(character);
    Ok(())
}
