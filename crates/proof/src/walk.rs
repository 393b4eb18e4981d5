//! A walk through the real code, over every combination of answers with few worries.
//!
//! The symbols ([`crate::encoding`]) speak about all worries at once; the walk checks that they
//! say what `guide::advise` does, and looks at everything a visitor sees: order, doors, reasons.
//!
//! Answers that no condition can tell apart are walked once: of four options that a rule names
//! together, one stands for all. Conditions are the only way in which the advice looks at a
//! question that is not a reason by itself.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use biodivine_lib_bdd::{Bdd, BddValuation};
use guide::condition::{Condition, Truth, truth_of};
use guide::model::{ChoiceId, Cost, Model, QuestionId, QuestionKind, SupportId};
use guide::{Advice, Answers, ChoiceSet, advise, session};
use rayon::prelude::*;

use crate::report::{Check, Violation};
use crate::space::name_of;
use crate::symbolic::Symbols;

/// Every combination of answers with at most `worries` worries; of several signals at once only
/// those that the safety question offers alone.
///
/// `also` are sets of choices that something else tells apart; for the guide alone there are none.
pub fn combinations(model: &Model<'_>, worries: usize, also: &[ChoiceSet]) -> Vec<Answers> {
    let question = model.question(model.worries);
    let sets = subsets(question.choices.without(question.exclusive), worries)
        .into_iter()
        .chain(question.exclusive.iter().map(ChoiceSet::of));
    let who = model.question(model.who).choices;
    let starts: Vec<Answers> = sets
        .flat_map(|set| {
            who.iter()
                .map(move |who| Answers(set.or(ChoiceSet::of(who))))
        })
        .filter(|answers| session::prune(model, *answers) == *answers)
        .collect();
    starts
        .par_iter()
        .flat_map_iter(|start| Values::of(model, *start, also).combinations(model, *start))
        .collect()
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
        // A guide has fewer than 256 questions: checked when it was compiled.
        let values = (0..model.questions.len() as u8)
            .map(QuestionId)
            .filter(|id| ![model.who, model.worries].contains(id))
            .map(|id| (id, conditions.values(model, id)));
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

    /// One answer for each way in which conditions can see this question, no answer included.
    fn values(&self, model: &Model<'_>, id: QuestionId) -> Vec<ChoiceSet> {
        let question = model.question(id);
        let several = match question.kind {
            QuestionKind::One => ChoiceSet::EMPTY,
            QuestionKind::Many => question.choices.without(question.exclusive),
        };
        let most = if id == self.signals(model) {
            1
        } else {
            usize::MAX
        };
        let alone = question.choices.without(several).iter().map(ChoiceSet::of);
        let mut seen = BTreeMap::new();
        for value in subsets(several, most).into_iter().chain(alone) {
            let view: Vec<bool> = self.sets.iter().map(|set| set.meets(value)).collect();
            // A wish counts for the worry it stands for.
            let wish = value.iter().find_map(|one| model.choice(one).stands_for);
            let known = !value.is_empty() && !value.meets(question.unknown);
            seen.entry((view, wish, known, value.is_empty()))
                .or_insert(value);
        }
        seen.into_values().collect()
    }

    /// The question about safety: the one the signals belong to.
    fn signals(&self, model: &Model<'_>) -> QuestionId {
        let first = model.flags.first();
        first.map_or(model.who, |flag| model.choice(flag.choice).question)
    }
}

/// What the walk saw.
#[derive(Default)]
pub struct Walked {
    /// Combinations of answers.
    pub combinations: u64,
    /// Fingerprints of the distinct results.
    pub outcomes: HashSet<u64>,
    /// Supports shown before "bekijk alles".
    pub shown: BTreeSet<SupportId>,
    /// Doors that were the best way in.
    pub doors: BTreeSet<(SupportId, usize)>,
    /// Supports offered for tonight.
    pub tonight: BTreeSet<SupportId>,
    /// The first broken promise of each kind, with the fewest answers.
    pub broken: BTreeMap<&'static str, (usize, String, Vec<String>)>,
}

impl Walked {
    /// Walks some answers, on all cores.
    pub fn over(guide: &Symbols<'_, '_, '_>, combinations: &[Answers]) -> Walked {
        combinations
            .par_chunks(4096)
            .map(|answers| {
                let mut walked = Walked::default();
                for answers in answers {
                    walked.step(guide, *answers);
                }
                walked
            })
            .reduce(Walked::default, Walked::join)
    }

    fn join(mut self, other: Walked) -> Walked {
        self.combinations += other.combinations;
        self.outcomes.extend(other.outcomes);
        self.shown.extend(other.shown);
        self.doors.extend(other.doors);
        self.tonight.extend(other.tonight);
        for (claim, found) in other.broken {
            self.report(claim, found);
        }
        self
    }

