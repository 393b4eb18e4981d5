//! `content/promises.toml`: what the guide promises, whatever somebody answers.

use std::collections::BTreeMap;

use biodivine_lib_bdd::Bdd;
use content::pack::{OneOrMany, RawCondition};
use guide::model::{ChoiceId, Model, QuestionId, ScreenId, SupportId};
use guide::{Advice, Answers, ChoiceSet, condition};
use serde::Deserialize;

use crate::encoding::{Encoding, Holds};
use crate::exactly::Exactly;
use crate::report::{Check, Violation};
use crate::symbolic::Symbols;
use crate::wording::Wording;

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
    /// What holds of the content itself.
    #[serde(default)]
    pub exactly: Vec<Exactly>,
    /// What texts say.
    #[serde(default)]
    pub wording: Vec<Wording>,
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
        let unknown = |kind, id: &str| BadPromises::unknown(&self.id, kind, id);
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
    /// All of these stand on the first places, because rules put them there.
    #[serde(default)]
    pub in_front: Vec<String>,
    /// All of these are shown before "bekijk alles". This and what follows is looked at along the
    /// walk ([`crate::walk`]).
    #[serde(default)]
    pub shows: Vec<String>,
    /// At least one of these is.
    #[serde(default)]
    pub shows_one_of: Vec<String>,
    /// Nothing else is.
    #[serde(default)]
    pub shows_only: Vec<String>,
    /// None of these is.
    #[serde(default)]
    pub hides: Vec<String>,
    /// What is shown begins with one of these.
    #[serde(default)]
    pub shows_first_one_of: Vec<String>,
    /// What is shown begins with none of these.
    #[serde(default)]
    pub shows_first_none_of: Vec<String>,
    /// Each ticked worry has a certain helper among what is shown.
    #[serde(default)]
    pub answers_every_worry: bool,
    /// "Nu of vannacht" begins with one of these.
    #[serde(default)]
    pub tonight_begins_with_one_of: Vec<String>,
    /// For each of these there are answers of such a person that bring it for certain.
    #[serde(default)]
    pub can_reach: Vec<String>,
    /// All of these are certainly part of the result.
    #[serde(default)]
    pub surely: Vec<String>,
    /// None of these may be for them, by its gate.
    #[serde(default)]
    pub not_for: Vec<String>,
    /// Each of these are answers that somebody can give together.
    #[serde(default)]
    pub can_say: Vec<Vec<String>>,
    /// Each of these are answers that nobody gives together.
    #[serde(default)]
    pub cannot_say: Vec<Vec<String>>,
    /// The best way to each of these kinds is the door with this id.
    #[serde(default)]
    pub through: BTreeMap<String, Vec<String>>,
    /// Screens that are asked.
    #[serde(default)]
    pub asked: Vec<String>,
    /// Screens that are not asked.
    #[serde(default)]
    pub not_asked: Vec<String>,
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
        "content/{FILE}: {promise}: nothing is promised. Add fits, surely, fits_one_of, never, \
         not_for, begins_with_one_of, in_front, shows, shows_one_of, shows_only, hides, \
         shows_first_one_of, shows_first_none_of, answers_every_worry, \
         tonight_begins_with_one_of, can_reach, can_say, cannot_say, through, asked or not_asked."
    )]
    Empty {
        /// The promise.
        promise: String,
    },
    /// Nothing is said of the texts.
    #[error("content/{FILE}: {promise}: nothing is said of its texts. Add never, one_of or names.")]
    SaysNothing {
        /// The promise.
        promise: String,
    },
}

impl BadPromises {
    /// A promise that names something that does not exist.
    #[must_use]
    pub fn unknown(promise: &str, kind: &'static str, id: &str) -> Self {
        BadPromises::Unknown {
            promise: promise.to_owned(),
            kind,
            id: id.to_owned(),
        }
    }
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
    /// There are no such answers.
    Nobody(String),
}

