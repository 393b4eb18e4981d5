//! The table of options, for programs of other languages that print the element.

use anyhow::{Result, ensure};
use content::Content;
use embedding::Options;
use embedding::options::{Source as From, Values};
use serde_json::{Value, json};

use crate::page::webteams;

/// Its name in every package.
pub const FILE: &str = "options.json";

/// What can be chosen, with its Dutch words, in the order in which it is asked.
///
/// # Errors
/// When an option has no values.
pub fn table_of(options: &Options, content: &Content<'_>) -> Result<Value> {
    let mut table = Vec::new();
    for option in &options.all {
        let mut entry = json!({
            "name": option.name,
            "label": option.field.label,
            "hint": option.field.hint.as_deref().unwrap_or_default(),
            "always": option.field.always,
        });
        if let Some(values) = webteams::values(option, content) {
            ensure!(!values.is_empty(), "{} has no values", option.name);
            entry["values"] = json!(values);
        } else if option.values == Values::Of(From::Starts) {
            entry["starts"] = json!(webteams::known_starts(content));
        }
        table.push(entry);
    }
    Ok(Value::Array(table))
}

#[cfg(test)]
pub(super) mod tests {
    use bumpalo::Bump;
    use guide::Date;
    use tooling::Project;

    use super::*;

    /// The table of this clone.
    pub fn table() -> Value {
        let arena = Bump::new();
        let project = Project::find().unwrap();
        let day = Date::new(2026, 11, 29);
        let content = Content::load(&arena, &project.content(), day).unwrap();
        table_of(&Options::read(&project.root).unwrap(), &content).unwrap()
    }

    pub fn named<'t>(table: &'t Value, name: &str) -> &'t Value {
        let mut entries = table.as_array().unwrap().iter();
        entries.find(|entry| entry["name"] == name).unwrap()
    }

    #[test]
    fn every_option_is_in_the_table_with_what_can_be_chosen() {
        let table = table();
        let root = Project::find().unwrap().root;
        let options = Options::read(&root).unwrap();
        for (entry, option) in table.as_array().unwrap().iter().zip(&options.all) {
            assert_eq!(entry["name"], option.name);
        }
        assert_eq!(table.as_array().unwrap().len(), options.all.len());
        assert_eq!(
            named(&table, "lang")["values"],
            json!([["nl", "Nederlands"], ["en", "English"]])
        );
        assert_eq!(
            named(&table, "form")["values"],
            json!([["je", "je"], ["u", "u"]])
        );
        let starts = named(&table, "start")["starts"].as_array().unwrap();
        assert!(starts.contains(&json!("naaste")), "{starts:?}");
        assert!(named(&table, "partner").get("values").is_none());
    }
}
