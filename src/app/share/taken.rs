//! Everything the page shows once what it needs has been fetched, as data; and how it comes about in a browser.

use super::address::{base, is_local};
use super::code::code;
use super::extracts::Extracts;
use super::paint::{code_picture, pictures};
use super::sheets::{Sheet, sheets};
use super::summary::summary;
use crate::app::{AppState, Host, Route};
use crate::browser::{clipboard, host_window, storage, web_share};
use crate::eligibility::assess;
use crate::interview::digits;

/// Longer ones nobody would tell, figures and spaces.
const LONGEST_TOLD: usize = 39;

/// What the page shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// What is said, one a recipient.
    pub sheets: Vec<Sheet>,
    /// The pictures of the sheets, in order, as addresses that hold them.
    pub pictures: Vec<String>,
    /// The link; None in a page that was opened from a file.
    pub link: Option<Link>,
    /// What can be done here.
    pub can: Abilities,
    /// Whether the page is inside another app, where most of it cannot be done.
    pub is_in_app: bool,
    /// Whether people use the page one after the other, each with a phone in the other hand.
    pub is_kiosk: bool,
}

/// The link to the same answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// The whole address.
    pub address: String,
    /// Its QR code, as the address of a picture; None when it is too long for one.
    pub code: Option<String>,
    /// The answers in figures, to be told; None when there are too many.
    pub figures: Option<String>,
    /// Whether it leads to this very computer, where no phone finds it.
    pub is_local: bool,
}

/// What can be done here. What cannot be done is not offered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each stands for a button")]
pub struct Abilities {
    /// Copying.
    pub copy: bool,
    /// Handing over to another app.
    pub share: bool,
    /// Printing.
    pub print: bool,
    /// Saving a picture.
    pub save: bool,
}

impl Taken {
    /// Puts it together and paints. `answers` are the code of the link. None where the browser cannot paint.
    pub fn prepare(state: AppState, answers: &str, extracts: &Extracts) -> Option<Self> {
        let interview = state.interview();
        let edition = interview.edition();
        let lines = summary(&assess(edition, interview.profile()), &interview);
        let sheets = sheets(&lines, extracts, edition, &state.address("data-build"));
        let is_kiosk = state.host() == Host::Kiosk || host_window::is_framed();
        let base = base(storage::text(storage::ADDRESS), &host_window::address());
        let address = base.map(|base| base + &Route::Open(answers.to_owned()).hash());
        let code = address.as_deref().and_then(code);
        let painted = sheets.iter().map(|sheet| pictures(sheet, code.as_ref()));
        let pictures = painted.collect::<Option<Vec<_>>>()?.concat();
        let is_in_app = host_window::is_wechat();
        let link = address.map(|address| Link {
            code: code.as_ref().and_then(code_picture),
            figures: digits(answers).filter(|figures| figures.len() <= LONGEST_TOLD),
            is_local: is_kiosk && is_local(&address),
            address,
        });
        let can = if is_in_app { Abilities::default() } else { Abilities::here() };
        Some(Self { sheets, pictures, link, can, is_in_app, is_kiosk })
    }
}

impl Abilities {
    /// Those of this browser.
    fn here() -> Self {
        Self {
            copy: clipboard::is_there(),
            share: web_share::is_there(),
            print: host_window::can_print(),
            save: true,
        }
    }
}
