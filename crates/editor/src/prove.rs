//! `guide prove`: what the guide promises, for every combination of answers.

use anyhow::{Context, Result, ensure};
use bumpalo::Bump;
use content::Files;
use proof::{Check, Depth, Promises, Report, promises, prove};

use content::{Content, today};
use tooling::Project;

/// Prove the promises of content/promises.toml and the invariants for every combination of answers.
#[derive(clap::Args)]
pub struct Args {
    /// Walk the real code with one worry instead of two.
    #[arg(long)]
    quick: bool,
}

/// Runs the proof and prints it.
///
/// # Errors
/// When a claim does not hold; each is printed with the shortest answers that show it.
pub fn run(args: &Args) -> Result<()> {
    let files = Files::read(&Project::find()?.root.join("content"))?;
    let arena = Bump::new();
    let content = Content::of(&arena, &files, today()?)?;
    let text = files
        .0
        .get(promises::FILE)
        .with_context(|| format!("content/{} is not there", promises::FILE))?;
    let depth = if args.quick {
        Depth::Quick
    } else {
        Depth::Whole
    };
    let report = prove(&content.compiled, &Promises::parse(text)?, depth)?;
    for check in &report.checks {
        print_check(check);
    }
    print_figures(&report);
    let broken = report.violations().count();
    ensure!(broken == 0, "{broken} claims do not hold");
    Ok(())
}

fn print_check(check: &Check) {
    let verdict = if check.violations.is_empty() {
        "holds "
    } else {
        "BROKEN"
    };
    println!(
        "{verdict}  {}: {} ({} cases)",
        check.id,
        check.says,
        grouped(&check.cases)
    );
    for found in &check.violations {
        println!("        {}", found.what);
        if !found.answers.is_empty() {
            println!("        shortest answers: {}", found.answers.join(" "));
        }
    }
}

fn print_figures(report: &Report) {
    let seconds = report.took.as_secs_f64();
    let walked = report.walked as f64 / seconds;
    println!();
    println!(
        "{} combinations of answers, {} of them by only going forward",
        grouped(&report.combinations),
        grouped(&report.forward),
    );
    println!(
        "{} combinations walked with the real code",
        grouped(&report.walked),
    );
    println!(
        "{} claims in {seconds:.1} s; {} combinations walked a second",
        report.checks.len(),
        grouped(&(walked as u64)),
    );
}

/// A number with commas between groups of three digits.
pub fn grouped(number: &impl ToString) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn digits_stand_in_groups_of_three() {
        let numbers = [0_u64, 12, 123, 1_234, 123_456, 1_234_567];
        let grouped: Vec<String> = numbers.iter().map(grouped).collect();
        assert_eq!(grouped, ["0", "12", "123", "1,234", "123,456", "1,234,567"]);
    }
}
