//! A walk through the real code, past everybody with few worries.
//!
//! The symbols ([`crate::encoding`]) speak about all worries at once; the walk checks that they
//! say what `guide::advise` does, and looks at everything a visitor sees: order, doors, reasons.

use std::collections::{BTreeMap, BTreeSet};

use biodivine_lib_bdd::{Bdd, BddValuation, BddVariable};
use guide::condition::{Truth, truth_of};
use guide::model::{ChoiceId, Cost, Model, Rank, SupportId};
use guide::{Advice, Answers, Reason, advise};
use rayon::prelude::*;

use crate::encoding::{Encoding, Holds};
use crate::lanes::{self, Lanes};
use crate::people::People;
use crate::promises::Shown;
use crate::report::{Check, Depth, Violation};
use crate::symbolic::Symbols;

/// What the walk saw.
#[derive(Default)]
pub struct Walked {
    /// Combinations of answers.
    pub combinations: u64,
    /// Those for which the symbols were compared with the code.
    pub compared: u64,
    /// Supports shown before "bekijk alles".
    pub shown: BTreeSet<SupportId>,
    /// Doors that were the best way in.
    pub doors: BTreeSet<(SupportId, usize)>,
    /// Supports offered for tonight.
    pub tonight: BTreeSet<SupportId>,
    /// The first broken promise of each kind, with the fewest answers.
    pub broken: BTreeMap<String, (usize, String, Vec<String>)>,
    /// How many of these people each promise about what is shown is about, by promise.
    pub promised: Vec<u64>,
}

impl Walked {
    /// Walks past some people, on all cores, and looks at what promises say about what is shown.
    pub fn past(
        guide: &Symbols<'_, '_, '_>,
        people: &People<'_, '_>,
        promises: &[Shown],
    ) -> Walked {
        let start = || Walked {
            promised: vec![0; promises.len()],
            ..Walked::default()
        };
        people
            .starts()
            .into_par_iter()
            .fold(start, |mut walked, start| {
                let sets = Sets::after(guide, promises, start);
                let worries = guide::condition::worries(guide.encoding.model(), start).len();
                for people in people.after(start).chunks(lanes::PEOPLE) {
                    let meant = sets.meant(guide.encoding, people);
                    for (place, answers) in people.iter().enumerate() {
                        let seen = Seen::new(guide, &sets, *answers);
                        if worries <= 1 || place % COMPARED == 0 {
                            walked.compare(&seen);
                        }
                        let promises = promises.iter().zip(&meant).enumerate();
                        let for_them =
                            promises.filter(|(_, (_, meant))| *meant & (1 << place) != 0);
                        walked.step(
                            &seen,
                            for_them.map(|(number, (promise, _))| (number, promise)),
                        );
                    }
                }
                walked
            })
            .reduce(start, Walked::join)
    }

    fn join(mut self, other: Walked) -> Walked {
        self.combinations += other.combinations;
        self.compared += other.compared;
        self.shown.extend(other.shown);
        self.doors.extend(other.doors);
        self.tonight.extend(other.tonight);
        for (claim, found) in other.broken {
            self.report(&claim, found);
        }
        for (mine, theirs) in self.promised.iter_mut().zip(other.promised) {
            *mine += theirs;
        }
        self
    }

    fn report(&mut self, claim: &str, found: (usize, String, Vec<String>)) {
        match self.broken.get_mut(claim) {
            Some(known) if found.0 < known.0 => *known = found,
            Some(_) => {}
            None => {
                self.broken.insert(claim.to_owned(), found);
            }
        }
    }

    /// What the walk found, claim by claim; and what it never met.
    pub fn checks(
        &self,
        guide: &Symbols<'_, '_, '_>,
        promises: &[Shown],
        depth: Depth,
    ) -> Vec<Check> {
        let mut checks = self.claims();
        checks.extend(self.promised(promises, depth));
        checks.push(shown_first(guide, self));
        checks.push(doors(guide, self));
        checks
    }

    fn claims(&self) -> Vec<Check> {
        let compared = COMPARISONS.iter().map(|claim| (claim, self.compared));
        let looked_at = CLAIMS.iter().map(|claim| (claim, self.combinations));
        compared
            .chain(looked_at)
            .map(|((claim, _), cases)| Check {
                id: "walk".into(),
                says: (*claim).to_owned(),
                cases,
                violations: self.violations(claim),
            })
            .collect()
    }

    /// What the promises say about what is shown. One that is about nobody of the whole walk is
    /// broken: it would be kept by saying nothing.
    fn promised(&self, promises: &[Shown], depth: Depth) -> Vec<Check> {
        let promises = promises.iter().zip(&self.promised);
        let check = |(promise, cases): (&Shown, &u64)| {
            let mut violations = self.violations(&promise.id);
            if *cases == 0 && depth == Depth::Whole {
                violations.push(Violation {
                    what: "nobody of the walk is meant".into(),
                    answers: Vec::new(),
                });
            }
            Check {
                id: format!("shown {}", promise.id),
                says: promise.says.clone(),
                cases: *cases,
                violations,
            }
        };
        promises.map(check).collect()
    }

