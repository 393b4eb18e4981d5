//! Helpers that read like a person at the screen: `person("naaste")`, `.says("worries.angst")`.

use std::path::Path;
use std::sync::OnceLock;

use bumpalo::Bump;
use content::{Compiled, Files, compile};
use guide::model::{ChoiceId, Model, ScreenId, SupportId};
use guide::session::{self, Place};
use guide::{Advice, Answers, Date, Event, Session, advise};

/// The day the content was collected.
pub const TODAY: Date = Date(20261121);

/// The real content, compiled once. It lives as long as the test binary.
pub fn real() -> &'static Compiled<'static> {
    static REAL: OnceLock<Compiled<'static>> = OnceLock::new();
    REAL.get_or_init(|| {
        let arena: &'static Bump = Box::leak(Box::new(Bump::new()));
        let compiled = compile(arena, &files(), TODAY);
        compiled.unwrap_or_else(|problems| {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            panic!("{} problems:\n{}", lines.len(), lines.join("\n"))
        })
    })
}

/// The real guide.
pub fn model() -> &'static Model<'static> {
    &real().model
}

/// The real content files as they were on that day: later signatures do not count.
pub fn files() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let mut files = Files::read(&folder).expect("the content folder can be read");
    if let Some(signoff) = files.0.get_mut("signoff.toml") {
        let signatures = signoff.find("[[signature]]").unwrap_or(signoff.len());
        signoff.truncate(signatures);
    }
    files
}

/// The choice behind `question.option`.
#[track_caller]
pub fn choice(name: &str) -> ChoiceId {
    let (question, option) = name.split_once('.').expect("question.option");
    let found = model()
        .choices
        .iter()
        .position(|choice| choice.id == option && model().question(choice.question).id == question);
    ChoiceId(found.unwrap_or_else(|| panic!("no option {name}")) as u8)
}

/// The support with an id.
#[track_caller]
pub fn support(id: &str) -> SupportId {
    let found = model().supports.iter().position(|support| support.id == id);
    SupportId(found.unwrap_or_else(|| panic!("no support {id}")) as u8)
}

/// The screen with an id.
#[track_caller]
pub fn screen(id: &str) -> ScreenId {
    let found = model().screens.iter().position(|screen| screen.id == id);
    ScreenId(found.unwrap_or_else(|| panic!("no screen {id}")) as u8)
}

/// Answers of a person of this kind.
pub fn person(who: &str) -> Answers {
    session::choose(model(), Answers::default(), choice(&format!("who.{who}")))
}

/// Reading answers and advice.
pub trait Says {
    /// Makes choices, in order: `"heavy.zwaar worries.angst"`.
    fn says(self, choices: &str) -> Self;
}

impl Says for Answers {
    #[track_caller]
    fn says(self, choices: &str) -> Self {
        choices.split_whitespace().fold(self, |answers, name| {
            session::choose(model(), answers, choice(name))
        })
    }
}

impl Says for Session {
    #[track_caller]
    fn says(self, choices: &str) -> Self {
        choices.split_whitespace().fold(self, |session, name| {
            session.after(model(), Event::Choose(choice(name)))
        })
    }
}

/// Ids of the supports shown before "bekijk alles".
pub fn first(answers: Answers) -> Vec<&'static str> {
    ids(advise(model(), answers).first())
}

/// Ids of items.
pub fn ids(items: &[guide::Item]) -> Vec<&'static str> {
    items
        .iter()
        .map(|item| model().support(item.entry.support).id)
        .collect()
}

/// Ids of the rules that brought a support into the advice.
pub fn rules_for(advice: &Advice, id: &str) -> Vec<&'static str> {
    advice
        .items
        .iter()
        .filter(|item| item.entry.support == support(id))
        .flat_map(|item| &item.reasons)
        .map(|reason| model().rule(reason.rule).id)
        .collect()
}

/// The id of the screen a session is at; `"result"` at the end.
pub fn at(session: &Session) -> &'static str {
    match session.place {
        Place::Screen(screen) => model().screen(screen).id,
        Place::Result => "result",
    }
}
