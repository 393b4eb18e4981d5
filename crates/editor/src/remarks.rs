//! `guide remarks`: what readers remarked, until each is answered.
//!
//! `content/remarks.toml` keeps them. `guide sign` adds to it; an editor writes the answer.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use content::{Files, today};
use guide::Date;
use serde::Deserialize;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

use content::Content;
use tooling::Project;

/// The file, below `content/`.
pub const FILE: &str = "remarks.toml";

/// List what readers remarked and nobody answered yet.
#[derive(clap::Args)]
pub struct Args {
    /// Also what is answered.
    #[arg(long)]
    all: bool,
}

/// Runs the verb.
///
/// # Errors
/// Content that does not compile, or remarks that are broken.
pub fn run(args: &Args) -> Result<()> {
    let folder = Project::find()?.content();
    let files = Files::read(&folder)?;
    let arena = bumpalo::Bump::new();
    let content = Content::of(&arena, &files, today()?)?;
    let remarks = Remarks::read(&files)?;
    print!("{}", listed(&content, &remarks, args.all));
    Ok(())
}

/// Every remark of the content.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remarks {
    /// Oldest first.
    #[serde(default)]
    pub remark: Vec<Remark>,
}

/// What a reader remarked on an item.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remark {
    /// `card psycholoog`.
    pub item: String,
    /// The hash of the item when it was read.
    pub saw: String,
    /// The role of the reader.
    pub role: String,
    /// The day of the remark, `YYYY-MM-DD`.
    pub on: String,
    /// What they wrote.
    pub says: String,
    /// What was done with it, in Dutch: the reader finds it in the next dossier.
    #[serde(default)]
    pub answer: String,
    /// The day of the answer.
    #[serde(default)]
    pub answered_on: String,
}

impl Remark {
    /// Whether somebody answered it.
    pub fn is_answered(&self) -> bool {
        !self.answer.trim().is_empty()
    }
}

impl Remarks {
    /// The remarks among the content files; none without the file.
    ///
    /// # Errors
    /// A file that is broken, or an answer without its day.
    pub fn read(files: &Files) -> Result<Remarks> {
        let text = files.0.get(FILE).map(String::as_str).unwrap_or_default();
        let remarks: Remarks =
            toml::from_str(text).with_context(|| format!("content/{FILE} is broken"))?;
        for remark in &remarks.remark {
            let of = || format!("content/{FILE}, {}", remark.item);
            day(&remark.on).with_context(of)?;
            if remark.is_answered() {
                day(&remark.answered_on).with_context(|| format!("{}: answered_on", of()))?;
            }
            ensure!(!remark.says.trim().is_empty(), "{}: it says nothing", of());
        }
        Ok(remarks)
    }

    /// Those on one item.
    pub fn on<'a>(&'a self, item: &'a str) -> impl Iterator<Item = &'a Remark> {
        self.remark.iter().filter(move |remark| remark.item == item)
    }
}

fn day(text: &str) -> Result<Date> {
    Ok(content::day(text)?)
}

/// The text of the file with remarks added at its end. What stands in it already is not added twice.
///
/// # Errors
/// A file that is broken.
pub fn added(before: &str, remarks: &[Remark]) -> Result<String> {
    let mut document: DocumentMut = before
        .parse()
        .with_context(|| format!("content/{FILE} is broken"))?;
    let known: Remarks =
        toml::from_str(before).with_context(|| format!("content/{FILE} is broken"))?;
    // What stands in a file without blocks is its head, and stays above them.
    let mut head = None;
    if !document.contains_key("remark") {
        head = document.trailing().as_str().map(str::to_owned);
        document.set_trailing("");
    }
    let list = document
        .entry("remark")
        .or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    let list = list
        .as_array_of_tables_mut()
        .with_context(|| format!("content/{FILE} has a `remark` that is no list of blocks"))?;
    for remark in remarks {
        let is_same = |one: &Remark| {
            (&one.item, &one.saw, &one.role, &one.on, &one.says)
                == (
                    &remark.item,
                    &remark.saw,
                    &remark.role,
                    &remark.on,
                    &remark.says,
                )
        };
        if known.remark.iter().any(is_same) {
            continue;
        }
        let mut block = Table::new();
        for (key, text) in [
            ("item", &remark.item),
            ("saw", &remark.saw),
            ("role", &remark.role),
            ("on", &remark.on),
            ("says", &remark.says),
            ("answer", &remark.answer),
            ("answered_on", &remark.answered_on),
        ] {
            block[key] = value(text.as_str());
        }
        if let Some(head) = head.take().filter(|head| !head.is_empty()) {
            block.decor_mut().set_prefix(head + "\n");
        }
        list.push(block);
    }
    if list.is_empty() {
        return Ok(before.to_owned());
    }
    Ok(document.to_string())
}

