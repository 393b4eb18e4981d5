//! `guide …`: what an editor or tester asks the content, without a browser.

mod advise;
mod check;
mod conditions;
mod coverage;
mod forms;
mod journey;
mod journeys;
pub mod load;
mod pseudo;
mod questions;
mod readability;

use anyhow::Result;
use clap::Subcommand;

pub use advise::BadAnswers;

/// Ask the content: advice for answers, the list of questions, its problems, coverage and readability.
#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    Advise(advise::Args),
    Questions(questions::Args),
    Journeys(journeys::Args),
    Check(check::Args),
    Coverage(coverage::Args),
    Forms(forms::Args),
    Pseudo(pseudo::Args),
    Readability(readability::Args),
}

/// Runs one of the verbs.
///
/// # Errors
/// What the verb says; [`BadAnswers`] for answers that do not exist.
pub fn run(args: &Args) -> Result<()> {
    match &args.verb {
        Verb::Advise(args) => advise::run(args),
        Verb::Questions(args) => questions::run(args),
        Verb::Journeys(args) => journeys::run(args),
        Verb::Check(args) => check::run(args),
        Verb::Coverage(args) => coverage::run(args),
        Verb::Forms(args) => forms::run(args),
        Verb::Pseudo(args) => pseudo::run(args),
        Verb::Readability(args) => readability::run(args),
    }
}
