//! An XLSX file on its way to text, a step at a time.

use super::super::encoding::PIECE;
use super::super::file_error::FileError;
use super::super::storage::Storage;
use super::cells::{Cells, Meaning};
use super::merges::{MergeSearch, Merges};
use super::sheet::{SheetNotes, SheetReader};
use super::strings::{Strings, StringsReader};
use super::workbook::{SheetInfo, Workbook};
use crate::screening::header_name::HeaderName;
use crate::screening::headers::known_headers;
use crate::screening::{HEAD_ROWS, Reader};

/// The most that the shared texts and a sheet may come to as XML, in bytes.
const LARGEST_STRINGS: u64 = 1 << 30;
const LARGEST_SHEET: u64 = 4 << 30;
/// So many sheets are looked into to find the one with the list.
const LOOKED_INTO: usize = 20;
/// So many headers that are known make a list.
const ENOUGH_HEADERS: usize = 2;

/// To read the rows of a sheet takes so many times as long as to search it.
const ROWS: u64 = 8;

/// An XLSX file on its way to text.
pub struct Reading {
    workbook: Workbook,
    strings: Strings,
    /// Which sheet is read; None until it is chosen.
    sheet: Option<usize>,
    stage: Stage,
    /// How many packed bytes are to be used, those of the sheet more than once; and were, in earlier
    /// stages.
    packed: u64,
    used: u64,
}

enum Stage {
    Strings(StringsReader),
    Search(MergeSearch, Merges),
    Rows(Box<SheetReader>),
}

