//! The content with every kind of support and every rule twice: what the guide could become.
//!
//! The second ones have texts of their own, letters in another order: the same words again would
//! cost almost nothing once compressed.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use content::Files;

/// Writes the content of one folder, grown, to another.
///
/// # Errors
/// When files cannot be read or written.
pub fn write(from: &Path, to: &Path) -> Result<()> {
    for (path, text) in &twice(&Files::read(from)?, "_2")?.0 {
        let file = to.join(path);
        let folder = file.parent().unwrap_or(to);
        fs::create_dir_all(folder)?;
        fs::write(&file, text).with_context(|| format!("{} cannot be written", file.display()))?;
    }
    Ok(())
}

/// The content with twice the kinds and rules. Conditions, doors and sources of the second ones are
/// those of the first; their ids end in `suffix`, in which no id may end yet.
///
/// # Errors
/// When a file that this copies is not there.
pub fn twice(files: &Files, suffix: &str) -> Result<Files> {
    let mut grown = files.clone();
    for (path, text) in &files.0 {
        let Some((folder, name)) = path.rsplit_once('/') else {
            continue;
        };
        if let ("supports", Some(id)) = (folder, name.strip_suffix(".toml")) {
            let path = format!("supports/{id}{suffix}.toml");
            grown.0.insert(path, second_kind(text, suffix));
        } else if let (true, Some(id)) = (folder.ends_with("/supports"), name.strip_suffix(".ftl"))
        {
            let text = second_texts(text, suffix);
            grown.0.insert(format!("{folder}/{id}{suffix}.ftl"), text);
        } else if name == "rules.ftl" {
            let text = format!("{text}\n{}", second_texts(text, suffix));
            grown.0.insert(path.clone(), text);
        }
    }
    let read = |path: &str| {
        let text = files.0.get(path);
        text.with_context(|| format!("there is no {path}"))
    };
    let rules = read("rules.toml")?;
    let rules = format!("{rules}\n{}", second_rules(rules, suffix));
    grown.0.insert("rules.toml".to_owned(), rules);
    // Lists in which every kind has its place.
    for path in ["tonight.toml", "card.toml"] {
        let text = in_lists(read(path)?, |id| format!("{id}\", \"{id}{suffix}"));
        grown.0.insert(path.to_owned(), text);
    }
    Ok(grown)
}