impl Promise {
    /// The answers of everybody it is about.
    fn people(&self, guide: &Symbols<'_, '_, '_>) -> Result<Bdd, BadPromises> {
        Ok(match &self.when {
            Some(when) => guide.people.and(&self.holds(guide.encoding, when)?.surely),
            None => guide.people.clone(),
        })
    }

    /// Whether some of it can only be seen along the walk.
    fn is_about_what_is_shown(&self) -> bool {
        let lists = [
            &self.shows,
            &self.shows_one_of,
            &self.shows_only,
            &self.hides,
            &self.shows_first_one_of,
            &self.shows_first_none_of,
            &self.tonight_begins_with_one_of,
        ];
        self.answers_every_worry || lists.iter().any(|list| !list.is_empty())
    }

    /// Every way in which the promise is broken, among the answers of `people`.
    ///
    /// # Errors
    /// Ids that do not exist, or a promise that promises nothing.
    fn broken(&self, guide: &Symbols<'_, '_, '_>) -> Result<Vec<Broken>, BadPromises> {
        let people = self.people(guide)?;
        let maybe = |id: &SupportId| &guide.supports[id.index()].maybe;
        let none = || guide.encoding.space().none();
        let mut sets = Vec::new();
        for support in self.ids(guide, &self.fits)? {
            sets.push(people.and_not(maybe(&support)));
        }
        for support in self.ids(guide, &self.surely)? {
            sets.push(people.and_not(&guide.supports[support.index()].surely));
        }
        for support in self.ids(guide, &self.not_for)? {
            sets.push(people.and(&guide.encoding.gate(support).maybe));
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
        for support in self.ids(guide, &self.in_front)? {
            sets.push(people.and_not(&guide.in_front[support.index()]));
        }
        sets.extend(self.never_said(guide, &people)?);
        sets.extend(self.other_ways(guide, &people)?);
        sets.extend(self.other_screens(guide, &people)?);
        let reach = self.ids(guide, &self.can_reach)?;
        let unsaid = self.unsaid(guide, &people)?;
        if self.cases() == 0 && !self.is_about_what_is_shown() {
            return Err(BadPromises::Empty {
                promise: self.id.clone(),
            });
        }
        let unreached = reach
            .into_iter()
            .filter(|id| people.and(&guide.supports[id.index()].surely).is_false())
            .map(|id| {
                format!(
                    "no answers lead to {}",
                    guide.encoding.model().support(id).id
                )
            });
        Ok(sets
            .into_iter()
            .filter(|set| !set.is_false())
            .map(Broken::For)
            .chain(unreached.chain(unsaid).map(Broken::Nobody))
            .collect())
    }

    /// Where answers are given together that nobody gives together.
    fn never_said(
        &self,
        guide: &Symbols<'_, '_, '_>,
        people: &Bdd,
    ) -> Result<Vec<Bdd>, BadPromises> {
        let all = self.cannot_say.iter();
        all.map(|said| Ok(people.and(&self.said(guide, said)?)))
            .collect()
    }

    /// Answers that somebody could give together, and nobody can.
    fn unsaid(
        &self,
        guide: &Symbols<'_, '_, '_>,
        people: &Bdd,
    ) -> Result<Vec<String>, BadPromises> {
        let mut unsaid = Vec::new();
        for said in &self.can_say {
            if people.and(&self.said(guide, said)?).is_false() {
                unsaid.push(format!("nobody can answer {}", said.join(" ")));
            }
        }
        Ok(unsaid)
    }

    fn said(&self, guide: &Symbols<'_, '_, '_>, names: &[String]) -> Result<Bdd, BadPromises> {
        names
            .iter()
            .try_fold(guide.encoding.space().all(), |all: Bdd, name| {
                let found = option(guide.encoding.model(), name);
                let (_, choice) = found.ok_or_else(|| self.unknown("option", name))?;
                Ok(all.and(&guide.encoding.chosen(choice)))
            })
    }

    /// Where the best way to a kind is another door ([`guide::Entry::best_way`]).
    fn other_ways(
        &self,
        guide: &Symbols<'_, '_, '_>,
        people: &Bdd,
    ) -> Result<Vec<Bdd>, BadPromises> {
        let mut sets = Vec::new();
        for (door, kinds) in &self.through {
            for support in self.ids(guide, kinds)? {
                let mut best = guide.encoding.space().none();
                let mut open = guide.encoding.space().all();
                for one in guide.encoding.model().support(support).doors {
                    let fits = guide.encoding.holds(&one.when).surely;
                    if one.kind.as_str() == door {
                        best = best.or(&open.and(&fits));
                    }
                    open = open.and_not(&fits);
                }
                sets.push(people.and_not(&best));
            }
        }
        Ok(sets)
    }

    /// Where a screen is not asked that should be, or the other way round.
    fn other_screens(
        &self,
        guide: &Symbols<'_, '_, '_>,
        people: &Bdd,
    ) -> Result<Vec<Bdd>, BadPromises> {
        let model = guide.encoding.model();
        let asked = |name: &String| -> Result<&Bdd, BadPromises> {
            let found = model.screens.iter().position(|screen| screen.id == name);
            let index = found.ok_or_else(|| self.unknown("screen", name))?;
            // A guide has fewer than 256 screens: checked when it was compiled.
            Ok(guide.encoding.screen_asked(ScreenId(index as u8)))
        };
        let mut sets = Vec::new();
        for name in &self.asked {
            sets.push(people.and_not(asked(name)?));
        }
        for name in &self.not_asked {
            sets.push(people.and(asked(name)?));
        }
        Ok(sets)
    }

    /// How many claims it makes.
    fn cases(&self) -> u64 {
        let one = |list: &[String]| usize::from(!list.is_empty());
        let lists = one(&self.fits_one_of) + one(&self.begins_with_one_of);
        let kinds = [
            &self.fits,
            &self.surely,
            &self.never,
            &self.not_for,
            &self.can_reach,
            &self.in_front,
        ];
        let kinds: usize = kinds.into_iter().map(Vec::len).sum();
        let said = self.can_say.len() + self.cannot_say.len();
        let ways: usize = self.through.values().map(Vec::len).sum();
        let screens = self.asked.len() + self.not_asked.len();
        (lists + kinds + said + ways + screens) as u64
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
        BadPromises::unknown(&self.id, kind, id)
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
            RawCondition::Holds(predicate) => encoding.predicate(*predicate),
        })
    }

    fn is(&self, encoding: &Encoding<'_, '_>, name: &str) -> Result<Holds, BadPromises> {
        let (question, choice) =
            option(encoding.model(), name).ok_or_else(|| self.unknown("option", name))?;
        Ok(encoding.is(question, ChoiceSet::of(choice)))
    }
}

