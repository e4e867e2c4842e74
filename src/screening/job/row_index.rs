//! What stays of every row: where it ends, and which of the findings is its own.

use super::request::{Choice, Sorted};
use crate::eligibility::Status;
use crate::screening::{MeasureStatus, Verdict};
use std::cmp::Reverse;
use std::collections::HashMap;

/// What stays of every row.
#[derive(Debug, Default)]
pub struct Index {
    /// Where the headers and then each row ends, in bytes.
    ends: Vec<u64>,
    /// Which finding is each row's.
    found: Vec<u32>,
    findings: Vec<Trace>,
    numbers: HashMap<Vec<u8>, u32, foldhash::fast::FixedState>,
    key: Vec<u8>,
}

/// How many rows stand.
#[derive(Debug)]
struct Trace {
    standings: Vec<Option<MeasureStatus>>,
    /// Measures to look at again some day.
    again: Vec<usize>,
    wrong: bool,
}

impl Index {
    /// The headers end here.
    pub fn start(&mut self, end: u64) {
        self.ends.push(end);
    }

    /// Adds a row that ends here.
    pub fn add(&mut self, end: u64, verdict: &Verdict) {
        self.ends.push(end);
        self.key.clear();
        for standing in &verdict.standings {
            match standing {
                None => self.key.push(u8::MAX),
                Some(standing) => {
                    self.key.push(standing.status as u8);
                    let figures =
                        [standing.low, standing.high].map(|figure| figure.unwrap_or(u64::MAX));
                    self.key.extend(figures.into_iter().flat_map(u64::to_le_bytes));
                }
            }
        }
        let wrong = !verdict.wrong.is_empty();
        let again = verdict.again.iter().map(|later| later.measure);
        self.key.push(u8::from(wrong));
        self.key.extend(again.clone().map(|measure| u8::try_from(measure).unwrap_or(u8::MAX)));
        let number = if let Some(&number) = self.numbers.get(&self.key) {
            number
        } else {
            let number = u32::try_from(self.findings.len()).unwrap_or(u32::MAX);
            self.numbers.insert(self.key.clone(), number);
            self.findings.push(Trace {
                standings: verdict.standings.clone(),
                again: again.collect(),
                wrong,
            });
            number
        };
        self.found.push(number);
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Where the headers end.
    pub fn headers(&self) -> u64 {
        self.ends.first().copied().unwrap_or_default()
    }

    /// Where a row stands in the text.
    pub fn place(&self, row: u32) -> (u64, u64) {
        let end = |row: usize| self.ends.get(row).copied().unwrap_or_default();
        (end(row as usize), end(row as usize + 1))
    }

    /// The rows wanted, in the order wanted.
    pub fn rows(&self, choice: &Choice) -> Vec<u32> {
        // A finding has many rows: what is asked of it is asked once.
        let wanted = self.findings.iter().map(|finding| finding.is(choice)).collect::<Vec<_>>();
        let worth =
            self.findings.iter().map(|finding| finding.worth(choice.measure)).collect::<Vec<_>>();
        let of = |row: u32| self.found[row as usize] as usize;
        let all = 0..u32::try_from(self.found.len()).unwrap_or(u32::MAX);
        let mut rows = all.filter(|&row| wanted[of(row)]).collect::<Vec<_>>();
        if choice.sorted == Sorted::Amount {
            rows.sort_by_key(|&row| Reverse(worth[of(row)]));
        }
        rows
    }
}

impl Trace {
    fn is(&self, choice: &Choice) -> bool {
        let stands = |status: Status| {
            let of = |standing: &Option<MeasureStatus>| {
                standing.is_some_and(|standing| standing.status == status)
            };
            match choice.measure {
                Some(measure) => self.standings.get(measure).is_some_and(of),
                None => self.standings.iter().any(of),
            }
        };
        match choice.wanted {
            super::request::Wanted::All => true,
            super::request::Wanted::Status(status) => stands(status),
            super::request::Wanted::Again => match choice.measure {
                Some(measure) => self.again.contains(&measure),
                None => !self.again.is_empty(),
            },
            super::request::Wanted::Wrong => self.wrong,
        }
    }

    /// What is certain of a measure; of all, the largest, for they are never added.
    fn worth(&self, measure: Option<usize>) -> u64 {
        let low = |standing: &Option<MeasureStatus>| match standing {
            Some(MeasureStatus { status: Status::MayQualify, low, high }) => {
                low.or(*high).unwrap_or_default()
            }
            _ => 0,
        };
        match measure {
            Some(measure) => self.standings.get(measure).map(low).unwrap_or_default(),
            None => self.standings.iter().map(low).max().unwrap_or_default(),
        }
    }
}
