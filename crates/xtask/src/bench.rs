//! `cargo xtask bench`: the built page on a poor phone, beside the same work in other hands.
//!
//! What is measured and how is in `crates/bench`; this brings together what that needs.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;

use crate::{
    build,
    command::Command,
    elsewhere,
    project::Project,
    say,
    tools::{self, Engine, Need, Toolbox},
};

/// Measure the built page on a poor phone: bytes, first question, taps, memory.
///
/// Prints tables in Markdown on standard output. Other work on this machine shows in the times.
#[derive(clap::Args)]
pub struct Args {
    /// How often each page is visited: 9 times, or 3 when it has to be quick
    #[arg(long)]
    rounds: Option<u32>,
    /// Without SurveyJS and Lighthouse
    #[arg(long)]
    quick: bool,
    /// Measure what the page in dist/ is, without building it anew
    #[arg(long)]
    as_it_is: bool,
    /// How it grows instead: with twice the kinds and rules, and with three widgets on a page
    #[arg(long)]
    growth: bool,
}

/// How often each page is visited.
const ROUNDS: u32 = 9;

/// How often when it has to be quick.
const QUICK: u32 = 3;

/// The clone with more content, below the folder with build output.
const GROWN: &str = "target/growth";

/// Runs the verb.
///
/// # Errors
/// When something cannot be built, or a visit cannot be told to its end.
pub fn run(args: &Args) -> Result<()> {
    let project = Project::find()?;
    let toolbox = Toolbox::with(&project, &needs(args))?;
    if !args.as_it_is {
        say::heading("Building the page");
        build::finished(&project, &toolbox)?;
    }
    let usual = if args.quick { QUICK } else { ROUNDS };
    let rounds = args.rounds.unwrap_or(usual);
    let measures = measures(&toolbox)?.arg(format!("--rounds={rounds}"));
    if args.growth {
        let grown = grown(&project, &toolbox)?;
        say::heading("Measuring how it grows");
        return measures.arg("--grown").arg(grown).run();
    }
    say::heading("Measuring");
    say::note(&load());
    let quick = args.quick.then_some("--quick");
    measures.args(quick).run()
}

fn needs(args: &Args) -> Vec<Need> {
    let mut needs = vec![Need::Browser(Engine::Chromium)];
    if !args.quick && !args.growth {
        needs.push(Need::Packages);
    }
    if !args.as_it_is || args.growth {
        needs.extend(tools::PAGE);
    }
    needs
}

/// The command that measures, in the root of the clone.
fn measures(toolbox: &Toolbox) -> Result<Command> {
    let cargo = toolbox.command("cargo")?;
    let cargo = cargo.args(["run", "--quiet", "--package", "bench", "--"]);
    Ok(toolbox.in_engine(Engine::Chromium, cargo))
}

/// Builds the page from grown content, in a copy of this clone, and says where it is.
fn grown(project: &Project, toolbox: &Toolbox) -> Result<PathBuf> {
    let clone = project.root.join(GROWN);
    say::heading(&format!(
        "Building with more content in {}",
        clone.display()
    ));
    let content = clone.join("content");
    if content.exists() {
        fs::remove_dir_all(&content)?;
    }
    elsewhere::copy_source(project, toolbox, &clone, |name| {
        !name.starts_with("content/")
    })?;
    measures(toolbox)?.arg("--grow-into").arg(&content).run()?;
    elsewhere::build(project, toolbox, &clone)?.run()?;
    Ok(clone.join("dist"))
}

/// How busy this machine is.
fn load() -> String {
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let processes = load.split(' ').next().unwrap_or_default();
    match processes {
        "" => "other work on this machine shows in the times".to_owned(),
        busy => format!(
            "on average {busy} processes were running just now: below 1, times can be relied on"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Args = Args {
        rounds: None,
        quick: false,
        as_it_is: false,
        growth: false,
    };

    #[test]
    fn what_is_measured_as_it_is_needs_no_tools_to_build() {
        assert!(needs(&PLAIN).contains(&Need::Trunk));
        let as_it_is = Args {
            as_it_is: true,
            ..PLAIN
        };
        assert!(!needs(&as_it_is).contains(&Need::Trunk));
        assert!(needs(&as_it_is).contains(&Need::Packages));
    }

    #[test]
    fn a_quick_run_needs_nothing_from_npm() {
        let quick = Args {
            quick: true,
            ..PLAIN
        };
        assert!(!needs(&quick).contains(&Need::Packages));
    }
}
