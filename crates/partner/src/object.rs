//! Reads the fields of a JSON object, and says where each one stands.

use crate::json::Json;
use crate::problem::{Fault, Report};

/// A value that can be read from JSON.
pub(crate) trait Value: Sized {
    /// Reads it, or says why not.
    fn read(json: &Json, path: &str, report: &mut Report) -> Option<Self>;
}

/// The fields of an object.
pub(crate) struct Object<'j> {
    fields: &'j [(String, Json)],
    path: &'j str,
}

impl<'j> Object<'j> {
    /// An object that has these fields and no others, each once.
    pub(crate) fn of(
        json: &'j Json,
        path: &'j str,
        known: &[&str],
        report: &mut Report,
    ) -> Option<Self> {
        let Json::Object(fields) = json else {
            let expected = "an object, in { }";
            return report.says(path, Fault::WrongKind { expected });
        };
        for (index, (name, _)) in fields.iter().enumerate() {
            if fields.iter().take(index).any(|(before, _)| before == name) {
                report.says::<()>(&field(path, name), Fault::Twice);
            } else if !known.contains(&name.as_str()) {
                report.says::<()>(&field(path, name), Fault::UnknownField);
            }
        }
        Some(Object { fields, path })
    }

    /// A field; the outer `None` is one that cannot be read.
    pub(crate) fn may<T: Value>(&self, name: &str, report: &mut Report) -> Option<Option<T>> {
        let Some((_, json)) = self.fields.iter().find(|(known, _)| known == name) else {
            return Some(None);
        };
        T::read(json, &field(self.path, name), report).map(Some)
    }

    /// A field that has to be there.
    pub(crate) fn must<T: Value>(&self, name: &str, report: &mut Report) -> Option<T> {
        match self.may(name, report)? {
            Some(value) => Some(value),
            None => report.says(&field(self.path, name), Fault::Missing),
        }
    }

    /// A list; one that is not there is empty. An entry that cannot be read is left out and reported.
    pub(crate) fn list<T: Value>(
        &self,
        name: &str,
        most: usize,
        report: &mut Report,
    ) -> Option<Vec<T>> {
        let Some((_, json)) = self.fields.iter().find(|(known, _)| known == name) else {
            return Some(Vec::new());
        };
        let path = field(self.path, name);
        let Json::List(items) = json else {
            let expected = "a list, in [ ]";
            return report.says(&path, Fault::WrongKind { expected });
        };
        if items.len() > most {
            return report.says(&path, Fault::TooMany { most });
        }
        let entries = items.iter().enumerate().filter_map(|(index, item)| {
            report.entry(|report| T::read(item, &entry(&path, index), report))
        });
        Some(entries.collect())
    }
}

/// At most this much of a name is repeated in a path, in characters: names come from outside.
const REPEATED: usize = 40;

/// The path of a field.
pub(crate) fn field(path: &str, name: &str) -> String {
    let mut path = [path, "."].concat();
    path.extend(name.chars().map(shown).take(REPEATED));
    path
}

/// A character of a name, or a mark in place of one that hides text or changes its direction.
fn shown(letter: char) -> char {
    if crate::values::is_forbidden(letter) {
        '?'
    } else {
        letter
    }
}

/// The path of an entry in a list.
pub(crate) fn entry(path: &str, index: usize) -> String {
    format!("{path}[{index}]")
}
