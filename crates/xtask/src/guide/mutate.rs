//! `guide mutate`: whether a test would notice a mistake in the content.
//!
//! Makes every small mistake an editor could make, one at a time ([`places`]), and shows the
//! content to the compiler, the journeys, the tests of the domain and the proof ([`judge`]).
//! What changes something for a visitor and is noticed by none of them is listed.

mod accepted;
mod conditions;
mod domain_tests;
mod edit;
mod equivalence;
mod judge;
mod mutant;
mod operator;
mod oracle;
mod places;
mod report;

#[cfg(test)]
mod tests;

use std::time::Instant;

use anyhow::{Result, ensure};
use guide::compile::Files;

use self::accepted::Accepted;
use self::domain_tests::DomainTests;
use self::judge::{Judge, Verdict};
use self::mutant::Mutant;
use self::oracle::Subject;
use self::report::Report;
use super::load::today;
use crate::project::Project;
use crate::say;

/// Make every small mistake in the content and say which one no test would notice.
#[derive(clap::Args, Default)]
pub struct Args {
    /// Only mutants whose line contains this: a file, the id of a rule, an operator.
    #[arg(long)]
    only: Option<String>,
    /// List the mutants without judging them.
    #[arg(long)]
    list: bool,
    /// Leave out the walk over many answers, which takes seconds for each mutant that reaches it.
    #[arg(long)]
    quick: bool,
    /// Say of each mutant who noticed it.
    #[arg(long)]
    verbose: bool,
}

pub fn run(args: &Args) -> Result<()> {
    let started = Instant::now();
    let project = Project::find()?;
    let files = Files::read(&project.root.join("content"))?;
    let mutants = chosen(args, &files)?;
    if args.list {
        for mutant in &mutants {
            println!("{mutant}");
        }
        println!("\n{} mutants", mutants.len());
        return Ok(());
    }
    let accepted = Accepted::among(&files)?;
    let subject = Subject::new(files, today()?)?;
    subject.is_sound()?;
    say::note("building the tests of the domain");
    let tests = DomainTests::build(&project)?;
    tests.is_sound(&subject.files)?;
    say::note(&format!("making {} mutants", mutants.len()));
    let judge = Judge {
        subject: &subject,
        tests: Some(&tests),
        walk: !args.quick,
        proof: true,
    };
    let verdicts = judge.judge_all(&mutants)?;
    if args.verbose {
        print_each(&mutants, &verdicts);
    }
    let report = Report::new(&mutants, &verdicts, &accepted);
    println!("{}", report.table());
    for line in report.lists() {
        println!("{line}");
    }
    let stale = match args.only {
        Some(_) => Vec::new(),
        None => report.stale(),
    };
    for line in &stale {
        println!("{line}");
    }
    println!("\n{}", say::duration(started.elapsed()));
    let survivors = report.survivors().len();
    ensure!(survivors == 0, "{survivors} mistakes would go unnoticed");
    ensure!(
        stale.is_empty(),
        "{} entries of content/mutants.toml are about nothing",
        stale.len()
    );
    Ok(())
}

fn chosen(args: &Args, files: &Files) -> Result<Vec<Mutant>> {
    let mut mutants = places::mutants(files)?;
    if let Some(part) = &args.only {
        mutants.retain(|mutant| mutant.is_meant_by(part));
        ensure!(!mutants.is_empty(), "no mutant has “{part}” in its line");
    }
    Ok(mutants)
}

fn print_each(mutants: &[Mutant], verdicts: &[Verdict]) {
    for (mutant, verdict) in mutants.iter().zip(verdicts) {
        let said = match verdict {
            Verdict::Noticed(oracle, said) => {
                format!("{}: {}", oracle.name(), said.replace('\n', " "))
            }
            Verdict::ChangesNothing => "changes nothing".to_owned(),
            Verdict::Survived => "SURVIVED".to_owned(),
        };
        println!("{mutant}\n    {said}");
    }
    println!();
}
