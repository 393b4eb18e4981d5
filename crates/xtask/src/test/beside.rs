//! A step that runs in a process of its own while other steps do.
//!
//! Half of a build from nothing is work that cannot be divided, and keeps one core busy; the tests in a
//! browser wait for pages half of their time. Together they take less long than one after the other.

use std::{
    env,
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, anyhow};

use tooling::{Command, say};

use super::step::Step;

/// How much the step gives way to the tests, which wait for nobody: 0 is not at all, 19 the most.
const GIVES_WAY: &str = "10";

/// A step that has begun.
#[derive(Debug)]
pub struct Beside {
    step: Step,
    process: JoinHandle<Result<Duration>>,
}

impl Beside {
    /// Begins a step. What it prints is shown when it fails.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn start(step: Step) -> Result<Self> {
        let here = env::current_exe().context("this program does not know where it is")?;
        let process = Command::on_path("nice")?
            .args(["-n", GIVES_WAY])
            .arg(here)
            .args(["test", "--beside", "--only", step.name()])
            // One stream keeps the lines in order.
            .print_to_stderr();
        let began = Instant::now();
        let run = move || process.read().map(|_| began.elapsed());
        let process = thread::Builder::new()
            .spawn(run)
            .context("no thread can be started")?;
        say::note(&format!("{} runs beside it", step.name()));
        Ok(Self { step, process })
    }

    /// Whether it is this step.
    pub fn is(&self, step: Step) -> bool {
        self.step == step
    }

    /// Waits until the step is over.
    ///
    /// # Errors
    /// When something does not hold, with all that the step printed.
    pub fn end(self) -> Result<()> {
        let over = self.process.join();
        let took = over.map_err(|_| anyhow!("the thread that waits for it panicked"))??;
        say::note(&format!(
            "it ran beside other steps, and took {}",
            say::duration(took)
        ));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_that_fails_says_why() {
        // The program of the unit tests knows none of the arguments.
        let started = Beside::start(Step::Reproduce).expect("it starts");
        assert!(started.is(Step::Reproduce));
        let error = started.end().expect_err("it fails");
        assert!(format!("{error:#}").contains("--only"), "{error:#}");
    }
}
