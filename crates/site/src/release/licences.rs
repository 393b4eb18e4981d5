//! The licences of what is built into the widget, with their texts: `licenties.html`. They ask that these go
//! along wherever the program goes.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use maud::{DOCTYPE, html};
use serde_json::Value;

use tooling::{Command, Project};

use super::sbom::{Built, built_in};
use crate::licence::Licence;

/// Name of the page.
pub const FILE: &str = "licenties.html";

/// How names of files with a licence begin.
const BEGINNINGS: [&str; 6] = [
    "licence",
    "license",
    "copying",
    "notice",
    "unlicense",
    "copyright",
];

/// The licence that most leave a choice for. Its text is the same everywhere.
const APACHE: &str = "Apache-2.0";

/// By their texts: who is under it.
type Texts = BTreeMap<String, Vec<String>>;

/// The page. `rustc` is how the compiler names itself.
///
/// # Errors
/// When something is built in whose licence has no text here.
pub fn page(project: &Project, rustc: &str) -> Result<String> {
    let mut parts = built_in(project)?;
    let folders = folders(project)?;
    let mut texts = Texts::new();
    for part in &parts {
        let folder = folders.get(&(part.name.clone(), part.version.clone()));
        let folder =
            folder.with_context(|| format!("Cargo does not say where {} is", part.name))?;
        for text in texts_in(Path::new(folder))? {
            texts.entry(text).or_default().push(part.name.clone());
        }
    }
    // Part of the compiler, and in no package.
    parts.push(Built {
        name: "std (Rust)".to_owned(),
        version: rustc
            .split_whitespace()
            .nth(1)
            .unwrap_or_default()
            .to_owned(),
        licence: "MIT OR Apache-2.0".to_owned(),
    });
    all_have_a_text(&parts, &texts)?;
    Ok(written(&parts, &texts, &Licence::read(project)?))
}

/// Where Cargo put each package, by name and version.
fn folders(project: &Project) -> Result<BTreeMap<(String, String), String>> {
    let args = "metadata --locked --format-version 1";
    let said = Command::cargo(project).args(args.split(' ')).read()?;
    let metadata: Value = serde_json::from_str(&said).context("`cargo metadata` gives no JSON")?;
    let packages = metadata["packages"].as_array();
    let packages = packages
        .context("`cargo metadata` names no packages")?
        .iter();
    let folder = |package: &Value| {
        let text = |name: &str| package[name].as_str().map(str::to_owned);
        let manifest = text("manifest_path")?;
        let folder = Path::new(&manifest).parent()?.display().to_string();
        Some(((text("name")?, text("version")?), folder))
    };
    Ok(packages.filter_map(folder).collect())
}

/// The texts of licences in a package.
fn texts_in(folder: &Path) -> Result<Vec<String>> {
    let mut texts = Vec::new();
    let files = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut files: Vec<_> = files.collect::<Result<_, _>>()?;
    files.sort_by_key(fs::DirEntry::file_name);
    for file in files {
        let name = file.file_name();
        let name = OsStr::to_string_lossy(&name).to_lowercase();
        let is_licence = BEGINNINGS.iter().any(|begin| name.starts_with(begin));
        if is_licence && file.path().is_file() {
            let text = fs::read_to_string(file.path()).with_context(|| name.clone())?;
            texts.push(evened(&text));
        }
    }
    if texts.is_empty() {
        texts.extend(at_the_top(folder)?);
    }
    Ok(texts)
}

/// The licence in the comment with which the source of a package begins: some have it there alone.
fn at_the_top(folder: &Path) -> Result<Option<String>> {
    const GRANTS: &str = "Permission is hereby granted";
    let source = folder.join("src/lib.rs");
    if !source.is_file() {
        return Ok(None);
    }
    let text = fs::read_to_string(&source).with_context(|| source.display().to_string())?;
    let comment = text
        .strip_prefix("/*")
        .and_then(|rest| rest.split_once("*/"));
    let comment = comment.filter(|(comment, _)| comment.contains(GRANTS));
    Ok(comment.map(|(comment, _)| {
        let lines = comment
            .lines()
            .map(|line| line.trim().trim_start_matches('*'));
        evened(&lines.collect::<Vec<_>>().join("\n"))
    }))
}

