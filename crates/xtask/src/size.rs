//! `cargo xtask size`: what the finished page weighs, and what the program consists of.
//!
//! How that is counted is in `crates/bench/src/size.rs`.

use anyhow::Result;
use tooling::Project;

use crate::tools::Toolbox;

/// How many bytes visitors load, by file and by part of the program.
#[derive(clap::Args)]
pub struct Args {
    /// How many of the largest functions to list
    #[arg(long, default_value_t = 20)]
    functions: usize,
}

/// Runs the verb.
///
/// # Errors
/// When there is no finished page, or one of its files cannot be read.
pub fn run(args: &Args) -> Result<()> {
    let toolbox = Toolbox::with(&Project::find()?, &[])?;
    let size = toolbox.run("bench")?.arg("size");
    size.arg(format!("--functions={}", args.functions)).run()
}
