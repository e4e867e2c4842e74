//! Values as text, and what is wrong with them.

use serde_json::{Map, Value};

use crate::facts::Problem;
use crate::i18n;

/// An object of facts by name.
pub(super) type Object = Map<String, Value>;

/// A value as text: lists joined by commas, nothing for null. None for what no answer is written as.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(items) => {
            items.iter().map(text).collect::<Option<Vec<_>>>().map(|items| items.join(","))
        }
        Value::Null => Some(String::new()),
        Value::Bool(_) | Value::Object(_) => None,
    }
}

/// What is wrong with what was written under `name`.
pub(super) fn complaint(name: &str, problem: Problem) -> String {
    format!("{name}: {}", i18n::problem(problem))
}
