//! The file that a reader gives back: what they think of each item, with the text they saw.
//!
//! The desk of the review dossier makes one for a clinician, the worklist of facts one for whoever
//! looked them up. Both have one shape, so that one reader of them is enough. It carries the text
//! that was read, not only its hash: what changed since can be shown, and what was signed is kept.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use content::form_hash;
use guide::Date;
use serde::{Deserialize, Serialize};

/// What the file says it is.
pub const KIND: &str = "steunwijzer-reply";

/// The shape that this program reads and the pages write.
pub const VERSION: u64 = 1;

/// A file larger than this is none of ours: all items together are a tenth of it.
const LARGEST: u64 = 8 * 1024 * 1024;

/// Remarks longer than this belong in a letter.
pub const LONGEST_REMARK: usize = 4000;

/// What one reader thinks.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// [`KIND`].
    pub kind: String,
    /// [`VERSION`].
    pub version: u64,
    /// The content that was read: its version and hash, for whoever compares.
    pub content: String,
    /// The role of the reader, never a name.
    pub role: String,
    /// The day on which they looked, `YYYY-MM-DD`.
    pub on: String,
    /// The last day on which it counts.
    pub review_by: String,
    /// Item by item; what was not read is not there.
    pub items: Vec<Replied>,
}

/// What somebody thinks of one item.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Replied {
    /// `card psycholoog`, `urgent`, `fact tel_113`.
    pub item: String,
    /// The hash that stood beside it.
    pub hash: String,
    /// The text it is the hash of.
    pub text: String,
    /// What they think.
    pub verdict: Verdict,
    /// What they wrote; may be empty where the verdict says enough.
    #[serde(default)]
    pub remark: String,
    /// Where they read it, for a fact whose source nobody had read.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub address: String,
}

/// What somebody thinks of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// A clinician signs it.
    Agreed,
    /// A clinician does not sign it, and says why.
    Remark,
    /// A fact is as its source says.
    Right,
    /// A fact is not as its source says.
    Wrong,
    /// The source did not tell.
    Unknown,
}

impl Verdict {
    /// Whether it is about a fact.
    pub fn is_of_facts(self) -> bool {
        matches!(self, Verdict::Right | Verdict::Wrong | Verdict::Unknown)
    }
}

/// Why a file is refused as a whole. Nothing is changed then.
#[derive(Debug, thiserror::Error)]
pub enum BadReply {
    /// The file cannot be read.
    #[error("{file} cannot be read: {error}")]
    Unreadable {
        /// The file.
        file: String,
        /// Why.
        error: std::io::Error,
    },
    /// Not JSON with these fields.
    #[error(
        "this is not a file of the desk, or it was damaged on the way: {0}. Ask for it once more"
    )]
    Broken(#[from] serde_json::Error),
    /// Larger than any of ours.
    #[error("this is not a file of the desk: it has more than {LARGEST} bytes")]
    TooLarge,
    /// JSON of something else.
    #[error("this is not a file of the desk: its kind is “{0}”, not “{KIND}”")]
    OtherKind(String),
    /// Made by another version of this program.
    #[error(
        "this file has shape {0}, and this program reads shape {VERSION}: use the program that made the dossier, or send the dossier of today"
    )]
    OtherVersion(u64),
    /// A day that is none.
    #[error("“{0}” is not a day; the file is not complete")]
    BadDay(String),
    /// A signature of tomorrow.
    #[error("it says {on}, and today is {today}: ask the reader which day is meant")]
    Future {
        /// The day in the file.
        on: Date,
        /// The day it is.
        today: Date,
    },
    /// It ends before it begins.
    #[error("it counts until {review_by}, before the day it was made, {on}")]
    Ended {
        /// The last day.
        review_by: Date,
        /// The day in the file.
        on: Date,
    },
    /// Nothing was read.
    #[error("it is about no item")]
    Empty,
    /// One item twice.
    #[error("{0} stands in it twice")]
    Twice(String),
    /// The text is not what the hash says.
    #[error("the text of {0} does not belong to its hash: somebody or something altered the file")]
    Forged(String),
    /// A remark without words.
    #[error("{0} has a remark without words")]
    NoWords(String),
    /// A remark without an end.
    #[error("the remark on {0} has more than {LONGEST_REMARK} letters")]
    TooLong(String),
}

/// The days of a reply, checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// The day on which they looked.
    pub on: Date,
    /// The last day on which it counts.
    pub review_by: Date,
}

impl Reply {
    /// Reads a file.
    ///
    /// # Errors
    /// A file that is none of ours, is damaged, was altered, or says what cannot be.
    pub fn read(path: &Path, today: Date) -> Result<(Reply, Days), BadReply> {
        let unreadable = |error| BadReply::Unreadable {
            file: path.display().to_string(),
            error,
        };
        if fs::metadata(path).map_err(unreadable)?.len() > LARGEST {
            return Err(BadReply::TooLarge);
        }
        let text = fs::read_to_string(path).map_err(unreadable)?;
        Reply::parse(&text, today)
    }

