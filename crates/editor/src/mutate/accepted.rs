//! `content/mutants.toml`: mistakes that no test notices, and why that is accepted.

use anyhow::{Context, Result, ensure};
use content::Files;
use serde::Deserialize;

use super::judge::Verdict;
use super::mutant::Mutant;
use content::day;

/// The file, below `content/`.
const FILE: &str = "mutants.toml";

/// The whole file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    /// One for each mistake.
    #[serde(default)]
    mutant: Vec<Entry>,
}

/// One mistake that is accepted to go unnoticed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// The file, below `content/`.
    file: String,
    /// Where in it, as `guide mutate --list` names it.
    id: String,
    /// Name of the operator.
    operator: String,
    /// Why, for the reader of the list: mostly a question that only a clinician can answer.
    why: String,
    /// Day on which that was decided, such as `2026-11-22`.
    on: String,
}

impl Accepted {
    /// Reads the file; no file is an empty list.
    ///
    /// # Errors
    /// A file that is broken, or an entry without a reason or a day.
    pub fn among(files: &Files) -> Result<Accepted> {
        let Some(text) = files.0.get(FILE) else {
            return Ok(Accepted::default());
        };
        let accepted: Accepted =
            toml::from_str(text).with_context(|| format!("content/{FILE} is broken"))?;
        for entry in &accepted.mutant {
            let id = &entry.id;
            ensure!(
                !entry.why.trim().is_empty(),
                "content/{FILE}, {id}: `why` is empty"
            );
            day(&entry.on).with_context(|| format!("content/{FILE}, {id}: `on`"))?;
        }
        Ok(accepted)
    }

    /// Whether this mistake may go unnoticed.
    pub fn contains(&self, mutant: &Mutant) -> bool {
        self.mutant.iter().any(|entry| entry.is_about(mutant))
    }

    /// Entries about mistakes that cannot be made, or that no longer go unnoticed.
    pub fn stale(&self, judged: &[(&Mutant, &Verdict)]) -> Vec<String> {
        let entries = self.mutant.iter();
        entries
            .filter_map(|entry| {
                let found = judged.iter().find(|(mutant, _)| entry.is_about(mutant));
                let why = match found {
                    None => "there is no such mutant",
                    Some((_, Verdict::Noticed(..))) => "it is noticed now",
                    Some((_, Verdict::ChangesNothing)) => "it changes nothing for anybody",
                    Some((_, Verdict::Survived)) => return None,
                };
                let Entry {
                    file, id, operator, ..
                } = entry;
                Some(format!(
                    "content/{FILE}: {file}, {id}: {operator}: {why}. Take it out."
                ))
            })
            .collect()
    }
}

impl Entry {
    fn is_about(&self, mutant: &Mutant) -> bool {
        self.file == mutant.file && self.id == mutant.id && self.operator == mutant.operator.name()
    }
}
