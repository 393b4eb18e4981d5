//! How long each test took, as the test programs print it.

use std::time::Duration;

use tooling::{Command, say};

/// How many of the slowest tests the summary names.
const NAMED: usize = 10;

/// Has a `cargo test` command print after each test how long it took.
///
/// `arguments` are for the test programs. The option is unstable in the test harness, so only the test
/// programs get permission to use it: Cargo and the compiler stay as they are, and what they
/// compiled stays valid.
pub fn with_times<'a>(
    command: Command,
    selection: &[&str],
    arguments: impl IntoIterator<Item = &'a str>,
) -> Command {
    const RUNNER: &str = r#"target."cfg(all())".runner = ["env", "RUSTC_BOOTSTRAP=1"]"#;
    command
        .args(["test", "--no-fail-fast", "--config", RUNNER])
        .args(selection)
        .args(["--", "-Zunstable-options", "--report-time"])
        .args(arguments)
}

/// The tests that took longest.
#[derive(Clone, Debug, Default)]
pub struct Timings {
    tests: Vec<(Duration, String)>,
}

impl Timings {
    /// Notes the time that a line of a test program names, if it does: `test a::b ... ok <1.250s>`.
    /// `place` says where the test ran: a step, an engine.
    pub fn read(&mut self, place: &str, line: &str) {
        if let Some((name, took)) = test_in(line) {
            self.tests.push((took, format!("{name} ({place})")));
        }
    }

    /// Adds what was noted elsewhere.
    pub fn add(&mut self, other: Self) {
        self.tests.extend(other.tests);
    }

    /// The slowest tests, slowest first, each with its time.
    pub fn slowest(&self) -> Vec<String> {
        let mut tests: Vec<_> = self.tests.iter().collect();
        tests.sort_by(|a, b| b.cmp(a));
        let named = tests.into_iter().take(NAMED);
        named
            .map(|(took, name)| format!("{:>12}  {name}", say::duration(*took)))
            .collect()
    }
}

/// The name of the test that a line is about, and how long it took.
fn test_in(line: &str) -> Option<(&str, Duration)> {
    let (name, rest) = line.strip_prefix("test ")?.split_once(" ... ")?;
    let seconds = rest.trim_end().strip_suffix("s>")?.rsplit_once('<')?.1;
    let took = Duration::try_from_secs_f64(seconds.parse().ok()?).ok()?;
    Some((name.trim(), took))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slowest_come_first() {
        let mut timings = Timings::default();
        let lines = [
            "running 3 tests",
            "test moving::away ... ok <1.250s>",
            "test moving::back ... FAILED <61.000s>",
            "test moving::slow ... test moving::slow has been running for over 60 seconds",
            "test result: ok. 2 passed; 1 failed",
        ];
        for line in lines {
            timings.read("firefox", line);
        }
        assert_eq!(
            timings.slowest(),
            [
                "   1 min 1 s  moving::back (firefox)",
                "       1.2 s  moving::away (firefox)"
            ]
        );
    }

    #[test]
    fn only_so_many_are_named() {
        let mut timings = Timings::default();
        for number in 0..30 {
            timings.read(
                "unit",
                &format!("test number_{number} ... ok <{number}.000s>"),
            );
        }
        assert_eq!(timings.slowest().len(), NAMED);
        assert!(timings.slowest()[0].ends_with("number_29 (unit)"));
    }
}
