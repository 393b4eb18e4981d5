//! What was heard, kept as files that people can judge.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The variable that says that what is heard now is right.
pub const WRITE_VARIABLE: &str = "STEUNWIJZER_WRITE";

/// The file with this name.
pub fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("transcripts")
        .join(name)
}

/// Keeps what was heard if somebody asked for that, and says whether they did.
///
/// # Errors
/// When the file cannot be written.
pub fn is_kept(name: &str, heard: &str) -> io::Result<bool> {
    let is_right = env::var_os(WRITE_VARIABLE).is_some();
    if is_right {
        fs::write(file(name), heard)?;
    }
    Ok(is_right)
}
