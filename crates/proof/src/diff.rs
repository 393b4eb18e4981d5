//! What a change to the content does to the results, over every combination of answers.
//!
//! Which kinds fit, what is certain, which support leads, through which door, and what is for
//! tonight: exactly, over all combinations. The order of the first cards: exactly as well, over
//! every combination with few worries ([`crate::people`]).

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use biodivine_lib_bdd::Bdd;
use guide::model::{ChoiceId, Model, Support, SupportId};
use guide::{Advice, Answers, ChoiceSet, advise};
use num_bigint::BigUint;
use rayon::prelude::*;

use crate::encoding::Encoding;
use crate::people::{self, People};
use crate::space::Space;
use crate::symbolic::Symbols;

/// What changed between two guides.
#[derive(Debug, Clone)]
pub struct Difference {
    /// Combinations of answers that both guides know.
    pub shared: BigUint,
    /// Those of them that now lead to something else.
    pub changed: BigUint,
    /// What is different, by kind of support; what concerns most people first.
    pub groups: Vec<Group>,
    /// Combinations that only the guide before knows.
    pub only_before: BigUint,
    /// Combinations that only the guide after knows.
    pub only_after: BigUint,
    /// Combinations with few worries whose first cards were compared.
    pub walked: u64,
    /// Those of them whose first cards are others, or stand in another order.
    pub reordered: u64,
    /// The first cards before and after; what concerns most combinations first.
    pub orders: Vec<Group>,
}

/// Combinations that changed in the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What is different.
    pub what: String,
    /// How many combinations.
    pub count: BigUint,
    /// The shortest answers of them, as `question.option`.
    pub example: Vec<String>,
}

impl Difference {
    /// Whether nobody gets another result, as far as was compared.
    pub fn is_empty(&self) -> bool {
        let none = BigUint::ZERO;
        [&self.changed, &self.only_before, &self.only_after]
            .iter()
            .all(|count| **count == none)
            && self.reordered == 0
    }
}

/// Compares two guides; the first cards with up to `worries` worries.
pub fn compare(before: &Model<'_>, after: &Model<'_>, worries: usize) -> Difference {
    let space = Space::of(&[before, after]);
    let (old, new) = (Encoding::new(&space, before), Encoding::new(&space, after));
    let (old, new) = (Symbols::of(&old), Symbols::of(&new));
    let (old_people, new_people) = (old.known_people(), new.known_people());
    let shared = old_people.and(&new_people);
    let mut changed = space.none();
    let mut groups = Vec::new();
    for (what, set) in changes(&old, &new) {
        let set = set.and(&shared);
        let Some(example) = space.shortest(&set) else {
            continue;
        };
        groups.push(Group {
            what,
            count: space.count(&set),
            example: example.into_iter().map(str::to_owned).collect(),
        });
        changed = changed.or(&set);
    }
    groups.sort_by(|one, other| other.count.cmp(&one.count));
    let orders = Orders::of(before, after, worries);
    Difference {
        shared: space.count(&shared),
        changed: space.count(&changed),
        groups,
        only_before: space.count(&old_people.and_not(&new_people)),
        only_after: space.count(&new_people.and_not(&old_people)),
        walked: orders.walked,
        reordered: orders.groups.values().map(|group| group.count).sum(),
        orders: orders.groups(after),
    }
}

