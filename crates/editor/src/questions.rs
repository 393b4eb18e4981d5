//! `guide questions`: every question and option with its Dutch text and when it is asked.

use anyhow::Result;
use bumpalo::Bump;
use guide::model::{QuestionKind, RoleText};

use super::conditions::in_words;
use content::{Content, today};
use tooling::Project;

/// List every question and option id with its Dutch text and when it is asked.
#[derive(clap::Args)]
pub struct Args {}

pub fn run(_: &Args) -> Result<()> {
    let arena = Bump::new();
    let content = Content::load(&arena, &Project::find()?.content(), today()?)?;
    let model = &content.compiled.model;
    for screen in model.screens {
        println!("# screen {}", screen.id);
        let mut notes = Vec::new();
        if screen.follow_up {
            notes.push(format!(
                "follow-up, at most {} are asked",
                model.max_follow_ups
            ));
        }
        if screen.skippable {
            notes.push("can be skipped".into());
        }
        if screen.enough {
            notes.push("offers “genoeg voor nu”".into());
        }
        if !notes.is_empty() {
            println!("  {}", notes.join("; "));
        }
        for id in screen.questions {
            let question = model.question(*id);
            let kind = match question.kind {
                QuestionKind::One => "one answer",
                QuestionKind::Many => "any number of answers",
            };
            println!("\n{} ({kind})", question.id);
            let when = question
                .ask_when
                .map_or("always".into(), |when| in_words(model, &when));
            println!("  asked: {when}");
            print_text(&content, "  ", &question.label);
            for choice_id in question.choices.iter() {
                let choice = model.choice(choice_id);
                let mut remarks = Vec::new();
                if let Some(worry) = choice.stands_for {
                    let worry = model.choice(worry);
                    remarks.push(format!("offered when {} was ticked", worry.id));
                }
                if let Some(when) = &choice.show_when {
                    remarks.push(format!("offered: {}", in_words(model, when)));
                }
                if question.unknown.has(choice_id) {
                    remarks.push("counts as unknown".into());
                } else if question.exclusive.has(choice_id) {
                    remarks.push("stands alone".into());
                }
                let remarks = match remarks.is_empty() {
                    true => String::new(),
                    false => format!("  [{}]", remarks.join("; ")),
                };
                println!("  {}.{}{remarks}", question.id, choice.id);
                print_text(&content, "      ", &choice.label);
            }
        }
        println!();
    }
    Ok(())
}

fn print_text(content: &Content<'_>, indent: &str, text: &RoleText<'_>) {
    println!("{indent}{}", content.text(text.default));
    for variant in text.variants {
        let who = content.compiled.model.choice(variant.who).id;
        println!("{indent}({who}) {}", content.text(variant.text));
    }
}
