//! The list of what the widget and the program of the page for web teams are made of: CycloneDX 1.5, the format that security officers' tools
//! read.
//!
//! Made from `cargo tree` and `Cargo.lock`, so that it lists what is built for the browser and not
//! what the tools of the repository need; and Rust's standard library, which Cargo does not list. It has
//! no serial number, and as time the noon of the day for which the page is built: the same source gives
//! the same bytes. Written by hand: the library for it brings twenty crates, among them a
//! writer of XML.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::licence::Licence;
use content::today;
use tooling::{Command, Project, WASM};

/// The package that becomes the widget.
const WIDGET: &str = "steunwijzer";

/// The package that becomes the program of the page for web teams. It is handed out with the widget.
const FOR_WEB_TEAMS: &str = "web_teams";

/// Who supplies our own parts.
const SUPPLIER: &str = "Steunwijzer";

/// Who supplies everything else that Cargo knows: `deny.toml` allows no other source.
const REGISTRY: &str = "crates.io";

/// One package in one version.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Package {
    name: String,
    version: String,
}

/// What `cargo tree` says of a package.
#[derive(Debug, Default)]
struct Known {
    /// As its author wrote it; empty for our own.
    licence: String,
    needs: BTreeSet<Package>,
}

type Tree = BTreeMap<Package, Known>;

/// What somebody else made and is in what is handed out.
#[derive(Debug)]
pub struct Built {
    /// Name of the package.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence, as SPDX writes it.
    pub licence: String,
}

/// What is in the widget or the other program and not ours, but for the standard library.
///
/// # Errors
/// When Cargo fails.
pub fn built_in(project: &Project) -> Result<Vec<Built>> {
    let in_widget = parse(&tree(project, "normal,no-proc-macro")?)?.into_iter();
    let others = in_widget.filter(|(_, known)| !known.licence.is_empty());
    Ok(others
        .map(|(package, known)| Built {
            name: package.name,
            version: package.version,
            licence: spdx(&known.licence),
        })
        .collect())
}

/// The document. `rustc` is how the compiler names itself.
///
/// # Errors
/// When Cargo fails, or `Cargo.lock` lacks a package.
pub fn json(project: &Project, rustc: &str) -> Result<String> {
    let all = parse(&tree(project, "normal")?)?;
    let in_widget = parse(&tree(project, "normal,no-proc-macro")?)?;
    let lock = project.root.join("Cargo.lock");
    let lock = std::fs::read_to_string(&lock)
        .with_context(|| format!("{} cannot be read", lock.display()))?;
    let licence = Licence::read(project)?;
    let mut document = document(&all, &in_widget, &checksums(&lock)?, &licence)?;
    document["metadata"]["timestamp"] = json!(format!("{}T12:00:00Z", today()?));
    add_standard_library(&mut document, rustc)?;
    let text = serde_json::to_string_pretty(&document).context("the list cannot be written")?;
    Ok(text + "\n")
}

/// `depth|name version|licence`, a line for each edge.
fn tree(project: &Project, edges: &str) -> Result<String> {
    let packages = ["--package", WIDGET, "--package", FOR_WEB_TEAMS];
    Command::cargo(project)
        .args(["tree", "--locked", "--target", WASM])
        .args(packages)
        .args([
            "--edges",
            edges,
            "--prefix",
            "depth",
            "--format",
            "|{p}|{l}|",
        ])
        .read()
        .context("`cargo tree` does not list the packages of the widget")
}

fn parse(tree: &str) -> Result<Tree> {
    let mut found = Tree::new();
    let mut above: Vec<Package> = Vec::new();
    // An empty line stands between the trees of two packages.
    for line in tree.lines().filter(|line| !line.is_empty()) {
        let mut parts = line.split('|');
        let (Some(depth), Some(package), Some(licence)) =
            (parts.next(), parts.next(), parts.next())
        else {
            bail!("`cargo tree` says “{line}”, which is no depth, package and licence");
        };
        let depth: usize = depth
            .parse()
            .with_context(|| format!("no depth in “{line}”"))?;
        let mut words = package.split(' ');
        let (Some(name), Some(version)) = (words.next(), words.next()) else {
            bail!("`cargo tree` says “{package}”, which is no name and version");
        };
        let package = Package {
            name: name.to_owned(),
            version: version.trim_start_matches('v').to_owned(),
        };
        above.truncate(depth);
        if let Some(needs) = above.last().and_then(|needs| found.get_mut(needs)) {
            needs.needs.insert(package.clone());
        }
        let known = found.entry(package.clone()).or_default();
        licence.clone_into(&mut known.licence);
        above.push(package);
    }
    Ok(found)
}

