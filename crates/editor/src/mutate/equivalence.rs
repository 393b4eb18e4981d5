//! Whether a mistake changes anything for any visitor.
//!
//! Which kinds of support fit, and how they are reached, is compared exactly, over every
//! combination of answers. Questions, order and reasons are compared for every combination of who,
//! up to two worries (three where three matter), the wish and the questions that the changed items
//! read; everything outside the answers is compared as it is.

use std::collections::BTreeSet;

use guide::condition::{Condition, Predicate};
use guide::model::{ChoiceId, OnUnknown, Question, QuestionId, QuestionKind, Rule};
use guide::session;
use guide::{Advice, Answers, ChoiceSet, Model, advise};
use proof::diff::compare;

/// Whether no visitor sees, is asked or is shown anything else than before.
pub fn changes_nothing(original: &Model<'_>, mutant: &Model<'_>) -> bool {
    same_without_answers(original, mutant) && compare(original, mutant, 0).is_empty() && {
        let space = Space::of(original, mutant);
        space.all_alike(original, mutant)
    }
}

/// What is there whatever somebody answers.
fn same_without_answers(original: &Model<'_>, mutant: &Model<'_>) -> bool {
    let screens = |model: &Model<'_>| -> Vec<(String, bool, bool, bool)> {
        let screens = model.screens.iter();
        screens
            .map(|it| (it.id.to_owned(), it.follow_up, it.skippable, it.enough))
            .collect()
    };
    let questions = |model: &Model<'_>| -> Vec<(String, QuestionKind, [ChoiceSet; 3])> {
        let questions = model.questions.iter();
        questions
            .map(|it| {
                let sets = [it.choices, it.unknown, it.exclusive];
                (it.id.to_owned(), it.kind, sets)
            })
            .collect()
    };
    original.flags == mutant.flags
        && original.urgent == mutant.urgent
        && original.choices.len() == mutant.choices.len()
        && original.supports.len() == mutant.supports.len()
        && screens(original) == screens(mutant)
        && questions(original) == questions(mutant)
        && original.supports.iter().zip(mutant.supports).all(|(a, b)| {
            a.contacts == b.contacts
                && (a.level, a.self_contact, a.cost) == (b.level, b.self_contact, b.cost)
                && a.doors.len() == b.doors.len()
                && a.doors
                    .iter()
                    .zip(b.doors)
                    .all(|(a, b)| (a.kind, a.own) == (b.kind, b.own))
        })
}

/// The answers that are tried.
struct Space {
    /// For each question the sets of choices tried, the empty one included.
    tried: Vec<(QuestionId, Vec<ChoiceSet>)>,
}

impl Space {
    fn of(original: &Model<'_>, mutant: &Model<'_>) -> Self {
        let mut read = Read::default();
        for (one, other) in [(original, mutant), (mutant, original)] {
            read.changed_rules(one, other);
            read.changed_laters(one, other);
            read.changed_conditions(one, other);
        }
        let always = [original.who, original.worries, original.wish];
        let most = if read.three_worries { 3 } else { 2 };
        let tried = (0..original.questions.len() as u8)
            .map(QuestionId)
            .filter(|id| always.contains(id) || read.questions.contains(id))
            .map(|id| {
                let question = original.question(id);
                let most = match question.kind {
                    QuestionKind::One => 1,
                    QuestionKind::Many if id == original.worries => most,
                    QuestionKind::Many => 2,
                };
                let mut sets = sets(question, most);
                let screen = original.screen(question.screen);
                if !screen.enough && !screen.skippable {
                    // Nobody gets past this screen without an answer.
                    sets.retain(|set| !set.is_empty());
                }
                (id, sets)
            })
            .collect();
        Space { tried }
    }

    fn all_alike(&self, original: &Model<'_>, mutant: &Model<'_>) -> bool {
        self.alike(original, mutant, Answers::default(), 0)
    }

    fn alike(
        &self,
        original: &Model<'_>,
        mutant: &Model<'_>,
        answers: Answers,
        next: usize,
    ) -> bool {
        let Some((question, sets)) = self.tried.get(next) else {
            return same_outcome(original, mutant, answers);
        };
        sets.iter().all(|set| {
            let question = original.question(*question);
            let answers = answers.replaced(question, *set);
            // Answers that neither guide lets anybody give lead to others that are tried.
            let given = |model| session::prune(model, answers) == answers;
            match (given(original), given(mutant)) {
                (false, false) => true,
                (true, true) => self.alike(original, mutant, answers, next + 1),
                (true, false) | (false, true) => false,
            }
        })
    }
}

/// The questions that changed items look at.
#[derive(Default)]
struct Read {
    questions: BTreeSet<QuestionId>,
    three_worries: bool,
}

impl Read {
    /// Rules of `one` that are not in `other`, or are otherwise there.
    fn changed_rules(&mut self, one: &Model<'_>, other: &Model<'_>) {
        for rule in one.rules {
            let same = other.rules.iter().any(|it| {
                it.id == rule.id
                    && it.because == rule.because
                    && it.when == rule.when
                    && it.on_unknown == rule.on_unknown
                    && it.rank == rule.rank
                    && it.supports == rule.supports
            });
            if !same {
                self.choices(one, rule.because);
                self.condition(rule.when.as_ref());
            }
        }
    }

    /// What stays behind in `one` and not, or otherwise, in `other`.
    fn changed_laters(&mut self, one: &Model<'_>, other: &Model<'_>) {
        for later in one.laters {
            if !other.laters.contains(later) {
                self.condition(Some(&later.when));
            }
        }
    }

