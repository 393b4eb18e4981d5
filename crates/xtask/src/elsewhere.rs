//! The source of this clone in another folder, and the page built from it there.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::tools::Toolbox;
use tooling::{Command, Project};

/// Copies every file that belongs to the source, as it is now, of which `wanted` says so by its path
/// from the root. A file that is the same there already is left alone: it need not be built again.
///
/// # Errors
/// When git cannot say which files those are, or one cannot be copied.
pub fn copy_source(
    project: &Project,
    toolbox: &Toolbox,
    clone: &Path,
    wanted: impl Fn(&str) -> bool,
) -> Result<()> {
    let names = toolbox
        .command("git")?
        .args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ])
        .read()?;
    for name in names.split_terminator('\0').filter(|name| wanted(name)) {
        let from = project.root.join(name);
        // Git still names a file that was removed and not committed.
        if from.is_file() {
            copy(&from, &clone.join(name))?;
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    let bytes = fs::read(from).with_context(|| format!("{} cannot be read", from.display()))?;
    if fs::read(to).is_ok_and(|there| there == bytes) {
        return Ok(());
    }
    let folder = to.parent().unwrap_or(to);
    fs::create_dir_all(folder)?;
    fs::write(to, bytes).with_context(|| format!("{} cannot be written", to.display()))
}

/// `cargo xtask build` in a copy of the source. The runner itself, which is no part of what is built, is
/// compiled in one folder for all copies. Not in that of this clone: Cargo would take the runner of
/// the copy for this one's from then on, and not see when this one's source changes.
///
/// # Errors
/// When there is no Cargo.
pub fn build(project: &Project, toolbox: &Toolbox, clone: &Path) -> Result<Command> {
    let shared = project.root.join("target/elsewhere");
    let runner = format!(
        "run --quiet --package xtask --target-dir {} --",
        shared.display()
    );
    let cargo = toolbox.command("cargo")?.args(["xtask", "build"]);
    Ok(cargo.dir(clone).env("CARGO_ALIAS_XTASK", runner))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identical_files_are_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("a"), folder.path().join("b/c/a"));
        fs::write(&from, "one").unwrap();
        copy(&from, &to).unwrap();
        let when = || fs::metadata(&to).unwrap().modified().unwrap();
        let before = when();
        copy(&from, &to).unwrap();
        assert_eq!(when(), before);
        fs::write(&from, "two").unwrap();
        copy(&from, &to).unwrap();
        assert_eq!(fs::read_to_string(&to).unwrap(), "two");
    }
}
