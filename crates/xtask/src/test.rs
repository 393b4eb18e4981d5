//! `cargo xtask test`: everything that must hold before a change is taken in.
//!
//! This is the whole of continuous integration; there are no checks that only a server knows.

mod engines;
mod step;
mod summary;
mod wcag;

use std::time::Instant;

use anyhow::{Context, Result};

use crate::{
    project::Project,
    say,
    tools::{Engine, Need, Toolbox},
};

use self::{
    engines::Counts,
    step::{Outcome, Step},
    summary::Summary,
    wcag::Looks,
};

/// The name of what comes before the first step.
const SET_UP: &str = "set-up";

/// Run every check and every test, and stop at the first that fails.
#[derive(clap::Args)]
pub struct Args {
    /// Leave out the tests that need a browser
    #[arg(long)]
    no_browser: bool,
    /// Run this step alone; may be given more than once
    #[arg(long, value_name = "STEP")]
    only: Vec<Step>,
    /// Run the tests that need a browser in this one alone; may be given more than once
    #[arg(long, value_name = "ENGINE")]
    engine: Vec<Engine>,
}

/// Runs the verb.
///
/// # Errors
/// When the set-up or a step fails; the message says how to run that alone.
pub fn run(args: &Args) -> Result<()> {
    let project = Project::find()?;
    let steps = chosen(args);
    let mut summary = Summary::new(expected(&steps));
    let result = run_steps(&project, &steps, &engines(args), &mut summary);
    say::heading("Summary");
    for line in summary.lines() {
        say::note(&line);
    }
    result
}

/// The rows of the summary before anything has run.
fn expected(steps: &[Step]) -> impl Iterator<Item = (&'static str, &'static str)> {
    let of_steps = Step::ALL.into_iter().map(|step| {
        let chosen = steps.contains(&step);
        (step.name(), if chosen { "not run" } else { "left out" })
    });
    [(SET_UP, "not run")].into_iter().chain(of_steps)
}

fn chosen(args: &Args) -> Vec<Step> {
    Step::ALL
        .into_iter()
        .filter(|step| args.only.is_empty() || args.only.contains(step))
        .filter(|step| !(args.no_browser && [Step::Browser, Step::Wcag].contains(step)))
        .collect()
}

/// The engines that were asked for; without a wish, all.
fn engines(args: &Args) -> Vec<Engine> {
    Engine::ALL
        .into_iter()
        .filter(|engine| args.engine.is_empty() || args.engine.contains(engine))
        .collect()
}

fn run_steps(
    project: &Project,
    steps: &[Step],
    engines: &[Engine],
    summary: &mut Summary,
) -> Result<()> {
    let started = Instant::now();
    let toolbox = Toolbox::with(project, &needs(steps, engines));
    let word = if toolbox.is_ok() { "ok" } else { "FAILED" };
    summary.record(SET_UP, word, started.elapsed());
    let toolbox = toolbox.context("the set-up failed; run it alone with: cargo xtask setup")?;

    for step in steps {
        say::heading(&format!("{}: {}", step.name(), step.purpose()));
        let started = Instant::now();
        let mut counts = Counts::new();
        let mut looks = Looks::new();
        let outcome = step.run(project, &toolbox, engines, &mut counts, &mut looks);
        let word = match &outcome {
            Ok(Outcome::Passed) => "ok".to_owned(),
            Ok(Outcome::Skipped(why)) => format!("skipped: {why}"),
            Err(_) => "FAILED".to_owned(),
        };
        summary.record(step.name(), &word, started.elapsed());
        for (engine, count) in counts {
            summary.add(engine.name(), &count.to_string());
        }
        for (engine, look) in looks {
            summary.add(&engine, &look.to_string());
        }
        outcome.with_context(|| {
            let name = step.name();
            format!("the step `{name}` failed; run it alone with: cargo xtask test --only {name}")
        })?;
    }
    Ok(())
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
            no_browser,
            only: only.to_vec(),
            engine: Vec::new(),
        })
    }

    #[test]
    fn without_flags_every_step_runs() {
        assert_eq!(steps(false, &[]), Step::ALL);
    }

    #[test]
    fn flags_leave_steps_out() {
        assert!(!steps(true, &[]).contains(&Step::Browser));
        assert_eq!(
            steps(false, &[Step::Unit, Step::Lint]),
            [Step::Lint, Step::Unit]
        );
    }

    #[test]
    fn without_browser_tests_no_browser_is_installed() {
        let browser = Need::Browser(Engine::Chromium);
        assert!(!needs(&steps(true, &[]), &Engine::ALL).contains(&browser));
        assert!(needs(&steps(false, &[]), &Engine::ALL).contains(&browser));
    }

    #[test]
    fn an_engine_nobody_asked_for_is_not_installed() {
        let args = Args {
            no_browser: false,
            only: Vec::new(),
            engine: vec![Engine::WebKit],
        };
        let needs = needs(&chosen(&args), &engines(&args));
        assert!(needs.contains(&Need::Browser(Engine::WebKit)));
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
