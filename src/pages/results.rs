//! What came out.

use super::Route;
use super::card::card;
use super::icon::{Icon, icon};
use super::list::add;
use super::question::alone;
use super::review::nothing_said;
use super::screen::{Act, Page, Screen, button, link, restart};
use super::trial::sign;
use crate::eligibility::{Block, Outcome, Recipient, Status, assess, recipients};
use crate::facts::{EntityKind, Role};
use crate::i18n::{self, page, role, take};
use crate::policy::{Grant, Measure, Tier};
use maud::{Markup, html};

/// The order in which people want to know.
const MONEY: [Status; 4] = [Status::MayQualify, Status::Check, Status::NeedInfo, Status::NotMet];

/// The page.
pub fn results(screen: Screen<'_>) -> Page {
    let interview = screen.shown();
    let profile = interview.profile();
    if profile.roles.is_empty() {
        return nothing_said(page::RESULTS);
    }
    let assessment = assess(interview.edition(), profile);
    let others =
        interview.edition().measures().filter(|measure| assessment.find(measure.id).is_none());
    let remaining = interview.remaining().len();
    let body = html! {
        (sign(screen))
        @if remaining > 0 {
            section.note {
                p { (page::unfinished(remaining)) }
                (button(Act::GoOn, page::GO_ON, "primary"))
            }
        }
        (alone(interview))
        (all_recipients(screen))
        @if profile.is(Role::Broker) && !profile.batches.is_empty() { (add(EntityKind::Batches)) }
        @if profile.hires.is_some() { (add(EntityKind::Hires)) }
        (folded(page::OTHERS, &others.collect::<Vec<_>>()))
        (link(&Route::Take, take::TAKE, "secondary"))
        (link(&Route::Review, page::REVIEW, "secondary"))
        (restart())
    };
    Page::new(page::RESULTS, body)
}

/// What may come of it, one recipient after the other. Each line says what it is, see [`super::take`].
pub fn all_recipients(screen: Screen<'_>) -> Markup {
    let interview = screen.shown();
    let assessment = assess(interview.edition(), interview.profile());
    html! { @for one in recipients(&assessment) { (recipient(&one, screen)) } }
}

fn recipient(recipient: &Recipient<'_>, screen: Screen<'_>) -> Markup {
    let may_have = |outcome: &Outcome| outcome.status == Status::MayQualify;
    let may_ask = |outcome: &&Outcome| outcome.status == Status::MayAsk;
    let services =
        recipient.block(Block::Services).filter(may_ask).map(|outcome| outcome.granted.measure);
    html! {
        section.recipient {
            h2 data-line="title" { (icon(Icon::Role(recipient.role))) (role(recipient.role)) }
            @if !recipient.outcomes.iter().any(|outcome| may_have(outcome)) {
                p.note data-line="plain" { (nothing(recipient)) }
            }
            @if recipient.sum > Grant::default() { (sum(recipient.sum)) }
            @for status in MONEY { (section(recipient, status, screen)) }
            (folded(page::section(Status::MayAsk), &services.collect::<Vec<_>>()))
        }
    }
}

/// What to say where nothing holds for certain: whether some money is still open.
fn nothing(recipient: &Recipient<'_>) -> &'static str {
    let is_open = |outcome: &&Outcome| matches!(outcome.status, Status::Check | Status::NeedInfo);
    let money =
        [Block::Grants, Block::Ceilings].into_iter().flat_map(|block| recipient.block(block));
    if money.filter(is_open).count() > 0 { page::NOTHING_YET } else { page::NOTHING }
}

/// What may be added up, and what it leaves out.
fn sum(sum: Grant) -> Markup {
    html! {
        div.sum {
            p data-line="measure" { (page::SUM) }
            p.amount data-line="amount" { (i18n::in_ten_thousands(sum.in_yuan())) }
            p data-line="plain" { (page::sum(&i18n::yuan(sum.in_yuan()))) }
        }
    }
}

/// The measures of one status, block by block. Services are folded elsewhere.
fn section(recipient: &Recipient<'_>, status: Status, screen: Screen<'_>) -> Markup {
    let of_status = |outcome: &&Outcome| {
        outcome.status == status && outcome.granted.measure.amount.tier() != Tier::Service
    };
    let blocks = Block::ALL
        .map(|block| (block, recipient.block(block).filter(of_status).collect::<Vec<_>>()));
    // What does not fit is taken away by its name only.
    let taken = status != Status::NotMet;
    html! {
        @if blocks.iter().any(|(_, outcomes)| !outcomes.is_empty()) { h3 data-line="section" { (page::section(status)) } }
        @for (block, outcomes) in &blocks {
            @if !outcomes.is_empty() { p.block data-line=[taken.then_some("block")] { (i18n::block(*block)) } }
            @if outcomes.len() > 1 && let Some(words) = never_together(*block) { p data-line=[taken.then_some("plain")] { (words) } }
            @for outcome in outcomes { (card(outcome, screen)) }
        }
    }
}

/// What must be said where several stand together that cannot be added.
fn never_together(block: Block) -> Option<&'static str> {
    match block {
        Block::Ceilings => Some(page::CEILINGS),
        Block::Loans => Some(page::ALTERNATIVES),
        _ => None,
    }
}

/// Measures by name, folded; each leads to its own page.
fn folded(title: &str, measures: &[&Measure]) -> Markup {
    html! {
        @if !measures.is_empty() {
            details.folded {
                summary data-line="section" { (page::folded(title, measures.len())) }
                ul {
                    @for measure in measures {
                        li data-line="name" { (link(&Route::Measure(measure.id.to_owned()), measure.title, "")) p { (measure.plain) } }
                    }
                }
            }
        }
    }
}
