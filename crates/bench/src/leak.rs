//! `cargo xtask bench --leak`: what a page around the guide can learn of a visit without looking inside.
//!
//! Read in this order: [`person`] is who visits, [`setting`] the pages that are visited, [`visit`] runs
//! a visit and collects what the page noticed, and [`learn`] is what a classifier makes of it.

mod learn;
mod person;
mod setting;
mod visit;

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::{Context, Result};
use content::Compiled;
use fastrand::Rng;

use self::learn::{FEW, Learnt, Table};
use self::person::{Person, YES};
use self::setting::{Group, Setting, add_page};
use self::visit::{Noticed, notices};
use crate::browser::Browser;
use crate::site::PageServer;
use crate::variants;

/// Measure what a page around the guide can learn of a visit.
#[derive(clap::Args)]
pub struct Args {
    /// The folder with the content
    #[arg(long, default_value = "content")]
    pub content: PathBuf,
    /// The folder with the built page
    #[arg(long, default_value = "dist")]
    dist: PathBuf,
    /// How many visitors each page has on each screen
    #[arg(long, default_value_t = 60)]
    visits: usize,
    /// The visitors: the same number gives the same ones
    #[arg(long, default_value_t = 16)]
    seed: u64,
    /// Only these pages, by their place in the table
    #[arg(long)]
    only: Vec<usize>,
}

/// A visit that cannot be completed is tried by another visitor, so often in a row.
const TRIES: usize = 4;

/// Things of which one row each is in the first table; each worry, each signal and each answer to a follow-up
/// are in one row together.
const NAMED: [&str; 9] = [
    "who",
    "bereaved or under 18",
    "two or more worries",
    "number of worries",
    "phase",
    "any signal",
    "number of screens",
    "path of screens",
    "reached a result",
];

/// What a page can look at.
struct Kind {
    name: &'static str,
    /// Whether a name in listen.js is of this kind.
    has: fn(&str) -> bool,
}

const KINDS: [Kind; 6] = [
    Kind {
        name: "places, sizes, scrolling, history, focus, messages",
        has: is_still,
    },
    Kind {
        name: "`userActivation`, `:active`",
        has: |name| USE.iter().any(|part| name.starts_with(part)),
    },
    Kind {
        name: "`longtask` and long animation frames",
        has: |name| name.starts_with("rhythm: long"),
    },
    Kind {
        name: "how late its own timers are",
        has: |name| name == "rhythm: late",
    },
    Kind {
        name: "other performance entries",
        has: is_other_entry,
    },
    Kind {
        name: "how long the visit took",
        has: |name| name == "rhythm: end",
    },
];

/// What says that something is being used.
const USE: [&str; 3] = ["rhythm: used", "rhythm: was", "rhythm: pressed"];

fn is_still(name: &str) -> bool {
    !name.starts_with("rhythm: ")
}

fn is_other_entry(name: &str) -> bool {
    let others = ["rhythm: long", "rhythm: late", "rhythm: end"];
    let mut others = others.iter().chain(&USE);
    !is_still(name) && !others.any(|other| name.starts_with(other))
}

struct Visited {
    /// The width of the screen.
    size: u32,
    person: Person,
    noticed: Noticed,
}

/// Visits every page and prints what could be learnt.
///
/// # Errors
/// When visits cannot be completed.
pub fn run(args: &Args, compiled: &Compiled<'_>) -> Result<()> {
    let built = variants::widget(&args.dist)?.files;
    let mut rng = Rng::with_seed(args.seed);
    for (place, group) in Group::all().into_iter().enumerate() {
        if !args.only.is_empty() && !args.only.contains(&place) {
            continue;
        }
        let mut files = built.clone();
        add_page(&mut files, group.way)?;
        let site = PageServer::serve(files)?;
        let mut visited = Vec::new();
        for setting in &group.settings {
            // Each anew: one that has been open for hundreds of visits grows slow.
            let mut browser = Browser::start()?;
            for _ in 0..args.visits {
                visited.push(somebody(&mut browser, &site, setting, compiled, &mut rng)?);
            }
            eprintln!(
                "{} at {}: {} visits",
                group.name, setting.size.0, args.visits
            );
        }
        prints(group.name, &visited)?;
    }
    Ok(())
}

