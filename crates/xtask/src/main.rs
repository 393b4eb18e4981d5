//! `cargo xtask <verb>`: the one way to run anything in this repository.
//!
//! One verb is one file with a clap `Args` struct and a `run` function; this file only dispatches.
//! A verb says in terms of [`tools::Need`] what it cannot do without, and gets back a
//! [`tools::Toolbox`] in which all of that is there.
//! The runner shells out and never depends on the widget.

// The verbs, most used first.
mod bench;
mod build;
mod elsewhere;
mod env;
mod finish;
mod guide;
mod page;
mod partner;
mod reproduce;
mod serve;
mod setup;
mod size;
mod test;

// What the verbs stand on, from the repository to the single child process.
mod command;
mod folder;
mod pins;
mod project;
mod release;
mod say;
mod tools;

#[cfg(test)]
mod tidy;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Set up, build, serve and test Steunwijzer. Tools that are missing are installed once and kept.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    Serve(serve::Args),
    Build(build::Args),
    Test(test::Args),
    Env(env::Args),
    Setup(setup::Args),
    Size(size::Args),
    Bench(bench::Args),
    Guide(guide::Args),
    Page(page::Args),
    Partner(partner::Args),
    Finish(finish::Args),
    Reproduce(reproduce::Args),
}

fn main() -> ExitCode {
    sigpipe::reset();
    let result = match Cli::parse().verb {
        Verb::Serve(args) => serve::run(&args),
        Verb::Build(args) => build::run(&args),
        Verb::Test(args) => test::run(&args),
        Verb::Env(args) => env::run(&args),
        Verb::Setup(args) => setup::run(&args),
        Verb::Size(args) => size::run(&args),
        Verb::Bench(args) => bench::run(&args),
        Verb::Guide(args) => guide::run(&args),
        Verb::Page(args) => page::run(&args),
        Verb::Partner(args) => partner::run(&args),
        Verb::Finish(args) => finish::run(&args),
        Verb::Reproduce(args) => reproduce::run(&args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say::error(&error);
            if error.is::<guide::BadAnswers>() {
                ExitCode::from(2)
            } else {
                ExitCode::FAILURE
            }
        }
    }
}
