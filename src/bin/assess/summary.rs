//! What is to be known of a whole table once it is through.

use super::columns::{doubts, questions};
use super::options::Options;
use super::source::Text;
use super::words;
use qinghuicha::i18n::{screening as said, table};
use qinghuicha::screening::{LeftOut, Screening, TextEncoding};

/// What is to be known of a whole table.
#[derive(Debug)]
pub struct Summary {
    /// What is told, a line each.
    pub sentences: Vec<String>,
    /// Whether everything could be taken as it stands, and somebody was assessed.
    pub is_good: bool,
}

impl Summary {
    /// Of a table that is through.
    pub fn new(screening: &Screening, text: &Text, options: &Options) -> Self {
        let (Some(layout), Some(totals), Some(left_out)) =
            (screening.layout(), screening.totals(), screening.left_out())
        else {
            return Self { sentences: vec![said::EMPTY.to_owned()], is_good: false };
        };
        let doubts = doubts(layout, options);
        let has_roles = !options.roles.is_empty() || !totals.applicable().is_empty();
        let unread = left_out.count(LeftOut::TooLong);
        let is_good = screening.mistake_count() == 0
            && doubts.is_empty()
            && text.damaged() == 0
            && unread == 0
            && totals.rows > 0
            && has_roles;

        let mut sentences = Vec::new();
        let rows = layout.header_rows;
        let headers = said::headers_at(rows.first, rows.last);
        sentences.push(table::kind(layout.entity_kind).replace(':', "：") + "。" + &headers);
        match text.encoding() {
            TextEncoding::Utf8 | TextEncoding::Xlsx => {}
            encoding => {
                let name = encoding.encoding().name().to_uppercase();
                sentences.push(words::encoding(&name));
            }
        }
        if text.damaged() > 0 {
            sentences.push(said::damaged(text.damaged()));
        }
        sentences.extend(doubts);
        sentences.extend(questions(layout));
        let counts = LeftOut::ALL.map(|kind| (kind.name(), left_out.count(kind)));
        sentences.extend(words::left_out(&counts, options.count_all));
        if totals.marks > 0 {
            sentences.push(words::marks(totals.marks));
        }
        if totals.rows > 0 && !has_roles {
            sentences.push(words::NOBODY.to_owned());
        }
        sentences.push(words::rows(totals.rows, screening.mistake_count()));
        sentences.extend(options.day_or_today().ok().map(words::as_of));
        Self { sentences, is_good }
    }
}
