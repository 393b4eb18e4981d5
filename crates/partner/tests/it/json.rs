//! Our reader of JSON beside serde_json.

use partner::json::{DEEPEST, Json, read};
use proptest::prelude::*;
use serde_json::Value;

/// Whether two readers read the same. Numbers are compared by where they stand.
fn same(ours: &Json, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Json::Null, Value::Null) | (Json::Number(_), Value::Number(_)) => true,
        (Json::Bool(one), Value::Bool(other)) => one == other,
        (Json::Text(one), Value::String(other)) => one == other,
        (Json::List(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Json::Object(one), Value::Object(other)) => {
            // The last of the same name counts there.
            let last = |name: &String| one.iter().rev().find(|(known, _)| known == name);
            let is_there = |name: &String| other.contains_key(name);
            one.iter().all(|(name, _)| is_there(name))
                && other
                    .iter()
                    .all(|(name, value)| last(name).is_some_and(|(_, ours)| same(ours, value)))
        }
        _ => false,
    }
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(fields) => 1 + fields.values().map(depth).max().unwrap_or(0),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
    }
}

#[track_caller]
fn agrees(text: &str) {
    match (read(text), serde_json::from_str::<Value>(text)) {
        (Ok(ours), Ok(theirs)) => assert!(same(&ours, &theirs), "{text}"),
        (Err(broken), Ok(theirs)) => {
            assert!(depth(&theirs) > DEEPEST, "{text} at {}", broken.0);
        }
        // A number too large to calculate with is a number all the same.
        (Ok(_), Err(error)) => assert!(
            error.to_string().contains("number out of range"),
            "{text}: {error}"
        ),
        (Err(broken), Err(_)) => assert!(text.is_char_boundary(broken.0)),
    }
}

#[test]
fn the_corners_of_the_grammar_are_read_alike() {
    for text in [
        "",
        " ",
        "null",
        "nul",
        "nullx",
        "true false",
        "[]",
        "[ ]",
        "[1,]",
        "[,1]",
        "{}",
        "{ }",
        "{\"a\"}",
        "{\"a\":1,}",
        "{a:1}",
        "{\"a\":1 \"b\":2}",
        "01",
        "-",
        "-0",
        "-01",
        "1.",
        ".5",
        "1.5e",
        "1e+5",
        "1E-2",
        "+1",
        "1e999",
        "0x1",
        "NaN",
        "\"",
        "\"\\\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\u+123\"",
        "\"\\ud83d\"",
        "\"\\ud83d\\ude00\"",
        "\"\\ud83dx\"",
        "\"\\udc00\"",
        "\"\\ud83d\\u0041\"",
        "\"a\tb\"",
        "\"a\\tb\\/\\b\\f\\n\\r\"",
        "\"\u{7f}é💬\"",
        "[1] ",
        "\u{feff}[]",
        "[[[[[[[[1]]]]]]]]",
        "[[[[[[[[[1]]]]]]]]]",
        "/**/1",
        "{\"a\":1,\"a\":2}",
        "\u{a0}1",
        "[1}",
        "{\"a\":]",
    ] {
        agrees(text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_alike(text in ".{0,60}") {
        agrees(&text);
    }

    #[test]
    fn almost_json_is_read_alike(text in "[\\[\\]{}:,\"\\\\u0-9a-fntrl eE+.-]{0,40}") {
        agrees(&text);
    }
}
