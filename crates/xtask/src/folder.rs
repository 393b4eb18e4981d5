//! What is in a folder.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

pub use served::files_below;

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
    fn a_file_that_cannot_be_read_is_named() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a"), "text").unwrap();
        assert_eq!(read_text(folder.path(), "a").unwrap(), "text");
        let error = read(folder.path(), "b/x").unwrap_err();
        assert_eq!(error.to_string(), "b/x cannot be read");
    }
}
