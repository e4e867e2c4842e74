//! How many people were served on this device.

use super::heading::{Back, Heading};
use crate::app::{Button, Confirm, dynamic};
use crate::browser::save_file::save_file;
use crate::i18n::{role, staff as words};
use crate::staff::chart::BarChart;
use crate::staff::counts::{Counts, title};
use crate::staff::state::use_staff;
use gloo::file::Blob;
use leptos::prelude::*;
use std::cmp::Reverse;

/// How many days the chart shows.
const DAYS: usize = 14;

/// The page.
#[component]
pub fn CountsPage() -> AnyView {
    let counts = use_staff().counts();
    view! {
        <Back />
        <Heading title=words::COUNTS />
        <p>{words::COUNTS_ABOUT}</p>
        {dynamic(move || counts.with(charts))}
    }
    .into_any()
}

fn charts(counts: &Counts) -> AnyView {
    if counts.days.is_empty() {
        return view! { <p class="note">{words::NO_COUNTS}</p> }.into_any();
    }
    let staff = use_staff();
    let total = counts.total();
    let days = counts
        .days
        .iter()
        .rev()
        .take(DAYS)
        .map(|(date, day)| (date.to_string(), day.served.into()));
    let roles = total.roles.iter().map(|(&who, &count)| (role(who).to_owned(), count.into()));
    let mut measures = total
        .measures
        .iter()
        .map(|(id, &count)| (title(id).to_owned(), u64::from(count)))
        .collect::<Vec<_>>();
    measures.sort_by_key(|(_, count)| Reverse(*count));
    let export = move || {
        let table = staff.counts().with_untracked(Counts::csv);
        save_file(words::COUNTS_FILE, Blob::new_with_options(&*table, Some("text/csv")));
    };
    view! {
        <BarChart title=words::BY_DAY bars=days.collect() />
        <BarChart title=words::BY_ROLE bars=roles.collect() />
        <BarChart title=words::BY_MEASURE bars=measures />
        <p>{words::handed_over(total.handed_over)}</p>
        <Button class="secondary" text=words::EXPORT on_tap=export />
        <Confirm
            summary=words::ERASE
            warning=words::ERASES
            yes=words::SURE
            on_yes=move || staff.delete_counts()
        />
    }
    .into_any()
}
