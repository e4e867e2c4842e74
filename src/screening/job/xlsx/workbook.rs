//! The workbook: which sheets it has, and where they stand.

use super::super::file_error::FileError;
use super::super::storage::Storage;
use super::package::Package;
use super::styles::{NumberKind, read_styles};
use super::xml::{attribute, is_set};
use serde::{Deserialize, Serialize};

/// The most that a part which only describes may come to, in bytes.
const DESCRIPTION: u64 = 16 << 20;
/// So many sheets are listed.
const MOST_SHEETS: usize = 500;
/// The longest path of a part and name of a sheet, in bytes.
const LONGEST_NAME: usize = 1000;

/// A sheet of an XLSX file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetInfo {
    /// Its name.
    pub name: String,
    /// Whether spreadsheet programs hide it.
    pub is_hidden: bool,
}

/// A workbook.
pub struct Workbook {
    /// Its parts.
    pub package: Package,
    /// Its sheets in order.
    pub sheets: Vec<SheetInfo>,
    /// The path of each.
    pub sheet_paths: Vec<String>,
    /// Where the texts stand that cells share.
    pub strings_path: String,
    /// What the numbers in cells of each style are.
    pub styles: Vec<NumberKind>,
    /// Whether days are counted from 1904.
    pub is_1904: bool,
}

/// A relation of a part to another.
struct Relation {
    id: String,
    kind: String,
    path: String,
}

impl Workbook {
    /// The workbook in the file.
    ///
    /// # Errors
    /// When the file is damaged, has a password, is too large, or holds no workbook.
    pub fn open(storage: &impl Storage) -> Result<Self, FileError> {
        let package = Package::open(storage)?;
        let root = relations(&package, storage, "")?;
        let path = root.iter().find(|it| it.kind == "officeDocument").map(|it| it.path.clone());
        let path = path.unwrap_or_else(|| "xl/workbook.xml".to_owned());
        if package.find(&path).is_none() || !is_workbook(&package, storage, &path)? {
            return Err(kind_of(&package, storage));
        }
        let related = relations(&package, storage, &path)?;
        let path_of = |kind: &str| {
            let path = related.iter().find(|it| it.kind == kind).map(|it| it.path.clone());
            path.unwrap_or_default()
        };
        let (strings_path, styles_path) = (path_of("sharedStrings"), path_of("styles"));
        let styles = read_styles(&package, storage, &styles_path)?;
        // Without its styles every day would be a number.
        if styles.is_empty() && !styles_path.is_empty() {
            return Err(FileError::DamagedXlsx);
        }
        let mut workbook = Self {
            package,
            sheets: Vec::new(),
            sheet_paths: Vec::new(),
            strings_path,
            styles,
            is_1904: false,
        };
        workbook.read_sheets(storage, &path, &related)?;
        if workbook.sheets.is_empty() { Err(FileError::DamagedXlsx) } else { Ok(workbook) }
    }

    fn read_sheets(
        &mut self,
        storage: &impl Storage,
        path: &str,
        related: &[Relation],
    ) -> Result<(), FileError> {
        let xml = self.package.xml(storage, path, DESCRIPTION)?.ok_or(FileError::DamagedXlsx)?;
        xml.for_each_start(|tag| {
            match tag.local_name().as_ref() {
                "workbookPr" => self.is_1904 |= is_set(tag, "date1904"),
                "sheet" if self.sheets.len() < MOST_SHEETS => {
                    let id = attribute(tag, "id").unwrap_or_default();
                    let relation = related.iter().find(|it| it.id == id && it.kind == "worksheet");
                    // Sheets of charts and macros hold no rows.
                    let Some(relation) = relation else { return Ok(()) };
                    let name = attribute(tag, "name").unwrap_or_default();
                    let is_hidden = attribute(tag, "state").is_some_and(|state| state != "visible");
                    self.sheets.push(SheetInfo { name: cut(name), is_hidden });
                    self.sheet_paths.push(relation.path.clone());
                }
                _ => {}
            }
            Ok(())
        })
    }
}

/// The relations of a part; of the package itself when the path is empty.
fn relations(
    package: &Package,
    storage: &impl Storage,
    path: &str,
) -> Result<Vec<Relation>, FileError> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    let mut relations = Vec::new();
    let Some(xml) = package.xml(storage, &format!("{folder}_rels/{name}.rels"), DESCRIPTION)?
    else {
        return Ok(relations);
    };
    xml.for_each_start(|tag| {
        if tag.local_name().as_ref() != "Relationship" || relations.len() > 4 * MOST_SHEETS {
            return Ok(());
        }
        let target = cut(attribute(tag, "Target").unwrap_or_default());
        let path = match target.strip_prefix('/') {
            Some(path) => path.to_owned(),
            None => format!("{folder}{}", target.trim_start_matches("./")),
        };
        // Strict files name kinds by other addresses, which end the same.
        let kind = attribute(tag, "Type").unwrap_or_default();
        let kind = cut(kind.rsplit('/').next().unwrap_or_default().to_owned());
        relations.push(Relation { id: cut(attribute(tag, "Id").unwrap_or_default()), kind, path });
        Ok(())
    })?;
    Ok(relations)
}

/// Whether a part is the XML of a workbook.
fn is_workbook(package: &Package, storage: &impl Storage, path: &str) -> Result<bool, FileError> {
    if path.to_ascii_lowercase().ends_with("workbook.bin") {
        return Ok(false);
    }
    let Some(xml) = package.xml(storage, path, DESCRIPTION)? else { return Ok(false) };
    let mut root = None;
    xml.for_each_start(|tag| {
        root.get_or_insert_with(|| cut(tag.local_name().as_ref().to_owned()));
        Ok(())
    })?;
    Ok(root.as_deref() == Some("workbook"))
}

/// What a package is that is no workbook.
fn kind_of(package: &Package, storage: &impl Storage) -> FileError {
    let is_open_document = package.find("content.xml").is_some();
    let kind = package.part(storage, "mimetype", 1000).ok().flatten().map(|mut part| {
        let mut kind = String::new();
        let is_read = std::io::Read::read_to_string(&mut part, &mut kind).is_ok();
        is_read && kind.contains("spreadsheet")
    });
    if package.has_under("xl/") || package.has_under("Index/") || kind == Some(true) {
        FileError::OtherSpreadsheet
    } else if package.has_under("word/") || is_open_document {
        FileError::Document
    } else if package.has_under("ppt/") || package.find("OFD.xml").is_some() {
        FileError::NotATable
    } else {
        FileError::Archive
    }
}

/// A text that is not longer than any name.
fn cut(mut text: String) -> String {
    let end = (0..=LONGEST_NAME.min(text.len())).rev().find(|&at| text.is_char_boundary(at));
    text.truncate(end.unwrap_or_default());
    text
}
