//! Reads Fluent files at build time. The widget gets plain sentences, not a Fluent runtime.
//!
//! Of Fluent the guide uses messages, attributes and `{ $placeholder }`. Anything else is
//! reported, so that no translator writes something that would silently be dropped.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::files::Files;
use crate::locate::line_at;
use crate::problem::{Code, Problem};

/// Sentences by key: `message` or `message.attribute`.
pub(super) type Messages = BTreeMap<String, Message>;

/// One sentence.
#[derive(Debug, Clone)]
pub(super) struct Message {
    /// The file it stands in.
    pub file: String,
    /// Its pieces.
    pub pieces: Vec<Piece>,
}

/// A part of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// Words.
    Text(String),
    /// `{ $name }`.
    Placeholder(String),
}

/// Reads the folders below `text/`: the sentences of each language by its tag.
pub(super) fn read(files: &Files, problems: &mut Vec<Problem>) -> BTreeMap<String, Messages> {
    let mut languages: BTreeMap<String, Messages> = BTreeMap::new();
    for (name, path) in files.below("text/", ".ftl") {
        let Some((tag, name)) = name.split_once('/') else {
            continue;
        };
        let messages = languages.entry(tag.into()).or_default();
        // Ids of supports are ids of care; the prefix keeps them apart from other texts.
        let prefix = if name.starts_with("supports/") {
            "support-"
        } else {
            ""
        };
        let text = files.0.get(&path).map_or("", String::as_str);
        read_file(&path, prefix, text, messages, problems);
    }
    languages
}

/// Reads one file; keys begin with `prefix`.
pub(super) fn read_file(
    path: &str,
    prefix: &str,
    text: &str,
    messages: &mut Messages,
    problems: &mut Vec<Problem>,
) {
    let mut report = |code, line: Option<usize>, id: &str, message: String| {
        problems.push(Problem {
            code,
            line,
            file: path.into(),
            id: id.into(),
            message,
            remedy: "Use messages, attributes and { $placeholders } only.".into(),
        });
    };
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = line_at(text, error.pos.start);
                report(Code::BadFluent, Some(line), "", format!("{error}."));
            }
            resource
        }
    };
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let id = format!("{prefix}{}", message.id.name);
                let attributes = message
                    .attributes
                    .iter()
                    .map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
                let value = message.value.as_ref().map(|value| (id.clone(), value));
                for (key, pattern) in value.into_iter().chain(attributes) {
                    match pieces(pattern) {
                        Some(pieces) => {
                            let message = Message {
                                file: path.into(),
                                pieces,
                            };
                            if messages.insert(key.clone(), message).is_some() {
                                report(
                                    Code::DuplicateId,
                                    None,
                                    &key,
                                    "This text is there twice.".into(),
                                );
                            }
                        }
                        None => report(
                            Code::BadFluent,
                            None,
                            &key,
                            "This text uses a part of Fluent that the guide does not read.".into(),
                        ),
                    }
                }
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Term(term) => report(
                Code::BadFluent,
                None,
                term.id.name,
                "Terms are not used in this guide.".into(),
            ),
            // Already reported with its line.
            Entry::Junk { .. } => {}
        }
    }
}

fn pieces(pattern: &Pattern<&str>) -> Option<Vec<Piece>> {
    let mut pieces: Vec<Piece> = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => match pieces.last_mut() {
                Some(Piece::Text(text)) => text.push_str(value),
                Some(Piece::Placeholder(_)) | None => pieces.push(Piece::Text((*value).into())),
            },
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => pieces.push(Piece::Placeholder(id.name.into())),
            PatternElement::Placeable { .. } => return None,
        }
    }
    for piece in &mut pieces {
        if let Piece::Text(text) = piece {
            *text = on_one_line(text);
        }
    }
    Some(pieces)
}

/// Line ends of the file are spaces to a reader; spaces at the ends of the piece stay.
fn on_one_line(text: &str) -> String {
    let lines: Vec<&str> = text.split('\n').collect();
    let last = lines.len() - 1;
    lines
        .iter()
        .enumerate()
        .map(|(index, line)| {
            let line = if index > 0 { line.trim_start() } else { line };
            if index < last { line.trim_end() } else { line }
        })
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(text: &str) -> (BTreeMap<String, Message>, Vec<Problem>) {
        let mut messages = BTreeMap::new();
        let mut problems = Vec::new();
        read_file("text/nl/a.ftl", "", text, &mut messages, &mut problems);
        (messages, problems)
    }

    #[test]
    fn lines_become_one_sentence_around_placeholders() {
        let (messages, problems) =
            messages("a =\n    Bel { $tel },\n    ook ’s nachts.\n    .b = Kort\n");
        assert_eq!(problems, []);
        assert_eq!(
            messages["a"].pieces,
            [
                Piece::Text("Bel ".into()),
                Piece::Placeholder("tel".into()),
                Piece::Text(", ook ’s nachts.".into())
            ]
        );
        assert_eq!(messages["a.b"].pieces, [Piece::Text("Kort".into())]);
    }

    #[test]
    fn unused_parts_of_fluent_are_reported_with_their_key() {
        let (_, problems) = messages("a = { $n ->\n   [one] een\n  *[other] meer\n }\n-b = c\n");
        let ids: Vec<&str> = problems.iter().map(|problem| problem.id.as_str()).collect();
        assert_eq!(ids, ["a", "b"]);
    }

    #[test]
    fn a_broken_line_is_reported_with_its_number() {
        let (_, problems) = messages("a = goed\nb - fout\n");
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].code, Code::BadFluent);
        assert_eq!(problems[0].line, Some(2), "{}", problems[0]);
    }
}
