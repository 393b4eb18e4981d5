//! Claims about what is shown before "bekijk alles", for every list of supports that can fit.
//!
//! [`guide::shown::choose`] sees a support only as a [`Candidate`]: whether it is kept away, who
//! pays, what comes before it, and the worries it helps with. Two supports that agree in these are
//! the same to it, unless one of them is named by an `after`. So it is walked over every list of
//! such *kinds*, up to a length beyond which nothing new can happen: it looks at the first places,
//! and brings forward one support that is free, those that others need, and one support for each
//! unseen worry. Every such turn is one step that keeps what is claimed, so lists with one unseen
//! worry show all there is to see; [`worries`] looks at three. What stands further back and is none of these can be left out of a list without
//! changing what is claimed here. `docs/proof.md` has the argument in full.
//!
//! Taken for granted, and proven in [`crate::symbolic`]: who can be shown what needs another support
//! has that other one, who can be shown something to pay for has something free, neither of these
//! is kept away from them, and something is not. Taken from `guide::advice`: the list is sorted, what is kept away last.

use guide::ChoiceSet;
use guide::model::{ChoiceId, Cost, Model, SupportId};
use guide::shown::{self, Candidate};
use rayon::prelude::*;

use crate::report::{Check, Violation};

/// From here on a support treats complicated complaints, and is kept away where it only may fit.
const HEAVY: u8 = 3;

/// What [`shown::choose`] can tell apart.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Kind {
    /// A support of this kind, for messages.
    example: String,
    /// Kept away from the first.
    later: bool,
    /// Who pays; insured counts as free.
    cost: Cost,
    /// What comes before it.
    after: Vec<SupportId>,
    /// Named by an `after`: there is one such support.
    only: Option<SupportId>,
}

/// What has to hold for the first places of every list.
struct Claim {
    id: &'static str,
    says: &'static str,
    holds: fn(&Shown<'_>) -> bool,
}

/// A list before and after the choice.
struct Shown<'a> {
    /// The first of the ordered list.
    first: &'a Candidate<'a>,
    /// What is put in front, in order, as many as nothing can take the place of.
    front: &'a [Candidate<'a>],
    /// What is shown.
    shown: &'a [Candidate<'a>],
    /// [`Model::max_shown`].
    max: usize,
}

const CLAIMS: [Claim; 6] = [
    Claim {
        id: "one_to_four_shown",
        says: "at least one kind of support stands before “bekijk alles”, and at most four",
        holds: |list| !list.shown.is_empty() && list.shown.len() <= list.max.min(4),
    },
    Claim {
        id: "none_kept_away_is_shown",
        says: "heavy help that only may fit, and what a signal holds back, is not among the first",
        holds: |list| list.shown.iter().all(|one| !one.later),
    },
    Claim {
        id: "needed_one_comes_before",
        says: "psychotherapeut and psychiater never stand without the huisarts before them (I02)",
        holds: |list| {
            list.shown.iter().enumerate().all(|(place, one)| {
                let before = &list.shown[..place];
                let is_before = |needed| before.iter().any(|other| other.support == needed);
                one.after.iter().all(|needed| is_before(*needed))
            })
        },
    },
    Claim {
        id: "free_shown_beside_paid",
        says: "what the visitor pays for stands beside something that is, or may be, free (P12)",
        holds: |list| {
            let paid = list.shown.iter().any(|one| one.cost == Cost::OwnMoney);
            !paid || list.shown.iter().any(|one| one.cost.may_be_free())
        },
    },
    Claim {
        id: "first_stays_first",
        says: "what comes first in order is shown first, after what has to come before it",
        holds: |list| {
            let stays = |one: &Candidate<'_>| one.support == list.first.support;
            let place = list.shown.iter().position(stays);
            place.is_some_and(|place| place <= list.first.after.len())
        },
    },
    Claim {
        id: "front_stays",
        says: "what a signal, the wish or a rule puts on the first three places is shown",
        holds: |list| {
            let is_shown = |one: &Candidate<'_>| {
                let mut shown = list.shown.iter();
                shown.any(|other| other.support == one.support)
            };
            list.front.iter().all(is_shown)
        },
    },
];

