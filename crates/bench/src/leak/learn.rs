//! What a plain classifier makes of what a page noticed: forests of decision trees, cross-validated,
//! beside what somebody guesses who knows only what most visitors answer.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, anyhow};
use fastrand::Rng;
use smartcore::ensemble::random_forest_classifier::{
    RandomForestClassifier, RandomForestClassifierParameters,
};
use smartcore::ensemble::random_forest_regressor::{
    RandomForestRegressor, RandomForestRegressorParameters,
};
use smartcore::error::Failed;
use smartcore::linalg::basic::matrix::DenseMatrix;
use smartcore::metrics::roc_auc_score;

use super::person::{NO, YES};
use super::visit::Noticed;

/// The parts in which each visit is predicted once, from the others.
const PARTS: usize = 5;
const TREES: u16 = 60;
const DEPTH: u16 = 8;
const LEAF: usize = 3;

/// Of each channel, so many values by themselves.
const FIRST: usize = 6;

/// An answer that fewer visits have, or lack, is left out: nothing can be learnt of it.
pub const FEW: usize = 12;

/// Half the width of an interval in which 95 of 100 lie, in standard deviations.
const Z: f64 = 1.96;

/// What the page noticed of all visits, a row of numbers each, without what is always the same.
#[derive(Debug)]
pub struct Table {
    rows: Vec<Vec<f64>>,
    /// What the numbers are.
    pub columns: Vec<String>,
}

/// What can be learnt of one thing.
#[derive(Debug, Clone, PartialEq)]
pub struct Learnt {
    /// How many visits were predicted.
    pub count: usize,
    /// How many of them rightly.
    pub right: usize,
    /// How many by naming what most have.
    pub guessed: usize,
    /// For what is so or not: how often the score of one that is so is above that of one that is not.
    pub auc: Option<Auc>,
}

/// Area under the curve, and how far from one half it is by chance in 95 of 100 cases.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Auc {
    /// The area.
    pub area: f64,
    /// The distance.
    pub chance: f64,
}

impl Learnt {
    /// How many are right by chance at most, in 95 of 100 cases, for who names what most have.
    pub fn chance(&self) -> f64 {
        let share = self.guessed as f64 / self.count as f64;
        self.guessed as f64 + Z * (self.count as f64 * share * (1.0 - share)).sqrt()
    }

    /// Whether more was learnt than chance explains.
    pub fn is_more_than_chance(&self) -> bool {
        let more = self.right as f64 > self.chance();
        more || self.auc.is_some_and(|auc| auc.area > 0.5 + auc.chance)
    }
}

impl Table {
    /// The numbers of those channels that are `wanted`. What differs only between screens of another
    /// size (`sizes`, one for each visit) is left out: it says nothing of a visit.
    pub fn of(
        visits: &[&Noticed],
        sizes: &[u32],
        wanted: impl Fn(&str) -> bool,
        with_times: bool,
    ) -> Self {
        let names = visits.iter().flat_map(|noticed| noticed.keys());
        let names: BTreeSet<&String> = names.filter(|name| wanted(name)).collect();
        let mut columns = Vec::new();
        let mut rows = vec![Vec::new(); visits.len()];
        for name in names {
            let numbers: Vec<_> = visits
                .iter()
                .map(|noticed| summary(noticed.get(name).map_or(&[], Vec::as_slice), with_times))
                .collect();
            let kinds = numbers.first().into_iter().flat_map(BTreeMap::keys);
            for kind in kinds {
                let column: Vec<f64> = numbers.iter().map(|one| one[kind]).collect();
                let mut first = BTreeMap::new();
                let mut all = sizes.iter().zip(&column);
                if all.all(|(size, value)| first.entry(size).or_insert(value) == &value) {
                    continue;
                }
                columns.push(format!("{name}, {kind}"));
                for (row, value) in rows.iter_mut().zip(column) {
                    row.push(value);
                }
            }
        }
        Table { rows, columns }
    }