    fn violations(&self, claim: &str) -> Vec<Violation> {
        let found = self.broken.get(claim).into_iter();
        found
            .map(|(_, what, answers)| Violation {
                what: what.clone(),
                answers: answers.clone(),
            })
            .collect()
    }

    /// Looks whether the symbols say the same, and notes what is met.
    fn compare(&mut self, seen: &Seen<'_, '_, '_, '_>) {
        let first = seen.advice.first().iter();
        self.shown.extend(first.map(|item| item.entry.support));
        self.tonight.extend(seen.advice.tonight);
        let items = seen.advice.items.iter();
        self.doors
            .extend(items.map(|item| (item.entry.support, item.entry.door)));
        self.compared += 1;
        self.check(seen, &COMPARISONS);
    }

    /// Looks at what has to hold, also of the `promises` that mean this visitor, each with its number.
    fn step<'p>(
        &mut self,
        seen: &Seen<'_, '_, '_, '_>,
        promises: impl Iterator<Item = (usize, &'p Shown)>,
    ) {
        self.combinations += 1;
        self.check(seen, &CLAIMS);
        for (number, promise) in promises {
            self.promised[number] += 1;
            if let Some(what) = promise.broken(seen.model(), seen.answers, &seen.advice) {
                self.report(&promise.id, seen.found(what));
            }
        }
    }

    fn check(&mut self, seen: &Seen<'_, '_, '_, '_>, claims: &[Claim]) {
        for (claim, broken) in claims {
            if let Some(what) = broken(seen) {
                self.report(claim, seen.found(what));
            }
        }
    }
}

/// One set of answers with what they lead to.
struct Seen<'s, 'e, 'a, 'm> {
    guide: &'s Symbols<'e, 'a, 'm>,
    sets: &'s Sets,
    answers: Answers,
    valuation: BddValuation,
    advice: Advice,
}

/// What is looked up for everybody, among people with the same start: what that decides is fixed, so
/// that little is left to look up.
struct Sets {
    people: Bdd,
    supports: Vec<Holds>,
    leads: Vec<Bdd>,
    /// Whom each promise is about.
    promises: Vec<lanes::Set>,
}

impl Sets {
    fn after(guide: &Symbols<'_, '_, '_>, promises: &[Shown], start: Answers) -> Sets {
        let model = guide.encoding.model();
        let asked = [model.who, model.worries].map(|id| model.question(id).choices);
        let known: Vec<(BddVariable, bool)> = asked
            .iter()
            .flat_map(|choices| choices.iter())
            .map(|choice| (guide.encoding.variable(choice), start.has(choice)))
            .collect();
        let after = |set: &Bdd| set.restrict(&known);
        let supports = guide.supports.iter();
        Sets {
            people: after(&guide.people),
            supports: supports
                .map(|holds| Holds {
                    surely: after(&holds.surely),
                    maybe: after(&holds.maybe),
                })
                .collect(),
            leads: guide.leads.iter().map(after).collect(),
            promises: promises
                .iter()
                .map(|promise| lanes::Set::from(&after(&promise.people)))
                .collect(),
        }
    }

    /// Whom of these people each promise means, a bit for each.
    fn meant(&self, encoding: &Encoding<'_, '_>, people: &[Answers]) -> Vec<u64> {
        let lanes = Lanes::of(encoding, people);
        let mut room = Vec::new();
        let promises = self.promises.iter();
        promises.map(|set| lanes.in_set(set, &mut room)).collect()
    }
}

/// A claim, and what is wrong where it does not hold.
type Claim = (&'static str, fn(&Seen<'_, '_, '_, '_>) -> Option<String>);

/// Of the people with two worries the symbols are compared with the code for one in so many; of those
/// with fewer, for all. What a promise says of them is looked at for everybody.
const COMPARED: usize = 16;

/// What the symbols have to say, too.
const COMPARISONS: [Claim; 3] = [
    ("symbols: the same kinds of support fit", same_supports),
    ("symbols: these answers are consistent", is_consistent),
    ("symbols: the same support leads", same_lead),
];

/// What has to hold for every combination walked.
const CLAIMS: [Claim; 8] = [
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
    ("the reason a signal gives comes first", signal_told_first),
    (
        "under a signal nothing waits for office hours, and what it asks for comes first tonight",
        tonight_of_a_signal,
    ),
];

impl<'s, 'e, 'a, 'm> Seen<'s, 'e, 'a, 'm> {
    fn new(guide: &'s Symbols<'e, 'a, 'm>, sets: &'s Sets, answers: Answers) -> Self {
        let encoding = guide.encoding;
        // At most 128 choices per guide.
        let mut valuation = BddValuation::all_false(encoding.space().names().len() as u16);
        for choice in answers.0.iter() {
            valuation.set(encoding.variable(choice));
        }
        Seen {
            guide,
            sets,
            answers,
            valuation,
            advice: advise(encoding.model(), answers),
        }
    }

    /// What is wrong, with these answers.
    fn found(&self, what: String) -> (usize, String, Vec<String>) {
        let answers = self.answers.0;
        let names = answers
            .iter()
            .map(|choice| self.model().choice_name(choice));
        (answers.len(), what, names.collect())
    }

    fn model(&self) -> &Model<'_> {
        self.guide.encoding.model()
    }

    /// Whether these answers are in a set.
    fn is_in(&self, set: &Bdd) -> bool {
        set.eval_in(&self.valuation)
    }

    fn name(&self, id: SupportId) -> &str {
        self.model().support(id).id
    }
}

