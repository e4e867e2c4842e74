//! Plays a ready-made person: the ring goes to what is tapped next, and a moment later it is tapped.

use super::frame;
use super::state::{State, clock};
use crate::staff::{Kind, Stage};

/// How long the ring stands before it is tapped, in milliseconds.
const MOMENT: u64 = 1000;

/// Goes on by itself, once the moment is over, unless it is halted.
pub fn play(state: State) {
    let due = state.with(|desk| match desk.stage.as_ref().map(|stage| &stage.kind) {
        Some(Kind::Demo(demo)) => demo.plays && clock().saturating_sub(state.moved()) >= MOMENT,
        _ => false,
    });
    if due {
        step(state);
    }
    point(state);
}

/// Does what comes next.
pub fn step(state: State) {
    let next = state.with(|desk| desk.stage.as_ref().and_then(|stage| stage.next_move(desk.today)));
    if let Some(next) = next
        && frame::make(&next)
    {
        state.note_move();
        state.update(|desk| {
            if let Some(Stage { kind: Kind::Demo(demo), .. }) = &mut desk.stage {
                demo.done += 1;
            }
        });
    }
}

fn point(state: State) {
    let place = state.with(|desk| desk.stage.as_ref()?.points_at(desk.today));
    frame::point(place.as_deref());
}
