//! The conversation as a state machine: which screens a person meets, and what an event does.
//!
//! Answers are the only thing kept. The path of screens is folded from them each time, so going
//! back keeps every answer, and changing one removes only what depended on it.

use crate::answers::{Answers, ChoiceSet};
use crate::condition::{Truth, truth_of, worries};
use crate::model::{ChoiceId, Model, QuestionId, QuestionKind, Screen, ScreenId};

/// Where a person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// On a screen with questions.
    Screen(ScreenId),
    /// At the result.
    Result,
}

/// One person's conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Session {
    /// What they chose so far.
    pub answers: Answers,
    /// Where they are.
    pub place: Place,
    /// They pressed "verder" without the choice this screen needs.
    pub missing: bool,
    /// Where "verder" leads.
    route: Route,
    /// They saw the result, so they can go back to it.
    saw_result: bool,
}

/// Where "verder" leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Route {
    /// To the next screen.
    Forward,
    /// To the next screen without an answer, then to the result.
    OpenQuestions,
    /// Straight back to the result.
    Result,
}

/// What a person does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// Taps a choice: makes it, or takes it back where several can be made.
    Choose(ChoiceId),
    /// "Verder".
    Next,
    /// Goes to an earlier place: 0 is the first screen; past the last screen is the result.
    Visit(usize),
    /// "Genoeg voor nu".
    Enough,
    /// "Wijzig" at the result.
    Change(ScreenId),
    /// "Beantwoord nog een paar vragen" at the result.
    GoOn,
}

impl Default for Session {
    /// At the first screen, without answers.
    fn default() -> Self {
        Session {
            answers: Answers::default(),
            place: Place::Screen(ScreenId(0)),
            missing: false,
            route: Route::Forward,
            saw_result: false,
        }
    }
}

impl Session {
    /// The session after an event. An event that makes no sense here changes nothing.
    pub fn after(self, model: &Model<'_>, event: Event) -> Session {
        match event {
            Event::Choose(choice) => self.choose(model, choice),
            Event::Next => self.next(model),
            Event::Visit(step) => self.visit(model, step),
            Event::Enough => self.stop_here(model),
            Event::Change(screen) => self.change(model, screen),
            Event::GoOn => self.go_on(model),
        }
    }

    /// How far this is: 0 at the first screen; the number of screens at the result.
    pub fn step(&self, model: &Model<'_>) -> usize {
        let path = path(model, self.answers);
        match self.place {
            Place::Screen(screen) => path
                .iter()
                .position(|candidate| *candidate == screen)
                .unwrap_or(0),
            Place::Result => path.len(),
        }
    }

    /// Whether questions are left that were not answered.
    pub fn has_open_questions(&self, model: &Model<'_>) -> bool {
        path(model, self.answers)
            .into_iter()
            .any(|screen| !is_answered(model, self.answers, screen))
    }

    fn choose(self, model: &Model<'_>, choice: ChoiceId) -> Session {
        Session {
            answers: prune(model, choose(model, self.answers, choice)),
            missing: false,
            ..self
        }
    }

    fn next(self, model: &Model<'_>) -> Session {
        let Place::Screen(screen) = self.place else {
            return self;
        };
        let answers = fill_empty(model, self.answers, screen);
        if !is_answered(model, answers, screen) {
            return Session {
                missing: true,
                ..self
            };
        }
        let path = path(model, answers);
        let rest = path
            .iter()
            .skip_while(|candidate| **candidate != screen)
            .skip(1);
        let next = match self.route {
            Route::Forward => rest.copied().next(),
            Route::OpenQuestions => rest
                .copied()
                .find(|later| !is_answered(model, answers, *later)),
            Route::Result => None,
        };
        // Nothing is missing here: the choice that was, took that back.
        let session = Session { answers, ..self };
        match next {
            Some(next) => Session {
                place: Place::Screen(next),
                ..session
            },
            None => session.at_result(),
        }
    }

    fn at_result(self) -> Session {
        Session {
            place: Place::Result,
            missing: false,
            route: Route::Forward,
            saw_result: true,
            ..self
        }
    }