/// Where each thing that is decided about a kind of support differs.
fn changes(old: &Symbols<'_, '_, '_>, new: &Symbols<'_, '_, '_>) -> Vec<(String, Bdd)> {
    let mut changes = Vec::new();
    for id in ids(old, new) {
        let (before, after) = (old.decided(&id), new.decided(&id));
        // A change of certainty is news only where the support was and is there.
        let both = before.fits.and(&after.fits);
        let mut differ = |word: &str, was: &Bdd, is: &Bdd| {
            changes.push((format!("{id} now {word}"), is.and_not(was)));
            changes.push((format!("{id} no longer {word}"), was.and_not(is)));
        };
        differ("fits", &before.fits, &after.fits);
        differ(
            "certainly fits",
            &before.surely.and(&both),
            &after.surely.and(&both),
        );
        differ("leads", &before.leads, &after.leads);
        differ("is for tonight", &before.tonight, &after.tonight);
        let mut doors: Vec<&str> = before
            .doors
            .keys()
            .chain(after.doors.keys())
            .copied()
            .collect();
        doors.sort_unstable();
        doors.dedup();
        for door in doors {
            let through = |doors: &BTreeMap<&str, Bdd>| {
                let none = || new.encoding.space().none();
                doors.get(door).cloned().unwrap_or_else(none).and(&both)
            };
            let (was, is) = (through(&before.doors), through(&after.doors));
            changes.push((
                format!("{id} now is best reached through {door}"),
                is.and_not(&was),
            ));
        }
    }
    changes
}

/// The ids of the kinds of support of both guides.
fn ids(old: &Symbols<'_, '_, '_>, new: &Symbols<'_, '_, '_>) -> Vec<String> {
    let mut ids: Vec<String> = old
        .kinds()
        .chain(new.kinds())
        .map(|(_, support)| support.id.to_owned())
        .collect();
    ids.sort();
    ids.dedup();
    ids
}

/// What is decided about one kind of support; nowhere true where the guide does not have it.
struct Decided {
    fits: Bdd,
    surely: Bdd,
    leads: Bdd,
    tonight: Bdd,
    /// Where each way in is the best, by id.
    doors: BTreeMap<&'static str, Bdd>,
}

impl Symbols<'_, '_, '_> {
    /// The consistent answers that choose nothing this guide does not have.
    fn known_people(&self) -> Bdd {
        let model = self.encoding.model();
        // A guide has at most 128 choices.
        let known: Vec<_> = (0..model.choices.len() as u8)
            .map(|index| self.encoding.variable(ChoiceId(index)))
            .collect();
        let all = self.encoding.space().variables();
        all.into_iter()
            .filter(|variable| !known.contains(variable))
            .fold(self.people.clone(), |people, variable| {
                people.and_not(&self.encoding.space().chosen(variable))
            })
    }

    fn decided(&self, id: &str) -> Decided {
        let none = || self.encoding.space().none();
        match self.kinds().find(|(_, support)| support.id == id) {
            Some((id, support)) => Decided {
                fits: self.supports[id.index()].maybe.clone(),
                surely: self.supports[id.index()].surely.clone(),
                leads: self.leads[id.index()].clone(),
                tonight: self.tonight(id),
                doors: self.doors(support),
            },
            None => Decided {
                fits: none(),
                surely: none(),
                leads: none(),
                tonight: none(),
                doors: BTreeMap::new(),
            },
        }
    }

    /// Where a support is the first that fits for tonight.
    fn tonight(&self, id: SupportId) -> Bdd {
        let mut here = self.encoding.space().none();
        let mut decided = self.encoding.space().none();
        for tonight in self.encoding.model().tonight {
            let holds = self.encoding.holds(&tonight.when).surely.and_not(&decided);
            if tonight.support == id {
                here = here.or(&holds);
            }
            decided = decided.or(&holds);
        }
        here
    }

    /// The door of [`guide::advice::entry`].
    fn doors(&self, support: &Support<'_>) -> BTreeMap<&'static str, Bdd> {
        let mut decided = self.encoding.space().none();
        let mut doors = BTreeMap::new();
        for door in support.doors {
            let holds = self.encoding.holds(&door.when).surely.and_not(&decided);
            decided = decided.or(&holds);
            doors.insert(door.kind.as_str(), holds);
        }
        doors
    }
}

/// The first cards before and after, with their ids.
type Cards<'m> = (Vec<&'m str>, Vec<&'m str>);

/// Combinations with the same change of the first cards.
struct Reordered {
    count: u64,
    shortest: Answers,
}

#[derive(Default)]
struct Orders<'m> {
    walked: u64,
    groups: BTreeMap<Cards<'m>, Reordered>,
}

