//! What somebody found out about facts, into `facts.toml` and the remarks.
//!
//! A value is never changed here: what is not right becomes a remark, and an editor changes the
//! file with the source before them.

use std::fmt;
use std::path::Path;

use anyhow::{Context, Result};
use bumpalo::Bump;
use content::{Content, Files, compile};
use guide::Date;
use guide::model::{Fact, Model};
use toml_edit::{Array, DocumentMut, Item, value};

use super::form;
use crate::remarks::{self, Remark};
use crate::reply::{Days, Replied, Reply, Verdict, plain};
use crate::sign::{Change, changes, replace};

/// The facts, below `content/`.
const FILE: &str = "facts.toml";

/// Why nothing of a file is taken. Nothing is changed then.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// It is a signature.
    #[error("this file is a signature; `cargo guide sign` takes it")]
    OfItems,
    /// Nothing in it can be taken.
    #[error("nothing of it can be taken\n{}", .0.join("\n"))]
    Nothing(Vec<String>),
    /// What would stand in the content after it is not sound.
    #[error("the content would not build with it: {0}")]
    Unsound(String),
}

/// What is taken of a file.
#[derive(Debug)]
pub struct Applied {
    /// The new `facts.toml`.
    pub facts: String,
    /// The new `remarks.toml`.
    pub remarks_file: String,
    /// Facts that are as their source says.
    pub right: Vec<String>,
    /// What was found instead, or not at all.
    pub remarks: Vec<Remark>,
    /// What cannot be taken, each with its reason.
    pub refused: Vec<String>,
}

/// Takes of a reply what is about the facts as they are.
///
/// # Errors
/// [`Refused`], or content that cannot be read.
pub fn apply(files: &Files, reply: &Reply, days: Days, today: Date) -> Result<Applied> {
    if reply.items.iter().any(|one| !one.verdict.is_of_facts()) {
        return Err(Refused::OfItems.into());
    }
    let arena = Bump::new();
    let content = Content::of(&arena, files, today)?;
    let model = &content.compiled.model;
    let text = files
        .0
        .get(FILE)
        .context("content/facts.toml is not there")?;
    let mut document: DocumentMut = text.parse()?;
    let (mut right, mut found, mut refused) = (Vec::new(), Vec::new(), Vec::new());
    for replied in &reply.items {
        let known = model
            .facts
            .iter()
            .find(|fact| format!("fact {}", fact.id) == replied.item);
        let Some(fact) = known else {
            refused.push(format!(
                "refused  {}: there is no such fact",
                plain(&replied.item)
            ));
            continue;
        };
        let now = form(&content, fact);
        if now != replied.text {
            refused.push(changed(replied, &now));
            continue;
        }
        if replied.verdict != Verdict::Right {
            found.push(remark(reply, days, replied));
            continue;
        }
        match source(model, fact, replied, days) {
            Ok(source) => {
                set(&mut document, fact, days, source)?;
                right.push(fact.id.to_owned());
            }
            Err(why) => refused.push(format!("refused  {}: {why}", replied.item)),
        }
    }
    if right.is_empty() && found.is_empty() {
        return Err(Refused::Nothing(refused).into());
    }
    let before = files.0.get(remarks::FILE).cloned().unwrap_or_default();
    let applied = Applied {
        facts: document.to_string(),
        remarks_file: remarks::added(&before, &found)?,
        right,
        remarks: found,
        refused,
    };
    let after = files
        .with(FILE, applied.facts.clone())
        .with(remarks::FILE, applied.remarks_file.clone());
    if let Err(problems) = compile(&Bump::new(), &after, today) {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        return Err(Refused::Unsound(lines.join("\n")).into());
    }
    Ok(applied)
}

/// Writes what was taken.
///
/// # Errors
/// A folder that cannot be written.
pub fn write(folder: &Path, applied: &Applied) -> Result<()> {
    remarks::write(folder, &applied.remarks_file)?;
    replace(&folder.join(FILE), &applied.facts)
}

