//! `guide facts`: which numbers, addresses and amounts need a person, as a page to work from;
//! `guide facts apply` takes the file that this page saves.

mod apply;
mod page;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use bumpalo::Bump;
use clap::Subcommand;
use content::{Content, Files, day, today};
use guide::Date;
use guide::model::{Certainty, Fact, FactKind};
use jiff::ToSpan;
use tooling::Project;

use super::remarks::Remarks;
use super::reply::Reply;
use super::review::words::Words;

/// Where the page is written, below the root of the project.
const PAGE: &str = "target/review/facts.html";

/// A fact whose day comes within so many days is on the list.
const SOON: i32 = 60;

/// List the facts that need a person, and write a page to look them up with.
#[derive(clap::Args)]
pub struct Args {
    /// Take the answers instead.
    #[command(subcommand)]
    verb: Option<Verb>,
    /// As of this day, such as 2026-12-15; today when absent.
    #[arg(long)]
    on: Option<String>,
    /// Every fact, also those that need nobody.
    #[arg(long)]
    all: bool,
    /// The page to write; target/review/facts.html when absent.
    #[arg(long)]
    out: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Verb {
    /// Take the file that the page saved: dates and certainty of what is right, remarks for the rest.
    Apply {
        /// feiten-….json.
        file: PathBuf,
    },
}

/// Runs the verb.
///
/// # Errors
/// Content that does not compile, a file that is refused, or one that cannot be written.
pub fn run(args: &Args) -> Result<()> {
    let root = Project::find()?.root;
    let folder = Project::find()?.content();
    let files = Files::read(&folder)?;
    let today = match &args.on {
        Some(on) => day(on)?,
        None => today()?,
    };
    if let Some(Verb::Apply { file }) = &args.verb {
        let (reply, days) = Reply::read(file, today)?;
        let applied = apply::apply(&files, &reply, days, today)?;
        apply::write(&folder, &applied)?;
        print!("{applied}");
        return Ok(());
    }
    let arena = Bump::new();
    let content = Content::of(&arena, &files, today)?;
    let remarks = Remarks::read(&files)?;
    let work = work(&content, &remarks, today, args.all);
    for task in &work {
        println!("{}: {}", task.fact.id, task.fact.value);
        for need in &task.needs {
            println!("    {}", need.in_words());
        }
    }
    let path = args.out.clone().unwrap_or_else(|| root.join(PAGE));
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let words = Words::read(&root)?;
    let page = page::page(&content, &words.facts_page, &work, today)?;
    fs::write(&path, page.into_string())
        .with_context(|| format!("{} cannot be written", path.display()))?;
    println!(
        "{} of {} facts need a person; the page to work from is {}",
        work.iter().filter(|task| !task.needs.is_empty()).count(),
        content.compiled.model.facts.len(),
        path.display()
    );
    Ok(())
}

/// A fact that somebody has to look at.
struct Task<'a> {
    fact: &'a Fact<'a>,
    needs: Vec<Need>,
}

/// Why a fact needs a person.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Need {
    /// Nobody read it at its source.
    NotFound,
    /// Somebody said that it is not so.
    Differs(String),
    /// It ends, or ended, on this day.
    Ends(Date),
    /// Somebody has to look again by this day.
    Review(Date),
}

impl Need {
    fn in_words(&self) -> String {
        match self {
            Need::NotFound => "nobody read it at its source".into(),
            Need::Differs(says) => format!("somebody found something else: {says}"),
            Need::Ends(on) => format!("ends on {on}"),
            Need::Review(by) => format!("to be looked at again by {by}"),
        }
    }
}

/// What needs a person on a day: numbers in need first, then what comes soonest.
fn work<'a>(content: &'a Content<'a>, remarks: &Remarks, today: Date, all: bool) -> Vec<Task<'a>> {
    let soon = later(today, SOON);
    let tasks = content.compiled.model.facts.iter().map(|fact| {
        let mut needs = Vec::new();
        let item = format!("fact {}", fact.id);
        let open = remarks.on(&item).filter(|remark| !remark.is_answered());
        needs.extend(open.map(|remark| Need::Differs(remark.says.clone())));
        if !fact.claim.certainty.is_sourced() {
            needs.push(Need::NotFound);
        }
        if let Some(end) = fact.claim.valid_until.filter(|end| *end <= soon) {
            needs.push(Need::Ends(end));
        }
        if fact.claim.review_by <= soon {
            needs.push(Need::Review(fact.claim.review_by));
        }
        Task { fact, needs }
    });
    tasks.filter(|task| all || !task.needs.is_empty()).collect()
}

/// So many days later.
fn later(from: Date, days: i32) -> Date {
    let (year, month, day) = from.parts();
    let parts = (i16::try_from(year), i8::try_from(month), i8::try_from(day));
    let (Ok(year), Ok(month), Ok(day)) = parts else {
        return from;
    };
    let found = jiff::civil::Date::new(year, month, day)
        .and_then(|date| date.checked_add(days.days()))
        .ok()
        .and_then(|date| content::day(&date.to_string()).ok());
    found.unwrap_or(from)
}

/// What somebody says something about: the fact as it stands, in the shape of what is signed.
fn form(content: &Content<'_>, fact: &Fact<'_>) -> String {
    let mut text = String::from("form 1\n");
    let mut put = |name: &str, value: &str| {
        text += &format!("{name} {}:{value}\n", value.len());
    };
    put("kind", "fact");
    put("id", fact.id);
    let kind = match fact.kind {
        FactKind::Phone => "phone",
        FactKind::Link => "link",
        FactKind::Amount => "amount",
    };
    put(kind, fact.value);
    let claim = &fact.claim;
    let certainty = match claim.certainty {
        Certainty::Seed => "seed",
        Certainty::Read => "read",
        Certainty::Secondary => "secondary",
        Certainty::Background => "background",
    };
    put("certainty", certainty);
    put("checked_on", &claim.checked_on.to_string());
    put("review_by", &claim.review_by.to_string());
    if let Some(end) = claim.valid_until {
        put("valid_until", &end.to_string());
    }
    for source in claim.sources {
        let source = content.compiled.model.source(*source);
        put("source", source.title);
        put("address", source.address.unwrap_or_default());
    }
    text
}

/// The sentences that show a fact.
fn sentences<'a>(content: &Content<'a>, fact: &Fact<'_>) -> Vec<&'a str> {
    let named = content.compiled.facts_in_texts.iter();
    let keys = named.filter(|(id, _)| id == fact.id).map(|(_, key)| key);
    keys.filter_map(|key| content.text_of(key).ok()).collect()
}

#[cfg(test)]
mod tests;
