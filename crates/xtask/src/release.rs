//! `cargo xtask release`: what is handed out, in `release/<version>/`.
//!
//! What that is made of, and how, is in `crates/site/src/package.rs`.

use anyhow::Result;

use crate::build;
use crate::tools::{self, Toolbox};
use tooling::{Command, Project, say};

/// Build the finished page and pack it: a zip for a server, a package for npm, and their papers.
///
/// Whatever is not a commit with a section of its own in CHANGELOG.md is called a draft.
#[derive(clap::Args)]
pub struct Args {}

/// The folder below the root of the clone.
pub const FOLDER: &str = "release";

/// Runs the verb.
///
/// # Errors
/// When the set-up, the build or the packing fails.
pub fn run(_: &Args) -> Result<()> {
    let project = Project::find()?;
    let toolbox = Toolbox::with(&project, tools::PAGE)?;
    say::heading("Building the page and packing it");
    finished(&toolbox)
}

/// Builds the page and packs it.
///
/// # Errors
/// When one of both fails.
pub fn finished(toolbox: &Toolbox) -> Result<()> {
    build::finished(toolbox)?;
    pack(toolbox)?.run()
}

/// The command that packs the finished page.
///
/// # Errors
/// When there is no Cargo.
pub fn pack(toolbox: &Toolbox) -> Result<Command> {
    Ok(toolbox.run("site")?.arg("package"))
}
