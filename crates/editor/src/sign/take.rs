//! Holds a clinician's file against the content as it is, and says what can be taken of it.

use std::collections::BTreeMap;
use std::fmt;

use anyhow::{Context, Result};
use bumpalo::Bump;
use content::{Content, Files, Part, ReviewItem, SIGNED, compile, parts};
use guide::Date;

use super::merge::{FILE, Signed, Signoff};
use super::{Change, changes};
use crate::remarks::{self, Remark};
use crate::reply::{Days, Replied, Reply, Verdict, plain};

/// Why nothing of a file can be taken. Nothing is changed then.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// It is about facts.
    #[error("this file is about facts; `cargo guide facts apply` takes it")]
    OfFacts,
    /// A role that cannot sign.
    #[error(
        "“{role}” is no role that signs; there are: {known}. A new one is added to `roles` in content/signoff.toml by hand"
    )]
    UnknownRole {
        /// The role in the file.
        role: String,
        /// The roles there are.
        known: String,
    },
    /// The text is about another item than the name says.
    #[error("the text beside {0} is about something else: somebody or something altered the file")]
    OtherItem(String),
    /// Everything in it changed since, or was signed later.
    #[error("nothing of it can be taken\n{0}")]
    Nothing(Refusals),
    /// Everything in it stands there already.
    #[error("all of it was taken before")]
    TakenBefore,
    /// What would stand in the content after it is not sound.
    #[error("the content would not build with it: {0}")]
    Unsound(String),
}

/// One item that is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Its name.
    pub item: String,
    /// Why.
    pub because: Because,
}

/// Why an item is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Because {
    /// It says something else now.
    Changed {
        /// The text that was read.
        read: String,
        /// The text as it is.
        now: String,
    },
    /// It is no longer there.
    Gone {
        /// The text that was read.
        read: String,
    },
    /// The same role signed it later.
    SignedLater {
        /// On this day.
        on: Date,
    },
}

/// Several of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Refusals(pub Vec<Refusal>);

/// What is taken of a file: the files to write, and what to say of it.
#[derive(Debug)]
pub struct Taken {
    /// The new `signoff.toml`.
    pub signoff: String,
    /// Texts that were signed, by path below `content/`.
    pub seen: BTreeMap<String, String>,
    /// The new `remarks.toml`, where there are remarks.
    pub remarks_file: Option<String>,
    /// Texts that no signature names any more, by path.
    pub unused: Vec<String>,
    /// The items that are signed now.
    pub signed: Vec<String>,
    /// What was remarked.
    pub remarks: Vec<Remark>,
    /// What could not be taken.
    pub refused: Refusals,
}

/// Takes of a reply what is about the content as it is.
///
/// # Errors
/// [`Refused`], or content that cannot be read.
pub fn take(files: &Files, reply: &Reply, days: Days, today: Date) -> Result<Taken> {
    let arena = Bump::new();
    let content = Content::of(&arena, files, today)?;
    if reply.items.iter().any(|one| one.verdict.is_of_facts()) {
        return Err(Refused::OfFacts.into());
    }
    let before = files.0.get(FILE).map(String::as_str).unwrap_or_default();
    let mut signoff = Signoff::parse(before)?;
    let known = signoff.roles();
    if !known.contains(&reply.role) {
        return Err(Refused::UnknownRole {
            role: plain(&reply.role),
            known: known.join(", "),
        }
        .into());
    }
    let mut saw = Vec::new();
    let mut seen = BTreeMap::new();
    let mut refused = Refusals::default();
    let mut remarks = Vec::new();
    for replied in &reply.items {
        if !is_about_itself(replied) {
            return Err(Refused::OtherItem(plain(&replied.item)).into());
        }
        if !plain(&replied.remark).is_empty() {
            remarks.push(remark(reply, days, replied));
        }
        if replied.verdict != Verdict::Agreed {
            continue;
        }
        let item = content
            .compiled
            .review
            .iter()
            .find(|item| item.name() == replied.item);
        match refusal(&signoff, reply, days, replied, item) {
            Some(because) => refused.0.push(Refusal {
                item: replied.item.clone(),
                because,
            }),
            None => {
                let path = format!("{SIGNED}{}.txt", replied.hash);
                seen.insert(path, replied.text.clone());
                saw.push((replied.item.clone(), replied.hash.clone()));
            }
        }
    }
    if saw.is_empty() && remarks.is_empty() {
        return Err(Refused::Nothing(refused).into());
    }
    let (role, on) = (reply.role.as_str(), days.on);
    let is_there =
        |(item, hash): &(String, String)| signoff.last(role, item) == Some((on, hash.clone()));
    let nothing_new = saw.iter().all(is_there);
    let known_remarks = files.0.get(remarks::FILE).cloned().unwrap_or_default();
    let remarks_text = remarks::added(&known_remarks, &remarks)?;
    if nothing_new && remarks_text == known_remarks {
        return Err(match refused.0.is_empty() {
            true => Refused::TakenBefore,
            false => Refused::Nothing(refused),
        }
        .into());
    }
    if !saw.is_empty() {
        signoff.add(&Signed {
            role,
            on,
            review_by: days.review_by,
            saw: &saw,
        })?;
    }
    let hashes = signoff.hashes();
    let is_unused = |path: &&String| {
        let name = path.strip_prefix(SIGNED);
        let hash = name.and_then(|name| name.strip_suffix(".txt"));
        hash.is_some_and(|hash| !hashes.contains(hash))
    };
    let taken = Taken {
        unused: files.0.keys().filter(is_unused).cloned().collect(),
        signoff: signoff.text(),
        seen,
        remarks_file: (remarks_text != known_remarks).then_some(remarks_text),
        signed: saw.into_iter().map(|(item, _)| item).collect(),
        remarks,
        refused,
    };
    holds(files, &taken, today)?;
    Ok(taken)
}

