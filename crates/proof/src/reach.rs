//! Nothing is dead: every question, answer, rule and kind of support is reached by somebody.
//!
//! The symbols find the shortest answers; a conversation with the real code then gives them.

use biodivine_lib_bdd::Bdd;
use guide::model::{ChoiceId, Model, QuestionId, Rank};
use guide::{Answers, ChoiceSet, Event, Place, Session, advise, session};

use crate::report::{Check, Violation};
use crate::symbolic::Symbols;

/// What is reached, and by answers that a conversation can give.
pub fn checks(guide: &Symbols<'_, '_, '_>) -> Vec<Check> {
    // A conversation that only goes forward.
    let forward = guide.people.and(&guide.encoding.without_gaps());
    let reach = Reach { guide, forward };
    vec![reach.choices(), reach.rules(), reach.supports()]
}

struct Reach<'s, 'e, 'a, 'm> {
    guide: &'s Symbols<'e, 'a, 'm>,
    forward: Bdd,
}

impl Reach<'_, '_, '_, '_> {
    fn model(&self) -> &Model<'_> {
        self.guide.encoding.model()
    }

    /// Every choice can be made; and so every question is asked.
    fn choices(&self) -> Check {
        // A guide has at most 128 choices.
        let choices = (0..self.model().choices.len() as u8).map(ChoiceId);
        let violations = choices.clone().filter_map(|choice| {
            let name = self.model().choice_name(choice);
            let set = self.guide.encoding.chosen(choice);
            self.missing(&set, &name, |answers| answers.has(choice))
        });
        Check {
            id: "every_answer_can_be_given".into(),
            says: "every question is asked and every answer offered to somebody".into(),
            cases: choices.len() as u64,
            violations: violations.collect(),
        }
    }

    /// Every rule holds for somebody for certain, and is a reason on their result.
    fn rules(&self) -> Check {
        let rules = self.guide.encoding.rules();
        let violations = rules.filter_map(|(id, rule)| {
            let mut set = self.guide.encoding.fires(rule).surely;
            if rule.rank == Rank::Fallback {
                let others = self.guide.encoding.rules();
                for (_, other) in others.filter(|(_, other)| other.rank != Rank::Fallback) {
                    set = set.and_not(&self.guide.encoding.fires(other).maybe);
                }
            }
            self.missing(&set, rule.id, |answers| {
                let items = advise(self.model(), answers).items;
                items
                    .iter()
                    .flat_map(|item| &item.reasons)
                    .any(|reason| reason.rule == id && reason.certain)
            })
        });
        Check {
            id: "every_rule_holds".into(),
            says: "every rule holds for somebody, and brings something".into(),
            cases: self.model().rules.len() as u64,
            violations: violations.collect(),
        }
    }

    /// Every kind of support fits somebody for certain.
    fn supports(&self) -> Check {
        let violations = self.guide.kinds().filter_map(|(id, support)| {
            let set = &self.guide.supports[id.index()].surely;
            self.missing(set, support.id, |answers| {
                let items = advise(self.model(), answers).items;
                items
                    .iter()
                    .any(|item| item.entry.support == id && !item.entry.conditional)
            })
        });
        Check {
            id: "every_kind_fits_somebody".into(),
            says: "every kind of support certainly fits somebody".into(),
            cases: self.model().supports.len() as u64,
            violations: violations.collect(),
        }
    }

    /// What is wrong when no conversation ends with answers of this set, or the result of the
    /// shortest is not as expected.
    fn missing(
        &self,
        set: &Bdd,
        name: &str,
        expected: impl Fn(Answers) -> bool,
    ) -> Option<Violation> {
        let found = |what: String, answers: Vec<&str>| Violation {
            what,
            answers: answers.into_iter().map(str::to_owned).collect(),
        };
        let space = self.guide.encoding.space();
        let Some(names) = space.shortest(&self.forward.and(set)) else {
            return Some(found(format!("{name} is never reached"), Vec::new()));
        };
        let answers = answers_of(self.model(), &names);
        match replay(self.model(), answers) {
            Some(session) if session.answers == answers && expected(answers) => None,
            Some(_) => Some(found(format!("{name} is not in the result"), names)),
            None => Some(found(format!("{name}: no conversation gives this"), names)),
        }
    }
}

/// Choices by name.
fn answers_of(model: &Model<'_>, names: &[&str]) -> Answers {
    // A guide has at most 128 choices.
    let chosen = (0..model.choices.len() as u8)
        .map(ChoiceId)
        .filter(|choice| names.contains(&model.choice_name(*choice).as_str()));
    Answers(chosen.fold(ChoiceSet::EMPTY, |set, choice| {
        set.or(ChoiceSet::of(choice))
    }))
}

/// Has the conversation that gives these answers, screen by screen, and stops where they end.
fn replay(model: &Model<'_>, answers: Answers) -> Option<Session> {
    let mut session = Session::default();
    // Each turn of the loop leaves a screen.
    for _ in 0..=model.screens.len() {
        let Place::Screen(screen) = session.place else {
            return Some(session);
        };
        let questions: Vec<QuestionId> =
            session::questions_on(model, session.answers, screen).collect();
        for question in questions {
            for choice in answers.to(model.question(question)).iter() {
                session = session.after(model, Event::Choose(choice));
            }
        }
        let event = match session::is_answered(model, session.answers, screen) {
            true => Event::Next,
            false => Event::Enough,
        };
        session = session.after(model, event);
    }
    None
}