/// The text without what differs only in how it was typed.
fn evened(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines.join("\n").trim().to_owned()
}

/// Every part brings its text, or may be had under the licence whose text is here anyway.
fn all_have_a_text(parts: &[Built], texts: &Texts) -> Result<()> {
    let has_apache = texts.keys().any(|text| text.starts_with("Apache License"));
    for part in parts {
        let brings = texts.values().any(|names| names.contains(&part.name));
        let is_apache = has_apache && part.licence.split(" OR ").any(|one| one == APACHE);
        ensure!(
            brings || is_apache,
            "{} {} is under “{}” and brings no text of it",
            part.name,
            part.version,
            part.licence
        );
    }
    Ok(())
}

fn written(parts: &[Built], texts: &Texts, own: &Licence) -> String {
    let page = html! {
        (DOCTYPE)
        html lang="nl" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="text-scale" content="scale";
                meta name="referrer" content="no-referrer";
                link rel="icon" href="data:,";
                link rel="stylesheet" href="gids.css";
                title { "Licenties" }
            }
            body.sw-guide {
                main {
                    h1 { "Licenties" }
                    p { "Steunwijzer is gebouwd met onderdelen van anderen. Hier staat welke dat zijn, en onder welke voorwaarden. De teksten zijn in het Engels, zoals de makers ze schreven." }
                    p { "Licentie van Steunwijzer zelf: " span lang="en" { (own.words()) } "." }
                    h2 { "Onderdelen" }
                    ul lang="en" { @for part in parts {
                        li { (part.name) " " (part.version) ": " (part.licence) }
                    } }
                    h2 { "Teksten" }
                    p { "Bij een keuze (OR) geldt ook de tekst van Apache-2.0 hieronder, voor wie er zelf geen meestuurt." }
                    div lang="en" { @for (text, names) in texts {
                        h3 { (names.join(", ")) }
                        pre { samp { (text) } }
                    } }
                }
            }
        }
    };
    page.into_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(name: &str, licence: &str) -> Built {
        Built {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            licence: licence.to_owned(),
        }
    }

    #[test]
    fn everything_built_in_is_named_and_has_its_text() {
        let project = Project::find().unwrap();
        let page = page(&project, "rustc 1.95.0 (0)").unwrap();
        for part in built_in(&project).unwrap() {
            assert!(
                page.contains(&format!("{} {}: ", part.name, part.version)),
                "{part:?}"
            );
        }
        for text in [
            "std (Rust) 1.95.0",
            "Apache License",
            "Permission is hereby granted",
            // In its source alone.
            "Copyright (c) Project Nayuki.",
        ] {
            assert!(page.contains(text), "{text}");
        }
        // Nothing of this machine.
        assert!(!page.contains(".cargo") && !page.contains(&project.root.display().to_string()));
    }

    #[test]
    fn a_part_without_a_text_is_refused() {
        let texts: Texts = [
            (
                "Apache License\nVersion 2.0".to_owned(),
                vec!["a".to_owned()],
            ),
            (
                "Permission is hereby granted".to_owned(),
                vec!["b".to_owned()],
            ),
        ]
        .into();
        let parts = [
            part("a", "Apache-2.0"),
            part("b", "MIT"),
            part("c", "MIT OR Apache-2.0"),
        ];
        all_have_a_text(&parts, &texts).unwrap();
        let said = all_have_a_text(&[part("d", "MIT")], &texts)
            .unwrap_err()
            .to_string();
        assert!(said.contains("d 1.0.0"), "{said}");
    }
}
