//! The languages: which are declared, and how each differs from Dutch.

use std::collections::{BTreeMap, BTreeSet};

use super::fluent::{Message, Messages};
use super::texts::placeholders;
use crate::pack::RawLanguage;
use crate::problem::{Code, Problem};
use guide::text::Direction;

/// The language every other is a translation of.
pub(super) const SOURCE_LANGUAGE: &str = guide::review::LANGUAGE;

/// `{ $dutch }` in a translation: the Dutch text with the same key.
pub(super) const DUTCH: &str = "dutch";

/// A declared language with its sentences.
#[derive(Debug)]
pub(super) struct Language {
    /// BCP 47 tag, the name of its folder.
    pub tag: String,
    /// Its name as its own speakers write it.
    pub name: String,
    /// Which way it is written.
    pub direction: Direction,
    /// Whether a missing sentence is a problem.
    pub complete: bool,
    /// Its sentences.
    pub messages: Messages,
}

/// The declared languages with their folders, Dutch first; reports what does not belong together.
pub(super) fn declared(
    raw: &[RawLanguage],
    mut folders: BTreeMap<String, Messages>,
    problems: &mut Vec<Problem>,
) -> Vec<Language> {
    let mut report = |file: &str, id: &str, message: &str, remedy: &str| {
        problems.push(Problem {
            code: Code::UnknownLanguage,
            line: None,
            file: file.into(),
            id: id.into(),
            message: message.into(),
            remedy: remedy.into(),
        });
    };
    if raw
        .first()
        .is_none_or(|first| first.id != SOURCE_LANGUAGE || !first.complete)
    {
        report(
            "guide.toml",
            "language",
            "The first language is not nl, or not complete.",
            "Put nl first with complete = true: the others are translations of it.",
        );
    }
    let mut languages = Vec::new();
    for language in raw {
        match folders.remove(&language.id) {
            Some(messages) => languages.push(Language {
                tag: language.id.clone(),
                name: language.name.clone(),
                direction: language.direction,
                complete: language.complete,
                messages,
            }),
            None => report(
                "guide.toml",
                &language.id,
                "This language is there twice, or has no texts.",
                "Add text/<id>/ with .ftl files, or remove the block.",
            ),
        }
    }
    for tag in folders.keys() {
        report(
            &format!("text/{tag}"),
            tag,
            "Nobody can choose this language.",
            "Declare it in guide.toml with a [[language]] block, or remove the folder.",
        );
    }
    languages
}

/// What is wrong with a translation: sentences it lacks, if it is to be complete, sentences Dutch
/// does not have, and other `{ $names }` than the Dutch sentence has.
pub(super) fn differences(source: &Language, translation: &Language) -> Vec<Problem> {
    let missing = source
        .messages
        .iter()
        .filter(|(key, _)| translation.complete && !translation.messages.contains_key(*key))
        .map(|(key, message)| Problem {
            code: Code::MissingTranslation,
            line: None,
            file: mirrored(&message.file, &translation.tag),
            id: key.clone(),
            message: "This text is not translated.".into(),
            remedy: "Translate it, or declare the language with complete = false.".into(),
        });
    let different =
        translation
            .messages
            .iter()
            .filter_map(|(key, message)| match source.messages.get(key) {
                None => Some(Problem {
                    code: Code::UnknownTranslation,
                    line: None,
                    file: message.file.clone(),
                    id: key.clone(),
                    message: "Dutch has no text with this key.".into(),
                    remedy: "Correct the key, or remove the text.".into(),
                }),
                Some(dutch) => wrong_reference(key, dutch, message),
            });
    missing.chain(different).collect()
}

fn wrong_reference(key: &str, dutch: &Message, message: &Message) -> Option<Problem> {
    let names = |message: &Message| -> BTreeSet<String> {
        placeholders(&message.pieces).map(str::to_owned).collect()
    };
    let (wanted, mut found) = (names(dutch), names(message));
    found.remove(DUTCH);
    let list = |names: BTreeSet<&String>| {
        let names: Vec<String> = names.iter().map(|name| format!("{{ ${name} }}")).collect();
        if names.is_empty() {
            "nothing".to_owned()
        } else {
            names.join(", ")
        }
    };
    (wanted != found).then(|| Problem {
        code: Code::WrongReference,
        line: None,
        file: message.file.clone(),
        id: key.into(),
        message: format!(
            "The translation lacks {} and has {} too many.",
            list(wanted.difference(&found).collect()),
            list(found.difference(&wanted).collect())
        ),
        remedy: "Use the same { $names } as the Dutch sentence; their place is free.".into(),
    })
}

/// The file of a translation that mirrors a Dutch one.
fn mirrored(file: &str, tag: &str) -> String {
    match file.strip_prefix("text/nl/") {
        Some(name) => format!("text/{tag}/{name}"),
        None => format!("text/{tag}"),
    }
}
