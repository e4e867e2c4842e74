//! Somebody who has answered on their own phone comes to the desk; and where phones find the page.

use super::act::{Act, button};
use crate::facts::Date;
use crate::i18n::staff as words;
use crate::interview::{Refusal, ShareLink, letters};
use crate::pages::Route;
use crate::policy::draft_2022::EDITION;
use maud::{Markup, html};

/// Id of the heading.
pub const RECEIVE: &str = "receive";
/// Id of the field for what the phone shows.
pub const HANDED: &str = "handed";
/// Id of the place for what is wrong with it.
pub const HANDED_ERROR: &str = "handed-error";
/// Id of the field for the published address.
pub const ADDRESS: &str = "address";
/// Id of the place for what is wrong with it.
pub const ADDRESS_ERROR: &str = "address-error";

/// No longer address leaves room for answers in a square code, bytes.
const LONGEST: usize = 120;

/// The answers a phone shows, as the page that opens them: from the figures under its square code, or from the
/// address in it.
///
/// # Errors
/// A sentence for staff when there is no link in it, or none for this page.
pub fn received(text: &str, today: Date) -> Result<Route, &'static str> {
    if text.trim().is_empty() {
        return Err(words::NOTHING_HANDED);
    }
    let link = match text.find('#').and_then(|at| text.get(at..)).map(Route::read) {
        Some(Route::Open(link)) => link,
        _ => letters(text).unwrap_or_else(|| text.trim().to_owned()),
    };
    match ShareLink::read(&link, &EDITION, today) {
        Ok(_) => Ok(Route::Open(link)),
        Err(Refusal::Foreign) => Err(words::HANDED_OF_OTHERS),
        // A slip in the first figures looks like a later version.
        Err(Refusal::Damaged | Refusal::Newer) => Err(words::NOT_HANDED),
    }
}

/// An address as it is kept: with https:// before it and without what stands behind ? and #. Empty for this page's own.
///
/// # Errors
/// A sentence for staff when it is none.
pub fn address(text: &str) -> Result<String, &'static str> {
    let text = text.trim();
    let address = text.split(['?', '#']).next().unwrap_or_default();
    let address =
        if address.contains("://") { address.to_owned() } else { format!("https://{address}") };
    let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    match host {
        _ if text.is_empty() => Ok(String::new()),
        Some(host) if is_address(host) => {
            Ok(if host.contains('/') { address } else { format!("{address}/") })
        }
        _ => Err(words::NO_ADDRESS),
    }
}

fn is_address(host: &str) -> bool {
    let name = host.split('/').next().unwrap_or_default();
    name.contains('.') && host.len() <= LONGEST && host.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Whether phones cannot open what this computer opens.
pub fn is_of_this_computer(host: &str) -> bool {
    ["localhost", "127.0.0.1", "[::1]", ""].contains(&host)
}

/// The setting.
pub fn address_field(address: &str, of_this_computer: bool) -> Markup {
    html! {
        label.field for=(ADDRESS) {
            span { (words::ADDRESS) }
            input id=(ADDRESS) type="url" value=(address) placeholder="https://" autocomplete="off" aria-describedby=(ADDRESS_ERROR);
        }
        p.error id=(ADDRESS_ERROR) role="alert" {}
        @if of_this_computer && address.is_empty() { p.note { (words::NEEDS_ADDRESS) } }
        @else { p { (words::ADDRESS_ABOUT) } }
    }
}

/// Where the answers of a phone are taken up. src/js/scan.js looks through the camera, if it is wanted.
pub fn receive(somebody_is_served: bool) -> Markup {
    html! {
        div {
            h2 id=(RECEIVE) { (words::RECEIVE) }
            p { (words::RECEIVE_ABOUT) }
            @if somebody_is_served { p.note { (words::RECEIVE_CLEARS) } }
            video #camera muted playsinline hidden {}
            p #no-camera role="alert" hidden { (words::NO_CAMERA) }
            label.field for=(HANDED) {
                span { (words::HANDED) }
                input id=(HANDED) type="text" inputmode="numeric" autocomplete="off" data-focus aria-describedby=(HANDED_ERROR);
            }
            p.error id=(HANDED_ERROR) role="alert" {}
            (button(Act::TakeUp, words::TAKE_UP, "primary"))
            (button(Act::Scan, words::SCAN, "secondary"))
            (button(Act::PutAside, words::PUT_ASIDE, "plain"))
        }
    }
}
