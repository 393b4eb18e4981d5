//! Who the walk meets: everybody with few worries.
//!
//! Answers that no condition can tell apart are met once: of four options that a rule names
//! together one stands for all, and no answer stands for "weet ik niet". Conditions are the only
//! way in which the advice looks at a question that is not a reason by itself.

use std::collections::{BTreeMap, BTreeSet};

use guide::condition::Condition;
use guide::model::{Model, QuestionId, QuestionKind};
use guide::{Answers, ChoiceSet, session};
use rayon::prelude::*;

/// Everybody with at most some number of worries.
///
/// Who has at most one worry may also tick one signal; several signals at once are met by the
/// symbols only.
pub struct People<'a, 'm> {
    /// The guide they use.
    pub model: &'a Model<'m>,
    /// At most this many worries.
    pub worries: usize,
    /// Sets of choices that something beside this guide tells apart.
    pub also: Vec<ChoiceSet>,
}

impl People<'_, '_> {
    /// The answers of each of them.
    pub fn all(&self) -> impl ParallelIterator<Item = Answers> {
        let starts = self.starts().into_par_iter();
        starts.flat_map_iter(|start| self.after(start))
    }

    /// Who they are and which worries they have.
    pub fn starts(&self) -> Vec<Answers> {
        let model = self.model;
        let question = model.question(model.worries);
        let who = model.question(model.who).choices;
        subsets(question.choices.without(question.exclusive), self.worries)
            .into_iter()
            .chain(question.exclusive.iter().map(ChoiceSet::of))
            .flat_map(|set| {
                who.iter()
                    .map(move |who| Answers(set.or(ChoiceSet::of(who))))
            })
            .filter(|answers| session::prune(model, *answers) == *answers)
            .collect()
    }

    /// The answers of everybody who starts so.
    pub fn after(&self, start: Answers) -> Vec<Answers> {
        Values::of(self.model, start, &self.also).combinations(self.model, start)
    }
}

/// The sets of choices that some condition of a guide asks about.
pub fn told_apart(model: &Model<'_>) -> BTreeSet<ChoiceSet> {
    Conditions::of(model, |_| true).sets
}

/// The subsets with at most `most` members.
fn subsets(of: ChoiceSet, most: usize) -> Vec<ChoiceSet> {
    let mut sets = vec![ChoiceSet::EMPTY];
    for choice in of.iter() {
        let larger: Vec<ChoiceSet> = sets
            .iter()
            .filter(|set| set.len() < most)
            .map(|set| set.or(ChoiceSet::of(choice)))
            .collect();
        sets.extend(larger);
    }
    sets
}

/// The answers to each question that some condition can tell apart.
struct Values(Vec<(QuestionId, Vec<ChoiceSet>)>);

impl Values {
    /// For somebody with these worries: only conditions that can matter to them count.
    fn of(model: &Model<'_>, start: Answers, also: &[ChoiceSet]) -> Values {
        let mut conditions = Conditions::of(model, |because| because.meets(start.0));
        conditions.sets.extend(also);
        let worries = start.to(model.question(model.worries)).len();
        // A guide has fewer than 256 questions: checked when it was compiled.
        let values = (0..model.questions.len() as u8)
            .map(QuestionId)
            .filter(|id| ![model.who, model.worries].contains(id))
            .map(|id| {
                let signals = id == signals(model);
                let most = match (signals, worries) {
                    (false, _) => usize::MAX,
                    (true, 0 | 1) => 1,
                    (true, _) => 0,
                };
                (id, conditions.values(model, id, most))
            });
        Values(values.collect())
    }

    /// Every combination of them that a conversation can hold.
    fn combinations(&self, model: &Model<'_>, start: Answers) -> Vec<Answers> {
        let mut found = vec![start];
        for (id, values) in &self.0 {
            found = found
                .into_iter()
                .flat_map(|answers| {
                    let path = session::path(model, answers);
                    let question = model.question(*id);
                    let asked = path.contains(&question.screen)
                        && session::questions_on(model, answers, question.screen)
                            .any(|asked| asked == *id);
                    let offered = session::choices_of(model, answers, *id)
                        .fold(ChoiceSet::EMPTY, |set, choice| {
                            set.or(ChoiceSet::of(choice))
                        });
                    values
                        .iter()
                        .filter(move |value| {
                            value.is_empty() || (asked && value.without(offered).is_empty())
                        })
                        .map(move |value| Answers(answers.0.or(*value)))
                })
                .collect();
        }
        found
    }
}

/// The sets of choices that conditions ask about.
#[derive(Default)]
struct Conditions {
    sets: BTreeSet<ChoiceSet>,
}

impl Conditions {
    /// Of the rules about worries only those whose reasons `matter`.
    fn of(model: &Model<'_>, matter: impl Fn(ChoiceSet) -> bool) -> Conditions {
        let worries = model.question(model.worries).choices;
        let mut conditions = Conditions::default();
        let mut supports = BTreeSet::new();
        for rule in model.rules {
            let about_other_worries = rule.because.without(worries).is_empty()
                && !rule.because.is_empty()
                && !matter(rule.because);
            if about_other_worries {
                continue;
            }
            conditions.add_all(rule.when.iter());
            // A tick that is a reason is told apart from others.
            for reason in rule.because.without(worries).iter() {
                conditions.sets.insert(ChoiceSet::of(reason));
            }
            supports.extend(rule.supports.iter().copied());
        }
        for id in supports {
            let support = model.support(id);
            conditions.add_all(support.gate.map(|gate| gate.when).iter());
            conditions.add_all(support.doors.iter().filter_map(|door| door.when.as_ref()));
        }
        conditions.add_all(model.laters.iter().map(|later| &later.when));
        conditions.add_all(model.tonight.iter().filter_map(|one| one.when.as_ref()));
        conditions.add_all(
            model
                .questions
                .iter()
                .filter_map(|one| one.ask_when.as_ref()),
        );
        conditions.add_all(
            model
                .choices
                .iter()
                .filter_map(|one| one.show_when.as_ref()),
        );
        conditions
    }

    fn add_all<'c>(&mut self, conditions: impl Iterator<Item = &'c Condition<'c>>) {
        for condition in conditions {
            self.add(condition);
        }
    }

    fn add(&mut self, condition: &Condition<'_>) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => self.add_all(parts.iter()),
            Condition::Not(part) => self.add(part),
            Condition::Is(_, choices) => {
                self.sets.insert(*choices);
            }
            Condition::Holds(_) => {}
        }
    }

    /// One answer for each way in which conditions can see this question, of `most` choices that
    /// can be combined.
    fn values(&self, model: &Model<'_>, id: QuestionId, most: usize) -> Vec<ChoiceSet> {
        let question = model.question(id);
        let several = match question.kind {
            QuestionKind::One => ChoiceSet::EMPTY,
            QuestionKind::Many => question.choices.without(question.exclusive),
        };
        let alone = question.choices.without(several).iter().map(ChoiceSet::of);
        let mut seen = BTreeMap::new();
        for value in subsets(several, most).into_iter().chain(alone) {
            let view: Vec<bool> = self.sets.iter().map(|set| set.meets(value)).collect();
            // A wish counts for the worry it stands for.
            let wish = value.iter().find_map(|one| model.choice(one).stands_for);
            let known = !value.is_empty() && !value.meets(question.unknown);
            seen.entry((view, wish, known)).or_insert(value);
        }
        seen.into_values().collect()
    }
}

/// The question about safety: the one the signals belong to.
fn signals(model: &Model<'_>) -> QuestionId {
    let first = model.flags.first();
    first.map_or(model.who, |flag| model.choice(flag.choice).question)
}
