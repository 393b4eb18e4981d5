//! `guide check`: every problem and warning of the content, on any day, and what is signed of it.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::Result;
use bumpalo::Bump;
use content::problem::Problem;
use content::{Compiled, ReviewItem, ReviewKind, ReviewState};
use guide::Date;
use guide::text::is_left_in_dutch;
use tooling::Project;

use content::{Content, day, today};

/// Check the content as the build does, and list what is out of date and what is signed.
#[derive(clap::Args)]
pub struct Args {
    /// The day to check for, such as 2027-01-01; today when absent.
    #[arg(long)]
    on: Option<String>,
}

pub fn run(args: &Args) -> Result<()> {
    let on = match &args.on {
        Some(text) => day(text)?,
        None => today()?,
    };
    let arena = Bump::new();
    let content = Content::load(&arena, &Project::find()?.content(), on)?;
    let compiled = &content.compiled;
    print!("{}", grouped(&compiled.warnings));
    print!("{}", signed(&compiled.review));
    println!("{}", totals(compiled, on));
    for texts in compiled.texts.iter().skip(1) {
        let total = texts.entries.len();
        let in_dutch = |text: &&&str| is_left_in_dutch(text);
        let missing = texts.entries.iter().filter(in_dutch).count();
        println!(
            "language {}: {} of {total} texts translated",
            texts.language,
            total - missing
        );
    }
    Ok(())
}

/// Warnings by what they say, each said once: then by file, the ids it is about with their lines.
fn grouped(warnings: &[Problem]) -> String {
    let mut groups: BTreeMap<(&str, &str, &str), BTreeMap<&str, Vec<String>>> = BTreeMap::new();
    for warning in warnings {
        let said = (
            warning.code.as_str(),
            warning.message.as_str(),
            warning.remedy.as_str(),
        );
        let files = groups.entry(said).or_default();
        let place = match warning.line {
            Some(line) => format!("{} (line {line})", warning.id),
            None => warning.id.clone(),
        };
        files.entry(&warning.file).or_default().push(place);
    }
    let mut text = String::new();
    for ((code, message, remedy), files) in groups {
        let count: usize = files.values().map(Vec::len).sum();
        // Writing to a string cannot fail.
        let _ = writeln!(text, "warning[{code}] ({count}): {message}");
        for (file, ids) in files {
            text.push_str(&wrapped(&format!("  content/{file}: {}", ids.join(", "))));
        }
        let _ = writeln!(text, "  Remedy: {remedy}\n");
    }
    text
}

/// A list over as many lines as it needs.
fn wrapped(list: &str) -> String {
    const WIDTH: usize = 100;
    let mut text = String::new();
    let mut line = String::new();
    for part in list.split_inclusive(", ") {
        if line.len() + part.len() > WIDTH && !line.is_empty() {
            text.push_str(line.trim_end());
            line = "\n    ".into();
        }
        line.push_str(part);
    }
    text + &line + "\n"
}

/// Items that are signed, overdue, lapsed and unsigned.
type Counts = [usize; 4];

fn place(state: &ReviewState) -> usize {
    match state {
        ReviewState::Signed(_) => 0,
        ReviewState::Overdue(_) => 1,
        ReviewState::Lapsed(_) => 2,
        ReviewState::Unsigned => 3,
    }
}

/// How many items are signed, by kind; the warnings before it name those that no longer are.
fn signed(items: &[ReviewItem]) -> String {
    let mut all = Counts::default();
    let mut kinds: BTreeMap<ReviewKind, Counts> = BTreeMap::new();
    for item in items {
        let place = place(&item.state);
        all[place] += 1;
        kinds.entry(item.kind).or_default()[place] += 1;
    }
    let mut text = format!("sign-off: {}\n", counted(all));
    if all[0] == items.len() {
        return text + "\n";
    }
    if all[3] < items.len() {
        for (kind, counts) in kinds {
            let _ = writeln!(text, "  {}: {}", kind.as_str(), counted(counts));
        }
    }
    text.push_str("  Remedy: `cargo guide sign-form` prints what a clinician can sign.\n\n");
    text
}

