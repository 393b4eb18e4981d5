//! How many different results there are, counted without meeting them one by one.

use std::collections::{BTreeSet, HashMap};

use biodivine_lib_bdd::{Bdd, BddVariable};

/// The number of distinct sets of kinds that occur: of combinations of truth of `functions` among
/// the answers in `people`.
///
/// One function after the other splits the answers in two. What no later function looks at is
/// forgotten first, so that most halves were met before and their number is known.
pub fn count(people: &Bdd, functions: &[Bdd]) -> u64 {
    let order = order(functions);
    let mut forgotten = Vec::new();
    for index in 0..order.len() {
        let before = match index.checked_sub(1) {
            Some(last) => looked_at(&order[last..]),
            None => people.support_set().into_iter().collect(),
        };
        let now = looked_at(&order[index..]);
        forgotten.push(before.difference(&now).copied().collect());
    }
    let mut splits = Splits {
        functions: order,
        forgotten,
        known: HashMap::new(),
    };
    splits.count(0, people)
}

struct Splits {
    functions: Vec<Bdd>,
    /// By function: the variables neither it nor a later one looks at, and one before it did.
    forgotten: Vec<Vec<BddVariable>>,
    known: HashMap<(usize, Bdd), u64>,
}

impl Splits {
    fn count(&mut self, index: usize, people: &Bdd) -> u64 {
        if people.is_false() {
            return 0;
        }
        let Some(function) = self.functions.get(index) else {
            return 1;
        };
        let people = people.exists(&self.forgotten[index]);
        let (with, without) = (people.and(function), people.and_not(function));
        let key = (index, people);
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let count = self.count(index + 1, &with) + self.count(index + 1, &without);
        self.known.insert(key, count);
        count
    }
}

fn looked_at(functions: &[Bdd]) -> BTreeSet<BddVariable> {
    functions.iter().flat_map(Bdd::support_set).collect()
}

/// The functions in an order in which each lets as much as possible be forgotten.
fn order(functions: &[Bdd]) -> Vec<Bdd> {
    let mut left = functions.to_vec();
    let mut order = Vec::new();
    while !left.is_empty() {
        let best = (0..left.len()).min_by_key(|index| {
            let rest: Vec<Bdd> = [&left[..*index], &left[index + 1..]].concat();
            (looked_at(&rest).len(), left[*index].size())
        });
        if let Some(best) = best {
            order.push(left.remove(best));
        }
    }
    order
}
