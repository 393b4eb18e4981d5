//! A file against the guide: ids become indices, and what a partner may not change is dropped.

use guide::model::{DoorKind, FactKind, SupportId};
use guide::{Date, Model};

use crate::file::{ContactEntry, Id, LocalEntry, PartnerFile};
use crate::object::{entry, field};
use crate::partner::{Contact, For, Local, Partner};
use crate::problem::{Fault, Report};
use crate::values::{Phone, local};

/// A kind of support that everybody in the country has: a line that answers at night, what
/// stands beside those lines, and the huisarts. No partner can say it does not offer it.
pub fn is_for_everybody(model: &Model<'_>, id: SupportId) -> bool {
    let support = model.support(id);
    is_a_line(model, id) || support.id == DoorKind::Huisarts.as_str()
}

/// A kind of support in the group of the lines that answer at night.
fn is_a_line(model: &Model<'_>, id: SupportId) -> bool {
    let at_night = |other| {
        model
            .hours_of(other)
            .is_some_and(|hours| hours.open.at_night())
    };
    model.beside(id).any(at_night)
}

/// A kind of support with a number that holds for the whole country. A partner's number above it
/// would take its place.
pub fn has_one_number(model: &Model<'_>, id: SupportId) -> bool {
    let is_phone = |fact: &_| model.fact(*fact).kind == FactKind::Phone;
    is_a_line(model, id) && model.support(id).contacts.iter().any(is_phone)
}

/// What the file adds to this guide.
pub(crate) fn checked(
    model: &Model<'_>,
    file: PartnerFile,
    today: Date,
    report: &mut Report,
) -> Partner {
    let mut check = Check {
        model,
        today,
        report,
    };
    let has_one_number = |id: &SupportId| has_one_number(model, *id);
    Partner {
        national: model.support_ids().filter(has_one_number).collect(),
        contacts: check.contacts(file.contacts),
        local: check.locals(file.local),
        not_here: check.not_here(&file.not_here),
        name: file.name,
        form: file.form,
        region: file.region,
    }
}

struct Check<'c, 'm> {
    model: &'c Model<'m>,
    today: Date,
    report: &'c mut Report,
}

impl Check<'_, '_> {
    fn contacts(&mut self, entries: Vec<ContactEntry>) -> Vec<(For, Contact)> {
        let mut contacts: Vec<(For, Contact)> = Vec::new();
        for (index, one) in entries.into_iter().enumerate() {
            let path = entry("$.contacts", index);
            let Some(what) = self.what_for(&path, &one) else {
                continue;
            };
            let contact = Contact {
                phone: one.phone,
                page: one.page,
                hours: one.hours,
                checked_on: one.checked_on.0,
            };
            if contacts.iter().any(|(known, _)| *known == what) {
                self.report.says::<()>(&path, Fault::Again);
            } else if let Some(contact) = self.contact(&path, contact) {
                contacts.push((what, contact));
            }
        }
        contacts
    }

    fn locals(&mut self, entries: Vec<LocalEntry>) -> Vec<Local> {
        let mut locals = Vec::new();
        for (index, one) in entries.into_iter().enumerate() {
            let path = entry("$.local", index);
            let contact = Contact {
                phone: one.phone,
                page: one.page,
                hours: one.hours,
                checked_on: one.checked_on.0,
            };
            if let Some(contact) = self.contact(&path, contact) {
                locals.push(Local {
                    name: one.name,
                    gives: one.gives,
                    contact,
                });
            }
        }
        locals
    }

    fn not_here(&mut self, ids: &[Id]) -> Vec<SupportId> {
        let mut not_here = Vec::new();
        for (index, id) in ids.iter().enumerate() {
            let path = entry("$.not_here", index);
            let Some(support) = self.support(&path, id) else {
                continue;
            };
            if is_for_everybody(self.model, support) {
                self.report.says::<()>(&path, Fault::National);
            } else if not_here.contains(&support) {
                self.report.says::<()>(&path, Fault::Again);
            } else {
                not_here.push(support);
            }
        }
        not_here
    }

    /// What a contact is for.
    fn what_for(&mut self, path: &str, one: &ContactEntry) -> Option<For> {
        let support = match &one.support {
            Some(id) => Some(self.support(&field(path, "support"), id)?),
            None => None,
        };
        let door = match &one.door {
            Some(id) => Some(self.door(&field(path, "door"), id, support)?),
            None => None,
        };
        match (support, door) {
            (None, None | Some(DoorKind::Zelf)) => self.report.says(path, Fault::Nowhere),
            (Some(id), _) if has_one_number(self.model, id) => {
                self.report.says(path, Fault::National)
            }
            _ => Some(For { support, door }),
        }
    }

    fn support(&mut self, path: &str, id: &Id) -> Option<SupportId> {
        let mut supports = self.model.support_ids();
        match supports.find(|support| self.model.support(*support).id == id.as_str()) {
            Some(support) => Some(support),
            None => self.report.says(path, Fault::UnknownSupport),
        }
    }

    /// A door of the guide; with a kind of support, one of its doors.
    fn door(&mut self, path: &str, id: &Id, support: Option<SupportId>) -> Option<DoorKind> {
        let model = self.model;
        let of = |support: &SupportId| support_is(*support, id, model);
        let door = match support {
            Some(support) => of(&support),
            None => model.support_ids().find_map(|support| of(&support)),
        };
        match door {
            Some(door) => Some(door),
            None => self.report.says(path, Fault::UnknownDoor),
        }
    }

    /// Whether this is a number of the guide itself, such as 112: whoever calls it does not reach the
    /// partner.
    fn is_national(&self, phone: &Phone) -> bool {
        let digits = phone.local();
        let mut facts = self.model.facts.iter();
        facts.any(|fact| fact.kind == FactKind::Phone && local(fact.value) == digits)
    }

    /// A contact with at least one way to reach it. A day of its check that is still to come or long past
    /// is only reported: the clock of a visitor may be wrong, too.
    fn contact(&mut self, path: &str, contact: Contact) -> Option<Contact> {
        if let Some(phone) = &contact.phone {
            let path = field(path, "phone");
            if phone.is_paid() {
                return self.report.says(&path, Fault::Paid);
            }
            if self.is_national(phone) {
                return self.report.says(&path, Fault::National);
            }
        } else if contact.page.is_none() {
            return self.report.says(path, Fault::NoContact);
        }
        let path = field(path, "checked_on");
        let (year, month, day) = contact.checked_on.parts();
        if contact.checked_on > self.today {
            self.report.says::<()>(&path, Fault::InFuture);
        }
        if Date::new(year + 1, month, day) < self.today {
            self.report.says::<()>(&path, Fault::LongAgo);
        }
        Some(contact)
    }
}

/// The door of a kind of support with this id.
fn support_is(support: SupportId, id: &Id, model: &Model<'_>) -> Option<DoorKind> {
    let mut doors = model.support(support).doors.iter();
    doors
        .find(|door| door.kind.as_str() == id.as_str())
        .map(|door| door.kind)
}
