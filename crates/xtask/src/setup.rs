//! `cargo xtask setup`: installs everything the other verbs need.

use anyhow::Result;

use crate::tools::{self, Toolbox};
use tooling::Project;

/// Install everything the other verbs need; they also do this themselves.
#[derive(clap::Args)]
pub struct Args {}

/// Runs the verb.
///
/// # Errors
/// When a tool is missing and cannot be installed.
pub fn run(_args: &Args) -> Result<()> {
    Toolbox::with(&Project::find()?, tools::ALL)?;
    Ok(())
}
