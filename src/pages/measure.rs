//! One measure by itself.

use super::Route;
use super::card::{classes, law_link, notes, verdict};
use super::notes::{payees, place};
use super::screen::{Page, Screen, link, nowhere};
use super::trial::{adjustments, sign};
use crate::eligibility::assess;
use crate::i18n::{self, page, role};
use maud::html;

/// The page of the measure with this id.
pub fn measure(screen: Screen<'_>, id: &str) -> Page {
    let interview = screen.shown();
    let Some(granted) = interview.edition().find(id) else { return nowhere() };
    let measure = granted.measure;
    let assessment = assess(interview.edition(), interview.profile());
    let roles = measure.roles.iter().map(|&who| role(who)).collect::<Vec<_>>().join("、");
    let body = html! {
        (sign(screen))
        article class=(assessment.find(id).map_or_else(|| "card".to_owned(), classes)) {
            p { (measure.plain) }
            @if let Some(outcome) = assessment.find(id) {
                (verdict(outcome, interview))
                (adjustments(outcome, screen))
                (notes(outcome))
            } @else {
                p.amount { (i18n::offer(&measure.amount)) }
                p { (page::for_others(&roles)) }
                (payees(measure, measure.roles))
                (law_link(measure))
                (place(measure, ""))
            }
        }
        (link(&Route::Results, page::BACK_TO_RESULTS, "secondary"))
    };
    Page::new(measure.title, body)
}
