//! The checksum of every file, in the format that `sha256sum --check` reads.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// Name of the file with the checksums.
pub const FILE: &str = "SHA256SUMS";

/// SHA-256 in hexadecimal digits by path below the folder, of every file but the list itself.
///
/// # Errors
/// Files that cannot be read.
pub fn of(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut sums = BTreeMap::new();
    add(folder, "", &mut sums)?;
    sums.remove(FILE);
    Ok(sums)
}

fn add(folder: &Path, below: &str, sums: &mut BTreeMap<String, String>) -> Result<()> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = format!("{below}{name}");
        if path.is_dir() {
            add(&path, &format!("{name}/"), sums)?;
        } else {
            let bytes =
                fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
            sums.insert(name, format!("{:x}", Sha256::digest(bytes)));
        }
    }
    Ok(())
}

/// One line a file, in order of path.
pub fn lines(sums: &BTreeMap<String, String>) -> String {
    sums.iter().fold(String::new(), |mut text, (path, sum)| {
        // Writing into a string cannot fail.
        let _ = writeln!(text, "{sum}  {path}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_listed_but_the_list() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("hulp")).unwrap();
        fs::write(folder.path().join("hulp/a.html"), "abc").unwrap();
        fs::write(folder.path().join(FILE), "old").unwrap();
        assert_eq!(
            lines(&of(folder.path()).unwrap()),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  hulp/a.html\n"
        );
    }
}
