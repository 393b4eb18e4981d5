//! A person as a case: a story, their answers, and what the guide should show them.

mod compare;
mod ids;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Result, ensure};
use content::Files;
use serde::Deserialize;

use super::advise::{BadAnswers, Given};

pub use compare::{Difference, compare};

/// The folder below `content/`.
const FOLDER: &str = "journeys/";

/// `content/journeys/<name>.toml`, as an editor writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Journey {
    /// Who it is, in a few words.
    pub title: String,
    /// Two to four sentences about this person, in Dutch.
    pub story: String,
    /// Id of a question to one or more ids of its options. What is not there was not answered.
    pub answers: Given,
    /// Supports shown before "bekijk alles", in order; may stop early.
    pub first: Vec<String>,
    /// Supports that have to fit, wherever they are shown.
    #[serde(default)]
    pub includes: Vec<String>,
    /// Supports that may not be shown before "bekijk alles".
    #[serde(default)]
    pub never: Vec<String>,
    /// Signals, most urgent first. Nothing else may be signalled.
    #[serde(default)]
    pub flags: Vec<String>,
    /// The support offered for tonight.
    pub tonight: Option<String>,
    /// Support to the kind of its best door.
    #[serde(default)]
    pub door: BTreeMap<String, String>,
    /// Why this is right, in Dutch, for the clinician who judges it.
    pub why: String,
    /// Where that comes from: ids of `content/sources.toml`.
    pub sources: Vec<String>,
    /// Demands of the seeds that this case shows.
    #[serde(default)]
    pub covers: Vec<String>,
}

/// A file that cannot be judged.
#[derive(Debug, thiserror::Error)]
pub enum BadJourney {
    /// Not TOML with these fields.
    #[error("{file} is broken: {error}")]
    Shape {
        /// The file.
        file: String,
        /// What is wrong in it.
        error: toml::de::Error,
    },
    /// Something that may not stay empty.
    #[error("{file}: `{field}` is empty")]
    Empty {
        /// The file.
        file: String,
        /// The field.
        field: &'static str,
    },
    /// Answers that the guide does not have.
    #[error("{file}: {error}")]
    Answers {
        /// The file.
        file: String,
        /// Which, and what there is.
        error: BadAnswers,
    },
    /// Answers that this person cannot give.
    #[error("{file}: this person is not asked for {answers}: take that out of `answers`")]
    NotAsked {
        /// The file.
        file: String,
        /// `question.option`, with commas.
        answers: String,
    },
    /// An id that does not exist.
    #[error("{file}: `{field}` names “{id}”, which does not exist; there are: {known}")]
    Unknown {
        /// The file.
        file: String,
        /// The field.
        field: &'static str,
        /// The id given.
        id: String,
        /// The ids there are.
        known: String,
    },
}

/// Name and text of every file with a journey, by name.
///
/// # Errors
/// A folder that cannot be read, or something in it that is no journey.
pub fn read(root: &Path) -> Result<Vec<(String, String)>> {
    among(&Files::read(&root.join("content"))?)
}

/// Name and text of every journey among the content files, by name.
///
/// # Errors
/// Something in the folder of the journeys that is none.
pub fn among(files: &Files) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for (path, text) in &files.0 {
        if let Some(file) = path.strip_prefix(FOLDER) {
            let name = file.strip_suffix(".toml").unwrap_or_default();
            let is_journey = !name.is_empty() && !name.contains('/');
            ensure!(
                is_journey,
                "content/{path} is no journey; one is content/{FOLDER}<name>.toml"
            );
            found.push((name.to_owned(), text.clone()));
        }
    }
    Ok(found)
}

/// Whether the runner leaves a journey out until the guide or the case has changed.
pub fn is_set_aside(name: &str) -> bool {
    name.starts_with('_')
}

impl Journey {
    /// Reads one file.
    ///
    /// # Errors
    /// What is wrong in the file, with its name.
    pub fn parse(name: &str, text: &str) -> Result<Journey, BadJourney> {
        let file = file(name);
        let journey: Journey = match toml::from_str(text) {
            Ok(journey) => journey,
            Err(error) => return Err(BadJourney::Shape { file, error }),
        };
        let fields = [
            ("title", journey.title.trim().is_empty()),
            ("story", journey.story.trim().is_empty()),
            ("first", journey.first.is_empty()),
            ("why", journey.why.trim().is_empty()),
            ("sources", journey.sources.is_empty()),
        ];
        match fields.into_iter().find(|(_, is_empty)| *is_empty) {
            Some((field, _)) => Err(BadJourney::Empty { file, field }),
            None => Ok(journey),
        }
    }
}

fn file(name: &str) -> String {
    format!("content/{FOLDER}{name}.toml")
}