    /// Predicts for each visit which of these values it has.
    ///
    /// # Errors
    /// When the classifier refuses the numbers.
    pub fn learns(&self, values: &[&str]) -> Result<Learnt> {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for value in values {
            *counts.entry(value).or_default() += 1;
        }
        let guessed = counts.values().max().copied().unwrap_or_default();
        let is_yes_or_no = counts.keys().all(|value| [YES, NO].contains(value));
        let parts = &parts(values.len());
        if is_yes_or_no {
            return self.scores(values, parts, guessed);
        }
        let names: Vec<&str> = counts.keys().copied().collect();
        let class = |value: &str| {
            names
                .iter()
                .position(|name| *name == value)
                .unwrap_or_default()
        };
        let mut right = 0;
        for (own, rest) in halves(parts) {
            let truth: Vec<u32> = rest
                .iter()
                .map(|index| class(values[*index]) as u32)
                .collect();
            for (index, said) in own.iter().zip(self.classified(&rest, &truth, &own)?) {
                right += usize::from(class(values[*index]) == said as usize);
            }
        }
        Ok(Learnt {
            count: values.len(),
            right,
            guessed,
            auc: None,
        })
    }

    fn scores(&self, values: &[&str], parts: &[usize], guessed: usize) -> Result<Learnt> {
        let truth: Vec<f64> = values
            .iter()
            .map(|value| f64::from(*value == YES))
            .collect();
        let mut scores = vec![0.0; values.len()];
        for (own, rest) in halves(parts) {
            let known: Vec<f64> = rest.iter().map(|index| truth[*index]).collect();
            for (index, score) in own.iter().zip(self.scored(&rest, &known, &own)?) {
                scores[*index] = score;
            }
        }
        let right = scores
            .iter()
            .zip(&truth)
            .filter(|(score, truth)| (**score > 0.5) == (**truth > 0.5));
        let right = right.count();
        let with = truth.iter().sum::<f64>();
        let without = values.len() as f64 - with;
        let area = match self.columns.is_empty() || with == 0.0 || without == 0.0 {
            true => 0.5,
            false => roc_auc_score(&truth, &scores),
        };
        let chance = Z * ((with + without + 1.0) / (12.0 * with * without)).sqrt();
        Ok(Learnt {
            count: values.len(),
            right,
            guessed,
            auc: Some(Auc { area, chance }),
        })
    }

    /// Of some visits, the class that the others suggest.
    fn classified(&self, rest: &[usize], truth: &[u32], own: &[usize]) -> Result<Vec<u32>> {
        if self.columns.is_empty() {
            return Ok(vec![most(truth); own.len()]);
        }
        let parameters = RandomForestClassifierParameters::default()
            .with_n_trees(TREES)
            .with_max_depth(DEPTH)
            .with_min_samples_leaf(LEAF);
        let forest = RandomForestClassifier::fit(&self.matrix(rest)?, &truth.to_vec(), parameters);
        forest
            .and_then(|forest| forest.predict(&self.matrix(own)?))
            .map_err(refused)
    }

    /// Of some visits, how likely the others make it that it is so.
    fn scored(&self, rest: &[usize], truth: &[f64], own: &[usize]) -> Result<Vec<f64>> {
        if self.columns.is_empty() {
            let share = truth.iter().sum::<f64>() / truth.len() as f64;
            return Ok(vec![share; own.len()]);
        }
        let parameters = RandomForestRegressorParameters::default()
            .with_n_trees(usize::from(TREES))
            .with_max_depth(DEPTH)
            .with_min_samples_leaf(LEAF)
            .with_m((self.columns.len() as f64).sqrt().ceil() as usize);
        let forest = RandomForestRegressor::fit(&self.matrix(rest)?, &truth.to_vec(), parameters);
        forest
            .and_then(|forest| forest.predict(&self.matrix(own)?))
            .map_err(refused)
    }

    fn matrix(&self, rows: &[usize]) -> Result<DenseMatrix<f64>, Failed> {
        let rows: Vec<Vec<f64>> = rows.iter().map(|index| self.rows[*index].clone()).collect();
        DenseMatrix::from_2d_vec(&rows)
    }
}

