//! `guide forms`: what Dutch with “u” makes of every text with “je”, to be proofread.

use anyhow::{Context, Result};
use bumpalo::Bump;

use content::{Content, today};
use tooling::Project;

/// List every text that differs between “je” and “u”, side by side, to be read by an editor.
#[derive(clap::Args)]
pub struct Args {
    /// Only texts whose key contains this, such as support-huisarts
    #[arg(long, default_value = "")]
    key: String,
}

/// Runs the verb.
///
/// # Errors
/// Content that does not compile, or that has no rules for “u”.
pub fn run(args: &Args) -> Result<()> {
    let arena = Bump::new();
    let content = Content::load(&arena, &Project::find()?.content(), today()?)?;
    let compiled = &content.compiled;
    let formal = compiled
        .formal
        .as_ref()
        .context("there are no rules for “u”; they belong in content/forms/u.toml")?;
    let mut changed = 0;
    let texts = content.dutch.entries.iter().zip(formal.entries);
    for (key, (je, u)) in compiled.text_keys.iter().zip(texts) {
        if je != u && key.contains(&args.key) {
            println!("{key}\n  je  {je}\n  u   {u}");
            changed += 1;
        }
    }
    println!("{changed} of {} texts differ", compiled.text_keys.len());
    Ok(())
}
