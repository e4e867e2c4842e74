//! The clerk: takes orders, does the work a piece at a time, answers.

use super::column_mapping::{matching, read_by_hand, say, write_by_hand};
use super::encoding::{Conversion, Kind, kind};
use super::export::{Export, MOST_ROWS_OF_WORKBOOK, mistakes};
use super::import::Import;
use super::request::{Choice, Format, Request};
use super::results::{PROGRESS, progress, results, running};
use super::rows::{reasons, rows};
use super::scan::{Found, Run};
use super::storage::{Files, Response};
use super::template::template;
use super::xlsx;
use crate::facts::{Date, EntityKind, Profile};
use crate::i18n::screening as words;
use crate::policy::draft_2022::EDITION;
use crate::screening::{Plan, guess};

/// Ids of the places of the page: the headers, what is going on, what was found, one row of it.
pub const MATCH: &str = "match";
/// What is going on.
pub const RUN: &str = "run";
/// What was found.
pub const FOUND: &str = "found";
/// How many rows are shown.
pub const COUNT: &str = "count";
/// One row of it.
pub const ROW: &str = "row";

/// One roster at a time.
pub struct Job<F> {
    /// Its surroundings.
    pub files: F,
    opened: Import,
    plan: Plan,
    roster: EntityKind,
    work: Work,
    found: Option<Found>,
    choice: Choice,
    shown: Vec<u32>,
}

/// What is being done.
enum Work {
    None,
    Converting(Conversion),
    Screening(Box<Run>),
    Exporting(Box<Export>),
}

impl<F: Files> Job<F> {
    /// A clerk on this day, with nothing to do.
    pub fn new(files: F, today: Date) -> Self {
        let plan = Plan {
            edition: &EDITION,
            roster: None,
            everyone: Profile::new(today),
            by_hand: Vec::new(),
            above: 0,
            reasons: false,
        };
        Self {
            files,
            opened: Import::default(),
            plan,
            roster: EntityKind::Person,
            work: Work::None,
            found: None,
            choice: Choice::ALL,
            shown: Vec::new(),
        }
    }

    /// Opens the file that lies there now. `remembered` is what was kept of headers before.
    pub fn open(&mut self, name: &str, remembered: &str) -> Vec<Response> {
        let replies = self.take(name, remembered);
        self.unless_lost(replies)
    }

    fn take(&mut self, name: &str, remembered: &str) -> Vec<Response> {
        self.opened = Import { name: name.to_owned(), ..Import::default() };
        (self.found, self.work) = (None, Work::None);
        self.plan.by_hand = read_by_hand(remembered);
        match kind(&self.files) {
            Kind::OldWorkbook => return self.refuse(words::OLD_WORKBOOK),
            Kind::NoTable => return self.refuse(words::NO_TABLE),
            Kind::Workbook => {
                let (file, mut pieces) = (self.files.read(0, self.files.size()), Vec::new());
                if xlsx::read(file, |piece| pieces.push(piece)).is_err() {
                    return self.refuse(words::NO_WORKBOOK);
                }
                for piece in pieces {
                    self.files.set_aside(piece);
                }
                self.files.take_up();
                self.opened.encoding = words::IS_WORKBOOK;
            }
            Kind::OtherText(encoding) => {
                self.opened.encoding = words::IS_GB18030;
                self.work = Work::Converting(Conversion::of(encoding));
                return vec![
                    self.show(MATCH, String::new()),
                    self.show(FOUND, String::new()),
                    Response::More,
                ];
            }
            Kind::Text => self.opened.encoding = words::IS_UTF8,
        }
        self.look()
    }

    fn refuse(&self, sentence: &str) -> Vec<Response> {
        [(MATCH, ""), (FOUND, ""), (RUN, sentence)]
            .map(|(place, text)| self.show(place, said(text)))
            .into()
    }

    /// Looks at the headers.
    fn look(&mut self) -> Vec<Response> {
        if !self.opened.look(&self.files) {
            return self.refuse(words::EMPTY);
        }
        self.plan.above = self.opened.above;
        self.roster = guess(&self.opened.headers());
        self.back()
    }

    fn back(&mut self) -> Vec<Response> {
        self.work = Work::None;
        self.found = None;
        vec![self.matching(), self.show(RUN, String::new()), self.show(FOUND, String::new())]
    }

    fn matching(&mut self) -> Response {
        self.plan.roster = Some(self.roster);
        let html = matching(&self.plan, self.roster, &self.opened);
        self.show(MATCH, html.into_string())
    }

    #[allow(clippy::unused_self, reason = "it reads as what it does")]
    fn show(&self, place: &'static str, html: String) -> Response {
        Response::Show(place, html)
    }

    /// Does what is ordered. Without a roster there is nothing but templates.
    pub fn order(&mut self, order: Request) -> Vec<Response> {
        let replies = self.obey(order);
        self.unless_lost(replies)
    }