    fn report(&mut self, claim: &'static str, found: (usize, String, Vec<String>)) {
        let known = self.broken.entry(claim).or_insert_with(|| found.clone());
        if found.0 < known.0 {
            *known = found;
        }
    }

    /// What the walk found, claim by claim; and what it never met.
    pub fn checks(&self, guide: &Symbols<'_, '_, '_>) -> Vec<Check> {
        let mut checks = self.claims();
        checks.push(shown_first(guide, self));
        checks.push(doors(guide, self));
        checks
    }

    fn claims(&self) -> Vec<Check> {
        CLAIMS
            .iter()
            .map(|(claim, _)| Check {
                id: "walk".into(),
                says: (*claim).to_owned(),
                cases: self.combinations,
                violations: self
                    .broken
                    .get(claim)
                    .map(|(_, what, answers)| Violation {
                        what: what.clone(),
                        answers: answers.clone(),
                    })
                    .into_iter()
                    .collect(),
            })
            .collect()
    }

    fn step(&mut self, guide: &Symbols<'_, '_, '_>, answers: Answers) {
        let model = guide.encoding.model();
        let advice = advise(model, answers);
        self.combinations += 1;
        self.outcomes.insert(fingerprint(&advice));
        self.shown
            .extend(advice.first().iter().map(|item| item.support));
        self.tonight.extend(advice.tonight);
        self.doors
            .extend(advice.items.iter().map(|item| (item.support, item.door)));
        let seen = Seen {
            guide,
            answers,
            advice: &advice,
        };
        for (claim, broken) in CLAIMS {
            if let Some(what) = broken(&seen) {
                let names = answers.0.iter().map(|choice| name_of(model, choice));
                self.report(claim, (answers.0.len(), what, names.collect()));
            }
        }
    }
}

/// Equal for equal results; the reasons themselves are left out, since they name the worries.
fn fingerprint(advice: &Advice) -> u64 {
    let mut hasher = DefaultHasher::new();
    advice.shown.hash(&mut hasher);
    advice.tonight.hash(&mut hasher);
    advice.flags.hash(&mut hasher);
    for item in &advice.items {
        let certain = item.reasons.iter().any(|reason| reason.certain);
        (item.support, item.door, item.conditional, certain).hash(&mut hasher);
    }
    hasher.finish()
}

/// One set of answers with what they lead to.
struct Seen<'s, 'e, 'a, 'm> {
    guide: &'s Symbols<'e, 'a, 'm>,
    answers: Answers,
    advice: &'s Advice,
}

/// A claim, and what is wrong where it does not hold.
type Claim = (&'static str, fn(&Seen<'_, '_, '_, '_>) -> Option<String>);

/// What has to hold for every combination walked.
const CLAIMS: [Claim; 9] = [
    ("symbols: the same kinds of support fit", same_supports),
    ("symbols: these answers are consistent", is_consistent),
    ("symbols: the same support leads", same_lead),
    ("one to four kinds are shown first", one_to_four),
    ("what comes before a kind stands before it", needed_before),
    (
        "something that is, or may be, free stands beside what costs money",
        free_beside_paid,
    ),
    (
        "only ticked words are reasons, and each card has one",
        ticked_reasons,
    ),
    ("a caveat stands where the gate only may hold", caveats),
    (
        "the signals that were ticked are shown, and no others",
        signals,
    ),
];

impl Seen<'_, '_, '_, '_> {
    fn model(&self) -> &Model<'_> {
        self.guide.encoding.model()
    }

    /// Whether these answers are in a set.
    fn is_in(&self, valuation: &BddValuation, set: &Bdd) -> bool {
        set.eval_in(valuation)
    }

    fn valuation(&self) -> BddValuation {
        let encoding = self.guide.encoding;
        // At most 128 choices per guide.
        let mut valuation = BddValuation::all_false(encoding.space().names().len() as u16);
        for choice in self.answers.0.iter() {
            valuation.set(encoding.variable(choice));
        }
        valuation
    }

    fn name(&self, id: SupportId) -> &str {
        self.model().support(id).id
    }
}

fn same_supports(seen: &Seen<'_, '_, '_, '_>) -> Option<String> {
    let valuation = seen.valuation();
    seen.guide.kinds().find_map(|(id, support)| {
        let item = seen.advice.items.iter().find(|item| item.support == id);
        let surely = item.is_some_and(|item| {
            !item.conditional && item.reasons.iter().any(|reason| reason.certain)
        });
        let symbols = &seen.guide.supports[id.index()];
        let agrees = seen.is_in(&valuation, &symbols.maybe) == item.is_some()
            && seen.is_in(&valuation, &symbols.surely) == surely;
        (!agrees).then(|| format!("{} is another way in the advice", support.id))
    })
}

fn is_consistent(seen: &Seen<'_, '_, '_, '_>) -> Option<String> {
    let consistent = seen.is_in(&seen.valuation(), &seen.guide.people);
    (!consistent).then(|| "the conversation allows them, the symbols do not".into())
}

