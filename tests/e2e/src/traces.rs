//! What a visit may leave behind: nothing.

use serde_json::Value;

use crate::inspect::Traces;
use crate::words::is_page_title;

/// What is wrong with the traces of a visit that opened the page at this address, under this title.
pub fn problems(traces: &Traces, address: &str, title: &str) -> Vec<String> {
    let mut problems = Vec::new();
    if traces.address != address {
        problems.push(format!("the address became {}", traces.address));
    }
    // A page of ours may be called the same in another language.
    if traces.title != title && !(is_page_title(title) && is_page_title(&traces.title)) {
        problems.push(format!("the title became {}", traces.title));
    }
    if !is_numbered(&traces.entry) {
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

/// What the console says, without the numbers of ports: one of them may have the words in it that a test
/// expects, such as “404”.
pub fn without_ports(said: &str) -> String {
    let mut parts = said.split("127.0.0.1:");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |before, part| {
        before + part.trim_start_matches(|letter: char| letter.is_ascii_digit())
    })
}

/// An entry of the history holds nothing, or one small number: how many of ours come before it.
fn is_numbered(entry: &Value) -> bool {
    const LARGEST: u64 = 9;
    let is_small = |value: &Value| {
        let number = value.as_f64().filter(|number| number.fract() == 0.0);
        number.is_some_and(|number| (0.0..=LARGEST as f64).contains(&number))
    };
    match entry {
        Value::Null => true,
        Value::Object(parts) => parts.len() <= 1 && parts.values().all(is_small),
        Value::Number(_) => is_small(entry),
        Value::Bool(_) | Value::String(_) | Value::Array(_) => false,
    }
}
