//! One measure by itself.

use super::Route;
use super::card::{law_link, notes, verdict};
use super::notes::{payees, place};
use super::screen::{Page, link, nowhere};
use crate::assessment::assess;
use crate::interview::Interview;
use crate::wording::{self, page, role};
use maud::html;

/// The page of the measure with this id.
pub fn measure(interview: &Interview, id: &str) -> Page {
    let Some(granted) = interview.edition().find(id) else { return nowhere() };
    let measure = granted.measure;
    let assessment = assess(interview.edition(), interview.profile());
    let roles = measure.roles.iter().map(|&who| role(who)).collect::<Vec<_>>().join("、");
    let body = html! {
        article.card {
            p { (measure.plain) }
            @if let Some(outcome) = assessment.find(id) {
                (verdict(outcome, interview))
                (notes(outcome))
            } @else {
                p.amount { (wording::offer(&measure.amount)) }
                p { (page::for_others(&roles)) }
                (payees(measure.roles))
                (law_link(measure))
                (place(measure, ""))
            }
        }
        (link(&Route::Results, page::BACK_TO_RESULTS, "secondary"))
    };
    Page::new(measure.title, body)
}
