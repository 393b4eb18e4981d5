//! A walk through the real code, past everybody with few worries.
//!
//! The symbols ([`crate::encoding`]) speak about all worries at once; the walk checks that they
//! say what `guide::advise` does, and looks at everything a visitor sees: order, doors, reasons.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use biodivine_lib_bdd::{Bdd, BddValuation};
use guide::condition::{Truth, truth_of};
use guide::model::{ChoiceId, Cost, Model, SupportId};
use guide::{Advice, Answers, advise};
use rayon::prelude::*;

use crate::people::People;
use crate::report::{Check, Violation};
use crate::space::name_of;
use crate::symbolic::Symbols;

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
    /// Walks past some people, on all cores.
    pub fn past(guide: &Symbols<'_, '_, '_>, people: &People<'_, '_>) -> Walked {
        people
            .all()
            .fold(Walked::default, |mut walked, answers| {
                walked.step(guide, answers);
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
