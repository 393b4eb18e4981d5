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
    let flags = env::var(FLAGS_VARIABLE).unwrap_or_default();
    json_with(project, rustc, &flags)
}

/// The same, built with these flags: lines such as `NAME=value`.
fn json_with(project: &Project, rustc: String, with_flags: &str) -> Result<String> {
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
        flags: flags(with_flags),
    };
    let json = serde_json::to_string_pretty(&record).context("the record cannot be written")?;
    Ok(json + "\n")
}

/// The commit that the source is, by the variable that names it or by Git.
fn commit(root: &Path) -> Option<String> {
    if let Ok(named) = env::var(SOURCE_VARIABLE) {
        return (!named.is_empty()).then_some(named);
    }
    commit_by_git(root)
}

/// The commit, where nothing was changed since.
fn commit_by_git(root: &Path) -> Option<String> {
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

    /// What docs/privacy.md, docs/releasing.md and `reproduce` say of it.
    #[test]
    fn the_record_names_source_day_tools_and_flags() {
        let project = Project::find().unwrap();
        let text = json_with(&project, "rustc 1.0.0".to_owned(), "FLAGS=-Cpanic=abort").unwrap();
        let made: BTreeMap<String, serde_json::Value> = serde_json::from_str(&text).unwrap();
        let names: Vec<&str> = made.keys().map(String::as_str).collect();
        let expected = "binaryen content day esbuild flags rustc source_commit source_date_epoch trunk \
            version wasm_bindgen";
        assert_eq!(names.join(" "), expected);
        assert_eq!(made["rustc"], "rustc 1.0.0");
        assert_eq!(made["flags"]["FLAGS"], "-Cpanic=abort");
        assert_eq!(made["version"], env!("CARGO_PKG_VERSION"));
        for tool in ["trunk", "wasm_bindgen", "binaryen", "esbuild"] {
            let version = made[tool].as_str().unwrap();
            assert!(version.chars().any(|one| one.is_ascii_digit()), "{tool}");
        }
        let epoch = noon(made["day"].as_str().unwrap()).unwrap();
        assert_eq!(made["source_date_epoch"], epoch);
    }

    #[test]
    fn the_commit_is_named_only_while_nothing_differs_from_it() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        assert_eq!(commit_by_git(root), None, "no history");
        let git = |args: &str| {
            let words = args.split(' ');
            let command = Command::on_path("git").unwrap().dir(root);
            command.args(words).read().unwrap()
        };
        git("init --quiet");
        std::fs::write(root.join("a"), "1").unwrap();
        git("add a");
        git("-c user.name=a -c user.email=a@example.nl commit --quiet -m a");
        let commit = commit_by_git(root).unwrap();
        assert_eq!(commit, git("rev-parse HEAD").trim());
        assert_eq!(commit.len(), 40);
        std::fs::write(root.join("a"), "2").unwrap();
        assert_eq!(commit_by_git(root), None, "changed");
    }

    #[test]
    fn a_flag_may_hold_equals_signs() {
        let flags = flags("STD=std,panic_abort\nFLAGS=-Cpanic=abort -Zlocation-detail=none");
        assert_eq!(flags["STD"], "std,panic_abort");
        assert_eq!(flags["FLAGS"], "-Cpanic=abort -Zlocation-detail=none");
    }
}
