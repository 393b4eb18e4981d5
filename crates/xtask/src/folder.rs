//! What is in a folder.

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_come_in_order_with_the_folders_above_them() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("b/c")).unwrap();
        for name in ["z", "b/c/d", "a"] {
            fs::write(folder.path().join(name), name).unwrap();
        }
        assert_eq!(files_below(folder.path()).unwrap(), ["a", "b/c/d", "z"]);
        assert_eq!(read_text(folder.path(), "b/c/d").unwrap(), "b/c/d");
        let error = read(folder.path(), "b/x").unwrap_err();
        assert_eq!(error.to_string(), "b/x cannot be read");
    }
}
