//! The npm packages of the tests: accessibility checkers, recorders, the styles of other sites.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use tooling::{Command, say};

use super::{cache::Cache, debian, search::SearchPath};

/// The folder that lists them, below the root of the clone.
const FOLDER: &str = "tests/npm";

/// What npm installs: exact versions, each with its checksum.
const LOCK: &str = "package-lock.json";

/// Installs the packages into the clone, unless exactly these are there.
///
/// # Errors
/// When there is no Node.js and it cannot be installed, or when npm cannot.
pub fn provide(search: &SearchPath, cache: &Cache, root: &Path) -> Result<()> {
    debian::node(search, cache)?;
    let folder = root.join(FOLDER);
    let wanted = folder.join(LOCK);
    let wanted = fs::read(&wanted).with_context(|| format!("{} is missing", wanted.display()))?;
    // npm removes the folder before it begins, so half an installation has no such copy.
    let installed = folder.join("node_modules").join(LOCK);
    if fs::read(&installed).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    say::heading("Installing the npm packages of the tests");
    say::note(&format!(
        "into {}, which takes half a minute, once",
        folder.join("node_modules").display()
    ));
    let npm = search.find("npm").context("there is no npm on PATH")?;
    Command::new(&npm)
        .args(["ci", "--no-audit", "--no-fund"])
        .dir(&folder)
        .env("PATH", search.as_os_str())
        .print_to_stderr()
        .run()?;
    fs::create_dir_all(folder.join("node_modules"))?;
    fs::write(&installed, wanted)
        .with_context(|| format!("{} cannot be written", installed.display()))
}
