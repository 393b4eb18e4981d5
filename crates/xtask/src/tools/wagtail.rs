//! Wagtail, to try the package on it: from PyPI, in a Python environment of its own.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use tooling::{Command, say};

use super::{cache::Cache, debian, search::SearchPath};

/// The packages of the test, from the root of the clone. The first line is Wagtail with its version.
const PACKAGES: &str = "tests/wagtail/requirements.txt";

/// What is in an environment once all of it is installed.
const COMPLETE: &str = "complete";

/// What makes an environment, and is not part of Debian's `python3`.
const MAKES: &str = "import ensurepip, venv";

/// Provides the Python of an environment in which Wagtail is.
///
/// # Errors
/// When something is missing and cannot be had.
pub fn provide(root: &Path, search: &SearchPath, cache: &Cache) -> Result<PathBuf> {
    let packages = root.join(PACKAGES);
    let list = fs::read_to_string(&packages)
        .with_context(|| format!("{} cannot be read", packages.display()))?;
    let wagtail = list.lines().next().unwrap_or_default();
    let find = || Ok(python(search));
    let install = || debian::install(&["python3-venv"], "with which Wagtail runs", search);
    let python = cache.provide(find, install, "Python")?;
    let folder = cache.named(&wagtail.replace("==", "-"));
    let find = || Ok(folder.join(COMPLETE).is_file().then_some(()));
    let install = || fill(&python, &folder, &packages);
    cache.provide(find, install, wagtail)?;
    Ok(folder.join("bin/python"))
}

/// A Python that can make environments.
fn python(search: &SearchPath) -> Option<PathBuf> {
    let python = search.find("python3")?;
    let makes = Command::new(&python).args(["-c", MAKES]).read();
    makes.is_ok().then_some(python)
}

/// Makes an environment in its place: it cannot be moved afterwards.
fn fill(python: &Path, folder: &Path, packages: &Path) -> Result<()> {
    say::heading("Installing Wagtail, on which the package is tried");
    let make = Command::new(python).print_to_stderr();
    make.args(["-m", "venv", "--clear"]).arg(folder).run()?;
    let pip = pip_install(&folder.join("bin/python"));
    pip.arg("--requirement").arg(packages).run()?;
    Ok(fs::write(folder.join(COMPLETE), "")?)
}

/// `pip install` of an environment, which says only what goes wrong.
pub fn pip_install(python: &Path) -> Command {
    let pip = Command::new(python).print_to_stderr();
    pip.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ])
}
