//! A table: CSV in, the same rows with what was found out, wrong cells as CSV on standard error.

use super::options::Options;
use qinghuicha::facts::{Date, Profile};
use qinghuicha::screening::{Mistake, Plan, Screening, write_row};
use qinghuicha::{i18n, policy};
use std::fs::File;
use std::io::{Read, Write, stderr, stdin, stdout};

/// So much is read at once.
const PIECE: usize = 1 << 16;

/// Assesses the table `options` name and says whether every cell could be taken as it stands.
pub fn run(options: &Options, today: Date) -> std::io::Result<bool> {
    let mut input: Box<dyn Read> = match options.input.as_str() {
        "-" => Box::new(stdin().lock()),
        path => Box::new(File::open(path)?),
    };
    let mut output: Box<dyn Write> = match options.output.as_str() {
        "-" => Box::new(stdout().lock()),
        path => Box::new(File::create(path)?),
    };
    let mut screening = Screening::new(plan(options, today));
    let (mut piece, mut rows, mut report) = (vec![0; PIECE], Vec::new(), Vec::new());
    let mut mistakes = 0;
    loop {
        let length = input.read(&mut piece)?;
        if length == 0 {
            screening.finish(&mut rows);
        } else {
            screening.push(&piece[..length], &mut rows);
        }
        output.write_all(&rows)?;
        rows.clear();
        let taken = screening.take_mistakes();
        if mistakes == 0 && !taken.is_empty() {
            write_row(
                &mut report,
                i18n::table::MISTAKE_HEADERS.iter().map(|header| header.as_bytes()),
            );
        }
        mistakes += taken.len();
        for mistake in &taken {
            write_row(&mut report, cells(mistake).iter().map(String::as_bytes));
        }
        stderr().write_all(&report)?;
        report.clear();
        if length == 0 {
            output.flush()?;
            return Ok(mistakes == 0);
        }
    }
}

fn plan(options: &Options, today: Date) -> Plan {
    Plan {
        edition: &policy::draft_2022::EDITION,
        roster: options.roster,
        everyone: Profile {
            roles: options.roles.clone(),
            ..Profile::new(options.day.unwrap_or(today))
        },
        by_hand: options.columns.clone(),
        above: 0,
        reasons: options.reasons,
    }
}

fn cells(mistake: &Mistake) -> [String; 4] {
    let wrong = &mistake.wrong;
    [mistake.row.to_string(), wrong.header.clone(), wrong.found.clone(), wrong.sentence.clone()]
}
