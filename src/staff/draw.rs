//! What the page for staff shows: HTML for each of its places.

use super::act::{Act, button};
use super::explain::explain;
use super::home;
use super::idle::Phase;
use super::receive::receive;
use super::state::{Desk, Kind, Stage, View};
use crate::i18n::{page, role, staff as words, take};
use crate::pages::MAIN;
use maud::{Markup, html};

/// Ids of the places that are drawn anew when something changes, and of those that are not: the stage, the
/// frame in it, the ring around what is tapped next, the seconds left.
pub const BAR: &str = "bar";
/// The explanation beside the frame.
pub const BESIDE: &str = "beside";
/// Whether somebody is still there.
pub const ASKING: &str = "asking";
/// Where the answers of a phone are taken up.
pub const RECEIVING: &str = "receiving";
/// The stage.
pub const STAGE: &str = "stage";
/// The place of the frame.
pub const FRAME: &str = "frame";
/// The ring.
pub const RING: &str = "ring";
/// The seconds left.
pub const SECONDS: &str = "seconds";

/// The place of the page that screens tables.
pub const SCREENING: &str = "screening";

/// What belongs into each place.
pub fn draw(desk: &Desk) -> [(&'static str, Markup); 5] {
    let main = match desk.view {
        View::Home => home::home(desk),
        View::EntityKind => html! { div id=(SCREENING) {} },
        View::Counts => home::counts(&desk.counts),
    };
    let nothing = Markup::default;
    let stage = desk.stage.as_ref();
    [
        (MAIN, if stage.is_some() { nothing() } else { main }),
        (BAR, stage.map_or_else(nothing, |stage| bar(stage, desk))),
        (
            BESIDE,
            stage
                .filter(|_| desk.settings.explains)
                .map_or_else(nothing, |stage| explain(stage, desk.today)),
        ),
        (ASKING, stage.map_or_else(nothing, asking)),
        (RECEIVING, if desk.receives { receive(stage.is_some()) } else { nothing() }),
    ]
}

/// The number in the place [`SECONDS`].
pub fn seconds_left(desk: &Desk) -> Option<u64> {
    match desk.stage.as_ref()?.phase {
        Phase::Asks(seconds) => Some(seconds),
        _ => None,
    }
}

fn bar(stage: &Stage, desk: &Desk) -> Markup {
    let explains =
        if desk.settings.explains { words::HIDE_EXPLANATION } else { words::SHOW_EXPLANATION };
    html! {
        @match &stage.kind {
            Kind::Fair => {
                p.what { b { (words::FAIR) } (draft_mark()) span { (words::FAIR_PROMISE) } }
                (button(Act::Next, words::NEXT, "primary next"))
                @if stage.has_results(desk.today) { (button(Act::Take, take::TAKE, "secondary")) }
                (button(Act::Receive, words::RECEIVE, "secondary"))
            }
            Kind::Demo(demo) => {
                @let over = stage.seen.route() == crate::pages::Route::Results;
                p.what {
                    b { (role(demo.example.role)) }
                    (draft_mark())
                    span { (if over { words::lesson(demo.example.role) } else { words::story(demo.example.role) }) }
                }
                @if !over {
                    (button(Act::Play, if demo.plays { words::PAUSE } else { words::PLAY }, "primary"))
                    (button(Act::Step, words::STEP, "secondary"))
                }
                (button(Act::Again, words::AGAIN, "secondary"))
            }
        }
        div.aside {
            (button(Act::Explain, explains, "plain"))
            (button(Act::Full, words::FULL, "plain"))
            (button(Act::Leave, words::LEAVE, "plain"))
        }
    }
}

fn asking(stage: &Stage) -> Markup {
    html! {
        @if let Phase::Asks(_) = stage.phase {
            div role="alertdialog" aria-modal="true" aria-labelledby="asks" {
                h2 #asks { (words::ASKS) }
                p { (words::ASKS_BEFORE) b id=(SECONDS) {} (words::ASKS_AFTER) }
                button.primary type="button" data-focus data-do=(Act::Here.key()) { (words::HERE) }
            }
        }
    }
}

/// The same where there is little room, and whatever is scrolled.
fn draft_mark() -> Markup {
    html! { em.draft { (words::DRAFT_MARK) } }
}

/// What everyone must know, on the page for staff too.
pub fn draft() -> Markup {
    html! { p.draft { (page::DRAFT) } }
}
