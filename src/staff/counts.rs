//! How many people were served, by day: sums, and nothing about anybody.
//!
//! A visit is added and forgotten. What is kept are numbers under names that are the same for everyone, so
//! two people with equal outcomes leave equal records.

use super::visit::Visit;
use crate::facts::{Date, Role, parse_date};
use crate::i18n::{role, staff as words};
use crate::policy::draft_2022::EDITION;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The sums of one day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Day {
    /// People who got to their results.
    pub served: u32,
    /// Of those, people whose result was handed over.
    pub handed_over: u32,
    /// People by role; somebody may have several.
    pub roles: BTreeMap<Role, u32>,
    /// How often each measure came up, by id.
    pub measures: BTreeMap<&'static str, u32>,
}

/// A day as it is kept.
#[derive(Serialize, Deserialize)]
struct SavedDay {
    served: u32,
    handed_over: u32,
    #[serde(default)]
    roles: BTreeMap<String, u32>,
    #[serde(default)]
    measures: BTreeMap<String, u32>,
}

impl Day {
    fn add(&mut self, other: &Self) {
        self.served += other.served;
        self.handed_over += other.handed_over;
        other.roles.iter().for_each(|(&role, count)| *self.roles.entry(role).or_default() += count);
        other
            .measures
            .iter()
            .for_each(|(&id, count)| *self.measures.entry(id).or_default() += count);
    }
}

impl From<&Day> for SavedDay {
    fn from(day: &Day) -> Self {
        let roles = day.roles.iter().map(|(role, &count)| (role.key().to_owned(), count));
        let measures = day.measures.iter().map(|(&id, &count)| (id.to_owned(), count));
        Self {
            served: day.served,
            handed_over: day.handed_over,
            roles: roles.collect(),
            measures: measures.collect(),
        }
    }
}

impl From<SavedDay> for Day {
    /// Names that this build does not know are left out; the people are counted all the same.
    fn from(saved: SavedDay) -> Self {
        let role = |(key, count): (String, u32)| Some((Role::from_key(&key)?, count));
        let measure = |(id, count): (String, u32)| Some((EDITION.find(&id)?.measure.id, count));
        Self {
            served: saved.served,
            handed_over: saved.handed_over,
            roles: saved.roles.into_iter().filter_map(role).collect(),
            measures: saved.measures.into_iter().filter_map(measure).collect(),
        }
    }
}

/// The sums of every day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// By day.
    pub days: BTreeMap<Date, Day>,
}

impl Counts {
    /// Adds a visit.
    pub fn add(&mut self, day: Date, visit: &Visit) {
        let one = Day {
            served: 1,
            handed_over: u32::from(visit.handed_over),
            roles: visit.roles.iter().map(|&role| (role, 1)).collect(),
            measures: visit.measures.iter().map(|&id| (id, 1)).collect(),
        };
        self.days.entry(day).or_default().add(&one);
    }

    /// All days together.
    pub fn total(&self) -> Day {
        let mut total = Day::default();
        self.days.values().for_each(|day| total.add(day));
        total
    }

    /// People served on a day.
    pub fn served_on(&self, day: Date) -> u32 {
        self.days.get(&day).map_or(0, |day| day.served)
    }

    /// Reads what was kept, by this build or an older one; a day that cannot be read is left out.
    pub fn read(text: &str) -> Self {
        let Ok(days) = serde_json::from_str::<BTreeMap<String, serde_json::Value>>(text) else {
            return Self { days: text.lines().filter_map(legacy_day).collect() };
        };
        let day = |(date, day): (String, serde_json::Value)| {
            let saved: SavedDay = serde_json::from_value(day).ok()?;
            Some((parse_date(&date)?, Day::from(saved)))
        };
        Self { days: days.into_iter().filter_map(day).collect() }
    }

    /// The counts as a table for a spreadsheet: a number a line.
    pub fn csv(&self) -> String {
        let mut text = format!("\u{feff}{}\r\n", words::COUNT_COLUMNS);
        for (date, day) in &self.days {
            let roles = day.roles.iter().map(|(&who, &count)| (role(who), count));
            let measures = day.measures.iter().map(|(id, &count)| (title(id), count));
            let first = [(words::SERVED, day.served), (words::HANDED_OVER, day.handed_over)];
            for (what, count) in first.into_iter().chain(roles).chain(measures) {
                // Writing to a string cannot fail.
                let _ = write!(text, "{date},{what},{count}\r\n");
            }
        }
        text
    }
}

impl Serialize for Counts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(
            self.days.iter().map(|(date, day)| (date.to_string(), SavedDay::from(day))),
        )
    }
}

/// The name of a measure.
pub fn title(id: &str) -> &'static str {
    EDITION.find(id).map(|granted| granted.measure.title).unwrap_or_default()
}

/// Builds before December 2026 kept a day a line: `2026-06-01 served=2 handed=1 role.worker=2`.
fn legacy_day(line: &str) -> Option<(Date, Day)> {
    let mut parts = line.split(' ');
    let date = parse_date(parts.next()?)?;
    let mut day = Day::default();
    for part in parts {
        let (name, count) = part.split_once('=')?;
        let count = count.parse().ok()?;
        match name.split_once('.') {
            None if name == "served" => day.served = count,
            None if name == "handed" => day.handed_over = count,
            Some(("role", key)) => day.roles.extend(Role::from_key(key).map(|role| (role, count))),
            Some(("measure", id)) => {
                day.measures.extend(EDITION.find(id).map(|found| (found.measure.id, count)));
            }
            _ => return None,
        }
    }
    Some((date, day))
}
