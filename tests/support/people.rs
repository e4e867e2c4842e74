//! People by the ten thousand, always the same ones: most near to what some measure asks, their days around
//! every threshold, their cells in every word and every form that is read, some of them wrong.

pub use crate::dice::Dice;
use chrono::{Days, Months};
use qinghuicha::facts::{Column, Date, EntityKind, Fact, Multiple, Role, Span};
use qinghuicha::i18n::table as words;
use qinghuicha::screening::{columns, template};

/// For whom, by the key of a column, everything is in order.
const IN_ORDER: [(&str, &[&str]); 33] = [
    ("brand_link", &["yes"]),
    ("person_groups", &["poverty_lifted", "monitored"]),
    ("works_other_province", &["yes", "abroad"]),
    ("transport_received", &["no"]),
    ("biz_form", &["micro_small_enterprise", "individual_business", "cooperative"]),
    ("biz_in_qinghai", &["yes"]),
    ("licensed", &["yes"]),
    ("operating_normally", &["yes"]),
    ("startup_received", &["no"]),
    ("partners_total", &["2", "3", "12"]),
    ("partners_eligible", &["1", "2", "3", "11"]),
    ("employer_kind", &["brand_enterprise", "workshop", "both"]),
    ("employer_form", &["enterprise", "enterprise", "cooperative"]),
    ("enterprise_size", &["micro_small"]),
    ("zjtx", &["provincial", "national", "both"]),
    ("brand_leader", &["yes"]),
    ("zjtx_received", &["none"]),
    ("hires_group_count", &["3", "9"]),
    ("hires_both_count", &["2", "3", "0"]),
    ("hires_grad_over2", &["0", "1"]),
    ("broker_confirmed", &["yes"]),
    ("broker_all_qinghai_rural", &["all", "some"]),
    ("broker_all_haixi_goji", &["all", "all", "some"]),
    ("broker_people", &["1", "10", "30"]),
    ("broker_ok_count", &["0", "7", "10"]),
    ("broker_priority_count", &["0", "1", "8"]),
    ("organised_export", &["yes"]),
    ("brand_training", &["yes"]),
    ("groups", &["hardship", "graduate", "veteran", "monitored"]),
    ("new_post", &["yes"]),
    ("contract", &["yes"]),
    ("insured", &["yes"]),
    ("had_job_before", &["no"]),
];

/// So many months are asked for somewhere.
const MONTHS: [u32; 4] = [2, 3, 6, 12];

/// Cells that cannot be read.
const WRONG: [&str; 10] = [
    "也许",
    "-3",
    "99999999",
    "3.5",
    "2025-02-30",
    "2099-01-01",
    "3月10日",
    "=1+1",
    "、",
    "脱贫户、王",
];

/// The headers of a table: those of the template, and for people every other column that can matter.
pub fn headers(entity_kind: EntityKind) -> Vec<Column> {
    if entity_kind == EntityKind::Person { columns(entity_kind) } else { template(entity_kind) }
}

/// A row of the table: some have everything in order but little, others have said something on most
/// things.
pub fn row(dice: &mut Dice, columns: &[Column], today: Date) -> Vec<String> {
    let order = dice.pick(&[97, 90, 60, 20]);
    row_of(dice, columns, today, order)
}

/// A row in which so many of a hundred cells are in order.
pub fn row_of(dice: &mut Dice, columns: &[Column], today: Date, order: usize) -> Vec<String> {
    let spans = Span::ALL.iter().map(|_| days(dice, today)).collect::<Vec<_>>();
    let cell = |column: Column| {
        if dice.happens(1) {
            return dice.pick(&WRONG).to_owned();
        }
        match column {
            Column::Roles => roles(dice),
            Column::First(span) => day(dice, spans[span as usize].0),
            Column::Last(span) => match spans[span as usize].1 {
                Some(last) => day(dice, last),
                None => dice.pick(&words::ONGOING_WORDS).to_owned(),
            },
            Column::Fact(Fact::Day(which)) => {
                let (left, hired) = graduate(dice, today);
                day(dice, if which == qinghuicha::facts::Day::Hired { hired } else { left })
            }
            Column::Band(span) => {
                let silent = dice.happens(80);
                if silent { String::new() } else { said(dice, column, Fact::Span(span), order) }
            }
            Column::Fact(fact) => said(dice, column, fact, order),
        }
    };
    columns.iter().copied().map(cell).collect()
}

