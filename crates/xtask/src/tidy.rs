//! Checks on the repository itself that no compiler makes.

mod claims;
mod crates;
mod named;

use std::fs;

use tooling::{Command, Project};

fn read(path: &str) -> String {
    fs::read_to_string(Project::find().unwrap().root.join(path)).unwrap()
}

/// Every file of the source whose path ends in one of these, by its path from the root.
fn sources(endings: &[&str]) -> Vec<String> {
    let args = "ls-files -z --cached --others --exclude-standard";
    let git = Command::on_path("git").unwrap().args(args.split(' '));
    let root = Project::find().unwrap().root;
    let names = git.dir(&root).read().unwrap();
    let names = names.split_terminator('\0');
    // Git still names a file that was removed and not committed.
    let names = names.filter(|name| root.join(name).is_file());
    let names = names.filter(|name| endings.iter().any(|ending| name.ends_with(ending)));
    names.map(str::to_owned).collect()
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

/// Every stylesheet of ours: its path and its text.
fn stylesheets() -> Vec<(String, String)> {
    let root = Project::find().unwrap().root;
    let mut found = Vec::new();
    for folder in ["static", "src"] {
        for name in tooling::folder::files_below(&root.join(folder)).unwrap() {
            if name.ends_with(".css") {
                let path = format!("{folder}/{name}");
                let css = read(&path);
                found.push((path, css));
            }
        }
    }
    assert!(found.len() > 10, "{found:?}");
    found
}

/// After a tap a phone goes on showing what belongs to a pointer that rests somewhere.
#[test]
fn nothing_hovers_where_there_is_no_pointer() {
    for (path, css) in stylesheets() {
        let mut outside = css.as_str();
        // What stands in such a rule, up to the brace at the beginning of a line, may.
        while let Some((before, rest)) = outside.split_once("@media (hover: hover) {") {
            assert!(!before.contains(":hover"), "{path}");
            outside = rest.split_once("\n}").expect(&path).1;
        }
        assert!(!outside.contains(":hover"), "{path}");
    }
}

/// Chrome asks for it before letters follow the size that somebody chose on their phone.
#[test]
fn every_page_grows_with_the_letters_of_the_device() {
    const ASKS: &str = "<meta name=\"text-scale\" content=\"scale\" />";
    let root = Project::find().unwrap().root;
    let pages = tooling::folder::files_below(&root.join("static")).unwrap();
    let pages = pages.iter().filter(|name| name.ends_with(".html"));
    let mut seen = 0;
    for page in pages {
        seen += 1;
        assert!(read(&format!("static/{page}")).contains(ASKS), "{page}");
    }
    assert!(seen > 2, "{seen}");
    // And those that are written by a program and looked at by no other test.
    for writer in [
        "crates/editor/src/web.rs",
        "crates/site/src/release/licences.rs",
    ] {
        let asks = "meta name=\"text-scale\" content=\"scale\";";
        assert!(read(writer).contains(asks), "{writer}");
    }
}

#[test]
fn every_snippet_says_its_language_and_holds_help_for_when_nothing_starts() {
    let mut seen = 0;
    for place in [
        "README.md",
        "docs/embedding.md",
        "integrations/npm/README.md",
    ] {
        let text = read(place);
        let blocks = text.split("```html\n").skip(1);
        let blocks = blocks.filter_map(|rest| rest.split("```").next());
        for block in
            blocks.filter(|block| block.contains("<steun-wijzer") || block.contains("<iframe"))
        {
            seen += 1;
            assert!(
                block.contains("lang=\"nl\"") || block.contains("lang=nl"),
                "{place}: {block}"
            );
            // What goes around an element has no content of its own.
            let is_whole = !block.contains("…</steun-wijzer>");
            assert!(
                !is_whole || block.contains("href=\"tel:113\""),
                "{place}: {block}"
            );
        }
    }
    assert!(seen > 4, "{seen}");
}

#[test]
fn no_stylesheet_of_ours_names_a_colour() {
    // The page of the imagined partner has its own.
    let ours = |(path, _): &(String, String)| !path.starts_with("static/demo/");
    for (path, css) in stylesheets().into_iter().filter(ours) {
        for (number, line) in (1..).zip(css.lines()) {
            let value = line.split_once('#').map_or("", |(_, value)| value);
            let digits = value.chars().take_while(char::is_ascii_hexdigit).count();
            assert!(
                ![3, 4, 6, 8].contains(&digits),
                "{path}:{number} names a colour: put it into static/theme.toml"
            );
        }
    }
}
