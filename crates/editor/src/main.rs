//! `cargo guide <verb>`: what an editor, clinician or tester asks the content, without a browser.

mod advise;
mod check;
mod conditions;
mod coverage;
mod diff;
mod facts;
mod forms;
mod hazards;
#[cfg(test)]
mod january;
mod journey;
mod journeys;
mod mutate;
mod partner;
mod preview;
mod prove;
mod pseudo;
mod questions;
mod readability;
#[cfg(test)]
mod recipes;
mod remarks;
mod reply;
mod review;
mod sign;
mod sign_form;
mod web;

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;

use self::advise::BadAnswers;

/// Ask the content: advice for answers, the list of questions, its problems, coverage and readability.
#[derive(Parser)]
#[command(name = "cargo guide", bin_name = "cargo guide")]
enum Verb {
    Advise(advise::Args),
    Questions(questions::Args),
    Journeys(journeys::Args),
    Mutate(mutate::Args),
    Check(check::Args),
    Sign(sign::Args),
    SignForm(sign_form::Args),
    Remarks(remarks::Args),
    Coverage(coverage::Args),
    Facts(facts::Args),
    Hazards(hazards::Args),
    Preview(preview::Args),
    Prove(prove::Args),
    Diff(diff::Args),
    Forms(forms::Args),
    Pseudo(pseudo::Args),
    Readability(readability::Args),
    Review(review::Args),
    Partner(partner::Args),
}

fn main() -> ExitCode {
    sigpipe::reset();
    match run(&Verb::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tooling::say::error(&error);
            match error.is::<BadAnswers>() {
                true => ExitCode::from(2),
                false => ExitCode::FAILURE,
            }
        }
    }
}

fn run(verb: &Verb) -> Result<()> {
    match verb {
        Verb::Advise(args) => advise::run(args),
        Verb::Questions(args) => questions::run(args),
        Verb::Journeys(args) => journeys::run(args),
        Verb::Mutate(args) => mutate::run(args),
        Verb::Check(args) => check::run(args),
        Verb::Sign(args) => sign::run(args),
        Verb::SignForm(args) => sign_form::run(args),
        Verb::Remarks(args) => remarks::run(args),
        Verb::Coverage(args) => coverage::run(args),
        Verb::Facts(args) => facts::run(args),
        Verb::Hazards(args) => hazards::run(args),
        Verb::Preview(args) => preview::run(args),
        Verb::Prove(args) => prove::run(args),
        Verb::Diff(args) => diff::run(args),
        Verb::Forms(args) => forms::run(args),
        Verb::Pseudo(args) => pseudo::run(args),
        Verb::Readability(args) => readability::run(args),
        Verb::Review(args) => review::run(args),
        Verb::Partner(args) => partner::run(args),
    }
}
