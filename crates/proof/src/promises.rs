//! `content/promises.toml`: what the guide promises, whatever somebody answers.

use biodivine_lib_bdd::Bdd;
use guide::model::{ChoiceId, Model, QuestionId, SupportId};
use guide::pack::{OneOrMany, RawCondition, RawPredicate};
use guide::{ChoiceSet, condition};
use serde::Deserialize;

use crate::encoding::{Encoding, Holds};
use crate::report::{Check, Violation};
use crate::symbolic::Symbols;

/// The file, below `content/`.
pub const FILE: &str = "promises.toml";

/// The file as a clinician and an editor write it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promises {
    /// Every promise.
    #[serde(default)]
    pub promise: Vec<Promise>,
    /// Questions of which a heavier answer never leaves only lighter help.
    #[serde(default)]
    pub ladder: Vec<RawLadder>,
}

/// A heavier answer never leaves only lighter help.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLadder {
    /// Id, for the report.
    pub id: String,
    /// The promise as a Dutch sentence, for the clinician who signs.
    pub says: String,
    /// From the lightest to the heaviest answer, as `question.option`.
    pub steps: Vec<String>,
    /// Kinds that make up for lighter help, because they refer on.
    #[serde(default)]
    pub or_one_of: Vec<String>,
    /// Ids of sources.
    pub sources: Vec<String>,
}

/// A [`RawLadder`] in one guide.
pub struct Ladder {
    /// Id.
    pub id: String,
    /// The promise.
    pub says: String,
    /// The question of the steps.
    pub question: QuestionId,
    /// From light to heavy.
    pub steps: Vec<ChoiceId>,
    /// Kinds that make up for lighter help.
    pub or_one_of: Vec<SupportId>,
}

impl RawLadder {
    /// Finds its ids in a guide.
    ///
    /// # Errors
    /// Ids that do not exist, steps of several questions, or no steps.
    pub fn find(&self, model: &Model<'_>) -> Result<Ladder, BadPromises> {
        let unknown = |kind, id: &str| BadPromises::Unknown {
            promise: self.id.clone(),
            kind,
            id: id.to_owned(),
        };
        let steps: Vec<(QuestionId, ChoiceId)> = self
            .steps
            .iter()
            .map(|step| option(model, step).ok_or_else(|| unknown("option", step)))
            .collect::<Result<_, _>>()?;
        let empty = || BadPromises::Empty {
            promise: self.id.clone(),
        };
        let question = steps.first().ok_or_else(empty)?.0;
        if let Some(place) = steps.iter().position(|(other, _)| *other != question) {
            return Err(unknown("step of the same question", &self.steps[place]));
        }
        let or_one_of = self.or_one_of.iter();
        Ok(Ladder {
            id: self.id.clone(),
            says: self.says.clone(),
            question,
            steps: steps.into_iter().map(|(_, choice)| choice).collect(),
            or_one_of: or_one_of
                .map(|id| support(model, id).ok_or_else(|| unknown("kind of support", id)))
                .collect::<Result<_, _>>()?,
        })
    }
}

/// One promise: for everybody to whom `when` certainly applies, the result is so.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promise {
    /// Id, for the report.
    pub id: String,
    /// The promise as a Dutch sentence, for the clinician who signs.
    pub says: String,
    /// For whom; absent means everybody.
    pub when: Option<RawCondition>,
    /// All of these are part of the result.
    #[serde(default)]
    pub fits: Vec<String>,
    /// At least one of these is part of the result.
    #[serde(default)]
    pub fits_one_of: Vec<String>,
    /// None of these is part of the result.
    #[serde(default)]
    pub never: Vec<String>,
    /// The result begins with one of these, because a rule leads with it.
    #[serde(default)]
    pub begins_with_one_of: Vec<String>,
    /// For each of these there are answers of such a person that bring it for certain.
    #[serde(default)]
    pub can_reach: Vec<String>,
    /// Invariants of the specification (`I07`) that it carries out.
    #[serde(default)]
    pub invariants: Vec<String>,
    /// Ids of sources.
    pub sources: Vec<String>,
}

/// A file of promises that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BadPromises {
    /// Not TOML with these fields.
    #[error("content/{FILE}: {0}")]
    Shape(#[from] toml::de::Error),
    /// Something that does not exist.
    #[error("content/{FILE}: {promise}: there is no {kind} “{id}”. Correct the id.")]
    Unknown {
        /// The promise.
        promise: String,
        /// What was looked for.
        kind: &'static str,
        /// The id given.
        id: String,
    },
    /// Nothing is promised.
    #[error(
        "content/{FILE}: {promise}: nothing is promised. Add fits, fits_one_of, never, \
         begins_with_one_of or can_reach."
    )]
    Empty {
        /// The promise.
        promise: String,
    },
}

impl Promises {
    /// Reads the file.
    ///
    /// # Errors
    /// Text that is not such a file.
    pub fn parse(text: &str) -> Result<Promises, BadPromises> {
        Ok(toml::from_str(text)?)
    }
}

/// Where a promise is broken.
enum Broken {
    /// For these answers.
    For(Bdd),
    /// No answers reach the support with this id.
    Unreached(String),
}

