//! Looks up the ids that a journey names.

use guide::Model;
use guide::model::SupportId;

use super::{BadJourney, file};

/// The ids of the guide, for one journey.
pub struct Ids<'a, 'm> {
    /// The guide.
    pub model: &'a Model<'m>,
    /// Name of the journey, for errors.
    pub name: &'a str,
}

impl Ids<'_, '_> {
    pub fn supports(
        &self,
        field: &'static str,
        ids: &[String],
    ) -> Result<Vec<SupportId>, BadJourney> {
        ids.iter().map(|id| self.support(field, id)).collect()
    }

    pub fn support(&self, field: &'static str, id: &str) -> Result<SupportId, BadJourney> {
        let found = self
            .model
            .support_ids()
            .find(|support| self.model.support(*support).id == id);
        found.ok_or_else(|| self.unknown(field, id, self.model.supports.iter().map(|it| it.id)))
    }

    pub fn door(&self, support: SupportId, kind: &str) -> Result<(), BadJourney> {
        let doors = self.model.support(support).doors.iter();
        self.known("door", kind, doors.map(|door| door.kind.as_str()))
    }

    pub fn flags(&self, ids: &[String]) -> Result<(), BadJourney> {
        let known = self
            .model
            .flags
            .iter()
            .map(|flag| self.model.choice(flag.choice).id);
        ids.iter()
            .try_for_each(|id| self.known("flags", id, known.clone()))
    }

    pub fn sources(&self, ids: &[String]) -> Result<(), BadJourney> {
        let known = self.model.sources.iter().map(|source| source.id);
        ids.iter()
            .try_for_each(|id| self.known("sources", id, known.clone()))
    }

    fn known<'i>(
        &self,
        field: &'static str,
        id: &str,
        known: impl Iterator<Item = &'i str> + Clone,
    ) -> Result<(), BadJourney> {
        match known.clone().any(|candidate| candidate == id) {
            true => Ok(()),
            false => Err(self.unknown(field, id, known)),
        }
    }

    fn unknown<'i>(
        &self,
        field: &'static str,
        id: &str,
        known: impl Iterator<Item = &'i str>,
    ) -> BadJourney {
        BadJourney::Unknown {
            file: file(self.name),
            field,
            id: id.to_owned(),
            known: known.collect::<Vec<_>>().join(", "),
        }
    }
}
