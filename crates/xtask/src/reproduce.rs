//! `cargo xtask reproduce`: does the same source give the same bytes, wherever it is built?

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use crate::project::Project;
use crate::release::sums;
use crate::say;
use crate::tools::{self, Toolbox};

/// Build the last commit in two folders and compare every file, printing the checksums.
///
/// Each build starts from nothing, which takes some minutes.
#[derive(clap::Args)]
pub struct Args {}

/// Runs the verb.
///
/// # Errors
/// When a build fails, or the two differ; then the files that do are named.
pub fn run(_: &Args) -> Result<()> {
    let project = Project::find()?;
    let toolbox = Toolbox::with(&project, tools::PAGE)?;
    let git = |args: &[&str]| toolbox.command("git")?.args(args).read();
    let day = git(&["log", "-1", "--format=%ct"])?;
    let archive = tempfile::NamedTempFile::new().context("no temporary file can be made")?;
    let file = archive.path().display().to_string();
    git(&["archive", "--format=tar", "--output", &file, "HEAD"])?;

    // Of different lengths: a path in the bytes would move everything behind it.
    let folder = tempfile::tempdir().context("no temporary folder can be made")?;
    let mut made = Vec::new();
    for name in ["a", "another-folder/with-a-longer-name"] {
        let clone = folder.path().join(name);
        say::heading(&format!("Building the last commit in {}", clone.display()));
        let started = Instant::now();
        fs::create_dir_all(&clone)?;
        toolbox
            .command("tar")?
            .args(["-xf", &file, "-C"])
            .arg(&clone)
            .run()?;
        build(&project, &toolbox, &clone, day.trim())?;
        say::note(&format!("built in {}", say::duration(started.elapsed())));
        made.push(sums::of(&clone.join("dist"))?);
    }
    let [one, other] = made.as_slice() else {
        return Ok(());
    };
    let differing = differences(one, other);
    ensure!(
        differing.is_empty(),
        "not the same bytes: {}",
        differing.join(", ")
    );
    print!("{}", sums::lines(one));
    say::note(&format!("{} files, the same bytes twice", one.len()));
    Ok(())
}

/// `cargo xtask build` of the clone. The runner itself is compiled where this clone keeps it: it is
/// no part of what is compared.
fn build(project: &Project, toolbox: &Toolbox, clone: &Path, day: &str) -> Result<()> {
    let shared = project.root.join("target").display().to_string();
    let runner = format!("run --quiet --package xtask --target-dir {shared} --");
    toolbox
        .command("cargo")?
        .args(["xtask", "build"])
        .dir(clone)
        .env("CARGO_ALIAS_XTASK", runner)
        .env("SOURCE_DATE_EPOCH", day)
        .run()
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
