//! Proves what the guide promises for every combination of answers, and counts what a change to
//! the content does to them.
//!
//! There are a hundred thousand milliards of combinations: too many to walk. What decides over
//! them are a few dozen conditions on ninety answers, and those are Boolean functions. So the
//! guide is written down in symbols ([`space`], [`encoding`]), where a claim about *all* answers
//! is one set that has to be empty ([`symbolic`], [`promises`]), and its size can be counted
//! ([`outcomes`]). What is shown first is chosen from a short list, and every such list is walked
//! ([`shown_lists`]). That the symbols say what the real code does is checked as well: per
//! condition over all its answers ([`atoms`]), per conversation ([`reach`]), and along a walk with
//! few worries ([`walk`]).
//!
//! `docs/proof.md` tells it in words: what is proven, from what, and what is not.

pub mod atoms;
pub mod diff;
pub mod encoding;
pub mod outcomes;
pub mod people;
pub mod promises;
pub mod reach;
pub mod report;
pub mod shown_lists;
pub mod space;
pub mod symbolic;
pub mod walk;

use std::time::Instant;

use guide::model::Model;

pub use promises::{BadPromises, Promises};
pub use report::{Check, Depth, Report, Violation};

use encoding::Encoding;
use people::People;
use space::Space;
use symbolic::Symbols;
use walk::Walked;

/// Checks everything that has to hold, and counts.
///
/// # Errors
/// Promises that name something this guide does not have.
pub fn prove(model: &Model<'_>, promises: &Promises, depth: Depth) -> Result<Report, BadPromises> {
    let started = Instant::now();
    let space = Space::of(&[model]);
    let encoding = Encoding::new(&space, model);
    let guide = Symbols::of(&encoding);
    let mut checks = vec![atoms::check(&encoding)];
    checks.extend(symbolic::checks(&guide));
    checks.extend(promises::checks(promises, &guide)?);
    checks.extend(shown_lists::checks(model));
    checks.extend(reach::checks(&guide));
    let mut walked = Walked::default();
    if let Some(worries) = depth.worries() {
        let people = People {
            model,
            worries,
            also: Vec::new(),
        };
        walked = Walked::past(&guide, &people);
        checks.extend(walked.checks(&guide));
    }
    let fits: Vec<_> = guide.supports.iter().map(|one| one.maybe.clone()).collect();
    Ok(Report {
        combinations: space.count(&guide.people),
        forward: space.count(&guide.people.and(&encoding.without_gaps())),
        outcomes: (depth == Depth::Whole).then(|| outcomes::count(&guide.people, &fits)),
        walked: walked.combinations,
        walked_outcomes: walked.outcomes.len() as u64,
        took: started.elapsed(),
        checks,
    })
}
