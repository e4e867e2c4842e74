//! Answers kept before there was JSON: one a line. Only read, so that nobody loses them.

use crate::facts::{Answers, Date, EntityRef, Fact, Profile, Role, parse, parse_date};

/// First line of everything kept in this form.
const HEAD: &str = "qinghuicha 1";

/// The answers, and the day the person chose to measure on. None when any of it is damaged, of another
/// edition or of another form.
pub(super) fn read(text: &str, edition: &str, today: Date) -> Option<(Profile, Option<Date>)> {
    let mut lines = text.lines();
    if lines.next()? != HEAD {
        return None;
    }
    let pairs = lines.map(|line| line.split_once('=')).collect::<Option<Vec<_>>>()?;
    let value = |name: &str| pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| *value);
    if value("edition")? != edition {
        return None;
    }
    let own_day = match value("day") {
        Some(day) => Some(parse_date(day)?),
        None => None,
    };
    let mut profile = Profile {
        roles: roles(value("roles")?)?,
        batches: entries(value("batches")?)?,
        hires: match value("hires") {
            Some(hires) => Some(entries(hires)?),
            None => None,
        },
        ..Profile::new(own_day.unwrap_or(today))
    };
    let answers = pairs
        .iter()
        .filter(|(key, _)| !["edition", "roles", "day", "batches", "hires"].contains(key));
    for (key, value) in answers {
        let (entity, fact) = entity_and_fact(key)?;
        profile.at_mut(entity)?.set(fact, parse(fact, value).ok()?);
    }
    Some((profile, own_day))
}

fn roles(text: &str) -> Option<Vec<Role>> {
    text.split(',').filter(|key| !key.is_empty()).map(Role::from_key).collect()
}

/// A longer list would be damage.
fn entries(text: &str) -> Option<Vec<Answers>> {
    let count = text.parse::<usize>().ok().filter(|&count| count <= Profile::MOST_ENTRIES)?;
    Some(vec![Answers::default(); count])
}

/// `0.broker_people`: of an entry of a list, its index comes first.
fn entity_and_fact(key: &str) -> Option<(EntityRef, Fact)> {
    let (index, name) = match key.split_once('.') {
        Some((index, name)) => (Some(index.parse::<usize>().ok()?), name),
        None => (None, key),
    };
    let fact = Fact::from_key(name)?;
    Some((fact.entity(index.unwrap_or_default()), fact))
        .filter(|(entity, _)| (*entity == EntityRef::Person) == index.is_none())
}
