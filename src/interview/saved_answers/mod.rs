//! An interview as JSON, for keeping on the device.

mod legacy;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Interview;
use crate::facts::{Answers, Date, EntityKind, Fact, Profile, Role, parse, parse_date, write};
use crate::policy::Edition;

/// The version of the form; the one before it was lines of text, see [`legacy`].
const VERSION: u32 = 2;

/// What was kept.
#[derive(Clone, Debug)]
pub struct SavedAnswers {
    /// The interview, taken up again.
    pub interview: Interview,
    /// The day the person chose to measure on, in place of today.
    pub own_day: Option<Date>,
}

/// What is kept, as it is written: names and answers in the words of files.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    version: u32,
    edition: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    day: Option<String>,
    roles: Vec<String>,
    answers: Entry,
    batches: Vec<Entry>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hires: Option<Vec<Entry>>,
}

/// Answers by the keys of their facts, in the form that [`parse`] reads.
type Entry = BTreeMap<String, String>;

impl SavedAnswers {
    /// As text.
    pub fn write(&self) -> String {
        let profile = self.interview.profile();
        let entries = |entries: &Vec<Answers>| entries.iter().map(write_entry).collect();
        let written = Written {
            version: VERSION,
            edition: self.interview.edition().id.to_owned(),
            day: self.own_day.map(|day| day.to_string()),
            roles: profile.roles.iter().map(|role| role.key().to_owned()).collect(),
            answers: write_entry(&profile.answers),
            batches: entries(&profile.batches),
            hires: profile.hires.as_ref().map(entries),
        };
        // Text by text keys can always be written.
        serde_json::to_string(&written).unwrap_or_default()
    }

    /// Reads what [`write`](Self::write) wrote, today or before there was JSON. None when any of it is damaged,
    /// of another edition or of another form: half of the answers are not a person's answers.
    pub fn read(text: &str, edition: &'static Edition, today: Date) -> Option<Self> {
        let (profile, own_day) =
            legacy::read(text, edition.id, today).or_else(|| read(text, edition.id, today))?;
        Some(Self { interview: Interview::resume(edition, profile), own_day })
    }
}

fn read(text: &str, edition: &str, today: Date) -> Option<(Profile, Option<Date>)> {
    let written = serde_json::from_str::<Written>(text).ok()?;
    if (written.version, written.edition.as_str()) != (VERSION, edition) {
        return None;
    }
    let own_day = match written.day {
        Some(day) => Some(parse_date(&day)?),
        None => None,
    };
    let entries = |entries: &[Entry], kind| {
        if entries.len() > Profile::MOST_ENTRIES {
            return None;
        }
        entries.iter().map(|entry| read_entry(entry, kind)).collect::<Option<Vec<_>>>()
    };
    let profile = Profile {
        roles: written.roles.iter().map(|key| Role::from_key(key)).collect::<Option<_>>()?,
        answers: read_entry(&written.answers, EntityKind::Person)?,
        batches: entries(&written.batches, EntityKind::Batches)?,
        hires: match written.hires {
            Some(hires) => Some(entries(&hires, EntityKind::Hires)?),
            None => None,
        },
        ..Profile::new(own_day.unwrap_or(today))
    };
    Some((profile, own_day))
}

fn write_entry(answers: &Answers) -> Entry {
    // One by one: collected, they would be sorted first, for which a program carries a sort of its own.
    let mut entry = Entry::new();
    for (fact, answer) in answers.iter() {
        entry.insert(fact.key().to_owned(), write(answer));
    }
    entry
}

fn read_entry(entry: &Entry, kind: EntityKind) -> Option<Answers> {
    let mut answers = Answers::default();
    for (key, text) in entry {
        let fact = Fact::from_key(key).filter(|fact| fact.entity_kind() == kind)?;
        answers.set(fact, parse(fact, text).ok()?);
    }
    Some(answers)
}
