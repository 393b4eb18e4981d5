//! Random visitors: what each of them does, in words, and what a page would like to know of them.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use content::Compiled;
use fastrand::Rng;
use guide::model::{ChoiceId, Model, QuestionId, QuestionKind, ScreenId};
use guide::session::{self, Event, Place, Session};
use guide::{Answers, advice, condition};
use serde::Serialize;

use super::setting::{Setting, Way};
use crate::plan::Sentences;

/// More screens than any conversation has.
const MANY: usize = 40;

/// What one visitor does, as press.js reads it.
#[derive(Debug, Clone, Serialize)]
pub struct Person {
    /// The first question.
    first: String,
    screens: Vec<Shown>,
    /// How many parts of the result they open.
    opens: usize,
    /// They flick once on each screen, as if to see whether there is more.
    flicks: bool,
    /// The guide stands in the page itself.
    is_inline: bool,
    /// What a page would like to know, by name.
    #[serde(skip)]
    pub about: BTreeMap<String, String>,
}

/// What is done on one screen.
#[derive(Debug, Clone, Serialize)]
struct Shown {
    /// The words of what is chosen.
    choices: Vec<String>,
    /// What leads on; nothing for who leaves here.
    on: Option<String>,
    /// What the next screen begins with.
    next: String,
}

/// The value of what is so and what is not.
pub const YES: &str = "yes";
/// See [`YES`].
pub const NO: &str = "no";

impl Person {
    /// Somebody who comes to a page like this.
    ///
    /// # Errors
    /// When the content lacks a word, or its conversation has no end.
    pub fn random(compiled: &Compiled<'_>, setting: &Setting, rng: &mut Rng) -> Result<Self> {
        let words = Sentences::of(compiled)?;
        let model = &compiled.model;
        let mut session = Session::default();
        let mut screens = Vec::new();
        let mut path = Vec::new();
        while let Place::Screen(screen) = session.place {
            ensure!(path.len() < MANY, "the conversation has no end");
            path.push(model.screen(screen).id);
            let (after, choices) = answers(model, words, session, screen, rng);
            session = after;
            // One in twelve leaves here, and one in fifteen has enough.
            if path.len() > 1 && rng.u8(..) < 21 {
                screens.push(Shown {
                    choices,
                    on: None,
                    next: String::new(),
                });
                break;
            }
            let has_enough = model.screen(screen).enough && rng.u8(..) < 17;
            let (event, on) = match has_enough {
                true => (Event::Enough, "ui-enough"),
                false => (Event::Next, "ui-go-on"),
            };
            session = session.after(model, event);
            ensure!(!session.missing, "a screen lacks an answer");
            screens.push(Shown {
                choices,
                on: Some(words.named(on)?),
                next: heading(model, words, session)?,
            });
        }
        let is_at_the_result = session.place == Place::Result;
        let opens = if is_at_the_result && rng.bool() {
            rng.usize(1..4)
        } else {
            0
        };
        let who = model.question(model.who);
        Ok(Person {
            first: words.get(who.label.text_for(Answers::default())),
            screens,
            opens,
            flicks: setting.flicks,
            is_inline: setting.way == Way::Inline,
            about: about(model, session, &path),
        })
    }
}

/// Random answers to what this screen asks: always what it needs, and of the rest some.
fn answers(
    model: &Model<'_>,
    words: Sentences<'_, '_>,
    mut session: Session,
    screen: ScreenId,
    rng: &mut Rng,
) -> (Session, Vec<String>) {
    let mut pressed = Vec::new();
    let asked: Vec<QuestionId> = session::questions_on(model, session.answers, screen).collect();
    let word = |session: Session, choice: ChoiceId| {
        words.get(model.choice(choice).label.text_for(session.answers))
    };
    for question in &asked {
        if model.screen(screen).skippable && rng.u8(..) < 100 {
            continue;
        }
        let offered = |session: Session| {
            let own = session::choices_of(model, session.answers, *question);
            own.collect::<Vec<ChoiceId>>()
        };
        // Where two questions have an answer of the same words, a tap by words finds the first.
        let is_clear = |session: Session, choice: ChoiceId| {
            let all = asked
                .iter()
                .flat_map(|one| session::choices_of(model, session.answers, *one));
            let same = all.filter(|one| word(session, *one) == word(session, choice));
            same.count() == 1
        };
        let question = model.question(*question);
        let count = match question.kind {
            QuestionKind::One => 1,
            QuestionKind::Many => [1, 1, 2, 3, 4][rng.usize(..5)],
        };
        for _ in 0..count {
            let mut left = offered(session);
            left.retain(|choice| {
                !session.answers.has(*choice)
                    && is_clear(session, *choice)
                    && (count == 1 || !question.exclusive.has(*choice))
            });
            let Some(choice) = rng.choice(left) else {
                break;
            };
            pressed.push(word(session, choice));
            session = session.after(model, Event::Choose(choice));
        }
    }
    (session, pressed)
}

/// What the screen begins with.
fn heading(model: &Model<'_>, words: Sentences<'_, '_>, session: Session) -> Result<String> {
    let Place::Screen(screen) = session.place else {
        let advice = advice::advise(model, session.answers);
        return match advice.flags.first() {
            Some(flag) => Ok(words.get(model.flag(*flag).title)),
            None => words.named("ui-result-title"),
        };
    };
    let screen = model.screen(screen);
    let first = screen.questions.first().context("a screen asks nothing")?;
    let label = model.question(*first).label.text_for(session.answers);
    Ok(words.get(screen.heading.map_or(label, |heading| heading.title)))
}

/// What a page would like to know of them.
fn about(model: &Model<'_>, session: Session, path: &[&str]) -> BTreeMap<String, String> {
    let answers = session.answers;
    let said = |is: bool| if is { YES } else { NO }.to_owned();
    let of = |question: QuestionId| answers.to(model.question(question));
    let name = |choice: ChoiceId| model.choice(choice).id;
    let names = |question: QuestionId| {
        let names: Vec<&str> = of(question).iter().map(name).collect();
        names.join("+")
    };
    let worries = condition::worries(model, answers).len();
    let signals = advice::signals(model);
    let mut about = BTreeMap::from([
        ("who".to_owned(), names(model.who)),
        ("number of worries".to_owned(), worries.to_string()),
        ("two or more worries".to_owned(), said(worries > 1)),
        ("number of screens".to_owned(), path.len().to_string()),
        ("path of screens".to_owned(), path.join(" ")),
        (
            "reached a result".to_owned(),
            said(session.place == Place::Result),
        ),
        ("any signal".to_owned(), said(answers.0.meets(signals))),
    ]);
    let is_one_of = |ids: &[&str]| {
        of(model.who)
            .iter()
            .any(|choice| ids.contains(&name(choice)))
    };
    about.insert(
        "bereaved or under 18".to_owned(),
        said(is_one_of(&["nabestaande", "jong"])),
    );
    for (index, question) in model.questions.iter().enumerate() {
        let id = QuestionId(u8::try_from(index).unwrap_or_default());
        let is_follow_up = id != model.who && id != model.worries && question.id != "phase";
        for choice in question.choices.iter() {
            let kind = if id == model.worries {
                "worry"
            } else if signals.has(choice) {
                "signal"
            } else if is_follow_up {
                question.id
            } else {
                continue;
            };
            about.insert(
                format!("{kind} {}", name(choice)),
                said(answers.has(choice)),
            );
        }
        if question.id == "phase" {
            about.insert("phase".to_owned(), names(id));
        }
    }
    about
}
