//! Workbooks made by hand, as other programs write them.

use std::fmt::Write;
use std::io::Write as _;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A workbook.
pub struct Book {
    /// Name, state and the XML of each sheet.
    sheets: Vec<(String, String, String)>,
    strings: String,
    styles: String,
    is_1904: bool,
    is_strict: bool,
}

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

impl Book {
    /// One sheet with these rows: the XML inside of `<sheetData>`.
    pub fn new(rows: &str) -> Self {
        let book = Self {
            sheets: Vec::new(),
            strings: String::new(),
            styles: String::new(),
            is_1904: false,
            is_strict: false,
        };
        book.sheet("Sheet1", "visible", &format!("<sheetData>{rows}</sheetData>"))
    }

    /// No sheet yet.
    pub fn empty() -> Self {
        let mut book = Self::new("");
        book.sheets.clear();
        book
    }

    /// One more sheet with this XML.
    pub fn sheet(mut self, name: &str, state: &str, xml: &str) -> Self {
        self.sheets.push((name.to_owned(), state.to_owned(), xml.to_owned()));
        self
    }

    /// Cells of the first sheet that are merged.
    pub fn merged(mut self, regions: &[&str]) -> Self {
        let regions = regions.iter().map(|it| format!("<mergeCell ref=\"{it}\"/>"));
        let list = regions.collect::<String>();
        write!(self.sheets[0].2, "<mergeCells count=\"1\">{list}</mergeCells>").unwrap();
        self
    }

    /// The shared texts: the XML inside of `<sst>`.
    pub fn strings(mut self, strings: &str) -> Self {
        strings.clone_into(&mut self.strings);
        self
    }

    /// Styles with these number formats; the first is style 1.
    pub fn formats(mut self, codes: &[&str]) -> Self {
        let (mut formats, mut styles) = (String::new(), "<xf numFmtId=\"0\"/>".to_owned());
        for (id, code) in (164..).zip(codes) {
            // A number is one that is built in.
            let id = code.parse().unwrap_or(id);
            let code = code.replace('"', "&quot;");
            write!(formats, "<numFmt numFmtId=\"{id}\" formatCode=\"{code}\"/>").unwrap();
            if code.parse::<u32>().is_ok() {
                formats.clear();
            }
            write!(styles, "<xf numFmtId=\"{id}\" quotePrefix=\"1\"/>").unwrap();
        }
        self.styles = format!(
            "<numFmts>{formats}</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>\
             <cellXfs>{styles}</cellXfs><cellStyles><xf numFmtId=\"14\"/></cellStyles>"
        );
        self
    }

    /// Days are counted from 1904.
    pub fn with_days_of_1904(mut self) -> Self {
        self.is_1904 = true;
        self
    }

    /// In the form that ISO calls strict, with a prefix before each name.
    pub fn strict(mut self) -> Self {
        self.is_strict = true;
        self
    }

    /// The file.
    pub fn file(&self) -> Vec<u8> {
        let parts = self.parts();
        package(&parts.iter().map(|(name, xml)| (*name, xml.as_bytes())).collect::<Vec<_>>())
    }

    /// The file, with `filler` so many times in place of [`FILLED`].
    pub fn filled(&self, filler: &str, times: usize) -> Vec<u8> {
        let parts = self.parts();
        let parts = parts.iter().map(|(name, xml)| (*name, xml.as_bytes())).collect::<Vec<_>>();
        package_with(&parts, filler.as_bytes(), times)
    }

    /// Its parts.
    pub fn parts(&self) -> Vec<(&'static str, String)> {
        let (mut sheets, mut relations) = (String::new(), String::new());
        let names = ["sheet1", "sheet2", "sheet3", "sheet4"];
        for (name, (title, state, _)) in names.into_iter().zip(&self.sheets) {
            write!(sheets, "<sheet name=\"{title}\" state=\"{state}\" r:id=\"{name}\"/>").unwrap();
            let target = format!("worksheets/{name}.xml");
            relations += &relation(name, "worksheet", &target);
        }
        relations += &relation("strings", "sharedStrings", "/xl/sharedStrings.xml");
        if !self.styles.is_empty() {
            relations += &relation("styles", "styles", "styles.xml");
        }
        let workbook = format!(
            "<workbookPr date1904=\"{}\"/><sheets>{sheets}</sheets>",
            u8::from(self.is_1904)
        );
        let mut parts = vec![
            ("_rels/.rels", relations_of(&relation("a", "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", root("workbook", &workbook)),
            ("xl/_rels/workbook.xml.rels", relations_of(&relations)),
            ("xl/sharedStrings.xml", root("sst", &self.strings)),
            ("xl/styles.xml", root("styleSheet", &self.styles)),
        ];
        let paths = [
            "xl/worksheets/sheet1.xml",
            "xl/worksheets/sheet2.xml",
            "xl/worksheets/sheet3.xml",
            "xl/worksheets/sheet4.xml",
        ];
        for (path, (.., xml)) in paths.into_iter().zip(&self.sheets) {
            parts.push((path, root("worksheet", xml)));
        }
        if self.is_strict {
            for (name, xml) in &mut parts {
                *xml = strict(name, xml);
            }
        }
        parts
    }
}

fn relation(id: &str, kind: &str, target: &str) -> String {
    format!("<Relationship Id=\"{id}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/>")
}

fn relations_of(relations: &str) -> String {
    let space = "http://schemas.openxmlformats.org/package/2006/relationships";
    format!("<?xml version=\"1.0\"?><Relationships xmlns=\"{space}\">{relations}</Relationships>")
}

fn root(name: &str, inside: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <{name} xmlns=\"{MAIN}\" xmlns:r=\"{RELATIONS}\">{inside}</{name}>"
    )
}

fn strict(name: &str, xml: &str) -> String {
    let xml = xml
        .replace(RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships")
        .replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main");
    if name.contains("_rels") {
        return xml;
    }
    let xml = xml.replace("</", "\u{1}").replace("<?", "\u{2}").replace('<', "<x:");
    let xml = xml.replace('\u{1}', "</x:").replace('\u{2}', "<?");
    xml.replace(" xmlns=", " xmlns:x=")
}

/// A package of these parts.
pub fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    package_with(parts, &[], 0)
}

/// Where [`package_with`] puts what would be too long for memory.
pub const FILLED: &str = "FILLED";

/// A package of these parts, with `filler` so many times in place of [`FILLED`].
pub fn package_with(parts: &[(&str, &[u8])], filler: &[u8], times: usize) -> Vec<u8> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(6));
    let many = filler.repeat((1 << 16) / filler.len().max(1) + 1);
    for (name, bytes) in parts {
        zip.start_file(*name, options).unwrap();
        let at = bytes.windows(FILLED.len()).position(|it| it == FILLED.as_bytes());
        let (start, end) = bytes.split_at(at.unwrap_or(bytes.len()));
        zip.write_all(start).unwrap();
        let mut left = if at.is_some() { times * filler.len() } else { 0 };
        while left > 0 {
            let length = left.min(many.len());
            zip.write_all(&many[..length]).unwrap();
            left -= length;
        }
        zip.write_all(end.strip_prefix(FILLED.as_bytes()).unwrap_or(end)).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A row of cells with text.
pub fn row(number: u32, cells: &[&str]) -> String {
    let cell = |(letter, text): (char, &&str)| match *text {
        "" => String::new(),
        text => format!("<c r=\"{letter}{number}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"),
    };
    let cells = ('A'..='Z').zip(cells).map(cell).collect::<String>();
    format!("<row r=\"{number}\">{cells}</row>")
}
