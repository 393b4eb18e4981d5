//! Writes JSON, with two spaces for each level: a partner file is read by people, too.

use std::fmt::Write;

use partner::json::Json;

/// A text as JSON.
pub fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}

/// An object with these fields.
pub fn object<const COUNT: usize>(fields: [(&str, Json); COUNT]) -> Json {
    let fields = fields.into_iter();
    Json::Object(
        fields
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
    )
}

/// The value as text.
pub fn written(json: &Json) -> String {
    let mut out = String::new();
    write(&mut out, json, 0);
    out
}

fn write(out: &mut String, json: &Json, depth: usize) {
    match json {
        Json::Null => out.push_str("null"),
        Json::Bool(true) => out.push_str("true"),
        Json::Bool(false) => out.push_str("false"),
        Json::Number(number) => out.push_str(number),
        Json::Text(text) => quote(out, text),
        Json::List(items) => {
            lines(out, ['[', ']'], items, depth, |out, item| {
                write(out, item, depth + 1);
            });
        }
        Json::Object(fields) => {
            lines(out, ['{', '}'], fields, depth, |out, (name, value)| {
                quote(out, name);
                out.push_str(": ");
                write(out, value, depth + 1);
            });
        }
    }
}

/// One item a line, between brackets.
fn lines<T>(
    out: &mut String,
    [open, close]: [char; 2],
    items: &[T],
    depth: usize,
    mut each: impl FnMut(&mut String, &T),
) {
    out.push(open);
    for (index, item) in items.iter().enumerate() {
        out.push_str(if index > 0 { ",\n" } else { "\n" });
        out.push_str(&"  ".repeat(depth + 1));
        each(out, item);
    }
    if !items.is_empty() {
        out.push('\n');
        out.push_str(&"  ".repeat(depth));
    }
    out.push(close);
}

fn quote(out: &mut String, text: &str) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            control if control.is_control() => {
                // Writing to a string cannot fail. No control character needs more than four digits.
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
            plain => out.push(plain),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use partner::json;

    use super::*;

    #[test]
    fn what_is_written_reads_as_before_here_and_elsewhere() {
        let odd = "{\"a\\\"\\\\\\n\\u0000\\u009f\\u2028é👍\": [1.5e3, true, false, null, {}, []], \"b\": {\"c\": \"\"}}";
        let read = json::read(odd).unwrap();
        let out = written(&read);
        assert_eq!(json::read(&out).unwrap(), read, "{out}");
        let elsewhere = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(elsewhere(&out), elsewhere(odd), "{out}");
    }

    #[test]
    fn a_file_is_written_for_people() {
        let json = object([
            ("name", text("Huis")),
            ("not_here", Json::List(vec![text("a"), text("b")])),
            ("local", Json::List(vec![])),
        ]);
        assert_eq!(
            written(&json),
            "{\n  \"name\": \"Huis\",\n  \"not_here\": [\n    \"a\",\n    \"b\"\n  ],\n  \"local\": []\n}"
        );
    }
}
