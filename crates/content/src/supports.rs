//! The kinds of support.

use std::collections::BTreeSet;

use super::conditions::ConditionPlace;
use super::context::Context;
use super::{Cover, Pack};
use crate::pack::{RawClaim, RawDoor, RawField, RawGuide, RawSupport};
use crate::problem::Code;
use guide::model::{Claim, Door, DoorKind, Gate, Group, GroupId, Statement, Support, SupportId};

/// The supports in the order of the model: by group, then by id.
pub(super) fn in_order(pack: &Pack) -> impl Iterator<Item = &RawSupport> {
    let groups = &pack.guide.groups;
    let mut supports: Vec<&RawSupport> = pack.supports.iter().collect();
    supports.sort_by_key(|support| {
        let group = groups.iter().position(|group| *group == support.group);
        (group.unwrap_or(groups.len()), support.id.as_str())
    });
    supports.into_iter()
}

pub(super) fn groups<'m>(context: &mut Context<'m>, guide: &RawGuide) -> &'m [Group<'m>] {
    let groups: Vec<Group<'m>> = guide
        .groups
        .iter()
        .map(|id| Group {
            id: context.arena.alloc_str(id),
            title: context.text("guide.toml", &format!("group-{id}")),
        })
        .collect();
    context.arena.alloc_slice_copy(&groups)
}

pub(super) fn build<'m>(context: &mut Context<'m>, pack: &Pack) -> &'m [Support<'m>] {
    let supports: Vec<Support<'m>> = in_order(pack)
        .map(|raw| Builder::new(context, raw).build())
        .collect();
    context.arena.alloc_slice_copy(&supports)
}

struct Builder<'a, 'm> {
    context: &'a mut Context<'m>,
    raw: &'a RawSupport,
    file: String,
}

impl<'a, 'm> Builder<'a, 'm> {
    fn new(context: &'a mut Context<'m>, raw: &'a RawSupport) -> Self {
        let file = format!("supports/{}.toml", raw.id);
        Builder { context, raw, file }
    }

