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
    /// Who pays.
    pub cost: Cost,
    /// What stands before it among the first.
    pub after: &'m [SupportId],
    /// The worries it certainly helps with.
    pub helps: ChoiceSet,
    /// The worries it may help with.
    pub may_help: ChoiceSet,
}

/// Moves what is shown to the front of the ordered candidates, and says how many that are: at
/// most `max`.
pub fn choose(candidates: &mut Vec<Candidate<'_>>, worries: ChoiceSet, max: usize) -> usize {
    let can_be_shown = candidates.iter().filter(|one| !one.later).count();
    let max = max.min(can_be_shown);
    keep_a_place_for_unseen_worries(candidates, worries, max);
    put_before(candidates, max);
    keep_something_free(candidates, max);
    max
}

/// The last place is kept for a worry that no shown support certainly helps with.
fn keep_a_place_for_unseen_worries(
    candidates: &mut Vec<Candidate<'_>>,
    worries: ChoiceSet,
    max: usize,
) {
    if max == 0 || candidates.len() <= max {
        return;
    }
    let seen = candidates[..max - 1]
        .iter()
        .fold(ChoiceSet::EMPTY, |set, one| set.or(one.helps));
    let unseen = worries.without(seen);
    let best = (max - 1..candidates.len())
        .filter(|index| !candidates[*index].later)
        .max_by_key(|index| {
            let helps = candidates[*index].helps.and(unseen).len();
            let may_help = candidates[*index].may_help.and(unseen).len();
            // Of equals the first in order.
            (helps, may_help, usize::MAX - index)
        });
    if let Some(best) = best {
        bring(candidates, best, max - 1);
    }
}

/// A support that needs another before it never stands before it (P-rule 5.3.4: no
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
    let first = |fits: fn(Cost) -> bool| candidates.iter().position(|one| fits(one.cost));
    let paid = candidates[..max]
        .iter()
        .any(|one| one.cost == Cost::OwnMoney);
    // Free for certain comes before free for many.
    let free = first(Cost::is_free).or_else(|| first(Cost::may_be_free));
    if let Some(free) = free.filter(|place| paid && *place >= max) {
        bring(candidates, free, max - 1);
    }
}

/// Moves one candidate forward to an earlier place.
fn bring(candidates: &mut Vec<Candidate<'_>>, from: usize, to: usize) {
    let one = candidates.remove(from);
    candidates.insert(to, one);
}
