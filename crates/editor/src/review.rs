//! `guide review`: everything the guide asks, says and decides, for a clinician to read and sign.

mod around;
mod beside;
mod cards;
mod changes;
mod claims;
mod desk;
mod explanations;
mod flow;
mod graph;
mod mark;
mod night;
mod other;
mod page;
mod persons;
mod promises;
mod questions;
mod rules;
mod sentences;
mod signals;
mod take_along;
mod unverified;
pub mod words;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use bumpalo::Bump;
use guide::{Date, TextId};
use maud::Markup;
use proof::{Promises, promises::FILE as PROMISES};

pub use self::changes::by_word;
use self::desk::Reviewing;
pub use self::page::STYLE;
use self::rules::Numbers;
use self::words::Words;
use content::{Content, Files, today};
use tooling::Project;

/// Where the dossier is written, below the root of the project.
const DOSSIER: &str = "target/review/dossier.html";

/// Write the review dossier: one HTML file that a clinician reads, prints and signs.
#[derive(clap::Args)]
pub struct Args {
    /// The file to write; target/review/dossier.html when absent.
    #[arg(long)]
    out: Option<PathBuf>,
}

/// Writes the dossier.
///
/// # Errors
/// Content that does not compile, words that are missing, or a file that cannot be written.
pub fn run(args: &Args) -> Result<()> {
    let root = Project::find()?.root;
    let path = match &args.out {
        Some(path) => path.clone(),
        None => root.join(DOSSIER),
    };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)
            .with_context(|| format!("{} cannot be made", folder.display()))?;
    }
    let arena = Bump::new();
    let today = today()?;
    let files = Files::read(&Project::find()?.content())?;
    let content = Content::of(&arena, &files, today)?;
    let words = Words::read(&root)?;
    let promises = promises(&root)?;
    let reviewing = Reviewing::of(&files, &content)?;
    let dossier = Dossier::new(&content, &words, &promises, &reviewing, today);
    let page = dossier.page()?.into_string();
    fs::write(&path, &page).with_context(|| format!("{} cannot be written", path.display()))?;
    let model = &content.compiled.model;
    println!(
        "{}: content {} ({}), {} KB",
        path.display(),
        model.version,
        model.hash,
        page.len() / 1024
    );
    Ok(())
}

/// The promises of this clone.
fn promises(root: &Path) -> Result<Promises> {
    let path = root.join("content").join(PROMISES);
    let text =
        fs::read_to_string(&path).with_context(|| format!("content/{PROMISES} cannot be read"))?;
    Ok(Promises::parse(&text)?)
}

/// What every part of the dossier needs.
pub struct Dossier<'a, 'm> {
    content: &'a Content<'m>,
    words: &'a Words,
    promises: &'a Promises,
    reviewing: &'a Reviewing,
    today: Date,
    numbers: Numbers,
    /// Texts that a chapter shows: the last one shows the others.
    shown: RefCell<BTreeSet<TextId>>,
}

/// One chapter.
pub struct Chapter {
    id: &'static str,
    title: String,
    body: Markup,
}

impl<'a, 'm> Dossier<'a, 'm> {
    fn new(
        content: &'a Content<'m>,
        words: &'a Words,
        promises: &'a Promises,
        reviewing: &'a Reviewing,
        today: Date,
    ) -> Self {
        let numbers = Numbers::new(&content.compiled.model);
        Dossier {
            content,
            words,
            promises,
            reviewing,
            today,
            numbers,
            shown: RefCell::default(),
        }
    }

    /// The sentence behind a text id.
    fn text(&self, id: TextId) -> &'m str {
        self.shown.borrow_mut().insert(id);
        self.content.text(id)
    }

    /// The sentence with a key such as `ui-unchecked`.
    fn ui(&self, key: &str) -> Result<&'m str> {
        Ok(self.content.text_of(key)?)
    }

    /// `21 november 2026`.
    fn date(&self, date: Date) -> Result<String> {
        let (year, month, day) = date.parts();
        let month = self.ui(&format!("ui-month-{month}"))?;
        let (day, year) = (day.to_string(), year.to_string());
        let values = [("day", day.as_str()), ("month", month), ("year", &year)];
        Ok(words::fill(self.ui("ui-date")?, &values))
    }
}

#[cfg(test)]
mod tests;
