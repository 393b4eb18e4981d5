//! Reads and checks the content of this clone.

use anyhow::{Context, Result, anyhow};
use bumpalo::Bump;
use guide::compile::{Compiled, Files, compile};
use guide::{Date, TextId, Texts};

use crate::project::Project;

/// The checked content with its Dutch sentences at hand.
pub struct Content<'m> {
    /// Model, texts, coverage and warnings.
    pub compiled: Compiled<'m>,
    /// The Dutch sentences.
    pub dutch: Texts<'m>,
}

impl<'m> Content<'m> {
    /// Reads and checks `content/` as it is for a visitor on the day `today`.
    ///
    /// # Errors
    /// Every problem of the content, one a line, each naming file, id and remedy.
    pub fn load(arena: &'m Bump, today: Date) -> Result<Self> {
        let folder = Project::find()?.root.join("content");
        Self::of(arena, &Files::read(&folder)?, today)
    }

    /// Checks content files that were read elsewhere.
    ///
    /// # Errors
    /// Every problem of the content, one a line, each naming file, id and remedy.
    pub fn of(arena: &'m Bump, files: &Files, today: Date) -> Result<Self> {
        let compiled = compile(arena, files, today).map_err(|problems| {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            anyhow!("{}", lines.join("\n"))
                .context(format!("the content has {} problems", lines.len()))
        })?;
        let dutch = *compiled
            .texts
            .first()
            .context("the content has no language")?;
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
    pub fn text_of(&self, key: &str) -> Result<&'m str> {
        Ok(self.text(self.id_of(key)?))
    }

    /// The id of the text with a key such as `ui-go-on`: the same in every language.
    ///
    /// # Errors
    /// When no text has this key.
    pub fn id_of(&self, key: &str) -> Result<TextId> {
        let keys = &self.compiled.text_keys;
        let found = keys.binary_search_by(|known| known.as_str().cmp(key));
        let index = found
            .ok()
            .with_context(|| format!("there is no text with the key {key}"))?;
        Ok(TextId(u16::try_from(index)?))
    }
}

/// The day it is, by this machine's clock, or the one a reproducible build asks for.
///
/// # Errors
/// A clock before the year 1, or a `SOURCE_DATE_EPOCH` that is no number of seconds.
pub fn today() -> Result<Date> {
    let Some(asked) = std::env::var_os("SOURCE_DATE_EPOCH") else {
        return parts(jiff::Zoned::now().date());
    };
    let seconds = asked.to_string_lossy().parse();
    let seconds = seconds.context("SOURCE_DATE_EPOCH is not a number of seconds since 1970")?;
    let day = jiff::Timestamp::from_second(seconds).context("SOURCE_DATE_EPOCH is too large")?;
    parts(day.to_zoned(jiff::tz::TimeZone::UTC).date())
}

/// A day given as `2027-01-01`.
///
/// # Errors
/// Text that is no such day.
pub fn day(text: &str) -> Result<Date> {
    let day = text
        .parse::<jiff::civil::Date>()
        .with_context(|| format!("“{text}” is not a day; write it as 2027-01-01"))?;
    parts(day)
}

fn parts(day: jiff::civil::Date) -> Result<Date> {
    let year = u32::try_from(day.year()).context("a year before the year 0")?;
    let month = u32::from(day.month().unsigned_abs());
    Ok(Date::new(year, month, u32::from(day.day().unsigned_abs())))
}