/// SHA-256 of what crates.io gives out, by package; our own have none.
fn checksums(lock: &str) -> Result<BTreeMap<Package, Option<String>>> {
    let lock: toml::Table = lock.parse().context("Cargo.lock is not valid TOML")?;
    let packages = lock.get("package").and_then(|packages| packages.as_array());
    let text = |entry: &toml::Value, name: &str| {
        entry
            .get(name)
            .and_then(|value| value.as_str())
            .map(str::to_owned)
    };
    let mut sums = BTreeMap::new();
    for entry in packages.into_iter().flatten() {
        let (Some(name), Some(version)) = (text(entry, "name"), text(entry, "version")) else {
            bail!("Cargo.lock has a package without name and version: {entry}");
        };
        sums.insert(Package { name, version }, text(entry, "checksum"));
    }
    Ok(sums)
}

fn document(
    all: &Tree,
    in_widget: &Tree,
    sums: &BTreeMap<Package, Option<String>>,
    licence: &Licence,
) -> Result<Value> {
    let mut components = Vec::new();
    let mut dependencies = Vec::new();
    let mut widget = None;
    for (package, known) in all {
        let sum = sums
            .get(package)
            .with_context(|| format!("Cargo.lock lacks {} {}", package.name, package.version))?;
        let described = component(
            package,
            known,
            sum.as_deref(),
            in_widget.contains_key(package),
            licence,
        );
        if package.name == WIDGET {
            widget = Some(described);
        } else {
            components.push(described);
        }
        let needs: Vec<String> = known.needs.iter().map(reference).collect();
        dependencies.push(json!({ "ref": reference(package), "dependsOn": needs }));
    }
    let widget = widget.context("`cargo tree` does not name the widget")?;
    Ok(json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": widget, "supplier": { "name": SUPPLIER } },
        "components": components,
        "dependencies": dependencies,
    }))
}

/// The standard library is compiled into the widget, from the source of this compiler.
fn add_standard_library(document: &mut Value, rustc: &str) -> Result<()> {
    let version = rustc.split_whitespace().nth(1);
    let version =
        version.with_context(|| format!("`rustc` says “{rustc}”, which is no version"))?;
    let reference = format!("pkg:generic/rust-std@{version}");
    let widget = document["metadata"]["component"]["bom-ref"].clone();
    let parts = document["components"].as_array_mut();
    parts.context("the list has no parts")?.push(json!({
        "type": "library",
        "bom-ref": reference,
        "purl": reference,
        "name": "std",
        "version": version,
        "scope": "required",
        "supplier": { "name": "The Rust Project" },
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
    }));
    let edges = document["dependencies"].as_array_mut();
    let edges = edges.context("the list says nothing of dependencies")?;
    let of_widget = edges.iter_mut().find(|edge| edge["ref"] == widget);
    let needs = of_widget.and_then(|edge| edge["dependsOn"].as_array_mut());
    needs
        .context("the list says nothing of the widget")?
        .push(json!(reference));
    edges.push(json!({ "ref": reference, "dependsOn": [] }));
    Ok(())
}

fn reference(package: &Package) -> String {
    format!("pkg:cargo/{}@{}", package.name, package.version)
}

/// What only writes code while the widget is built is listed, and said not to be in it.
fn component(
    package: &Package,
    known: &Known,
    sum: Option<&str>,
    is_in_widget: bool,
    licence: &Licence,
) -> Value {
    let is_widget = package.name == WIDGET;
    let mut described = json!({
        "type": if is_widget { "application" } else { "library" },
        "bom-ref": reference(package),
        "name": package.name,
        "version": package.version,
        "scope": if is_in_widget { "required" } else { "excluded" },
    });
    if let Some(sum) = sum {
        described["purl"] = json!(reference(package));
        described["hashes"] = json!([{ "alg": "SHA-256", "content": sum }]);
        // Who hands it out; crates name their makers as they like, or not at all.
        let page = format!("https://crates.io/crates/{}", package.name);
        described["supplier"] = json!({ "name": REGISTRY, "url": [page] });
    } else {
        described["supplier"] = json!({ "name": SUPPLIER });
        described["licenses"] = licence.for_list();
    }
    if !known.licence.is_empty() {
        described["licenses"] = json!([{ "expression": spdx(&known.licence) }]);
    }
    described
}

