//! What the tests that failed printed, shown once more at the end of the run: of a long log somebody
//! else may keep only the beginning and the end.

/// How many lines of a test are shown from the beginning and as many from the end: a test that fails
/// says why first, or last.
const SHOWN: usize = 20;

/// What tests that failed printed, those included that passed on the retry.
#[derive(Clone, Debug, Default)]
pub struct Failures {
    tests: Vec<(String, Vec<String>)>,
}

impl Failures {
    /// Reads what a test program printed about the tests that failed. `place` says where they ran: a
    /// step, an engine.
    ///
    /// Of a program that did not come to its end, this is the last it printed.
    pub fn read(&mut self, place: &str, printed: &[String]) {
        let before = self.tests.len();
        let mut is_inside = false;
        for line in printed {
            let name = line
                .strip_prefix("---- ")
                .and_then(|rest| rest.strip_suffix(" stdout ----"));
            if let Some(name) = name {
                is_inside = true;
                self.tests.push((format!("{name} ({place})"), Vec::new()));
            } else if line == "failures:" {
                // Before the first of them, and once more before the list of their names.
                is_inside = false;
            } else if let Some((_, lines)) = self.tests.last_mut().filter(|_| is_inside) {
                lines.push(line.clone());
            }
        }
        if self.tests.len() == before {
            let name = format!("no test by name ({place})");
            self.tests.push((name, printed.to_vec()));
        }
    }

    /// Notes why a step failed.
    pub fn of_step(&mut self, step: &str, error: &anyhow::Error) {
        let reason = format!("{error:#}");
        let lines = reason.lines().map(str::to_owned).collect();
        self.tests.push((format!("the step {step}"), lines));
    }

    /// Adds what was noted elsewhere.
    pub fn add(&mut self, other: Self) {
        self.tests.extend(other.tests);
    }

    /// Each test with what it printed, cut in its middle.
    pub fn lines(&self) -> Vec<String> {
        let of_test = |(name, printed): &(String, Vec<String>)| {
            let shown = shortened(printed);
            let below = shown.into_iter().map(|line| format!("    {line}"));
            [name.clone()].into_iter().chain(below).collect::<Vec<_>>()
        };
        self.tests.iter().flat_map(of_test).collect()
    }
}

/// The beginning and the end, without the empty lines around.
fn shortened(lines: &[String]) -> Vec<String> {
    let is_blank = |line: &&String| line.trim().is_empty();
    let first = lines.iter().take_while(is_blank).count();
    let last = lines.iter().rev().take_while(is_blank).count();
    let lines = lines
        .get(first..lines.len().saturating_sub(last))
        .unwrap_or_default();
    if lines.len() <= 2 * SHOWN {
        return lines.to_vec();
    }
    let left_out = format!("({} more lines)", lines.len() - 2 * SHOWN);
    let (beginning, rest) = lines.split_at(SHOWN);
    let end = &rest[rest.len() - SHOWN..];
    [beginning, &[left_out], end].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn each_test_that_failed_says_why() {
        let printed = lines(
            "running 3 tests\n\
             test a::well ... ok <0.120s>\n\
             test a::broken ... FAILED <1.250s>\n\
             test b::slow ... FAILED <15.000s>\n\
             \n\
             failures:\n\
             \n\
             ---- a::broken stdout ----\n\
             \n\
             thread 'a::broken' panicked at a.rs:3:1:\n\
             it is not there\n\
             \n\
             ---- b::slow stdout ----\n\
             it does not come\n\
             \n\
             \n\
             failures:\n    a::broken\n    b::slow\n\
             \n\
             test result: FAILED. 1 passed; 2 failed; 0 ignored",
        );
        let mut failures = Failures::default();
        failures.read("wcag", &printed);
        assert_eq!(
            failures.lines(),
            [
                "a::broken (wcag)",
                "    thread 'a::broken' panicked at a.rs:3:1:",
                "    it is not there",
                "b::slow (wcag)",
                "    it does not come",
            ]
        );
    }

    #[test]
    fn a_long_output_keeps_its_beginning_and_its_end() {
        let said: Vec<String> = (0..100).map(|number| format!("line {number}")).collect();
        let printed = [
            lines("failures:\n---- a::long stdout ----"),
            said,
            lines("failures:\n    a::long"),
        ];
        let mut failures = Failures::default();
        failures.read("firefox", &printed.concat());
        let shown = failures.lines();
        assert_eq!(shown.len(), 2 + 2 * SHOWN);
        assert_eq!(shown[1], "    line 0");
        assert_eq!(shown[1 + SHOWN], "    (60 more lines)");
        assert_eq!(shown[1 + 2 * SHOWN], "    line 99");
    }

    #[test]
    fn a_program_that_did_not_come_to_its_end_says_what_came_last() {
        let mut failures = Failures::default();
        failures.read("unit", &lines("running 3 tests\nmemory allocation failed"));
        let shown = failures.lines();
        assert_eq!(shown[0], "no test by name (unit)");
        assert_eq!(shown[2], "    memory allocation failed");
    }

    #[test]
    fn a_step_without_tests_says_why_it_failed() {
        let mut failures = Failures::default();
        let reason = anyhow::anyhow!("connection refused").context("nginx gives no answer");
        failures.of_step("server", &reason);
        assert_eq!(
            failures.lines(),
            [
                "the step server",
                "    nginx gives no answer: connection refused"
            ]
        );
    }
}
