//! The version of each tool, from the one place where it is written down.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};
use toml::Table;

/// The version of cargo-deny; no file of its own names it, so it is pinned here.
pub const CARGO_DENY: &str = "0.20.2";

/// The version of geckodriver. It drives every Firefox from 140 on.
pub const GECKODRIVER: &str = "0.37.1";

/// Trunk's version, from `trunk-version = "=0.21.14"` in `Trunk.toml`.
///
/// # Errors
/// When the file cannot be read or does not pin exactly one version.
pub fn trunk(root: &Path) -> Result<String> {
    exact_trunk(&read(root, "Trunk.toml")?)
}

/// The number of the Binaryen release, such as `132`, from `tools.wasm_opt = "version_132"` in
/// `Trunk.toml`.
///
/// # Errors
/// When the file cannot be read or has no such entry.
pub fn binaryen(root: &Path) -> Result<String> {
    release_of_wasm_opt(&read(root, "Trunk.toml")?)
}

/// The version of wasm-bindgen the widget is built with, from `Cargo.lock`. The command-line tool
/// must be the very same version: the two speak a format that changes with every release.
///
/// # Errors
/// When the file cannot be read or does not name exactly one version of wasm-bindgen.
pub fn wasm_bindgen(root: &Path) -> Result<String> {
    locked(&read(root, "Cargo.lock")?, "wasm-bindgen")
}

/// The version of esbuild, from what the tests borrow from npm.
///
/// # Errors
/// When `tests/npm/package.json` cannot be read or does not name it.
pub fn esbuild(root: &Path) -> Result<String> {
    let path = root.join("tests/npm/package.json");
    let text =
        fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    borrowed(&text, "esbuild")
}

fn borrowed(package_json: &str, package: &str) -> Result<String> {
    let json: serde_json::Value =
        serde_json::from_str(package_json).context("tests/npm/package.json is no JSON")?;
    let version = json["dependencies"][package].as_str();
    let is_exact = |version: &&str| version.starts_with(|first: char| first.is_ascii_digit());
    let version = version.filter(is_exact);
    Ok(version
        .with_context(|| format!("tests/npm/package.json pins no version of {package}"))?
        .to_owned())
}

fn read(root: &Path, name: &str) -> Result<Table> {
    let path = root.join(name);
    let text =
        fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    text.parse()
        .with_context(|| format!("{} is not valid TOML", path.display()))
}

fn exact_trunk(trunk_toml: &Table) -> Result<String> {
    trunk_toml
        .get("trunk-version")
        .and_then(|value| value.as_str())
        .and_then(|text| text.strip_prefix('='))
        .map(|text| text.trim().to_owned())
        .context("Trunk.toml has no line like `trunk-version = \"=0.21.14\"`")
}

fn release_of_wasm_opt(trunk_toml: &Table) -> Result<String> {
    trunk_toml
        .get("tools")
        .and_then(|tools| tools.get("wasm_opt"))
        .and_then(|value| value.as_str())
        .and_then(|text| text.strip_prefix("version_"))
        .map(str::to_owned)
        .context("Trunk.toml has no line like `wasm_opt = \"version_132\"` under [tools]")
}

fn locked(cargo_lock: &Table, package: &str) -> Result<String> {
    let versions: Vec<&str> = cargo_lock
        .get("package")
        .and_then(|packages| packages.as_array())
        .into_iter()
        .flatten()
        .filter(|entry| entry.get("name").and_then(|name| name.as_str()) == Some(package))
        .filter_map(|entry| entry.get("version").and_then(|version| version.as_str()))
        .collect();
    match versions.as_slice() {
        [version] => Ok((*version).to_owned()),
        [] => bail!("Cargo.lock does not name {package}, which the widget needs"),
        [..] => bail!(
            "Cargo.lock names {package} in versions {}: only one can be built",
            versions.join(" and ")
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> Table {
        text.parse().unwrap()
    }

    #[test]
    fn trunk_must_be_pinned_exactly() {
        let pinned = table("trunk-version = \"=0.21.14\"");
        assert_eq!(exact_trunk(&pinned).unwrap(), "0.21.14");
        for loose in ["", "trunk-version = \"0.21\"", "trunk-version = 21"] {
            assert!(exact_trunk(&table(loose)).is_err(), "{loose}");
        }
    }

    #[test]
    fn wasm_opt_is_pinned_by_its_release_number() {
        let pinned = table("[tools]\nwasm_opt = \"version_132\"");
        assert_eq!(release_of_wasm_opt(&pinned).unwrap(), "132");
        assert!(release_of_wasm_opt(&table("[tools]\nwasm_opt = \"132\"")).is_err());
    }

    #[test]
    fn a_package_of_npm_must_be_pinned_exactly() {
        let pinned = r#"{"dependencies": {"esbuild": "0.28.2", "axe-core": "^4"}}"#;
        assert_eq!(borrowed(pinned, "esbuild").unwrap(), "0.28.2");
        assert!(borrowed(pinned, "axe-core").is_err());
        assert!(borrowed("{}", "esbuild").is_err());
    }

    #[test]
    fn wasm_bindgen_comes_from_the_lock_file() {
        let one = "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        let macros = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.131\"\n";
        let lock = table(&format!("{macros}{one}"));
        assert_eq!(locked(&lock, "wasm-bindgen").unwrap(), "0.2.130");

        let none = locked(&table(macros), "wasm-bindgen").unwrap_err();
        assert!(none.to_string().contains("does not name wasm-bindgen"));

        let two = table(&format!("{one}{}", one.replace("130", "129")));
        let both = locked(&two, "wasm-bindgen").unwrap_err();
        assert!(both.to_string().contains("0.2.130 and 0.2.129"), "{both}");
    }
}
