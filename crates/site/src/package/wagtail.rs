//! The package for Wagtail: what is in `integrations/wagtail/`, the folder for a server, and the table of
//! options, as a wheel: what `pip` unpacks without running anything of it.

use std::fmt::Write;

use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use super::edition::Edition;
use super::{Files, Source, below, filled, options, pretty};
use crate::licence::Licence;

/// Where the package is written, from the root of the clone.
pub const SOURCE: &str = "integrations/wagtail";

/// Where it is left for tests, from the root of the clone.
pub const FOLDER: &str = "target/wagtail";

/// The package in it, by which Python knows it.
const PACKAGE: &str = "steunwijzer";

/// Where Django looks for files that go to visitors as they are.
const STATIC: &str = "steunwijzer/static/steunwijzer";

/// What `pip` reads of a package.
const METADATA: &str = "METADATA";

/// For every Python 3 on every system.
const WHEEL: &str = "\
Wheel-Version: 1.0
Generator: steunwijzer
Root-Is-Purelib: true
Tag: py3-none-any
";

/// The file, as installers want it called.
pub fn file_name(edition: &Edition) -> String {
    format!("steunwijzer_wagtail-{}-py3-none-any.whl", version(edition))
}

/// The version as Python writes it: a draft comes before its release.
fn version(edition: &Edition) -> String {
    edition.version.replace("-draft", ".dev0")
}

/// The files of the wheel. `text` is the licence, if one is chosen.
///
/// # Errors
/// When a file is no text, or would be written twice.
pub fn wheel(
    edition: &Edition,
    licence: &Licence,
    text: Option<&(String, Vec<u8>)>,
    served: &Files,
    source: &Source,
) -> Result<Files> {
    let papers = format!("steunwijzer_wagtail-{}.dist-info", version(edition));
    let mut files = below(STATIC, served);
    let table = pretty(&source.options)?.into_bytes();
    files.insert(format!("{PACKAGE}/{}", options::FILE), table);
    files.insert(format!("{papers}/WHEEL"), WHEEL.as_bytes().to_vec());
    if let Some((name, bytes)) = text {
        files.insert(format!("{papers}/{name}"), bytes.clone());
    }
    for (name, bytes) in &source.files {
        let text = std::str::from_utf8(bytes).with_context(|| format!("{name} is no text"))?;
        let text = text.replace("__VERSION__", &version(edition));
        let text = filled(&text, edition, licence);
        let name = match name.as_str() {
            METADATA => format!("{papers}/{METADATA}"),
            _ => name.clone(),
        };
        let before = files.insert(name.clone(), text.into_bytes());
        ensure!(before.is_none(), "{SOURCE} may have no {name}");
    }
    let metadata = format!("{papers}/{METADATA}");
    ensure!(files.contains_key(&metadata), "{SOURCE} has no {METADATA}");
    let record = format!("{papers}/RECORD");
    let lines = lines(&files, &record);
    files.insert(record, lines.into_bytes());
    Ok(files)
}

/// The list of what is in a wheel, itself last, by which `pip` checks and removes it.
fn lines(files: &Files, record: &str) -> String {
    let mut lines = String::new();
    for (name, bytes) in files {
        let digest = URL_SAFE_NO_PAD.encode(Sha256::digest(bytes));
        // Writing to a string cannot fail.
        let _ = writeln!(lines, "{name},sha256={digest},{}", bytes.len());
    }
    lines + record + ",,\n"
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use tooling::Project;

    use super::*;
    use crate::package::options::tests::{named, table};

    fn made(changelog: &str) -> Files {
        let project = Project::find().unwrap();
        let record = json!({ "version": "2026.11.0", "source_commit": "a", "day": "2026-11-30", "content": "c" });
        let edition = Edition::of(&record, changelog).unwrap();
        let licence = Licence::read(&project).unwrap();
        let served = [("index.html".to_owned(), b"page".to_vec())].into();
        let source = Source::read(&project.root, SOURCE, &table()).unwrap();
        wheel(&edition, &licence, None, &served, &source).unwrap()
    }

    #[test]
    fn the_wheel_has_the_files_of_the_guide_and_says_version_and_licence() {
        let files = made("\n## 2026.11.0\n- New.\n");
        assert_eq!(files["steunwijzer/static/steunwijzer/index.html"], b"page");
        assert!(files.contains_key("steunwijzer/blocks.py"));
        let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
        let metadata = text("steunwijzer_wagtail-2026.11.0.dist-info/METADATA");
        assert!(metadata.contains("\nVersion: 2026.11.0\n"), "{metadata}");
        let licence = Licence::read(&Project::find().unwrap()).unwrap();
        let says = format!("\nLicense: {}\n", licence.words());
        assert!(metadata.contains(&says), "{metadata}");
        assert_eq!(files, made("\n## 2026.11.0\n- New.\n"));
    }

    #[test]
    fn every_file_is_in_the_record_with_its_digest() {
        let files = made("\n## 2026.11.0\n- New.\n");
        let record = "steunwijzer_wagtail-2026.11.0.dist-info/RECORD";
        let lines = String::from_utf8(files[record].clone()).unwrap();
        assert_eq!(lines.lines().count(), files.len());
        // By `printf page | openssl dgst -sha256 -binary | basenc --base64url`.
        let page = "steunwijzer/static/steunwijzer/index.html,\
            sha256=NmAxWprz3yVdjxmrB35Hl4IrQUiKDioEvGr3EhPCMnQ,4\n";
        assert!(lines.contains(page), "{lines}");
        assert!(lines.ends_with(&format!("{record},,\n")));
    }

    #[test]
    fn a_draft_is_an_earlier_version_to_python() {
        let files = made("\n## Unreleased\n- New.\n");
        let names: Vec<&String> = files.keys().collect();
        let papers = "steunwijzer_wagtail-2026.11.0.dev0.dist-info/METADATA";
        assert!(files.contains_key(papers), "{names:?}");
    }

    #[test]
    fn options_that_hold_for_the_whole_site_exist() {
        // Named in Python; another name there would let an author choose it.
        let python = Project::find().unwrap();
        let python = python.read("integrations/wagtail/steunwijzer/options.py");
        let python = python.unwrap();
        let (_, list) = python.split_once("FOR_THE_SITE = (").unwrap();
        let (list, _) = list.split_once(')').unwrap();
        for name in list.split(", ") {
            named(&table(), name.trim_matches('"'));
        }
    }
}
