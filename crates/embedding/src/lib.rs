//! What the page around the widget can choose: [`options`], and a [`theme`]. Each is one table in
//! `static/`; whoever needs a list of them reads it from there with this crate, when the page is built
//! or tested. No visitor loads any of it.

pub mod options;
pub mod theme;

use std::fs;
use std::path::Path;

use serde::de::DeserializeOwned;
use thiserror::Error;

pub use options::Options;
pub use theme::Theme;

/// Why a table cannot be used.
#[derive(Debug, Error)]
pub enum Problem {
    /// It cannot be read.
    #[error("{file} cannot be read: {source}")]
    Unreadable {
        /// Its path from the root of the clone.
        file: &'static str,
        /// What the system says.
        source: std::io::Error,
    },
    /// It is no TOML, or has fields that are not known.
    #[error("{file}: {source}")]
    Malformed {
        /// Its path from the root of the clone.
        file: &'static str,
        /// What is wrong, with its line.
        source: Box<toml::de::Error>,
    },
    /// An entry contradicts itself or another one.
    #[error("{file}: `{name}` {what}")]
    Wrong {
        /// Its path from the root of the clone.
        file: &'static str,
        /// The entry.
        name: String,
        /// What is wrong, and what to do about it.
        what: String,
    },
}

/// A table in the clone at `root`.
fn read<T: DeserializeOwned>(root: &Path, file: &'static str) -> Result<T, Problem> {
    let text = fs::read_to_string(root.join(file))
        .map_err(|source| Problem::Unreadable { file, source })?;
    parse(&text, file)
}

fn parse<T: DeserializeOwned>(text: &str, file: &'static str) -> Result<T, Problem> {
    toml::from_str(text).map_err(|source| Problem::Malformed {
        file,
        source: Box::new(source),
    })
}

/// Whether a name can be part of an attribute or custom property: small letters, with single hyphens.
fn is_plain(name: &str) -> bool {
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase());
    name.split('-').all(is_word)
}
