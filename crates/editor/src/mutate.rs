//! `guide mutate`: whether a test would notice a mistake in the content.
//!
//! Makes every small mistake an editor could make, one at a time ([`places`]), and shows the
//! content to the compiler, the journeys and the proof ([`judge`]), all in this process.
//! What changes something for a visitor and is noticed by none of them is listed.

mod accepted;
mod conditions;
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

use anyhow::{Context, Result, anyhow, ensure};
use bumpalo::Bump;
use content::Files;

use self::accepted::Accepted;
use self::judge::{Judge, Verdict};
use self::mutant::Mutant;
pub(crate) use self::oracle::Subject;
use self::oracle::compiled;
use self::report::Report;
use content::today;
use tooling::Project;
use tooling::say;

/// Make every small mistake in the content and say which one no test would notice.
#[derive(clap::Args)]
pub struct Args {
    /// Only mutants whose line contains this: a file, the id of a rule, an operator.
    #[arg(long)]
    only: Option<String>,
    /// Only a third of the mutants: another one for each version of the content.
    #[arg(long)]
    third: bool,
    /// List the mutants without judging them.
    #[arg(long)]
    list: bool,
    /// Show for each mutant which test noticed it.
    #[arg(long)]
    verbose: bool,
}

pub fn run(args: &Args) -> Result<()> {
    let started = Instant::now();
    let project = Project::find()?;
    let files = Files::read(&project.root.join("content"))?;
    let mut mutants = chosen(args, &files)?;
    if args.third {
        let which = version(&files)? % 3;
        let mut number = 0..;
        mutants.retain(|_| number.next().is_some_and(|number| number % 3 == which));
        say::note("a third of the mutants; all of them: cargo guide mutate");
    }
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
    say::note(&format!("making {} mutants", mutants.len()));
    let judge = Judge {
        subject: &subject,
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
    let is_all = args.only.is_none() && !args.third;
    let stale = if is_all { report.stale() } else { Vec::new() };
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

/// A number that is another one for each version of the content, and the same on every machine.
fn version(files: &Files) -> Result<u64> {
    let arena = Bump::new();
    let compiled = compiled(&arena, files.clone(), today()?);
    let compiled = compiled.map_err(|problem| anyhow!("{problem}"))?;
    u64::from_str_radix(compiled.model.hash, 16).context("the content has no hash")
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
