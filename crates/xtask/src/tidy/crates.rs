//! Which crate may depend on which: the allowed dependencies.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use tooling::{Command, Project};

use super::{read, sources};

/// Every package of this repository, with those of ours it may depend on: always, and in tests alone.
const ARROWS: [(&str, &[&str], &[&str]); 14] = [
    ("bench", &["browsing", "content", "guide", "tooling"], &[]),
    ("browsing", &["tooling"], &[]),
    ("content", &["guide"], &[]),
    ("e2e", &["browsing", "content", "guide"], &["embedding"]),
    (
        "editor",
        &["content", "guide", "partner", "proof", "tooling"],
        &[],
    ),
    ("embedding", &[], &[]),
    ("guide", &[], &["content"]),
    ("partner", &["guide"], &["content"]),
    ("proof", &["content", "guide"], &[]),
    (
        "site",
        &[
            "content",
            "embedding",
            "guide",
            "partner",
            "steunwijzer",
            "tooling",
        ],
        &["web_teams"],
    ),
    (
        "steunwijzer",
        &["content", "embedding", "guide", "partner"],
        &[],
    ),
    ("tooling", &[], &[]),
    ("web_teams", &["content", "guide", "partner"], &[]),
    ("xtask", &["tooling"], &[]),
];

/// How many packages the task runner may depend on: it is compiled before anything is served.
const OF_THE_RUNNER: usize = 10;

fn metadata() -> Value {
    let project = Project::find().unwrap();
    let args = "metadata --no-deps --locked --offline --format-version 1";
    let said = Command::cargo(&project).args(args.split(' ')).read();
    serde_json::from_str(&said.unwrap()).unwrap()
}

/// The dependencies of a package: name, kind, and whether it is one of ours.
fn dependencies(package: &Value) -> impl Iterator<Item = (&str, &str, bool)> {
    let all = package["dependencies"].as_array().unwrap().iter();
    all.map(|one| {
        let kind = one["kind"].as_str().unwrap_or("normal");
        (one["name"].as_str().unwrap(), kind, one["path"].is_string())
    })
}

#[test]
fn crates_depend_on_each_other_as_the_table_says() {
    let metadata = metadata();
    let mut seen = BTreeSet::new();
    for package in metadata["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        seen.insert(name);
        let row = ARROWS.iter().find(|(known, ..)| *known == name);
        let (_, always, in_tests) = row.unwrap_or_else(|| panic!("{name} is not in the table"));
        for (to, kind, is_ours) in dependencies(package) {
            let allowed = always.contains(&to) || (kind == "dev" && in_tests.contains(&to));
            assert!(
                !is_ours || allowed,
                "{name} may not depend on {to} ({kind})"
            );
            // The compiler of the content is never part of the widget, nor of the page for web teams.
            let is_built_in =
                ["steunwijzer", "web_teams"].contains(&name) && to == "content" && kind == "normal";
            assert!(!is_built_in, "{name} carries the compiler of the content");
        }
    }
    let known: BTreeSet<&str> = ARROWS.iter().map(|(name, ..)| *name).collect();
    assert_eq!(seen, known);
}

#[test]
fn the_runner_has_few_dependencies() {
    let metadata = metadata();
    let packages = metadata["packages"].as_array().unwrap();
    let runner = packages.iter().find(|one| one["name"] == "xtask").unwrap();
    let normal: Vec<&str> = dependencies(runner)
        .filter(|(_, kind, _)| *kind == "normal")
        .map(|(name, ..)| name)
        .collect();
    assert!(normal.len() <= OF_THE_RUNNER, "{normal:?}");
}

#[test]
fn the_domain_depends_on_nothing() {
    let metadata = metadata();
    let packages = metadata["packages"].as_array().unwrap();
    let domain = packages.iter().find(|one| one["name"] == "guide").unwrap();
    let needed = domain["dependencies"].as_array().unwrap().iter();
    let needed = needed.filter(|one| one["kind"].is_null() && one["optional"] == false);
    assert_eq!(needed.count(), 0, "no web, and nothing else");
}

#[test]
fn folders_of_a_crate_do_not_import_each_other_in_a_circle() {
    let mut crates: BTreeMap<String, Imports> = BTreeMap::new();
    for path in sources(&[".rs"]) {
        let Some((home, rest)) = path.split_once("src/") else {
            continue;
        };
        let Some((folder, _)) = rest.split_once('/') else {
            continue;
        };
        let imports = crates.entry(home.to_owned()).or_default();
        let text = read(&path);
        let imported = imported(&text)
            .filter(|name| *name != folder)
            .map(str::to_owned);
        imports
            .entry(folder.to_owned())
            .or_default()
            .extend(imported);
    }
    assert!(crates.len() > 5, "{:?}", crates.keys());
    for (home, imports) in &crates {
        for folder in imports.keys() {
            let circle = reaches(imports, folder, folder, &mut BTreeSet::new());
            assert!(!circle, "{home}src/{folder}/ imports itself through others");
        }
    }
}

#[test]
fn a_circle_of_two_folders_is_found() {
    let guide =
        imported("use crate::page::sheet;\nuse crate::{\n    say,\n    tools::{self, Need},\n};");
    let guide: BTreeSet<String> = guide.map(str::to_owned).collect();
    assert_eq!(guide.iter().collect::<Vec<_>>(), ["page", "say", "tools"]);
    let page = BTreeSet::from(["guide".to_owned()]);
    let imports = Imports::from([("guide".to_owned(), guide), ("page".to_owned(), page)]);
    assert!(reaches(&imports, "guide", "guide", &mut BTreeSet::new()));
    assert!(!reaches(&imports, "guide", "tests", &mut BTreeSet::new()));
}

/// The modules of the crate that a file names from its root.
fn imported(text: &str) -> impl Iterator<Item = &str> {
    text.split("crate::").skip(1).flat_map(|after| {
        let Some(group) = after.strip_prefix('{') else {
            return vec![first_name(after)];
        };
        let mut depth = 1_usize;
        let mut names = vec![first_name(group.trim_start())];
        for (at, letter) in group.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 1 => names.push(first_name(group[at + 1..].trim_start())),
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
        names.retain(|name| !name.is_empty());
        names
    })
}

fn first_name(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_');
    &text[..end.unwrap_or(text.len())]
}

/// What each folder of a crate imports of the other folders.
type Imports = BTreeMap<String, BTreeSet<String>>;

fn reaches(imports: &Imports, from: &str, to: &str, seen: &mut BTreeSet<String>) -> bool {
    let Some(next) = imports.get(from) else {
        return false;
    };
    next.iter()
        .any(|one| one == to || (seen.insert(one.clone()) && reaches(imports, one, to, seen)))
}
