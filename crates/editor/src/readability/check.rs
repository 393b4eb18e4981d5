//! What in the texts goes against `content/readability.toml`.

use std::collections::BTreeSet;

use content::says;

use super::dutch;
use super::measure::Measure;
use super::rules::{FILE, Jargon, Rules};
use super::texts::Text;

/// Attributes of a card that every visitor who opens it sees; the first is its name. The others
/// are for some: the steps of one door, a first sentence for each kind of visitor, and costs that
/// change on a date.
const ALWAYS_SHOWN: [&str; 7] = [
    "", "plain", "gives", "for-whom", "limits", "referral", "find",
];

/// Something to mend, with its place.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{file}, {key}: {fault}")]
pub struct Violation {
    /// File below the root of the project.
    pub file: String,
    /// Key of the text, or part of the file.
    pub key: String,
    /// What is wrong, and what to do.
    pub fault: Fault,
}

/// What can be wrong.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Fault {
    /// A sentence over the hard limit.
    #[error(
        "This sentence has {words} words, the limit is {limit}: “{sentence}”. Remedy: Make two of it."
    )]
    LongSentence {
        /// Its words.
        words: usize,
        /// The limit.
        limit: usize,
        /// The sentence.
        sentence: String,
    },
    /// A text under the floor.
    #[error(
        "Flesch-Douma is {score:.1}, the floor is {floor:.1}. Remedy: Use shorter words and sentences."
    )]
    HardText {
        /// Its score.
        score: f64,
        /// The floor.
        floor: f64,
    },
    /// Many texts together are too hard.
    #[error(
        "Together they have Flesch-Douma {score:.1}, the floor is {floor:.1}. Remedy: Begin with the worst ten."
    )]
    HardTogether {
        /// Their score.
        score: f64,
        /// The floor.
        floor: f64,
    },
    /// Sentences are too long on the whole.
    #[error(
        "The mean sentence has {mean:.1} words, the limit is {limit:.1}. Remedy: Make two of the longest sentences."
    )]
    LongTogether {
        /// Mean number of words.
        mean: f64,
        /// The limit.
        limit: f64,
    },
    /// A word that does not belong in this guide.
    #[error("“{word}” is one of the {what}. Remedy: {remedy}")]
    Forbidden {
        /// The word.
        word: String,
        /// Its kind.
        what: String,
        /// What to write instead.
        remedy: String,
    },
    /// A word that not everybody knows.
    #[error("“{word}” is not explained. Remedy: Write “{word} ({explanation})”, or do without it.")]
    Unexplained {
        /// The word.
        word: String,
        /// The explanation to prefer.
        explanation: String,
    },
    /// An exception for something that is not there.
    #[error("This text does not need an exception for “{word}”. Remedy: Remove it.")]
    NeedlessException {
        /// The word.
        word: String,
    },
}

