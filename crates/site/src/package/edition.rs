//! Which version it is, and what is new in it.
//!
//! A release has a section of its own in the changelog and is made of a commit. Everything else is a
//! draft, and is called one in every name.

use std::fmt::Write;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::licence::Licence;

/// The section of what no release has yet.
const UNRELEASED: &str = "Unreleased";

/// One release, or a draft of one.
#[derive(Debug)]
pub struct Edition {
    /// As in all names: `2026.11.0`, `2026.11.0-draft`.
    pub version: String,
    /// Why it is no release; nothing when it is one.
    pub is_draft_because: Vec<String>,
    /// What is new, as the changelog says it.
    news: String,
    /// The day for which its pages hold.
    day: String,
    /// The content, by its hash.
    content: String,
}

impl Edition {
    /// By the record of the build and the changelog.
    ///
    /// # Errors
    /// When the record lacks something, or the changelog says nothing of what is new.
    pub fn of(record: &Value, changelog: &str) -> Result<Self> {
        let text = |name: &str| {
            let value = record[name].as_str();
            value.with_context(|| format!("build.json has no {name}"))
        };
        let version = text("version")?;
        let mut is_draft_because = Vec::new();
        if record["source_commit"].is_null() {
            is_draft_because.push("files were changed since the last commit".to_owned());
        }
        let own = section(changelog, version);
        if own.is_none() {
            is_draft_because.push(format!("CHANGELOG.md has no section “{version}”"));
        }
        let news = own.or_else(|| section(changelog, UNRELEASED));
        let news = news.unwrap_or_default().trim();
        ensure!(!news.is_empty(), "CHANGELOG.md says nothing of {version}");
        let draft = if is_draft_because.is_empty() {
            ""
        } else {
            "-draft"
        };
        Ok(Self {
            version: format!("{version}{draft}"),
            is_draft_because,
            news: without_links(news),
            day: text("day")?.to_owned(),
            content: text("content")?.to_owned(),
        })
    }

    /// What is new, for people who do not have the source.
    pub fn notes(&self, licence: &Licence) -> String {
        let Self {
            version,
            day,
            content,
            news,
            ..
        } = self;
        let mut notes = format!("# Steunwijzer {version}\n\n");
        for reason in &self.is_draft_because {
            // Writing to a string cannot fail.
            let _ = writeln!(notes, "**A draft, no release**: {reason}.\n");
        }
        let _ = writeln!(
            notes,
            "Content {content}. The pages without script hold for {day}. Licence: {}.\n\n{news}",
            licence.words()
        );
        notes
    }
}

/// What stands under a heading such as `## 2026.11.0` or `## 2026.11.0 (2026-11-30)`.
fn section<'a>(changelog: &'a str, name: &str) -> Option<&'a str> {
    let mut sections = changelog.split("\n## ").skip(1);
    sections.find_map(|section| {
        let (heading, rest) = section.split_once('\n').unwrap_or((section, ""));
        (heading.split_whitespace().next() == Some(name)).then_some(rest)
    })
}

/// The text without links into the source, which whoever reads the notes does not have.
pub fn without_links(text: &str) -> String {
    let mut rest = text;
    let mut out = String::new();
    while let Some((before, after)) = rest.split_once("](") {
        let end = after.find(')').map_or(after.len(), |end| end + 1);
        let (target, behind) = after.split_at(end);
        match before.rsplit_once('[') {
            Some((head, words)) if !target.contains("://") => {
                out.push_str(head);
                out.push_str(words);
            }
            _ => {
                out.push_str(before);
                out.push_str("](");
                out.push_str(target);
            }
        }
        rest = behind;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const CHANGELOG: &str = "# Changelog\n\n## Unreleased\n\n- Not yet.\n\n## 2026.11.0 (2026-11-30)\n\n\
        - New ([why](docs/a.md), [who](https://example.nl)).\n\n## 2026.10.0\n\n- Old.\n";

    fn edition(version: &str, commit: &Value, changelog: &str) -> Edition {
        let record = json!({ "version": version, "source_commit": commit, "day": "2026-11-30", "content": "2026.11 (ab)" });
        Edition::of(&record, changelog).unwrap()
    }

    #[test]
    fn a_release_has_a_commit_and_a_section_and_its_notes_are_that_section() {
        let release = edition("2026.11.0", &json!("abc"), CHANGELOG);
        assert_eq!(release.version, "2026.11.0");
        let licence = Licence::read(&tooling::Project::find().unwrap()).unwrap();
        let notes = release.notes(&licence);
        assert!(
            notes.contains("- New (why, [who](https://example.nl))."),
            "{notes}"
        );
        assert!(
            !notes.contains("Old") && !notes.contains("Not yet"),
            "{notes}"
        );
        assert!(notes.contains("2026.11 (ab)") && notes.contains("2026-11-30"));
        assert!(notes.contains(licence.words()), "{notes}");
    }

    #[test]
    fn anything_else_is_called_a_draft() {
        let changed = edition("2026.11.0", &Value::Null, CHANGELOG);
        assert_eq!(changed.version, "2026.11.0-draft");
        let unnamed = edition("2026.12.0", &json!("abc"), CHANGELOG);
        assert_eq!(unnamed.version, "2026.12.0-draft");
        let licence = Licence::read(&tooling::Project::find().unwrap()).unwrap();
        assert!(unnamed.notes(&licence).contains("A draft"));
        assert!(unnamed.notes(&licence).contains("Not yet."));
    }

    #[test]
    fn the_changelog_of_this_clone_can_be_cut() {
        let changelog = tooling::Project::find()
            .unwrap()
            .read("CHANGELOG.md")
            .unwrap();
        let edition = edition(env!("CARGO_PKG_VERSION"), &json!("abc"), &changelog);
        assert!(!edition.news.contains("](docs/"));
    }
}