fn listed(content: &Content<'_>, remarks: &Remarks, all: bool) -> String {
    let mut text = String::new();
    for remark in &remarks.remark {
        if remark.is_answered() && !all {
            continue;
        }
        let item = content
            .compiled
            .review
            .iter()
            .find(|item| item.name() == remark.item);
        let since = match item {
            None if remark.item.starts_with("fact ") => "",
            None => "; this item is gone",
            Some(item) if item.hash == remark.saw => "",
            Some(_) => "; it has changed since",
        };
        text += &format!("{}, {} on {}{since}\n", remark.item, remark.role, remark.on);
        for line in remark.says.lines() {
            text += &format!("    {}\n", super::reply::plain(line));
        }
        if remark.is_answered() {
            text += &format!("  answered on {}: {}\n", remark.answered_on, remark.answer);
        }
    }
    let open = remarks
        .remark
        .iter()
        .filter(|one| !one.is_answered())
        .count();
    let of = remarks.remark.len();
    text += &format!("{open} of {of} remarks are open\n");
    if open > 0 {
        text += &format!(
            "Remedy: write `answer` and `answered_on` in content/{FILE}; the next dossier shows them.\n"
        );
    }
    text
}

/// Writes the file of a clone.
///
/// # Errors
/// A folder that cannot be written.
pub fn write(folder: &Path, text: &str) -> Result<()> {
    super::sign::replace(&folder.join(FILE), text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn remark(says: &str) -> Remark {
        Remark {
            item: "urgent".into(),
            saw: "0123456789ab".into(),
            role: "huisarts".into(),
            on: "2027-01-10".into(),
            says: says.into(),
            answer: String::new(),
            answered_on: String::new(),
        }
    }

    fn read(text: &str) -> Result<Remarks> {
        Remarks::read(&Files::default().with(FILE, text.into()))
    }

    #[test]
    fn remarks_are_added_once_below_what_stands_there() {
        let before = "# Says what it is.\n";
        let once = added(before, &[remark("“Bel” is\nbeter.")]).unwrap();
        assert!(once.starts_with(before), "{once}");
        assert_eq!(added(&once, &[remark("“Bel” is\nbeter.")]).unwrap(), once);
        let twice = added(&once, &[remark("Nog iets.")]).unwrap();
        assert!(twice.starts_with(&once), "{twice}");
        let remarks = read(&twice).unwrap();
        assert_eq!(remarks.on("urgent").count(), 2);
        assert_eq!(remarks.remark[0].says, "“Bel” is\nbeter.");
        assert_eq!(added(before, &[]).unwrap(), before);
    }

    #[test]
    fn an_answer_has_a_day_and_closes_a_remark() {
        let text = added("", &[remark("Nog iets.")]).unwrap();
        let answered = text.replace("answer = \"\"", "answer = \"Staat er nu.\"");
        assert!(read(&answered).is_err());
        let answered = answered.replace("answered_on = \"\"", "answered_on = \"2027-01-12\"");
        assert!(read(&answered).unwrap().remark[0].is_answered());
        let arena = bumpalo::Bump::new();
        let folder = Project::find().unwrap().content();
        let content = Content::load(&arena, &folder, today().unwrap()).unwrap();
        let said = |text: &str, all| listed(&content, &read(text).unwrap(), all);
        assert!(said(&text, false).contains("Nog iets."));
        assert!(said(&text, false).contains("it has changed since"));
        assert!(said(&text, false).contains("1 of 1 remarks are open"));
        assert_eq!(said(&answered, false), "0 of 1 remarks are open\n");
        assert!(said(&answered, true).contains("Staat er nu."));
    }

    #[test]
    fn the_remarks_of_this_clone_can_be_read() {
        let folder = Project::find().unwrap().content();
        Remarks::read(&Files::read(&folder).unwrap()).unwrap();
    }
}
