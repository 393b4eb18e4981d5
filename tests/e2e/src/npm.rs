//! Packages from npm, bundled as scripts that can be put into a page: see `tests/npm/`.

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use anyhow::{Context, Result, ensure};

/// Where the packages are, and what puts them into one script.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../npm");

/// One script, bundled from a file in `tests/npm/` and the packages it imports.
#[derive(Debug)]
pub struct Bundle {
    /// The file, such as `scanners/index.js`.
    entry: &'static str,
    made: OnceLock<Result<String, String>>,
}

impl Bundle {
    /// Not made yet.
    pub const fn of(entry: &'static str) -> Self {
        Self {
            entry,
            made: OnceLock::new(),
        }
    }

    /// The script, which puts something on `globalThis` and returns true. It is made once for the
    /// whole test binary, in about a second.
    ///
    /// # Errors
    /// When Node.js or the packages are missing, or the file cannot be bundled with them.
    pub fn script(&'static self) -> Result<&'static str> {
        let make = || make(self.entry).map_err(|error| format!("{error:#}"));
        let made = self.made.get_or_init(make).as_deref();
        made.map_err(|problem| anyhow::anyhow!("{problem}"))
    }
}

/// What a script of `tests/npm/` prints when Node.js runs it.
///
/// # Errors
/// When it ends with an error; the message is what it printed.
pub fn runs<S: AsRef<OsStr>>(script: &str, args: &[S]) -> Result<String> {
    let output = Command::new("node")
        .arg(script)
        .args(args)
        .current_dir(FOLDER)
        .output()
        .context("Node.js does not start; `cargo xtask setup` installs it")?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{script}: {printed}{said}");
    Ok(printed)
}

/// A script of somebody's site with the packages it imports from the folder `packages`, as one script.
///
/// # Errors
/// When esbuild is missing, or cannot find what is imported.
pub fn bundled(script: &str, packages: &Path) -> Result<Vec<u8>> {
    let entry = tempfile::Builder::new().suffix(".js").tempfile()?;
    std::fs::write(entry.path(), script)?;
    let made = Command::new(Path::new(FOLDER).join("node_modules/.bin/esbuild"))
        .arg(entry.path())
        .args(["--bundle", "--format=iife", "--log-level=warning"])
        .env("NODE_PATH", packages)
        .output()
        .context("esbuild does not run; `cargo xtask setup` installs it")?;
    let said = String::from_utf8_lossy(&made.stderr);
    ensure!(
        made.status.success() && said.is_empty(),
        "no bundle: {said}"
    );
    Ok(made.stdout)
}

fn make(entry: &str) -> Result<String> {
    let folder = Path::new(FOLDER);
    ensure!(
        folder.join("node_modules").is_dir(),
        "{FOLDER} has no packages yet: install them with `cargo xtask setup`"
    );
    let output = tempfile::NamedTempFile::new()?;
    let made = Command::new("node")
        .args(["bundle.mjs", entry])
        .arg(output.path())
        .current_dir(folder)
        .output()
        .context("Node.js does not start; `cargo xtask setup` installs it")?;
    ensure!(
        made.status.success(),
        "no script can be made of {entry}: {}",
        String::from_utf8_lossy(&made.stderr)
    );
    let script = std::fs::read_to_string(output.path())?;
    Ok(format!("{script};return true;"))
}
