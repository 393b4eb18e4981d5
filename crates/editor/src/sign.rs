//! `guide sign`: takes the file that a clinician made at the desk of the review dossier.
//!
//! Nothing is signed for anybody here: the command holds each item of the file against the content
//! as it is, and writes down what is exactly the same. Somebody who has the file decides whom it is
//! from; no program can see that.

mod changes;
mod merge;
mod take;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use content::{Files, today};
use tempfile::NamedTempFile;
use tooling::Project;

use super::remarks;
use super::reply::Reply;

pub use changes::{Change, changes};
pub use merge::roles;
pub use take::{Taken, take};

/// Take a clinician's file into content/signoff.toml, item by item; refuse what changed since.
#[derive(clap::Args)]
pub struct Args {
    /// The file that the desk saved: handtekening-….json.
    file: PathBuf,
}

/// Runs the verb.
///
/// # Errors
/// A file that is broken, altered or old, or of which nothing can be taken. Nothing is changed then.
pub fn run(args: &Args) -> Result<()> {
    let folder = Project::find()?.content();
    let files = Files::read(&folder)?;
    let today = today()?;
    let (reply, days) = Reply::read(&args.file, today)?;
    let taken = take(&files, &reply, days, today)?;
    write(&folder, &files, &taken)?;
    print!("{taken}");
    Ok(())
}

/// Writes what was taken: first the texts, which say nothing by themselves, then the signatures.
fn write(folder: &Path, files: &Files, taken: &Taken) -> Result<()> {
    let seen: BTreeMap<&String, &String> = taken.seen.iter().collect();
    for (path, text) in seen {
        replace(&folder.join(path), text)?;
    }
    if let Some(text) = &taken.remarks_file {
        remarks::write(folder, text)?;
    }
    replace(&folder.join(merge::FILE), &taken.signoff)?;
    for path in &taken.unused {
        if files.0.contains_key(path) {
            let path = folder.join(path);
            fs::remove_file(&path)
                .with_context(|| format!("{} cannot be removed", path.display()))?;
        }
    }
    Ok(())
}

/// Writes a file whole: whoever reads it meanwhile finds the old or the new one.
///
/// # Errors
/// A folder that cannot be written.
pub fn replace(path: &Path, text: &str) -> Result<()> {
    let written = || -> Result<()> {
        let folder = path.parent().context("it is in no folder")?;
        fs::create_dir_all(folder)?;
        let mut file = NamedTempFile::new_in(folder)?;
        file.write_all(text.as_bytes())?;
        // A temporary file is for its owner only; the content is for everybody who has the clone.
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            file.as_file()
                .set_permissions(fs::Permissions::from_mode(0o644))?;
        }
        file.persist(path)?;
        Ok(())
    };
    written().with_context(|| format!("{} cannot be written", path.display()))
}

#[cfg(test)]
mod tests;
