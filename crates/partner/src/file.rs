//! The file as it is written: its shape, and nothing about the guide.
//!
//! The JSON Schema that partners use is made from these types, their documentation included.

use crate::LARGEST;
use crate::json::{self, Broken, Json};
use crate::object::{Object, Value};
use crate::problem::{Fault, Report};
use crate::values::{Anything, Day, Form, Line, Page, Phone, Version};

/// A short name, in characters.
pub type Name = Line<80>;
/// One or two sentences, in characters.
pub type Sentence = Line<300>;
/// An id of the guide, in characters.
pub type Id = Line<40>;

/// At most this many contacts.
pub const CONTACTS: usize = 200;
/// At most this many kinds of support that exist only there.
pub const LOCALS: usize = 12;

/// What an organisation says about itself, for Steunwijzer on its own site. It adds to the
/// national content and changes nothing of it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct PartnerFile {
    /// Address of this schema, for your editor.
    #[cfg_attr(feature = "schema", schemars(rename = "$schema"))]
    pub schema: Option<Anything>,
    /// Version of this format.
    pub format_version: Version,
    /// Name of your organisation, as visitors know it.
    pub name: Name,
    /// How visitors are addressed in Dutch, where the page does not say.
    pub form: Option<Form>,
    /// Something visitors from your region need to know; stands at the result.
    pub region: Option<Sentence>,
    /// Your contact details, per kind of support or per door. Shown above the national ones.
    #[cfg_attr(feature = "schema", schemars(default, length(max = CONTACTS)))]
    pub contacts: Vec<ContactEntry>,
    /// Support that exists only with you. A section of its own; never part of the advice.
    #[cfg_attr(feature = "schema", schemars(default, length(max = LOCALS)))]
    pub local: Vec<LocalEntry>,
    /// Ids of kinds of support that you do not offer. They stay, and say so.
    #[cfg_attr(feature = "schema", schemars(default, length(max = CONTACTS)))]
    pub not_here: Vec<Id>,
}

/// How to reach a kind of support with you. Name a kind of support, a door, or both; and give a phone
/// number, a page, or both.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct ContactEntry {
    /// Id of a kind of support, such as `geestelijk_verzorger`.
    pub support: Option<Id>,
    /// Id of a door: `ziekenhuis`, `hospice`, `verpleeghuis`, `thuiszorg`, `huisarts`, `gemeente`, `werk`, `zelf`.
    pub door: Option<Id>,
    /// A phone number, as a visitor reads it.
    pub phone: Option<Phone>,
    /// A page about it.
    pub page: Option<Page>,
    /// When somebody answers, in words.
    pub hours: Option<Sentence>,
    /// The day on which one of you last checked all of this.
    pub checked_on: Day,
}

/// A kind of support that exists only with you.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct LocalEntry {
    /// What it is called.
    pub name: Name,
    /// What it gives, in one or two plain sentences.
    pub gives: Sentence,
    /// A phone number, as a visitor reads it.
    pub phone: Option<Phone>,
    /// A page about it.
    pub page: Option<Page>,
    /// When somebody answers, in words.
    pub hours: Option<Sentence>,
    /// The day on which one of you last checked all of this.
    pub checked_on: Day,
}

impl PartnerFile {
    /// The names of the fields.
    pub const FIELDS: &[&str] = &[
        "$schema",
        "format_version",
        "name",
        "form",
        "region",
        "contacts",
        "local",
        "not_here",
    ];

    /// Reads a text, or says why not.
    pub(crate) fn parse(text: &str, report: &mut Report) -> Option<Self> {
        const ROOT: &str = "$";
        if text.len() > LARGEST {
            return report.says(ROOT, Fault::TooLarge);
        }
        // Some editors put it at the beginning of every file.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        match json::read(text) {
            Ok(json) => PartnerFile::read(&json, ROOT, report),
            Err(Broken(at)) => report.says(ROOT, place(text, at)),
        }
    }
}

/// Where it stops being JSON, as editors count.
fn place(text: &str, at: usize) -> Fault {
    let before = text.get(..at).unwrap_or(text);
    let line = before.rsplit('\n').next().unwrap_or_default();
    Fault::NotJson {
        line: before.split('\n').count(),
        column: line.chars().count() + 1,
    }
}

impl Value for PartnerFile {
    fn read(json: &Json, path: &str, report: &mut Report) -> Option<Self> {
        let object = Object::of(json, path, Self::FIELDS, report)?;
        // Every field is read before the first error returns, so that all errors are reported at once.
        let schema = object.may("$schema", report);
        let format_version = object.must("format_version", report);
        let name = object.must("name", report);
        let form = object.may("form", report);
        let region = object.may("region", report);
        let contacts = object.list("contacts", CONTACTS, report);
        let local = object.list("local", LOCALS, report);
        let not_here = object.list("not_here", CONTACTS, report);
        Some(PartnerFile {
            schema: schema?,
            format_version: format_version?,
            name: name?,
            form: form?,
            region: region?,
            contacts: contacts?,
            local: local?,
            not_here: not_here?,
        })
    }
}

impl ContactEntry {
    /// The names of the fields.
    pub const FIELDS: &[&str] = &["support", "door", "phone", "page", "hours", "checked_on"];
}

impl Value for ContactEntry {
    fn read(json: &Json, path: &str, report: &mut Report) -> Option<Self> {
        let object = Object::of(json, path, Self::FIELDS, report)?;
        let support = object.may("support", report);
        let door = object.may("door", report);
        let phone = object.may("phone", report);
        let page = object.may("page", report);
        let hours = object.may("hours", report);
        let checked_on = object.must("checked_on", report);
        Some(ContactEntry {
            support: support?,
            door: door?,
            phone: phone?,
            page: page?,
            hours: hours?,
            checked_on: checked_on?,
        })
    }
}

impl LocalEntry {
    /// The names of the fields.
    pub const FIELDS: &[&str] = &["name", "gives", "phone", "page", "hours", "checked_on"];
}

impl Value for LocalEntry {
    fn read(json: &Json, path: &str, report: &mut Report) -> Option<Self> {
        let object = Object::of(json, path, Self::FIELDS, report)?;
        let name = object.must("name", report);
        let gives = object.must("gives", report);
        let phone = object.may("phone", report);
        let page = object.may("page", report);
        let hours = object.may("hours", report);
        let checked_on = object.must("checked_on", report);
        Some(LocalEntry {
            name: name?,
            gives: gives?,
            phone: phone?,
            page: page?,
            hours: hours?,
            checked_on: checked_on?,
        })
    }
}
