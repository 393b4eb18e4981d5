//! What the page was made with: enough to make it again and compare.

use anyhow::{Context, Result};
use serde::Serialize;

use crate::guide::load::today;
use crate::pins;
use crate::project::Project;
use crate::tools::Toolbox;

#[derive(Serialize)]
struct Record {
    /// Version of the widget.
    version: &'static str,
    /// The day for which the pages without script hold, as `2026-11-22`.
    day: String,
    rustc: String,
    trunk: String,
    wasm_bindgen: String,
    binaryen: String,
}

/// The record as JSON.
///
/// # Errors
/// When a version cannot be found out.
pub fn json(project: &Project, toolbox: &Toolbox) -> Result<String> {
    let root = &project.root;
    let (year, month, day) = today()?.parts();
    let record = Record {
        version: env!("CARGO_PKG_VERSION"),
        day: format!("{year:04}-{month:02}-{day:02}"),
        rustc: toolbox
            .command("rustc")?
            .arg("--version")
            .read()?
            .trim()
            .to_owned(),
        trunk: pins::trunk(root)?,
        wasm_bindgen: pins::wasm_bindgen(root)?,
        binaryen: pins::binaryen(root)?,
    };
    let json = serde_json::to_string_pretty(&record).context("the record cannot be written")?;
    Ok(json + "\n")
}

/// The day in a record; nothing when it has none.
pub fn day(record: &[u8]) -> Option<String> {
    let record: serde_json::Value = serde_json::from_slice(record).ok()?;
    Some(record.get("day")?.as_str()?.to_owned())
}
