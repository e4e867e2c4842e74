//! The icons: one family of lines on a square of 24. They are drawn once, in the frame, and used by name.

use super::erase::Erase;
use crate::eligibility::Status;
use crate::facts::Role;
use leptos::prelude::*;

/// What an icon stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// The mark of the page.
    Brand,
    /// A role.
    Role(Role),
    /// A status; each has a shape of its own, for those who cannot tell colours.
    Status(Status),
    /// Interpretation aloud.
    Speaker,
}

impl Icon {
    /// Its name in the page.
    fn name(self) -> &'static str {
        match self {
            Self::Brand => "brand",
            Self::Role(role) => role.key(),
            Self::Status(Status::MayQualify) => "may",
            Self::Status(Status::Check) => "check",
            Self::Status(Status::NeedInfo) => "need",
            Self::Status(Status::NotMet) => "not",
            Self::Status(Status::MayAsk) => "service",
            Self::Speaker => "speaker",
        }
    }
}

/// Every icon with its lines.
const LINES: [(Icon, &str); 15] = [
    (Icon::Brand, "M5 3h14v18H5zM8.5 8l1.5 1.5L13 6.5M15 8.5h1M8.5 13h7M8.5 17h5"),
    (
        Icon::Role(Role::Worker),
        "M6 10a6 6 0 0 1 12 0M4 10h16M8 10v1a4 4 0 0 0 8 0v-1M5 21a7 7 0 0 1 14 0",
    ),
    (
        Icon::Role(Role::Entrepreneur),
        "M5 12v9h14v-9M3 9l2-6h14l2 6a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0zM10 21v-5h4v5",
    ),
    (
        Icon::Role(Role::Partners),
        "M8 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2 20a6 6 0 0 1 12 0M16 11a3 3 0 1 0-1-5.8M16 14.2a6 6 0 0 1 6 5.8",
    ),
    (Icon::Role(Role::Employer), "M5 21V3h9v18M14 9h5v12M3 21h18M8 7h3M8 11h3M8 15h3"),
    (
        Icon::Role(Role::Broker),
        "M8 12a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2 21a6 6 0 0 1 12 0M17 21V3l5 3-5 3",
    ),
    (Icon::Role(Role::ExportOrg), "M3 8h18v12H3zM9 8V4h6v4M3 13h18M12 12v2"),
    (Icon::Role(Role::TrainingOrg), "M12 4L2 9l10 5 10-5zM6 11.5V16c3 2.7 9 2.7 12 0v-4.5M22 9v6"),
    (
        Icon::Role(Role::BrandOrg),
        "M12 15a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM8.5 14L7 21l5-2.5 5 2.5-1.5-7",
    ),
    (
        Icon::Status(Status::MayQualify),
        "M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20zM7.5 12.5l3 3 6-6.5",
    ),
    (
        Icon::Status(Status::Check),
        "M12 1.5L22.5 12 12 22.5 1.5 12zM9.8 9.8a2.3 2.3 0 1 1 3.2 2.1c-.7.3-1 .7-1 1.6M12 16.5v.01",
    ),
    (Icon::Status(Status::NeedInfo), "M3 3h18v18H3zM7.5 12v.01M12 12v.01M16.5 12v.01"),
    (Icon::Status(Status::NotMet), "M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20zM7 12h10"),
    (Icon::Status(Status::MayAsk), "M3 4h18v13h-9l-5 4v-4H3zM8 9h8M8 12.5h5"),
    (Icon::Speaker, "M3 10v4h4l5 4V6l-5 4zM15.5 9a4 4 0 0 1 0 6M18.5 6a8.5 8.5 0 0 1 0 12"),
];

/// An icon beside words that say the same.
pub fn icon(icon: Icon) -> AnyView {
    let name = format!("#i-{}", icon.name());
    view! { <svg class="icon" aria-hidden="true"><use_ href=name /></svg> }.erased()
}

/// The icons themselves, for the frame.
#[component]
pub fn Icons() -> AnyView {
    let symbols = LINES.map(|(icon, lines)| {
        let name = format!("i-{}", icon.name());
        view! { <symbol id=name viewBox="0 0 24 24"><path d=lines /></symbol> }
    });
    view! { <svg hidden>{symbols.into_iter().collect_view()}</svg> }.erased()
}
