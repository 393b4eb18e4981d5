//! `cargo xtask test`: everything that must hold before a change is taken in.
//!
//! This is the whole of continuous integration; there are no checks that only a server knows.

mod engines;
mod failures;
mod missing;
mod rotation;
mod screen_reader;
mod server;
mod step;
mod summary;
mod timing;
mod trial;
mod wagtail;
mod wcag;
mod wordpress;

use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::tools::{Engine, Need, Toolbox};
use tooling::{Project, say};

use self::{
    engines::{Counts, Which},
    failures::Failures,
    step::{Outcome, Step},
    summary::Summary,
    timing::Timings,
    wcag::Looks,
};

/// The name of what comes before the first step.
const SET_UP: &str = "set-up";

/// Run every check and every test; one that fails does not keep the others from running.
#[derive(clap::Args)]
pub struct Args {
    /// What a developer wants to know within minutes: the code, the content, and the main path
    /// in Chromium
    #[arg(long, conflicts_with_all = ["no_browser", "only", "engine", "every_test"])]
    quick: bool,
    /// Leave out the tests that need a browser
    #[arg(long)]
    no_browser: bool,
    /// Run the tests about the content in all three browsers, not in two that change by day, the
    /// walks with a real screen reader, and the plugin on a WordPress
    #[arg(long)]
    every_test: bool,
    /// Run this step alone; may be given more than once
    #[arg(long, value_name = "STEP")]
    only: Vec<Step>,
    /// Run the tests that need a browser in this one alone; may be given more than once
    #[arg(long, value_name = "ENGINE")]
    engine: Vec<Engine>,
}

/// What the steps found on the way, beside passing or failing.
#[derive(Debug, Default)]
pub struct Found {
    /// How the browser tests went in each engine.
    counts: Counts,
    /// What each accessibility engine looked at.
    looks: Looks,
    /// The tests for accessibility and of the screen reader that passed only on the retry; the others are
    /// in the counts.
    retried: Vec<String>,
    /// How long each test took.
    timings: Timings,
    /// What the tests that failed printed.
    failures: Failures,
}

/// Runs the verb.
///
/// # Errors
/// When the set-up or a step fails; the message says how to run that alone.
pub fn run(args: &Args) -> Result<()> {
    let project = Project::find()?;
    let steps = chosen(args);
    let mut summary = Summary::new(expected(&steps));
    let mut all = Found::default();
    let result = run_steps(&project, &steps, args, &mut summary, &mut all);
    say::heading("Summary");
    for line in summary.lines() {
        say::note(&line);
    }
    list("The slowest tests", all.timings.slowest());
    list(
        "What failed, also what passed on the retry",
        all.failures.lines(),
    );
    result
}

/// Says these lines below a heading, if there are any.
fn list(heading: &str, lines: Vec<String>) {
    if !lines.is_empty() {
        say::heading(heading);
    }
    for line in lines {
        say::note(&line);
    }
}

/// The rows of the summary before anything has run.
fn expected(steps: &[Step]) -> impl Iterator<Item = (&'static str, &'static str)> {
    let of_steps = Step::ALL.into_iter().map(|step| {
        let chosen = steps.contains(&step);
        (step.name(), if chosen { "not run" } else { "not selected" })
    });
    [(SET_UP, "not run")].into_iter().chain(of_steps)
}

fn chosen(args: &Args) -> Vec<Step> {
    Step::ALL
        .into_iter()
        .filter(|step| !args.quick || Step::QUICK.contains(step))
        .filter(|step| args.only.is_empty() || args.only.contains(step))
        .filter(|step| !(args.no_browser && step.has_a_browser()))
        .collect()
}

/// The engines that were asked for; without a wish, all.
fn engines(args: &Args) -> Vec<Engine> {
    if args.quick {
        return vec![Engine::Chromium];
    }
    Engine::ALL
        .into_iter()
        .filter(|engine| args.engine.is_empty() || args.engine.contains(engine))
        .collect()
}

/// Which of the browser tests run. Who asks for one engine wants to know how all go in it.
fn which(args: &Args) -> Which {
    if args.quick {
        Which::Named(&step::MAIN_PATH)
    } else if args.every_test || !args.engine.is_empty() {
        Which::Every
    } else {
        Which::InRotation
    }
}

