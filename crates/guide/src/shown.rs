//! Which of the supports that fit are shown before "bekijk alles".
//!
//! Apart from [`crate::advice`] so that `crates/proof` can walk every list it could ever be given.

use crate::answers::ChoiceSet;
use crate::model::{Cost, SupportId};

/// What the choice looks at of one support that fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate<'m> {
    /// Which.
    pub support: SupportId,
    /// Fits, and is never among the first.
    pub later: bool,
    /// A signal, the wish or a rule put it in front: it makes way for nothing.
    pub stays: bool,
    /// Who pays.
    pub cost: Cost,
    /// What stands before it among the first.
    pub after: &'m [SupportId],
    /// The worries it certainly helps with.
    pub helps: ChoiceSet,
    /// The worries it may help with.
    pub may_help: ChoiceSet,
    /// The worries of which a rule that certainly holds names it first.
    pub named_first: ChoiceSet,
}

/// Moves what is shown to the front of the ordered candidates, and says how many that are: at
/// most `max`.
pub fn choose(candidates: &mut Vec<Candidate<'_>>, worries: ChoiceSet, max: usize) -> usize {
    let can_be_shown = candidates.iter().filter(|one| !one.later).count();
    let max = max.min(can_be_shown);
    put_before(candidates, max);
    keep_something_free(candidates, max);
    for measures in 1..=MEASURES.len() {
        answer_every_worry(candidates, worries, max, &MEASURES[..measures]);
    }
    max
}

/// A support that needs another before it never stands before it (merge rule 4: no
/// psychotherapeut or psychiater without the huisarts first).
fn put_before(candidates: &mut Vec<Candidate<'_>>, max: usize) {
    let mut index = 0;
    while index < max {
        let behind = candidates[index].after.iter().find_map(|needed| {
            let found = candidates.iter().position(|one| one.support == *needed);
            found.filter(|found| *found > index)
        });
        match behind {
            Some(found) => bring(candidates, found, index),
            None => index += 1,
        }
    }
}

/// Something to pay for never stands without something that costs nothing, or else often does.
fn keep_something_free(candidates: &mut Vec<Candidate<'_>>, max: usize) {
    let shown = &candidates[..max];
    let paid = shown.iter().any(|one| one.cost == Cost::OwnMoney);
    if !paid || shown.iter().any(|one| one.cost.may_be_free()) {
        return;
    }
    let first = |fits: fn(Cost) -> bool| {
        candidates
            .iter()
            .position(|one| fits(one.cost) && !one.later)
    };
    // Free for certain comes before free for many.
    if let Some(free) = first(Cost::is_free).or_else(|| first(Cost::may_be_free)) {
        bring(candidates, free, max - 1);
    }
}

/// Which worries one answers, the most important measure first: certainly; perhaps; certainly and
/// often for nothing; as the one a rule names first.
type Measure = fn(&Candidate<'_>) -> ChoiceSet;

const MEASURES: [Measure; 4] = [
    |one| one.helps,
    |one| one.helps.or(one.may_help),
    |one| match one.cost.may_be_free() {
        true => one.helps,
        false => ChoiceSet::EMPTY,
    },
    |one| one.named_first,
];

/// As long as a worry has help behind what is shown and none among it, by the last of the measures,
/// that help takes the last place of what nothing shown depends on by any of them.
///
/// Every turn answers a worry more and takes back none, so there is an end.
fn answer_every_worry(
    candidates: &mut Vec<Candidate<'_>>,
    worries: ChoiceSet,
    max: usize,
    measures: &[Measure],
) {
    while let Some((best, spare)) = a_turn(candidates, worries, max, measures) {
        let one = candidates.remove(best);
        let other = candidates.remove(spare);
        candidates.insert(max - 1, one);
        candidates.insert(max, other);
    }
}

/// What is brought forward, and in whose place.
fn a_turn(
    candidates: &[Candidate<'_>],
    worries: ChoiceSet,
    max: usize,
    measures: &[Measure],
) -> Option<(usize, usize)> {
    let (shown, behind) = candidates.split_at(max);
    let answered = measures.last()?;
    let unseen = worries.without(all(shown, *answered));
    let answers = |one: &Candidate<'_>| answered(one).and(unseen).len();
    // Neither what needs another before it nor what costs money: in the lists of the rules
    // something lighter and something free stand beside them.
    let can_come = |one: &&Candidate<'_>| {
        !one.later && one.after.is_empty() && one.cost.may_be_free() && answers(one) > 0
    };
    // Of equals the first in order.
    let best = behind.iter().filter(can_come).map(answers).max()?;
    let best = behind
        .iter()
        .position(|one| can_come(&one) && answers(one) == best)?;
    let spare = (1..max)
        .rev()
        .find(|place| can_go(shown, *place, measures))?;
    Some((max + best, spare))
}

/// Whether nothing depends on the one that is shown at a place: no worry, and no other card.
fn can_go(shown: &[Candidate<'_>], place: usize, measures: &[Measure]) -> bool {
    let one = &shown[place];
    let others = [&shown[..place], &shown[place + 1..]].concat();
    let needed = others
        .iter()
        .any(|other| other.after.contains(&one.support));
    let answers_alone =
        |measure: &Measure| !measure(one).without(all(&others, *measure)).is_empty();
    !one.stays && !needed && !measures.iter().any(answers_alone)
}

/// The worries that some of them answer.
fn all(shown: &[Candidate<'_>], measure: Measure) -> ChoiceSet {
    shown
        .iter()
        .fold(ChoiceSet::EMPTY, |set, one| set.or(measure(one)))
}

/// Moves one candidate forward to an earlier place.
fn bring(candidates: &mut Vec<Candidate<'_>>, from: usize, to: usize) {
    let one = candidates.remove(from);
    candidates.insert(to, one);
}