fn roles(dice: &mut Dice) -> String {
    let count = dice.pick(&[1, 1, 1, 2, 3]);
    let words = (0..count).map(|_| {
        let role = dice.pick(Role::ALL);
        let words = words::role_words(role);
        if dice.happens(20) { role.key() } else { dice.pick(words) }
    });
    let words = words.collect::<Vec<_>>();
    if dice.happens(1) { String::new() } else { words.join(dice.pick(&["、", ",", " / "])) }
}

/// An answer to `fact`, or none.
fn said(dice: &mut Dice, column: Column, fact: Fact, order: usize) -> String {
    let in_order =
        IN_ORDER.iter().find(|(key, _)| *key == column.key()).map_or(&[][..], |(_, keys)| keys);
    if dice.happens(order) && !in_order.is_empty() {
        let key = dice.pick(in_order);
        return word(dice, fact, key);
    }
    match dice.roll(10) {
        0 | 1 => return String::new(),
        2 => return dice.pick(&words::UNSURE_WORDS).to_owned(),
        _ => {}
    }
    match fact {
        Fact::Number(_) => {
            let number = dice.pick(&["0", "1", "2", "3", "5", "11", "9999"]);
            number.to_owned() + dice.pick(&["", "", "人", "个"])
        }
        Fact::Multiple(set) => ticked(dice, set),
        _ => {
            let key = dice.pick(fact.choices()).key();
            word(dice, fact, key)
        }
    }
}

fn ticked(dice: &mut Dice, set: Multiple) -> String {
    let fact = Fact::Multiple(set);
    let count = dice.pick(&[1, 1, 2, 3]);
    let mut words = Vec::new();
    for _ in 0..count {
        let key = dice.pick(fact.choices()).key();
        words.push(word(dice, fact, key));
    }
    if dice.happens(10) {
        words.push(words::UNSURE_WORDS[0].to_owned());
    }
    words.join(dice.pick(&["、", ",", ";", "/", " ", "，"]))
}

/// One of the words for a choice, or its key; numbers as they are.
fn word(dice: &mut Dice, fact: Fact, key: &str) -> String {
    let Some(&choice) = fact.choices().iter().find(|choice| choice.key() == key) else {
        return key.to_owned();
    };
    let words = words::words(fact, choice);
    if dice.happens(20) { key.to_owned() } else { dice.pick(&words).to_owned() }
}

/// A span whose end, or today, is about so many months after its start; None goes on.
fn days(dice: &mut Dice, today: Date) -> (Date, Option<Date>) {
    let months = Months::new(dice.pick(&MONTHS));
    let near = |dice: &mut Dice, day: Date| day + Days::new(dice.roll(5) as u64) - Days::new(2);
    if dice.happens(50) {
        let start = near(dice, today - months);
        return (start.min(today + Days::new(1)), None);
    }
    let start = today - Days::new(365 + dice.roll(800) as u64);
    if dice.happens(5) {
        return (start, Some(near(dice, start)));
    }
    (start, Some(near(dice, start + months)))
}

/// When somebody left school, and was hired about two years after.
fn graduate(dice: &mut Dice, today: Date) -> (Date, Date) {
    let left = today - Days::new(900);
    (left, left + Months::new(24) + Days::new(dice.roll(5) as u64) - Days::new(2))
}

/// A day in one of the forms that are read.
fn day(dice: &mut Dice, day: Date) -> String {
    let form = dice.pick(&[
        "%Y-%m-%d",
        "%Y-%m-%d",
        "%Y/%-m/%-d",
        "%Y.%m.%d",
        "%Y年%-m月%-d日",
        "%Y%m%d",
        "%Y-%m-%d 00:00:00",
    ]);
    match dice.roll(20) {
        0 => String::new(),
        1 => words::UNSURE_WORDS[0].to_owned(),
        2 => (day - Date::from_ymd_opt(1899, 12, 30).expect("it is a day")).num_days().to_string(),
        _ => written(day, form),
    }
}

fn written(day: Date, form: &str) -> String {
    use chrono::Datelike;
    let (year, month, date) = (day.year(), day.month(), day.day());
    form.replace("%Y", &year.to_string())
        .replace("%m", &format!("{month:02}"))
        .replace("%-m", &month.to_string())
        .replace("%d", &format!("{date:02}"))
        .replace("%-d", &date.to_string())
}
