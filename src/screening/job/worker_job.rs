//! The job of the worker: takes requests, works a piece at a time, answers.

use super::column_mapping::{ColumnMapping, set_default};
use super::export::{Export, errors_csv};
use super::file_error::FileError;
use super::import::Import;
use super::opening::Opening;
use super::request::{FileFormat, Request, RowFilter};
use super::response::{Activity, Response};
use super::results::Results;
use super::rows::{RowReasons, RowWindow, Selection};
use super::saved_mapping::SavedMapping;
use super::scan::{Findings, Scan};
use super::storage::Storage;
use super::template::template_file;
use super::xlsx::MAX_XLSX_ROWS;
use crate::facts::{Column, Date, Profile};
use crate::i18n::screening as words;
use crate::policy::draft_2022::EDITION;
use crate::screening::{ColumnChoice, DayRules, Layout, Plan};

/// Screens one table at a time.
pub struct Job<S> {
    /// Its surroundings.
    pub storage: S,
    import: Import,
    plan: Plan,
    layout: Layout,
    work: Work,
    findings: Option<Findings>,
    filter: RowFilter,
    /// The rows that are shown, by their indexes.
    selected: Vec<u32>,
}

/// What is being done.
enum Work {
    None,
    Opening(Opening),
    Scanning(Box<Scan>),
    Exporting(Box<Export>),
}

impl<S: Storage> Job<S> {
    /// A job on this day, with nothing to do.
    pub fn new(storage: S, today: Date) -> Self {
        let plan = Plan::new(&EDITION, Profile::new(today));
        Self {
            storage,
            import: Import::default(),
            plan,
            layout: Layout::default(),
            work: Work::None,
            findings: None,
            filter: RowFilter::default(),
            selected: Vec::new(),
        }
    }

    /// Does what is requested. Half a table must not look like a whole one: when the file was lost
    /// meanwhile, nothing of it stays.
    pub fn on_request(&mut self, request: Request) -> Vec<Response> {
        let responses = self.dispatch(request);
        if !self.storage.is_lost() {
            return responses;
        }
        (self.findings, self.import, self.work) = (None, Import::default(), Work::None);
        vec![Response::Refused(FileError::Lost)]
    }

    /// Without a table there is nothing but templates.
    fn dispatch(&mut self, request: Request) -> Vec<Response> {
        match request {
            Request::Open(file_name, mapping) => return self.open(file_name, mapping),
            Request::Continue => return self.step(),
            Request::Template(entity_kind, as_xlsx) => {
                let (name, file) = template_file(entity_kind, as_xlsx);
                self.storage.append_output(file);
                return vec![Response::SaveFile(name)];
            }
            _ if self.import.head.is_empty() => return Vec::new(),
            Request::Back => {
                (self.work, self.findings) = (Work::None, None);
            }
            Request::SetEntityKind(entity_kind) => self.plan.entity_kind = Some(entity_kind),
            Request::SetSheet(sheet) => {
                self.storage.use_original();
                let file_name = std::mem::take(&mut self.import.file_name);
                return self.open_sheet(file_name, Some(sheet));
            }
            Request::SetHeaderRows(rows) => self.plan.header_rows = rows,
            Request::SetDefault(column, key) => {
                set_default(&mut self.plan.defaults, column, &key.unwrap_or_default());
            }
            Request::SetColumn(index, column) => {
                return self.choose(index, column, DayRules::default());
            }
            Request::SetDays(index, days) => {
                let column = self.layout.columns.get(index).copied().flatten();
                return self.choose(index, column, days);
            }
            Request::UndoColumn(index) => {
                self.take_back(index);
                return self.choices();
            }
            Request::ForgetChoices => {
                self.plan.choices.clear();
                return self.choices();
            }
            Request::CountAll(count_all) => {
                self.plan.count_all = count_all;
                return self.start();
            }
            Request::SetDay(day) => self.plan.defaults.as_of = day,
            Request::Start => return self.start(),
            Request::Filter(filter) => return self.select(filter),
            Request::Rows(first) => return self.rows(first).into_iter().collect(),
            Request::Reasons(position) => return self.reasons(position).into_iter().collect(),
            Request::Export(format) => return self.export(format),
            Request::ExportErrors => {
                let Some(findings) = &self.findings else { return Vec::new() };
                self.storage.append_output(errors_csv(&findings.errors));
                return vec![Response::SaveFile(words::MISTAKES_FILE.to_owned())];
            }
        }
        vec![self.mapping()]
    }

    /// Opens the file that the storage holds.
    fn open(&mut self, file_name: String, mapping: SavedMapping) -> Vec<Response> {
        self.plan.choices = mapping.0;
        self.open_sheet(file_name, None)
    }

    /// Opens the file, and the sheet with this index.
    fn open_sheet(&mut self, file_name: String, sheet: Option<usize>) -> Vec<Response> {
        self.import = Import { file_name, ..Import::default() };
        (self.findings, self.work) = (None, Work::None);
        match Opening::new(&mut self.import, &self.storage, sheet) {
            Err(error) => vec![Response::Refused(error)],
            Ok(opening) => {
                self.work = Work::Opening(opening);
                vec![Response::Activity(Activity::Converting(0)), Response::More]
            }
        }
    }

    /// Makes a step towards the text, and looks at it when that was the last.
    fn go_on_opening(&mut self, mut opening: Opening) -> Vec<Response> {
        match opening.step(&mut self.import, &mut self.storage) {
            Err(error) => vec![Response::Refused(error)],
            Ok(false) => self.read_head(),
            Ok(true) => {
                let percent = opening.percent(&self.storage);
                self.work = Work::Opening(opening);
                vec![Response::Activity(Activity::Converting(percent)), Response::More]
            }
        }
    }

