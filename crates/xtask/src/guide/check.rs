//! `guide check`: every problem and warning of the content, on any day.

use anyhow::Result;
use bumpalo::Bump;
use guide::text::parts;

use super::load::{Content, day, today};

/// Check the content as the build does, and list what is out of date.
#[derive(clap::Args)]
pub struct Args {
    /// The day to check for, such as 2027-01-01; today when absent.
    #[arg(long)]
    on: Option<String>,
}

pub fn run(args: &Args) -> Result<()> {
    let on = match &args.on {
        Some(text) => day(text)?,
        None => today()?,
    };
    let arena = Bump::new();
    let content = Content::load(&arena, on)?;
    let compiled = &content.compiled;
    for warning in &compiled.warnings {
        println!("{warning}");
    }
    let (year, month, day) = on.parts();
    println!(
        "content {} ({}) on {year:04}-{month:02}-{day:02}: {} questions, {} options, {} rules, \
         {} kinds of support, {} facts, 0 errors, {} warnings",
        compiled.model.version,
        compiled.model.hash,
        compiled.model.questions.len(),
        compiled.model.choices.len(),
        compiled.model.rules.len(),
        compiled.model.supports.len(),
        compiled.model.facts.len(),
        compiled.warnings.len(),
    );
    for texts in compiled.texts.iter().skip(1) {
        let total = texts.entries.len();
        let in_dutch = |text: &&&str| parts(text).all(|(_, dutch)| dutch);
        let missing = texts.entries.iter().filter(in_dutch).count();
        println!(
            "language {}: {} of {total} texts translated",
            texts.language,
            total - missing
        );
    }
    Ok(())
}