fn run_steps(
    project: &Project,
    steps: &[Step],
    args: &Args,
    summary: &mut Summary,
    all: &mut Found,
) -> Result<()> {
    let started = Instant::now();
    let extent = step::Extent {
        engines: engines(args),
        which: which(args),
        quick: args.quick,
    };
    let toolbox = Toolbox::with(project, &needs(steps, &extent.engines));
    let word = if toolbox.is_ok() { "ok" } else { "FAILED" };
    summary.record(SET_UP, word, started.elapsed());
    let mut toolbox = toolbox.context("the set-up failed; run it alone with: cargo xtask setup")?;

    let mut failures = Vec::new();
    for step in steps {
        say::heading(&format!("{}: {}", step.name(), step.purpose()));
        let started = Instant::now();
        let mut found = Found::default();
        let mut outcome = step.run(project, &toolbox, &extent, &mut found);
        if *step == Step::Unit && outcome.is_ok() && steps.len() > 1 {
            outcome = toolbox.compile_programs().map(|()| Outcome::Passed);
        }
        let word = match &outcome {
            Ok(Outcome::Passed) => "ok".to_owned(),
            Ok(Outcome::Skipped(why)) => format!("{}: {why}", summary::SKIPPED),
            Err(_) => "FAILED".to_owned(),
        };
        summary.record(step.name(), &word, started.elapsed());
        for (engine, count) in found.counts {
            summary.add(engine.name(), &count.to_string());
            for test in &count.retried {
                summary.add("  retried", test);
            }
        }
        for (engine, look) in found.looks {
            summary.add(&engine, &look.to_string());
        }
        for test in &found.retried {
            summary.add("  retried", test);
        }
        all.timings.add(found.timings);
        all.failures.add(found.failures);
        if let Err(error) = outcome {
            say::error(&error);
            all.failures.of_step(step.name(), &error);
            failures.push(step.name());
            // Every step after it looks at what this one makes.
            if *step == Step::Build {
                break;
            }
        }
    }
    if failures.is_empty() {
        return Ok(());
    }
    let only: String = failures
        .iter()
        .map(|name| format!(" --only {name}"))
        .collect();
    let names = failures.join(", ");
    bail!("failed: {names}; run this alone with: cargo xtask test{only}")
}

/// What these steps need together, each once, without the browsers that are not asked for.
fn needs(steps: &[Step], engines: &[Engine]) -> Vec<Need> {
    let mut needs = Vec::new();
    let is_asked_for = |need: &Need| {
        let names = |engine: &Engine| *need == Need::Browser(*engine);
        engines.iter().any(names) || !Engine::ALL.iter().any(names)
    };
    let of_steps = steps.iter().flat_map(|step| step.needs());
    for need in of_steps.filter(|need| is_asked_for(need)) {
        if !needs.contains(need) {
            needs.push(*need);
        }
    }
    needs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(no_browser: bool, only: &[Step]) -> Vec<Step> {
        chosen(&Args {
            quick: false,
            every_test: false,
            no_browser,
            only: only.to_vec(),
            engine: Vec::new(),
        })
    }

    #[test]
    fn without_flags_every_step_runs() {
        assert_eq!(steps(false, &[]), Step::ALL);
        assert_eq!(steps(false, &[Step::ScreenReader]), [Step::ScreenReader]);
    }

    #[test]
    fn flags_leave_steps_out() {
        for step in [
            Step::Browser,
            Step::Wcag,
            Step::ScreenReader,
            Step::WordPress,
        ] {
            assert!(!steps(true, &[]).contains(&step));
        }
        assert_eq!(
            steps(false, &[Step::Unit, Step::Lint]),
            [Step::Lint, Step::Unit]
        );
    }

    #[test]
    fn quick_runs_the_main_path_in_chromium_alone() {
        let args = Args {
            quick: true,
            every_test: false,
            no_browser: false,
            only: Vec::new(),
            engine: Vec::new(),
        };
        assert_eq!(chosen(&args), Step::QUICK);
        assert_eq!(engines(&args), [Engine::Chromium]);
        assert_eq!(which(&args), Which::Named(&step::MAIN_PATH));
        let needs = needs(&chosen(&args), &engines(&args));
        assert!(!needs.contains(&Need::Browser(Engine::Firefox)));
    }

    #[test]
    fn without_browser_tests_no_browser_is_installed() {
        let browser = Need::Browser(Engine::Chromium);
        assert!(!needs(&steps(true, &[]), &Engine::ALL).contains(&browser));
        let all = needs(&steps(false, &[]), &Engine::ALL);
        assert!(all.contains(&Need::ScreenReader));
        assert!(all.contains(&Need::WordPress) && all.contains(&Need::Wagtail));
        assert!(needs(&steps(false, &[]), &Engine::ALL).contains(&browser));
    }

    #[test]
    fn an_engine_that_is_not_selected_is_not_installed() {
        let args = Args {
            quick: false,
            every_test: false,
            no_browser: false,
            only: Vec::new(),
            engine: vec![Engine::WebKit],
        };
        let needs = needs(&chosen(&args), &engines(&args));
        assert!(needs.contains(&Need::Browser(Engine::WebKit)));
        assert_eq!(which(&args), Which::Every);
        assert!(!needs.contains(&Need::Browser(Engine::Firefox)));
    }

    #[test]
    fn each_need_is_named_once() {
        let needs = needs(&Step::ALL, &Engine::ALL);
        for need in &needs {
            assert_eq!(needs.iter().filter(|other| *other == need).count(), 1);
        }
    }
}
