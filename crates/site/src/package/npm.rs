//! The package for people who bundle their scripts or get what they serve from npm: the element as a module,
//! its types, a manifest for editors, and the folder for a server.
//!
//! Types and manifest come from the same tables as the widget: `static/options.toml` and
//! `static/theme.toml`.

use std::fmt::Write;

use anyhow::{Context, Result};
use embedding::options::{Attribute, Values};
use embedding::{Options, Theme};
use serde_json::{Value, json};

use super::edition::{Edition, without_links};
use super::{Files, SERVED, below, filled, pretty};
use crate::licence::Licence;

/// What it says of itself, with places that are filled in here.
pub const README: &str = "integrations/npm/README.md";

/// What runs on a page, in the folder for a server.
pub const LOADER: &str = "steunwijzer.js";

/// Where it can be looked at, from the root of the clone; `node_modules` of the browser tests.
pub const UNPACKED: &str = "target/npm/node_modules/steunwijzer";

/// An attribute that stands in no table: the loader needs it before anything else is there to read it.
const FOLDER: &str = "Where the files of Steunwijzer are: `/steunwijzer/`. Needed where the script is bundled or imported.";

/// What the package is written from, beside the folder.
pub struct Table<'a> {
    /// Attributes.
    pub options: &'a Options,
    /// Custom properties.
    pub theme: &'a Theme,
    /// [`README`].
    pub readme: &'a str,
}

/// The files of the package. `text` is the licence, if one is chosen.
///
/// # Errors
/// When the loader is no text.
pub fn files(
    edition: &Edition,
    licence: &Licence,
    text: Option<&(String, Vec<u8>)>,
    served: &Files,
    table: &Table<'_>,
) -> Result<Files> {
    let loader = std::str::from_utf8(&served[LOADER]).context("the loader is no text")?;
    let version = &edition.version;
    let readme = filled(table.readme, edition, licence);
    let mut files = below(SERVED, served);
    let own = [
        ("README.md", readme),
        ("index.js", module(loader, version)),
        ("index.d.ts", types(table.options)),
        ("custom-elements.json", pretty(&elements(table))?),
        ("package.json", pretty(&manifest(version, licence))?),
    ];
    files.extend(own.map(|(name, text)| (name.to_owned(), text.into_bytes())));
    files.extend(text.cloned());
    Ok(files)
}

/// The loader as a module. On a server that renders pages there are no elements to define.
fn module(loader: &str, version: &str) -> String {
    let loader = loader.trim_end();
    format!(
        "if (globalThis.customElements) {{\n{loader}\n}}\nexport const version = \"{version}\";\n"
    )
}

fn manifest(version: &str, licence: &Licence) -> Value {
    let mut manifest = json!({
        "name": "steunwijzer",
        "version": version,
        "description": "Which kinds of psychosocial support in the Netherlands fit somebody who is seriously ill, or close to somebody who is: a custom element, and the files it shows.",
        "license": licence.for_npm(),
        "type": "module",
        "main": "./index.js",
        "types": "./index.d.ts",
        "exports": {
            ".": "./index.js",
            "./custom-elements.json": "./custom-elements.json",
            "./package.json": "./package.json",
            "./steunwijzer/*": "./steunwijzer/*",
        },
        "customElements": "custom-elements.json",
        "sideEffects": true,
    });
    if !licence.is_chosen() {
        // npm then refuses to publish it.
        manifest["private"] = json!(true);
    }
    manifest
}

/// The values of an attribute as TypeScript writes them.
fn values(attribute: &Attribute) -> String {
    match &attribute.values {
        Values::OneOf(values) => {
            let values: Vec<String> = values.iter().map(|value| format!("\"{value}\"")).collect();
            values.join(" | ")
        }
        Values::Of(_) => "string".to_owned(),
    }
}

/// A sentence in which nothing ends a comment or leads into documents that are not there.
fn comment(text: &str) -> String {
    without_links(text).replace("*/", "* /")
}

