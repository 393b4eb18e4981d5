//! Stories that cannot be told in an engine. They are counted, so that nobody takes them for told.

use std::env;
use std::fs::OpenOptions;
use std::io::Write;
use std::thread;

use anyhow::{Context, Result};

use crate::visit::must;

/// The variable that names the file in which the runner wants to read which stories were left out:
/// on each line a story, a tab, and why.
pub const LEFT_OUT_VARIABLE: &str = "STEUNWIJZER_LEFT_OUT";

/// Says that the story of this thread is left out.
#[track_caller]
pub(crate) fn says(because: &str) {
    let thread = thread::current();
    let story = thread.name().unwrap_or("story");
    // Not `eprintln!`, which nobody sees when a test passes.
    let _ = writeln!(std::io::stderr(), "left out: {story}: {because}");
    must(notes(story, because));
}

fn notes(story: &str, because: &str) -> Result<()> {
    let Some(file) = env::var_os(LEFT_OUT_VARIABLE).filter(|value| !value.is_empty()) else {
        return Ok(());
    };
    let about = || format!("{} cannot be written", file.display());
    let mut notes = OpenOptions::new()
        .create(true)
        .append(true)
        .open(&file)
        .with_context(about)?;
    // In one piece: stories are told side by side.
    notes
        .write_all(format!("{story}\t{because}\n").as_bytes())
        .with_context(about)
}
