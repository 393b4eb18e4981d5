//! What a screen reader says from the first screen to the result, kept as a file that people can judge.

use std::fs;

use e2e::transcripts::{WRITE_VARIABLE, file, is_kept};
use e2e::words::model;
use e2e::{Language, Visit, Visitor, ui};

/// A visitor who meets most kinds of screens.
const ANSWERS: &str = "who.naaste worries.angst worries.overbelasting first.angst heavy.zwaar \
    talk.buitenstaander phase.laatste_fase carers.thuiszorg safety.geen";

/// The role with which the foot of a page begins.
const FOOT: &str = "contentinfo";

/// Writes the transcript.
struct Transcript {
    lines: Vec<String>,
    /// What was said about the footer of the previous screen.
    foot: Vec<String>,
}

impl Transcript {
    fn hears(&mut self, what: &str, visitor: &Visitor) {
        self.lines.push(format!("\n## {what}"));
        let said = visitor.hears();
        let said = said.iter().map(|phrase| format!("> {}", plain(phrase)));
        self.lines.extend(said);
    }

    fn reads_on(&mut self, visitor: &Visitor) {
        let said: Vec<String> = visitor
            .hears_the_rest()
            .iter()
            .map(|phrase| plain(phrase))
            .collect();
        let foot = said.iter().position(|phrase| phrase == FOOT);
        let (screen, foot) = said.split_at(foot.unwrap_or(said.len()));
        self.lines.extend_from_slice(screen);
        if foot == self.foot {
            self.lines.push("(the foot of the page, as before)".into());
        } else {
            self.lines.extend_from_slice(foot);
            self.foot = foot.to_vec();
        }
    }

    /// Reads on up to something that the transcript already has elsewhere.
    fn reads_on_until(&mut self, end: &str, visitor: &Visitor) {
        let said = visitor.hears_the_rest();
        let said = said.iter().map(|phrase| plain(phrase));
        self.lines
            .extend(said.take_while(|phrase| !phrase.starts_with(end)));
    }
}

/// Without what changes with every sentence of the content.
fn plain(phrase: &str) -> String {
    phrase
        .replace(model().hash, "…")
        .replace(model().version, "…")
}

fn transcribe(language: &str, visitor: &Visitor) -> String {
    let mut transcript = Transcript {
        lines: vec![format!(
            "# What a screen reader says ({language})\n\n\
             Written by `cargo test -p e2e --test wcag transcript`; `>` is what it says by itself, because the\n\
             focus moved or something was announced. The rest is what it reads from there on."
        )],
        foot: Vec::new(),
    };
    visitor.starts_the_screen_reader();
    transcript.hears("The page is there", visitor);
    transcript.reads_on(visitor);
    visitor.tries_to_go_on();
    transcript.hears("Going on without an answer", visitor);
    transcript.reads_on(visitor);
    visitor.asks_for_help_now();
    transcript.hears("Help now", visitor);
    transcript.reads_on_until("end of banner", visitor);
    visitor.asks_for_help_now();
    visitor.hears();
    visitor.answers_and_looks_around(ANSWERS, |visitor, screen| {
        if screen != "who" {
            transcript.hears(
                &format!("Choosing, going on, and arriving at: {screen}"),
                visitor,
            );
            transcript.reads_on(visitor);
        }
    });
    visitor.opens(ui("how"));
    transcript.hears("Opening how it goes on", visitor);
    let tonight = format!("heading, {}", ui("tonight-title"));
    transcript.reads_on_until(&tonight, visitor);
    visitor.makes_a_card();
    transcript.hears("Making a card", visitor);
    let answers = format!("heading, {}", ui("answers-title"));
    transcript.reads_on_until(&answers, visitor);
    transcript.lines.push(String::new());
    transcript.lines.join("\n")
}

#[track_caller]
fn is_as_kept(name: &str, heard: &str) {
    if is_kept(name, heard).expect("it can be written") {
        return;
    }
    let kept = fs::read_to_string(file(name)).unwrap_or_default();
    let lines = heard.lines().zip(kept.lines());
    let different = lines.enumerate().find(|(_, (heard, kept))| heard != kept);
    let (line, (now, before)) = different.unwrap_or((kept.lines().count(), ("", "")));
    assert!(
        heard == kept,
        "a screen reader says something else than {name} has, first in line {}:\n  before: {before}\n  \
         now:    {now}\nWhen that is right, keep it and look at the difference:\n  \
         {WRITE_VARIABLE}=1 cargo test -p e2e --test wcag transcript && git diff tests/e2e/transcripts",
        line + 1
    );
}

#[test]
fn dutch() {
    Visit::default().run(|visitor| is_as_kept("nl.txt", &transcribe("nl", visitor)));
}

#[test]
fn english() {
    Visit::default()
        .of_a_page_with("?lang=en", Language::English)
        .run(|visitor| is_as_kept("en.txt", &transcribe("en", visitor)));
}
