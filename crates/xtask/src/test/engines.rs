//! The browser step: the same stories in one engine after the other, with a count for each.

use std::{cell::RefCell, collections::BTreeMap, fmt, fs, num::NonZero, thread};

use anyhow::{Context, Result, ensure};

use crate::{
    project::Project,
    say,
    tools::{Engine, Toolbox},
};

/// How the stories went in one engine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Told to the end, and everything held.
    pub passed: usize,
    /// Ended where something was not as expected.
    pub failed: usize,
    /// Of those that passed, the ones that did so only when they were told again, alone.
    pub second: Vec<String>,
    /// The stories that cannot be told in this engine, and why not.
    pub left_out: BTreeMap<String, String>,
}

impl Count {
    /// Reads what the test program printed, and the notes of the stories that were left out: on each
    /// line a story, a tab and a reason. To the test program those passed.
    fn read(printed: &[String], notes: &str) -> Self {
        let left_out: BTreeMap<String, String> = notes
            .lines()
            .filter_map(|line| line.split_once('\t'))
            .map(|(story, because)| (story.to_owned(), because.to_owned()))
            .collect();
        let number = |name: &str| -> usize {
            let results = printed.iter().filter_map(|line| {
                let counts = line.strip_prefix("test result: ")?;
                let before = counts.split(name).next()?;
                before.split_whitespace().last()?.parse::<usize>().ok()
            });
            results.sum()
        };
        Self {
            passed: number(" passed").saturating_sub(left_out.len()),
            failed: number(" failed"),
            second: Vec::new(),
            left_out,
        }
    }

    /// These failed among the others and passed alone.
    fn pass_alone(&mut self, stories: Vec<String>) {
        self.passed += stories.len();
        self.failed -= stories.len().min(self.failed);
        self.second = stories;
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { passed, failed, .. } = self;
        write!(f, "{passed} passed")?;
        if !self.second.is_empty() {
            write!(f, " ({} when told again)", self.second.len())?;
        }
        write!(f, ", {failed} failed, {} left out", self.left_out.len())
    }
}

/// How the stories went in each engine in which they were told.
pub type Counts = Vec<(Engine, Count)>;

/// How many stories that failed are told again, alone. Two browsers side by side on two cores are slow
/// now and then, and a story waits for so long and no longer. When more fail, it is no accident.
const TOLD_AGAIN: usize = 6;

/// How many stories are told at a time. A browser keeps a core busy; WebKit's waits for a third of the
/// time, as its stories wait for it to settle.
fn at_a_time(engine: Engine) -> usize {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    match engine {
        Engine::Chromium | Engine::Firefox => cores,
        Engine::WebKit => cores + cores / 2,
    }
}

/// The stories that failed, by what the test program printed.
fn failed_in(printed: &[String]) -> Vec<String> {
    let names = printed.iter().filter_map(|line| {
        let name = line.strip_prefix("test ")?.strip_suffix("FAILED")?;
        // A story that takes long has a note between its name and its end.
        Some(name.split(" ... ").next()?.trim().to_owned())
    });
    names.collect()
}

/// Runs the stories in these engines, all of them even when one fails, and adds how they went.
///
/// # Errors
/// When there is no page, or when a story fails in an engine; the first one that did is named.
pub fn run(
    project: &Project,
    toolbox: &Toolbox,
    engines: &[Engine],
    counts: &mut Counts,
) -> Result<()> {
    let mut problems = Vec::new();
    for engine in engines {
        say::note(&format!("in {}", engine.name()));
        match in_engine(project, toolbox, *engine) {
            Ok((count, outcome)) => {
                for story in &count.second {
                    say::note(&format!(
                        "{story} failed among the others and passed when told again, alone"
                    ));
                }
                for (story, because) in &count.left_out {
                    say::note(&format!("{story} is left out, because {because}"));
                }
                say::note(&format!("{}: {count}", engine.name()));
                counts.push((*engine, count));
                problems.extend(outcome.err());
            }
            Err(error) => problems.push(error),
        }
    }
    problems.into_iter().next().map_or(Ok(()), Err)
}

fn in_engine(project: &Project, toolbox: &Toolbox, engine: Engine) -> Result<(Count, Result<()>)> {
    let folder = tempfile::tempdir().context("no folder for notes")?;
    let notes = folder.path().join("left-out");
    let printed = RefCell::new(Vec::new());
    let stories = |only: &[String], at_a_time: usize| {
        let tests = toolbox
            .command("cargo")?
            .args(["test", "--package", "e2e", "--test", "walk", "--"])
            .arg(format!("--test-threads={at_a_time}"))
            .args(only)
            .env("STEUNWIJZER_DIST", project.dist())
            .env("STEUNWIJZER_LEFT_OUT", &notes);
        toolbox.in_engine(engine, tests).run_and_show(|line| {
            println!("{line}");
            printed.borrow_mut().push(line.to_owned());
        })
    };
    let mut outcome = stories(&[], at_a_time(engine));
    let first = printed.take();
    let failed = failed_in(&first);
    let again = outcome.is_err() && (1..=TOLD_AGAIN).contains(&failed.len());
    if again {
        say::note(&format!(
            "told again, one after the other: {}",
            failed.join(", ")
        ));
        let alone = ["--exact".to_owned()];
        outcome = stories(&[&alone, &*failed].concat(), 1);
    }
    let notes = if notes.is_file() {
        fs::read_to_string(&notes)?
    } else {
        String::new()
    };
    let mut count = Count::read(&first, &notes);
    if again {
        let still = failed_in(&printed.into_inner());
        let passed = failed.into_iter().filter(|story| !still.contains(story));
        if outcome.is_ok() || !still.is_empty() {
            count.pass_alone(passed.collect());
        }
    }
    let outcome = outcome.and_then(|()| {
        ensure!(count.passed > 0, "no story was told in {}", engine.name());
        Ok(())
    });
    let outcome = outcome.with_context(|| format!("in {}: {count}", engine.name()));
    Ok((count, outcome))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn every_test_program_counts() {
        let printed = lines(
            "running 3 tests\n\
             test moving::away ... ok\n\
             test result: ok. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out\n\
             test result: ok. 4 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out",
        );
        let count = Count::read(&printed, "");
        assert_eq!((count.passed, count.failed), (6, 1));
    }

    #[test]
    fn a_story_that_is_left_out_did_not_pass_and_counts_once() {
        let printed = lines("test result: ok. 5 passed; 0 failed; 0 ignored");
        let notes = "width::small\tit is too wide\nwidth::small\tit is too wide\n";
        let count = Count::read(&printed, notes);
        assert_eq!(count.to_string(), "4 passed, 0 failed, 1 left out");
        assert_eq!(count.left_out["width::small"], "it is too wide");
    }

    #[test]
    fn what_passes_when_told_again_is_counted_apart() {
        let printed = lines(
            "test a::slow ... FAILED\n\
             test b::well ... ok\n\
             test result: FAILED. 5 passed; 2 failed; 0 ignored",
        );
        assert_eq!(failed_in(&printed), ["a::slow"]);
        let mut count = Count::read(&printed, "");
        count.pass_alone(failed_in(&printed));
        assert_eq!(
            count.to_string(),
            "6 passed (1 when told again), 1 failed, 0 left out"
        );
    }

    #[test]
    fn a_program_that_does_not_come_to_an_end_passed_nothing() {
        assert_eq!(
            Count::read(&lines("error: no such thing"), ""),
            Count::default()
        );
    }
}
