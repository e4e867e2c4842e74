//! What staff can do with a tap.

use crate::facts::Role;
use crate::i18n::staff as words;
use maud::{Markup, html};

/// Something that is done with a tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Turns fair mode on.
    Fair,
    /// Plays the person of this role.
    Demo(Role),
    /// Lets the demonstration run, or halts it.
    Play,
    /// Goes one step of the demonstration.
    Step,
    /// Plays the same person from the start.
    Again,
    /// Clears everything for the next person.
    Next,
    /// Shows what the person can take away.
    Take,
    /// Somebody is still there.
    Here,
    /// Shows what is going on beside the frame, or hides it.
    Explain,
    /// Fills the screen, or leaves it.
    Full,
    /// Clears everything and goes back to the desk.
    Leave,
    /// Takes up what somebody has answered on their phone: asks for it,
    Receive,
    /// looks for it through the camera,
    Scan,
    /// opens it,
    TakeUp,
    /// or not.
    PutAside,
    /// Gives the counts as a file.
    Export,
    /// Deletes the counts.
    Erase,
}

impl Act {
    /// As it is written into `data-do`.
    pub fn key(self) -> String {
        match self {
            Self::Demo(role) => format!("demo {}", role.key()),
            Self::Fair => "fair".to_owned(),
            Self::Play => "play".to_owned(),
            Self::Step => "step".to_owned(),
            Self::Again => "again".to_owned(),
            Self::Next => "next".to_owned(),
            Self::Take => "take".to_owned(),
            Self::Here => "here".to_owned(),
            Self::Explain => "explain".to_owned(),
            Self::Full => "full".to_owned(),
            Self::Leave => "leave".to_owned(),
            Self::Receive => "receive".to_owned(),
            Self::Scan => "scan".to_owned(),
            Self::TakeUp => "take-up".to_owned(),
            Self::PutAside => "put-aside".to_owned(),
            Self::Export => "export".to_owned(),
            Self::Erase => "erase".to_owned(),
        }
    }

    /// What `data-do` means.
    pub fn read(key: &str) -> Option<Self> {
        let plain = [
            Self::Fair,
            Self::Play,
            Self::Step,
            Self::Again,
            Self::Next,
            Self::Take,
            Self::Here,
            Self::Explain,
            Self::Full,
            Self::Leave,
            Self::Receive,
            Self::Scan,
            Self::TakeUp,
            Self::PutAside,
            Self::Export,
            Self::Erase,
        ];
        match key.split_once(' ') {
            Some(("demo", role)) => Role::from_key(role).map(Self::Demo),
            _ => plain.into_iter().find(|act| act.key() == key),
        }
    }
}

/// A button.
pub fn button(act: Act, words: &str, class: &str) -> Markup {
    html! { button type="button" class=(class) data-do=(act.key()) { (words) } }
}

/// A button for what deletes something; it asks once more where it stands.
pub fn sure(act: Act, words: &str, warning: &str) -> Markup {
    html! {
        details.sure {
            summary { (words) }
            p { (warning) }
            (button(act, words::SURE, "danger"))
        }
    }
}
