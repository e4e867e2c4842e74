//! Our empty tables, filled with what they offer.

use super::*;
use qinghuicha::screening::template;

/// The lists that can be picked from in a template: the column, and the words.
fn lists(file: &[u8]) -> Vec<(usize, Vec<String>)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut sheet = String::new();
    let mut part = zip.by_name("xl/worksheets/sheet1.xml").unwrap();
    std::io::Read::read_to_string(&mut part, &mut sheet).unwrap();
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(file.to_vec())).unwrap();
    let rules = sheet.split("<dataValidation ").skip(1);
    let list = |rule: &str| {
        assert!(rule.contains("type=\"list\""), "{rule}");
        let between = |start: &str, end: &str| {
            let (_, rest) = rule.split_once(start).unwrap();
            rest.split_once(end).unwrap().0.to_owned()
        };
        let cells = between("sqref=\"", "\"");
        let letters = cells.trim_start_matches(|it: char| !it.is_ascii_alphabetic());
        let letters = letters.bytes().take_while(u8::is_ascii_uppercase);
        let column =
            letters.fold(0, |column, letter| column * 26 + usize::from(letter - b'A') + 1) - 1;
        let formula = between("<formula1>", "</formula1>");
        let parted = formula.split_once('!');
        let (name, range) = parted.unwrap_or_else(|| panic!("{formula} names no sheet"));
        let range = range.replace('$', "");
        let words = workbook.worksheet_range(name.trim_matches('\'')).unwrap();
        let (first, last) = range.split_once(':').unwrap();
        let row = |cell: &str| cell.trim_start_matches(char::is_alphabetic).parse::<u32>().unwrap();
        let word = |row: u32| {
            let cell = words.get_value((row - 1, u32::try_from(column).unwrap()));
            cell.unwrap_or_else(|| panic!("{formula} has no {row}")).to_string()
        };
        (column, (row(first)..=row(last)).map(word).collect())
    };
    rules.map(list).collect()
}

/// A comma inside of a choice parted it in two, and neither was read.
#[test]
fn a_template_filled_from_its_own_lists_has_no_mistake() {
    for entity_kind in ENTITY_KINDS {
        let (name, file) = template_file(entity_kind, true);
        let read = read(&file).unwrap();
        let headers = read.lines()[0].split(',').map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(headers.len(), 1 + template(entity_kind).len(), "{name}");
        let lists = lists(&file);
        let with_list =
            lists.iter().map(|(column, _)| headers[*column].as_str()).collect::<Vec<_>>();
        assert_eq!(with_list.contains(&"身份"), entity_kind == EntityKind::Person, "{with_list:?}");
        let mut rows = vec![headers.join(",")];
        let entries = lists.iter().flat_map(|(column, words)| {
            assert!(words.len() > 1, "{name}: {words:?}");
            words.iter().map(|word| (*column, format!("\"{word}\"")))
        });
        rows.extend(entries.map(|(column, word)| {
            let cell = |(index, header): (usize, &String)| match header.as_str() {
                _ if index == column => word.clone(),
                "姓名" => "甲".to_owned(),
                "身份" => "打工".to_owned(),
                _ => String::new(),
            };
            headers.iter().enumerate().map(cell).collect::<Vec<_>>().join(",")
        }));
        let entries = rows.len() as u64 - 1;
        assert!(entries > 10, "{name}: {entries}");
        let (_, responses) = screened(rows.join("\n").as_bytes());
        let found = results(&responses);
        assert_eq!((found.rows, found.error_count), (entries, 0), "{name}: {:?}", found.errors);
    }
}

/// The lists stand where nobody stumbles over them, and the first sheet is the table.
#[test]
fn the_lists_of_a_template_are_hidden() {
    let read = read(&template_file(EntityKind::Person, true).1).unwrap();
    let hidden = read.sheets.iter().map(|it| it.is_hidden).collect::<Vec<_>>();
    assert_eq!((hidden, read.chosen), (vec![false, false, true], 0));
    assert!(read.lines().len() == 1, "it is empty: {}", read.text);
}