/// A kind of support under another id, after the second ones of those that come before it.
fn second_kind(text: &str, suffix: &str) -> String {
    let mut is_top = true;
    let lines = text.lines().map(|line| {
        is_top &= !line.starts_with('[');
        let has_ids = line.starts_with("id = ") || line.starts_with("after = ");
        match is_top && has_ids {
            true => in_quotes(line, |id| format!("{id}{suffix}")),
            false => line.to_owned(),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn second_rules(rules: &str, suffix: &str) -> String {
    let second = |id: &str| format!("{id}{suffix}");
    let rules = rules.split("[[rule]]").skip(1);
    let mut text = String::new();
    for rule in rules {
        text.push_str("[[rule]]");
        // The routing table has no rows of theirs.
        let rule = in_lists(rule, second);
        for line in rule.lines().filter(|line| !line.starts_with("rows = ")) {
            match line.starts_with("id = ") {
                true => text.push_str(&in_quotes(line, second)),
                false => text.push_str(line),
            }
            text.push('\n');
        }
    }
    text
}

/// The text with every id in a list of kinds of support changed.
fn in_lists(text: &str, change: impl Fn(&str) -> String) -> String {
    let mut changed = String::new();
    let mut is_list = false;
    for line in text.lines() {
        is_list |= line.starts_with("supports = [");
        match is_list {
            true => changed.push_str(&in_quotes(line, &change)),
            false => changed.push_str(line),
        }
        changed.push('\n');
        is_list &= !line.ends_with(']');
    }
    changed
}

/// The line with everything between quotes changed.
fn in_quotes(line: &str, change: impl Fn(&str) -> String) -> String {
    let parts = line.split('"').enumerate();
    let parts = parts.map(|(index, part)| match index % 2 {
        0 => part.to_owned(),
        _ => change(part),
    });
    parts.collect::<Vec<_>>().join("\"")
}

/// Messages of a Fluent file under other ids, with other words.
fn second_texts(text: &str, suffix: &str) -> String {
    let mut second = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let begins = line.split_once(" =");
        match begins {
            Some((id, words)) if is_id(id) => {
                second.push_str(&format!("{id}{suffix} ={}", in_other_letters(words)));
            }
            Some((attribute, words)) if attribute.trim_start().starts_with('.') => {
                second.push_str(&format!("{attribute} ={}", in_other_letters(words)));
            }
            Some(_) | None => second.push_str(&in_other_letters(line)),
        }
        second.push('\n');
    }
    second
}

fn is_id(text: &str) -> bool {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || "_-".contains(letter);
    !text.is_empty() && text.chars().all(is_part)
}

/// Every word from back to front, but what is filled in: as long, with the same letters, and of no
/// language.
fn in_other_letters(text: &str) -> String {
    let mut changed = String::new();
    let mut word = String::new();
    let mut depth = 0;
    for letter in text.chars() {
        depth += i32::from(letter == '{');
        if letter.is_alphabetic() && depth == 0 {
            word.push(letter);
            continue;
        }
        changed.extend(word.drain(..).rev());
        changed.push(letter);
        depth -= i32::from(letter == '}');
    }
    changed.extend(word.drain(..).rev());
    changed
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use bumpalo::Bump;
    use content::compile;
    use guide::{Answers, Date, Model, advise, session};

    use super::*;

    const TODAY: Date = Date(20261122);

    fn content() -> Files {
        Files::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")).unwrap()
    }

    #[test]
    fn a_word_is_turned_and_a_placeholder_is_not() {
        assert_eq!(in_other_letters("bel { $tel } nu."), "leb { $tel } un.");
    }

    #[test]
    fn the_grown_content_passes_every_check_and_has_twice_the_kinds_and_rules() {
        let (first, second) = (Bump::new(), Bump::new());
        let before = compile(&first, &content(), TODAY).unwrap();
        let after = compile(&second, &twice(&content(), "_2").unwrap(), TODAY).unwrap();
        assert_eq!(after.model.supports.len(), 2 * before.model.supports.len());
        assert_eq!(after.model.rules.len(), 2 * before.model.rules.len());
    }

    /// How long one advice takes: the quickest of some runs, as this machine may be busy.
    fn time_of_an_advice(model: &Model<'_>) -> Duration {
        const RUNS: u32 = 20;
        // Every worry at once: the most rules that can hold.
        let question = model.question(model.worries);
        let all = question.choices.without(question.exclusive);
        let who = session::choices_of(model, Answers::default(), model.who);
        let people: Vec<Answers> = who
            .map(|who| session::choose(model, Answers::default(), who).replaced(question, all))
            .map(|answers| session::prune(model, answers))
            .collect();
        let run = || {
            let started = Instant::now();
            for answers in &people {
                std::hint::black_box(advise(model, *answers));
            }
            started.elapsed()
        };
        let quickest = (0..RUNS).map(|_| run()).min().unwrap();
        quickest / u32::try_from(people.len()).unwrap()
    }

    /// A tap on the slow phone is answered within 100 ms, most of which is drawing. It is some
    /// twenty times slower than a machine that compiles this.
    #[test]
    fn advice_stays_fast_with_four_times_the_rules() {
        const NOTICED: Duration = Duration::from_millis(1);
        let arenas = [Bump::new(), Bump::new(), Bump::new()];
        let mut files = content();
        for (arena, suffix) in arenas.iter().zip(["_2", "_3", "_4"]) {
            let model = compile(arena, &files, TODAY).unwrap().model;
            let time = time_of_an_advice(&model);
            eprintln!("{} rules: {time:?} an advice", model.rules.len());
            assert!(time < NOTICED, "{} rules: {time:?}", model.rules.len());
            files = twice(&files, suffix).unwrap();
        }
    }
}
