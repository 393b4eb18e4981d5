//! The checksum of every file, in the format that `sha256sum --check` reads.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use anyhow::Result;
use sha2::{Digest, Sha256};

use tooling::folder;

/// Name of the file with the checksums.
pub const FILE: &str = "SHA256SUMS";

/// SHA-256 in hexadecimal digits.
pub fn sum(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

/// SHA-256 in hexadecimal digits by path below the folder, of every file but the list itself.
///
/// # Errors
/// Files that cannot be read.
pub fn of(dist: &Path) -> Result<BTreeMap<String, String>> {
    let names = folder::files_below(dist)?.into_iter();
    names
        .filter(|name| name != FILE)
        .map(|name| {
            let sum = sum(&folder::read(dist, &name)?);
            Ok((name, sum))
        })
        .collect()
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
    use std::fs;

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
