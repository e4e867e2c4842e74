//! A table: CSV in, the same rows with what was found out.

use super::failure::Failure;
use super::head::Head;
use super::options::Options;
use super::output::Output;
use super::report::Report;
use super::source::Source;
use super::summary::Summary;
use qinghuicha::screening::Screening;
use std::io::{ErrorKind, Read};
use std::path::Path;

/// So much is read at once.
const PIECE: usize = 1 << 16;

/// Assesses the table `options` name and says whether everything in it could be taken as it stands.
pub fn run(options: &Options) -> Result<bool, Failure> {
    let stdio = Path::new("-");
    let source = Source::open(options.input.as_deref().unwrap_or(stdio))?;
    let mut output = Output::open(options.output.as_deref().unwrap_or(stdio), &source)?;
    let mut report = Report::default();
    let head = Head::read(source, options, options.day_or_today()?)?;
    let (plan, layout) = (head.plan.clone(), head.layout.clone());
    let (start, mut text) = head.into_text();

    let mut rows = Vec::new();
    let mut screening = Screening::with_layout(plan, layout, &mut rows);
    let mut mistakes = Vec::new();
    let mut piece = vec![0; PIECE];
    let mut all = start.chain(&mut text);
    loop {
        let length = match all.read(&mut piece) {
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(text.failure(&error)),
            Ok(length) => length,
        };
        match length {
            0 => screening.finish(&mut rows),
            _ => screening.push(&piece[..length], &mut rows),
        }
        output.write(&rows)?;
        rows.clear();
        screening.take_mistakes(&mut mistakes);
        report.mistakes(&mistakes)?;
        mistakes.clear();
        if length == 0 {
            break;
        }
    }
    let summary = Summary::new(&screening, &text, options);
    report.say(&summary.sentences)?;
    output.finish()?;
    Ok(summary.is_good)
}