impl<'m> Orders<'m> {
    fn of(before: &'m Model<'m>, after: &'m Model<'m>, worries: usize) -> Self {
        let names: Vec<String> = (0..before.choices.len())
            .map(|index| before.choice_name(ChoiceId(index as u8)))
            .collect();
        let same: Vec<Option<ChoiceId>> = (0..after.choices.len())
            .map(|index| {
                let name = after.choice_name(ChoiceId(index as u8));
                let found = names.iter().position(|known| *known == name);
                // A guide has at most 128 choices.
                found.map(|index| ChoiceId(index as u8))
            })
            .collect();
        let step =
            |orders: Orders<'m>, answers: Answers| orders.step(before, after, &same, answers);
        let people = People {
            model: after,
            worries,
            also: translated(before, &same),
        };
        people
            .all()
            .fold(Orders::default, step)
            .reduce(Orders::default, Orders::join)
    }

    /// Compares the first cards for these answers, if both guides know them.
    fn step(
        mut self,
        before: &'m Model<'m>,
        after: &'m Model<'m>,
        same: &[Option<ChoiceId>],
        answers: Answers,
    ) -> Self {
        let known = in_other(answers, same)
            .filter(|answers| guide::session::prune(before, *answers) == *answers);
        let Some(old_answers) = known else {
            return self;
        };
        self.walked += 1;
        let was = first(before, &advise(before, old_answers));
        let is = first(after, &advise(after, answers));
        if was != is {
            let here = Reordered {
                count: 1,
                shortest: answers,
            };
            self.add((was, is), here);
        }
        self
    }

    fn join(mut self, other: Self) -> Self {
        self.walked += other.walked;
        for (cards, group) in other.groups {
            self.add(cards, group);
        }
        self
    }

    fn add(&mut self, cards: Cards<'m>, more: Reordered) {
        match self.groups.entry(cards) {
            Entry::Vacant(entry) => {
                entry.insert(more);
            }
            Entry::Occupied(mut entry) => {
                let group = entry.get_mut();
                group.count += more.count;
                if more.shortest.0.len() < group.shortest.0.len() {
                    group.shortest = more.shortest;
                }
            }
        }
    }

    fn groups(&self, model: &Model<'_>) -> Vec<Group> {
        let mut groups: Vec<Group> = self
            .groups
            .iter()
            .map(|((was, is), group)| Group {
                what: format!("{} -> {}", was.join(", "), is.join(", ")),
                count: group.count.into(),
                example: group
                    .shortest
                    .0
                    .iter()
                    .map(|choice| model.choice_name(choice))
                    .collect(),
            })
            .collect();
        groups.sort_by(|one, other| other.count.cmp(&one.count));
        groups
    }
}

/// Answers to one guide as answers to the other; `None` where it does not have them all.
fn in_other(answers: Answers, same: &[Option<ChoiceId>]) -> Option<Answers> {
    let mut chosen = ChoiceSet::EMPTY;
    for choice in answers.0.iter() {
        chosen = chosen.or(ChoiceSet::of((*same.get(choice.index())?)?));
    }
    Some(Answers(chosen))
}

/// What the conditions of the guide before tell apart, in choices of the guide after.
fn translated(before: &Model<'_>, same: &[Option<ChoiceId>]) -> Vec<ChoiceSet> {
    let translate = |set: &ChoiceSet| {
        let choices = same.iter().enumerate().filter_map(|(index, old)| {
            // A guide has at most 128 choices.
            old.filter(|old| set.has(*old))
                .map(|_| ChoiceId(index as u8))
        });
        choices.fold(ChoiceSet::EMPTY, |set, choice| {
            set.or(ChoiceSet::of(choice))
        })
    };
    people::told_apart(before).iter().map(translate).collect()
}

/// The ids of the first cards.
fn first<'m>(model: &Model<'m>, advice: &Advice) -> Vec<&'m str> {
    let cards = advice.first().iter();
    cards
        .map(|item| model.support(item.entry.support).id)
        .collect()
}
