//! What a release was made from, in the form that is signed elsewhere: a statement of in-toto with the
//! predicate of SLSA, and the digest of every file.
//!
//! It is written without a builder and without a signature. Whoever publishes signs it, and vouches for it
//! with that ([docs/releasing.md](../../../../docs/releasing.md)).

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use tooling::folder;

use super::archive;
use super::edition::Edition;
use super::{Files, SERVED, pretty};
use crate::release::sums;

/// Its name beside what it is about.
pub const FILE: &str = "provenance.intoto.json";

/// What a build depends on that has a list of its own, from the root of the clone.
pub const INPUTS: [&str; 3] = ["Cargo.lock", "Trunk.toml", "tests/npm/package-lock.json"];

/// How it is built. A name and no address: the source has no place of its own yet.
const BUILD_TYPE: &str = "urn:steunwijzer:release:1";

/// Whoever signs it puts their own in this place.
const NOBODY: &str = "urn:steunwijzer:builder:nobody-signed-this";

/// The statement about these files, made from these inputs.
///
/// # Errors
/// When the zip is none.
pub fn statement(
    edition: &Edition,
    record: &Value,
    inputs: &Files,
    made: &Files,
) -> Result<String> {
    let subjects: Vec<Value> = digests(made)?
        .into_iter()
        .map(|(name, sum)| json!({ "name": name, "digest": { "sha256": sum } }))
        .collect();
    let mut from = Vec::new();
    if let Some(commit) = record["source_commit"].as_str() {
        from.push(json!({ "name": "source", "digest": { "gitCommit": commit } }));
    }
    for (name, bytes) in inputs {
        from.push(json!({ "name": name, "digest": { "sha256": sums::sum(bytes) } }));
    }
    let statement = json!({
        "_type": "https://in-toto.io/Statement/v1",
        "subject": subjects,
        "predicateType": "https://slsa.dev/provenance/v1",
        "predicate": {
            "buildDefinition": {
                "buildType": BUILD_TYPE,
                "externalParameters": {
                    "command": "cargo xtask release",
                    "version": edition.version,
                    "environment": { "SOURCE_DATE_EPOCH": record["source_date_epoch"].to_string() },
                },
                "internalParameters": record,
                "resolvedDependencies": from,
            },
            "runDetails": { "builder": { "id": NOBODY } },
        },
    });
    pretty(&statement)
}

/// The digest of every file, those for a server each by itself as well.
fn digests(made: &Files) -> Result<BTreeMap<String, String>> {
    let mut digests = BTreeMap::new();
    let mut add = |name: &str, bytes: &[u8]| {
        let sum = sums::sum(bytes);
        let other = digests.insert(name.to_owned(), sum.clone());
        ensure!(
            other.is_none_or(|other| other == sum),
            "{name} is there twice, and not the same"
        );
        Ok(())
    };
    for (name, bytes) in made {
        add(name, bytes)?;
        if name.ends_with(".zip") {
            for (inside, bytes) in archive::in_zip(bytes).with_context(|| name.clone())? {
                add(&inside, &bytes)?;
            }
        }
    }
    Ok(digests)
}

/// Every file of a release is what its statement says, and there is no other.
///
/// # Errors
/// The first file that is missing, is another, or is not named.
pub fn check(release: &Path) -> Result<()> {
    let statement: Value = serde_json::from_str(&folder::read_text(release, FILE)?)
        .with_context(|| format!("{FILE} is no JSON"))?;
    ensure!(
        statement["_type"] == "https://in-toto.io/Statement/v1"
            && statement["predicateType"] == "https://slsa.dev/provenance/v1",
        "{FILE} is no statement of provenance"
    );
    let mut said = BTreeMap::new();
    for subject in statement["subject"].as_array().into_iter().flatten() {
        let name = subject["name"].as_str();
        let sum = subject["digest"]["sha256"].as_str();
        let (Some(name), Some(sum)) = (name, sum) else {
            bail!("{FILE} has a subject without name or digest: {subject}");
        };
        said.insert(name.to_owned(), sum.to_owned());
    }
    let mut files = Files::new();
    for name in folder::files_below(release)? {
        if name != FILE && name != sums::FILE {
            files.insert(name.clone(), folder::read(release, &name)?);
        }
    }
    let found = digests(&files)?;
    let is_served = |name: &&String| name.starts_with(&format!("{SERVED}/"));
    ensure!(
        found.keys().any(|name| is_served(&name)),
        "{FILE} is about no folder for a server"
    );
    for name in said.keys().chain(found.keys()) {
        ensure!(
            said.get(name) == found.get(name),
            "{name} is not as {FILE} says"
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn made() -> Files {
        let served = [("steunwijzer/index.html".to_owned(), b"page".to_vec())];
        [
            ("a.zip".to_owned(), archive::zip(&served.into()).unwrap()),
            ("build.json".to_owned(), b"{}".to_vec()),
        ]
        .into()
    }

    fn text() -> String {
        let record = json!({ "version": "2026.11.0", "source_commit": "abc", "source_date_epoch": 1, "day": "2026-11-30", "content": "c" });
        let edition = Edition::of(&record, "\n## 2026.11.0\n- New.\n").unwrap();
        let inputs = [("Cargo.lock".to_owned(), b"lock".to_vec())].into();
        statement(&edition, &record, &inputs, &made()).unwrap()
    }

    fn release() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes) in made() {
            fs::write(folder.path().join(name), bytes).unwrap();
        }
        fs::write(folder.path().join(FILE), text()).unwrap();
        folder
    }

    #[test]
    fn the_statement_names_source_inputs_and_every_file_also_those_in_the_zip() {
        let text = text();
        assert_eq!(text, self::text());
        let statement: Value = serde_json::from_str(&text).unwrap();
        let names: Vec<&str> = statement["subject"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["name"].as_str().unwrap())
            .collect();
        assert_eq!(names, ["a.zip", "build.json", "steunwijzer/index.html"]);
        let made_from = &statement["predicate"]["buildDefinition"]["resolvedDependencies"];
        assert_eq!(made_from[0]["digest"]["gitCommit"], "abc");
        assert_eq!(made_from[1]["name"], "Cargo.lock");
        assert_eq!(
            statement["predicate"]["runDetails"]["builder"]["id"],
            NOBODY
        );
    }

    #[test]
    fn a_release_that_is_not_as_its_statement_says_is_refused() {
        check(release().path()).unwrap();
        let refused = |change: &dyn Fn(&Path)| {
            let folder = release();
            change(folder.path());
            check(folder.path()).unwrap_err().to_string()
        };
        let said = refused(&|folder| fs::write(folder.join("build.json"), "{ }").unwrap());
        assert!(said.contains("build.json is not as"), "{said}");
        refused(&|folder| fs::write(folder.join("more.js"), "").unwrap());
        refused(&|folder| fs::remove_file(folder.join("build.json")).unwrap());
        // A name that could be either of two files says nothing.
        let other = archive::zip(&[("build.json".to_owned(), b"other".to_vec())].into()).unwrap();
        let said = refused(&|folder| fs::write(folder.join("b.zip"), &other).unwrap());
        assert!(said.contains("build.json is there twice"), "{said}");
        // The same names, and another page in the zip.
        let served = [("steunwijzer/index.html".to_owned(), b"Page".to_vec())];
        let other = archive::zip(&served.into()).unwrap();
        let said = refused(&|folder| fs::write(folder.join("a.zip"), &other).unwrap());
        assert!(said.contains("is not as"), "{said}");
    }
}
