//! Raw conditions become conditions on indices.

use super::context::Context;
use crate::pack::{OneOrMany, RawCondition};
use crate::problem::Code;
use guide::answers::ChoiceSet;
use guide::condition::Condition;
use guide::model::{ChoiceId, QuestionId};

/// Where a condition stands, for messages and for what it may look at.
#[derive(Clone, Copy)]
pub(super) struct ConditionPlace<'a> {
    /// The file.
    pub file: &'a str,
    /// The id of the question, rule or support it belongs to.
    pub owner: &'a str,
    /// In the conversation: the number of choices before it. A condition cannot look ahead.
    pub before: Option<usize>,
}

impl<'m> Context<'m> {
    /// A condition, or nothing where there is none.
    pub fn condition(
        &mut self,
        place: ConditionPlace<'_>,
        raw: Option<&RawCondition>,
    ) -> Option<Condition<'m>> {
        raw.and_then(|raw| self.resolve(place, raw))
    }

    fn resolve(&mut self, place: ConditionPlace<'_>, raw: &RawCondition) -> Option<Condition<'m>> {
        Some(match raw {
            RawCondition::All(parts) => Condition::All(self.resolve_all(place, parts)),
            RawCondition::Any(parts) => Condition::Any(self.resolve_all(place, parts)),
            RawCondition::Not(part) => {
                let part = self.resolve(place, part)?;
                Condition::Not(self.arena.alloc(part))
            }
            RawCondition::Is(ids) => self.is(place, ids)?,
            RawCondition::Holds(predicate) => Condition::Holds(*predicate),
        })
    }

    fn resolve_all(
        &mut self,
        place: ConditionPlace<'_>,
        parts: &[RawCondition],
    ) -> &'m [Condition<'m>] {
        let parts: Vec<Condition<'m>> = parts
            .iter()
            .filter_map(|part| self.resolve(place, part))
            .collect();
        self.arena.alloc_slice_copy(&parts)
    }

    fn is(&mut self, place: ConditionPlace<'_>, ids: &OneOrMany) -> Option<Condition<'m>> {
        let ids = match ids {
            OneOrMany::One(id) => std::slice::from_ref(id),
            OneOrMany::Many(ids) => ids,
        };
        let found: Vec<(QuestionId, ChoiceId)> = ids
            .iter()
            .filter_map(|id| self.find(|c| &c.choices, "option", place.file, place.owner, id))
            .collect();
        let question = found.first()?.0;
        if found.iter().any(|(other, _)| *other != question) {
            self.report(
                Code::BadCondition,
                place.file,
                place.owner,
                "One “is” names options of several questions.",
                "Use “any” with one “is” per question.",
            );
        }
        let ahead = |choice: &ChoiceId| place.before.is_some_and(|before| choice.index() >= before);
        if found.iter().any(|(_, choice)| ahead(choice)) {
            self.report(
                Code::BadCondition,
                place.file,
                place.owner,
                "The condition looks at a question that comes later.",
                "Use earlier questions only, or move the question.",
            );
        }
        let choices = found.iter().fold(ChoiceSet::EMPTY, |set, (_, choice)| {
            set.or(ChoiceSet::of(*choice))
        });
        Some(Condition::Is(question, choices))
    }
}
