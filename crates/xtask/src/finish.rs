//! `finish`: makes of Trunk's output the folder that a web team puts on a server.
//!
//! The boot script and wasm-bindgen's glue become one file, in one function; each file that the
//! program fetches gets a twin that travels inside a script, for a server that sends no CORS headers
//! to a frame without an origin; the style comes to stand in the page; and the loader learns the names
//! that change with every version. Scripts and style are made smaller here, by esbuild: what Trunk makes
//! smaller has other names inside with every build.

mod carrier;
mod loader;
mod output;
mod squeeze;

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result};
use bumpalo::Bump;

use self::output::Output;
use crate::guide::load::{Content, today};
use crate::project::Project;

/// The folder in which Trunk builds, before it becomes `dist`.
const FOLDER_VARIABLE: &str = "TRUNK_STAGING_DIR";

/// Complete the folder that Trunk built. Trunk calls this after each build.
#[derive(clap::Args)]
pub struct Args {}

/// Completes the folder.
///
/// # Errors
/// When it is not as Trunk leaves it, or a file cannot be read or written.
pub fn run(_: &Args) -> Result<()> {
    let folder = env::var_os(FOLDER_VARIABLE).with_context(|| {
        format!("{FOLDER_VARIABLE} is not set: this is called by Trunk; run `cargo xtask build`")
    })?;
    let project = Project::find()?;
    let arena = Bump::new();
    let content = Content::load(&arena, today()?)?;
    let mut output = Output::read(&PathBuf::from(folder))?;
    let partner_text = project.read("static/partner_text.js")?;
    let parts = [
        &project.read("static/theme.js")?,
        &project.read("static/early.js")?,
        &partner_text,
        &project.read("static/boot.js")?,
    ];
    output.squeeze_page()?;
    output.join_scripts(&parts.map(String::as_str))?;
    let allowed = output.put_style_in_page()?;
    output.allow_style(&allowed)?;
    carrier::write(&output)?;
    loader::write(
        &output,
        &project.read("static/steunwijzer.js")?,
        &partner_text,
        content.text_of("ui-title")?,
    )
}