/// Walks the lists of a guide.
pub fn checks(model: &Model<'_>) -> Vec<Check> {
    let kinds = kinds(model);
    let max = usize::from(model.max_shown);
    // The first places, one for an unseen worry, one that is free, and those that others need.
    let longest = max + 2 + kinds.iter().filter(|kind| kind.only.is_some()).count();
    let mut cases = 0;
    let mut broken: Vec<Vec<Violation>> = vec![Vec::new(); CLAIMS.len()];
    // From short to long, so that the first list that breaks a claim is a shortest.
    for length in 1..=longest {
        let lists = lists(&kinds, length);
        let found: Vec<(u64, [bool; CLAIMS.len()], usize)> = lists
            .par_iter()
            .enumerate()
            .map(|(index, list)| {
                let (walked, holds) = walk(&kinds, list, max);
                (walked, holds, index)
            })
            .collect();
        for (walked, holds, index) in found {
            cases += walked;
            for (claim, holds) in holds.iter().enumerate() {
                if !holds && broken[claim].is_empty() {
                    let names = lists[index]
                        .iter()
                        .map(|kind| kinds[*kind].example.as_str());
                    broken[claim].push(Violation {
                        what: format!("the list {}", names.collect::<Vec<_>>().join(", ")),
                        answers: Vec::new(),
                    });
                }
            }
        }
        // There are several times as many of the next length, and one is enough to look into.
        if !broken.iter().all(Vec::is_empty) {
            break;
        }
    }
    CLAIMS
        .iter()
        .zip(broken)
        .map(|(claim, violations)| Check {
            id: claim.id.to_owned(),
            says: claim.says.to_owned(),
            cases,
            violations,
        })
        .collect()
}

/// Whether the lists of two guides are the same, so that what is claimed of one holds of the other.
pub fn are_the_same(one: &Model<'_>, other: &Model<'_>) -> bool {
    let kinds = |model| {
        let mut kinds = kinds(model);
        // An example is a name for messages.
        kinds.iter_mut().for_each(|kind| kind.example.clear());
        kinds
    };
    one.max_shown == other.max_shown && kinds(one) == kinds(other)
}

/// Every kind a guide has.
fn kinds(model: &Model<'_>) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = Vec::new();
    for (index, support) in model.supports.iter().enumerate() {
        // A guide has fewer than 256 supports: checked when it was compiled.
        let id = SupportId(index as u8);
        let needed = model.supports.iter().any(|other| other.after.contains(&id));
        let mut laters = model.laters.iter();
        let held = model.flags.iter().any(|flag| flag.holds_back.contains(&id))
            || laters.any(|later| later.supports.contains(&id));
        let kind = Kind {
            example: support.id.to_owned(),
            later: false,
            cost: match support.cost {
                Cost::Free | Cost::Insured => Cost::Free,
                other @ (Cost::Conditional | Cost::Varies | Cost::OwnMoney) => other,
            },
            after: support.after.to_vec(),
            only: needed.then_some(id),
        };
        let kept_away = Kind {
            example: format!("{} (kept away)", support.id),
            later: true,
            ..kind.clone()
        };
        let can_be_kept_away = support.level >= HEAVY || held;
        for kind in std::iter::once(kind).chain(can_be_kept_away.then_some(kept_away)) {
            let same = |other: &Kind| {
                (other.later, other.cost, &other.after, other.only)
                    == (kind.later, kind.cost, &kind.after, kind.only)
            };
            if !kinds.iter().any(same) {
                kinds.push(kind);
            }
        }
    }
    kinds
}

/// Every list of kinds of this length that can occur.
fn lists(kinds: &[Kind], length: usize) -> Vec<Vec<usize>> {
    let mut lists = vec![Vec::new()];
    for _ in 0..length {
        let longer = |list: Vec<usize>| {
            let fits: Vec<usize> = (0..kinds.len())
                .filter(|kind| can_follow(kinds, &list, *kind))
                .collect();
            fits.into_iter()
                .map(move |kind| [&list[..], &[kind]].concat())
        };
        lists = lists.into_iter().flat_map(longer).collect();
    }
    lists.retain(|list| is_complete(kinds, list));
    lists
}

fn can_follow(kinds: &[Kind], list: &[usize], kind: usize) -> bool {
    let sorted = kinds[kind].later || list.iter().all(|before| !kinds[*before].later);
    sorted && (kinds[kind].only.is_none() || !list.contains(&kind))
}

/// What is taken for granted of a list.
fn is_complete(kinds: &[Kind], list: &[usize]) -> bool {
    let any = |wanted: &dyn Fn(&Kind) -> bool| list.iter().any(|kind| wanted(&kinds[*kind]));
    let needed = |kind: &usize| {
        let mut after = kinds[*kind].after.iter();
        let there = |needed| any(&|other| other.only == Some(needed) && !other.later);
        kinds[*kind].later || after.all(|needed| there(*needed))
    };
    let paid = any(&|kind| kind.cost == Cost::OwnMoney && !kind.later);
    any(&|kind| !kind.later)
        && list.iter().all(needed)
        && (!paid || any(&|kind| kind.cost.may_be_free() && !kind.later))
}