/// Everything that goes against the rules, texts first.
pub fn check(rules: &Rules, texts: &[Text<'_>]) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut used = BTreeSet::new();
    for text in texts {
        let mut report = |fault| {
            found.push(Violation {
                file: format!("content/{}", text.file),
                key: text.key.into(),
                fault,
            });
        };
        lengths(rules, text, &mut report);
        for (word, fault) in forbidden(rules, text).chain(jargon(rules, text, texts)) {
            if is_excepted(rules, text.key, word) {
                used.insert((text.key, word));
            } else {
                report(fault);
            }
        }
    }
    let whole = totals(rules, texts);
    for (key, measure) in [("all texts", whole.all), ("running text", whole.running)] {
        together(rules, key, measure, &mut found);
    }
    for exception in &rules.exception {
        for key in &exception.keys {
            for word in &exception.words {
                if !used.contains(&(key.as_str(), word.as_str())) {
                    found.push(Violation {
                        file: FILE.into(),
                        key: key.clone(),
                        fault: Fault::NeedlessException { word: word.clone() },
                    });
                }
            }
        }
    }
    found
}

/// Counts of the texts together.
pub struct Totals {
    /// Every text.
    pub all: Measure,
    /// Texts that are sentences. Headings, buttons and answers of a few words would flatter them.
    pub running: Measure,
}

/// Counts the texts together.
pub fn totals(rules: &Rules, texts: &[Text<'_>]) -> Totals {
    let sum = |running: bool| {
        texts
            .iter()
            // What a clinician reads would flatter what a visitor reads.
            .filter(|text| !text.file.starts_with("review/"))
            .filter(|text| !running || dutch::is_running(text.text))
            .map(|text| Measure::of(text.text, &rules.reading))
            .fold(Measure::default(), Measure::and)
    };
    Totals {
        all: sum(false),
        running: sum(true),
    }
}

fn together(rules: &Rules, key: &str, measure: Measure, found: &mut Vec<Violation>) {
    let limits = &rules.limits;
    let mut report = |fault| {
        found.push(Violation {
            file: "content/text/nl".into(),
            key: key.into(),
            fault,
        });
    };
    let score = measure.flesch_douma();
    if measure.spoken > 0 && score < limits.flesch_douma {
        report(Fault::HardTogether {
            score,
            floor: limits.flesch_douma,
        });
    }
    let mean = measure.words_per_sentence();
    if mean > limits.words_per_sentence {
        report(Fault::LongTogether {
            mean,
            limit: limits.words_per_sentence,
        });
    }
}

fn lengths(rules: &Rules, text: &Text<'_>, report: &mut impl FnMut(Fault)) {
    let limits = &rules.limits;
    for sentence in dutch::sentences(text.text, &rules.reading) {
        let words = dutch::words(sentence).count();
        if words > limits.longest_sentence {
            report(Fault::LongSentence {
                words,
                limit: limits.longest_sentence,
                sentence: sentence.into(),
            });
        }
    }
    let measure = Measure::of(text.text, &rules.reading);
    let score = measure.flesch_douma();
    if measure.sentences >= limits.a_text_has_sentences && score < limits.flesch_douma_of_a_text {
        report(Fault::HardText {
            score,
            floor: limits.flesch_douma_of_a_text,
        });
    }
}

fn forbidden<'a>(rules: &'a Rules, text: &'a Text<'_>) -> impl Iterator<Item = (&'a str, Fault)> {
    rules
        .forbidden
        .iter()
        .filter(|group| !group.not_in.iter().any(|attribute| text.is_of(attribute)))
        .flat_map(|group| group.words.iter().map(move |word| (group, word)))
        .filter(|(_, word)| says(text.text, word))
        .map(|(group, word)| {
            let fault = Fault::Forbidden {
                word: word.clone(),
                what: group.what.clone(),
                remedy: group.remedy.clone(),
            };
            (word.as_str(), fault)
        })
}

fn jargon<'a>(
    rules: &'a Rules,
    text: &'a Text<'_>,
    texts: &'a [Text<'_>],
) -> impl Iterator<Item = (&'a str, Fault)> {
    rules.jargon.iter().filter_map(move |jargon| {
        let word = jargon.words.iter().find(|word| says(text.text, word))?;
        let mut seen = texts.iter().filter(|other| is_seen_with(other, text));
        if seen.any(|other| explains(jargon, other)) {
            return None;
        }
        let fault = Fault::Unexplained {
            word: word.clone(),
            explanation: jargon.explained_by.first().cloned().unwrap_or_default(),
        };
        Some((word.as_str(), fault))
    })
}

fn explains(jargon: &Jargon, text: &Text<'_>) -> bool {
    jargon
        .explained_by
        .iter()
        .any(|phrase| says(text.text, phrase))
}

/// Whether a visitor who reads `text` also sees `other`: it is the same text, or another of the
/// same card that is always shown, or a step of the same door.
fn is_seen_with(other: &Text<'_>, text: &Text<'_>) -> bool {
    let door = |text: &Text<'_>| {
        let (door, _step) = text.attribute().rsplit_once('-')?;
        door.starts_with("door-").then(|| door.to_owned())
    };
    let of_the_card = || {
        other.message() == text.message()
            && text.message().starts_with("support-")
            && (ALWAYS_SHOWN.contains(&other.attribute())
                || door(text).is_some_and(|of_text| door(other) == Some(of_text)))
    };
    // In the glossary a word and its meaning stand together.
    let of_the_term = || text.message().starts_with("term-") && other.message() == text.message();
    other.key == text.key || of_the_card() || of_the_term()
}

fn is_excepted(rules: &Rules, key: &str, word: &str) -> bool {
    rules.exception.iter().any(|exception| {
        exception.keys.iter().any(|known| known == key)
            && exception.words.iter().any(|known| known == word)
    })
}