    fn obey(&mut self, order: Request) -> Vec<Response> {
        if let Request::Template(roster, is_workbook) = order {
            let (name, file) = template(roster, is_workbook);
            self.files.write(file);
            return vec![Response::Save(name)];
        }
        if self.opened.header.is_empty() {
            return Vec::new();
        }
        match order {
            Request::Template(..) => Vec::new(),
            Request::Show if self.found.is_some() => self.finished(),
            Request::Show | Request::Back => self.back(),
            Request::Kind(roster) => {
                self.roster = roster;
                vec![self.matching()]
            }
            Request::Column(place, column) => {
                let header = self.opened.header_of(place);
                self.plan.by_hand.retain(|(known, _)| *known != header);
                self.plan.by_hand.push((header, column));
                vec![Response::Keep(write_by_hand(&self.plan.by_hand)), self.matching()]
            }
            Request::Everyone(column, key) => {
                say(&mut self.plan.everyone, column, &key);
                vec![self.matching()]
            }
            Request::Start => {
                self.work = Work::Screening(Box::new(Run::new(&self.files)));
                let places = [
                    (MATCH, String::new()),
                    (FOUND, String::new()),
                    (RUN, running().into_string()),
                ];
                places
                    .map(|(place, html)| self.show(place, html))
                    .into_iter()
                    .chain([Response::More])
                    .collect()
            }
            Request::Choose(choice) => {
                self.choice = choice;
                self.choose()
            }
            Request::Rows(first) => self.rows(first).into_iter().collect(),
            Request::Row(place) => self.row(place).into_iter().collect(),
            Request::Export(format) => self.export(format),
            Request::Mistakes => {
                let Some(found) = &self.found else { return Vec::new() };
                self.files.write(mistakes(&found.mistakes));
                vec![Response::Save(words::MISTAKES_FILE.to_owned())]
            }
        }
    }

    /// Goes on with what is being done.
    pub fn go_on(&mut self) -> Vec<Response> {
        let replies = self.step();
        self.unless_lost(replies)
    }

    /// Half a roster must not look like a whole one.
    fn unless_lost(&mut self, replies: Vec<Response>) -> Vec<Response> {
        if !self.files.is_lost() {
            return replies;
        }
        (self.found, self.opened, self.work) = (None, Import::default(), Work::None);
        self.refuse(words::LOST)
    }

    fn step(&mut self) -> Vec<Response> {
        match std::mem::replace(&mut self.work, Work::None) {
            Work::None => Vec::new(),
            Work::Converting(mut conversion) => {
                if conversion.step(&mut self.files) {
                    let percent = conversion.done() * 100 / self.files.size().max(1);
                    self.work = Work::Converting(conversion);
                    vec![self.show(RUN, said(&words::converting(percent))), Response::More]
                } else {
                    self.files.take_up();
                    self.look()
                }
            }
            Work::Screening(mut run) => {
                if run.step(&self.plan, &self.files) {
                    let html = progress(run.progress(&self.files)).into_string();
                    self.work = Work::Screening(run);
                    return vec![self.show(PROGRESS, html), Response::More];
                }
                let done = run.progress(&self.files);
                self.found = run.found;
                self.choice = Choice::ALL;
                let mut replies = self.finished();
                replies.push(self.show(RUN, said(&words::done(done.rows, done.speed))));
                replies
            }
            Work::Exporting(mut export) => match export.step(&mut self.files) {
                None => {
                    let percent = export.percent(&self.files);
                    self.work = Work::Exporting(export);
                    vec![self.show(RUN, said(&words::exporting(percent))), Response::More]
                }
                Some(reply) => vec![self.show(RUN, said(words::EXPORTED)), reply],
            },
        }
    }

    fn finished(&mut self) -> Vec<Response> {
        let Some(found) = &self.found else { return Vec::new() };
        let mut replies = vec![
            self.show(MATCH, String::new()),
            self.show(FOUND, results(&self.opened.name, found, &self.choice).into_string()),
        ];
        replies.extend(self.choose());
        replies
    }

    fn choose(&mut self) -> Vec<Response> {
        self.shown =
            self.found.as_ref().map(|found| found.index.rows(&self.choice)).unwrap_or_default();
        let count = self.show(COUNT, words::count(self.shown.len()));
        std::iter::once(count).chain(self.rows(0)).collect()
    }

    fn rows(&mut self, first: usize) -> Option<Response> {
        let found = self.found.as_mut()?;
        let html = rows(&self.files, &self.plan, found, self.choice.measure, &self.shown, first)
            .into_string();
        Some(Response::Rows(first, self.shown.len(), html))
    }

    fn row(&mut self, place: usize) -> Option<Response> {
        let found = self.found.as_ref()?;
        let row = *self.shown.get(place)?;
        Some(self.show(ROW, reasons(&self.files, &self.plan, found, row).into_string()))
    }

    fn export(&mut self, format: Format) -> Vec<Response> {
        let Some(found) = &self.found else { return Vec::new() };
        if format == Format::Workbook && found.index.len() > MOST_ROWS_OF_WORKBOOK {
            return vec![
                self.show(RUN, said(&words::too_many_for_workbook(MOST_ROWS_OF_WORKBOOK))),
            ];
        }
        let width = found.table.headers().len();
        self.work = Work::Exporting(Box::new(Export::new(
            &self.plan,
            format,
            &self.opened.name,
            width,
            &mut self.files,
        )));
        vec![Response::More]
    }
}

fn said(sentence: &str) -> String {
    if sentence.is_empty() {
        String::new()
    } else {
        maud::html! { p role="status" { (sentence) } }.into_string()
    }
}
