//! The results line by line: what the results page says of a person, and no more.

use super::line::{Kind, Line};
use crate::app::result_entries::{Item, entries};
use crate::eligibility::{Assessment, Block, Outcome, Status};
use crate::i18n::{self, page, role, take as words};
use crate::interview::Interview;
use crate::policy::{Grant, Truth};

/// The lines, in the order of the results: first what is said of all of them, then recipient by recipient, each
/// beginning with its [`Kind::Title`]. What does not fit is there by its name only.
///
/// `assessment` is that of `interview`'s profile. What the program does not carry, such as what to bring, is not
/// among the lines; see [`sheets`](super::sheets).
pub fn summary(assessment: &Assessment, interview: &Interview) -> Vec<Line> {
    let mut lines = vec![plain(words::as_of(interview.profile().as_of))];
    let remaining = interview.remaining().len();
    if remaining > 0 {
        lines.push(plain(page::unfinished(remaining)));
    }
    for entry in entries(assessment) {
        match entry.item {
            Item::Title => lines.push(Line::new(Kind::Title, role(entry.recipient))),
            Item::Nothing { is_open } => {
                lines.push(plain(if is_open { page::NOTHING_YET } else { page::NOTHING }));
            }
            Item::Sum(sum) => push_sum(&mut lines, sum),
            Item::Section(status) => lines.push(Line::new(Kind::Section, page::section(status))),
            Item::Block(Status::NotMet, _) | Item::NeverTogether(Status::NotMet, _) => {}
            Item::Block(_, block) => lines.push(Line::new(Kind::Block, i18n::block(block))),
            Item::NeverTogether(_, block) => lines.push(plain(never_together(block))),
            Item::Card(id) => {
                if let Some(outcome) = assessment.find(id) {
                    push_measure(&mut lines, outcome, interview);
                }
            }
            Item::Services(ids) => {
                let title = page::folded(page::section(Status::MayAsk), ids.len());
                lines.push(Line::new(Kind::Section, title));
                let services = ids.iter().filter_map(|id| assessment.find(id));
                lines.extend(services.map(name));
            }
        }
    }
    lines
}

/// That several measures of a block cannot be added up.
pub fn never_together(block: Block) -> &'static str {
    if block == Block::Loans { page::ALTERNATIVES } else { page::CEILINGS }
}

fn plain(text: impl Into<String>) -> Line {
    Line::new(Kind::Plain, text)
}

fn name(outcome: &Outcome) -> Line {
    Line::new(Kind::Name, outcome.granted.measure.title)
}

/// What may be added up, and what it leaves out.
fn push_sum(lines: &mut Vec<Line>, sum: Grant) {
    let yuan = sum.in_yuan();
    lines.push(Line::new(Kind::Measure, page::SUM));
    lines.push(Line::new(Kind::Amount, i18n::in_ten_thousands(yuan)));
    lines.push(plain(page::sum(&i18n::yuan(yuan))));
}

fn push_measure(lines: &mut Vec<Line>, outcome: &Outcome, interview: &Interview) {
    if outcome.status == Status::NotMet {
        return lines.push(name(outcome));
    }
    let measure = outcome.granted.measure;
    lines.push(Line::measure(measure.id, measure.title));
    lines.push(Line::new(amount_kind(outcome), i18n::headline(outcome)));
    lines.extend(i18n::amount(outcome).map(plain));
    if outcome.status == Status::NeedInfo {
        lines.push(plain(i18n::verdict(outcome, interview.profile())));
    }
    if outcome.status == Status::Check {
        lines.extend(to_ask(outcome).map(|tell| plain(words::to_ask(tell))));
    }
    lines.push(Line::new(Kind::Payee, words::payee(outcome)));
}

/// What may be given looks otherwise than what is open, what must be paid back and what has no figure.
fn amount_kind(outcome: &Outcome) -> Kind {
    let is_given =
        matches!(Block::of(&outcome.granted.measure.amount), Block::Grants | Block::Ceilings);
    if is_given && outcome.status == Status::MayQualify { Kind::Amount } else { Kind::Open }
}

/// What an office must say.
fn to_ask(outcome: &Outcome) -> impl Iterator<Item = &'static str> {
    let leaves = outcome.trace.leaves().into_iter();
    let unclear = leaves.filter(|(_, truth)| *truth == Truth::Unclear);
    unclear.filter_map(|(criterion, _)| Some(criterion.test.interpretation()?.tell))
}
