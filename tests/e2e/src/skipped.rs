//! Tests that cannot run in a browser. They are counted, so that they are not taken for passed.

use std::env;
use std::fs::OpenOptions;
use std::io::Write;
use std::thread;

use anyhow::{Context, Result};

use crate::visit::must;

/// The variable that names the file in which the runner wants to read which tests were skipped: on each
/// line a test, a tab, and why.
pub const SKIPPED_VARIABLE: &str = "STEUNWIJZER_SKIPPED";

/// Says that the test of this thread is skipped.
#[track_caller]
pub(crate) fn says(because: &str) {
    let thread = thread::current();
    let test = thread.name().unwrap_or("test");
    // Not `eprintln!`, which is captured when a test passes.
    let _ = writeln!(std::io::stderr(), "skipped: {test}: {because}");
    must(notes(test, because));
}

fn notes(test: &str, because: &str) -> Result<()> {
    let Some(file) = env::var_os(SKIPPED_VARIABLE).filter(|value| !value.is_empty()) else {
        return Ok(());
    };
    let about = || format!("{} cannot be written", file.display());
    let mut notes = OpenOptions::new()
        .create(true)
        .append(true)
        .open(&file)
        .with_context(about)?;
    // In one piece: tests run side by side.
    notes
        .write_all(format!("{test}\t{because}\n").as_bytes())
        .with_context(about)
}
