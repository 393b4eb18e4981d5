//! Sentences: whether each is there, used, honest about the facts it shows, and translated.

use std::collections::BTreeSet;

use super::context::{Backing, Context};
use super::fluent::{Language, Message, Piece};
use crate::model::{Claim, RoleText, Variant};
use crate::problem::{Code, Problem};
use crate::text::{TextId, Texts};

impl<'m> Context<'m> {
    /// A text that has to be there.
    pub fn text(&mut self, file: &str, key: &str) -> TextId {
        self.optional_text(key).unwrap_or_else(|| {
            self.report(
                Code::MissingText,
                file,
                key,
                "This text is needed and not there.",
                "Add it to the .ftl files of every language.",
            );
            TextId(0)
        })
    }

    /// A text that may be there.
    pub fn optional_text(&mut self, key: &str) -> Option<TextId> {
        let id = self.key_ids.get(key).copied();
        self.used.extend(id);
        id
    }

    /// A text with variants for kinds of visitor: `key` and `variant("naaste")`.
    pub fn role_text(
        &mut self,
        file: &str,
        key: &str,
        variant: impl Fn(&str) -> String,
    ) -> RoleText<'m> {
        let default = self.text(file, key);
        let mut variants = Vec::new();
        for (role, who) in self.who.clone() {
            if let Some(text) = self.optional_text(&variant(&role)) {
                variants.push(Variant { who, text });
            }
        }
        RoleText {
            default,
            variants: self.arena.alloc_slice_copy(&variants),
        }
    }

    /// Says which claim backs a sentence, so that it may name facts of the same standing.
    pub fn back(&mut self, text: TextId, claim: &Claim<'_>) {
        self.backing.insert(
            text,
            Backing {
                sourced: claim.certainty.is_sourced(),
                valid_until: claim.valid_until,
            },
        );
    }

    /// The same for a sentence with variants.
    pub fn back_all(&mut self, text: RoleText<'_>, claim: &Claim<'_>) {
        self.back(text.default, claim);
        for variant in text.variants {
            self.back(variant.text, claim);
        }
    }

    /// Checks that every text is used, every placeholder known, every fact shown honestly, and
    /// every language complete.
    pub fn check_texts(&mut self) {
        let Some((source, translations)) = self.languages.split_first() else {
            self.report(
                Code::MissingText,
                "text",
                "",
                "There are no texts.",
                "Add text/nl.",
            );
            return;
        };
        let mut found = Vec::new();
        for (key, message) in &source.messages {
            found.extend(self.unused(key, message));
            found.extend(self.shown_too_certain(key, message));
        }
        for translation in translations {
            found.extend(differences(source, translation));
        }
        self.problems.extend(found);
    }

    fn unused(&self, key: &str, message: &Message) -> Option<Problem> {
        let used = named_in_rust(key) || self.used.contains(&self.key_ids[key]);
        (!used).then(|| Problem {
            code: Code::UnusedText,
            file: message.file.clone(),
            id: key.into(),
            message: "Nothing uses this text.".into(),
            remedy: "Remove it, or correct its key.".into(),
        })
    }

    /// Facts in a sentence that do not exist, or are less certain or lasting than the sentence.
    fn shown_too_certain(&self, key: &str, message: &Message) -> Vec<Problem> {
        let backing = self.backing.get(&self.key_ids[key]);
        let problem = |code, text: String, remedy: &str| Problem {
            code,
            file: message.file.clone(),
            id: key.into(),
            message: text,
            remedy: remedy.into(),
        };
        let check = |name: &str| match self.fact_values.get(name) {
            None if named_in_rust(key) => None,
            None => Some(problem(
                Code::UnknownPlaceholder,
                format!("There is no fact “{name}”."),
                "Add it to facts.toml, or correct the name.",
            )),
            Some(fact) => {
                let outlives = fact.valid_until.is_some_and(|fact_ends| {
                    backing
                        .and_then(|backing| backing.valid_until)
                        .is_none_or(|text_ends| text_ends > fact_ends)
                });
                let too_sure = !fact.sourced && backing.is_none_or(|backing| backing.sourced);
                (outlives || too_sure).then(|| {
                    problem(
                        Code::UncheckedInSentence,
                        format!(
                            "The sentence shows “{name}” as more certain or lasting than it is."
                        ),
                        "Put it in the contacts, or give the statement the same certainty and end.",
                    )
                })
            }
        };
        placeholders(&message.pieces).filter_map(check).collect()
    }

    /// The finished languages and the keys of their texts.
    pub fn languages(&self) -> (Vec<Texts<'m>>, Vec<String>) {
        let languages = self
            .languages
            .iter()
            .map(|language| {
                let entries: Vec<&'m str> = self
                    .keys
                    .iter()
                    .map(|key| match language.messages.get(key) {
                        Some(message) => &*self.arena.alloc_str(&self.sentence(&message.pieces)),
                        None => "",
                    })
                    .collect();
                Texts {
                    language: self.arena.alloc_str(&language.tag),
                    direction: language.direction,
                    entries: self.arena.alloc_slice_copy(&entries),
                }
            })
            .collect();
        (languages, self.keys.clone())
    }

    /// The file of every text of the source language, in the order of the keys.
    pub fn text_files(&self) -> Vec<String> {
        let source = self.languages.iter().take(1);
        source
            .flat_map(|language| language.messages.values())
            .map(|message| message.file.clone())
            .collect()
    }

    fn sentence(&self, pieces: &[Piece]) -> String {
        pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.clone(),
                Piece::Placeholder(name) => match self.fact_values.get(name) {
                    Some(fact) => fact.value.clone(),
                    None => format!("{{{name}}}"),
                },
            })
            .collect()
    }
}

fn placeholders(pieces: &[Piece]) -> impl Iterator<Item = &str> {
    pieces.iter().filter_map(|piece| match piece {
        Piece::Text(_) => None,
        Piece::Placeholder(name) => Some(name.as_str()),
    })
}

/// Texts that Rust names: by the widget, whose compiler notices what is unused, and by the page
/// around it. Only these may have placeholders that are filled in later.
fn named_in_rust(key: &str) -> bool {
    key.starts_with("ui-") || key.starts_with("page-")
}

/// Where a translation has other texts or placeholders than the source language.
fn differences(source: &Language, translation: &Language) -> Vec<Problem> {
    let missing = source
        .messages
        .keys()
        .filter(|key| !translation.messages.contains_key(*key))
        .map(|key| Problem {
            code: Code::MissingText,
            file: format!("text/{}", translation.tag),
            id: key.clone(),
            message: "This text is not translated.".into(),
            remedy: "Translate it.".into(),
        });
    let names = |message: &Message| -> BTreeSet<String> {
        placeholders(&message.pieces).map(str::to_owned).collect()
    };
    let different = translation
        .messages
        .iter()
        .filter(|(key, message)| source.messages.get(*key).map(names) != Some(names(message)))
        .map(|(key, message)| Problem {
            code: Code::UnusedText,
            file: message.file.clone(),
            id: key.clone(),
            message: "This key is not in Dutch, or has other placeholders there.".into(),
            remedy: "Make key and placeholders the same as in text/nl.".into(),
        });
    missing.chain(different).collect()
}