/// The source it was read at, where nobody had read one; nothing where the sources stay.
fn source<'m>(
    model: &Model<'m>,
    fact: &Fact<'_>,
    replied: &Replied,
    days: Days,
) -> Result<Option<&'m str>, String> {
    if let Some(end) = fact.claim.valid_until.filter(|end| *end < days.on) {
        return Err(format!("it ended on {end}: change value and days by hand"));
    }
    if fact.claim.certainty.is_sourced() {
        return Ok(None);
    }
    let bare = |address: &str| {
        let address = address.trim().trim_start_matches("https://");
        address
            .trim_start_matches("www.")
            .trim_end_matches('/')
            .to_owned()
    };
    let typed = bare(&replied.address);
    let known = model.sources.iter().find(|source| {
        let address = source.address.map(bare);
        !typed.is_empty() && address == Some(typed.clone())
    });
    known.map(|source| Some(source.id)).ok_or_else(|| {
        format!(
            "it was read at “{}”, which is no source yet: add a block to content/sources.toml, then apply again",
            plain(&replied.address)
        )
    })
}

fn set(
    document: &mut DocumentMut,
    fact: &Fact<'_>,
    days: Days,
    source: Option<&str>,
) -> Result<()> {
    let blocks = document
        .get_mut("fact")
        .and_then(Item::as_array_of_tables_mut);
    let mut blocks = blocks.into_iter().flat_map(|blocks| blocks.iter_mut());
    let is_it = |id: Option<&Item>| id.and_then(Item::as_str) == Some(fact.id);
    let block = blocks
        .find(|block| is_it(block.get("id")))
        .with_context(|| format!("content/{FILE} has no block for {}", fact.id))?;
    // A fact that is not sure for longer is not made so.
    let review_by = fact
        .claim
        .valid_until
        .map_or(days.review_by, |end| end.min(days.review_by));
    block["checked_on"] = value(days.on.to_string());
    block["review_by"] = value(review_by.to_string());
    if let Some(source) = source {
        block["sources"] = value(Array::from_iter([source]));
        block["certainty"] = value("read");
    }
    Ok(())
}

fn changed(replied: &Replied, now: &str) -> String {
    let mut text = format!(
        "refused  {}: it changed after it was looked up",
        replied.item
    );
    for change in changes(&replied.text, now) {
        let (was, is) = match change {
            Change::Other { was, is } => (Some(was), Some(is)),
            Change::Gone(was) => (Some(was), None),
            Change::New(is) => (None, Some(is)),
        };
        for (said, part) in [("read", was), ("now ", is)] {
            if let Some(part) = part {
                text += &format!("\n    {said}  {}: {}", part.name, plain(part.value));
            }
        }
    }
    text
}

fn remark(reply: &Reply, days: Days, replied: &Replied) -> Remark {
    let verdict = match replied.verdict {
        Verdict::Wrong => "Klopt niet.",
        Verdict::Agreed | Verdict::Remark | Verdict::Right | Verdict::Unknown => "Niet gevonden.",
    };
    let says = [verdict, &plain(&replied.remark), &plain(&replied.address)]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    Remark {
        item: replied.item.clone(),
        saw: replied.hash.clone(),
        role: plain(&reply.role),
        on: days.on.to_string(),
        says,
        answer: String::new(),
        answered_on: String::new(),
    }
}

impl fmt::Display for Applied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fact in &self.right {
            writeln!(f, "right    {fact}")?;
        }
        for refused in &self.refused {
            writeln!(f, "{refused}")?;
        }
        for remark in &self.remarks {
            writeln!(f, "remark   {}: {}", remark.item, remark.says)?;
        }
        writeln!(
            f,
            "{} right, {} refused, {} to answer (`cargo guide remarks`)",
            self.right.len(),
            self.refused.len(),
            self.remarks.len()
        )
    }
}
