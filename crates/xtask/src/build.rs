//! `cargo xtask build`: the finished page in `dist/`.

use anyhow::Result;

use crate::tools::{self, Toolbox, small};
use tooling::{Command, FLAGS_VARIABLE, Project, say};

/// Build the finished page into `dist/`.
#[derive(clap::Args)]
pub struct Args {}

/// Runs the verb.
///
/// # Errors
/// When the set-up or the build fails.
pub fn run(_args: &Args) -> Result<()> {
    let project = Project::find()?;
    let toolbox = Toolbox::with(&project, tools::PAGE)?;
    say::heading("Building the page");
    finished(&toolbox)?;
    say::note(&format!("the page is in {}", project.dist().display()));
    Ok(())
}

/// Builds the page, checks what it can reach, and puts its papers beside it.
///
/// # Errors
/// When the build fails, or when the page can do what it must not.
pub fn finished(toolbox: &Toolbox) -> Result<()> {
    page(toolbox)?;
    papers(toolbox)?.run()
}

/// The command that checks what the page can reach, and puts its papers beside it.
///
/// # Errors
/// When there is no Cargo.
pub fn papers(toolbox: &Toolbox) -> Result<Command> {
    let variables = small::variables();
    let flags: Vec<String> = variables
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let site = toolbox.run("site")?.arg("release");
    Ok(site.env(FLAGS_VARIABLE, flags.join("\n")))
}

/// Builds the page as visitors get it.
///
/// # Errors
/// When the build fails.
fn page(toolbox: &Toolbox) -> Result<()> {
    trunk(toolbox)?.run()
}

/// The command that builds the page as visitors get it, in this clone.
///
/// # Errors
/// When Trunk is not there.
pub fn trunk(toolbox: &Toolbox) -> Result<Command> {
    Ok(toolbox.trunk_for_visitors()?.args(["build", "--release"]))
}