/// Lets the choice be made with each support in turn as the best for an unseen worry, and with
/// none, and with some of the first put in front or none; says how many choices that were and
/// which claims held for all of them.
fn walk(kinds: &[Kind], list: &[usize], max: usize) -> (u64, [bool; CLAIMS.len()]) {
    let worry = ChoiceSet::of(ChoiceId(0));
    let ordered = |helper: Option<usize>, front: usize| -> Vec<Candidate<'_>> {
        list.iter()
            .enumerate()
            .map(|(place, kind)| {
                let kind = &kinds[*kind];
                let helps = match helper == Some(place) {
                    true => worry,
                    false => ChoiceSet::EMPTY,
                };
                Candidate {
                    // Apart from every id of the guide, which has at most a hundred supports here.
                    support: kind.only.unwrap_or(SupportId(u8::MAX - place as u8)),
                    later: kind.later,
                    stays: place < front,
                    cost: kind.cost,
                    after: &kind.after,
                    helps,
                    may_help: helps,
                    named_first: helps,
                }
            })
            .collect()
    };
    let mut holds = [true; CLAIMS.len()];
    let mut walked = 0;
    // What is put in front is neither kept away nor needs another before it.
    let plain = |kind: &usize| !kinds[*kind].later && kinds[*kind].after.is_empty();
    let plain = list.iter().take(max).take_while(|kind| plain(kind)).count();
    let fronts = if plain >= max - 1 {
        vec![0, max - 1]
    } else {
        vec![0]
    };
    let helpers = || (0..list.len()).map(Some).chain([None]);
    for (front, helper) in fronts
        .iter()
        .flat_map(|front| helpers().map(|helper| (*front, helper)))
    {
        let mut candidates = ordered(helper, front);
        let before = candidates.clone();
        let Some(first) = before.first() else {
            continue;
        };
        let count = shown::choose(&mut candidates, worry, max);
        let list = Shown {
            first,
            front: &before[..front],
            shown: &candidates[..count],
            max,
        };
        walked += 1;
        for (claim, holds) in CLAIMS.iter().zip(&mut holds) {
            *holds &= (claim.holds)(&list);
        }
    }
    (walked, holds)
}

/// Three worries at once: in every list in which one is put in front, or none, each worry that
/// something free and light certainly helps with is answered by what is shown.
pub fn worries(model: &Model<'_>) -> Check {
    const WORRIES: usize = 3;
    let max = usize::from(model.max_shown);
    let sets: Vec<ChoiceSet> = (0..1_usize << WORRIES)
        .map(|bits| {
            (0..WORRIES)
                .filter(|worry| bits & (1 << worry) != 0)
                // At most three.
                .map(|worry| ChoiceSet::of(ChoiceId(worry as u8)))
                .fold(ChoiceSet::EMPTY, ChoiceSet::or)
        })
        .collect();
    let all = sets.iter().fold(ChoiceSet::EMPTY, |all, set| all.or(*set));
    // The places, and one behind them for each worry.
    let length = max + WORRIES;
    let unanswered = |list: &[ChoiceSet], front: usize| -> bool {
        let candidate = |(place, helps): (usize, &ChoiceSet)| Candidate {
            // A list is shorter than 256.
            support: SupportId(place as u8),
            later: false,
            stays: place < front,
            cost: Cost::Free,
            after: &[],
            helps: *helps,
            may_help: *helps,
            named_first: ChoiceSet::EMPTY,
        };
        let mut candidates: Vec<_> = list.iter().enumerate().map(candidate).collect();
        let count = shown::choose(&mut candidates, all, max);
        let helped = |of: &[Candidate<'_>]| {
            of.iter()
                .fold(ChoiceSet::EMPTY, |set, one| set.or(one.helps))
        };
        helped(&candidates[..count]) != helped(&candidates)
    };
    let lists = sets.len().pow(length as u32);
    let broken = (0..lists).into_par_iter().find_first(|number| {
        let list: Vec<ChoiceSet> = (0..length)
            .map(|place| sets[number / sets.len().pow(place as u32) % sets.len()])
            .collect();
        [0, 1].iter().any(|front| unanswered(&list, *front))
    });
    Check {
        id: "every_worry_is_answered".into(),
        says:
            "of up to three worries each that something free certainly helps with is answered by \
               what is shown, unless a signal takes the places"
                .into(),
        cases: 2 * lists as u64,
        violations: broken
            .map(|number| Violation {
                what: format!("list {number}"),
                answers: Vec::new(),
            })
            .into_iter()
            .collect(),
    }
}
