//! The plugin for WordPress: what is in `integrations/wordpress/`, the folder for a server, and the table of
//! options.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use content::Content;
use embedding::Options;
use embedding::options::{Source as From, Values};
use serde_json::{Value, json};

use tooling::folder;

use super::edition::Edition;
use super::{Files, SERVED, below, filled, pretty};
use crate::licence::Licence;
use crate::page::webteams;

/// Where the plugin is written, from the root of the clone.
const SOURCE: &str = "integrations/wordpress";

/// The file by which WordPress knows it.
const MAIN: &str = "steunwijzer.php";

/// Where the plugin is left for tests, from the root of the clone.
pub const FOLDER: &str = "target/wordpress";

/// Its name there.
pub const PACKED: &str = "steunwijzer.zip";

/// The table of options, which PHP reads.
const OPTIONS: &str = "options.json";

/// For whoever changes the plugin.
const README: &str = "README.md";

/// What the plugin is made of, beside the folder for a server.
pub struct Source<'a> {
    /// What was read by [`read`].
    pub files: &'a Files,
    /// What [`options`] made.
    pub options: &'a Value,
}

/// The plugin as it is written.
///
/// # Errors
/// When it cannot be read.
pub fn read(root: &Path) -> Result<Files> {
    let mut files = folder::read_all(&root.join(SOURCE))?;
    files.remove(README);
    Ok(files)
}

/// The files of the plugin. `text` is the licence, if one is chosen.
///
/// # Errors
/// When a file is no text, or would be written twice.
pub fn files(
    edition: &Edition,
    licence: &Licence,
    text: Option<&(String, Vec<u8>)>,
    served: &Files,
    source: &Source<'_>,
) -> Result<Files> {
    let mut files = below(SERVED, served);
    files.insert(OPTIONS.to_owned(), pretty(source.options)?.into_bytes());
    files.extend(text.cloned());
    for (name, bytes) in source.files {
        let text = std::str::from_utf8(bytes).with_context(|| format!("{name} is no text"))?;
        let text = filled(text, edition, licence);
        let before = files.insert(name.clone(), text.into_bytes());
        ensure!(before.is_none(), "{SOURCE} may have no {name}");
    }
    ensure!(files.contains_key(MAIN), "{SOURCE} has no {MAIN}");
    Ok(files)
}

/// What can be chosen, with its Dutch words, in the order in which it is asked.
///
/// # Errors
/// When an option has no values.
pub fn options(options: &Options, content: &Content<'_>) -> Result<Value> {
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
mod tests {
    use bumpalo::Bump;
    use guide::Date;
    use tooling::Project;

    use super::*;

    fn table() -> Value {
        let arena = Bump::new();
        let project = Project::find().unwrap();
        let day = Date::new(2026, 11, 29);
        let content = Content::load(&arena, &project.content(), day).unwrap();
        options(&Options::read(&project.root).unwrap(), &content).unwrap()
    }

    fn made() -> Result<Files> {
        let project = Project::find().unwrap();
        let record = json!({ "version": "2026.11.0", "source_commit": "a", "day": "2026-11-30", "content": "c" });
        let edition = Edition::of(&record, "\n## 2026.11.0\n- New.\n").unwrap();
        let licence = Licence::read(&project).unwrap();
        let served = [("index.html".to_owned(), b"page".to_vec())].into();
        let source = read(&project.root).unwrap();
        let source = Source {
            files: &source,
            options: &table(),
        };
        files(&edition, &licence, None, &served, &source)
    }

    #[test]
    fn the_plugin_has_the_files_of_the_guide_and_says_version_and_licence() {
        let files = made().unwrap();
        assert_eq!(files["steunwijzer/index.html"], b"page");
        let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
        let licence = Licence::read(&Project::find().unwrap()).unwrap();
        let main = text(MAIN);
        assert!(main.contains("* Version:           2026.11.0\n"), "{main}");
        assert!(main.contains(&format!("* License:           {}\n", licence.words())));
        let readme = text("readme.txt");
        assert!(readme.contains("Stable tag: 2026.11.0\n"), "{readme}");
        assert!(readme.contains(&format!("License: {}\n", licence.words())));
        for (name, bytes) in &files {
            let text = String::from_utf8_lossy(bytes);
            for place in ["__VERSION__", "__LICENCE__"] {
                assert!(!text.contains(place), "{name} has {place}");
            }
        }
        assert_eq!(files, made().unwrap());
    }

    fn named<'t>(table: &'t Value, name: &str) -> &'t Value {
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

    #[test]
    fn options_that_hold_for_the_whole_site_exist() {
        // Named in PHP; another name there would let an author choose it.
        let php = Project::find()
            .unwrap()
            .read("integrations/wordpress/includes/options.php");
        let php = php.unwrap();
        let (_, list) = php.split_once("FOR_THE_SITE = array( ").unwrap();
        let (list, _) = list.split_once(" );").unwrap();
        for name in list.split(", ") {
            named(&table(), name.trim_matches('\''));
        }
    }
}