    fn visit(self, model: &Model<'_>, step: usize) -> Session {
        let path = path(model, self.answers);
        let open = path
            .iter()
            .position(|screen| !is_answered(model, self.answers, *screen));
        let place = match open {
            // A result that was seen stays reachable, also while questions are open.
            Some(_) if self.saw_result && step >= path.len() => return self.at_result(),
            Some(open) => path[step.min(open)],
            None => match path.get(step) {
                Some(screen) => *screen,
                None => return self.at_result(),
            },
        };
        Session {
            place: Place::Screen(place),
            missing: false,
            ..self
        }
    }

    fn stop_here(self, model: &Model<'_>) -> Session {
        match self.place {
            Place::Screen(screen) if model.screen(screen).enough => self.at_result(),
            Place::Screen(_) | Place::Result => self,
        }
    }

    fn change(self, model: &Model<'_>, screen: ScreenId) -> Session {
        if !path(model, self.answers).contains(&screen) {
            return self;
        }
        Session {
            place: Place::Screen(screen),
            missing: false,
            // A visitor who stopped early is not led through the questions they left open.
            route: if self.has_open_questions(model) {
                Route::Result
            } else {
                Route::OpenQuestions
            },
            ..self
        }
    }

    fn go_on(self, model: &Model<'_>) -> Session {
        let open = path(model, self.answers)
            .into_iter()
            .find(|screen| !is_answered(model, self.answers, *screen));
        match open {
            Some(screen) => Session {
                place: Place::Screen(screen),
                missing: false,
                route: Route::OpenQuestions,
                ..self
            },
            None => self,
        }
    }
}

/// The screens this visitor meets, in order, as far as their answers determine them.
///
/// Of the follow-ups at most [`Model::max_follow_ups`] are asked: first those that belong to the
/// worry they want to begin with, then in the order of the conversation.
pub fn path(model: &Model<'_>, answers: Answers) -> Vec<ScreenId> {
    let follow_ups = follow_ups(model, answers);
    // A guide has fewer than 256 screens: checked when it was compiled.
    (0..model.screens.len() as u8)
        .map(ScreenId)
        .filter(|id| {
            if model.screen(*id).follow_up {
                follow_ups.contains(id)
            } else {
                asks_something(model, answers, *id)
            }
        })
        .collect()
}

/// The questions asked on a screen.
pub fn questions_on<'m>(
    model: &Model<'m>,
    answers: Answers,
    screen: ScreenId,
) -> impl Iterator<Item = QuestionId> {
    let questions = model.screen(screen).questions;
    questions
        .iter()
        .copied()
        .filter(move |question| is_asked(model, answers, *question))
}

/// The choices offered for a question, in order.
pub fn choices_of<'m>(
    model: &Model<'m>,
    answers: Answers,
    question: QuestionId,
) -> impl Iterator<Item = ChoiceId> {
    model
        .question(question)
        .choices
        .iter()
        .filter(move |choice| is_offered(model, answers, *choice))
}

/// The answers after a tap on a choice: a radio button replaces, a checkbox toggles, and an
/// exclusive choice stands alone.
pub fn choose(model: &Model<'_>, answers: Answers, choice: ChoiceId) -> Answers {
    let question = model.question(model.choice(choice).question);
    let tapped = ChoiceSet::of(choice);
    let given = answers.to(question);
    let chosen = match question.kind {
        QuestionKind::One => tapped,
        QuestionKind::Many if given.has(choice) => given.without(tapped),
        QuestionKind::Many if question.exclusive.has(choice) => tapped,
        QuestionKind::Many => given.without(question.exclusive).or(tapped),
    };
    answers.replaced(question, chosen)
}

/// The answers without those to questions that are not asked, and without choices that are not
/// offered, given the answers before them. Conditions only look back, so one pass is enough.
pub fn prune(model: &Model<'_>, answers: Answers) -> Answers {
    let mut kept = Answers::default();
    let mut asked_follow_ups = None;
    for (index, screen) in model.screens.iter().enumerate() {
        if screen.follow_up {
            // Depends on the worries and the wish only, which come before every follow-up.
            let follow_ups = asked_follow_ups.get_or_insert_with(|| follow_ups(model, kept));
            // A guide has fewer than 256 screens: checked when it was compiled.
            if !follow_ups.contains(&ScreenId(index as u8)) {
                continue;
            }
        }
        keep_offered(model, answers, screen, &mut kept);
    }
    kept
}

