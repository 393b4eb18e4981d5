//! `cargo xtask bench`: the built widget on a slow phone, beside a hand-written baseline and SurveyJS.
//!
//! Read in this order: [`plan`] is the conversation, [`variants`] are the pages it runs on, [`visit`]
//! runs it once, [`compare`] runs it many times, and [`targets`] compares the result with the targets.

mod browser;
mod compare;
mod compressed;
mod data;
mod grow;
mod growth;
mod leak;
mod lighthouse;
mod numbers;
mod plan;
mod protocol;
mod site;
mod size;
mod table;
mod targets;
mod variants;
mod visit;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, anyhow};
use bumpalo::Bump;
use clap::Parser;
use content::{Compiled, Files, compile, today};
use guide::Date;

use self::browser::Browser;
use self::compare::Measured;
use self::data::Data;
use self::plan::Plan;

/// Measures what the built page costs.
#[derive(Parser)]
enum Verb {
    Visit(Args),
    Size(size::Args),
    Leak(leak::Args),
}

/// Measure the built widget on a slow phone, beside a hand-written baseline and SurveyJS.
#[derive(clap::Args)]
struct Args {
    /// The folder with the content
    #[arg(long, default_value = "content")]
    content: PathBuf,
    /// The folder with the built page
    #[arg(long, default_value = "dist")]
    dist: PathBuf,
    /// The folder with what npm installed
    #[arg(long, default_value = "tests/npm/node_modules")]
    packages: PathBuf,
    /// How often each variant is visited
    #[arg(long, default_value_t = 9)]
    rounds: u32,
    /// Leave out SurveyJS and Lighthouse
    #[arg(long)]
    quick: bool,
    /// Measure a page built from grown content beside this one, and a page with three widgets
    #[arg(long, value_name = "DIST")]
    grown: Option<PathBuf>,
    /// Measure nothing: write content with twice the kinds and rules to this folder
    #[arg(long, value_name = "FOLDER")]
    grow_into: Option<PathBuf>,
}

fn main() -> ExitCode {
    sigpipe::reset();
    let result = match Verb::parse() {
        Verb::Visit(args) => run(&args),
        Verb::Size(args) => size::run(&args),
        Verb::Leak(args) => learns(&args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> Result<()> {
    if let Some(folder) = &args.grow_into {
        return grow::write(&args.content, folder);
    }
    let arena = Bump::new();
    let today = today()?;
    let compiled = content(&arena, &args.content, today)?;
    let plan = Plan::new(&compiled)?;
    match &args.grown {
        None => compared(args, &plan, &Data::new(&compiled, today)?),
        Some(grown) => growth::measure(&args.dist, grown, &plan, args.rounds),
    }
}

fn compared(args: &Args, plan: &Plan, data: &Data) -> Result<()> {
    let mut browser = Browser::start()?;
    let widget = variants::widget(&args.dist)?;
    let vanilla = variants::vanilla(data, &widget)?;
    let first_screen = compare::drawn(&mut browser, vanilla.files.clone(), "#vanilla")?;
    let prerendered = variants::prerendered(data, &widget, &first_screen)?;
    let mut all = vec![widget, prerendered, vanilla];
    if !args.quick {
        all.push(variants::survey_js(data, plan, &args.packages)?);
    }
    let measured: Vec<Measured> = compare::rounds(&mut browser, all, plan, args.rounds)?;
    drop(browser);
    let scores = match args.quick {
        true => None,
        false => Some(lighthouse::scores(&args.dist, &args.packages)?),
    };
    print!("{}", table::costs(&measured));
    println!();
    print!("{}", targets::table(&measured, scores.as_ref()));
    Ok(())
}

fn learns(args: &leak::Args) -> Result<()> {
    let arena = Bump::new();
    let compiled = content(&arena, &args.content, today()?)?;
    leak::run(args, &compiled)
}

fn content<'m>(arena: &'m Bump, folder: &Path, today: Date) -> Result<Compiled<'m>> {
    compile(arena, &Files::read(folder)?, today).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        anyhow!("{}", lines.join("\n"))
    })
}