/// `3 of 116 signed, 1 overdue, 2 lapsed`.
fn counted([signed, overdue, lapsed, unsigned]: Counts) -> String {
    let of = signed + overdue + lapsed + unsigned;
    format!("{signed} of {of} signed, {overdue} overdue, {lapsed} lapsed")
}

fn totals(compiled: &Compiled<'_>, on: Date) -> String {
    let model = &compiled.model;
    format!(
        "content {} ({}) on {on}: {} questions, {} options, {} rules, {} kinds of support, \
         {} facts, 0 errors, {} warnings",
        model.version,
        model.hash,
        model.questions.len(),
        model.choices.len(),
        model.rules.len(),
        model.supports.len(),
        model.facts.len(),
        compiled.warnings.len(),
    )
}

#[cfg(test)]
mod tests {
    use content::Signature;
    use content::problem::Code;

    use super::*;

    #[test]
    fn warnings_that_say_the_same_are_said_once() {
        let warning = |file: &str, id: &str, message: &str| Problem {
            code: Code::ReviewOverdue,
            line: None,
            file: file.into(),
            id: id.into(),
            message: message.into(),
            remedy: "Look.".into(),
        };
        let warnings = [
            warning("facts.toml", "tel_112", "By 1."),
            warning("supports/huisarts.toml", "pays", "By 1."),
            Problem {
                line: Some(34),
                ..warning("facts.toml", "tel_113", "By 1.")
            },
            warning("facts.toml", "eigen_risico", "By 2."),
        ];
        assert_eq!(
            grouped(&warnings),
            "warning[review-overdue] (3): By 1.\n  \
               content/facts.toml: tel_112, tel_113 (line 34)\n  \
               content/supports/huisarts.toml: pays\n  \
               Remedy: Look.\n\n\
             warning[review-overdue] (1): By 2.\n  \
               content/facts.toml: eigen_risico\n  \
               Remedy: Look.\n\n"
        );
    }

    #[test]
    fn a_long_list_is_wrapped_and_complete() {
        let ids: Vec<String> = (0..40)
            .map(|number| format!("card nummer_{number}"))
            .collect();
        let list = format!("  content/signoff.toml: {}", ids.join(", "));
        let text = wrapped(&list);
        assert!(text.lines().count() > 1);
        assert!(text.lines().all(|line| line.len() <= 105), "{text}");
        assert_eq!(text.trim_end().replace("\n    ", " "), list);
    }

    fn item(kind: ReviewKind, id: &str, state: fn(Signature) -> ReviewState) -> ReviewItem {
        let signature = Signature {
            role: "huisarts".into(),
            on: Date(20270110),
            review_by: Date(20271231),
            saw: "0123456789ab".into(),
        };
        ReviewItem {
            kind,
            id: id.into(),
            hash: "0123456789ab".into(),
            form: String::new(),
            state: state(signature),
            signatures: Vec::new(),
        }
    }

    #[test]
    fn items_are_counted_by_kind_and_the_remedy_is_named() {
        let items = [
            item(ReviewKind::Rule, "jong", ReviewState::Signed),
            item(ReviewKind::Rule, "geld", ReviewState::Lapsed),
            item(ReviewKind::Card, "notaris", ReviewState::Overdue),
            item(ReviewKind::Urgent, "urgent", |_| ReviewState::Unsigned),
        ];
        let said = signed(&items);
        let lines: Vec<&str> = said.lines().map(str::trim).collect();
        for line in [
            "sign-off: 1 of 4 signed, 1 overdue, 1 lapsed",
            "rule: 1 of 2 signed, 0 overdue, 1 lapsed",
            "card: 0 of 1 signed, 1 overdue, 0 lapsed",
            "Remedy: `cargo guide sign-form` prints what a clinician can sign.",
        ] {
            assert!(lines.contains(&line), "{line} in {said}");
        }
    }

    #[test]
    fn when_all_is_signed_there_is_nothing_to_do() {
        let items = [item(ReviewKind::Rule, "jong", ReviewState::Signed)];
        assert_eq!(
            signed(&items),
            "sign-off: 1 of 1 signed, 0 overdue, 0 lapsed\n\n"
        );
    }
}