fn keep_offered(model: &Model<'_>, answers: Answers, screen: &Screen<'_>, kept: &mut Answers) {
    for question in screen.questions {
        if is_asked(model, *kept, *question) {
            let before = *kept;
            let offered = answers
                .to(model.question(*question))
                .iter()
                .filter(|choice| is_offered(model, before, *choice))
                .fold(ChoiceSet::EMPTY, |set, choice| {
                    set.or(ChoiceSet::of(choice))
                });
            *kept = Answers(kept.0.or(offered));
        }
    }
}

/// Whether every question asked on the screen has an answer.
pub fn is_answered(model: &Model<'_>, answers: Answers, screen: ScreenId) -> bool {
    questions_on(model, answers, screen).all(|question| answers.answered(model.question(question)))
}

/// The worry the person wants to begin with: their wish, or the only worry they have.
pub fn first_worry(model: &Model<'_>, answers: Answers) -> Option<ChoiceId> {
    let ticked = worries(model, answers);
    let wished = answers
        .to(model.question(model.wish))
        .iter()
        .find_map(|choice| model.choice(choice).stands_for);
    match wished {
        Some(worry) => Some(worry),
        None if ticked.len() == 1 => ticked.iter().next(),
        None => None,
    }
}

fn follow_ups(model: &Model<'_>, answers: Answers) -> Vec<ScreenId> {
    let asked: Vec<ScreenId> = (0..model.screens.len() as u8)
        .map(ScreenId)
        .filter(|id| model.screen(*id).follow_up && asks_something(model, answers, *id))
        .collect();
    let wish = first_worry(model, answers).map(|worry| {
        let question = model.question(model.worries);
        answers.replaced(question, ChoiceSet::of(worry))
    });
    let belongs_to_wish =
        |id: &ScreenId| wish.is_some_and(|answers| asks_something(model, answers, *id));
    let (mut chosen, others): (Vec<_>, Vec<_>) = asked.into_iter().partition(belongs_to_wish);
    chosen.extend(others);
    chosen.truncate(usize::from(model.max_follow_ups));
    chosen
}

fn asks_something(model: &Model<'_>, answers: Answers, screen: ScreenId) -> bool {
    questions_on(model, answers, screen).next().is_some()
}

/// A question is asked when its condition may hold; a follow-up only when it does, so that
/// nobody is asked about a worry they did not tick.
fn is_asked(model: &Model<'_>, answers: Answers, id: QuestionId) -> bool {
    let question = model.question(id);
    let needed = if model.screen(question.screen).follow_up {
        Truth::Yes
    } else {
        Truth::Maybe
    };
    truth_of(&question.ask_when, model, answers) >= needed
}

fn is_offered(model: &Model<'_>, answers: Answers, choice: ChoiceId) -> bool {
    let choice = model.choice(choice);
    match choice.stands_for {
        Some(worry) => answers.has(worry),
        None => truth_of(&choice.show_when, model, answers) != Truth::No,
    }
}

/// The answers after "verder" on a screen where not everything was answered: "weet ik niet" where
/// the screen can be skipped; "geen van deze" for a follow-up that can have several answers, since none
/// is one of those. Everything else has to be answered, and stays as it is.
fn fill_empty(model: &Model<'_>, answers: Answers, screen: ScreenId) -> Answers {
    let page = model.screen(screen);
    questions_on(model, answers, screen).fold(answers, |filled, id| {
        let question = model.question(id);
        let may_be_empty = page.skippable || page.follow_up && question.kind == QuestionKind::Many;
        if !may_be_empty || filled.answered(question) {
            return filled;
        }
        let unknown = question.unknown.iter().next();
        let none = question.exclusive.without(question.unknown).iter().next();
        let counts_as = match page.skippable {
            true => unknown,
            false => none.or(unknown),
        };
        filled.replaced(question, counts_as.map_or(ChoiceSet::EMPTY, ChoiceSet::of))
    })
}