    /// The text is there: nothing decided of another file counts for it, but for columns.
    fn read_head(&mut self) -> Vec<Response> {
        if !self.import.read_head(&self.storage) {
            return vec![Response::Refused(FileError::Empty)];
        }
        let choices = std::mem::take(&mut self.plan.choices);
        let defaults = Profile::new(self.plan.defaults.as_of);
        let format = self.import.format;
        self.plan = Plan { format, choices, ..Plan::new(&EDITION, defaults) };
        let found = Layout::read(&self.plan, &self.import.head);
        self.plan.entity_kind = Some(found.entity_kind);
        vec![self.mapping()]
    }

    fn mapping(&mut self) -> Response {
        self.layout = Layout::read(&self.plan, &self.import.head);
        Response::Mapping(ColumnMapping::new(&self.plan, &self.layout, &self.import))
    }

    /// Decides what a column is.
    fn choose(&mut self, index: usize, column: Option<Column>, days: DayRules) -> Vec<Response> {
        let Some((header, nth)) = self.take_back(index) else { return Vec::new() };
        self.plan.choices.push(ColumnChoice { header, nth, column, days });
        self.choices()
    }

    /// Takes back what was decided of a column: which one it is.
    fn take_back(&mut self, index: usize) -> Option<(String, usize)> {
        let header = self.layout.headers.get(index)?.clone();
        let nth = *ColumnChoice::places(&self.layout.headers).get(index)?;
        self.plan.choices.retain(|choice| choice.header != header || choice.nth != nth);
        Some((header, nth))
    }

    /// What is decided now is kept, and shown. Of a person who was taken for headers nothing is.
    fn choices(&mut self) -> Vec<Response> {
        let mapping = self.mapping();
        let mut choices = self.plan.choices.clone();
        if self.layout.is_headed_by_person(self.plan.defaults.as_of) {
            choices.retain(|choice| !self.layout.headers.contains(&choice.header));
        }
        vec![Response::SaveMapping(SavedMapping::of(&choices)), mapping]
    }

    fn start(&mut self) -> Vec<Response> {
        self.findings = None;
        let scan = Scan::new(&self.plan, self.layout.clone(), &self.storage);
        self.work = Work::Scanning(Box::new(scan));
        vec![Response::Activity(Activity::Screening(None)), Response::More]
    }

    /// Goes on with what is being done.
    fn step(&mut self) -> Vec<Response> {
        let activity = match std::mem::replace(&mut self.work, Work::None) {
            Work::None => return Vec::new(),
            Work::Opening(opening) => return self.go_on_opening(opening),
            Work::Scanning(mut scan) => {
                let more = scan.step(&self.storage);
                let progress = scan.progress(&self.storage);
                if !more {
                    return self.finish(*scan);
                }
                self.work = Work::Scanning(scan);
                Activity::Screening(Some(progress))
            }
            Work::Exporting(mut export) => {
                if let Some(responses) = export.step(&mut self.storage) {
                    return responses;
                }
                let percent = export.percent(&self.storage);
                self.work = Work::Exporting(export);
                Activity::Exporting(percent)
            }
        };
        vec![Response::Activity(activity), Response::More]
    }

    fn finish(&mut self, scan: Scan) -> Vec<Response> {
        let progress = scan.progress(&self.storage);
        let (rows, rows_per_second) = (progress.rows, progress.rows_per_second);
        let findings = self.findings.insert(scan.findings);
        let results = Results::new(&self.import.file_name, &self.plan, findings);
        let results = Response::Results(results);
        let screened = Response::Activity(Activity::Screened { rows, rows_per_second });
        let mut responses = vec![results, screened];
        responses.append(&mut self.select(RowFilter::default()));
        responses
    }

    /// Chooses rows and shows the first of them.
    fn select(&mut self, filter: RowFilter) -> Vec<Response> {
        let Some(findings) = &self.findings else { return Vec::new() };
        self.filter = filter;
        self.selected = findings.index.rows(filter);
        let (count, measures) = (self.selected.len(), self.measures(findings));
        let selection = Response::Selection(Selection { filter, count, measures });
        std::iter::once(selection).chain(self.rows(0)).collect()
    }

    /// The measures whose status is shown.
    fn measures(&self, findings: &Findings) -> Vec<usize> {
        self.filter.measure.map_or_else(|| findings.totals.applicable(), |measure| vec![measure])
    }

    fn rows(&mut self, first: usize) -> Option<Response> {
        let measures = self.measures(self.findings.as_ref()?);
        let Self { storage, findings, selected, .. } = self;
        let findings = findings.as_mut()?;
        let window = RowWindow::new(storage, findings, &measures, selected, first);
        Some(Response::Rows(window))
    }

    fn reasons(&self, position: usize) -> Option<Response> {
        let row_index = *self.selected.get(position)?;
        let findings = self.findings.as_ref()?;
        let reasons = RowReasons::new(&self.storage, &self.plan, findings, row_index)?;
        Some(Response::Reasons(reasons))
    }

    fn export(&mut self, format: FileFormat) -> Vec<Response> {
        let Some(findings) = &self.findings else { return Vec::new() };
        if format == FileFormat::Xlsx && findings.index.len() > MAX_XLSX_ROWS {
            return vec![Response::Activity(Activity::TooManyRows(MAX_XLSX_ROWS))];
        }
        let (layout, name) = (&findings.layout, &self.import.file_name);
        match Export::new(&self.plan, layout, format, name) {
            Ok(export) => self.work = Work::Exporting(Box::new(export)),
            Err(activity) => return vec![Response::Activity(activity)],
        }
        vec![Response::Activity(Activity::Exporting(0)), Response::More]
    }
}
