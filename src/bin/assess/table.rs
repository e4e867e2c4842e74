//! A table: CSV in, the same rows with what was found out, wrong cells as CSV on standard error.

use super::options::Options;
use super::text_input::TextInput;
use qinghuicha::facts::{Date, Profile};
use qinghuicha::screening::{Plan, Screening, write_row};
use qinghuicha::{i18n, policy};
use std::fs::File;
use std::io::{Read, Write, stderr, stdin, stdout};

/// Assesses the table `options` name and says whether every cell could be taken as it stands.
pub fn run(options: &Options, today: Date) -> std::io::Result<bool> {
    let input: Box<dyn Read> = match options.input.as_str() {
        "-" => Box::new(stdin().lock()),
        path => Box::new(File::open(path)?),
    };
    let mut output: Box<dyn Write> = match options.output.as_str() {
        "-" => Box::new(stdout().lock()),
        path => Box::new(File::create(path)?),
    };
    let mut screening = Screening::new(plan(options, today));
    let (mut input, mut rows, mut report) = (TextInput::new(input), Vec::new(), Vec::new());
    let mut is_headed = false;
    loop {
        let text = input.next()?;
        let is_done = text.is_none();
        match text {
            Some(text) => screening.push(text, &mut rows),
            None => screening.finish(&mut rows),
        }
        output.write_all(&rows)?;
        rows.clear();
        if screening.mistake_count() > 0 && !std::mem::replace(&mut is_headed, true) {
            let headers = i18n::table::MISTAKE_HEADERS.iter().map(|header| header.as_bytes());
            write_row(&mut report, headers);
        }
        screening.take_mistakes(&mut report);
        stderr().write_all(&report)?;
        report.clear();
        if is_done {
            output.flush()?;
            let damage = input.damage();
            if let Some(damage) = &damage {
                writeln!(stderr(), "{damage}")?;
            }
            return Ok(!is_headed && damage.is_none());
        }
    }
}

/// How a table is to be read.
pub fn plan(options: &Options, today: Date) -> Plan {
    let profile = Profile::new(options.day.unwrap_or(today));
    let defaults = Profile { roles: options.roles.clone(), ..profile };
    Plan {
        entity_kind: options.entity_kind,
        choices: options.columns.clone(),
        reasons: options.reasons,
        ..Plan::new(&policy::draft_2022::EDITION, defaults)
    }
}
