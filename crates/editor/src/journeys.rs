//! `guide journeys`: whether the guide shows every person of `content/journeys/` what it should.

use anyhow::{Result, bail, ensure};
use bumpalo::Bump;

use super::journey::{BadJourney, Difference, Journey, compare, is_set_aside, read};
use content::{Content, today};
use tooling::Project;

/// Walk the persons of content/journeys/ through the guide and say where one does not arrive.
#[derive(clap::Args)]
pub struct Args {
    /// Names of journeys, such as `carla`; all when absent. One that is set aside runs only by name.
    names: Vec<String>,
}

pub fn run(args: &Args) -> Result<()> {
    let project = Project::find()?;
    let arena = Bump::new();
    let content = Content::load(&arena, &Project::find()?.content(), today()?)?;
    let files = read(&project.root)?;
    for name in &args.names {
        if !files.iter().any(|(known, _)| known == name) {
            let known: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
            bail!(
                "there is no journey “{name}”; there are: {}",
                known.join(", ")
            );
        }
    }
    let (chosen, set_aside): (Vec<_>, Vec<_>) = files.iter().partition(|(name, _)| {
        args.names.contains(name) || (args.names.is_empty() && !is_set_aside(name))
    });
    let mut failed = 0;
    for (name, text) in &chosen {
        let verdict = Verdict::of(&content, name, text);
        failed += usize::from(!verdict.is_ok());
        println!("{}", verdict.in_words());
    }
    let all = chosen.len();
    println!("\n{all} journeys, {} passed, {failed} failed", all - failed);
    if args.names.is_empty() && !set_aside.is_empty() {
        let names: Vec<&str> = set_aside.iter().map(|(name, _)| name.as_str()).collect();
        println!("{} set aside: {}", names.len(), names.join(", "));
    }
    ensure!(failed == 0, "{failed} of {all} journeys do not arrive");
    Ok(())
}

/// How one journey ended.
struct Verdict<'a> {
    name: &'a str,
    outcome: Result<(Journey, Vec<Difference>), BadJourney>,
}

impl<'a> Verdict<'a> {
    fn of(content: &Content<'_>, name: &'a str, text: &str) -> Self {
        let outcome = Journey::parse(name, text).and_then(|journey| {
            let differences = compare(content, name, &journey)?;
            Ok((journey, differences))
        });
        Verdict { name, outcome }
    }

    fn is_ok(&self) -> bool {
        matches!(&self.outcome, Ok((_, differences)) if differences.is_empty())
    }

    /// One line when all is well; what differs and why it matters when it is not.
    fn in_words(&self) -> String {
        let name = self.name;
        match &self.outcome {
            Err(error) => format!("BROKEN  {name}\n{}", indented(&error.to_string())),
            Ok((journey, differences)) if differences.is_empty() => {
                format!("OK      {name}: {}", journey.title)
            }
            Ok((journey, differences)) => {
                let mut lines = vec![format!("FAILED  {name}: {}", journey.title)];
                lines.extend(differences.iter().map(|found| indented(&found.to_string())));
                lines.push(indented(&format!("why\n  {}", journey.why)));
                lines.join("\n")
            }
        }
    }
}