impl Promise {
    /// Every way in which the promise is broken, among the answers of `people`.
    ///
    /// # Errors
    /// Ids that do not exist, or a promise that promises nothing.
    fn broken(&self, guide: &Symbols<'_, '_, '_>) -> Result<Vec<Broken>, BadPromises> {
        let people = match &self.when {
            Some(when) => guide.people.and(&self.holds(guide.encoding, when)?.surely),
            None => guide.people.clone(),
        };
        let maybe = |id: &SupportId| &guide.supports[id.index()].maybe;
        let none = || guide.encoding.space().none();
        let mut sets = Vec::new();
        for support in self.ids(guide, &self.fits)? {
            sets.push(people.and_not(maybe(&support)));
        }
        for support in self.ids(guide, &self.never)? {
            sets.push(people.and(maybe(&support)));
        }
        if !self.fits_one_of.is_empty() {
            let ids = self.ids(guide, &self.fits_one_of)?;
            let any = ids.iter().fold(none(), |any, id| any.or(maybe(id)));
            sets.push(people.and_not(&any));
        }
        if !self.begins_with_one_of.is_empty() {
            let ids = self.ids(guide, &self.begins_with_one_of)?;
            let any = ids
                .iter()
                .fold(none(), |any, id| any.or(&guide.leads[id.index()]));
            sets.push(people.and_not(&any));
        }
        let reach = self.ids(guide, &self.can_reach)?;
        if sets.is_empty() && reach.is_empty() {
            return Err(BadPromises::Empty {
                promise: self.id.clone(),
            });
        }
        let unreached = reach
            .into_iter()
            .filter(|id| people.and(&guide.supports[id.index()].surely).is_false())
            .map(|id| Broken::Unreached(guide.encoding.model().support(id).id.to_owned()));
        Ok(sets
            .into_iter()
            .filter(|set| !set.is_false())
            .map(Broken::For)
            .chain(unreached)
            .collect())
    }

    /// How many claims it makes.
    fn cases(&self) -> u64 {
        let one = |list: &[String]| usize::from(!list.is_empty());
        let lists = one(&self.fits_one_of) + one(&self.begins_with_one_of);
        (self.fits.len() + self.never.len() + self.can_reach.len() + lists) as u64
    }

    fn ids(
        &self,
        guide: &Symbols<'_, '_, '_>,
        names: &[String],
    ) -> Result<Vec<SupportId>, BadPromises> {
        let model = guide.encoding.model();
        let find = |name: &String| {
            support(model, name).ok_or_else(|| self.unknown("kind of support", name))
        };
        names.iter().map(find).collect()
    }

    fn unknown(&self, kind: &'static str, id: &str) -> BadPromises {
        BadPromises::Unknown {
            promise: self.id.clone(),
            kind,
            id: id.to_owned(),
        }
    }

    fn holds(
        &self,
        encoding: &Encoding<'_, '_>,
        condition: &RawCondition,
    ) -> Result<Holds, BadPromises> {
        let all_of = |parts: &[RawCondition]| {
            parts
                .iter()
                .map(|part| self.holds(encoding, part))
                .collect::<Result<Vec<Holds>, _>>()
        };
        Ok(match condition {
            RawCondition::All(parts) => Holds::all(encoding.space(), all_of(parts)?),
            RawCondition::Any(parts) => Holds::any(encoding.space(), all_of(parts)?),
            RawCondition::Not(part) => self.holds(encoding, part)?.opposite(),
            RawCondition::Is(OneOrMany::One(id)) => self.is(encoding, id)?,
            RawCondition::Is(OneOrMany::Many(ids)) => {
                let parts: Result<Vec<Holds>, _> =
                    ids.iter().map(|id| self.is(encoding, id)).collect();
                Holds::any(encoding.space(), parts?)
            }
            RawCondition::Holds(predicate) => encoding.predicate(match predicate {
                RawPredicate::TwoOrMoreWorries => condition::Predicate::TwoOrMoreWorries,
                RawPredicate::ThreeOrMoreWorries => condition::Predicate::ThreeOrMoreWorries,
            }),
        })
    }

    fn is(&self, encoding: &Encoding<'_, '_>, name: &str) -> Result<Holds, BadPromises> {
        let (question, choice) =
            option(encoding.model(), name).ok_or_else(|| self.unknown("option", name))?;
        Ok(encoding.is(question, ChoiceSet::of(choice)))
    }
}

/// The choice behind `question.option`.
fn option(model: &Model<'_>, name: &str) -> Option<(QuestionId, ChoiceId)> {
    let (question, option) = name.split_once('.')?;
    let found = model
        .choices
        .iter()
        .position(|choice| choice.id == option && model.question(choice.question).id == question)?;
    // A guide has at most 128 choices.
    let choice = ChoiceId(found as u8);
    Some((model.choice(choice).question, choice))
}

/// The kind of support with an id.
fn support(model: &Model<'_>, id: &str) -> Option<SupportId> {
    let found = model.supports.iter().position(|support| support.id == id);
    // A guide has fewer than 256 supports: checked when it was compiled.
    found.map(|index| SupportId(index as u8))
}

/// Checks every promise and ladder.
///
/// # Errors
/// Promises that cannot be read in this guide.
pub fn checks(promises: &Promises, guide: &Symbols<'_, '_, '_>) -> Result<Vec<Check>, BadPromises> {
    let mut checks = Vec::new();
    for promise in &promises.promise {
        let space = guide.encoding.space();
        let violations = promise
            .broken(guide)?
            .into_iter()
            .map(|broken| match broken {
                Broken::For(set) => {
                    let answers = space.shortest(&set).unwrap_or_default();
                    Violation {
                        what: "the promise is broken".into(),
                        answers: answers.into_iter().map(str::to_owned).collect(),
                    }
                }
                Broken::Unreached(id) => Violation {
                    what: format!("no answers lead to {id}"),
                    answers: Vec::new(),
                },
            });
        checks.push(Check {
            id: format!("promise {}", promise.id),
            says: promise.says.clone(),
            cases: promise.cases(),
            violations: violations.collect(),
        });
    }
    for ladder in &promises.ladder {
        checks.push(crate::symbolic::ladder(
            guide,
            &ladder.find(guide.encoding.model())?,
        ));
    }
    Ok(checks)
}
