//! A nurse reads the review dossier on a laptop, signs two items, and sends the file.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use e2e::reader::{Reader, reads};
use serde_json::json;

/// The card and the signal that she knows about.
const CARD: &str = "[data-item='card huisarts']";
const SIGNAL: &str = "[data-item='signal safety.medisch']";

#[test]
fn a_nurse_signs_two_items_and_a_changed_text_lapses_one_of_them() {
    reads(|nurse| {
        let clone = copy()?;
        let dossier = clone.path().join("dossier.html");
        let made = ["review", "--out", text(&dossier)?];
        guide(clone.path(), &made)?;
        nurse.opens(&dossier)?;
        let before = left(nurse)?;
        nurse.presses(CARD, "Akkoord")?;
        nurse.presses(SIGNAL, "Akkoord")?;
        ensure!(left(nurse)? == before - 2, "of {before} two are done");
        signs(nurse)?;
        let saved = nurse.saved()?;
        let taken = guide(clone.path(), &["sign", text(&saved)?])?;
        ensure!(taken.contains("2 signed, 0 refused"), "{taken}");

        let card = clone.path().join("content/text/nl/supports/huisarts.ftl");
        let words = fs::read_to_string(&card)?;
        let line = words.lines().find(|line| line.contains(".plain ="));
        let line = line.context("a card says what it is in plain words")?;
        let longer = format!("{line} Ook bij jou in de buurt.");
        fs::write(&card, words.replacen(line, &longer, 1))?;
        guide(clone.path(), &made)?;
        nurse.opens(&dossier)?;
        nurse.looks::<bool>(
            "const filter = document.querySelector('[data-desk=filter]');
             filter.value = 'changed';
             return filter.dispatchEvent(new Event('change'));",
            vec![],
        )?;
        ensure!(left(nurse)? == 1, "one item lapsed: {}", left(nurse)?);
        let came: String = nurse.looks(
            "return document.querySelector(arguments[0]).querySelector('ins').textContent;",
            vec![json!(CARD)],
        )?;
        ensure!(came.trim() == "Ook bij jou in de buurt.", "{came}");
        let complaints = nurse.complaints()?;
        ensure!(complaints.is_empty(), "{complaints:?}");
        Ok(())
    });
}

/// Fills in role and days, and saves.
fn signs(nurse: &Reader) -> Result<()> {
    nurse.looks::<bool>(
        "const { role, review_by } = document.querySelector('.desk-sign form').elements;
         role.value = 'wijkverpleegkundige';
         review_by.value = '2099-12-31';
         return true;",
        vec![],
    )?;
    nurse.presses(".desk-sign form", "Bewaar mijn handtekening")
}

/// How many items of the list are not done.
fn left(nurse: &Reader) -> Result<usize> {
    nurse.looks(
        "return document.querySelectorAll('[data-desk=list] li:not(.agreed, .remark)').length;",
        vec![],
    )
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A clone with nothing in it but the content.
fn copy() -> Result<tempfile::TempDir> {
    let clone = tempfile::tempdir()?;
    fs::write(clone.path().join("Trunk.toml"), "")?;
    copy_folder(&root().join("content"), &clone.path().join("content"))?;
    Ok(clone)
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        match entry.file_type()?.is_dir() {
            true => copy_folder(&entry.path(), &target)?,
            false => drop(fs::copy(entry.path(), target)?),
        }
    }
    Ok(())
}

fn text(path: &Path) -> Result<&str> {
    path.to_str().context("a path that is text")
}

/// `cargo guide` on a copy of the content.
fn guide(clone: &Path, args: &[&str]) -> Result<String> {
    // The whole run has compiled it, with features for which Cargo would compile it anew here.
    let mut command = match env::var_os("STEUNWIJZER_EDITOR") {
        Some(editor) => Command::new(editor),
        None => {
            let mut cargo = Command::new(env!("CARGO"));
            cargo.args(["run", "--quiet", "--package", "editor", "--"]);
            cargo
        }
    };
    let out = command
        .args(args)
        .current_dir(root())
        .env("STEUNWIJZER_PROJECT", clone)
        .output()?;
    let said = String::from_utf8_lossy(&out.stdout).into_owned();
    let complained = String::from_utf8_lossy(&out.stderr);
    ensure!(out.status.success(), "{args:?}: {complained}");
    Ok(said)
}
