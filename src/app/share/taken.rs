//! Everything the page shows once what it needs has been fetched, as data; and how it comes about in a browser.

use super::address::{base, is_local};
use super::extracts::Extracts;
use super::job::{Job, Painted};
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
    /// What is to be painted of it. `answers` are the code of the link.
    pub fn job(state: AppState, answers: &str, extracts: &Extracts) -> Job {
        Job { sheets: sheets_of(state, extracts), link: address(answers) }
    }

    /// Puts it together, with what was painted of its [`job`](Self::job).
    pub fn new(state: AppState, answers: &str, extracts: &Extracts, painted: Painted) -> Self {
        let sheets = sheets_of(state, extracts);
        let is_kiosk = state.host() == Host::Kiosk;
        let is_in_app = host_window::is_wechat();
        let link = address(answers).map(|address| Link {
            code: painted.code,
            // There are more figures than letters.
            figures: Some(answers)
                .filter(|answers| answers.len() <= LONGEST_TOLD)
                .and_then(digits)
                .filter(|figures| figures.len() <= LONGEST_TOLD),
            is_local: is_kiosk && is_local(&address),
            address,
        });
        let can = if is_in_app { Abilities::default() } else { Abilities::here() };
        Self { sheets, pictures: painted.pictures, link, can, is_in_app, is_kiosk }
    }
}

fn sheets_of(state: AppState, extracts: &Extracts) -> Vec<Sheet> {
    let interview = state.interview();
    let edition = interview.edition();
    let lines = summary(&assess(edition, interview.profile()), &interview);
    sheets(&lines, extracts, edition, &state.address("data-build"))
}

/// The whole address of the link; None in a page that was opened from a file.
fn address(answers: &str) -> Option<String> {
    let base = base(storage::text(storage::ADDRESS), &host_window::address())?;
    Some(base + &Route::Open(answers.to_owned()).hash())
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
