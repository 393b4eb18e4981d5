//! `cargo xtask build`: the finished page in `dist/`.

use anyhow::Result;

use crate::{
    project::Project,
    release, say,
    tools::{self, Toolbox},
};

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
    finished(&project, &toolbox)?;
    say::note(&format!("the page is in {}", project.dist().display()));
    Ok(())
}

/// Builds the page, checks what it can reach, and puts its papers beside it.
///
/// # Errors
/// When the build fails, or when the page can do what it must not.
pub fn finished(project: &Project, toolbox: &Toolbox) -> Result<()> {
    page(toolbox)?;
    release::finish(project, toolbox)
}

/// Builds the page as visitors get it.
///
/// # Errors
/// When the build fails.
fn page(toolbox: &Toolbox) -> Result<()> {
    toolbox
        .trunk_for_visitors()?
        .args(["build", "--release"])
        .run()
}
