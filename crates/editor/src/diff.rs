//! `guide diff`: what a change to the content does to the people who use it.

pub(super) mod texts;

use std::path::Path;

use anyhow::{Context, Result, ensure};
use bumpalo::Bump;
use content::Files;
use proof::diff::{Difference, Group, compare};

use super::prove::grouped;
use content::{Content, today};
use tooling::Command;
use tooling::Project;

/// At most this many groups of each list are printed.
const MOST: usize = 20;

/// Say what changed since a git revision: for how many combinations of answers, and which texts.
#[derive(clap::Args)]
pub struct Args {
    /// A commit, tag or branch, such as HEAD~1.
    revision: String,
    /// Compare the first cards with up to this many worries; two take some minutes.
    #[arg(long, default_value_t = 1)]
    worries: usize,
}

pub fn run(args: &Args) -> Result<()> {
    let root = Project::find()?.root;
    let revision = &args.revision;
    let (old, new) = (Bump::new(), Bump::new());
    let before = files_at(&root, revision)?;
    let before = Content::of(&old, &before, today()?)
        .with_context(|| format!("the content at {revision} cannot be read by this program"))?;
    let after = Content::load(&new, &Project::find()?.content(), today()?)?;
    println!("before  {revision}: {}", version(&before));
    println!("after   this folder: {}\n", version(&after));
    let difference = compare(&before.compiled.model, &after.compiled.model, args.worries);
    print_outcomes(&difference);
    print_first_cards(&difference, args.worries);
    texts::print(&before, &after);
    Ok(())
}

fn version(content: &Content<'_>) -> String {
    let model = &content.compiled.model;
    format!("content {} ({})", model.version, model.hash)
}

fn print_outcomes(difference: &Difference) {
    println!(
        "{} of {} combinations of answers now advise something else.",
        grouped(&difference.changed),
        grouped(&difference.shared),
    );
    print_groups(&difference.groups);
    for (count, when) in [
        (&difference.only_before, "can no longer be given"),
        (&difference.only_after, "could not be given before"),
    ] {
        if *count != Default::default() {
            println!("{} combinations {when}.", grouped(count));
        }
    }
}

fn print_first_cards(difference: &Difference, worries: usize) {
    println!(
        "\n{} of {} combinations with at most {worries} worries have other first cards.",
        grouped(&difference.reordered),
        grouped(&difference.walked),
    );
    print_groups(&difference.orders);
}

fn print_groups(groups: &[Group]) {
    for group in groups.iter().take(MOST) {
        println!("  {}: {}", group.what, grouped(&group.count));
        println!("      shortest: {}", group.example.join(" "));
    }
    if let Some(more) = groups.len().checked_sub(MOST).filter(|more| *more > 0) {
        println!("  and {more} more groups");
    }
}

/// The content files as they were.
///
/// # Errors
/// A revision that Git does not know, or that has no content.
pub(super) fn files_at(root: &Path, revision: &str) -> Result<Files> {
    const FOLDER: &str = "content/";
    // A revision never looks like an option.
    ensure!(!revision.starts_with('-'), "“{revision}” is not a revision");
    let git = || Ok::<_, anyhow::Error>(Command::on_path("git")?.dir(root));
    let names = git()?
        .args(["ls-tree", "-r", "-z", "--name-only", revision, FOLDER])
        .read()
        .with_context(|| format!("git knows no revision “{revision}”"))?;
    let mut files = Files::default();
    for path in names.split('\0').filter(|path| !path.is_empty()) {
        let text = git()?
            .args(["show", &format!("{revision}:{path}")])
            .read()?;
        let name = path.strip_prefix(FOLDER).unwrap_or(path);
        files.0.insert(name.to_owned(), text);
    }
    ensure!(
        !files.0.is_empty(),
        "there is no content/ at {revision}: choose a later revision"
    );
    Ok(files)
}
