//! What a visit may leave behind: nothing.

use serde_json::Value;

use crate::eyes::Traces;

/// What is wrong with the traces of somebody who opened the page at this address, under this title.
pub fn problems(traces: &Traces, address: &str, title: &str) -> Vec<String> {
    let mut problems = Vec::new();
    if traces.address != address {
        problems.push(format!("the address became {}", traces.address));
    }
    if traces.title != title {
        problems.push(format!("the title became {}", traces.title));
    }
    if !is_step(&traces.entry) {
        problems.push(format!("the browser's history keeps {}", traces.entry));
    }
    problems.extend(
        traces
            .kept
            .iter()
            .map(|kept| format!("the browser keeps {kept}")),
    );
    problems
}

/// An entry of the history holds nothing, or small numbers: which step it was, how many of ours come
/// before it, and which round. A set of answers does not fit in them.
fn is_step(entry: &Value) -> bool {
    const LARGEST: u64 = 99;
    let is_small = |value: &Value| {
        let number = value.as_f64().filter(|number| number.fract() == 0.0);
        number.is_some_and(|number| (0.0..=LARGEST as f64).contains(&number))
    };
    match entry {
        Value::Null => true,
        Value::Object(parts) => parts.len() <= 3 && parts.values().all(is_small),
        Value::Number(_) => is_small(entry),
        Value::Bool(_) | Value::String(_) | Value::Array(_) => false,
    }
}
