//! `cargo xtask reproduce`: does the same source give the same bytes, wherever it is built?

use std::collections::BTreeMap;
use std::fs;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::build;
use crate::elsewhere;
use crate::release;
use crate::tools::{self, Toolbox};
use tooling::say;
use tooling::{Command, PROJECT_VARIABLE, Project, SOURCE_VARIABLE, folder};

/// Build the page, build it once more in another folder, and compare every file.
///
/// The other build compiles the program from nothing, which takes some minutes. Prints the checksums.
#[derive(clap::Args)]
pub struct Args {}

/// Runs the verb.
///
/// # Errors
/// When a build fails, or the two differ; then the files that do are named.
pub fn run(_: &Args) -> Result<()> {
    let project = Project::find()?;
    let toolbox = Toolbox::with(&project, tools::PAGE)?;
    release::finished(&toolbox)?;
    compare(&project, &toolbox)?;
    print!("{}", folder::read_text(&project.dist(), "SHA256SUMS")?);
    Ok(())
}

/// The alias by which Trunk calls what writes pages and scripts, without the place of its source.
const SITE: &str = "run --quiet --package site";

/// Builds the source once more, in another folder, packs it, and compares every file with what is in `dist/`
/// and what was made of that.
///
/// Everything that ends up in the program is compiled from nothing, the standard library too. What writes
/// pages and scripts is not part of the page: the same program, compiled here, works on the other folder.
///
/// # Errors
/// When the build fails, or files differ; they are named.
pub fn compare(project: &Project, toolbox: &Toolbox) -> Result<()> {
    let folder = tempfile::tempdir().context("no temporary folder can be made")?;
    // Of another length: a path in the bytes would move everything behind it.
    let clone = folder.path().join("another-folder/with-a-longer-name");
    elsewhere::copy_source(project, toolbox, &clone, |_| true)?;
    let started = Instant::now();
    let record: Value = serde_json::from_str(&folder::read_text(&project.dist(), "build.json")?)?;
    let epoch = record["source_date_epoch"].as_i64();
    let epoch = epoch.context("build.json names no day")?.to_string();
    let commit = record["source_commit"].as_str().unwrap_or_default();
    let there = |command: Command| {
        let command = command.env("SOURCE_DATE_EPOCH", &epoch);
        // The copy is without the history of the source.
        let command = command.env(SOURCE_VARIABLE, commit);
        command.env(PROJECT_VARIABLE, &clone).run()
    };
    there(build::trunk(toolbox)?.dir(&clone).env(
        "CARGO_ALIAS_SITE",
        format!(
            "{SITE} --manifest-path {}/Cargo.toml --",
            project.root.display()
        ),
    ))?;
    there(build::papers(toolbox)?)?;
    there(release::pack(toolbox)?)?;
    say::note(&format!("built in {}", say::duration(started.elapsed())));
    let there = folder::read_all(&clone.join("dist"))?;
    let mut number = same(&folder::read_all(&project.dist())?, &there)?;
    // Other versions may lie beside it here.
    let packed = clone.join(release::FOLDER);
    for entry in fs::read_dir(&packed).context("nothing was packed")? {
        let version = entry?.file_name();
        let here = project.root.join(release::FOLDER).join(&version);
        let there = folder::read_all(&packed.join(&version))?;
        number += same(&folder::read_all(&here)?, &there)?;
    }
    say::note(&format!("{number} files, the same bytes twice"));
    Ok(())
}

/// How many files there are, if they are the same in both.
fn same(here: &BTreeMap<String, Vec<u8>>, there: &BTreeMap<String, Vec<u8>>) -> Result<usize> {
    let differing = differences(here, there);
    ensure!(
        differing.is_empty(),
        "not the same bytes: {}",
        differing.join(", ")
    );
    Ok(here.len())
}

/// The files that are in one only, or not the same in both.
fn differences(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
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
    fn a_file_that_differs_or_is_missing_is_named() {
        let files = |files: &[(&str, &str)]| {
            let files = files.iter();
            files
                .map(|(name, bytes)| ((*name).to_owned(), bytes.as_bytes().to_vec()))
                .collect()
        };
        let one = files(&[("a", "1"), ("b", "2"), ("c", "3")]);
        let other = files(&[("a", "1"), ("b", "9"), ("d", "4")]);
        assert_eq!(differences(&one, &other), ["b", "c", "d"]);
        assert_eq!(differences(&one, &one), Vec::<String>::new());
    }
}
