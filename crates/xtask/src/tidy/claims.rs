//! What the documents for web teams and security officers deny names the test that would notice.

use std::path::Path;

use tooling::Project;

use super::{quoted, read};

/// The documents that make claims about visitors.
const DOCUMENTS: [&str; 3] = ["docs/embedding.md", "docs/privacy.md", "docs/dpia.md"];

/// Where a test is that is named by its file alone.
const BROWSER_TESTS: &str = "tests/e2e/tests/walk";

/// With one of these begins what denies something.
const DENIALS: [&str; 6] = ["no", "nothing", "No", "None", "Not", "Nothing"];

/// What a row has that owns up to having no test.
const OWNS_UP: &str = "#not-tested-yet";

/// The tests named in a text: file and function.
fn tests(text: &str) -> impl Iterator<Item = (String, &str)> {
    let named = quoted(text).filter_map(|name| name.split_once("::"));
    named.map(|(file, test)| {
        let path = match file.contains('/') {
            true => file.to_owned(),
            false => format!("{BROWSER_TESTS}/{file}"),
        };
        (path, test)
    })
}

/// The rows of tables that deny something and name neither a test nor that there is none.
fn without_proof(text: &str) -> Vec<&str> {
    let rows = text.lines().filter(|line| line.starts_with("| "));
    rows.filter(|row| {
        let denies = row.split('|').skip(2).any(|cell| {
            let first = cell.split_whitespace().next().unwrap_or_default();
            DENIALS.contains(&first.trim_end_matches(['.', ',', ':', ';']))
        });
        denies && tests(row).next().is_none() && !row.contains(OWNS_UP)
    })
    .collect()
}

#[test]
fn every_test_that_is_named_as_proof_exists() {
    let root = Project::find().unwrap().root;
    let mut seen = 0;
    for document in DOCUMENTS {
        let text = read(document);
        for (file, test) in tests(&text) {
            seen += 1;
            assert!(Path::new(&root).join(&file).is_file(), "{document}: {file}");
            let source = read(&file);
            assert!(
                source.contains(&format!("#[test]\nfn {test}("))
                    || source.contains(&format!("#[test]\n    fn {test}(")),
                "{document}: {file} has no test {test}"
            );
        }
    }
    assert!(seen > 60, "{seen}");
}

#[test]
fn every_row_that_denies_something_names_its_test() {
    for document in DOCUMENTS {
        let text = read(document);
        let rows = without_proof(&text);
        assert!(rows.is_empty(), "{document}:\n{}", rows.join("\n"));
    }
}

#[test]
fn a_claim_names_what_proves_it() {
    let text = read("docs/privacy.md");
    let (_, claims) = text.split_once("| Claim | Proven by |").unwrap();
    let (claims, _) = claims.split_once("\n\n").unwrap();
    let mut seen = 0;
    for claim in claims.lines().skip(2) {
        seen += 1;
        let proves = ["clippy.toml", "cargo xtask test", "cargo deny check"];
        let is_proven = tests(claim).next().is_some() || proves.iter().any(|it| claim.contains(it));
        assert!(is_proven, "{claim}");
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn a_denial_without_a_test_is_found() {
    let table = "| What | Answer |\n|---|---|\n| A | no |\n| B | No, never. | `a.rs::b` |\n| C | yes |\n\
        | D | Nothing. [no test](privacy.md#not-tested-yet) |\n| No | yes |\n| E | notes |\n| F | None. |\n";
    assert_eq!(without_proof(table), ["| A | no |", "| F | None. |"]);
}