/// The licence as SPDX writes it: older packages have a slash for “or”.
fn spdx(licence: &str) -> String {
    let choices: Vec<&str> = licence.split('/').map(str::trim).collect();
    choices.join(" OR ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made() -> Value {
        let project = Project::find().unwrap();
        let text = json(&project, &crate::release::rustc(&project).unwrap()).unwrap();
        serde_json::from_str(&text).unwrap()
    }

    #[test]
    fn everything_the_widget_is_built_from_is_listed() {
        let listed = made();
        let components = listed["components"].as_array().unwrap();
        let widget = &listed["metadata"]["component"];
        let args = "tree --package=steunwijzer --edges=normal --prefix=none --target";
        let plain = Command::cargo(&Project::find().unwrap())
            .args(args.split(' '))
            .arg(WASM)
            .read()
            .unwrap();
        let packages: BTreeSet<&str> = plain.lines().collect();
        assert!(packages.len() > 30, "{plain}");
        for line in packages {
            let mut words = line.split(' ');
            let name = words.next().unwrap();
            let version = words.next().unwrap().trim_start_matches('v');
            let is_it = |one: &&Value| one["name"] == name && one["version"] == version;
            let found = components.iter().chain([widget]).find(is_it);
            let found = found.unwrap_or_else(|| panic!("{name} {version} is not listed"));
            let is_ours = ["guide", "partner", WIDGET].contains(&name);
            let sum = found["hashes"][0]["content"].as_str().unwrap_or_default();
            assert_eq!(sum.len(), if is_ours { 0 } else { 64 }, "{name}: {sum}");
            let licence = Licence::read(&Project::find().unwrap()).unwrap();
            assert!(found["licenses"][0].is_object(), "{name}");
            if is_ours {
                assert_eq!(found["licenses"], licence.for_list(), "{name}");
            }
            let supplier = if is_ours { SUPPLIER } else { REGISTRY };
            assert_eq!(found["supplier"]["name"], supplier, "{name}");
        }
    }

    #[test]
    fn the_program_of_the_page_for_web_teams_is_listed_too() {
        let listed = made();
        let components = listed["components"].as_array().unwrap();
        let found = components.iter().find(|one| one["name"] == FOR_WEB_TEAMS);
        assert_eq!(found.unwrap()["scope"], "required");
    }

    #[test]
    fn the_standard_library_is_a_part_of_the_widget() {
        let listed = made();
        let components = listed["components"].as_array().unwrap();
        let std = components.iter().find(|one| one["name"] == "std").unwrap();
        assert!(std["version"].as_str().unwrap().starts_with("1."));
        let edges = listed["dependencies"].as_array().unwrap();
        let widget = &listed["metadata"]["component"]["bom-ref"];
        let needs = edges.iter().find(|edge| edge["ref"] == *widget).unwrap();
        let needs = needs["dependsOn"].as_array().unwrap();
        assert!(needs.contains(&std["bom-ref"]));
    }

    #[test]
    fn build_time_packages_are_marked_as_not_in_the_widget() {
        let listed = made();
        let scope = |name: &str| {
            let components = listed["components"].as_array().unwrap();
            let found = components.iter().find(|one| one["name"] == name);
            found.map(|one| one["scope"].as_str().unwrap().to_owned())
        };
        assert_eq!(scope("yew").as_deref(), Some("required"));
        assert_eq!(scope("yew-macro").as_deref(), Some("excluded"));
        assert_eq!(scope("xtask"), None);
        assert_eq!(
            scope("toml"),
            None,
            "the compiler of the content is not in the widget"
        );
    }

    #[test]
    fn every_reference_leads_to_a_component_and_nothing_changes_from_time_to_time() {
        let listed = made();
        let components = listed["components"].as_array().unwrap();
        let references: BTreeSet<&str> = components
            .iter()
            .chain([&listed["metadata"]["component"]])
            .map(|one| one["bom-ref"].as_str().unwrap())
            .collect();
        assert_eq!(references.len(), components.len() + 1);
        for dependency in listed["dependencies"].as_array().unwrap() {
            for needed in dependency["dependsOn"].as_array().unwrap() {
                assert!(references.contains(needed.as_str().unwrap()), "{needed}");
            }
        }
        assert_eq!(listed["serialNumber"], Value::Null);
        let time = listed["metadata"]["timestamp"].as_str().unwrap();
        assert!(time.ends_with("T12:00:00Z"), "{time}");
        assert_eq!(listed, made());
    }

    #[test]
    fn older_licences_are_written_as_spdx() {
        assert_eq!(spdx("MIT/Apache-2.0"), "MIT OR Apache-2.0");
        assert_eq!(spdx("Apache-2.0 / MIT"), "Apache-2.0 OR MIT");
        assert_eq!(spdx("MIT OR Apache-2.0"), "MIT OR Apache-2.0");
    }
}
