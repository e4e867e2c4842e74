//! An interview as text, for keeping on the device: one answer a line.

use super::session::Interview;
use crate::facts::Date;
use crate::facts::{Answers, EntityRef, Fact, Profile, Role, parse, parse_date, write};
use crate::policy::Edition;

/// First line of every record; a change of the format changes the number.
const HEAD: &str = "qinghuicha 1";

/// What was kept.
#[derive(Clone, Debug)]
pub struct SavedAnswers {
    /// The interview, taken up again.
    pub interview: Interview,
    /// The day the person chose to measure on, in place of today.
    pub own_day: Option<Date>,
}

impl SavedAnswers {
    /// The record as text.
    pub fn write(&self) -> String {
        let profile = self.interview.profile();
        let roles = profile.roles.iter().map(|role| role.key()).collect::<Vec<_>>().join(",");
        let mut lines = vec![
            HEAD.to_owned(),
            format!("edition={}", self.interview.edition().id),
            format!("roles={roles}"),
        ];
        lines.extend(self.own_day.map(|day| format!("day={day}")));
        lines.push(format!("batches={}", profile.batches.len()));
        lines.extend(profile.hires.as_ref().map(|hires| format!("hires={}", hires.len())));
        for (place, answers) in profile.places() {
            let prefix = prefix(place);
            lines.extend(
                answers
                    .iter()
                    .map(|(fact, answer)| format!("{prefix}{}={}", fact.key(), write(answer))),
            );
        }
        lines.join("\n")
    }

    /// Reads a record. None when any of it is damaged, of another edition or of another format: half a
    /// record is not a person's answers.
    pub fn read(text: &str, edition: &'static Edition, today: Date) -> Option<Self> {
        let mut lines = text.lines();
        let head = lines.next()? == HEAD;
        let pairs = lines.map(|line| line.split_once('=')).collect::<Option<Vec<_>>>()?;
        let of = |name: &str| pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| *value);
        let same = head && of("edition")? == edition.id;
        let own_day = match of("day") {
            Some(day) => Some(parse_date(day)?),
            None => None,
        };
        let mut profile = Profile {
            roles: roles(of("roles")?)?,
            batches: entries(of("batches")?)?,
            hires: match of("hires") {
                Some(hires) => Some(entries(hires)?),
                None => None,
            },
            ..Profile::new(own_day.unwrap_or(today))
        };
        let answers = pairs
            .iter()
            .filter(|(key, _)| !["edition", "roles", "day", "batches", "hires"].contains(key));
        for (key, value) in answers {
            let (place, fact) = place_and_fact(key)?;
            profile.at_mut(place)?.set(fact, parse(fact, value).ok()?);
        }
        same.then(|| Self { interview: Interview::resume(edition, profile), own_day })
    }
}

fn roles(text: &str) -> Option<Vec<Role>> {
    text.split(',').filter(|key| !key.is_empty()).map(Role::from_key).collect()
}

/// A list is short; a number of any length would be a damaged record.
fn entries(text: &str) -> Option<Vec<Answers>> {
    text.parse::<usize>()
        .ok()
        .filter(|&count| count <= 999)
        .map(|count| vec![Answers::default(); count])
}

fn prefix(place: EntityRef) -> String {
    match place {
        EntityRef::Person => String::new(),
        EntityRef::Batch(index) | EntityRef::Hire(index) => format!("{index}."),
    }
}

fn place_and_fact(key: &str) -> Option<(EntityRef, Fact)> {
    let (index, name) = match key.split_once('.') {
        Some((index, name)) => (Some(index.parse::<usize>().ok()?), name),
        None => (None, key),
    };
    let fact = Fact::from_key(name)?;
    Some((fact.place(index.unwrap_or_default()), fact))
        .filter(|(place, _)| (*place == EntityRef::Person) == index.is_none())
}
