//! The licence of our own parts: one line in the root `Cargo.toml`, from which all papers and packages have
//! it. None is chosen yet (`docs/decisions/0035-which-licence.md`).

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use tooling::Project;

/// What stands for a licence while there is none.
pub const NONE: &str = "no licence chosen yet";

/// The text of the licence, once there is one.
const TEXT: &str = "LICENSE";

/// The licence of our own parts.
#[derive(Debug, PartialEq, Eq)]
pub struct Licence(Option<String>);

impl Licence {
    /// The one that is chosen in this clone.
    ///
    /// # Errors
    /// When the line is missing, or a licence is chosen whose text is not there.
    pub fn read(project: &Project) -> Result<Self> {
        let licence = Self::parse(&project.read("Cargo.toml")?)?;
        let is_there = licence.0.is_none() || project.root.join(TEXT).is_file();
        ensure!(
            is_there,
            "a licence is chosen in Cargo.toml: put its text into {TEXT}"
        );
        Ok(licence)
    }

    fn parse(manifest: &str) -> Result<Self> {
        let manifest: toml::Table = manifest.parse().context("Cargo.toml is not valid TOML")?;
        let metadata = manifest
            .get("workspace")
            .and_then(|all| all.get("metadata"));
        let chosen = metadata.and_then(|metadata| metadata.get("licence"));
        let chosen = chosen.and_then(|chosen| chosen.as_str());
        let chosen = chosen.context("Cargo.toml has no `licence` in [workspace.metadata]")?;
        Ok(Self((!chosen.is_empty()).then(|| chosen.to_owned())))
    }

    /// Whether there is one.
    pub fn is_chosen(&self) -> bool {
        self.0.is_some()
    }

    /// The name of the file with its text, below the root of the clone; nothing while there is none.
    pub fn file(&self) -> Option<&'static str> {
        self.is_chosen().then_some(TEXT)
    }

    /// For people: an SPDX expression, or that there is none.
    pub fn words(&self) -> &str {
        self.0.as_deref().unwrap_or(NONE)
    }

    /// For the list of parts (CycloneDX).
    pub fn for_list(&self) -> Value {
        match &self.0 {
            Some(expression) => json!([{ "expression": expression }]),
            None => json!([{ "license": { "name": NONE } }]),
        }
    }

    /// For `package.json`, where npm has a word for “no rights are given”.
    pub fn for_npm(&self) -> &str {
        self.0.as_deref().unwrap_or("UNLICENSED")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choosing_a_licence_is_one_line() {
        let of = |line: &str| Licence::parse(&format!("[workspace.metadata]\n{line}\n"));
        let none = of("licence = \"\"").unwrap();
        assert_eq!(none.words(), NONE);
        assert_eq!(none.for_npm(), "UNLICENSED");
        assert_eq!(none.for_list()[0]["license"]["name"], NONE);
        let chosen = of("licence = \"EUPL-1.2\"").unwrap();
        assert_eq!(chosen.words(), "EUPL-1.2");
        assert_eq!(chosen.for_npm(), "EUPL-1.2");
        assert_eq!(chosen.for_list()[0]["expression"], "EUPL-1.2");
        assert!(of("").is_err());
    }

    #[test]
    fn a_chosen_licence_needs_its_text() {
        let folder = tempfile::tempdir().unwrap();
        let manifest = "[workspace.metadata]\nlicence = \"EUPL-1.2\"\n";
        std::fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
        let project = Project {
            root: folder.path().to_owned(),
        };
        let said = Licence::read(&project).unwrap_err().to_string();
        assert!(said.contains(TEXT), "{said}");
        std::fs::write(folder.path().join(TEXT), "…").unwrap();
        assert!(Licence::read(&project).unwrap().is_chosen());
    }
}
