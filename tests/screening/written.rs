//! Profiles written as rows, in the words of the template.

use qinghuicha::facts::{Answer, Column, Date, End, EntityKind, Fact, Profile, Role};
use qinghuicha::i18n::{choice, table as words};
use qinghuicha::policy::draft_2022::EDITION;
use qinghuicha::screening::{CellError, Format, Plan, Reader, Row, RowError, Screening, columns};

pub fn plan(entity_kind: EntityKind, as_of: Date) -> Plan {
    Plan { entity_kind: Some(entity_kind), ..Plan::new(&EDITION, Profile::new(as_of)) }
}

/// The table that comes out for `text`, as rows of cells, and the mistakes.
pub fn screen(plan: Plan, text: &str) -> (Vec<Vec<String>>, Vec<RowError>) {
    let mut screening = Screening::new(plan);
    let mut out = Vec::new();
    screening.push(text.as_bytes(), &mut out);
    screening.finish(&mut out);
    let mut mistakes = Vec::new();
    screening.take_mistakes(&mut mistakes);
    let rows = rows(&out);
    let mistakes = self::rows(&mistakes).into_iter().map(|cells| told(cells, &rows)).collect();
    (rows, mistakes)
}

/// A row that tells a mistake, for a table with these rows.
fn told(cells: Vec<String>, rows: &[Vec<String>]) -> RowError {
    let [row, header, found, sentence] = cells.try_into().expect("these are told of a mistake");
    let found = found.strip_prefix('\'').map_or(found.clone(), str::to_owned);
    let column_index = rows[0].iter().position(|it| *it == header);
    let error = CellError { column_index, header, found, sentence };
    RowError { row: row.parse().expect("it is a number"), error }
}

pub fn rows(text: &[u8]) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut reader = Reader::with_format(Format::OWN);
    let mut keep = |row: &Row| {
        rows.push(
            row.iter().map(|cell| String::from_utf8(cell.to_vec()).expect("it is UTF-8")).collect(),
        );
    };
    reader.push(text, &mut keep);
    reader.finish(&mut keep);
    rows
}

/// A profile as cells under the columns its table may have. Its one batch or hire is in the row.
pub fn cells(entity_kind: EntityKind, profile: &Profile) -> Vec<String> {
    columns(entity_kind).into_iter().map(|column| cell(column, profile)).collect()
}

fn cell(column: Column, profile: &Profile) -> String {
    let Some(fact) = column.fact() else {
        return profile
            .roles
            .iter()
            .map(|&role: &Role| words::role_words(role)[0])
            .collect::<Vec<_>>()
            .join("、");
    };
    let answers = match fact.entity_kind() {
        EntityKind::Person => Some(&profile.answers),
        EntityKind::Batches => profile.batches.first(),
        EntityKind::Hires => profile.hires.as_ref().and_then(|hires| hires.first()),
    };
    answers
        .and_then(|answers| answers.get(fact))
        .map(|answer| word(column, fact, answer))
        .unwrap_or_default()
}

fn word(column: Column, fact: Fact, answer: &Answer) -> String {
    let unsure = words::UNSURE_WORDS[0];
    let is_band = matches!(column, Column::Band(_));
    match (column, answer) {
        (Column::First(_), Answer::Days(first, _)) => first.to_string(),
        (Column::Last(_), Answer::Days(_, End::On(last))) => last.to_string(),
        (Column::Last(_), Answer::Days(_, End::Ongoing)) => words::ONGOING_WORDS[0].to_owned(),
        (Column::First(_) | Column::Last(_), _) | (_, Answer::Days(..)) => String::new(),
        (_, Answer::Unsure) if is_band || column == Column::Fact(fact) => unsure.to_owned(),
        (_, Answer::One(chosen)) => choice(fact, *chosen).to_owned(),
        (_, Answer::Many { ticked, unsure: also }) => {
            let ticked =
                ticked.iter().map(|&chosen| choice(fact, chosen)).chain(also.then_some(unsure));
            ticked.collect::<Vec<_>>().join("、")
        }
        (_, Answer::Number(number)) => number.to_string(),
        (_, Answer::Day(day)) => day.to_string(),
        _ => String::new(),
    }
}

/// The header row of a table.
pub fn header(entity_kind: EntityKind) -> Vec<String> {
    columns(entity_kind).into_iter().map(|column| words::header(column).to_owned()).collect()
}
