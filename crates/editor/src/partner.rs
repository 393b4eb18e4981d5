//! `partner check <file>`: what the widget would say about a partner file; `partner schema` writes its
//! JSON Schema.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use bumpalo::Bump;
use clap::Subcommand;
use guide::Date;

use content::{Content, day, today};
use tooling::Project;

/// Check a partner file as the widget does.
#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Say everything that is wrong with a partner file, and what to do about it.
    Check {
        /// The file, such as static/voorbeeld/partner.json.
        file: PathBuf,
        /// The day to check for, such as 2027-01-01; today when absent.
        #[arg(long)]
        on: Option<String>,
    },
    /// Write the JSON Schema of the file to static/partner.schema.json.
    Schema,
}

/// Runs the verb.
///
/// # Errors
/// A file that cannot be read or used, or broken content.
pub fn run(args: &Args) -> Result<()> {
    match &args.verb {
        Verb::Check { file, on } => check(file, on.as_deref()),
        Verb::Schema => {
            let path = Project::find()?.root.join("static/partner.schema.json");
            fs::write(&path, partner::schema::text()?)
                .with_context(|| format!("{} cannot be written", path.display()))
        }
    }
}

fn check(file: &Path, on: Option<&str>) -> Result<()> {
    let on = match on {
        Some(text) => day(text)?,
        None => today()?,
    };
    let bytes = fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let text = String::from_utf8(bytes)
        .with_context(|| format!("{} is not UTF-8: save it as UTF-8", file.display()))?;
    print!("{}", report(&text, on)?);
    Ok(())
}

/// What there is to say, one problem a line.
fn report(text: &str, on: Date) -> Result<String> {
    let arena = Bump::new();
    let content = Content::load(&arena, &Project::find()?.content(), on)?;
    let outcome = partner::read(&content.compiled.model, text, on);
    let lines: Vec<String> = outcome.problems.iter().map(ToString::to_string).collect();
    let Some(partner) = outcome.partner else {
        bail!("the file cannot be used\n{}", lines.join("\n"));
    };
    let mut report: String = lines
        .iter()
        .map(|line| format!("warning {line}\n"))
        .collect();
    report.push_str(&format!(
        "{}: {} contacts, {} of them of local support; {} warnings\n",
        partner.name.as_str(),
        partner.all_contacts().count(),
        partner.local.len(),
        lines.len()
    ));
    Ok(report)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ON: Date = Date(20_261_122);

    #[test]
    fn a_good_file_is_counted_and_its_warnings_reported() {
        let text = include_str!("../../../static/voorbeeld/partner.json");
        let good = report(text, ON).unwrap();
        assert_eq!(
            good,
            "Ziekenhuis Voorbeeld: 4 contacts, 1 of them of local support; 0 warnings\n"
        );
        let told = report(&text.replace("\"psychiater\"", "\"huisarts\""), ON).unwrap();
        assert!(told.starts_with("warning $.not_here[0]: "), "{told}");
        let old = report(text, Date(20_280_101)).unwrap();
        assert!(
            old.contains("$.contacts[0].checked_on: This was more than a year ago"),
            "{old}"
        );
    }

    #[test]
    fn a_file_that_cannot_be_used_is_an_error_that_says_why() {
        let error = report("{}", ON).unwrap_err().to_string();
        assert!(
            error.contains("$.format_version: This is missing. Remedy: add it"),
            "{error}"
        );
        assert!(error.contains("$.name"), "{error}");
    }
}
