//! The sheets that are taken away, one a recipient: the lines of the summary, with what was fetched put in and
//! what every sheet says around them.

use super::extracts::Extracts;
use super::line::{Kind, Line};
use crate::i18n::{page, take as words};
use crate::policy::Edition;
use serde::{Deserialize, Serialize};

/// A sheet. Picture, text and paper say the same; the code and the clauses are their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Whose it is and what it is worth: on every picture of it.
    pub head: Vec<Line>,
    /// The results.
    pub body: Vec<Line>,
    /// Where to ask.
    pub place: Vec<Line>,
    /// Which document it is from: on every picture of it.
    pub foot: Vec<Line>,
    /// The words of the document, numbered as the measures are, with a heading: on paper only.
    #[serde(skip)]
    pub clauses: Vec<Line>,
}

impl Sheet {
    /// Everything on it but the code and the clauses.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        [&self.head, &self.body, &self.place, &self.foot].into_iter().flatten()
    }
}

/// What stands beside the QR code.
pub fn beside_code() -> Line {
    Line::new(Kind::Plain, words::SCAN)
}

/// The sheets of a [`summary`](super::summary()). `build` is the version of the page that
/// wrote them; it may be empty.
pub fn sheets(summary: &[Line], extracts: &Extracts, edition: &Edition, build: &str) -> Vec<Sheet> {
    let is_title = |line: &Line| line.kind == Kind::Title;
    let start = summary.iter().position(is_title).unwrap_or(summary.len());
    let (common, recipients) = summary.split_at(start);
    let parts = recipients.chunk_by(|_, next| !is_title(next));
    parts
        .map(|part| {
            let mut body = Body { lines: common.to_vec(), ..Body::default() };
            let (title, rest) = part.split_at(1);
            for line in rest {
                body.add(line, extracts);
            }
            body.end(extracts);
            sheet(title, body, edition, build)
        })
        .collect()
}

fn sheet(title: &[Line], body: Body, edition: &Edition, build: &str) -> Sheet {
    let mut head = vec![Line::new(Kind::Brand, words::brand())];
    head.extend_from_slice(title);
    head.push(Line::new(Kind::Draft, page::DRAFT));
    head.push(Line::new(Kind::Draft, words::NOT_BINDING));
    let place =
        vec![Line::new(Kind::Section, page::WHERE), Line::new(Kind::Plain, words::where_to_ask())];
    let foot = vec![
        Line::new(Kind::Foot, edition.title),
        Line::new(Kind::Foot, words::issuer(edition, build)),
    ];
    let mut clauses = vec![Line::new(Kind::Section, words::CLAUSES)];
    clauses.extend(body.clauses);
    Sheet { head, body: body.lines, place, foot, clauses }
}

/// The results of one recipient while they are put together.
#[derive(Default)]
struct Body {
    lines: Vec<Line>,
    clauses: Vec<Line>,
    /// Who was said last to get something.
    payee: String,
    /// Measures by name that are not written yet.
    names: Vec<String>,
    /// The measure that the lines are of.
    measure: Option<&'static str>,
}

impl Body {
    fn add(&mut self, line: &Line, extracts: &Extracts) {
        match line.kind {
            Kind::Name => self.names.push(line.text.clone()),
            // Said where it changes: mostly it is the same throughout.
            Kind::Payee if line.text == self.payee => {}
            Kind::Payee => {
                self.payee.clone_from(&line.text);
                self.lines.push(Line::new(Kind::Plain, line.text.as_str()));
            }
            kind => {
                if kind.begins() {
                    self.end(extracts);
                }
                self.measure = line.measure.or(self.measure);
                let extract = line.measure.and_then(|measure| extracts.find(measure));
                let note = extract.map(|_| self.clauses.len() + 1);
                self.lines.push(Line { note, ..line.clone() });
            }
        }
    }

    /// Ends a measure, or a list of names.
    fn end(&mut self, extracts: &Extracts) {
        let names = std::mem::take(&mut self.names);
        if !names.is_empty() {
            self.lines.push(Line::new(Kind::Names, words::names(&names)));
        }
        let Some(extract) = self.measure.take().and_then(|measure| extracts.find(measure)) else {
            return;
        };
        if !extract.bring.is_empty() {
            self.lines.push(Line::new(Kind::Plain, words::bring(&extract.bring)));
        }
        let clause = words::clause(&extract.clause, &extract.quote);
        let note = Some(self.clauses.len() + 1);
        self.clauses.push(Line { note, ..Line::new(Kind::Clause, clause) });
    }
}
