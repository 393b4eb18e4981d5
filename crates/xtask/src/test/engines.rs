//! The browser step: the same tests in one engine after the other, with a count for each.

use std::{collections::BTreeMap, fmt, fs, num::NonZero, thread};

use anyhow::{Context, Result, ensure};

use crate::tools::{Engine, Toolbox};
use tooling::{Project, say};

use super::{
    Found, rotation, timing,
    trial::{self, Trial},
};

/// How the tests went in one engine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Ran to the end, and everything held; on a retry, too.
    pub passed: usize,
    /// Ended where something was not as expected.
    pub failed: usize,
    /// Of those that passed, the ones that did so only on the retry, alone.
    pub retried: Vec<String>,
    /// The tests that cannot run in this engine, and why not.
    pub skipped: BTreeMap<String, String>,
}

impl Count {
    /// Reads what the test program printed, and the notes of the tests that were skipped: on each line
    /// a test, a tab and a reason. To the test program those passed.
    fn read(printed: &[String], notes: &str) -> Self {
        let skipped: BTreeMap<String, String> = notes
            .lines()
            .filter_map(|line| line.split_once('\t'))
            .map(|(test, because)| (test.to_owned(), because.to_owned()))
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
            passed: number(" passed").saturating_sub(skipped.len()),
            failed: number(" failed"),
            retried: Vec::new(),
            skipped,
        }
    }

    /// These failed among the others and passed on the retry, alone.
    fn pass_on_retry(&mut self, tests: Vec<String>) {
        self.passed += tests.len();
        self.failed -= tests.len().min(self.failed);
        self.retried = tests;
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { passed, failed, .. } = self;
        write!(f, "{passed} passed")?;
        if !self.retried.is_empty() {
            write!(f, " ({} only on retry)", self.retried.len())?;
        }
        write!(f, ", {failed} failed, {} skipped", self.skipped.len())
    }
}

/// How the tests went in each engine in which they ran.
pub type Counts = Vec<(Engine, Count)>;

/// How many tests run at a time. Alone, a test keeps a core busy for half of its time: it waits for a
/// page, for a process that starts, or because two quick presses count as one. So many tests use both
/// cores of two all the time, and more would only make each other slow.
fn at_a_time() -> usize {
    3 * cores()
}

/// How many cores the machine has.
pub fn cores() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// Which tests run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Those with one of these words in their names.
    Named(&'static [&'static str]),
    /// All in Chromium. In the others all but two thirds of those about the content, by turns.
    InRotation,
    /// All, in each engine.
    Every,
}

impl Which {
    /// The tests that this engine leaves out today, by the beginning of their names.
    fn left_out(self, engine: Engine) -> Vec<&'static str> {
        match self {
            Self::InRotation => rotation::left_out(engine, rotation::today()),
            Self::Named(_) | Self::Every => Vec::new(),
        }
    }
}

/// Runs these tests in these engines, all of them even when one fails, and adds how they went and how long
/// each took.
///
/// # Errors
/// When there is no page, or when a test fails in an engine; the first one that did is named.
pub fn run(
    project: &Project,
    toolbox: &Toolbox,
    engines: &[Engine],
    which: Which,
    found: &mut Found,
) -> Result<()> {
    let mut problems = Vec::new();
    for engine in engines {
        say::note(&format!("in {}", engine.name()));
        let left_out = which.left_out(*engine);
        if !left_out.is_empty() {
            let names = left_out.join(", ");
            say::note(&format!(
                "not today, and on one of the next two days again: {names}"
            ));
        }
        let named: &[&str] = match which {
            Which::Named(words) => words,
            Which::InRotation | Which::Every => &[],
        };
        let skips = left_out.iter().flat_map(|name| ["--skip", *name]);
        let arguments: Vec<&str> = named.iter().copied().chain(skips).collect();
        match in_engine(project, toolbox, *engine, &arguments, found) {
            Ok((count, outcome)) => {
                for (test, because) in &count.skipped {
                    say::note(&format!("{test} is skipped, because {because}"));
                }
                say::note(&format!("{}: {count}", engine.name()));
                found.counts.push((*engine, count));
                problems.extend(outcome.err());
            }
            Err(error) => problems.push(error),
        }
    }
    problems.into_iter().next().map_or(Ok(()), Err)
}

fn in_engine(
    project: &Project,
    toolbox: &Toolbox,
    engine: Engine,
    words: &[&str],
    found: &mut Found,
) -> Result<(Count, Result<()>)> {
    let folder = tempfile::tempdir().context("no folder for notes")?;
    let notes = folder.path().join("skipped");
    let walk = ["--package", "e2e", "--test", "walk"];
    let program = |arguments: &[&str]| {
        let cargo = toolbox.command("cargo")?;
        let tests = timing::with_times(cargo, &walk, arguments.iter().copied())
            .env("STEUNWIJZER_DIST", project.dist())
            .env("STEUNWIJZER_SKIPPED", &notes);
        Ok(toolbox.in_engine(engine, tests))
    };
    let Trial {
        printed,
        retried,
        outcome,
    } = trial::run(engine.name(), words, at_a_time(), found, program);
    let notes = if notes.is_file() {
        fs::read_to_string(&notes)?
    } else {
        String::new()
    };
    let mut count = Count::read(&printed, &notes);
    count.pass_on_retry(retried);
    let outcome = outcome.and_then(|()| {
        ensure!(count.passed > 0, "no test ran in {}", engine.name());
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
    fn a_skipped_test_did_not_pass_and_counts_once() {
        let printed = lines("test result: ok. 5 passed; 0 failed; 0 ignored");
        let notes = "width::small\tit is too wide\nwidth::small\tit is too wide\n";
        let count = Count::read(&printed, notes);
        assert_eq!(count.to_string(), "4 passed, 0 failed, 1 skipped");
        assert_eq!(count.skipped["width::small"], "it is too wide");
    }

    #[test]
    fn tests_that_pass_only_on_retry_are_counted_separately() {
        let printed = lines(
            "test a::slow ... test a::slow has been running for over 60 seconds\n\
             test a::slow ... FAILED <71.250s>\n\
             test b::well ... ok <0.120s>\n\
             test result: FAILED. 5 passed; 2 failed; 0 ignored",
        );
        let mut count = Count::read(&printed, "");
        count.pass_on_retry(vec!["a::slow".to_owned()]);
        assert_eq!(
            count.to_string(),
            "6 passed (1 only on retry), 1 failed, 0 skipped"
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
