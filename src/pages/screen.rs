//! What is shown, and the frame around every page.

use super::explain::dialog;
use super::icon::{Icon, icon, icons};
use super::{Route, about, home, law, list, measure, open, question, results, review, take, trial};
use crate::facts::{Date, EntityRef, Role};
use crate::i18n::{TERMS, page};
use crate::interview::{Adjustment, Interview, Step};
use maud::{Markup, html};

/// Everything a page depends on.
#[derive(Clone, Copy)]
pub struct Screen<'a> {
    /// The interview as it stands.
    pub interview: &'a Interview,
    /// The day the person chose to measure on, in place of today.
    pub own_day: Option<Date>,
    /// Which page.
    pub route: &'a Route,
    /// The interview with other numbers, while they are tried.
    pub trial: Option<&'a Interview>,
    /// Something the person should know about the device.
    pub notice: Option<Notice>,
}

/// Something the person should know about the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// What was kept could not be read.
    Corrupt,
    /// Nothing can be kept.
    CannotKeep,
}

/// A page under its heading.
pub struct Page {
    /// The heading, and the title of the tab.
    pub title: String,
    /// What stands under the heading.
    pub body: Markup,
    /// What stands above it.
    pub above: Option<Markup>,
}

impl Page {
    /// A page with nothing above its heading.
    pub fn new(title: impl Into<String>, body: Markup) -> Self {
        Self { title: title.into(), body, above: None }
    }
}

impl<'a> Screen<'a> {
    /// The interview that the results are of: what is tried, or what was answered.
    pub fn shown(self) -> &'a Interview {
        self.trial.unwrap_or(self.interview)
    }

    /// The page of the route.
    pub fn page(self) -> Page {
        let interview = self.interview;
        match self.route {
            Route::Home => home::home(interview),
            Route::Which => home::which(),
            Route::Question(question) => question::question(interview, *question),
            Route::List(roster) => list::list(interview, *roster),
            Route::Review => review::review(interview),
            Route::Results => results::results(self),
            Route::Take => take::take(self),
            Route::Open(code) => open::open(interview, self.own_day, code),
            Route::Measure(id) => measure::measure(self, id),
            Route::Law(_) => law::law(),
            Route::About => about::about(),
            Route::Nowhere => nowhere(),
        }
    }

    /// What changes from page to page, for the place with the id [`MAIN`].
    pub fn main(self, page: &Page) -> Markup {
        html! {
            @if let Some(notice) = self.notice {
                p.notice role="status" { (words(notice)) }
            }
            @if let Some(above) = &page.above { (above) }
            h1 tabindex="-1" { (page.title) }
            (page.body)
        }
    }
}

/// Id of the place that pages are drawn in.
pub const MAIN: &str = "main";

/// Id of the place where the tally is read out from.
pub const TOLD: &str = "told";

/// What stands around every page, with the first one in it. It is drawn once, at build time.
pub fn frame(main: &Markup) -> Markup {
    html! {
        (icons())
        header {
            a.skip href="#main" data-do=(Act::Skip.key()) { (page::SKIP) }
            div.top {
                a.brand href=(Route::Home.hash()) { (icon(Icon::Brand)) (page::NAME) }
                (sizes())
            }
            (banner())
        }
        main id=(MAIN) tabindex="-1" { (main) }
        p.unseen id=(TOLD) role="status" {}
        footer {
            (link(&Route::Home, page::HOME, ""))
            (link(&Route::Law(None), page::LAW, ""))
            (link(&Route::About, page::ABOUT, ""))
        }
        (dialog())
    }
}

/// Something that can be done with a tap, apart from links and forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Moves the focus to the content.
    Skip,
    /// Goes to the next question, or to the results.
    GoOn,
    /// Answers 不清楚, or passes the question over.
    Unsure,
    /// Is of this role, and starts.
    Be(Role),
    /// Goes on as somebody with a business of their own, not a partner.
    BeAlone,
    /// Adds a batch of pickers.
    AddBatch,
    /// Adds a person hired.
    AddHire,
    /// Takes an entry out of its list.
    Remove(EntityRef),
    /// Takes the answers of the link on the screen.
    Open,
    /// Fetches the document once more.
    Fetch,
    /// Tries another number or day.
    Try(Adjustment, Step),
    /// Takes what is tried for the answers.
    TryKeep,
    /// Goes back to the answers.
    TryEnd,
    /// Explains the word with this key.
    Explain(&'static str),
    /// Closes the explanation.
    Close,
    /// Deletes everything.
    Restart,
}

