//! `cargo xtask size`: what the finished page weighs, and what the program consists of.

mod budget;
mod program;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use tooling::Project;
use tooling::folder::files_below;

use self::budget::{Budget, Weighed};

/// How many bytes visitors load, by file and by part of the program.
#[derive(clap::Args)]
pub struct Args {
    /// How many of the largest functions to list
    #[arg(long, default_value_t = 20)]
    functions: usize,
    /// Hold the files against `budget.toml`, and say nothing of the program
    #[arg(long)]
    within_budget: bool,
}

/// Runs the verb.
///
/// # Errors
/// When there is no finished page, or one of its files cannot be read.
pub fn run(args: &Args) -> Result<()> {
    let project = Project::find()?;
    if args.within_budget {
        return within_budget(&project);
    }
    print!("{}", weigh(&project)?.table());
    println!(
        "\n{}",
        program::parts(&program_in(&project.dist(), ".wasm")?)?
    );
    // Before wasm-opt functions still have names.
    let named = program_in(&project.root.join("target/wasm-bindgen/release"), ".wasm")?;
    println!("{}", program::functions(&named, args.functions)?);
    Ok(())
}

/// Holds the finished page against `budget.toml`, and prints what it weighs.
///
/// # Errors
/// When something is larger than it may be, or a file is in no budget.
fn within_budget(project: &Project) -> Result<()> {
    let weighed = weigh(project)?;
    eprint!("{}", weighed.table());
    let problems = weighed.problems();
    ensure!(problems.is_empty(), "{}", problems.join("\n"));
    Ok(())
}

fn weigh(project: &Project) -> Result<Weighed> {
    ensure!(
        project.page().is_file(),
        "there is no page to weigh yet; build it with: cargo xtask build"
    );
    Budget::read(&project.root.join(budget::FILE))?.weigh(&project.dist())
}

/// The file in a folder whose name ends like this.
fn program_in(folder: &Path, end: &str) -> Result<PathBuf> {
    let mut files = files_below(folder)?;
    files.retain(|file| file.ends_with(end));
    let file = files
        .first()
        .with_context(|| format!("there is no {end} in {}", folder.display()))?;
    Ok(folder.join(file))
}
