//! What the steps of the compiler share: ids, texts and the problems found so far.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use bumpalo::Bump;
use jiff::civil;

use super::fluent::Messages;
use super::languages::Language;
use super::{Cover, Pack};
use crate::pack::{RawFacts, RawSources};
use crate::problem::{Code, Problem};
use guide::answers::ChoiceSet;
use guide::date::Date;
use guide::model::{
    Certainty, ChoiceId, Claim, Fact, FactId, FactKind, GroupId, QuestionId, ScreenId, Source,
    SourceId, SupportId,
};
use guide::text::TextId;

/// State of one compilation.
pub(super) struct Context<'m> {
    /// Owns everything the model borrows.
    pub arena: &'m Bump,
    /// Found so far.
    pub problems: Vec<Problem>,
    /// Demands of the seeds and what covers them.
    pub covers: Vec<Cover>,
    /// Choices by `question.option`.
    pub choices: BTreeMap<String, (QuestionId, ChoiceId)>,
    /// Ids of the first question's options, for variants of texts.
    pub who: Vec<(String, ChoiceId)>,
    /// Screens by id.
    pub screens: BTreeMap<String, ScreenId>,
    /// Supports by id.
    pub supports: BTreeMap<String, SupportId>,
    /// Groups by id.
    pub groups: BTreeMap<String, GroupId>,
    /// Facts by id.
    pub facts: BTreeMap<String, FactId>,
    /// Sources by id.
    pub sources: BTreeMap<String, SourceId>,
    /// Sentences as read, the source language first.
    pub languages: Vec<Language>,
    /// Dutch with “u”.
    pub formal: Option<Messages>,
    /// Keys of the source language, in order.
    pub keys: Vec<String>,
    /// Their indices.
    pub key_ids: HashMap<String, TextId>,
    /// Texts that something asked for.
    pub used: BTreeSet<TextId>,
    /// What backs a sentence, for the facts it names.
    pub backing: HashMap<TextId, Backing>,
    /// Facts by id, for sentences.
    pub fact_values: BTreeMap<String, FactValue>,
}

/// What a sentence rests on.
#[derive(Clone, Copy)]
pub(super) struct Backing {
    pub sourced: bool,
    pub valid_until: Option<Date>,
}

/// What a sentence needs to know of a fact it names.
pub(super) struct FactValue {
    pub value: String,
    pub sourced: bool,
    pub valid_until: Option<Date>,
}

impl<'m> Context<'m> {
    /// Gives every id its index; ids that occur twice are problems.
    pub fn new(
        arena: &'m Bump,
        pack: &Pack,
        languages: Vec<Language>,
        formal: Option<Messages>,
        problems: Vec<Problem>,
    ) -> Self {
        let keys: Vec<String> = languages
            .first()
            .map(|language| language.messages.keys().cloned().collect())
            .unwrap_or_default();
        let key_ids = keys
            .iter()
            .enumerate()
            .map(|(index, key)| (key.clone(), TextId(index as u16)))
            .collect();
        let mut context = Context {
            arena,
            problems,
            covers: Vec::new(),
            choices: BTreeMap::new(),
            who: Vec::new(),
            screens: BTreeMap::new(),
            supports: BTreeMap::new(),
            groups: BTreeMap::new(),
            facts: BTreeMap::new(),
            sources: BTreeMap::new(),
            languages,
            formal,
            keys,
            key_ids,
            used: BTreeSet::new(),
            backing: HashMap::new(),
            fact_values: BTreeMap::new(),
        };
        let ids = |list: Vec<&str>| list.into_iter().map(str::to_owned).collect::<Vec<_>>();
        let sources = ids(pack.sources.source.iter().map(|s| s.id.as_str()).collect());
        context.sources = context.index("sources.toml", sources, SourceId);
        let facts = ids(pack.facts.fact.iter().map(|f| f.id.as_str()).collect());
        context.facts = context.index("facts.toml", facts, FactId);
        let screens = ids(pack
            .questions
            .screen
            .iter()
            .map(|s| s.id.as_str())
            .collect());
        context.screens = context.index("questions.toml", screens, ScreenId);
        let groups = pack.guide.groups.clone();
        context.groups = context.index("guide.toml", groups, GroupId);
        let supports = super::supports::in_order(pack).map(|s| s.id.as_str());
        let supports = ids(supports.collect());
        context.supports = context.index("supports", supports, SupportId);
        context
    }

    fn index<I>(&mut self, file: &str, ids: Vec<String>, make: fn(u8) -> I) -> BTreeMap<String, I> {
        let mut index = BTreeMap::new();
        for (number, id) in ids.into_iter().enumerate() {
            let Ok(number) = u8::try_from(number) else {
                self.report(
                    Code::TooMany,
                    file,
                    &id,
                    "There are more than 256.",
                    "Remove some.",
                );
                break;
            };
            if index.insert(id.clone(), make(number)).is_some() {
                self.duplicate(file, &id);
            }
        }
        index
    }

    /// Reports an id that occurs twice.
    pub fn duplicate(&mut self, file: &str, id: &str) {
        self.report(
            Code::DuplicateId,
            file,
            id,
            "This id is there twice.",
            "Give one of them another id.",
        );
    }

    /// Reports a problem.
    pub fn report(&mut self, code: Code, file: &str, id: &str, message: &str, remedy: &str) {
        self.problems.push(Problem {
            code,
            line: None,
            file: file.into(),
            id: id.into(),
            message: message.into(),
            remedy: remedy.into(),
        });
    }