fn same_lead(seen: &Seen<'_, '_, '_, '_>) -> Option<String> {
    let valuation = seen.valuation();
    let lead = seen
        .guide
        .kinds()
        .find(|(id, _)| seen.is_in(&valuation, &seen.guide.leads[id.index()]));
    let (id, support) = lead?;
    let first = seen.advice.items.first()?.support;
    // What has to come before it may stand there.
    let agrees = first == id || support.after.contains(&first);
    (!agrees).then(|| format!("{} leads, {} comes first", support.id, seen.name(first)))
}

fn one_to_four(seen: &Seen<'_, '_, '_, '_>) -> Option<String> {
    let shown = seen.advice.first().len();
    (!(1..=4).contains(&shown)).then(|| format!("{shown} are shown"))
}

fn needed_before(seen: &Seen<'_, '_, '_, '_>) -> Option<String> {
    let shown = seen.advice.first();
    shown.iter().enumerate().find_map(|(place, item)| {
        let before = |id: &&SupportId| shown[..place].iter().any(|other| other.support == **id);
        let needed = seen.model().support(item.support).after;
        let missing = needed.iter().find(|id| !before(id))?;
        let (one, other) = (seen.name(item.support), seen.name(*missing));
        Some(format!("{one} stands without {other} before it"))
    })
}

fn free_beside_paid(seen: &Seen<'_, '_, '_, '_>) -> Option<String> {
    let costs = || {
        let first = seen.advice.first().iter();
        first.map(|item| seen.model().support(item.support).cost)
    };
    let paid = costs().any(|cost| cost == Cost::OwnMoney);
    (paid && !costs().any(Cost::may_be_free)).then(|| "nothing that may be free is shown".into())
}

fn ticked_reasons(seen: &Seen<'_, '_, '_, '_>) -> Option<String> {
    seen.advice.items.iter().find_map(|item| {
        let ticked = item.reasons.iter().all(|reason| {
            let because_of_nothing = seen.model().rule(reason.rule).because.is_empty();
            reason.because.without(seen.answers.0).is_empty()
                && (because_of_nothing || !reason.because.is_empty())
        });
        (!ticked || item.reasons.is_empty()).then(|| seen.name(item.support).to_owned())
    })
}

fn caveats(seen: &Seen<'_, '_, '_, '_>) -> Option<String> {
    seen.advice.items.iter().find_map(|item| {
        let gate = seen
            .model()
            .support(item.support)
            .gate
            .map(|gate| gate.when);
        let right = match truth_of(&gate, seen.model(), seen.answers) {
            Truth::No => false,
            Truth::Maybe => item.conditional,
            Truth::Yes => !item.conditional,
        };
        (!right).then(|| seen.name(item.support).to_owned())
    })
}

fn signals(seen: &Seen<'_, '_, '_, '_>) -> Option<String> {
    let ticked = |choice: ChoiceId| seen.answers.has(choice);
    let expected = seen.model().flags.iter().filter(|flag| ticked(flag.choice));
    let expected: Vec<ChoiceId> = expected.map(|flag| flag.choice).collect();
    let shown = seen.advice.flags.iter();
    let shown: Vec<ChoiceId> = shown.map(|id| seen.model().flag(*id).choice).collect();
    (shown != expected).then(|| "other signals are shown".into())
}

fn shown_first(guide: &Symbols<'_, '_, '_>, walked: &Walked) -> Check {
    let violations = guide
        .kinds()
        .filter(|(id, _)| !walked.shown.contains(id) && !walked.tonight.contains(id))
        .map(|(_, support)| Violation {
            what: format!("{} never stands before “bekijk alles”", support.id),
            answers: Vec::new(),
        });
    Check {
        id: "every_kind_is_shown".into(),
        says: "every kind of support is among the first for somebody".into(),
        cases: guide.kinds().count() as u64,
        violations: violations.collect(),
    }
}

fn doors(guide: &Symbols<'_, '_, '_>, walked: &Walked) -> Check {
    let mut cases = 0;
    let violations = guide
        .kinds()
        .flat_map(|(id, support)| {
            // Behind the first door for everybody stand other ways, which are never the best.
            let for_everybody = support.doors.iter().position(|door| door.when.is_none());
            let best = for_everybody.map_or(support.doors.len(), |place| place + 1);
            let kinds = support.doors[..best].iter().map(|door| door.kind.as_str());
            kinds
                .enumerate()
                .map(move |(door, kind)| (id, support, door, kind))
        })
        .inspect(|_| cases += 1)
        .filter(|(id, _, door, _)| !walked.doors.contains(&(*id, *door)))
        .map(|(_, support, _, kind)| Violation {
            what: format!("nobody is sent to {} through {kind}", support.id),
            answers: Vec::new(),
        })
        .collect();
    Check {
        id: "every_door_opens".into(),
        says: "every way in with a condition, and the first without, is the best for somebody"
            .into(),
        cases,
        violations,
    }
}
