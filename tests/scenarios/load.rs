//! Reading the scenario files. A slip of the pen in a file is an error with the file and the scenario's
//! name, never a scenario that tests less than it says.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};
use toml::Table;

/// One person, and what the document holds for that person.
pub struct Scenario {
    /// The file it stands in, without the folder.
    pub file: String,
    /// Its id, unique over all files.
    pub id: String,
    /// What is special about this person.
    pub title: String,
    /// The facts, as `assess` reads them.
    pub facts: Value,
    /// What must come of it.
    pub outcome: Outcome,
}

/// What must come of a scenario.
pub enum Outcome {
    /// An assessment in which these measures stand so, and no others if it is `complete`.
    Assessed {
        /// Every measure that applies is named, or a service of a role that may be asked for.
        complete: bool,
        /// The measures by id.
        expect: Map<String, Value>,
    },
    /// No assessment: the facts are refused.
    Refused {
        /// The name the error begins with.
        at: String,
        /// Words of the error.
        says: String,
    },
}

/// The file that says of each role which services may be asked for.
const SERVICES: &str = "services.toml";

/// Every scenario file, in the order of their names.
pub fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios");
    let entries =
        fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files = entries.map(|entry| entry.unwrap().path()).collect::<Vec<_>>();
    files.retain(|path| {
        path.extension().is_some_and(|extension| extension == "toml") && !path.ends_with(SERVICES)
    });
    files.sort();
    files
}

/// Every scenario of every file.
pub fn all() -> Vec<Scenario> {
    files().iter().flat_map(|path| read_file(path)).collect()
}

/// The scenarios of one file.
pub fn read_file(path: &Path) -> Vec<Scenario> {
    let file = path.file_name().unwrap().to_string_lossy();
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{file}: {error}"));
    read(&file, &text).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The scenarios of `text`.
pub fn read(file: &str, text: &str) -> Result<Vec<Scenario>, String> {
    let mut table = text.parse::<Table>().map_err(|error| error.to_string())?;
    let Some(toml::Value::Array(scenarios)) = table.remove("scenario") else {
        return Err("没有一个[[scenario]]".to_owned());
    };
    no_more(&table)?;
    scenarios.iter().map(|scenario| read_scenario(file, scenario)).collect()
}

fn read_scenario(file: &str, scenario: &toml::Value) -> Result<Scenario, String> {
    let mut table = scenario.as_table().ok_or("[[scenario]]要写成表")?.clone();
    let id = take_text(&mut table, "id")?.ok_or("有一个情形没有id")?;
    read_rest(file, &id, table).map_err(|error| format!("{id}: {error}"))
}

fn read_rest(file: &str, id: &str, mut table: Table) -> Result<Scenario, String> {
    let title = take_text(&mut table, "title")?.ok_or("没有title")?;
    take_text(&mut table, "why")?;
    let facts = to_json(&table.remove("facts").ok_or("没有facts")?);
    let outcome = match (take_text(&mut table, "refused_at")?, take_text(&mut table, "says")?) {
        (Some(at), Some(says)) => Outcome::Refused { at, says },
        (None, None) => read_expectation(&mut table, &facts["roles"])?,
        _ => return Err("refused_at和says要一起写".to_owned()),
    };
    no_more(&table)?;
    Ok(Scenario { file: file.to_owned(), id: id.to_owned(), title, facts, outcome })
}

fn read_expectation(table: &mut Table, roles: &Value) -> Result<Outcome, String> {
    let complete = match table.remove("complete") {
        None => false,
        Some(complete) => complete.as_bool().ok_or("complete只能写true或false")?,
    };
    let Some(Value::Object(mut expect)) = table.remove("expect").map(|expect| to_json(&expect))
    else {
        return Err("没有写expect,也没有写refused_at".to_owned());
    };
    for service in if complete { services(roles)? } else { Vec::new() } {
        expect.entry(service).or_insert_with(|| json!({ "status": "may_ask" }));
    }
    if expect.is_empty() {
        return Err("expect里没有写一项措施".to_owned());
    }
    Ok(Outcome::Assessed { complete, expect })
}

/// The services that people of these roles may ask for.
fn services(roles: &Value) -> Result<Vec<String>, String> {
    let table =
        include_str!("services.toml").parse::<Table>().map_err(|error| error.to_string())?;
    let of_role = |role: &Value| {
        let role = role.as_str().unwrap_or_default();
        let services = table.get(role).and_then(toml::Value::as_array);
        services.ok_or_else(|| format!("{SERVICES}里没有“{role}”"))
    };
    let roles = roles.as_array().ok_or("没有写roles")?;
    let services = roles.iter().map(of_role).collect::<Result<Vec<_>, _>>()?;
    let name = |service: &toml::Value| service.as_str().map(str::to_owned);
    services
        .into_iter()
        .flatten()
        .map(name)
        .collect::<Option<_>>()
        .ok_or_else(|| format!("{SERVICES}里要写名字"))
}

fn take_text(table: &mut Table, name: &str) -> Result<Option<String>, String> {
    match table.remove(name) {
        None => Ok(None),
        Some(toml::Value::String(text)) if !text.is_empty() => Ok(Some(text)),
        Some(_) => Err(format!("{name}要写成一句话")),
    }
}

fn no_more(table: &Table) -> Result<(), String> {
    match table.keys().next() {
        Some(name) => Err(format!("不认识“{name}”这一项")),
        None => Ok(()),
    }
}

/// The same value as JSON. A day may be written with or without quotation marks.
fn to_json(value: &toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.as_str().into(),
        toml::Value::Integer(number) => (*number).into(),
        toml::Value::Float(number) => (*number).into(),
        toml::Value::Boolean(truth) => (*truth).into(),
        toml::Value::Datetime(day) => day.to_string().into(),
        toml::Value::Array(items) => items.iter().map(to_json).collect(),
        toml::Value::Table(table) => {
            table.iter().map(|(name, value)| (name.clone(), to_json(value))).collect()
        }
    }
}
