//! The step in which the page is listened to: walks by keyboard alone, with a real screen reader.

use anyhow::Result;

use crate::tools::Toolbox;
use tooling::Project;

use super::{
    Found,
    engines::cores,
    missing::without,
    step::Outcome,
    timing,
    trial::{self, Trial},
};

/// Runs the walks; `every` one also when it takes minutes.
///
/// # Errors
/// When something that is to be heard is not, or when continuous integration has no screen reader.
pub fn run(
    project: &Project,
    toolbox: &Toolbox,
    every: bool,
    found: &mut Found,
) -> Result<Outcome> {
    let reader = match toolbox.screen_reader() {
        Ok(reader) => reader,
        Err(why) => return without("screen reader", why),
    };
    let selection = ["--package", "e2e", "--test", "heard"];
    let program = |arguments: &[&str]| {
        let cargo = toolbox.command("cargo")?;
        let tests = timing::with_times(cargo, &selection, arguments.iter().copied());
        let tests = tests.env("STEUNWIJZER_DIST", project.dist());
        let variables = reader.variables().into_iter();
        Ok(variables.fold(tests, |tests, (name, file)| tests.env(name, file)))
    };
    let long: &[&str] = if every { &["--include-ignored"] } else { &[] };
    let Trial {
        retried, outcome, ..
    } = trial::run("screen-reader", long, cores(), found, program);
    found.retried = retried;
    outcome.map(|()| Outcome::Passed)
}
