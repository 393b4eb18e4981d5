//! `content/readability.toml`: what counts as readable.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use content::pack::RawGlossary;
use serde::Deserialize;

/// The file, below the root of the project.
pub const FILE: &str = "content/readability.toml";
/// Where words that not everybody knows are listed with what they mean.
const GLOSSARY: &str = "content/glossary.toml";

/// Everything the lint asks of the Dutch texts. The file says why each number is what it is.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// The numbers.
    pub limits: Limits,
    /// How words and sentences are recognised.
    #[serde(default)]
    pub reading: Reading,
    /// Words that no text has.
    #[serde(default)]
    pub forbidden: Vec<Forbidden>,
    /// Words that no text has without an explanation.
    #[serde(default)]
    pub jargon: Vec<Jargon>,
    /// Texts that may have one of those words all the same.
    #[serde(default)]
    pub exception: Vec<Exception>,
}

/// Numbers that a text, or all texts together, keep to.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Lowest Flesch-Douma score of all texts together, and of the running texts together.
    pub flesch_douma: f64,
    /// Highest mean number of words a sentence, for the same two.
    pub words_per_sentence: f64,
    /// Highest number of words in any one sentence.
    pub longest_sentence: usize,
    /// Lowest Flesch-Douma score of one text.
    pub flesch_douma_of_a_text: f64,
    /// That floor is for texts of at least this many sentences: shorter ones say too little.
    pub a_text_has_sentences: usize,
}

/// How words and sentences are recognised.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Reading {
    /// Ends with a full stop that ends no sentence, in small letters: `bijv.`.
    pub abbreviations: Vec<String>,
    /// Written in capitals and said as a word, not letter by letter.
    pub spoken: Vec<String>,
    /// Said letter by letter though not written in capitals.
    pub spelled: Vec<String>,
}

/// Words that do not belong in this guide.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forbidden {
    /// What kind of words they are.
    pub what: String,
    /// What to write instead.
    pub remedy: String,
    /// The words, whole; each ending has to be listed.
    pub words: Vec<String>,
    /// Fluent attributes they may stand in: `say` is also `say-naaste`.
    #[serde(default)]
    pub not_in: Vec<String>,
}

/// A word that not everybody knows.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Jargon {
    /// The term of `content/glossary.toml` whose words these are.
    pub term: Option<String>,
    /// The word in all its forms, where it is no term of the glossary.
    #[serde(default)]
    pub words: Vec<String>,
    /// Phrases that explain it; the first is the one to prefer.
    pub explained_by: Vec<String>,
}

/// Texts that may have a forbidden or unexplained word, and why.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// Keys of the texts.
    pub keys: Vec<String>,
    /// Words as listed under `forbidden` or `jargon`. Each has to be needed in each text.
    pub words: Vec<String>,
    /// The reason, one sentence.
    pub why: String,
}

impl Rules {
    /// Reads the file of this clone, and the words of the glossary it names.
    ///
    /// # Errors
    /// A file that is not there or that has other fields, or a term that does not exist.
    pub fn read(root: &Path) -> Result<Self> {
        let mut rules: Self = read(root, FILE)?;
        let glossary: RawGlossary = read(root, GLOSSARY)?;
        for jargon in &mut rules.jargon {
            let Some(id) = &jargon.term else { continue };
            let term = glossary.term.iter().find(|term| term.id == *id);
            let term = term.with_context(|| format!("{FILE}: {GLOSSARY} has no term “{id}”"))?;
            ensure!(
                jargon.words.is_empty(),
                "{FILE}: the words of “{id}” are in {GLOSSARY}; remove them here"
            );
            jargon.words.clone_from(&term.words);
        }
        Ok(rules)
    }
}

fn read<T: serde::de::DeserializeOwned>(root: &Path, file: &str) -> Result<T> {
    let text =
        fs::read_to_string(root.join(file)).with_context(|| format!("{file} cannot be read"))?;
    toml::from_str(&text).with_context(|| format!("{file} is broken"))
}
