//! Dutch with “u”, made from Dutch with “je”: no text is kept twice.
//!
//! The words decide, and the words are data: `content/forms/u.toml` says which words are named after
//! a possessive “je” (“je huisarts”), which verbs get their ending back (“kun je” → “kunt u”), which
//! phrases and which single texts are different. An unclassified word beside “je” is reported, so that
//! an editor looks at every new sentence.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::files::Files;
use super::fluent::{Messages, Piece};
use crate::problem::{Code, Problem};

/// The file with the rules.
const FILE: &str = "forms/u.toml";

/// The rules; each field is explained in the file itself.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    keep: Keep,
    possessive_before: BTreeSet<String>,
    subject_before: BTreeSet<String>,
    nothing_changes_after: BTreeSet<String>,
    verb: BTreeMap<String, String>,
    phrase: BTreeMap<String, String>,
    exception: Vec<Exception>,
}

/// Texts that stay as they are.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Keep {
    /// Ids of messages, or keys.
    texts: BTreeSet<String>,
    /// Attributes, alone or as a part: `jong` is also that of `.hint-jong`.
    attributes: BTreeSet<String>,
}

/// Words of one text that no rule gets right.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    key: String,
    je: String,
    u: String,
}

/// The sentences with “u”; nothing when there is no file with rules. Reports words nobody
/// classified, and exceptions that do not fit any more.
pub(super) fn formal(
    files: &Files,
    dutch: &Messages,
    problems: &mut Vec<Problem>,
) -> Option<Messages> {
    files.0.get(FILE)?;
    let rules: Rules = files.toml(FILE, problems)?;
    let mut report = |file: &str, id: &str, message: String, remedy: &str| {
        problems.push(Problem {
            code: Code::UnknownForm,
            line: None,
            file: file.into(),
            id: id.into(),
            message,
            remedy: remedy.into(),
        });
    };
    let mut formal = dutch.clone();
    let mut open: BTreeMap<&str, Vec<&Exception>> = BTreeMap::new();
    for exception in &rules.exception {
        open.entry(&exception.key).or_default().push(exception);
    }
    for (key, message) in &mut formal {
        if rules.keeps(key) {
            continue;
        }
        let mut text = written(&message.pieces);
        for exception in open.remove(key.as_str()).unwrap_or_default() {
            if !text.contains(&exception.je) {
                report(
                    FILE,
                    key,
                    format!("The text no longer has “{}”.", exception.je),
                    "Read the text again and correct the exception, or remove it.",
                );
            }
            text = text.replace(&exception.je, &protected(&exception.u));
        }
        let (text, unknown) = rules.applied(&text);
        for word in unknown {
            report(&message.file, key, word.message(), word.remedy());
        }
        message.pieces = pieces(&text);
    }
    for key in open.keys() {
        report(
            FILE,
            key,
            "There is no such text, or it stays as it is.".into(),
            "Correct the key, or remove the exception.",
        );
    }
    Some(formal)
}

/// A sentence with “u”, by the rules of the content; nothing when it has none.
pub fn in_formal(files: &Files, sentence: &str) -> Option<String> {
    let rules: Rules = files.toml(FILE, &mut Vec::new())?;
    Some(rules.applied(sentence).0)
}

/// A word beside “je” that is in no list.
#[derive(Debug, PartialEq, Eq)]
enum Unknown {
    /// Is it a thing of yours, or does something else follow?
    After(String),
    /// Is it a verb, and how does it end?
    Before(String),
}

impl Unknown {
    fn message(&self) -> String {
        match self {
            Unknown::After(word) => format!("“je {word}” may be “u {word}” or “uw {word}”."),
            Unknown::Before(word) => format!("“{word} je” may need another ending before “u”."),
        }
    }

    fn remedy(&self) -> &'static str {
        match self {
            Unknown::After(_) => {
                "Add the word to possessive_before or subject_before in forms/u.toml."
            }
            Unknown::Before(_) => "Add the word to verb or nothing_changes_after in forms/u.toml.",
        }
    }
}

