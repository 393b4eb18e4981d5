//! `cargo xtask reproduce`: does the same source give the same bytes, wherever it is built?

use std::collections::BTreeMap;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use jiff::{civil, tz::TimeZone};

use crate::build;
use crate::elsewhere;
use crate::project::Project;
use crate::release::{self, sums};
use crate::say;
use crate::tools::{self, Toolbox};

/// Build the page, build it once more in another folder, and compare every file.
///
/// The other build starts from nothing, which takes some minutes. Prints the checksums.
#[derive(clap::Args)]
pub struct Args {}

/// Runs the verb.
///
/// # Errors
/// When a build fails, or the two differ; then the files that do are named.
pub fn run(_: &Args) -> Result<()> {
    let project = Project::find()?;
    let toolbox = Toolbox::with(&project, tools::PAGE)?;
    build::finished(&project, &toolbox)?;
    compare(&project, &toolbox)?;
    print!("{}", sums::lines(&sums::of(&project.dist())?));
    Ok(())
}

/// Builds the source once more, in another folder and from nothing, and compares every file with what
/// is in `dist/`.
///
/// # Errors
/// When the build fails, or files differ; they are named.
pub fn compare(project: &Project, toolbox: &Toolbox) -> Result<()> {
    let folder = tempfile::tempdir().context("no temporary folder can be made")?;
    // Of another length: a path in the bytes would move everything behind it.
    let clone = folder.path().join("another-folder/with-a-longer-name");
    elsewhere::copy_source(project, toolbox, &clone, |_| true)?;
    let started = Instant::now();
    let here = sums::of(&project.dist())?;
    let noon = noon(&release::day(project)?)?;
    elsewhere::build(project, toolbox, &clone)?
        .env("SOURCE_DATE_EPOCH", noon)
        .run()?;
    say::note(&format!("built in {}", say::duration(started.elapsed())));
    let there = sums::of(&clone.join("dist"))?;
    let differing = differences(&here, &there);
    ensure!(
        differing.is_empty(),
        "not the same bytes: {}",
        differing.join(", ")
    );
    say::note(&format!("{} files, the same bytes twice", here.len()));
    Ok(())
}

/// Noon of a day such as `2026-11-22`, in seconds since 1970.
fn noon(day: &str) -> Result<String> {
    let day: civil::Date = day.parse().with_context(|| format!("“{day}” is no day"))?;
    let noon = day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC)?;
    Ok(noon.timestamp().as_second().to_string())
}

/// The files that are in one only, or not the same in both.
fn differences(one: &BTreeMap<String, String>, other: &BTreeMap<String, String>) -> Vec<String> {
    let mut names: Vec<&String> = one.keys().chain(other.keys()).collect();
    names.sort();
    names.dedup();
    let differ = names
        .into_iter()
        .filter(|name| one.get(*name) != other.get(*name));
    differ.cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_the_same_in_seconds() {
        assert_eq!(noon("1970-01-02").unwrap(), "129600");
        assert!(noon("22 november").is_err());
    }

    #[test]
    fn a_file_that_differs_or_is_missing_is_named() {
        let sums = |files: &[(&str, &str)]| {
            let files = files.iter();
            files
                .map(|(name, sum)| ((*name).to_owned(), (*sum).to_owned()))
                .collect()
        };
        let one = sums(&[("a", "1"), ("b", "2"), ("c", "3")]);
        let other = sums(&[("a", "1"), ("b", "9"), ("d", "4")]);
        assert_eq!(differences(&one, &other), ["b", "c", "d"]);
        assert_eq!(differences(&one, &one), Vec::<String>::new());
    }
}