/// The choice behind `question.option`.
pub(crate) fn option(model: &Model<'_>, name: &str) -> Option<(QuestionId, ChoiceId)> {
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
pub(crate) fn support(model: &Model<'_>, id: &str) -> Option<SupportId> {
    let found = model.supports.iter().position(|support| support.id == id);
    // A guide has fewer than 256 supports: checked when it was compiled.
    found.map(|index| SupportId(index as u8))
}

/// What a promise says about the cards that are shown, in one guide.
pub struct Shown {
    /// Id.
    pub id: String,
    /// The promise.
    pub says: String,
    /// Whom it is about.
    pub people: Bdd,
    shows: Vec<SupportId>,
    shows_one_of: Vec<SupportId>,
    shows_only: Vec<SupportId>,
    hides: Vec<SupportId>,
    first: Vec<SupportId>,
    never_first: Vec<SupportId>,
    every_worry: bool,
    tonight: Vec<SupportId>,
}

impl Shown {
    #[cfg(test)]
    pub(crate) fn about_nobody() -> Self {
        let none = biodivine_lib_bdd::BddVariableSet::new_anonymous(1).mk_false();
        Shown {
            id: "nobody".into(),
            says: String::new(),
            people: none,
            shows: Vec::new(),
            shows_one_of: Vec::new(),
            shows_only: Vec::new(),
            hides: Vec::new(),
            first: Vec::new(),
            never_first: Vec::new(),
            every_worry: false,
            tonight: Vec::new(),
        }
    }

    /// What is wrong with a result of somebody it is about.
    pub fn broken(&self, model: &Model<'_>, answers: Answers, advice: &Advice) -> Option<String> {
        let shown = advice.first();
        let is_shown = |id: &SupportId| shown.iter().any(|item| item.entry.support == *id);
        let name = |id: SupportId| model.support(id).id;
        if let Some(id) = self.shows.iter().find(|id| !is_shown(id)) {
            return Some(format!("{} is not shown", name(*id)));
        }
        if !self.shows_one_of.is_empty() && !self.shows_one_of.iter().any(is_shown) {
            return Some("none of them is shown".into());
        }
        if let Some(id) = self.hides.iter().find(|id| is_shown(id)) {
            return Some(format!("{} is shown", name(*id)));
        }
        if !self.shows_only.is_empty() {
            let mut others = shown.iter().map(|item| item.entry.support);
            if let Some(id) = others.find(|id| !self.shows_only.contains(id)) {
                return Some(format!("{} is shown", name(id)));
            }
        }
        if let Some(first) = shown.first().map(|item| item.entry.support)
            && (!self.first.is_empty() && !self.first.contains(&first)
                || self.never_first.contains(&first))
        {
            return Some(format!("{} is shown first", name(first)));
        }
        if self.every_worry {
            let worries = condition::worries(model, answers);
            let helped = shown.iter().fold(ChoiceSet::EMPTY, |set, item| {
                set.or(guide::helps_with(model, item))
            });
            if let Some(worry) = worries.without(helped).iter().next() {
                let worry = model.choice_name(worry);
                return Some(format!("nothing shown certainly helps with {worry}"));
            }
        }
        if !self.tonight.is_empty() {
            let now = guide::tonight::tonight(model, answers, advice).now;
            if now
                .first()
                .is_none_or(|first| !self.tonight.contains(first))
            {
                return Some("something else comes first tonight".into());
            }
        }
        None
    }
}

/// What the promises say about the cards that are shown.
///
/// # Errors
/// Promises that cannot be read in this guide.
pub fn shown(promises: &Promises, guide: &Symbols<'_, '_, '_>) -> Result<Vec<Shown>, BadPromises> {
    let about = promises
        .promise
        .iter()
        .filter(|it| it.is_about_what_is_shown());
    about
        .map(|promise| {
            Ok(Shown {
                id: promise.id.clone(),
                says: promise.says.clone(),
                people: promise.people(guide)?,
                shows: promise.ids(guide, &promise.shows)?,
                shows_one_of: promise.ids(guide, &promise.shows_one_of)?,
                shows_only: promise.ids(guide, &promise.shows_only)?,
                hides: promise.ids(guide, &promise.hides)?,
                first: promise.ids(guide, &promise.shows_first_one_of)?,
                never_first: promise.ids(guide, &promise.shows_first_none_of)?,
                every_worry: promise.answers_every_worry,
                tonight: promise.ids(guide, &promise.tonight_begins_with_one_of)?,
            })
        })
        .collect()
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
                Broken::Nobody(what) => Violation::without_answers(what),
            });
        let violations = violations.collect();
        if promise.cases() > 0 {
            checks.push(Check {
                id: format!("promise {}", promise.id),
                says: promise.says.clone(),
                cases: promise.cases(),
                violations,
            });
        }
    }
    for ladder in &promises.ladder {
        checks.push(crate::symbolic::ladder(
            guide,
            &ladder.find(guide.encoding.model())?,
        ));
    }
    Ok(checks)
}