    /// Whether nothing was found that stops the guide.
    pub fn has_no_errors(&self) -> bool {
        self.problems
            .iter()
            .all(|problem| problem.code.is_warning())
    }

    /// Records which demands of the seeds something covers.
    pub fn cover(&mut self, demands: &[String], by: &str) {
        self.covers.extend(demands.iter().map(|demand| Cover {
            demand: demand.clone(),
            by: by.into(),
        }));
    }

    /// The index behind an id; reports one that does not exist.
    pub fn find<I: Copy>(
        &mut self,
        index: fn(&Self) -> &BTreeMap<String, I>,
        what: &str,
        file: &str,
        owner: &str,
        id: &str,
    ) -> Option<I> {
        let found = index(self).get(id).copied();
        if found.is_none() {
            self.report(
                Code::UnknownId,
                file,
                owner,
                &format!("There is no {what} with the id “{id}”."),
                "Correct the id, or add what it names.",
            );
        }
        found
    }

    /// The choices behind ids of options (`question.option`).
    pub fn find_options(&mut self, file: &str, owner: &str, ids: &[String]) -> ChoiceSet {
        ids.iter()
            .filter_map(|id| self.find(|c| &c.choices, "option", file, owner, id))
            .fold(ChoiceSet::EMPTY, |set, (_, choice)| {
                set.or(ChoiceSet::of(choice))
            })
    }

    /// The indices behind ids of supports.
    pub fn find_supports(&mut self, file: &str, owner: &str, ids: &[String]) -> &'m [SupportId] {
        let found: Vec<SupportId> = ids
            .iter()
            .filter_map(|id| self.find(|c| &c.supports, "support", file, owner, id))
            .collect();
        self.arena.alloc_slice_copy(&found)
    }

    /// The indices behind ids of facts.
    pub fn find_facts(&mut self, file: &str, owner: &str, ids: &[String]) -> &'m [FactId] {
        let found: Vec<FactId> = ids
            .iter()
            .filter_map(|id| self.find(|c| &c.facts, "fact", file, owner, id))
            .collect();
        self.arena.alloc_slice_copy(&found)
    }

    /// The indices behind ids of sources; at least one is needed.
    pub fn find_sources(&mut self, file: &str, owner: &str, ids: &[String]) -> &'m [SourceId] {
        if ids.is_empty() {
            self.report(
                Code::MissingSource,
                file,
                owner,
                "There is no source.",
                "Name the source it was read in, or “background” if nobody checked it.",
            );
        }
        let found: Vec<SourceId> = ids
            .iter()
            .filter_map(|id| self.find(|c| &c.sources, "source", file, owner, id))
            .collect();
        self.arena.alloc_slice_copy(&found)
    }

    /// A calendar day; reports what is none.
    pub fn date(&mut self, file: &str, owner: &str, text: &str) -> Date {
        match text.parse::<civil::Date>() {
            // Years of civil dates in content are positive; jiff's year is signed.
            Ok(date) => Date::new(
                date.year().unsigned_abs().into(),
                date.month().unsigned_abs().into(),
                date.day().unsigned_abs().into(),
            ),
            Err(_) => {
                self.report(
                    Code::BadDate,
                    file,
                    owner,
                    &format!("“{text}” is not a day."),
                    "Write it as 2026-11-21.",
                );
                Date(0)
            }
        }
    }

    /// A claim from its parts.
    #[expect(
        clippy::too_many_arguments,
        reason = "the parts of two TOML blocks, named by the caller"
    )]
    pub fn claim(
        &mut self,
        file: &str,
        owner: &str,
        sources: &[String],
        certainty: Certainty,
        checked_on: &str,
        review_by: &str,
        valid_until: Option<&str>,
    ) -> Claim<'m> {
        Claim {
            sources: self.find_sources(file, owner, sources),
            certainty,
            checked_on: self.date(file, owner, checked_on),
            review_by: self.date(file, owner, review_by),
            valid_until: valid_until.map(|day| self.date(file, owner, day)),
        }
    }

    /// The sources of the model.
    pub fn sources(&mut self, raw: &RawSources) -> &'m [Source<'m>] {
        let arena = self.arena;
        arena.alloc_slice_fill_iter(raw.source.iter().map(|source| {
            let address: Option<&'m str> =
                source.address.as_ref().map(|text| &*arena.alloc_str(text));
            Source {
                id: arena.alloc_str(&source.id),
                title: arena.alloc_str(&source.title),
                address,
            }
        }))
    }

    /// The facts of the model.
    pub fn facts(&mut self, raw: &RawFacts) -> &'m [Fact<'m>] {
        const FILE: &str = "facts.toml";
        let mut facts = Vec::new();
        for fact in &raw.fact {
            let claim = self.claim(
                FILE,
                &fact.id,
                &fact.sources,
                fact.certainty,
                &fact.checked_on,
                &fact.review_by,
                fact.valid_until.as_deref(),
            );
            if fact.kind == FactKind::Amount && fact.valid_until.is_none() {
                self.report(
                    Code::BadDate,
                    FILE,
                    &fact.id,
                    "An amount needs a last day on which it holds.",
                    "Add valid_until.",
                );
            }
            self.fact_values.insert(
                fact.id.clone(),
                FactValue {
                    value: fact.value.clone(),
                    sourced: claim.certainty.is_sourced(),
                    valid_until: claim.valid_until,
                },
            );
            facts.push(Fact {
                id: self.arena.alloc_str(&fact.id),
                kind: fact.kind,
                value: self.arena.alloc_str(&fact.value),
                of: self.arena.alloc_str(&fact.of),
                claim,
            });
        }
        self.arena.alloc_slice_copy(&facts)
    }
}
