//! Examples of what a partner adds.

use guide::advice::entry;

use super::{partner_contacts, partner_lacks, partner_locals, partner_region};
use crate::gallery::Example;

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "how to reach a kind of support with the partner",
        draw: |fixture| {
            let guide = fixture.with_partner();
            let door = |id| entry(guide.model, fixture.answers(), id).door;
            let has_contacts = |id| {
                let kind = guide
                    .model
                    .support(id)
                    .doors
                    .get(door(id))
                    .map(|door| door.kind);
                let partner = guide.setting.partner.zip(kind);
                partner.is_some_and(|(partner, kind)| !partner.contacts(id, kind).is_empty())
            };
            let id = fixture.support(has_contacts);
            partner_contacts(guide, id, door(id), &None).unwrap_or_default()
        },
    },
    Example {
        name: "a kind of support the partner does not offer",
        draw: |fixture| {
            let guide = fixture.with_partner();
            let partner = guide.setting.partner;
            let lacks = |id| partner.is_some_and(|partner| partner.lacks(id));
            partner_lacks(guide, fixture.support(lacks))
        },
    },
    Example {
        name: "the region",
        draw: |fixture| partner_region(fixture.with_partner()),
    },
    Example {
        name: "what exists only with the partner",
        draw: |fixture| partner_locals(fixture.with_partner()),
    },
];
