//! The content folder, in memory.

use std::collections::BTreeMap;
use std::path::Path;

use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use super::{routing, signoff};
use crate::locate::line_at;
use crate::problem::{Code, Problem};

/// Content files by their path below `content/`, with `/` between folders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files(pub BTreeMap<String, String>);

/// Files of the folder that this compiler reads by name.
const KNOWN: &[&str] = &[
    "guide.toml",
    "sources.toml",
    "facts.toml",
    "questions.toml",
    "rules.toml",
    "red_flags.toml",
    "forms/u.toml",
    "forms/u.ftl",
    "chains.toml",
    "why_not.toml",
    "dimensions.toml",
    "around.toml",
    "glossary.toml",
    "card.toml",
    "tonight.toml",
];

/// Parts of the folder that do not change what the guide says or decides: what belongs to other
/// commands, and the signatures over it.
const OTHERS: &[&str] = &[
    signoff::FILE,
    signoff::SIGNED,
    "remarks.toml",
    routing::FILE,
    "journeys/",
    "review/",
    "mutants.toml",
    "coverage.toml",
    "promises.toml",
    "readability.toml",
    "README.md",
];

impl Files {
    /// Reads a content folder.
    ///
    /// # Errors
    /// A folder or file that cannot be read, or is not UTF-8 text.
    pub fn read(folder: &Path) -> Result<Files, Problem> {
        let mut files = BTreeMap::new();
        read_into(folder, "", &mut files)?;
        Ok(Files(files))
    }

    /// The same files with one of them replaced or added.
    #[must_use]
    pub fn with(&self, path: &str, text: String) -> Files {
        let mut files = self.clone();
        files.0.insert(path.into(), text);
        files
    }

    /// Name and path of the files in a folder, by ending.
    pub(super) fn below<'a>(
        &'a self,
        folder: &'a str,
        ending: &'a str,
    ) -> impl Iterator<Item = (&'a str, String)> {
        self.0.keys().filter_map(move |path| {
            let name = path.strip_prefix(folder)?.strip_suffix(ending)?;
            Some((name, path.clone()))
        })
    }

    /// Parses one TOML file; says what is wrong and returns nothing when it cannot.
    pub(super) fn toml<T: DeserializeOwned>(
        &self,
        path: &str,
        problems: &mut Vec<Problem>,
    ) -> Option<T> {
        let parsed = match self.0.get(path) {
            Some(text) => toml::from_str(text).map_err(|error: toml::de::Error| {
                let line = error.span().map(|span| line_at(text, span.start));
                (line, error.to_string())
            }),
            None => Err((None, "The file is not there.".to_string())),
        };
        parsed
            .map_err(|(line, error)| {
                problems.push(Problem {
                    code: Code::BadToml,
                    line,
                    file: path.into(),
                    id: String::new(),
                    message: error.trim_end().to_string(),
                    remedy: "Mend the line; the fields are in docs/content-format.md.".into(),
                });
            })
            .ok()
    }

    /// Reports files that are never read, so that a misplaced file is noticed.
    pub(super) fn refuse_unknown(&self, problems: &mut Vec<Problem>) {
        for path in self.0.keys() {
            let known = KNOWN.contains(&path.as_str())
                || OTHERS.iter().any(|other| path.starts_with(other))
                || (path.starts_with("supports/") && path.ends_with(".toml"))
                || (path.starts_with("text/") && path.ends_with(".ftl"));
            if !known {
                problems.push(Problem {
                    code: Code::UnknownFile,
                    line: None,
                    file: path.clone(),
                    id: String::new(),
                    message: "Nothing reads this file.".into(),
                    remedy: "Move it to the folder it belongs to, or remove it.".into(),
                });
            }
        }
    }

    /// First twelve hexadecimal digits of the SHA-256 over everything the guide says and decides.
    pub fn hash(&self) -> String {
        let mut hash = Sha256::new();
        for (path, text) in &self.0 {
            if OTHERS.iter().all(|other| !path.starts_with(other)) {
                // Lengths keep the border between name and content.
                hash.update((path.len() as u64).to_le_bytes());
                hash.update(path);
                hash.update((text.len() as u64).to_le_bytes());
                hash.update(text);
            }
        }
        hash.finalize()
            .iter()
            .take(6)
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }
}

fn read_into(
    folder: &Path,
    prefix: &str,
    files: &mut BTreeMap<String, String>,
) -> Result<(), Problem> {
    let unreadable = |path: &str, error: std::io::Error| Problem {
        code: Code::Unreadable,
        line: None,
        file: path.into(),
        id: String::new(),
        message: format!("Cannot be read: {error}."),
        remedy: "Check that it exists and is text in UTF-8.".into(),
    };
    let entries = std::fs::read_dir(folder).map_err(|error| unreadable(prefix, error))?;
    for entry in entries {
        let entry = entry.map_err(|error| unreadable(prefix, error))?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read_into(&entry.path(), &format!("{path}/"), files)?;
        } else {
            let text =
                std::fs::read_to_string(entry.path()).map_err(|error| unreadable(&path, error))?;
            files.insert(path, text);
        }
    }
    Ok(())
}