impl Act {
    /// As it is written into `data-do`.
    pub fn key(self) -> String {
        match self {
            Self::Skip => "skip".to_owned(),
            Self::GoOn => "go-on".to_owned(),
            Self::Unsure => "unsure".to_owned(),
            Self::Be(role) => format!("be {}", role.key()),
            Self::BeAlone => "be-alone".to_owned(),
            Self::AddBatch => "add-batch".to_owned(),
            Self::AddHire => "add-hire".to_owned(),
            Self::Remove(EntityRef::Batch(index)) => format!("remove-batch {index}"),
            Self::Remove(EntityRef::Hire(index)) => format!("remove-hire {index}"),
            Self::Open => "open".to_owned(),
            Self::Fetch => "fetch".to_owned(),
            Self::Try(adjustment, step) => trial::key(adjustment, step),
            Self::TryKeep => "try-keep".to_owned(),
            Self::TryEnd => "try-end".to_owned(),
            Self::Explain(term) => format!("explain {term}"),
            Self::Close => "close".to_owned(),
            Self::Remove(EntityRef::Person) | Self::Restart => "restart".to_owned(),
        }
    }

    /// What `data-do` means.
    pub fn read(key: &str) -> Option<Self> {
        let (verb, object) = key.split_once(' ').unwrap_or((key, ""));
        Some(match verb {
            "skip" => Self::Skip,
            "go-on" => Self::GoOn,
            "unsure" => Self::Unsure,
            "be" => Self::Be(Role::from_key(object)?),
            "be-alone" => Self::BeAlone,
            "add-batch" => Self::AddBatch,
            "add-hire" => Self::AddHire,
            "remove-batch" => Self::Remove(EntityRef::Batch(object.parse().ok()?)),
            "remove-hire" => Self::Remove(EntityRef::Hire(object.parse().ok()?)),
            "open" => Self::Open,
            "fetch" => Self::Fetch,
            "more" => Self::Try(trial::read(object)?, Step::More),
            "fewer" => Self::Try(trial::read(object)?, Step::Fewer),
            "try-keep" => Self::TryKeep,
            "try-end" => Self::TryEnd,
            "explain" => Self::Explain(TERMS.iter().find(|term| term.key == object)?.key),
            "close" => Self::Close,
            "restart" => Self::Restart,
            _ => return None,
        })
    }
}

/// A button that does something.
pub fn button(act: Act, words: &str, class: &str) -> Markup {
    html! { button type="button" class=(class) data-do=(act.key()) { (words) } }
}

/// The button that reads aloud what it stands in. src/js/speak.js does it.
pub fn read_aloud() -> Markup {
    html! { button.speak type="button" data-speak { (icon(Icon::Speaker)) (page::READ_ALOUD) } }
}

/// A link to another page.
pub fn link(route: &Route, words: &str, class: &str) -> Markup {
    html! { a href=(route.hash()) class=[Some(class).filter(|class| !class.is_empty())] { (words) } }
}

/// The button that deletes everything; it asks once more where it stands.
pub fn restart() -> Markup {
    html! {
        details.restart {
            summary { (page::RESTART) }
            p { (page::RESTART_SURE) }
            (button(Act::Restart, page::RESTART_YES, "danger"))
        }
    }
}

/// The page of those who were led astray, or have said nothing yet.
pub fn nowhere() -> Page {
    Page::new(page::NO_SUCH_PAGE, link(&Route::Home, page::HOME, "primary"))
}

/// How large the letters are. src/js/early.js does it, for it must not wait for the program.
fn sizes() -> Markup {
    html! {
        div.sizes role="group" aria-label=(page::SIZES) {
            @for (size, name) in page::SIZE_NAMES {
                button type="button" data-to-size=(size) aria-pressed=(size == "standard") aria-label=(name) { (page::LETTER) }
            }
        }
    }
}

/// What everyone must know before they read on: it is a draft, and this is no office.
fn banner() -> Markup {
    html! {
        div.banner {
            details {
                summary { (page::DRAFT) span.more { (page::DRAFT_MORE) } }
                ul { @for line in page::DRAFT_REST { li { (line) } } }
            }
        }
    }
}

fn words(notice: Notice) -> &'static str {
    match notice {
        Notice::Corrupt => page::CORRUPT,
        Notice::CannotKeep => page::CANNOT_KEEP,
    }
}
