//! What the results show and what is taken away of them, in order: one list for the page, the picture, the text
//! and the paper. Data only; the sentences are in `i18n`.

use crate::eligibility::{Assessment, Block, Outcome, Recipient, Status, recipients};
use crate::facts::Role;
use crate::policy::{Grant, Tier};

/// The order in which people want to know.
const STATUSES: [Status; 4] = [Status::MayQualify, Status::Check, Status::NeedInfo, Status::NotMet];

/// One thing the results show. No two of an assessment are equal.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Entry {
    /// Whose results it belongs to. The entries of a recipient follow each other.
    pub recipient: Role,
    /// What is shown.
    pub item: Item,
}

/// What an entry shows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Item {
    /// The heading of a recipient.
    Title,
    /// No measure is met.
    Nothing {
        /// Whether some money may still come of it.
        is_open: bool,
    },
    /// The sum of the grants that may be had. Only where there are any.
    Sum(Grant),
    /// The heading of a status.
    Section(Status),
    /// The heading of a block below that of its status.
    Block(Status, Block),
    /// Below the heading of a block of which several measures follow: that they cannot be added up.
    NeverTogether(Status, Block),
    /// A measure of a status and block, by id. How it stands is in the assessment, so an entry stays the same
    /// while numbers are tried.
    Card(&'static str),
    /// Services that may be asked for, folded, by id. Never empty.
    Services(Vec<&'static str>),
}

/// Everything the results show, recipient by recipient. A service that does not fit is not among it.
pub fn entries(assessment: &Assessment) -> Vec<Entry> {
    let mut entries = Vec::new();
    for recipient in recipients(assessment) {
        let role = recipient.role;
        entries.extend(items(&recipient).into_iter().map(|item| Entry { recipient: role, item }));
    }
    entries
}

fn items(recipient: &Recipient<'_>) -> Vec<Item> {
    let mut items = vec![Item::Title];
    if !recipient.outcomes.iter().any(|outcome| outcome.status == Status::MayQualify) {
        items.push(Item::Nothing { is_open: is_money_open(recipient) });
    }
    if recipient.sum > Grant::default() {
        items.push(Item::Sum(recipient.sum));
    }
    for status in STATUSES {
        push_section(&mut items, recipient, status);
    }
    let services = recipient.block(Block::Services);
    let services = ids(services.filter(|outcome| outcome.status == Status::MayAsk));
    if !services.is_empty() {
        items.push(Item::Services(services));
    }
    items
}

/// Whether some money with a figure may still come of it.
fn is_money_open(recipient: &Recipient<'_>) -> bool {
    [Block::Grants, Block::Ceilings].into_iter().any(|block| {
        recipient
            .block(block)
            .any(|outcome| matches!(outcome.status, Status::Check | Status::NeedInfo))
    })
}

/// The measures of one status, block by block; nothing where there are none.
fn push_section(items: &mut Vec<Item>, recipient: &Recipient<'_>, status: Status) {
    let start = items.len();
    for block in Block::ALL {
        let cards = ids(recipient.block(block).filter(|outcome| {
            outcome.status == status && outcome.granted.measure.amount.tier() != Tier::Service
        }));
        if cards.is_empty() {
            continue;
        }
        if items.len() == start {
            items.push(Item::Section(status));
        }
        items.push(Item::Block(status, block));
        if cards.len() > 1 && matches!(block, Block::Ceilings | Block::Loans) {
            items.push(Item::NeverTogether(status, block));
        }
        items.extend(cards.into_iter().map(Item::Card));
    }
}

fn ids<'a>(outcomes: impl Iterator<Item = &'a Outcome>) -> Vec<&'static str> {
    outcomes.map(|outcome| outcome.granted.measure.id).collect()
}
