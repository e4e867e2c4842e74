//! What came out.

use super::check_answers::nothing_said;
use crate::app::components::{
    AddEntry, Alone, Button, Card, Erase, Icon, Link, NotesFile, Page, Restart, TrialSign,
    dynamic_if, effect, icon, nothing,
};
use crate::app::result_entries::{Item, entries};
use crate::app::{Route, use_app};
use crate::eligibility::{Block, Status, recipients};
use crate::facts::{EntityKind, Role};
use crate::i18n::{self, page, role, take};
use crate::policy::{Grant, Measure};
use leptos::prelude::*;

/// The page.
#[component]
pub fn Results() -> AnyView {
    let state = use_app();
    if state.shown().profile().roles.is_empty() {
        return nothing_said(page::RESULTS);
    }
    // Ahead of need: most people unfold one, and signal may be lost.
    let file = expect_context::<NotesFile>();
    effect(move || file.fetch(state.address("data-notes-file")));
    let unfinished = dynamic_if(move || {
        let remaining = state.shown().remaining().len();
        (remaining > 0).then(|| {
            view! {
                <section class="note">
                    <p>{page::unfinished(remaining)}</p>
                    <Button class="primary" text=page::GO_ON on_tap=move || state.go_on() />
                </section>
            }
            .erased()
        })
    });
    let shown = state.shown();
    let profile = shown.profile();
    let more_batches = profile.is(Role::Broker) && !profile.batches.is_empty();
    let more_batches =
        more_batches.then(|| view! { <AddEntry kind=EntityKind::Batches /> }.erased());
    let more_hires = profile.hires.is_some();
    let more_hires = more_hires.then(|| view! { <AddEntry kind=EntityKind::Hires /> }.erased());
    let others = state.assessment().with(|found| {
        let is_other = |measure: &&'static Measure| found.find(measure.id).is_none();
        shown.edition().measures().filter(is_other).collect::<Vec<_>>()
    });
    // Trying other numbers changes nobody's role.
    let recipients = state
        .assessment()
        .with(|found| recipients(found).iter().map(|it| recipient(it.role)).collect::<Vec<_>>());
    view! {
        <Page title=page::RESULTS>
            <TrialSign />
            {unfinished}
            <Alone />
            {recipients}
            {more_batches}
            {more_hires}
            {folded(page::OTHERS, &others)}
            <Link route=Route::Take text=take::TAKE class="secondary" />
            <Link route=Route::Review text=page::REVIEW class="secondary" />
            <Restart />
        </Page>
    }
    .erased()
}

/// What may come of it for one recipient. Cards stay while numbers are tried, wherever they move to.
fn recipient(role: Role) -> AnyView {
    let state = use_app();
    let items = move || {
        let all = state.assessment().with(entries);
        all.into_iter().filter(|it| it.recipient == role).map(|it| it.item).collect::<Vec<_>>()
    };
    view! {
        <section class="recipient">
            <For each=items key=Clone::clone children=move |it| item(role, it) />
        </section>
    }
    .erased()
}

fn item(who: Role, item: Item) -> AnyView {
    match item {
        Item::Title => view! { <h2>{icon(Icon::Role(who))}{role(who)}</h2> }.erased(),
        Item::Nothing { is_open } => {
            let nothing = if is_open { page::NOTHING_YET } else { page::NOTHING };
            view! { <p class="note">{nothing}</p> }.erased()
        }
        Item::Sum(sum) => self::sum(sum),
        Item::Section(status) => view! { <h3>{page::section(status)}</h3> }.erased(),
        Item::Block(_, block) => view! { <p class="block">{i18n::block(block)}</p> }.erased(),
        Item::NeverTogether(_, block) => {
            let is_loan = block == Block::Loans;
            let words = if is_loan { page::ALTERNATIVES } else { page::CEILINGS };
            view! { <p>{words}</p> }.erased()
        }
        Item::Card(measure) => view! { <Card measure=measure /> }.erased(),
        Item::Services(ids) => {
            let shown = use_app().shown();
            let find = |id: &&str| shown.edition().find(id).map(|granted| granted.measure);
            folded(page::section(Status::MayAsk), &ids.iter().filter_map(find).collect::<Vec<_>>())
        }
    }
}

/// What may be added up, and what it leaves out.
fn sum(sum: Grant) -> AnyView {
    view! {
        <div class="sum">
            <p>{page::SUM}</p>
            <p class="amount">{i18n::in_ten_thousands(sum.in_yuan())}</p>
            <p>{page::sum(&i18n::yuan(sum.in_yuan()))}</p>
        </div>
    }
    .erased()
}

/// Measures by name, folded; each leads to its own page.
fn folded(title: &str, measures: &[&'static Measure]) -> AnyView {
    if measures.is_empty() {
        return nothing();
    }
    let item = |measure: &&'static Measure| {
        let route = Route::Measure(measure.id.to_owned());
        view! { <li><Link route=route text=measure.title /><p>{measure.plain}</p></li> }.erased()
    };
    view! {
        <details class="folded">
            <summary>{page::folded(title, measures.len())}</summary>
            <ul>{measures.iter().map(item).collect_view()}</ul>
        </details>
    }
    .erased()
}