impl Reading {
    /// Of the file, and of the sheet with this index; None to find the one with the list.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn open(storage: &impl Storage, sheet: Option<usize>) -> Result<Self, FileError> {
        let workbook = Workbook::open(storage)?;
        let sheet = sheet.filter(|&sheet| sheet < workbook.sheets.len());
        let xml = workbook.package.xml(storage, &workbook.strings_path, LARGEST_STRINGS)?;
        // The longest sheet, until one is chosen: so what is done never seems to shrink.
        let longest = workbook.sheet_paths.iter().map(|path| workbook.packed(path)).max();
        let packed =
            workbook.packed(&workbook.strings_path) + (1 + ROWS) * longest.unwrap_or_default();
        let mut reading = Self {
            stage: Stage::Search(MergeSearch::default(), Merges::default()),
            workbook,
            strings: Strings::default(),
            sheet,
            packed,
            used: 0,
        };
        match xml {
            Some(xml) => reading.stage = Stage::Strings(StringsReader::new(xml)),
            None => reading.start_sheet(storage)?,
        }
        Ok(reading)
    }

    /// The sheets of the file, and which of them is read.
    pub fn sheets(&self) -> (&[SheetInfo], usize) {
        (&self.workbook.sheets, self.sheet.unwrap_or_default())
    }

    /// What was done to the sheet so that it could be read.
    pub fn notes(&self) -> SheetNotes {
        let Stage::Rows(sheet) = &self.stage else { return SheetNotes::default() };
        sheet.notes().clone()
    }

    /// How much is done, in percent.
    pub fn percent(&self) -> u64 {
        let used = match &self.stage {
            Stage::Strings(reader) => reader.used(),
            Stage::Search(search, _) => search.used(),
            Stage::Rows(sheet) => ROWS * sheet.used(),
        };
        ((self.used + used) * 100 / self.packed.max(1)).min(99)
    }

    /// Goes on. False when the text is whole.
    ///
    /// # Errors
    /// When the file is damaged or too large.
    pub fn step(&mut self, storage: &mut impl Storage) -> Result<bool, FileError> {
        let Self { workbook, strings, .. } = self;
        match &mut self.stage {
            Stage::Strings(reader) => {
                if !reader.step(strings)? {
                    self.used += reader.used();
                    self.start_sheet(storage)?;
                }
            }
            Stage::Search(search, merges) => {
                if !search.step(merges)? {
                    self.used += search.used();
                    let (merges, path) = (std::mem::take(merges), self.path());
                    let xml = self.workbook.package.xml(storage, &path, LARGEST_SHEET)?;
                    let cells = Cells::new(xml.ok_or(FileError::DamagedXlsx)?);
                    self.stage = Stage::Rows(Box::new(SheetReader::new(cells, merges)));
                }
            }
            Stage::Rows(sheet) => {
                let mut out = Vec::new();
                let is_more = sheet.step(workbook.meaning(strings), &mut out)?;
                let piece = usize::try_from(PIECE).unwrap_or(usize::MAX);
                out.chunks(piece).for_each(|piece| storage.append_converted(piece.to_vec()));
                return Ok(is_more);
            }
        }
        Ok(true)
    }

    /// The shared texts are there: the sheet is chosen, and searched for merged cells.
    fn start_sheet(&mut self, storage: &impl Storage) -> Result<(), FileError> {
        let sheet = self.sheet.unwrap_or_else(|| self.find_sheet(storage));
        self.sheet = Some(sheet);
        let path = self.path();
        self.packed = self.used + (1 + ROWS) * self.workbook.packed(&path);
        let part = self.workbook.package.part(storage, &path, LARGEST_SHEET)?;
        let search = MergeSearch::new(part.ok_or(FileError::DamagedXlsx)?);
        self.stage = Stage::Search(search, Merges::default());
        Ok(())
    }

    fn path(&self) -> String {
        let path = self.sheet.and_then(|sheet| self.workbook.sheet_paths.get(sheet));
        path.cloned().unwrap_or_default()
    }

    /// The first sheet that is seen and has known headers; else the first that is seen and says
    /// anything; else the first.
    fn find_sheet(&self, storage: &impl Storage) -> usize {
        let sheets = self.workbook.sheets.iter().enumerate();
        let seen = sheets.filter(|(_, sheet)| !sheet.is_hidden).map(|(index, _)| index);
        let mut seen = seen.collect::<Vec<_>>();
        seen.truncate(LOOKED_INTO);
        let first = seen.first().copied().unwrap_or_default();
        if seen.len() < 2 {
            return first;
        }
        let known = seen.iter().map(|&sheet| self.known_headers(storage, sheet));
        let known = known.collect::<Vec<_>>();
        let has_list = |it: &Option<usize>| it.is_some_and(|known| known >= ENOUGH_HEADERS);
        let best = known.iter().position(has_list).or(known.iter().position(Option::is_some));
        best.map_or(first, |index| seen[index])
    }

    /// How many known headers a row at the top of a sheet has, at most; None where nothing stands
    /// there. A sheet that cannot be read has none: that is told when it is chosen.
    fn known_headers(&self, storage: &impl Storage, sheet: usize) -> Option<usize> {
        let path = self.workbook.sheet_paths.get(sheet)?;
        let xml = self.workbook.package.xml(storage, path, LARGEST_SHEET).ok()??;
        let mut reader = SheetReader::new(Cells::new(xml), Merges::default());
        let (mut text, mut most, mut rows) = (Vec::new(), None, 0);
        let _ = reader.step(self.workbook.meaning(&self.strings), &mut text);
        let mut lines = Reader::default();
        let mut look = |row: &crate::screening::Row| {
            rows += 1;
            if rows <= HEAD_ROWS {
                let headers = row.to_strings().into_iter().map(HeaderName::single);
                most = most.max(Some(known_headers(&headers.collect::<Vec<_>>())));
            }
        };
        lines.push(&text, &mut look);
        lines.finish(&mut look);
        most
    }
}

impl Workbook {
    /// What numbers and shared texts mean in it.
    fn meaning<'a>(&'a self, strings: &'a Strings) -> Meaning<'a> {
        Meaning { strings, styles: &self.styles, is_1904: self.is_1904 }
    }

    /// How large a part is, packed.
    fn packed(&self, path: &str) -> u64 {
        self.package.find(path).map_or(0, |part| part.packed)
    }
}
