//! What the page was made with: enough to make it again and compare.

use std::collections::BTreeMap;
use std::env;
use std::path::Path;

use anyhow::{Context, Result};
use bumpalo::Bump;
use jiff::{civil, tz::TimeZone};
use serde::Serialize;

use content::{Content, today};
use tooling::{Command, FLAGS_VARIABLE, Project, SOURCE_VARIABLE, pins};

#[derive(Serialize)]
struct Record {
    /// Version of the release.
    version: &'static str,
    /// The content in it: year, month and hash, as at the foot of every screen.
    content: String,
    /// The commit of the source; nothing where files were changed since, or came without their history.
    source_commit: Option<String>,
    /// The day for which the pages without script hold, as `2026-11-22`.
    day: String,
    /// Noon of that day in seconds since 1970: with this as `SOURCE_DATE_EPOCH`, the same source gives
    /// the same bytes.
    source_date_epoch: i64,
    rustc: String,
    trunk: String,
    wasm_bindgen: String,
    binaryen: String,
    esbuild: String,
    /// What the compiler was told beside `Cargo.toml`: variables of its environment.
    flags: BTreeMap<String, String>,
}

/// The record as JSON. `rustc` is how the compiler names itself.
///
/// # Errors
/// When a version cannot be found out.
pub fn json(project: &Project, rustc: String) -> Result<String> {
    let root = &project.root;
    let today = today()?;
    let arena = Bump::new();
    let content = Content::load(&arena, &project.content(), today)?;
    let model = &content.compiled.model;
    let record = Record {
        version: env!("CARGO_PKG_VERSION"),
        content: format!("{} ({})", model.version, model.hash),
        source_commit: commit(root),
        day: today.to_string(),
        source_date_epoch: noon(&today.to_string())?,
        rustc,
        trunk: pins::trunk(root)?,
        wasm_bindgen: pins::wasm_bindgen(root)?,
        binaryen: pins::binaryen(root)?,
        esbuild: pins::esbuild(root)?,
        flags: flags(&env::var(FLAGS_VARIABLE).unwrap_or_default()),
    };
    let json = serde_json::to_string_pretty(&record).context("the record cannot be written")?;
    Ok(json + "\n")
}

/// The commit that the source is, by the variable that names it or by Git.
fn commit(root: &Path) -> Option<String> {
    if let Ok(named) = env::var(SOURCE_VARIABLE) {
        return (!named.is_empty()).then_some(named);
    }
    let git = |args: [&str; 2]| {
        Command::on_path("git")
            .ok()?
            .dir(root)
            .args(args)
            .read()
            .ok()
    };
    let is_as_committed = git(["status", "--porcelain"])?.trim().is_empty();
    let commit = git(["rev-parse", "HEAD"])?.trim().to_owned();
    is_as_committed.then_some(commit)
}

/// Reads lines such as `NAME=value`.
fn flags(lines: &str) -> BTreeMap<String, String> {
    let pairs = lines.lines().filter_map(|line| line.split_once('='));
    pairs
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// Noon of a day such as `2026-11-22`, in seconds since 1970.
fn noon(day: &str) -> Result<i64> {
    let day: civil::Date = day.parse().with_context(|| format!("“{day}” is no day"))?;
    let noon = day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC)?;
    Ok(noon.timestamp().as_second())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_the_same_in_seconds() {
        assert_eq!(noon("1970-01-02").unwrap(), 129_600);
        assert!(noon("22 november").is_err());
    }

    /// One scheme for both: `docs/releasing.md`.
    #[test]
    fn the_content_has_the_year_and_month_of_the_release() {
        let arena = Bump::new();
        let project = Project::find().unwrap();
        let content = Content::load(&arena, &project.content(), today().unwrap()).unwrap();
        let version = env!("CARGO_PKG_VERSION");
        let (month, _) = version.rsplit_once('.').unwrap();
        assert_eq!(content.compiled.model.version, month);
    }

    #[test]
    fn a_flag_may_hold_equals_signs() {
        let flags = flags("STD=std,panic_abort\nFLAGS=-Cpanic=abort -Zlocation-detail=none");
        assert_eq!(flags["STD"], "std,panic_abort");
        assert_eq!(flags["FLAGS"], "-Cpanic=abort -Zlocation-detail=none");
    }
}
