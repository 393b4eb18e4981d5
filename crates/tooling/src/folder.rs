//! What is in a folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// The paths of all files below a folder, with `/`, in the same order on every machine.
///
/// # Errors
/// When a folder cannot be read.
pub fn files_below(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    collect(folder, "", &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, below: &str, found: &mut Vec<String>) -> Result<()> {
    let read = || format!("{} cannot be read", folder.display());
    for entry in fs::read_dir(folder).with_context(read)? {
        let entry = entry.with_context(read)?;
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), found)?;
        } else {
            found.push(name);
        }
    }
    Ok(())
}

/// A file below a folder, whole.
///
/// # Errors
/// When it cannot be read; the message names it.
pub fn read(folder: &Path, name: &str) -> Result<Vec<u8>> {
    fs::read(folder.join(name)).with_context(|| format!("{name} cannot be read"))
}

/// As [`read`], of a file with text.
///
/// # Errors
/// When it cannot be read or is no text; the message names it.
pub fn read_text(folder: &Path, name: &str) -> Result<String> {
    fs::read_to_string(folder.join(name)).with_context(|| format!("{name} cannot be read"))
}

/// Every file below a folder by its path, with `/`.
///
/// # Errors
/// When one cannot be read; the message names it.
pub fn read_all(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let names = files_below(folder)?.into_iter();
    names
        .map(|name| {
            let bytes = read(folder, &name)?;
            Ok((name, bytes))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_come_in_order_with_the_folders_above_them() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("b/c")).unwrap();
        fs::create_dir_all(folder.path().join(".left")).unwrap();
        for name in ["z", "b/c/d", "a", ".left/e"] {
            fs::write(folder.path().join(name), name).unwrap();
        }
        let names = files_below(folder.path()).unwrap();
        assert_eq!(names, [".left/e", "a", "b/c/d", "z"]);
    }

    #[test]
    fn a_file_that_cannot_be_read_is_named() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a"), "text").unwrap();
        assert_eq!(read_text(folder.path(), "a").unwrap(), "text");
        let error = read(folder.path(), "b/x").unwrap_err();
        assert_eq!(error.to_string(), "b/x cannot be read");
    }
}
