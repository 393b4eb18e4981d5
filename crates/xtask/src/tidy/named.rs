//! Whether what is named is there: links, paths, and reasons.

use std::path::Path;

use tooling::Project;

use super::{quoted, read, sources};

#[test]
fn links_in_documents_lead_somewhere() {
    let root = Project::find().unwrap().root;
    let mut wrong = Vec::new();
    let mut seen = 0;
    for page in sources(&[".md"]) {
        let folder = root.join(&page);
        let folder = folder.parent().unwrap();
        for link in read(&page).split("](").skip(1) {
            let link = link.split(')').next().unwrap_or_default();
            let path = link.split('#').next().unwrap_or_default();
            let is_file = !path.is_empty() && !path.contains(':');
            seen += usize::from(is_file);
            if is_file && !folder.join(path).exists() {
                wrong.push(format!("{page}: there is no {link}"));
            }
        }
    }
    assert!(seen > 100, "{seen}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The folders at the top of the repository in which something named can be.
const TOPS: [&str; 8] = [
    "bench", "content", "crates", "docs", "src", "static", "tests", ".cargo",
];

/// What looks like the path of a file or folder of this repository, in a line of text.
fn paths(line: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_alphanumeric() || "_-./<>*{}…".contains(c);
    let words = line.split(move |c| !is_part(c));
    words.filter_map(|word| {
        let word = word.trim_end_matches(['.', '/']);
        let (top, below) = word.split_once('/')?;
        let is_whole = !word.contains(['<', '>', '*', '{', '}', '…']) && !below.is_empty();
        (TOPS.contains(&top) && is_whole).then_some(word)
    })
}

/// Whether there is such a file or folder, seen from the root or from a folder above the file that
/// names it.
fn is_there(root: &Path, from: &str, path: &str) -> bool {
    let folders = Path::new(from).ancestors().skip(1);
    folders
        .into_iter()
        .any(|folder| root.join(folder).join(path).exists())
}

fn is_comment(line: &str) -> bool {
    let line = line.trim_start();
    let begins = ["//", "#", "*", "/*", "<!--"];
    // An attribute in Rust begins like a comment in TOML.
    begins.iter().any(|begin| line.starts_with(begin)) && !line.starts_with("#[")
}

#[test]
fn paths_named_in_comments_and_documents_exist() {
    let root = Project::find().unwrap().root;
    let mut wrong = Vec::new();
    let mut seen = 0;
    let endings = [
        ".rs", ".js", ".mjs", ".css", ".html", ".toml", ".ftl", ".md",
    ];
    for file in sources(&endings) {
        let is_document = file.ends_with(".md");
        // What was, and what other projects have, is named there.
        if file == "CHANGELOG.md" || file.starts_with("docs/sources/") {
            continue;
        }
        for (number, line) in read(&file).lines().enumerate() {
            let parts: Vec<&str> = match is_document {
                true => quoted(line).collect(),
                false if is_comment(line) => vec![line],
                false => Vec::new(),
            };
            for path in parts.into_iter().flat_map(paths) {
                let path = path.split("::").next().unwrap_or_default();
                seen += 1;
                if !is_there(&root, &file, path) {
                    wrong.push(format!("{file}:{}: there is no {path}", number + 1));
                }
            }
        }
    }
    assert!(seen > 150, "{seen}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_path_is_found_in_a_line_of_text() {
    let line = "// Twice: in `static/boot.js`, and crates/<name>/src (see src/lib.rs). And/or.";
    assert_eq!(
        paths(line).collect::<Vec<_>>(),
        ["static/boot.js", "src/lib.rs"]
    );
}

#[test]
fn every_dependency_says_why_it_is_there() {
    let manifests = sources(&["Cargo.toml"]);
    assert!(manifests.len() > 10, "{manifests:?}");
    for manifest in manifests {
        let text = read(&manifest);
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
