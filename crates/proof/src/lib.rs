//! Proves what the guide promises for every combination of answers, and counts what a change to
//! the content does to them.
//!
//! There are a hundred thousand milliards of combinations: too many to walk. What decides over
//! them are a few dozen conditions on ninety answers, and those are Boolean functions. So the
//! guide is written down in symbols ([`space`], [`encoding`]), where a claim about *all* answers
//! is one set that has to be empty ([`symbolic`], [`promises`]), and its size can be counted. What
//! is shown first is chosen from a short list, and every such list is walked ([`shown_lists`]). That
//! the symbols say what the real code does is checked as well: per condition over all its answers
//! ([`atoms`]), per conversation ([`reach`]), and along a walk with few worries ([`walk`]). The rules
//! are held against the routing table ([`rows`]), and the content itself against lists that name all
//! there are ([`exactly`]), and its texts against what they promise to say ([`wording`]).
//!
//! `docs/proof.md` explains it: what is proven, from what, and what is not.

pub mod atoms;
pub mod diff;
pub mod encoding;
pub mod exactly;
mod lanes;
pub mod people;
pub mod promises;
pub mod reach;
pub mod report;
pub mod rows;
pub mod shown_lists;
pub mod space;
pub mod symbolic;
pub mod walk;
pub mod wording;

use std::time::Instant;

use content::Compiled;
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
pub fn prove(
    compiled: &Compiled<'_>,
    promises: &Promises,
    depth: Depth,
) -> Result<Report, BadPromises> {
    let started = Instant::now();
    let model = &compiled.model;
    let space = Space::of(&[model]);
    let encoding = Encoding::new(&space, model);
    let guide = Symbols::of(&encoding);
    let mut checks = exactly::checks(&promises.exactly, model)?;
    checks.extend(wording::checks(&promises.wording, compiled)?);
    checks.push(atoms::check(&encoding));
    for claims in CLAIMS {
        checks.extend(claims(compiled, promises, &guide)?);
    }
    checks.extend(shown_lists::checks(model));
    let mut walked = Walked::default();
    if let Some(worries) = depth.worries() {
        checks.push(shown_lists::worries(model));
        let people = People {
            model,
            worries,
            also: Vec::new(),
        };
        let shown = promises::shown(promises, &guide)?;
        walked = Walked::past(&guide, &people, &shown);
        checks.extend(walked.checks(&guide, &shown, depth));
    }
    Ok(Report {
        combinations: space.count(&guide.people),
        forward: space.count(&guide.people.and(&encoding.without_gaps())),
        walked: walked.combinations,
        took: started.elapsed(),
        checks,
    })
}

/// The first claim over all answers that does not hold, cheapest first; without what compares the
/// symbols with the code, which no content changes, without the wording, which would notice that a
/// rule is gone by its sentence alone, and of the first cards only what is not the same as in
/// `before`. For trying many changed guides.
///
/// # Errors
/// Promises that name something this guide does not have.
pub fn first_broken(
    before: &Model<'_>,
    compiled: &Compiled<'_>,
    promises: &Promises,
) -> Result<Option<Check>, BadPromises> {
    let is_broken = |check: &Check| !check.violations.is_empty();
    let model = &compiled.model;
    let lists = exactly::checks(&promises.exactly, model)?;
    if let Some(check) = lists.into_iter().find(is_broken) {
        return Ok(Some(check));
    }
    let space = Space::of(&[model]);
    let encoding = Encoding::new(&space, model);
    let guide = Symbols::of(&encoding);
    for claims in CLAIMS {
        let checks = claims(compiled, promises, &guide)?;
        if let Some(check) = checks.into_iter().find(is_broken) {
            return Ok(Some(check));
        }
    }
    if shown_lists::are_the_same(before, model) {
        return Ok(None);
    }
    Ok(shown_lists::checks(model).into_iter().find(is_broken))
}

/// Claims of one kind.
type Claims = fn(&Compiled<'_>, &Promises, &Symbols<'_, '_, '_>) -> Result<Vec<Check>, BadPromises>;

/// All claims over all answers, cheapest first.
const CLAIMS: [Claims; 4] = [
    |_, promises, guide| promises::checks(promises, guide),
    |compiled, _, guide| Ok(rows::checks(&compiled.rows, guide)),
    |_, _, guide| Ok(symbolic::checks(guide)),
    |_, _, guide| Ok(reach::checks(guide)),
];
