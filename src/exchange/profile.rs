//! Reading a profile.

use serde_json::{Map, Value};

use crate::facts::{
    Answer, Answers, Date, Fact, Fault, Multiple, Number, Place, Profile, Role, Roster, Span, parse, parse_date,
};
use crate::wording;

/// Reads a profile: an object of facts by name, `as_of` if another day than `today` is meant, and
/// `hires` or `batches` as lists of such objects.
///
/// # Errors
/// One sentence that names the fact and says what is wrong with it. A name that is not known is an
/// error: a slip of the pen must not pass for an answer.
pub fn read_profile(value: &Value, today: Date) -> Result<Profile, String> {
    let object = value.as_object().ok_or("这一行不是一个JSON对象")?;
    let as_of = match object.get("as_of") {
        Some(day) => text(day).as_deref().and_then(parse_date).ok_or("as_of: 没有这一天")?,
        None => today,
    };
    let mut profile = Profile { roles: read_roles(object)?, ..Profile::new(as_of) };
    let mut batch = Answers::default();
    for (name, answers) in grouped(object)? {
        match answers {
            Group::Person(fact, answer) => profile.answers.set(fact, answer),
            Group::Batch(fact, answer) => batch.set(fact, answer),
            Group::Hires(hires) => profile.hires = Some(entries(name, hires, Roster::Hires)?),
            Group::Batches(batches) => profile.batches = entries(name, batches, Roster::Batches)?,
        }
    }
    if !batch.is_empty() {
        profile.batches.push(batch);
    }
    // In a file, no further graduates is what silence means; a person is asked.
    let late = Fact::Number(Number::HiresGradOver2);
    if profile.answers.has(Fact::Number(Number::HiresGroup)) && !profile.answers.has(late) {
        profile.answers.set(late, Answer::Number(0));
    }
    match profile.faults().first() {
        Some(fault) => Err(sentence(fault)),
        None => Ok(profile),
    }
}

/// What a name of the object stands for.
enum Group<'a> {
    Person(Fact, Answer),
    Batch(Fact, Answer),
    Hires(&'a Value),
    Batches(&'a Value),
}

fn grouped(object: &Map<String, Value>) -> Result<Vec<(&str, Group<'_>)>, String> {
    let mut groups = Vec::new();
    for (name, value) in object {
        match name.as_str() {
            "as_of" | "roles" => {}
            "hires" => groups.push(("hires", Group::Hires(value))),
            "batches" => groups.push(("batches", Group::Batches(value))),
            name => {
                let Some((fact, answer)) = read_answer(name, object)? else { continue };
                match fact.roster() {
                    Roster::Person => groups.push((name, Group::Person(fact, answer))),
                    Roster::Batches => groups.push((name, Group::Batch(fact, answer))),
                    Roster::Hires => return Err(format!("{name}: 要写在hires里")),
                }
            }
        }
    }
    Ok(groups)
}

fn entries(name: &str, value: &Value, roster: Roster) -> Result<Vec<Answers>, String> {
    let list = value.as_array().ok_or_else(|| format!("{name}: 要写成列表"))?;
    list.iter()
        .enumerate()
        .map(|(index, entry)| read_entry(entry, roster).map_err(|error| format!("{name}[{index}].{error}")))
        .collect()
}

fn read_entry(value: &Value, roster: Roster) -> Result<Answers, String> {
    let object = value.as_object().ok_or("要写成JSON对象")?;
    let mut answers = Answers::default();
    for name in object.keys() {
        match read_answer(name, object)? {
            Some((fact, answer)) if fact.roster() == roster => answers.set(fact, answer),
            Some(_) => return Err(format!("{name}: 不能写在这里")),
            None => {}
        }
    }
    Ok(answers)
}

/// The spans, by the names their days and bands have in the reading.
const SPANS: [(Span, &str, Option<&str>, &str); 3] = [
    (Span::CrossProvince, "cross_start", Some("cross_end"), "cross_band"),
    (Span::Trading, "licence_date", None, "op_band"),
    (Span::Picking, "broker_start", Some("broker_end"), "broker_all_2to6"),
];

/// The answer that `name` gives; None when its value is empty. Of a span, dates win over a band.
fn read_answer(name: &str, object: &Map<String, Value>) -> Result<Option<(Fact, Answer)>, String> {
    let (fact, written) =
        match SPANS.into_iter().find(|(_, start, end, band)| [Some(*start), *end, Some(*band)].contains(&Some(name))) {
            Some((span, start, end, band)) => (Fact::Span(span), read_span(object, start, end, band)),
            None => (
                Fact::from_key(name)
                    .filter(|fact| !matches!(fact, Fact::Span(_)))
                    .ok_or_else(|| format!("{name}: 没有这个名字"))?,
                text_at(object, name),
            ),
        };
    let Some(written) = written else { return Ok(None) };
    let answer = parse(fact, &written).map_err(|problem| format!("{name}: {}", wording::problem(problem)))?;
    let answer = match (fact, answer) {
        // A hire may be in no group; of a person an empty list says nothing, for there is `none`.
        (Fact::Multiple(Multiple::PersonGroups), Answer::Many { ticked, unsure: false }) if ticked.is_empty() => {
            return Ok(None);
        }
        (_, answer) => answer,
    };
    Ok(Some((fact, answer)))
}

fn read_span(object: &Map<String, Value>, start: &str, end: Option<&str>, band: &str) -> Option<String> {
    let first = text_at(object, start);
    let last = end.map_or_else(|| Some("ongoing".to_owned()), |end| text_at(object, end));
    match (first, last) {
        (Some(first), Some(last)) if first != "unsure" && last != "unsure" => Some(format!("{first}/{last}")),
        _ => text_at(object, band),
    }
}

fn text_at(object: &Map<String, Value>, name: &str) -> Option<String> {
    object.get(name).filter(|value| value.as_str() != Some("")).and_then(text)
}

/// A value as text: lists joined by commas. None for null and objects, which answer nothing.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(items) => items.iter().map(text).collect::<Option<Vec<_>>>().map(|items| items.join(",")),
        Value::Bool(_) | Value::Null | Value::Object(_) => None,
    }
}

fn read_roles(object: &Map<String, Value>) -> Result<Vec<Role>, String> {
    let keys = object.get("roles").and_then(Value::as_array).ok_or("roles: 至少要有一个身份")?;
    let roles = keys
        .iter()
        .map(|key| key.as_str().and_then(Role::from_key).ok_or_else(|| format!("roles: 没有{key}这个身份")))
        .collect::<Result<Vec<_>, _>>()?;
    if roles.is_empty() {
        return Err("roles: 至少要有一个身份".to_owned());
    }
    Ok(Role::ALL.iter().copied().filter(|role| roles.contains(role)).collect())
}

fn sentence(fault: &Fault) -> String {
    let place = match fault.place {
        Place::Person => String::new(),
        Place::Batch(index) => format!("batches[{index}]."),
        Place::Hire(index) => format!("hires[{index}]."),
    };
    format!("{place}{}: {}", fault.fact.key(), wording::problem(fault.problem))
}
