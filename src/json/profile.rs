//! Reading a profile.

use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::span;
use super::text::{Object, complaint, text};
use crate::facts::{
    Answer, Answers, Date, EntityKind, EntityRef, Fact, Fault, Multiple, Profile, Role, parse,
    parse_date,
};

/// A profile as it is written: what is not a fact, then the facts by name.
#[derive(Deserialize)]
struct Written {
    #[serde(default, deserialize_with = "given")]
    as_of: Option<Value>,
    #[serde(default, deserialize_with = "given")]
    roles: Option<Value>,
    #[serde(default, deserialize_with = "given")]
    hires: Option<Value>,
    #[serde(default, deserialize_with = "given")]
    batches: Option<Value>,
    #[serde(flatten)]
    facts: Object,
}

/// What is given, if only as null: a slip of the pen, not silence.
fn given<'de, D: Deserializer<'de>>(value: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(value).map(Some)
}

/// Reads a profile: an object of facts by name, `as_of` if another day than `today` is meant, and
/// `hires` or `batches` as lists of such objects, in place of counts or of a single batch.
///
/// # Errors
/// One sentence that names the fact and says what is wrong with it. A name that is not known is an
/// error: a slip of the pen must not pass for an answer.
pub fn read_profile(value: &Value, today: Date) -> Result<Profile, String> {
    let written = Written::deserialize(value).map_err(|_| "这一行不是一个JSON对象")?;
    let as_of = match &written.as_of {
        Some(day) => {
            read_day(day).ok_or("as_of: 没有这一天。只能是2022-01-01到2099-12-31里的一天")?
        }
        None => today,
    };
    let mut profile = Profile { roles: read_roles(written.roles.as_ref())?, ..Profile::new(as_of) };
    let mut batch = Answers::default();
    for (name, fact, answer) in read_answers(&written.facts, as_of)? {
        match fact.entity_kind() {
            EntityKind::Person => profile.answers.set(fact, answer),
            EntityKind::Batches => batch.set(fact, answer),
            EntityKind::Hires => return Err(format!("{name}: 要写在hires里")),
        }
    }
    profile.hires = written
        .hires
        .as_ref()
        .map(|hires| entries("hires", hires, EntityKind::Hires, as_of))
        .transpose()?;
    profile.batches = match &written.batches {
        Some(batches) => entries("batches", batches, EntityKind::Batches, as_of)?,
        None if batch.is_empty() => Vec::new(),
        None => vec![batch],
    };
    profile.take_silence();
    match profile.faults().first() {
        Some(fault) => Err(sentence(fault, written.batches.is_some())),
        None => Ok(profile),
    }
}

/// The answers of an object, each with the name it was given by. Values that are empty answer nothing.
fn read_answers(object: &Object, as_of: Date) -> Result<Vec<(&str, Fact, Answer)>, String> {
    let mut answers = Vec::new();
    for (name, value) in object {
        let text = text(value).ok_or_else(|| format!("{name}: 要写成文字、数字或列表"))?;
        if span::check(name, &text, as_of)? {
            continue;
        }
        let fact = Fact::from_key(name)
            .filter(|fact| !matches!(fact, Fact::Span(_)))
            .ok_or_else(|| format!("{name}: 没有这个名字"))?;
        // A hire may be in no group; elsewhere what is empty says nothing.
        if text.is_empty() && (fact != Fact::Multiple(Multiple::HireGroups) || !value.is_array()) {
            continue;
        }
        answers.push((
            name.as_str(),
            fact,
            parse(fact, &text).map_err(|problem| complaint(name, problem))?,
        ));
    }
    for (name, fact, written) in span::spans(object) {
        answers.push((
            name,
            fact,
            parse(fact, &written).map_err(|problem| complaint(name, problem))?,
        ));
    }
    Ok(answers)
}

fn entries(
    name: &str,
    value: &Value,
    entity_kind: EntityKind,
    as_of: Date,
) -> Result<Vec<Answers>, String> {
    let list = value.as_array().ok_or_else(|| format!("{name}: 要写成列表"))?;
    let entry = |(index, entry)| {
        read_entry(entry, entity_kind, as_of).map_err(|error| format!("{name}[{index}].{error}"))
    };
    list.iter().enumerate().map(entry).collect()
}

fn read_entry(value: &Value, entity_kind: EntityKind, as_of: Date) -> Result<Answers, String> {
    let object = value.as_object().ok_or("要写成JSON对象")?;
    let mut answers = Answers::default();
    for (name, fact, answer) in read_answers(object, as_of)? {
        if fact.entity_kind() != entity_kind {
            return Err(format!("{name}: 不能写在这里"));
        }
        answers.set(fact, answer);
    }
    Ok(answers)
}

/// The day to measure on; the draft is of 2022.
fn read_day(value: &Value) -> Option<Date> {
    let first = Date::from_ymd_opt(2022, 1, 1)?;
    parse_date(value.as_str()?).filter(|&day| day >= first)
}

fn read_roles(roles: Option<&Value>) -> Result<Vec<Role>, String> {
    let keys = roles.and_then(Value::as_array).ok_or("roles: 至少要有一个身份")?;
    let roles = keys
        .iter()
        .map(|key| {
            key.as_str().and_then(Role::from_key).ok_or_else(|| format!("roles: 没有{key}这个身份"))
        })
        .collect::<Result<Vec<_>, _>>()?;
    if roles.is_empty() {
        return Err("roles: 至少要有一个身份".to_owned());
    }
    Ok(Role::ALL.iter().copied().filter(|role| roles.contains(role)).collect())
}

/// What does not fit together, under the name it was given by. A single batch is written without a list.
fn sentence(fault: &Fault, lists: bool) -> String {
    let name = match fault.fact {
        Fact::Span(span) => span::name_of_end(span),
        fact => fact.key(),
    };
    match fault.entity {
        EntityRef::Batch(index) if lists => {
            complaint(&format!("batches[{index}].{name}"), fault.problem)
        }
        EntityRef::Hire(index) => complaint(&format!("hires[{index}].{name}"), fault.problem),
        EntityRef::Person | EntityRef::Batch(_) => complaint(name, fault.problem),
    }
}