impl Rules {
    fn keeps(&self, key: &str) -> bool {
        let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
        self.keep.texts.contains(message)
            || self.keep.texts.contains(key)
            || attribute
                .split('-')
                .any(|part| self.keep.attributes.contains(part))
    }

    /// The text with “u”, and the unclassified words.
    fn applied(&self, text: &str) -> (String, Vec<Unknown>) {
        let text = self.with_phrases(text);
        let mut tokens = tokens(&text);
        let mut unknown = Vec::new();
        for index in 0..tokens.len() {
            let word = tokens[index].to_lowercase();
            let form = match word.as_str() {
                "je" | "jij" | "jullie" => self.address(&word, &tokens, index, &mut unknown),
                "jou" => "u",
                "jouw" => "uw",
                "jezelf" => "uzelf",
                _ => continue,
            };
            if form == "u" && word != "jou" {
                self.end_verb(&mut tokens, index, &mut unknown);
            }
            tokens[index] = like(&tokens[index], form);
        }
        (tokens.concat().replace(PROTECTED, ""), unknown)
    }

    /// “u” or “uw”, by what follows.
    fn address(
        &self,
        word: &str,
        tokens: &[String],
        index: usize,
        unknown: &mut Vec<Unknown>,
    ) -> &'static str {
        let Some(next) = neighbour(tokens[index + 1..].iter()) else {
            return "u";
        };
        if word != "jij" && self.possessive_before.contains(&next) {
            return "uw";
        }
        if !self.subject_before.contains(&next) {
            unknown.push(Unknown::After(next));
        }
        "u"
    }

    /// Gives the verb right before “u” its ending.
    fn end_verb(&self, tokens: &mut [String], index: usize, unknown: &mut Vec<Unknown>) {
        let Some(before) = neighbour(tokens[..index].iter().rev()) else {
            return;
        };
        match self.verb.get(&before) {
            Some(form) => {
                let verb = index - 2;
                tokens[verb] = like(&tokens[verb], form);
            }
            None if self.nothing_changes_after.contains(&before) => {}
            None => unknown.push(Unknown::Before(before)),
        }
    }

    /// The longest phrases first; a phrase at the begin of a sentence keeps its capital.
    fn with_phrases(&self, text: &str) -> String {
        let mut phrases: Vec<(&String, &String)> = self.phrase.iter().collect();
        phrases.sort_by_key(|(je, _)| std::cmp::Reverse(je.len()));
        let mut text = text.to_owned();
        for (je, u) in phrases {
            text = text.replace(je.as_str(), &protected(u));
            text = text.replace(&capital(je), &protected(&capital(u)));
        }
        text
    }
}

/// Stands in the middle of a “je” that stays, so that no rule finds it.
const PROTECTED: char = '\u{1f}';

/// Words that no later rule may change.
fn protected(words: &str) -> String {
    tokens(words)
        .iter()
        .map(|token| match token.chars().next() {
            Some(first) if first.is_alphabetic() => format!("{PROTECTED}{token}"),
            Some(_) | None => token.clone(),
        })
        .collect()
}

/// The word beside another, in small letters; nothing when something else than a space is between.
fn neighbour<'t>(mut tokens: impl Iterator<Item = &'t String>) -> Option<String> {
    if tokens.next()? != " " {
        return None;
    }
    let token = tokens.next()?;
    token
        .starts_with(char::is_alphanumeric)
        .then(|| token.to_lowercase())
}

/// Words, placeholders and everything between them. Together they are the text.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut in_placeholder = false;
    let mut in_word = false;
    for letter in text.chars() {
        let of_word = letter.is_alphanumeric() || matches!(letter, '-' | '’' | '\'' | PROTECTED);
        let continues = in_placeholder || (of_word && in_word);
        match tokens.last_mut() {
            Some(last) if continues => last.push(letter),
            Some(_) | None => tokens.push(letter.into()),
        }
        in_placeholder = match letter {
            '{' => true,
            '}' => false,
            _ => in_placeholder,
        };
        in_word = of_word && !in_placeholder;
    }
    tokens
}

