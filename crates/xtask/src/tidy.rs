//! Checks on the repository itself that no compiler makes.

use std::fs;

use crate::project::Project;

fn read(path: &str) -> String {
    fs::read_to_string(Project::find().unwrap().root.join(path)).unwrap()
}

/// What stands between backticks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

#[test]
fn every_place_named_in_the_architecture_exists() {
    let root = Project::find().unwrap().root;
    let text = read("ARCHITECTURE.md");
    let table = text.lines().filter(|line| line.starts_with("| `"));
    let mut seen = 0;
    for line in table {
        let first = line.split('|').nth(1).unwrap_or_default();
        for path in quoted(first) {
            seen += 1;
            assert!(
                path.contains('<') || root.join(path).exists(),
                "there is no {path}"
            );
        }
    }
    assert!(seen > 15, "{seen}");
}

#[test]
fn links_between_documents_lead_somewhere() {
    let root = Project::find().unwrap().root;
    for page in [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "docs/content-format.md",
        "docs/decisions/README.md",
        "docs/dpia.md",
        "docs/editing.md",
        "docs/embedding.md",
        "docs/partner-file.md",
        "docs/privacy.md",
        "docs/privacyverklaring.md",
        "docs/server.md",
        "SECURITY.md",
        "bench/README.md",
        "docs/performance.md",
    ] {
        let folder = root.join(page);
        let folder = folder.parent().unwrap();
        for link in read(page).split("](").skip(1) {
            let link = link.split(')').next().unwrap_or_default();
            let path = link.split('#').next().unwrap_or_default();
            let is_file = !path.is_empty() && !path.starts_with("http");
            assert!(
                !is_file || folder.join(path).exists(),
                "{page}: there is no {link}"
            );
        }
    }
}

#[test]
fn the_domain_knows_no_web() {
    let root = Project::find().unwrap().root;
    let tree = duct::cmd!(
        env!("CARGO"),
        "tree",
        "--package=guide",
        "--edges=normal",
        "--prefix=none",
        "--target=wasm32-unknown-unknown"
    )
    .dir(root)
    .read()
    .unwrap();
    assert!(tree.starts_with("guide "), "{tree}");
    for web in ["yew", "gloo", "web-sys", "js-sys", "wasm-bindgen"] {
        let found = tree.lines().any(|line| line.split(' ').next() == Some(web));
        assert!(!found, "guide depends on {web}:\n{tree}");
    }
}

#[test]
fn every_dependency_says_why_it_is_there() {
    for manifest in [
        "Cargo.toml",
        "crates/bench/Cargo.toml",
        "crates/guide/Cargo.toml",
        "crates/partner/Cargo.toml",
        "crates/xtask/Cargo.toml",
        "tests/e2e/Cargo.toml",
    ] {
        let text = read(manifest);
        let mut in_dependencies = false;
        let mut before = "";
        for line in text.lines() {
            if line.starts_with('[') {
                in_dependencies = line.contains("dependencies") && !line.contains("web-sys");
            } else if in_dependencies && line.contains(" = ") && !line.starts_with([' ', '"']) {
                let ours = line.contains("workspace") || line.contains("path =");
                let said = before.starts_with('#');
                // The same reason as the line before it, in the same block.
                let name = line.split(' ').next().unwrap_or_default();
                let again = text.matches(&format!("\n{name} = ")).count() > 1;
                assert!(ours || said || again, "{manifest}: why {name}?");
            }
            before = line;
        }
    }
}

#[test]
fn every_test_that_is_named_as_proof_exists() {
    let text = read("docs/privacy.md");
    let named = quoted(&text).filter_map(|name| name.split_once("::"));
    let mut seen = 0;
    for (file, test) in named {
        seen += 1;
        let source = read(file);
        assert!(
            source.contains(&format!("#[test]\nfn {test}("))
                || source.contains(&format!("#[test]\n    fn {test}(")),
            "{file} has no test {test}"
        );
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn the_bare_frame_has_the_sandbox_of_the_one_that_the_loader_makes() {
    let loader = read("static/steunwijzer.js");
    let sandbox = loader
        .split('"')
        .find(|text| text.starts_with("allow-scripts "))
        .unwrap();
    assert!(!sandbox.contains("allow-same-origin"), "{sandbox}");
    for place in ["static/webteams/webteams.js", "docs/embedding.md"] {
        assert!(read(place).contains(&format!("\"{sandbox}\"")), "{place}");
    }
}

/// The part of a text between two others.
fn between<'a>(text: &'a str, begin: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(begin).expect(begin);
    rest.split_once(end).expect(end).0
}

/// The declarations of a part of a stylesheet, one a line.
fn declarations(part: &str) -> Vec<&str> {
    let lines = part.lines().map(str::trim);
    lines.filter(|line| line.starts_with("--")).collect()
}

#[test]
fn what_a_page_can_set_is_in_the_documentation_and_in_the_example() {
    let loader = read("static/steunwijzer.js");
    let table = between(&loader, "const COLOURS = {", "/** How long the frame");
    let named = table.split(['"', ':', ' ', '\n']);
    let host: Vec<&str> = named
        .filter(|word| {
            ["utrecht-", "nl-", "ams-"]
                .iter()
                .any(|of| word.starts_with(of))
        })
        .collect();
    assert!(host.len() > 10, "{host:?}");
    let docs = read("docs/theming.md");
    let docs = between(&docs, "<!-- tokens", "<!-- end of tokens -->");
    for name in &host {
        assert!(docs.contains(&format!("`--{name}`")), "{name}");
    }
    assert_eq!(
        docs.matches("`--").count(),
        host.len() + 8,
        "of ours there are eight"
    );
    let example = read("static/voorbeeld/thema.css");
    let tokens = read("static/css/tokens.css");
    for line in declarations(&example) {
        let (name, _) = line.split_once(':').unwrap();
        assert!(docs.contains(&format!("`{name}`")), "{name}");
        let is_radius = name.ends_with("-radius");
        assert!(
            is_radius || tokens.contains(&format!("\n  {line}")),
            "{line}"
        );
    }
    assert_eq!(declarations(&example).len(), 8);
}

#[test]
fn dark_is_the_same_by_the_device_and_by_the_page() {
    let tokens = read("static/css/tokens.css");
    let device = between(&tokens, "@media (prefers-color-scheme: dark)", "\n}\n");
    let page = between(&tokens, ":root:where([data-scheme=\"dark\"])", "\n}\n");
    assert_eq!(declarations(device), declarations(page));
    assert!(declarations(page).len() > 10);
}
