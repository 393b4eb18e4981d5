//! `guide pseudo`: the texts in a pseudo-language, to test the page with.

use std::fs;

use anyhow::{Context, Result};
use bumpalo::Bump;
use content::{LanguagePack, pseudo};

use content::{Content, today};
use tooling::Project;

/// Put a longer, accented, right-to-left language in the place of the first translation in dist/, to
/// look at. The next build puts the translation back.
#[derive(clap::Args)]
pub struct Args {}

/// Runs the verb.
///
/// # Errors
/// Content that does not compile or has no translation, or a page that is not built.
pub fn run(_: &Args) -> Result<()> {
    let arena = Bump::new();
    let content = Content::load(&arena, &Project::find()?.content(), today()?)?;
    let compiled = &content.compiled;
    let place = compiled.translations().into_iter().next();
    let place = place.context("there is no translation to put it in the place of")?;
    let texts = pseudo::texts(&arena, &content.dutch);
    let pack = LanguagePack::new(pseudo::TAG, &texts, compiled.model.hash);
    let path = Project::find()?.dist().join(place.name);
    fs::write(&path, pack.text).with_context(|| {
        format!(
            "{} cannot be written; build the page first with: cargo xtask build",
            path.display()
        )
    })?;
    println!("{} is now {}", path.display(), pseudo::TAG);
    Ok(())
}
