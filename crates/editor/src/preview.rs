//! `guide preview`: what a change would do, as one page that an editor sends to a clinician before
//! anything is asked or built.

mod page;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use bumpalo::Bump;
use content::{Content, Files, ReviewState, today};
use guide::{advise, session};
use proof::diff::{Difference, compare};
use proof::{Promises, first_broken, promises};
use tooling::Project;

use super::advise::look_up;
use super::diff::{files_at, texts};
use super::journey::{self, Journey, is_set_aside};
use super::readability;
use super::review::words::Words;

/// Where the page is written, below the root of the project.
const PAGE: &str = "target/review/preview.html";

/// The first cards are compared for everybody with up to so many worries, as `guide diff` does.
const WORRIES: usize = 1;

/// Show what a change does, compared with a git revision, as one page for a clinician.
#[derive(clap::Args)]
pub struct Args {
    /// A commit, tag or branch: what it was.
    #[arg(default_value = "HEAD")]
    revision: String,
    /// The page to write; target/review/preview.html when absent.
    #[arg(long)]
    out: Option<PathBuf>,
}

/// Runs the verb.
///
/// # Errors
/// Content that does not compile, now or then, or a page that cannot be written.
pub fn run(args: &Args) -> Result<()> {
    let root = Project::find()?.root;
    let (old, new) = (
        files_at(&root, &args.revision)?,
        Files::read(&Project::find()?.content())?,
    );
    let today = today()?;
    let (before, after) = (Bump::new(), Bump::new());
    let before = Content::of(&before, &old, today)
        .with_context(|| format!("the content at {} cannot be read", args.revision))?;
    let after = Content::of(&after, &new, today)?;
    let words = Words::read(&root)?;
    let preview = Preview::of(&before, &after, &new, &root, WORRIES)?;
    let page = preview.page(&words.preview, &args.revision, &after)?;
    let path = args.out.clone().unwrap_or_else(|| root.join(PAGE));
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&path, page.into_string())
        .with_context(|| format!("{} cannot be written", path.display()))?;
    println!("{}: {}", path.display(), preview.in_short());
    Ok(())
}

/// One text or fact, before and after; nothing where it was not there.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Changed {
    key: String,
    was: Option<String>,
    is: Option<String>,
}

/// A person who is shown something else.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Person {
    title: String,
    story: String,
    /// Names of what is shown before “bekijk alles”.
    was: Vec<String>,
    /// The same, now.
    is: Vec<String>,
    /// Whether the person no longer arrives where they should.
    misses: bool,
}

/// What a change does.
struct Preview {
    texts: Vec<Changed>,
    facts: Vec<Changed>,
    persons: Vec<Person>,
    /// How many persons there are.
    all: usize,
    difference: Difference,
    /// The first promise that does not hold, with the shortest answers that show it.
    broken: Option<String>,
    /// What is hard to read in the texts that changed.
    hard: Vec<String>,
    /// Items whose signature lapses, with who signed.
    lapses: Vec<String>,
    /// Items that say something else than before, signed or not.
    items: Vec<String>,
}

impl Preview {
    fn of(
        before: &Content<'_>,
        after: &Content<'_>,
        files: &Files,
        root: &Path,
        worries: usize,
    ) -> Result<Self> {
        let changed = changed(&texts::texts(before), &texts::texts(after));
        let promised = files.0.get(promises::FILE).map(String::as_str);
        let promised = Promises::parse(promised.unwrap_or_default())?;
        let (was, is) = (&before.compiled.model, &after.compiled.model);
        let broken = first_broken(was, &after.compiled, &promised)?.map(|check| {
            let found = check.violations.first();
            let answers = found.map(|found| found.answers.join(" "));
            format!("{} ({})", check.says, answers.unwrap_or_default())
        });
        let (persons, all) = persons(before, after, files)?;
        let is_changed = |key: &str| changed.iter().any(|text| text.key == key);
        let hard = readability::violations_of(after, root)?;
        let hard = hard.into_iter().filter(|(key, _)| is_changed(key));
        let (mut lapses, mut items) = (Vec::new(), Vec::new());
        for item in &before.compiled.review {
            let now = after.compiled.review.iter();
            let mut now = now.filter(|other| other.name() == item.name());
            if now.any(|other| other.hash == item.hash) {
                continue;
            }
            items.push(item.name());
            if let ReviewState::Signed(signature) | ReviewState::Overdue(signature) = &item.state {
                lapses.push(format!(
                    "{}: {}, {}",
                    item.name(),
                    signature.role,
                    signature.on
                ));
            }
        }
        Ok(Preview {
            facts: self::changed(&texts::facts(before), &texts::facts(after)),
            persons,
            all,
            difference: compare(was, is, worries),
            broken,
            hard: hard.map(|(_, violation)| violation).collect(),
            lapses,
            items,
            texts: changed,
        })
    }

    /// One line for the terminal.
    fn in_short(&self) -> String {
        format!(
            "{} texts and {} facts changed, {} of {} persons see something else, {} signatures lapse{}",
            self.texts.len(),
            self.facts.len(),
            self.persons.len(),
            self.all,
            self.lapses.len(),
            if self.broken.is_some() {
                ", a promise is broken"
            } else {
                ""
            },
        )
    }
}

fn changed(was: &BTreeMap<String, String>, is: &BTreeMap<String, String>) -> Vec<Changed> {
    let mut keys: Vec<&String> = was.keys().chain(is.keys()).collect();
    keys.sort();
    keys.dedup();
    let differing = keys.into_iter().filter(|key| was.get(*key) != is.get(*key));
    differing
        .map(|key| Changed {
            key: key.clone(),
            was: was.get(key).cloned(),
            is: is.get(key).cloned(),
        })
        .collect()
}

/// The persons for whom the first cards are others, and how many persons there are.
fn persons(
    before: &Content<'_>,
    after: &Content<'_>,
    files: &Files,
) -> Result<(Vec<Person>, usize)> {
    let mut found = Vec::new();
    let mut all = 0;
    for (name, text) in journey::among(files)? {
        if is_set_aside(&name) {
            continue;
        }
        all += 1;
        let journey = Journey::parse(&name, &text)?;
        // Somebody who gave an answer that was not there before is new, and no change.
        let (Some(was), Some(is)) = (shown(before, &journey), shown(after, &journey)) else {
            continue;
        };
        let misses = journey::compare(after, &name, &journey)
            .map_or(true, |differences| !differences.is_empty());
        if was != is || misses {
            found.push(Person {
                title: journey.title,
                story: journey.story,
                was,
                is,
                misses,
            });
        }
    }
    Ok((found, all))
}

/// The names of the first cards of a person.
fn shown(content: &Content<'_>, journey: &Journey) -> Option<Vec<String>> {
    let model = &content.compiled.model;
    let answers = look_up(model, journey.answers.clone()).ok()?;
    let advice = advise(model, session::prune(model, answers));
    let names = advice.first().iter();
    let names = names.map(|item| {
        content
            .text(model.support(item.entry.support).name)
            .to_owned()
    });
    Some(names.collect())
}

#[cfg(test)]
mod tests;