fn same_supports(seen: &Seen<'_, '_, '_, '_>) -> Option<String> {
    seen.guide.kinds().find_map(|(id, support)| {
        let item = seen
            .advice
            .items
            .iter()
            .find(|item| item.entry.support == id);
        let surely = item.is_some_and(|item| {
            !item.entry.conditional && item.reasons.iter().any(|reason| reason.certain)
        });
        let symbols = &seen.sets.supports[id.index()];
        let agrees =
            seen.is_in(&symbols.maybe) == item.is_some() && seen.is_in(&symbols.surely) == surely;
        (!agrees).then(|| format!("{} is another way in the advice", support.id))
    })
}

fn is_consistent(seen: &Seen<'_, '_, '_, '_>) -> Option<String> {
    let consistent = seen.is_in(&seen.sets.people);
    (!consistent).then(|| "the conversation allows them, the symbols do not".into())
}

fn same_lead(seen: &Seen<'_, '_, '_, '_>) -> Option<String> {
    let lead = seen
        .guide
        .kinds()
        .find(|(id, _)| seen.is_in(&seen.sets.leads[id.index()]));
    let (id, support) = lead?;
    let first = seen.advice.items.first()?.entry.support;
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
        let before = |id: &&SupportId| {
            shown[..place]
                .iter()
                .any(|other| other.entry.support == **id)
        };
        let needed = seen.model().support(item.entry.support).after;
        let missing = needed.iter().find(|id| !before(id))?;
        let (one, other) = (seen.name(item.entry.support), seen.name(*missing));
        Some(format!("{one} stands without {other} before it"))
    })
}

fn free_beside_paid(seen: &Seen<'_, '_, '_, '_>) -> Option<String> {
    let costs = || {
        let first = seen.advice.first().iter();
        first.map(|item| seen.model().support(item.entry.support).cost)
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
        (!ticked || item.reasons.is_empty()).then(|| seen.name(item.entry.support).to_owned())
    })
}

fn caveats(seen: &Seen<'_, '_, '_, '_>) -> Option<String> {
    seen.advice.items.iter().find_map(|item| {
        let gate = seen
            .model()
            .support(item.entry.support)
            .gate
            .map(|gate| gate.when);
        let right = match truth_of(&gate, seen.model(), seen.answers) {
            Truth::No => false,
            Truth::Maybe => item.entry.conditional,
            Truth::Yes => !item.entry.conditional,
        };
        (!right).then(|| seen.name(item.entry.support).to_owned())
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

/// Whether a rule is there for a signal that was ticked.
fn for_signal(seen: &Seen<'_, '_, '_, '_>, reason: &Reason) -> bool {
    let rule = seen.model().rule(reason.rule);
    let signals = guide::signals(seen.model());
    rule.rank == Rank::Lead && reason.because.meets(signals)
}

fn signal_told_first(seen: &Seen<'_, '_, '_, '_>) -> Option<String> {
    seen.advice.items.iter().find_map(|item| {
        let told = item.reasons.iter();
        let behind = told.skip_while(|reason| for_signal(seen, reason));
        let mut late = behind.filter(|reason| for_signal(seen, reason));
        late.next()
            .map(|_| seen.name(item.entry.support).to_owned())
    })
}

fn tonight_of_a_signal(seen: &Seen<'_, '_, '_, '_>) -> Option<String> {
    if seen.advice.flags.is_empty() {
        return None;
    }
    let model = seen.model();
    let block = guide::tonight::tonight(model, seen.answers, &seen.advice);
    if let Some(waits) = block.by_day.first() {
        return Some(format!("{} waits for the day", seen.name(*waits)));
    }
    let at_night = |id: &SupportId| guide::tonight::reached_at_night(model, seen.answers, *id);
    if let Some(closed) = block.now.iter().find(|id| !at_night(id)) {
        return Some(format!("{} is offered while closed", seen.name(*closed)));
    }
    let items = seen.advice.items.iter();
    let asked = items.filter(|item| item.reasons.iter().any(|it| for_signal(seen, it)));
    let asked: Vec<SupportId> = asked
        .map(|item| item.entry.support)
        .filter(at_night)
        .collect();
    let first = block.now.get(..asked.len());
    (first != Some(&asked[..])).then(|| "what the signal asks for does not come first".into())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_about_nobody_is_broken_only_after_the_whole_walk() {
        let walked = Walked {
            promised: vec![0],
            ..Walked::default()
        };
        let broken = |depth| {
            let checks = walked.promised(&[Shown::about_nobody()], depth);
            !checks[0].violations.is_empty()
        };
        assert!(broken(Depth::Whole));
        assert!(!broken(Depth::Quick));
    }
}
