//! `cargo xtask bench`: the built page on a slow phone, beside a hand-written baseline and SurveyJS.
//!
//! What is measured and how is in `crates/bench`; this prepares what it needs.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;

use crate::{
    build, elsewhere,
    tools::{self, Engine, Need, Toolbox},
};
use tooling::{Command, Project, say};

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
    /// What a page around the guide can learn of a visit instead
    #[arg(long)]
    leak: bool,
    /// With `--leak`: how many visitors each page has on each screen
    #[arg(long, default_value_t = 40, requires = "leak")]
    visits: u32,
    /// With `--leak`: only the page at this place of the table, from 0; may be repeated
    #[arg(long, requires = "leak")]
    page: Vec<u32>,
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
/// When something cannot be built, or a visit cannot be completed.
pub fn run(args: &Args) -> Result<()> {
    let project = Project::find()?;
    let toolbox = Toolbox::with(&project, &needs(args))?;
    if !args.as_it_is {
        say::heading("Building the page");
        build::finished(&toolbox)?;
    }
    if args.leak {
        say::heading("Visiting");
        let pages = args.page.iter().map(|page| format!("--only={page}"));
        let bench = toolbox.run("bench")?.arg("leak");
        let bench = toolbox.in_engine(Engine::Chromium, bench);
        return bench
            .arg(format!("--visits={}", args.visits))
            .args(pages)
            .run();
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
    if !args.quick && !args.growth && !args.leak {
        needs.push(Need::Packages);
    }
    if !args.as_it_is || args.growth {
        needs.extend(tools::PAGE);
    }
    needs
}

/// The command that measures, in the root of the clone.
fn measures(toolbox: &Toolbox) -> Result<Command> {
    let bench = toolbox.run("bench")?.arg("visit");
    Ok(toolbox.in_engine(Engine::Chromium, bench))
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
        leak: false,
        visits: 40,
        page: Vec::new(),
    };

    #[test]
    fn measuring_as_it_is_needs_no_build_tools() {
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