/// Whether the text names the item it stands beside.
fn is_about_itself(replied: &Replied) -> bool {
    let found = parts(&replied.text).unwrap_or_default();
    let Some(
        [
            Part {
                name: "kind",
                value: kind,
            },
            Part {
                name: "id",
                value: id,
            },
        ],
    ) = found.first_chunk::<2>()
    else {
        return false;
    };
    let name = match kind == id {
        true => (*kind).to_owned(),
        false => format!("{kind} {id}"),
    };
    name == replied.item
}

fn refusal(
    signoff: &Signoff,
    reply: &Reply,
    days: Days,
    replied: &Replied,
    item: Option<&ReviewItem>,
) -> Option<Because> {
    let read = replied.text.clone();
    let Some(item) = item else {
        return Some(Because::Gone { read });
    };
    // The texts themselves, not only their hashes: twelve digits of a hash are for people.
    if item.form != replied.text {
        let now = item.form.clone();
        return Some(Because::Changed { read, now });
    }
    let (on, _) = signoff.last(&reply.role, &replied.item)?;
    (on > days.on).then_some(Because::SignedLater { on })
}

fn remark(reply: &Reply, days: Days, replied: &Replied) -> Remark {
    Remark {
        item: replied.item.clone(),
        saw: replied.hash.clone(),
        role: reply.role.clone(),
        on: days.on.to_string(),
        says: plain(&replied.remark),
        answer: String::new(),
        answered_on: String::new(),
    }
}

/// Builds the content as it would be, so that nothing is written that the next command refuses.
fn holds(files: &Files, taken: &Taken, today: Date) -> Result<()> {
    let mut after = files.with(FILE, taken.signoff.clone());
    after.0.extend(taken.seen.clone());
    if let Some(text) = &taken.remarks_file {
        after = after.with(remarks::FILE, text.clone());
        remarks::Remarks::read(&after).context("the remarks would be broken")?;
    }
    let arena = Bump::new();
    match compile(&arena, &after, today) {
        Ok(_) => Ok(()),
        Err(problems) => {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            Err(Refused::Unsound(lines.join("\n")).into())
        }
    }
}

impl fmt::Display for Refusals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Refusal { item, because } in &self.0 {
            match because {
                Because::SignedLater { on } => {
                    writeln!(f, "refused  {item}: the same role signed it later, on {on}")?;
                }
                Because::Gone { read } => {
                    writeln!(f, "refused  {item}: it is no longer there. What was read:")?;
                    for Part { name, value } in parts(read).unwrap_or_default() {
                        writeln!(f, "    {name}: {}", plain(value))?;
                    }
                }
                Because::Changed { read, now } => {
                    writeln!(f, "refused  {item}: it changed after it was read")?;
                    for change in changes(read, now) {
                        say(f, change)?;
                    }
                }
            }
        }
        Ok(())
    }
}

fn say(f: &mut fmt::Formatter<'_>, change: Change<'_>) -> fmt::Result {
    match change {
        Change::Other { was, is } => {
            writeln!(f, "    {}", is.name)?;
            writeln!(f, "      read  {}", plain(was.value))?;
            writeln!(f, "      now   {}", plain(is.value))
        }
        Change::Gone(was) => writeln!(f, "    {}\n      read  {}", was.name, plain(was.value)),
        Change::New(is) => writeln!(f, "    {}\n      now   {}", is.name, plain(is.value)),
    }
}

impl fmt::Display for Taken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for item in &self.signed {
            writeln!(f, "signed   {item}")?;
        }
        write!(f, "{}", self.refused)?;
        for remark in &self.remarks {
            writeln!(
                f,
                "remark   {}: {}",
                remark.item,
                remark.says.replace('\n', " / ")
            )?;
        }
        writeln!(
            f,
            "{} signed, {} refused, {} remarks to answer (`cargo guide remarks`)",
            self.signed.len(),
            self.refused.0.len(),
            self.remarks.len(),
        )?;
        if !self.refused.0.is_empty() {
            writeln!(f, "Remedy: send the dossier of today for what was refused.")?;
        }
        Ok(())
    }
}
