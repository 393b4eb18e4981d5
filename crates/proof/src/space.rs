//! One Boolean variable per answer that can be chosen, and what can be asked of a set of answers.

use std::collections::BTreeSet;

use biodivine_lib_bdd::{Bdd, BddPointer, BddVariable, BddVariableSet};
use guide::model::{ChoiceId, Model};
use num_bigint::BigUint;

/// The variables: one per `question.option`, shared by every guide that is compared.
pub struct Space {
    variables: BddVariableSet,
    /// `question.option`, by variable.
    names: Vec<String>,
}

impl Space {
    /// The variables of some guides, in the order of the conversation.
    ///
    /// A choice of the wish stands beside the worry it stands for: "which of the ticked worries
    /// first" would otherwise need a node per set of worries.
    pub fn of(models: &[&Model<'_>]) -> Space {
        let mut seen = BTreeSet::new();
        let mut names = Vec::new();
        let mut add = |name: String| {
            if seen.insert(name.clone()) {
                names.push(name);
            }
        };
        for model in models {
            for (index, choice) in model.choices.iter().enumerate() {
                // A guide has at most 128 choices.
                let id = ChoiceId(index as u8);
                if choice.stands_for.is_some() {
                    continue;
                }
                add(model.choice_name(id));
                let wishes = model
                    .choices
                    .iter()
                    .enumerate()
                    .filter(|(_, wish)| wish.stands_for == Some(id));
                for (wish, _) in wishes {
                    add(model.choice_name(ChoiceId(wish as u8)));
                }
            }
        }
        Space {
            // At most 128 names per guide.
            variables: BddVariableSet::new_anonymous(names.len() as u16),
            names,
        }
    }

    /// The variable of each choice of one guide, by [`ChoiceId`].
    pub fn variables_of(&self, model: &Model<'_>) -> Vec<BddVariable> {
        let all = self.variables.variables();
        (0..model.choices.len())
            .filter_map(|index| {
                let name = model.choice_name(ChoiceId(index as u8));
                let place = self.names.iter().position(|known| *known == name)?;
                all.get(place).copied()
            })
            .collect()
    }

    /// Every answer.
    pub fn all(&self) -> Bdd {
        self.variables.mk_true()
    }

    /// No answer.
    pub fn none(&self) -> Bdd {
        self.variables.mk_false()
    }

    /// The answers in which this was chosen.
    pub fn chosen(&self, variable: BddVariable) -> Bdd {
        self.variables.mk_var(variable)
    }

    /// How many combinations of answers there are in a set.
    pub fn count(&self, set: &Bdd) -> BigUint {
        set.exact_cardinality()
    }

    /// Every variable.
    pub fn variables(&self) -> Vec<BddVariable> {
        self.variables.variables()
    }

    /// The names of the variables, `question.option`, by variable.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The answers of a set with the fewest choices, by name; of equals the earliest in the
    /// conversation. `None` for the empty set.
    pub fn shortest(&self, set: &Bdd) -> Option<Vec<&str>> {
        if set.is_false() {
            return None;
        }
        let fewest = fewest_choices(set);
        let mut chosen = Vec::new();
        let mut node = set.root_pointer();
        while !node.is_terminal() {
            let (low, high) = (set.low_link_of(node), set.high_link_of(node));
            let without = fewest[low.to_index()];
            let with = fewest[high.to_index()].map(|choices| choices + 1);
            let take = match (without, with) {
                (Some(without), Some(with)) => with < without,
                (None, Some(_)) => true,
                (Some(_) | None, None) => false,
            };
            if take {
                chosen.push(self.names[set.var_of(node).to_index()].as_str());
                node = high;
            } else {
                node = low;
            }
        }
        Some(chosen)
    }
}

/// For each node the fewest choices on a way to *true*; `None` where there is no way.
fn fewest_choices(set: &Bdd) -> Vec<Option<usize>> {
    let mut fewest: Vec<Option<Option<usize>>> = vec![None; set.size().max(2)];
    fewest[BddPointer::zero().to_index()] = Some(None);
    fewest[BddPointer::one().to_index()] = Some(Some(0));
    let mut open = vec![set.root_pointer()];
    while let Some(node) = open.last().copied() {
        let (low, high) = match node.is_terminal() {
            true => (node, node),
            false => (set.low_link_of(node), set.high_link_of(node)),
        };
        match (fewest[low.to_index()], fewest[high.to_index()]) {
            (Some(without), Some(with)) => {
                if !node.is_terminal() {
                    let with = with.map(|choices| choices + 1);
                    fewest[node.to_index()] = Some(without.into_iter().chain(with).min());
                }
                open.pop();
            }
            (without, with) => {
                open.extend(without.is_none().then_some(low));
                open.extend(with.is_none().then_some(high));
            }
        }
    }
    fewest.into_iter().map(Option::flatten).collect()
}