fn types(options: &Options) -> String {
    let mut types = String::from(
        "/** Attributes of `<steun-wijzer>`: what a page chooses, never what a visitor answers. */\n\
         export interface SteunWijzerAttributes {\n",
    );
    for attribute in &options.all {
        // Writing to a string cannot fail.
        let _ = writeln!(
            types,
            "  /** {} Without it: {}. */\n  \"{}\"?: {};",
            comment(&attribute.meaning),
            comment(&attribute.default),
            attribute.name,
            values(attribute)
        );
    }
    let _ = writeln!(types, "  /** {FOLDER} */\n  \"folder\"?: string;\n}}");
    types.push_str(
        "\n/** The version of this package, and of the folder that goes with it. */\n\
         export declare const version: string;\n\n\
         declare global {\n  interface HTMLElementTagNameMap {\n    \"steun-wijzer\": HTMLElement;\n  }\n}\n",
    );
    types
}

/// The manifest that editors and documentation read (Custom Elements Manifest).
fn elements(table: &Table<'_>) -> Value {
    let mut attributes: Vec<Value> = table.options.all.iter().map(attribute).collect();
    attributes
        .push(json!({ "name": "folder", "type": { "text": "string" }, "description": FOLDER }));
    let mut properties: Vec<Value> = table
        .theme
        .settable()
        .map(|(colour, _)| {
            let meaning = colour.meaning.as_deref().unwrap_or_default();
            json!({ "name": format!("--steunwijzer-{}", colour.name), "description": meaning })
        })
        .collect();
    properties
        .push(json!({ "name": "--steunwijzer-radius", "description": table.theme.radius.meaning }));
    json!({
        "schemaVersion": "2.1.0",
        "modules": [{
            "kind": "javascript-module",
            "path": "index.js",
            "declarations": [{
                "kind": "class",
                "customElement": true,
                "name": "SteunWijzer",
                "tagName": "steun-wijzer",
                "superclass": { "name": "HTMLElement" },
                "description": "The guide. What stands inside is read until it is there, and when it cannot be: put the content of steunwijzer/terugval.html there.",
                "attributes": attributes,
                "slots": [{ "name": "", "description": "Help for when the questions cannot be shown." }],
                "cssProperties": properties,
            }],
            "exports": [{
                "kind": "custom-element-definition",
                "name": "steun-wijzer",
                "declaration": { "name": "SteunWijzer", "module": "index.js" },
            }],
        }],
    })
}

fn attribute(attribute: &Attribute) -> Value {
    json!({
        "name": attribute.name,
        "type": { "text": values(attribute) },
        "default": attribute.default,
        "description": without_links(&attribute.meaning),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use tooling::Project;

    #[test]
    fn types_and_manifest_name_every_option_of_the_table() {
        let root = Project::find().unwrap().root;
        let options = Options::read(&root).unwrap();
        let theme = Theme::read(&root).unwrap();
        let types = types(&options);
        let manifest = elements(&Table {
            options: &options,
            theme: &theme,
            readme: "",
        });
        let element = &manifest["modules"][0]["declarations"][0];
        let named: Vec<&str> = element["attributes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["name"].as_str().unwrap())
            .collect();
        let mut wanted: Vec<&str> = options.all.iter().map(|one| one.name.as_str()).collect();
        wanted.push("folder");
        assert_eq!(named, wanted);
        for name in wanted {
            assert!(
                types.contains(&format!("  \"{name}\"?: ")),
                "{name}: {types}"
            );
        }
        assert!(
            types.contains("\"mode\"?: \"isolated\" | \"inline\";"),
            "{types}"
        );
        assert!(!types.contains(".md)") && !manifest.to_string().contains(".md)"));
        let properties = element["cssProperties"].as_array().unwrap();
        assert_eq!(properties.len(), theme.settable().count() + 1);
    }

    #[test]
    fn the_package_says_its_version_and_licence_and_cannot_be_published_without_one() {
        let licence = Licence::read(&Project::find().unwrap()).unwrap();
        let manifest = manifest("2026.11.0", &licence);
        assert_eq!(manifest["version"], "2026.11.0");
        assert_eq!(manifest["license"], licence.for_npm());
        assert_eq!(manifest["private"] == true, !licence.is_chosen());
        assert!(
            module("(()=>{})();\n", "1")
                .starts_with("if (globalThis.customElements) {\n(()=>{})();\n}")
        );
    }
}
