//! Promises about sentences: what a text that matters says, and what it never says. A change of
//! words can do as much harm as a change of rules, and no rule notices it.

use content::{Compiled, says};
use serde::Deserialize;

use crate::promises::BadPromises;
use crate::report::{Check, Violation};

/// What some texts say. About the Dutch texts: a clinician signs those.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// Id, for the report.
    pub id: String,
    /// The promise as a Dutch sentence, for the clinician who signs.
    pub says: String,
    /// Keys of the texts, such as `flag-zelfdoding.line-1`. A `*` is any part of a key, and then
    /// at least one text has to be meant.
    pub texts: Vec<String>,
    /// Keys of texts that are not meant, though `texts` names them.
    #[serde(default)]
    pub except: Vec<String>,
    /// None of them has any of these words.
    #[serde(default)]
    pub never: Vec<String>,
    /// Each of them has one of these.
    #[serde(default)]
    pub one_of: Vec<String>,
    /// Each of them names all of these facts.
    #[serde(default)]
    pub names: Vec<String>,
    /// Ids of sources.
    pub sources: Vec<String>,
}

/// Compares every promise with the texts.
///
/// # Errors
/// A text or fact that does not exist, and a promise that says nothing.
pub fn checks(wordings: &[Wording], compiled: &Compiled<'_>) -> Result<Vec<Check>, BadPromises> {
    let checks = wordings.iter().map(|wording| wording.check(compiled));
    checks.collect()
}

impl Wording {
    /// The texts that it is about, with their keys.
    ///
    /// # Errors
    /// A key that no text has.
    pub fn meant<'c>(
        &self,
        compiled: &'c Compiled<'_>,
    ) -> Result<Vec<(&'c str, &'c str)>, BadPromises> {
        // Dutch stands first, and is always there.
        let dutch = compiled.texts[0].entries;
        let keys = compiled.text_keys.iter().map(String::as_str);
        let texts: Vec<(&str, &str)> = keys.zip(dutch.iter().copied()).collect();
        let mut meant = Vec::new();
        for pattern in &self.texts {
            let before = meant.len();
            meant.extend(texts.iter().filter(|(key, _)| is_like(key, pattern)));
            if meant.len() == before {
                return Err(self.unknown("text", pattern));
            }
        }
        meant.sort_unstable();
        meant.dedup();
        for except in &self.except {
            let before = meant.len();
            meant.retain(|(key, _)| key != except);
            if meant.len() == before {
                return Err(self.unknown("such text among them", except));
            }
        }
        Ok(meant)
    }

    fn check(&self, compiled: &Compiled<'_>) -> Result<Check, BadPromises> {
        if self.never.is_empty() && self.one_of.is_empty() && self.names.is_empty() {
            return Err(BadPromises::SaysNothing {
                promise: self.id.clone(),
            });
        }
        let facts = compiled.model.facts;
        if let Some(id) = (self.names.iter()).find(|id| !facts.iter().any(|fact| fact.id == *id)) {
            return Err(self.unknown("fact", id));
        }
        let meant = self.meant(compiled)?;
        let wrong = |(key, text): &(&str, &str)| {
            let mut wrong: Vec<String> = Vec::new();
            for words in self.never.iter().filter(|words| says(text, words)) {
                wrong.push(format!("{key} says “{words}”"));
            }
            if !self.one_of.is_empty() && !self.one_of.iter().any(|words| says(text, words)) {
                wrong.push(format!("{key} says none of “{}”", self.one_of.join("”, “")));
            }
            let named = |id: &String| {
                let mut pairs = compiled.facts_in_texts.iter();
                pairs.any(|(fact, of)| fact == id && of == key)
            };
            for id in self.names.iter().filter(|id| !named(id)) {
                wrong.push(format!("{key} does not name {id}"));
            }
            wrong
        };
        let violations = meant.iter().flat_map(wrong);
        Ok(Check {
            id: format!("promise {}", self.id),
            says: self.says.clone(),
            cases: meant.len() as u64,
            violations: violations.map(Violation::without_answers).collect(),
        })
    }

    fn unknown(&self, kind: &'static str, id: &str) -> BadPromises {
        BadPromises::unknown(&self.id, kind, id)
    }
}

/// Whether a key is meant by a pattern in which `*` is any part.
fn is_like(key: &str, pattern: &str) -> bool {
    let Some((begin, rest)) = pattern.split_once('*') else {
        return key == pattern;
    };
    let Some(key) = key.strip_prefix(begin) else {
        return false;
    };
    key.char_indices()
        .map(|(at, _)| at)
        .chain([key.len()])
        .any(|at| is_like(&key[at..], rest))
}

#[cfg(test)]
mod tests {
    use super::is_like;

    #[test]
    fn a_star_is_any_part_of_a_key() {
        for (pattern, meant) in [
            ("rule-rouw", false),
            ("rule-rouw_zwaar", true),
            ("rule-*", true),
            ("*zwaar", true),
            ("*rouw*", true),
            ("rule-*zwaar*", true),
            ("rule-*licht", false),
            ("flag-*", false),
        ] {
            assert_eq!(is_like("rule-rouw_zwaar", pattern), meant, "{pattern}");
        }
    }
}