    /// Reads the text of a file.
    ///
    /// # Errors
    /// As [`Reply::read`].
    pub fn parse(text: &str, today: Date) -> Result<(Reply, Days), BadReply> {
        let value: serde_json::Value = serde_json::from_str(text)?;
        let kind = value["kind"].as_str().unwrap_or_default();
        if kind != KIND {
            return Err(BadReply::OtherKind(kind.to_owned()));
        }
        match value["version"].as_u64() {
            Some(VERSION) => {}
            other => return Err(BadReply::OtherVersion(other.unwrap_or_default())),
        }
        let reply: Reply = serde_json::from_value(value)?;
        let days = reply.days(today)?;
        reply.check_items()?;
        Ok((reply, days))
    }

    fn days(&self, today: Date) -> Result<Days, BadReply> {
        let day = |text: &str| content::day(text).map_err(|_| BadReply::BadDay(text.to_owned()));
        let (on, review_by) = (day(&self.on)?, day(&self.review_by)?);
        if on > today {
            return Err(BadReply::Future { on, today });
        }
        if review_by < on {
            return Err(BadReply::Ended { review_by, on });
        }
        Ok(Days { on, review_by })
    }

    fn check_items(&self) -> Result<(), BadReply> {
        if self.items.is_empty() {
            return Err(BadReply::Empty);
        }
        let mut seen = BTreeSet::new();
        for replied in &self.items {
            let name = || replied.item.clone();
            if !seen.insert(&replied.item) {
                return Err(BadReply::Twice(name()));
            }
            if form_hash(&replied.text) != replied.hash {
                return Err(BadReply::Forged(name()));
            }
            if replied.verdict == Verdict::Remark && replied.remark.trim().is_empty() {
                return Err(BadReply::NoWords(name()));
            }
            if replied.remark.chars().count() > LONGEST_REMARK {
                return Err(BadReply::TooLong(name()));
            }
        }
        Ok(())
    }
}

/// A remark as it is kept and printed: lines and letters, and nothing that steers a terminal.
pub fn plain(remark: &str) -> String {
    let kept = |letter: &char| *letter == '\n' || !letter.is_control();
    remark
        .trim()
        .replace("\r\n", "\n")
        .chars()
        .filter(kept)
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const TODAY: Date = Date(20270201);

    fn whole() -> Value {
        let text = "form 1\nkind 6:urgent\n";
        json!({
            "kind": KIND, "version": VERSION, "content": "2026.11 (f70280015a8e)",
            "role": "huisarts", "on": "2027-01-10", "review_by": "2027-12-31",
            "items": [{
                "item": "urgent", "hash": form_hash(text), "text": text,
                "verdict": "agreed", "remark": "",
            }],
        })
    }

    fn refused(alter: impl FnOnce(&mut Value)) -> BadReply {
        let mut reply = whole();
        alter(&mut reply);
        Reply::parse(&reply.to_string(), TODAY).unwrap_err()
    }

    #[test]
    fn a_whole_file_is_read() {
        let (reply, days) = Reply::parse(&whole().to_string(), TODAY).unwrap();
        assert_eq!(reply.items[0].verdict, Verdict::Agreed);
        assert_eq!(days.review_by, Date(20271231));
    }

    #[test]
    fn what_is_broken_forged_old_or_impossible_is_refused_with_its_reason() {
        assert!(matches!(Reply::parse("{", TODAY), Err(BadReply::Broken(_))));
        let cut = whole().to_string();
        let cut = Reply::parse(&cut[..cut.len() / 2], TODAY);
        assert!(matches!(cut, Err(BadReply::Broken(_))));
        assert!(matches!(
            Reply::parse("{}", TODAY),
            Err(BadReply::OtherKind(_))
        ));
        use BadReply as Bad;
        let item = |alter: fn(&mut Value)| refused(|all| alter(&mut all["items"][0]));
        assert!(matches!(
            refused(|it| it["version"] = json!(0)),
            Bad::OtherVersion(0)
        ));
        assert!(matches!(
            refused(|it| it["name"] = json!("An")),
            Bad::Broken(_)
        ));
        assert!(matches!(refused(|it| it["on"] = json!("")), Bad::BadDay(_)));
        assert!(matches!(
            refused(|it| it["on"] = json!("2027-02-30")),
            Bad::BadDay(_)
        ));
        assert!(matches!(
            refused(|it| it["on"] = json!("2027-02-02")),
            Bad::Future { .. }
        ));
        let ended = refused(|it| it["review_by"] = json!("2027-01-09"));
        assert!(matches!(ended, Bad::Ended { .. }));
        assert!(matches!(refused(|it| it["items"] = json!([])), Bad::Empty));
        let twice = refused(|it| {
            let first = it["items"][0].clone();
            it["items"] = json!([first, first]);
        });
        assert!(matches!(twice, Bad::Twice(_)));
        let forged = item(|it| it["text"] = json!("form 1\nkind 4:card\n"));
        assert!(matches!(forged, Bad::Forged(_)));
        assert!(matches!(
            item(|it| it["verdict"] = json!("remark")),
            Bad::NoWords(_)
        ));
        assert!(matches!(
            item(|it| it["remark"] = json!("a".repeat(4001))),
            Bad::TooLong(_)
        ));
        assert!(matches!(
            item(|it| it["verdict"] = json!("yes")),
            Bad::Broken(_)
        ));
    }

    #[test]
    fn a_remark_cannot_steer_a_terminal() {
        assert_eq!(plain(" een\r\ntwee\u{1b}[2J\u{7} "), "een\ntwee[2J");
    }
}