/// For each part, the visits in it and the others.
fn halves(parts: &[usize]) -> impl Iterator<Item = (Vec<usize>, Vec<usize>)> {
    (0..PARTS).map(|part| (0..parts.len()).partition(|index| parts[*index] == part))
}

fn refused(failed: Failed) -> anyhow::Error {
    anyhow!("the classifier refuses: {failed}")
}

/// What most have.
fn most(classes: &[u32]) -> u32 {
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for class in classes {
        *counts.entry(*class).or_default() += 1;
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    most.map_or(0, |(class, _)| class)
}

/// To which part each visit belongs.
fn parts(count: usize) -> Vec<usize> {
    let mut parts: Vec<usize> = (0..count).map(|index| index % PARTS).collect();
    Rng::with_seed(1).shuffle(&mut parts);
    parts
}

/// The changes of one channel in numbers.
fn summary(changes: &[(f64, f64)], with_times: bool) -> BTreeMap<String, f64> {
    let values = || changes.iter().map(|(_, value)| *value);
    let count = changes.len() as f64;
    let distinct: BTreeSet<u64> = values().map(f64::to_bits).collect();
    let mut summary = BTreeMap::from([
        ("count".to_owned(), count),
        ("distinct".to_owned(), distinct.len() as f64),
        ("last".to_owned(), values().next_back().unwrap_or_default()),
        (
            "least".to_owned(),
            values().reduce(f64::min).unwrap_or_default(),
        ),
        (
            "most".to_owned(),
            values().reduce(f64::max).unwrap_or_default(),
        ),
        ("sum".to_owned(), values().sum()),
    ]);
    for place in 0..FIRST {
        let value = changes.get(place).map_or(0.0, |(_, value)| *value);
        summary.insert(format!("value {place}"), value);
    }
    if with_times {
        let time = |change: Option<&(f64, f64)>| change.map_or(0.0, |(time, _)| *time);
        summary.insert("first time".to_owned(), time(changes.first()));
        summary.insert("last time".to_owned(), time(changes.last()));
    }
    summary
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Visits of which every other one is so, with a number for each.
    fn visits(number: impl Fn(bool, &mut Rng) -> f64) -> (Vec<Noticed>, Vec<&'static str>) {
        let mut rng = Rng::with_seed(7);
        let one = |index: usize| {
            let is_so = index.is_multiple_of(2);
            let noticed =
                Noticed::from([("height".to_owned(), vec![(0.0, number(is_so, &mut rng))])]);
            (noticed, if is_so { YES } else { NO })
        };
        (0..200).map(one).unzip()
    }

    fn learnt((noticed, values): (Vec<Noticed>, Vec<&str>)) -> Learnt {
        let all: Vec<&Noticed> = noticed.iter().collect();
        Table::of(&all, &[360; 200], |_| true, false)
            .learns(&values)
            .unwrap()
    }

    #[test]
    fn a_height_that_follows_the_answer_tells_it() {
        let learnt = learnt(visits(|is_so, rng| f64::from(is_so) + 0.4 * rng.f64()));
        assert!(learnt.right > 195, "{learnt:?}");
        assert!(learnt.auc.is_some_and(|auc| auc.area > 0.98), "{learnt:?}");
        assert!(learnt.is_more_than_chance());
    }

    #[test]
    fn a_height_at_random_tells_no_more_than_chance() {
        let learnt = learnt(visits(|_, rng| rng.f64()));
        assert!(!learnt.is_more_than_chance(), "{learnt:?}");
    }

    #[test]
    fn one_height_tells_nothing_at_all() {
        let learnt = learnt(visits(|_, _| 666.0));
        assert_eq!(learnt.auc.map(|auc| auc.area), Some(0.5));
        assert!(!learnt.is_more_than_chance(), "{learnt:?}");
    }

    #[test]
    fn one_of_several_is_told_apart_too() {
        let (noticed, _) = visits(|_, rng| f64::from(rng.u8(..3)));
        let names = ["ziek", "naaste", "jong"];
        let values: Vec<&str> = noticed
            .iter()
            .map(|one| names[one["height"][0].1 as usize])
            .collect();
        let learnt = learnt((noticed, values));
        assert_eq!(learnt.right, learnt.count);
    }
}
