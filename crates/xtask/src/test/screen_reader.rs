//! The step in which the page is listened to: walks by keyboard alone, with a real screen reader.

use std::env;

use anyhow::{Error, Result};

use crate::tools::Toolbox;
use tooling::{Project, say};

use super::{
    Found,
    engines::cores,
    step::Outcome,
    timing,
    trial::{self, Trial},
};

/// The variable that services for continuous integration set.
const CI_VARIABLE: &str = "CI";

/// Runs the walks.
///
/// # Errors
/// When something that is to be heard is not, or when continuous integration has no screen reader.
pub fn run(project: &Project, toolbox: &Toolbox, found: &mut Found) -> Result<Outcome> {
    let reader = match toolbox.screen_reader() {
        Ok(reader) => reader,
        Err(why) => {
            let is_ci = env::var_os(CI_VARIABLE).is_some_and(|value| !value.is_empty());
            return without(why, is_ci);
        }
    };
    let selection = ["--package", "e2e", "--test", "heard"];
    let program = |arguments: &[&str]| {
        let cargo = toolbox.command("cargo")?;
        let tests = timing::with_times(cargo, &selection, arguments.iter().copied());
        let tests = tests.env("STEUNWIJZER_DIST", project.dist());
        let variables = reader.variables().into_iter();
        Ok(variables.fold(tests, |tests, (name, file)| tests.env(name, file)))
    };
    let Trial {
        retried, outcome, ..
    } = trial::run("screen-reader", &[], cores(), found, program);
    found.retried = retried;
    outcome.map(|()| Outcome::Passed)
}

/// A machine of somebody may be without; the one that decides whether a change is taken in may not.
fn without(why: Error, is_ci: bool) -> Result<Outcome> {
    if is_ci {
        return Err(why.context("continuous integration may not leave this step out"));
    }
    say::note(&format!("{why:#}"));
    Ok(Outcome::Skipped(
        "no screen reader on this machine".to_owned(),
    ))
}

#[cfg(test)]
mod tests {
    use anyhow::anyhow;

    use super::*;

    #[test]
    fn without_a_screen_reader_it_is_skipped_but_not_in_continuous_integration() {
        let skipped = without(anyhow!("no apt-get"), false).unwrap();
        assert!(matches!(skipped, Outcome::Skipped(_)));
        let error = without(anyhow!("no apt-get"), true).unwrap_err();
        assert!(format!("{error:#}").ends_with("no apt-get"));
    }
}