fn indented(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| format!("        {line}")).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIGHT_CARER: &str = r#"
        title = "Iemand die zorgt"
        story = "Iemand zorgt. Het gaat nog."
        answers.who = "naaste"
        answers.worries = "overbelasting"
        answers.heavy = "licht"
        first = ["mantelzorgondersteuning", "maatschappelijk_werker"]
        why = "Lichte hulp."
        sources = ["seed-004"]
    "#;

    fn with_content(check: impl FnOnce(&Content<'_>)) {
        let arena = Bump::new();
        check(
            &Content::load(
                &arena,
                &Project::find().unwrap().content(),
                today().unwrap(),
            )
            .unwrap(),
        );
    }

    fn words(content: &Content<'_>, text: &str) -> String {
        Verdict::of(content, "someone", text).in_words()
    }

    #[test]
    fn every_journey_arrives() {
        let files = read(&Project::find().unwrap().root).unwrap();
        with_content(|content| {
            let failed: Vec<String> = files
                .iter()
                .filter(|(name, _)| !is_set_aside(name))
                .map(|(name, text)| Verdict::of(content, name, text))
                .filter(|verdict| !verdict.is_ok())
                .map(|verdict| verdict.in_words())
                .collect();
            assert!(failed.is_empty(), "{}", failed.join("\n"));
        });
    }

    #[test]
    fn journeys_that_are_set_aside_still_name_what_exists() {
        let files = read(&Project::find().unwrap().root).unwrap();
        with_content(|content| {
            for (name, text) in files.iter().filter(|(name, _)| is_set_aside(name)) {
                let verdict = Verdict::of(content, name, text);
                assert!(verdict.outcome.is_ok(), "{}", verdict.in_words());
                assert!(
                    !verdict.is_ok(),
                    "{name} arrives now: take the _ off its name"
                );
            }
        });
    }

    #[test]
    fn stories_are_short_and_about_one_person() {
        for (name, text) in read(&Project::find().unwrap().root).unwrap() {
            let journey = Journey::parse(&name, &text).unwrap();
            let sentences = journey.story.matches(['.', '?', '!']).count();
            assert!(
                (2..=4).contains(&sentences),
                "{name}: {sentences} sentences"
            );
            let story = journey.story.to_lowercase();
            let mut words = story.split(|letter: char| !letter.is_alphabetic());
            let you = words.find(|word| ["je", "jij", "jou", "jouw", "u", "uw"].contains(word));
            assert_eq!(you, None, "{name} speaks to the reader");
        }
    }

    #[test]
    fn what_differs_is_said_with_the_names_that_visitors_read() {
        with_content(|content| {
            assert!(words(content, LIGHT_CARER).starts_with("OK      someone: Iemand die zorgt"));
            let swapped = LIGHT_CARER.replace(
                r#"first = ["mantelzorgondersteuning", "maatschappelijk_werker"]"#,
                r#"
                first = ["huisarts"]
                includes = ["notaris"]
                never = ["mantelzorgondersteuning"]
                flags = ["medisch"]
                tonight = "kindertelefoon"
                door = { maatschappelijk_werker = "hospice", notaris = "zelf" }
                "#,
            );
            let words = words(content, &swapped);
            assert!(words.starts_with("FAILED  someone"), "{words}");
            for field in [
                "first", "includes", "never", "flags", "tonight", "door", "why",
            ] {
                assert!(
                    words.contains(&format!("        {field}\n")),
                    "{field}: {words}"
                );
            }
            for said in [
                "Huisarts (huisarts)",
                "(maatschappelijk_werker): hospice",
                "does not fit",
            ] {
                assert!(words.contains(said), "{said}: {words}");
            }
        });
    }

    #[test]
    fn an_id_that_does_not_exist_is_named_with_its_file() {
        with_content(|content| {
            for (good, bad) in [
                (r#""mantelzorgondersteuning""#, r#""fysiotherapeut""#),
                (r#""seed-004""#, r#""seed-009""#),
                (r#"heavy = "licht""#, r#"heavy = "fysiotherapeut""#),
                (r#"first ="#, "flags = [\"brand\"]\nfirst ="),
                (r#"first ="#, "door = { notaris = \"gemeente\" }\nfirst ="),
                (r#"first ="#, "tonight = \"morgen\"\nfirst ="),
                (r#"first ="#, "firts = [\"huisarts\"]\nfirst ="),
            ] {
                let words = words(content, &LIGHT_CARER.replace(good, bad));
                assert!(words.starts_with("BROKEN"), "{bad}: {words}");
                assert!(words.contains("content/journeys/someone.toml"), "{words}");
                let id = bad.split('"').nth(1).unwrap();
                assert!(words.contains(id), "{id}: {words}");
            }
        });
    }

    #[test]
    fn answers_that_this_person_is_not_asked_for_are_refused() {
        with_content(|content| {
            let words = words(
                content,
                &LIGHT_CARER.replace("answers.heavy", "answers.money = \"geen\"\nanswers.heavy"),
            );
            assert!(words.contains("not asked for money.geen"), "{words}");
            let words = self::words(content, &LIGHT_CARER.replace("\"Lichte hulp.\"", "\"\""));
            assert!(words.contains("`why` is empty"), "{words}");
        });
    }
}
