//! Sentences: whether each is there, used, honest about the facts it shows, and translated.

use super::context::{Backing, Context};
use super::fluent::{Message, Messages, Piece};
use super::languages::{DUTCH, SOURCE_LANGUAGE, differences};
use crate::problem::{Code, Problem};
use guide::model::{Claim, FactId, RoleText, Variant};
use guide::text::{self, Direction, TextId, Texts};

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
            // Already reported with the declarations.
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
            line: None,
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
            line: None,
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

    /// The finished languages, and Dutch with “u” where there is that form.
    pub fn finished(&self) -> (Vec<Texts<'m>>, Option<Texts<'m>>) {
        let finish = |tag: &str, direction, messages: &Messages| Texts {
            language: self.arena.alloc_str(tag),
            direction,
            entries: self.entries(direction, messages),
        };
        let languages = self.languages.iter();
        let texts = languages
            .map(|language| finish(&language.tag, language.direction, &language.messages))
            .collect();
        let formal = self.formal.as_ref();
        let formal = formal.map(|messages| finish(SOURCE_LANGUAGE, Direction::Ltr, messages));
        (texts, formal)
    }

    /// The sentences by index; what is not translated in Dutch, marked.
    fn entries(&self, direction: Direction, messages: &Messages) -> &'m [&'m str] {
        let source = self.languages.first().map(|language| &language.messages);
        let entry = |key: &String| {
            let dutch = source.and_then(|source| source.get(key));
            let dutch = dutch.map(|message| self.sentence(Direction::Ltr, &message.pieces, ""));
            let dutch = text::in_dutch(&dutch.unwrap_or_default());
            match messages.get(key) {
                Some(message) => self.sentence(direction, &message.pieces, &dutch),
                None => dutch,
            }
        };
        let arena = self.arena;
        let entries: Vec<&'m str> = self
            .keys
            .iter()
            .map(|key| &*arena.alloc_str(&entry(key)))
            .collect();
        arena.alloc_slice_copy(&entries)
    }

    /// The facts that a sentence of the source language names, in order.
    pub fn facts_in(&self, text: TextId) -> Vec<FactId> {
        let message = self
            .keys
            .get(usize::from(text.0))
            .and_then(|key| self.languages.first()?.messages.get(key));
        message
            .into_iter()
            .flat_map(|message| placeholders(&message.pieces))
            .filter_map(|name| self.facts.get(name).copied())
            .collect()
    }

    /// Keys and indices of the texts that Rust names, in order of the keys.
    pub fn texts_named_in_rust(&self) -> impl Iterator<Item = (&str, TextId)> {
        self.keys
            .iter()
            .filter(|key| named_in_rust(key))
            .map(|key| (key.as_str(), self.key_ids[key]))
    }

    /// The file of every text of the source language, in the order of the keys.
    pub fn text_files(&self) -> Vec<String> {
        let source = self.languages.iter().take(1);
        source
            .flat_map(|language| language.messages.values())
            .map(|message| message.file.clone())
            .collect()
    }

    /// Each fact that a text of the source language names, with the key of that text.
    pub fn facts_in_texts(&self) -> Vec<(String, String)> {
        let source = self.languages.iter().take(1);
        source
            .flat_map(|language| &language.messages)
            .flat_map(|(key, message)| {
                placeholders(&message.pieces)
                    .filter(|name| self.facts.contains_key(*name))
                    .map(|name| (name.to_owned(), key.clone()))
            })
            .collect()
    }

    /// A sentence with its facts, and with the Dutch one where it asks for it.
    fn sentence(&self, direction: Direction, pieces: &[Piece], dutch: &str) -> String {
        pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.clone(),
                Piece::Placeholder(name) if name == DUTCH => dutch.to_owned(),
                Piece::Placeholder(name) => match self.fact_values.get(name) {
                    Some(fact) => text::isolated(direction, &fact.value),
                    None => format!("{{{name}}}"),
                },
            })
            .collect()
    }
}

/// The names of the placeholders in a sentence.
pub(super) fn placeholders(pieces: &[Piece]) -> impl Iterator<Item = &str> {
    pieces.iter().filter_map(|piece| match piece {
        Piece::Text(_) => None,
        Piece::Placeholder(name) => Some(name.as_str()),
    })
}

/// Texts that Rust names: by the widget, whose compiler notices what is unused, and by the page
/// around it. Only these may have placeholders that are filled in later.
fn named_in_rust(key: &str) -> bool {
    ["ui-", "page-", "language-"]
        .iter()
        .any(|prefix| key.starts_with(prefix))
}
