//! Which column means what: recognised, and put right by hand where it is not.

use super::import::Import;
use super::request::KINDS;
use super::template::choices;
use crate::facts::{
    Answer, Choice, Column, EntityKind, EntityRef, Fact, Profile, Role, Single, parse,
};
use crate::i18n::{role, screening as words, table};
use crate::screening::{Plan, Row, Table, columns, template};
use maud::{Markup, html};

/// The step between opening a file and screening it.
pub fn matching(plan: &Plan, roster: EntityKind, file: &Import) -> Markup {
    let opened = Table::open(plan, &file.header);
    html! {
        h2 { (words::MATCH) }
        p { b { (file.name) } " " (file.encoding) @if file.above > 0 { (words::headers_at(file.above + 1)) } }
        label.field {
            span { (words::KIND) }
            select data-order="kind" {
                @for (key, kind) in KINDS { option value=(key) selected[kind == roster] { (table::kind(kind)) } }
            }
        }
        p { (words::MATCH_ABOUT) }
        table.columns {
            thead { tr { th { (words::HEADER) } th { (words::SAMPLES) } th { (words::MEANS) } } }
            tbody {
                @for (place, (name, column)) in opened.headers().iter().zip(opened.columns()).enumerate() {
                    tr {
                        th scope="row" { (name) }
                        td { (sample(&file.samples, place)) }
                        td { (meaning(place, name, *column, roster)) }
                    }
                }
            }
        }
        (everyone(plan, roster, opened.columns()))
        @if let Some(why_not) = why_not(plan, roster, opened.columns()) { p.note role="status" { (why_not) } }
        @if opened.columns().iter().any(Option::is_some) {
            button.primary type="button" data-order="start" { (words::START) }
        }
    }
}

fn sample(samples: &[Row], place: usize) -> String {
    let cell =
        |row: &Row| String::from_utf8_lossy(row.cell(place)).chars().take(12).collect::<String>();
    samples.iter().map(cell).filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join("、")
}

fn meaning(place: usize, name: &str, column: Option<Column>, roster: EntityKind) -> Markup {
    html! {
        select data-order={ "column " (place) } aria-label=(words::means(name)) {
            option value="" selected[column.is_none()] { (words::PASSED_THROUGH) }
            @for one in columns(roster) {
                option value=(one.key()) selected[column == Some(one)] { (table::header(one)) }
            }
        }
    }
}

/// What no column says may be said once for all rows, where it is one of some words.
fn everyone(plan: &Plan, roster: EntityKind, found: &[Option<Column>]) -> Markup {
    let missing = template(roster).into_iter().filter(|column| !found.contains(&Some(*column)));
    let missing = missing
        .filter(|column| column.entity_kind() == EntityKind::Person && is_one_of(*column))
        .collect::<Vec<_>>();
    html! {
        @if !missing.is_empty() {
            h3 { (words::EVERYONE) }
            div.everyone {
                @for column in missing {
                    label.field {
                        span { (table::header(column)) }
                        select data-order={ "everyone " (column.key()) } {
                            option value="" { (words::NOT_SAID) }
                            @for (key, text) in words_of(column) {
                                option value=(key) selected[said(&plan.everyone, column).is_some_and(|it| it == key)] { (text) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn is_one_of(column: Column) -> bool {
    column == Column::Roles || !choices(column).is_empty()
}

/// The keys and words that may be said for everybody.
fn words_of(column: Column) -> Vec<(&'static str, &'static str)> {
    match column.fact() {
        None => Role::ALL.iter().map(|&who| (who.key(), role(who))).collect(),
        Some(fact) => {
            fact.choices().iter().map(|&one| (one.key(), crate::i18n::choice(fact, one))).collect()
        }
    }
}

fn said(everyone: &Profile, column: Column) -> Option<&'static str> {
    match column.fact() {
        None => everyone.roles.first().map(|role| role.key()),
        Some(fact) => match everyone.answers.get(fact)? {
            Answer::One(choice) => Some(Choice::key(*choice)),
            _ => None,
        },
    }
}

/// Says something for everybody, or takes it back.
pub fn say(everyone: &mut Profile, column: Column, key: &str) {
    match column.fact() {
        None => everyone.roles = Role::from_key(key).into_iter().collect(),
        Some(fact) => {
            let Some(answers) = everyone.at_mut(EntityRef::Person) else { return };
            answers.forget(fact);
            if let Ok(answer) = parse(fact, key) {
                answers.set(fact, answer);
            }
        }
    }
}

/// What would make screening pointless.
fn why_not(plan: &Plan, roster: EntityKind, found: &[Option<Column>]) -> Option<String> {
    if found.iter().all(Option::is_none) {
        return Some(words::NOTHING_KNOWN.to_owned());
    }
    // Without these nothing can be told of any row.
    let first = match roster {
        EntityKind::Person => Column::Roles,
        EntityKind::Hires => Column::Fact(Fact::Single(Single::EmployerKind)),
        EntityKind::Batches => Column::Fact(Fact::Single(Single::BrokerConfirmed)),
    };
    let missing = !found.contains(&Some(first)) && said(&plan.everyone, first).is_none();
    missing.then(|| words::not_said(table::header(first)))
}

/// What was decided of headers, as text: a header a line, and the key of its column.
pub fn write_by_hand(by_hand: &[(String, Option<Column>)]) -> String {
    let line = |(header, column): &(String, Option<Column>)| {
        format!("{}\t{}", header.replace(['\t', '\n', '\r'], " "), column.map_or("", Column::key))
    };
    by_hand.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The same, read again.
pub fn read_by_hand(text: &str) -> Vec<(String, Option<Column>)> {
    let line = |line: &str| {
        line.split_once('\t').map(|(header, key)| (header.to_owned(), Column::from_key(key)))
    };
    text.lines().filter_map(line).collect()
}
