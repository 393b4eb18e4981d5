//! `guide …`: what an editor or tester asks the content, without a browser.

mod advise;
mod check;
mod conditions;
mod coverage;
mod diff;
mod forms;
mod journey;
mod journeys;
pub mod load;
mod mutate;
pub mod prove;
mod pseudo;
mod questions;
mod readability;
mod review;
mod sign_form;

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
    Mutate(mutate::Args),
    Check(check::Args),
    SignForm(sign_form::Args),
    Coverage(coverage::Args),
    Prove(prove::Args),
    Diff(diff::Args),
    Forms(forms::Args),
    Pseudo(pseudo::Args),
    Readability(readability::Args),
    Review(review::Args),
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
        Verb::Mutate(args) => mutate::run(args),
        Verb::Check(args) => check::run(args),
        Verb::SignForm(args) => sign_form::run(args),
        Verb::Coverage(args) => coverage::run(args),
        Verb::Prove(args) => prove::run(args),
        Verb::Diff(args) => diff::run(args),
        Verb::Forms(args) => forms::run(args),
        Verb::Pseudo(args) => pseudo::run(args),
        Verb::Readability(args) => readability::run(args),
        Verb::Review(args) => review::run(args),
    }
}

/// Makes every small mistake in the content, as `guide mutate` does.
///
/// # Errors
/// Mistakes that no test would notice; they are listed on standard output.
pub fn notices_mistakes() -> Result<()> {
    // All of them take longer than everything else that needs no browser.
    mutate::run(&mutate::Args::third())
}
