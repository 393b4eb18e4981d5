//! `cargo xtask <verb>`: the one way to run anything in this repository.
//!
//! One verb is one file with a clap `Args` struct and a `run` function; this file only dispatches.
//! A verb says in terms of [`tools::Need`] what it cannot do without, and gets back a
//! [`tools::Toolbox`] in which all of that is there.
//! The runner shells out: it knows neither the content nor the widget, so that it is compiled in
//! seconds. What does, it runs as programs of their own: `site`, `editor`, `bench`.

// The verbs, most used first.
mod bench;
mod build;
mod elsewhere;
mod env;
mod release;
mod reproduce;
mod serve;
mod setup;
mod size;
mod test;

// What the verbs stand on.
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
    Reproduce(reproduce::Args),
    Release(release::Args),
}

fn main() -> ExitCode {
    let result = match Cli::parse().verb {
        Verb::Serve(args) => serve::run(&args),
        Verb::Build(args) => build::run(&args),
        Verb::Test(args) => test::run(&args),
        Verb::Env(args) => env::run(&args),
        Verb::Setup(args) => setup::run(&args),
        Verb::Size(args) => size::run(&args),
        Verb::Bench(args) => bench::run(&args),
        Verb::Reproduce(args) => reproduce::run(&args),
        Verb::Release(args) => release::run(&args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tooling::say::error(&error);
            ExitCode::FAILURE
        }
    }
}