    fn build(mut self) -> Support<'m> {
        let raw = self.raw;
        let by = format!("support {}", raw.id);
        self.context.cover(&raw.covers, &by);
        let doors_claim = self.claim(RawField::Doors);
        let doors = self.doors(&doors_claim);
        let gate = self.gate();
        let file = self.file.clone();
        let group = self
            .context
            .find(|c| &c.groups, "group", &file, &raw.id, &raw.group);
        let say = self.key("say");
        Support {
            id: self.context.arena.alloc_str(&raw.id),
            group: group.unwrap_or(GroupId(0)),
            level: raw.level,
            self_contact: raw.self_contact,
            cost: raw.cost,
            after: self.context.find_supports(&file, &raw.id, &raw.after),
            gate,
            doors,
            doors_claim,
            name: self.context.text(&file, &format!("support-{}", raw.id)),
            plain: self.text("plain"),
            gives: self.statement(RawField::Gives, "gives"),
            for_whom: self.statement(RawField::ForWhom, "for-whom"),
            limits: self.statement(RawField::Limits, "limits"),
            referral: self.statement(RawField::Referral, "referral"),
            pays: self.statement(RawField::Pays, "pays"),
            find: self.statement(RawField::Find, "find"),
            soon: self.soon(),
            say: self
                .context
                .role_text(&file, &say, |role| format!("{say}-{role}")),
            contacts: self.context.find_facts(&file, &raw.id, &raw.contacts),
        }
    }

    fn key(&self, attribute: &str) -> String {
        format!("support-{}.{attribute}", self.raw.id)
    }

    fn text(&mut self, attribute: &str) -> guide::TextId {
        let key = self.key(attribute);
        self.context.text(&self.file, &key)
    }

    fn report(&mut self, code: Code, message: &str, remedy: &str) {
        let id = self.raw.id.clone();
        self.context.report(code, &self.file, &id, message, remedy);
    }

    fn gate(&mut self) -> Option<Gate<'m>> {
        let place = ConditionPlace {
            file: &self.file,
            owner: &self.raw.id,
            before: None,
        };
        let when = self.context.condition(place, self.raw.gate.as_ref())?;
        Some(Gate {
            when,
            caveat: self.text("if"),
        })
    }

    fn claim(&mut self, field: RawField) -> Claim<'m> {
        let mut claims = self.raw.claim.iter().filter(|claim| claim.field == field);
        let found: Option<&RawClaim> = claims.next();
        if claims.next().is_some() {
            let owner = format!("{}, {field:?}", self.raw.id);
            self.context.duplicate(&self.file, &owner);
        }
        let Some(raw) = found else {
            self.report(
                Code::MissingSource,
                &format!("The statement {field:?} has no claim."),
                "Add a [[claim]] with its source, certainty and dates.",
            );
            return Claim {
                sources: &[],
                certainty: guide::model::Certainty::Background,
                checked_on: crate::Date(0),
                review_by: crate::Date(0),
                valid_until: None,
            };
        };
        let owner = format!("{}, {field:?}", self.raw.id);
        self.context
            .covers
            .extend(raw.covers.iter().map(|demand| Cover {
                demand: demand.clone(),
                by: format!("claim {} {field:?}", self.raw.id).to_lowercase(),
            }));
        self.context.claim(
            &self.file,
            &owner,
            &raw.sources,
            raw.certainty,
            &raw.checked_on,
            &raw.review_by,
            raw.valid_until.as_deref(),
        )
    }

    fn statement(&mut self, field: RawField, attribute: &str) -> Statement<'m> {
        let claim = self.claim(field);
        let text = self.text(attribute);
        self.context.back(text, &claim);
        let later = claim
            .valid_until
            .map(|_| self.text(&format!("{attribute}-later")));
        Statement { text, later, claim }
    }

    /// How soon it begins is known of some kinds only.
    fn soon(&mut self) -> Option<Statement<'m>> {
        let known = |claim: &RawClaim| claim.field == RawField::Soon;
        let known = self.raw.claim.iter().any(known);
        known.then(|| self.statement(RawField::Soon, "soon"))
    }

    fn doors(&mut self, claim: &Claim<'m>) -> &'m [Door<'m>] {
        let mut seen = BTreeSet::new();
        let mut doors = Vec::new();
        let mut for_everybody = false;
        for raw in &self.raw.door {
            let kind = raw.id;
            if !seen.insert(kind.as_str()) {
                let owner = format!("{}, door {}", self.raw.id, kind.as_str());
                self.context.duplicate(&self.file, &owner);
            }
            if for_everybody && raw.when.is_some() {
                self.report(
                    Code::BadDoor,
                    "A door with a condition stands after one for everybody: it is never the best.",
                    "Put it before that door, or remove its “when”.",
                );
            }
            for_everybody |= raw.when.is_none();
            if kind == DoorKind::Zelf && !self.raw.self_contact {
                self.report(
                    Code::BadDoor,
                    "A door “zelf” on a support that cannot be contacted without a referral.",
                    "Correct self_contact or the door.",
                );
            }
            doors.push(self.door(raw, kind, claim));
        }
        if !for_everybody {
            self.report(
                Code::BadDoor,
                "There is no way in for everybody.",
                "Add a [[door]] without “when”.",
            );
        }
        self.context.arena.alloc_slice_copy(&doors)
    }

    fn door(&mut self, raw: &RawDoor, kind: DoorKind, claim: &Claim<'m>) -> Door<'m> {
        if !(2..=4).contains(&raw.steps) {
            self.report(
                Code::BadDoor,
                "A door has two to four steps.",
                "Change “steps”.",
            );
        }
        let own = raw.own || kind != DoorKind::Zelf;
        if !own && self.raw.contacts.is_empty() {
            self.report(
                Code::BadDoor,
                "A door “zelf” with nothing to press: no number, no page.",
                "Add “contacts”, or “own = true” where it is the visitor's own helper.",
            );
        }
        let id = kind.as_str();
        self.context
            .cover(&raw.covers, &format!("door {} {id}", self.raw.id));
        let steps: Vec<_> = (1..=raw.steps)
            .map(|number| self.text(&format!("door-{id}-{number}")))
            .collect();
        for step in &steps {
            self.context.back(*step, claim);
        }
        let place = ConditionPlace {
            file: &self.file,
            owner: &self.raw.id,
            before: None,
        };
        Door {
            kind,
            when: self.context.condition(place, raw.when.as_ref()),
            own,
            label: self.context.text(&self.file, &format!("door-{id}")),
            steps: self.context.arena.alloc_slice_copy(&steps),
        }
    }
}

/// The file of a support, for messages.
pub(super) fn file_of(support: &Support<'_>) -> String {
    format!("supports/{}.toml", support.id)
}

/// The id at an index, for messages.
pub(super) fn name_of<'m>(supports: &'m [Support<'m>], id: SupportId) -> &'m str {
    supports[id.index()].id
}
