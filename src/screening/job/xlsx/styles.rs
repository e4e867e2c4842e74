//! What the numbers in a cell are: its style says it, by the format they are shown in.

use super::super::file_error::FileError;
use super::super::storage::Storage;
use super::package::Package;
use super::xml::attribute;
use std::collections::HashMap;

/// The most that the styles may come to, in bytes.
const LARGEST: u64 = 128 << 20;
/// Excel knows 65,490 styles.
const MOST_STYLES: usize = 1 << 17;

/// What a number is shown as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NumberKind {
    /// A number.
    #[default]
    Number,
    /// A year and a month.
    Month,
    /// A day.
    Day,
    /// A day and the time of day.
    DayAndTime,
    /// A time of day.
    Time,
    /// Hours and minutes gone by, more than 24 too.
    Elapsed,
}

/// What the numbers in cells of each style are.
///
/// # Errors
/// When the styles are damaged or too many.
pub fn read_styles(
    package: &Package,
    storage: &impl Storage,
    path: &str,
) -> Result<Vec<NumberKind>, FileError> {
    let (mut formats, mut styles) = (HashMap::new(), Vec::new());
    let Some(xml) = package.xml(storage, path, LARGEST)? else { return Ok(styles) };
    let mut is_of_cells = false;
    xml.for_each_start(|tag| {
        let number = |name| attribute(tag, name).and_then(|id| id.parse::<u32>().ok());
        match tag.local_name().as_ref() {
            "numFmt" => {
                let kind = attribute(tag, "formatCode").map(|code| kind(&code));
                formats.extend(number("numFmtId").zip(kind));
            }
            "cellXfs" => is_of_cells = true,
            "cellStyles" | "cellStyleXfs" | "dxfs" => is_of_cells = false,
            "xf" if is_of_cells => {
                let id = number("numFmtId").unwrap_or_default();
                styles.push(formats.get(&id).copied().unwrap_or_else(|| built_in(id)));
            }
            _ => {}
        }
        if styles.len().max(formats.len()) > MOST_STYLES {
            return Err(FileError::TooLarge);
        }
        Ok(())
    })?;
    Ok(styles)
}

/// The formats that have a number of their own, as Chinese spreadsheet programs show them (ECMA-376
/// part 1, 18.8.30).
fn built_in(id: u32) -> NumberKind {
    match id {
        17 | 27 | 36 | 50 | 52 | 57 => NumberKind::Month,
        14..=16 | 28..=31 | 51 | 53 | 54 | 58 => NumberKind::Day,
        22 => NumberKind::DayAndTime,
        18..=21 | 32..=35 | 45 | 47 | 55 | 56 => NumberKind::Time,
        46 => NumberKind::Elapsed,
        _ => NumberKind::Number,
    }
}

/// What a format shows, by the letters of its first section that are no text.
fn kind(code: &str) -> NumberKind {
    let (mut letters, mut is_quoted, mut bracket) = (String::new(), false, None::<String>);
    let mut characters = code.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            // The next one is itself, or as wide as itself, or fills the cell.
            '\\' | '_' | '*' => drop(characters.next()),
            '[' => bracket = Some(String::new()),
            ']' => {
                let inside = bracket.take().unwrap_or_default().to_ascii_lowercase();
                if !inside.is_empty()
                    && ["h", "m", "s"].iter().any(|it| inside.replace(it, "").is_empty())
                {
                    return NumberKind::Elapsed;
                }
            }
            ';' => break,
            other => bracket.as_mut().unwrap_or(&mut letters).push(other.to_ascii_lowercase()),
        }
    }
    // General has letters of its own.
    let letters = letters.replace("general", "").replace("e+", "").replace("e-", "");
    let has = |letter: &[char]| letters.contains(letter);
    // 上午/下午 and AM/PM stand with hours only.
    match (has(&['y', 'e']), has(&['d']), has(&['h', 's'])) {
        (true, false, false) if has(&['m']) => NumberKind::Month,
        (true, _, false) | (_, true, false) => NumberKind::Day,
        (true, ..) | (_, true, _) => NumberKind::DayAndTime,
        (.., true) => NumberKind::Time,
        _ if has(&['m']) || letters.contains("aaa") => NumberKind::Day,
        _ => NumberKind::Number,
    }
}
