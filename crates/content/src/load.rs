//! The checked content of a clone, for the tools that ask it something.

use std::path::Path;

use bumpalo::Bump;
use guide::{Date, TextId, Texts};

use crate::problem::Problem;
use crate::{Compiled, Files, compile};

/// Why there is no content, sentence or day to work with.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The folder or one of its files cannot be read.
    #[error(transparent)]
    Unreadable(#[from] Problem),
    /// The content has problems; the cause lists them.
    #[error("the content has {} problems", .0.0.len())]
    Refused(#[source] Problems),
    /// `guide.toml` declares no language.
    #[error("the content has no language")]
    NoLanguage,
    /// No text has this key.
    #[error("there is no text with the key {0}")]
    NoText(String),
    /// `SOURCE_DATE_EPOCH` is set to something else than a number of seconds.
    #[error("SOURCE_DATE_EPOCH is not a number of seconds since 1970: {0}")]
    BadEpoch(String),
    /// A day that is not written as one, or that no calendar has.
    #[error("“{0}” is not a day; write it as 2027-01-01")]
    BadDay(String),
}

/// Every problem of the content. As text one a line, each naming file, id and remedy.
#[derive(Debug)]
pub struct Problems(pub Vec<Problem>);

impl std::error::Error for Problems {}

impl std::fmt::Display for Problems {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let lines: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&lines.join("\n"))
    }
}

/// The checked content with its Dutch sentences at hand.
pub struct Content<'m> {
    /// Model, texts, coverage and warnings.
    pub compiled: Compiled<'m>,
    /// The Dutch sentences.
    pub dutch: Texts<'m>,
}

impl<'m> Content<'m> {
    /// Reads and checks a folder with content files as it is for a visitor on the day `today`.
    ///
    /// # Errors
    /// Every problem of the content.
    pub fn load(arena: &'m Bump, folder: &Path, today: Date) -> Result<Self, LoadError> {
        Self::of(arena, &Files::read(folder)?, today)
    }

    /// Checks content files that were read elsewhere.
    ///
    /// # Errors
    /// Every problem of the content.
    pub fn of(arena: &'m Bump, files: &Files, today: Date) -> Result<Self, LoadError> {
        let compiled = compile(arena, files, today)
            .map_err(|problems| LoadError::Refused(Problems(problems)))?;
        let dutch = *compiled.texts.first().ok_or(LoadError::NoLanguage)?;
        Ok(Content { compiled, dutch })
    }

    /// The sentence behind a text id.
    pub fn text(&self, id: TextId) -> &'m str {
        self.dutch.get(id)
    }

    /// The sentence with a key such as `ui-go-on`.
    ///
    /// # Errors
    /// When no text has this key.
    pub fn text_of(&self, key: &str) -> Result<&'m str, LoadError> {
        Ok(self.text(self.id_of(key)?))
    }

    /// The id of the text with a key such as `ui-go-on`: the same in every language.
    ///
    /// # Errors
    /// When no text has this key.
    pub fn id_of(&self, key: &str) -> Result<TextId, LoadError> {
        let keys = &self.compiled.text_keys;
        let found = keys.binary_search_by(|known| known.as_str().cmp(key));
        let index = found.ok().and_then(|index| u16::try_from(index).ok());
        index
            .map(TextId)
            .ok_or_else(|| LoadError::NoText(key.to_owned()))
    }
}

/// The day it is, by this machine's clock, or the one a reproducible build asks for.
///
/// # Errors
/// A `SOURCE_DATE_EPOCH` that is no number of seconds, or one too large.
pub fn today() -> Result<Date, LoadError> {
    let Some(asked) = std::env::var_os("SOURCE_DATE_EPOCH") else {
        return parts(jiff::Zoned::now().date());
    };
    let asked = asked.to_string_lossy();
    let seconds = asked.parse().ok();
    let day = seconds.and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    let day = day.ok_or_else(|| LoadError::BadEpoch(asked.clone().into_owned()))?;
    parts(day.to_zoned(jiff::tz::TimeZone::UTC).date())
}

/// A day given as `2027-01-01`.
///
/// # Errors
/// Text that is no such day.
pub fn day(text: &str) -> Result<Date, LoadError> {
    let day = text.parse::<jiff::civil::Date>();
    parts(day.map_err(|_| LoadError::BadDay(text.to_owned()))?)
}

fn parts(day: jiff::civil::Date) -> Result<Date, LoadError> {
    let year = u32::try_from(day.year()).map_err(|_| LoadError::BadDay(day.to_string()))?;
    let month = u32::from(day.month().unsigned_abs());
    Ok(Date::new(year, month, u32::from(day.day().unsigned_abs())))
}