fn somebody(
    browser: &mut Browser,
    site: &PageServer,
    setting: &Setting,
    compiled: &Compiled<'_>,
    rng: &mut Rng,
) -> Result<Visited> {
    let mut last = Ok(());
    for _ in 0..TRIES {
        let person = Person::random(compiled, setting, rng)?;
        match notices(browser, site, setting, &person) {
            Ok(noticed) => {
                return Ok(Visited {
                    size: setting.size.0,
                    person,
                    noticed,
                });
            }
            Err(problem) => {
                eprintln!("somebody could not go on: {problem:#}");
                last = Err(problem);
            }
        }
    }
    last.context("nobody can complete a visit")
        .and_then(|()| anyhow::bail!("nobody tried"))
}

fn prints(name: &str, visited: &[Visited]) -> Result<()> {
    let noticed: Vec<&Noticed> = visited.iter().map(|one| &one.noticed).collect();
    let sizes: Vec<u32> = visited.iter().map(|one| one.size).collect();
    let still = Table::of(&noticed, &sizes, is_still, false);
    let all = Table::of(&noticed, &sizes, |_| true, true);
    println!("\n### {name}: {} visits\n", visited.len());
    println!(
        "What differs between visits, besides times: {}\n",
        list(&still.columns)
    );
    println!(
        "| What | By guessing | By chance at most | Right | AUC (chance) | With every time: right | AUC |"
    );
    println!("|---|--:|--:|--:|--:|--:|--:|");
    for (what, values) in things(visited) {
        let (one, other) = (still.learns(&values)?, all.learns(&values)?);
        println!(
            "| {what} | {} | {:.0} | {}{} | {} | {}{} | {} |",
            one.guessed,
            one.chance(),
            one.right,
            mark(&one),
            area(&one),
            other.right,
            mark(&other),
            area(&other)
        );
    }
    println!("\n| What it looks at | {} |", NAMED.join(" | "));
    println!("|---|{}", "--:|".repeat(NAMED.len()));
    for (place, Kind { name, has }) in KINDS.into_iter().enumerate() {
        let table = Table::of(&noticed, &sizes, has, place > 0);
        let mut row = String::new();
        for (_, values) in things(visited)
            .iter()
            .filter(|(what, _)| NAMED.contains(&what.as_str()))
        {
            let learnt = table.learns(values)?;
            row += &format!(" {}{} |", learnt.right, mark(&learnt));
        }
        println!("| {name} |{row}");
    }
    Ok(())
}

/// What a page would like to know, and what is true of each visit. Without what too few answered.
fn things(visited: &[Visited]) -> Vec<(String, Vec<&str>)> {
    let names: BTreeSet<&String> = visited
        .iter()
        .flat_map(|one| one.person.about.keys())
        .collect();
    let others = names
        .into_iter()
        .filter(|name| !NAMED.contains(&name.as_str()));
    let names = NAMED
        .iter()
        .map(|name| (*name).to_owned())
        .chain(others.cloned());
    names
        .map(|name| {
            let values: Vec<&str> = visited
                .iter()
                .map(|one| one.person.about.get(&name).map_or("", String::as_str))
                .collect();
            (name, values)
        })
        .filter(|(name, values)| {
            let with = values.iter().filter(|value| **value == YES).count();
            // Of each worry, signal and answer to a follow-up: whether it was given.
            let is_an_answer = !NAMED.contains(&name.as_str());
            !is_an_answer || (with >= FEW && values.len() - with >= FEW)
        })
        .collect()
}

fn mark(learnt: &Learnt) -> &'static str {
    if learnt.is_more_than_chance() {
        " **!**"
    } else {
        ""
    }
}

fn area(learnt: &Learnt) -> String {
    let auc = learnt.auc;
    auc.map_or("–".to_owned(), |auc| {
        format!("{:.2} (± {:.2})", auc.area, auc.chance)
    })
}

fn list(columns: &[String]) -> String {
    const MOST: usize = 14;
    match columns.len() {
        0 => "nothing".to_owned(),
        count if count > MOST => {
            format!("{} and {} more", columns[..MOST].join("; "), count - MOST)
        }
        _ => columns.join("; "),
    }
}
