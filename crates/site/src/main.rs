//! Makes everything of the built page that is not the widget itself.
//!
//! [`page`] writes the pages without script and what stands in the page before the program is there;
//! [`finish`] makes of what Trunk built the folder for a server; [`release`] checks that folder and
//! puts its papers beside it; [`package`] makes of that what is handed out. Trunk calls the first two,
//! `cargo xtask build` the first three, `cargo xtask release` all.

mod finish;
mod first_screen;
mod licence;
mod package;
mod page;
mod release;

use std::process::ExitCode;

use clap::Parser;

/// Make what is not the widget: pages without script, the finished folder, and what goes with it.
#[derive(Parser)]
enum Verb {
    Page(page::Args),
    Finish(finish::Args),
    Release(release::Args),
    Package(package::Args),
}

fn main() -> ExitCode {
    let result = match Verb::parse() {
        Verb::Page(args) => page::run(&args),
        Verb::Finish(args) => finish::run(&args),
        Verb::Release(args) => release::run(&args),
        Verb::Package(args) => package::run(&args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tooling::say::error(&error);
            ExitCode::FAILURE
        }
    }
}