    /// Conditions of everything else.
    fn changed_conditions(&mut self, one: &Model<'_>, other: &Model<'_>) {
        for (index, question) in one.questions.iter().enumerate() {
            if other.questions.get(index).map(|it| it.ask_when) != Some(question.ask_when) {
                self.questions.insert(QuestionId(index as u8));
                self.condition(question.ask_when.as_ref());
            }
        }
        for (index, choice) in one.choices.iter().enumerate() {
            if other.choices.get(index).map(|it| it.show_when) != Some(choice.show_when) {
                self.questions.insert(choice.question);
                self.condition(choice.show_when.as_ref());
            }
        }
        for (index, support) in one.supports.iter().enumerate() {
            let changed = other.supports.get(index);
            let gate = support.gate.map(|gate| gate.when);
            let other_gate = changed.and_then(|it| it.gate).map(|gate| gate.when);
            if gate != other_gate {
                self.condition(gate.as_ref());
                self.waiting_rules_with(one, index);
            }
            let doors = |support: &guide::model::Support<'_>| -> Vec<String> {
                let doors = support.doors.iter();
                doors.map(|door| format!("{:?}", door.when)).collect()
            };
            if changed.map(doors) != Some(doors(support)) {
                for door in support.doors {
                    self.condition(door.when.as_ref());
                }
            }
            if changed.map(|it| it.after) != Some(support.after) {
                self.all_rules_with(one, index);
            }
        }
        for (index, tonight) in one.tonight.iter().enumerate() {
            if other.tonight.get(index) != Some(tonight) {
                self.condition(tonight.when.as_ref());
            }
        }
    }

    /// What the rules look at that lead to a support and wait for a real answer. All others lead
    /// to it while nothing is answered but the worry.
    fn waiting_rules_with(&mut self, model: &Model<'_>, support: usize) {
        self.rules_with(model, support, |rule| rule.on_unknown == OnUnknown::Skip);
    }

    /// What the rules look at that lead to a support.
    fn all_rules_with(&mut self, model: &Model<'_>, support: usize) {
        self.rules_with(model, support, |_| true);
    }

    fn rules_with(&mut self, model: &Model<'_>, support: usize, of: impl Fn(&Rule<'_>) -> bool) {
        for rule in model.rules.iter().filter(|rule| of(rule)) {
            if rule.supports.iter().any(|it| it.index() == support) {
                self.condition(rule.when.as_ref());
            }
        }
    }

    fn choices(&mut self, model: &Model<'_>, choices: ChoiceSet) {
        self.questions
            .extend(choices.iter().map(|choice| model.choice(choice).question));
    }

    fn condition(&mut self, condition: Option<&Condition<'_>>) {
        match condition {
            None => {}
            Some(Condition::All(parts) | Condition::Any(parts)) => {
                for part in *parts {
                    self.condition(Some(part));
                }
            }
            Some(Condition::Not(part)) => self.condition(Some(part)),
            Some(Condition::Is(question, _)) => {
                self.questions.insert(*question);
            }
            Some(Condition::Holds(Predicate::ThreeOrMoreWorries)) => self.three_worries = true,
            Some(Condition::Holds(Predicate::TwoOrMoreWorries)) => {}
        }
    }
}

/// Every set of at most `most` choices that go together, and none.
fn sets(question: &Question<'_>, most: usize) -> Vec<ChoiceSet> {
    let alone = question.exclusive.iter().map(ChoiceSet::of);
    let together: Vec<ChoiceId> = question
        .choices
        .without(question.exclusive)
        .iter()
        .collect();
    let mut all = vec![ChoiceSet::EMPTY];
    let mut longest = all.clone();
    for _ in 0..most {
        longest = longest
            .iter()
            .flat_map(|set| {
                let last = set.iter().last();
                together
                    .iter()
                    .filter(move |choice| Some(**choice) > last)
                    .map(|choice| set.or(ChoiceSet::of(*choice)))
            })
            .collect();
        all.extend(&longest);
    }
    all.extend(alone);
    all
}

fn same_outcome(original: &Model<'_>, mutant: &Model<'_>, answers: Answers) -> bool {
    session::path(original, answers) == session::path(mutant, answers)
        && same_questions(original, mutant, answers)
        && same_advice(
            (original, &advise(original, answers)),
            (mutant, &advise(mutant, answers)),
        )
}

fn same_questions(original: &Model<'_>, mutant: &Model<'_>, answers: Answers) -> bool {
    let asked = |model: &Model<'_>| -> Vec<(QuestionId, Vec<ChoiceId>)> {
        session::path(model, answers)
            .into_iter()
            .flat_map(|screen| session::questions_on(model, answers, screen).collect::<Vec<_>>())
            .map(|id| (id, session::choices_of(model, answers, id).collect()))
            .collect()
    };
    asked(original) == asked(mutant)
}

/// Rules are compared by id: their numbers differ when one is gone.
fn same_advice(one: (&Model<'_>, &Advice), other: (&Model<'_>, &Advice)) -> bool {
    type Said<'a> = (
        guide::model::SupportId,
        usize,
        bool,
        Vec<(&'a str, ChoiceSet, bool)>,
    );
    fn items<'a>((model, advice): (&Model<'a>, &Advice)) -> Vec<Said<'a>> {
        let reasons = |item: &guide::Item| {
            let reasons = item.reasons.iter();
            reasons
                .map(|it| (model.rule(it.rule).id, it.because, it.certain))
                .collect()
        };
        let items = advice.items.iter();
        items
            .map(|item| {
                (
                    item.entry.support,
                    item.entry.door,
                    item.entry.conditional,
                    reasons(item),
                )
            })
            .collect()
    }
    one.1.flags == other.1.flags
        && one.1.shown == other.1.shown
        && one.1.tonight == other.1.tonight
        && items(one) == items(other)
}
