//! Test programs that drive a browser: what fails is run once more, alone, and named.

use anyhow::Result;

use tooling::{Command, say};

use super::Found;

/// How many tests that failed are run again, alone. Browsers side by side on two cores are slow now and
/// then, and a test waits only so long. When more fail, it is no accident.
const RETRIED_AT_MOST: usize = 6;

/// How the tests went.
#[derive(Debug)]
pub struct Trial {
    /// What the program printed when all of them ran.
    pub printed: Vec<String>,
    /// The tests that passed only on the retry, alone.
    pub retried: Vec<String>,
    /// Whether all passed in the end.
    pub outcome: Result<()>,
}

/// Runs these tests, and what fails once more, alone. Adds to `found` how long each took and what the
/// ones that failed printed, in this place: an engine, a step.
///
/// `program` makes the command from the arguments for the test program.
pub fn run(
    place: &str,
    words: &[&str],
    at_a_time: usize,
    found: &mut Found,
    program: impl Fn(&[&str]) -> Result<Command>,
) -> Trial {
    let tests = |only: &[&str], at_a_time: usize, printed: &mut Vec<String>| {
        let threads = format!("--test-threads={at_a_time}");
        let command = program(&[&[&*threads], only].concat())?;
        command.run_and_show(|line| {
            println!("{line}");
            printed.push(line.to_owned());
        })
    };
    let mut printed = Vec::new();
    let mut outcome = tests(words, at_a_time, &mut printed);
    for line in &printed {
        found.timings.read(place, line);
    }
    if outcome.is_err() {
        found.failures.read(place, &printed);
    }
    let failed = failed_in(&printed);
    let mut retried = Vec::new();
    if outcome.is_err() && (1..=RETRIED_AT_MOST).contains(&failed.len()) {
        say::note(&format!("retried, one by one: {}", failed.join(", ")));
        let names = failed.iter().map(String::as_str);
        let only: Vec<&str> = ["--exact"].into_iter().chain(names).collect();
        let mut again = Vec::new();
        outcome = tests(&only, 1, &mut again);
        if outcome.is_err() {
            found
                .failures
                .read(&format!("{place}, on the retry"), &again);
        }
        retried = passed_of(failed, &failed_in(&again), outcome.is_ok());
        for test in &retried {
            say::note(&format!("{test} failed, and passed on the retry, alone"));
        }
    }
    Trial {
        printed,
        retried,
        outcome,
    }
}

/// Of these tests the ones that passed on the retry. A program that did not come to its end names none
/// that failed, and proves nothing.
fn passed_of(failed: Vec<String>, still: &[String], all: bool) -> Vec<String> {
    if !all && still.is_empty() {
        return Vec::new();
    }
    let passed = failed.into_iter().filter(|test| !still.contains(test));
    passed.collect()
}

/// The tests that failed, by what the test program printed.
fn failed_in(printed: &[String]) -> Vec<String> {
    let names = printed.iter().filter_map(|line| {
        let (name, outcome) = line.strip_prefix("test ")?.split_once(" ... ")?;
        // A test that takes long has a note between its name and its end.
        let outcome = outcome.rsplit(" ... ").next()?;
        outcome.contains("FAILED").then(|| name.trim().to_owned())
    });
    names.collect()
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::path::Path;

    use super::*;

    /// A test program in shell, which is told the arguments.
    fn trial(script: &str, found: &mut Found) -> Trial {
        run("wcag", &[], 4, found, |arguments| {
            let shell = Command::new(Path::new("/bin/sh")).args(["-c", script, "sh"]);
            Ok(shell.args(arguments.iter().copied()))
        })
    }

    const FAILS: &str = "echo 'test a::slow ... FAILED <9.000s>'; echo 'failures:'; \
        echo '---- a::slow stdout ----'; echo 'it does not come'; exit 101";

    #[test]
    fn what_passes_on_the_retry_is_named_and_says_why_it_failed() {
        let mut found = Found::default();
        let script = format!(
            "case \"$*\" in *--exact*) echo 'test a::slow ... ok <1.000s>';; *) {FAILS};; esac"
        );
        let trial = trial(&script, &mut found);
        assert!(trial.outcome.is_ok());
        assert_eq!(trial.retried, ["a::slow"]);
        assert_eq!(
            found.failures.lines(),
            ["a::slow (wcag)", "    it does not come"]
        );
        assert_eq!(found.timings.slowest().len(), 1);
    }

    #[test]
    fn what_fails_twice_fails() {
        let mut found = Found::default();
        let trial = trial(FAILS, &mut found);
        assert!(trial.outcome.is_err());
        assert_eq!(trial.retried, [""; 0]);
        assert_eq!(found.failures.lines()[2], "a::slow (wcag, on the retry)");
    }

    #[test]
    fn what_fails_is_read_from_the_lines_of_the_program() {
        let printed = [
            "test a::slow ... test a::slow has been running for over 60 seconds",
            "test a::slow ... FAILED <71.250s>",
            "test b::well ... ok <0.120s>",
        ];
        assert_eq!(failed_in(&printed.map(str::to_owned)), ["a::slow"]);
    }

    #[test]
    fn a_retry_that_does_not_come_to_its_end_proves_nothing() {
        let failed = vec!["a::slow".to_owned()];
        assert_eq!(passed_of(failed, &[], false), [""; 0]);
    }
}
