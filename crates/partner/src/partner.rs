//! What a partner adds to the guide: a plain value.

use guide::Date;
use guide::model::{DoorKind, SupportId};

use crate::file::{Name, Sentence};
use crate::values::{Form, Page, Phone};

/// What a partner adds. Empty where there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partner {
    /// Its name.
    pub name: Name,
    /// How it addresses its visitors in Dutch, where it says so.
    pub form: Option<Form>,
    /// What visitors from its region need to know.
    pub region: Option<Sentence>,
    pub(crate) contacts: Vec<(For, Contact)>,
    /// What exists only there, in its order.
    pub local: Vec<Local>,
    pub(crate) not_here: Vec<SupportId>,
    /// The kinds of support whose number holds for the whole country.
    pub(crate) national: Vec<SupportId>,
}

/// What a contact is for; the more it says, the earlier it comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct For {
    pub(crate) support: Option<SupportId>,
    pub(crate) door: Option<DoorKind>,
}

/// How to reach a partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// A phone number.
    pub phone: Option<Phone>,
    /// A page.
    pub page: Option<Page>,
    /// When the phone is answered.
    pub hours: Option<Sentence>,
    /// The day on which the partner checked it.
    pub checked_on: Date,
}

/// A kind of support that exists only with a partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Local {
    /// What it is called.
    pub name: Name,
    /// What it gives.
    pub gives: Sentence,
    /// How to reach it.
    pub contact: Contact,
}

/// The contacts for a kind of support: those for exactly this, then for less.
pub type Contacts<'p> = Vec<&'p Contact>;

impl Contact {
    /// Whether it was checked in the year before this day.
    pub fn is_firm(&self, today: Date) -> bool {
        let (year, month, day) = self.checked_on.parts();
        today <= Date::new(year + 1, month, day)
    }
}

impl Partner {
    /// How to reach a kind of support through this door with the partner. They stand above the
    /// national contacts, which stay. Nothing stands above a number that holds for the whole country.
    pub fn contacts(&self, support: SupportId, door: DoorKind) -> Contacts<'_> {
        if self.national.contains(&support) {
            return Vec::new();
        }
        let wanted = [
            (Some(support), Some(door)),
            (Some(support), None),
            (None, Some(door)),
        ];
        let found = wanted.iter().flat_map(|(support, door)| {
            let is_for =
                move |(what, _): &&(For, Contact)| (what.support, what.door) == (*support, *door);
            self.contacts.iter().filter(is_for)
        });
        found.map(|(_, contact)| contact).collect()
    }

    /// Whether the partner does not offer a kind of support. It stays where it is, with its ways.
    pub fn lacks(&self, support: SupportId) -> bool {
        self.not_here.contains(&support)
    }

    /// Every contact, for checks.
    pub fn all_contacts(&self) -> impl Iterator<Item = &Contact> {
        let own = self.contacts.iter().map(|(_, contact)| contact);
        own.chain(self.local.iter().map(|local| &local.contact))
    }
}
