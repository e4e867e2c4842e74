//! How many people were served, by day: sums, and nothing about anybody.
//!
//! A visit is added and forgotten. What is kept are numbers under names that are the same for everyone, so
//! two people with equal outcomes leave equal records.

use crate::eligibility::{Status, assess};
use crate::facts::{Date, Role, parse_date};
use crate::i18n::{role, staff as words};
use crate::interview::Interview;
use crate::policy::Tier;
use crate::policy::draft_2022::EDITION;
use std::collections::BTreeMap;
use std::fmt::Write;

/// What is counted of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Who they are to the policy.
    roles: Vec<Role>,
    /// The measures that came up: those with money that may hold, or that an office must look at.
    measures: Vec<&'static str>,
    /// Whether the result was handed over.
    pub handed_over: bool,
}

impl Visit {
    /// What is counted of this interview.
    pub fn of(interview: &Interview, handed_over: bool) -> Self {
        let assessment = assess(interview.edition(), interview.profile());
        let came_up = assessment.outcomes.iter().filter(|outcome| {
            let money = outcome.granted.measure.amount.tier() != Tier::Service;
            money && matches!(outcome.status, Status::MayQualify | Status::Check)
        });
        Self {
            roles: interview.profile().roles.clone(),
            measures: came_up.map(|outcome| outcome.granted.measure.id).collect(),
            handed_over,
        }
    }
}

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

    /// The counts as text: a day a line.
    pub fn write(&self) -> String {
        let mut text = String::new();
        for (date, day) in &self.days {
            // Writing to a string cannot fail.
            let _ = write!(text, "{date} served={} handed={}", day.served, day.handed_over);
            for (role, count) in &day.roles {
                let _ = write!(text, " role.{}={count}", role.key());
            }
            for (id, count) in &day.measures {
                let _ = write!(text, " measure.{id}={count}");
            }
            text.push('\n');
        }
        text
    }

    /// Reads them; a day that cannot be read is left out.
    pub fn read(text: &str) -> Self {
        Self { days: text.lines().filter_map(day).collect() }
    }

    /// The counts as a table for a spreadsheet: a number a line.
    pub fn csv(&self) -> String {
        let mut text = format!("\u{feff}{}\r\n", words::COUNT_COLUMNS);
        for (date, day) in &self.days {
            let roles = day.roles.iter().map(|(&who, &count)| (role(who), count));
            let measures = day.measures.iter().map(|(id, &count)| (title(id), count));
            let first = [(words::SERVED, day.served), (words::HANDED_OVER, day.handed_over)];
            for (what, count) in first.into_iter().chain(roles).chain(measures) {
                let _ = write!(text, "{date},{what},{count}\r\n");
            }
        }
        text
    }
}

/// The name of a measure.
pub fn title(id: &str) -> &'static str {
    EDITION.find(id).map(|granted| granted.measure.title).unwrap_or_default()
}

fn day(line: &str) -> Option<(Date, Day)> {
    let mut parts = line.split(' ');
    let date = parse_date(parts.next()?)?;
    let mut day = Day::default();
    for part in parts {
        let (name, count) = part.split_once('=')?;
        let count = count.parse().ok()?;
        match name.split_once('.') {
            None if name == "served" => day.served = count,
            None if name == "handed" => day.handed_over = count,
            Some(("role", key)) => drop(day.roles.insert(Role::from_key(key)?, count)),
            Some(("measure", id)) => drop(day.measures.insert(EDITION.find(id)?.measure.id, count)),
            _ => return None,
        }
    }
    Some((date, day))
}