/// The form with a capital where the word has one.
fn like(word: &str, form: &str) -> String {
    if word.starts_with(char::is_uppercase) {
        capital(form)
    } else {
        form.to_owned()
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

fn written(pieces: &[Piece]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Placeholder(name) => format!("{{{name}}}"),
        })
        .collect()
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for token in tokens(text) {
        let name = token
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        match (name, pieces.last_mut()) {
            (Some(name), _) => pieces.push(Piece::Placeholder(name.into())),
            (None, Some(Piece::Text(before))) => before.push_str(&token),
            (None, Some(Piece::Placeholder(_)) | None) => pieces.push(Piece::Text(token)),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::Message;

    const RULES: &str = r#"
        possessive_before = ["huisarts", "naaste", "eigen"]
        subject_before = ["kunt", "bellen", "je", "het"]
        nothing_changes_after = ["met", "als"]
        phrase = { "je voelt je" = "u voelt zich" }
        [keep]
        texts = ["support-kindertelefoon"]
        attributes = ["say", "jong"]
        [verb]
        kun = "kunt"
        [[exception]]
        key = "a"
        je = "Heb je werk"
        u = "Hebt u werk"
    "#;

    fn formal_of(key: &str, text: &str) -> (String, Vec<String>) {
        let files = Files([(FILE.to_owned(), RULES.to_owned())].into());
        let message = Message {
            file: "text/nl/a.ftl".into(),
            pieces: pieces(text),
        };
        let messages = BTreeMap::from([(key.to_owned(), message)]);
        let mut problems = Vec::new();
        let formal = formal(&files, &messages, &mut problems).unwrap();
        let said = problems.iter().map(|problem| problem.message.clone());
        (written(&formal[key].pieces), said.collect())
    }

    #[track_caller]
    fn becomes(text: &str, expected: &str) {
        let (text, problems) = formal_of("b", text);
        assert_eq!(text, expected);
        assert_eq!(problems, ["There is no such text, or it stays as it is."]);
    }

    #[test]
    fn what_follows_decides_between_u_and_uw() {
        becomes(
            "Je huisarts en je eigen team",
            "Uw huisarts en uw eigen team",
        );
        becomes(
            "Je kunt met je naaste bellen.",
            "U kunt met uw naaste bellen.",
        );
        becomes(
            "Iets voor jou, jouw naaste en jezelf.",
            "Iets voor u, uw naaste en uzelf.",
        );
        becomes(
            "Bel jullie huisarts, met jullie.",
            "Bel uw huisarts, met u.",
        );
    }

    #[test]
    fn an_inverted_verb_gets_its_ending() {
        becomes(
            "Kun je het? Dan kun je { tel } bellen.",
            "Kunt u het? Dan kunt u { tel } bellen.",
        );
    }

    #[test]
    fn phrases_come_first_and_are_left_alone() {
        becomes(
            "Je voelt je alleen, als je kunt.",
            "U voelt zich alleen, als u kunt.",
        );
    }

    #[test]
    fn unclassified_words_are_reported() {
        let (_, problems) = formal_of("b", "Blijf je wakker?");
        assert!(problems.contains(&"“je wakker” may be “u wakker” or “uw wakker”.".to_owned()));
        assert!(problems.contains(&"“blijf je” may need another ending before “u”.".to_owned()));
    }

    #[test]
    fn some_texts_stay_as_they_are() {
        for key in [
            "support-kindertelefoon.plain",
            "x.say-naaste",
            "x.hint-jong",
        ] {
            assert_eq!(formal_of(key, "Als je kunt").0, "Als je kunt");
        }
    }

    #[test]
    fn an_exception_that_no_longer_fits_is_reported() {
        assert_eq!(
            formal_of("a", "Heb je werk?"),
            ("Hebt u werk?".to_owned(), Vec::new())
        );
        let (_, problems) = formal_of("a", "Als je kunt");
        assert_eq!(problems, ["The text no longer has “Heb je werk”."]);
    }
}
