//! Values as text, and what is wrong with them.

use serde_json::{Map, Number, Value};

use crate::facts::Problem;
use crate::i18n;

/// An object of facts by name.
pub(super) type Object = Map<String, Value>;

/// A value as text: lists joined by commas, nothing for null. None for what no answer is written as.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(whole(number).unwrap_or_else(|| number.to_string())),
        Value::Array(items) => {
            items.iter().map(text).collect::<Option<Vec<_>>>().map(|items| items.join(","))
        }
        Value::Null => Some(String::new()),
        Value::Bool(_) | Value::Object(_) => None,
    }
}

/// A whole number that is written with a point or an exponent, as whole numbers are: 20.0 and 2e1 are 20.
fn whole(number: &Number) -> Option<String> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let float = number.as_f64().filter(|float| number.is_f64() && float.abs() < EXACT)?;
    // Without a part behind the point it is written without one.
    (float.fract() == 0.0).then(|| format!("{:.0}", float + 0.0))
}

/// What is wrong with what was written under `name`.
pub(super) fn complaint(name: &str, problem: Problem) -> String {
    format!("{name}: {}", i18n::problem(problem))
}
