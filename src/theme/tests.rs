use std::collections::BTreeMap;
use std::fs;

use super::*;

type Page = BTreeMap<String, String>;

/// The custom properties of a stylesheet.
fn properties(css: &str) -> Page {
    let lines = css
        .lines()
        .filter_map(|line| line.trim().strip_suffix(';')?.split_once(": "));
    let ours = lines.filter(|(name, _)| name.starts_with("--"));
    ours.map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

fn of(page: &Page) -> (Vec<Set>, Vec<Warning>) {
    effective(|name| page.get(name).cloned())
}

fn page<const N: usize>(values: [(&str, &str); N]) -> Page {
    values
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into()
}

fn root(path: &str) -> String {
    fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

#[test]
fn our_own_values_are_those_of_the_stylesheet_and_pass() {
    let css = root("static/css/tokens.css");
    // The light ones come first; a map keeps the last.
    let light = properties(css.split("@media").next().unwrap());
    for token in TOKENS.iter().filter(|token| token.kind == Kind::Colour) {
        assert_eq!(
            light.get(token.name).map(String::as_str),
            Some(token.neutral)
        );
    }
    for (one, other, least) in PAIRS {
        let contrast = colour(&[], one)
            .unwrap()
            .contrast(colour(&[], other).unwrap());
        assert!(contrast >= *least, "{one} on {other}: {contrast}");
    }
}

#[test]
fn a_page_without_tokens_changes_nothing() {
    assert_eq!(of(&Page::new()), (Vec::new(), Vec::new()));
}

#[test]
fn our_names_come_before_those_of_the_design_system() {
    let theirs = [("--utrecht-link-color", "#005a9c")];
    assert_eq!(
        of(&page(theirs)).0,
        [("--steunwijzer-accent", "#005a9c".to_owned())]
    );
    let both = [
        ("--utrecht-link-color", "#005a9c"),
        ("--steunwijzer-accent", "rgb(120, 0, 60)"),
    ];
    assert_eq!(
        of(&page(both)).0,
        [("--steunwijzer-accent", "#78003c".to_owned())]
    );
}

#[test]
fn what_could_be_more_than_a_value_is_not_used() {
    for (name, value) in [
        ("--steunwijzer-accent", "url(https://x.example/a)"),
        ("--steunwijzer-accent", "#fff;background:url(x)"),
        ("--steunwijzer-radius", "calc(1px + 1px)"),
        ("--steunwijzer-radius", "100px"),
        ("--steunwijzer-radius", "-1px"),
        ("--steunwijzer-radius", "1e9px"),
        ("--steunwijzer-radius", ".px"),
        ("--steunwijzer-font", "url(x)"),
        ("--steunwijzer-font", "a\\22;b"),
        ("--steunwijzer-font", "Arial,,b"),
        ("--steunwijzer-font", "x\"};*{"),
        ("--utrecht-focus-outline-color", "Canvas"),
    ] {
        let (set, warnings) = of(&page([(name, value)]));
        assert_eq!(set, [], "{value}");
        assert!(matches!(warnings[..], [Warning::Value { .. }]), "{value}");
        assert!(!warnings[0].to_string().contains(value), "{value}");
    }
}

#[test]
fn corners_and_letters_are_written_anew() {
    let (set, warnings) = of(&page([
        ("--steunwijzer-radius", "0.25rem"),
        ("--steunwijzer-font", "'Bolder', Arial, sans-serif"),
    ]));
    assert_eq!(warnings, []);
    assert_eq!(set[0].1, "4px");
    assert_eq!(set[1].1, "\"Bolder\", \"Arial\", sans-serif");
}

#[test]
fn colours_that_are_too_close_give_way_to_ours_and_their_maker_is_told() {
    let (set, warnings) = of(&page([
        ("--steunwijzer-accent", "#ffcc00"),
        ("--steunwijzer-on-accent", "#ffffff"),
        ("--steunwijzer-focus", "#0b3c9b"),
    ]));
    let names: Vec<&str> = set.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["--steunwijzer-on-accent", "--steunwijzer-focus"]);
    assert!(
        warnings[0].to_string().contains("contrast of 1.4"),
        "{}",
        warnings[0]
    );
}

#[test]
fn a_colour_that_meets_only_what_fell_back_is_looked_at_again() {
    // Dark as a whole, but for a card that stayed light.
    let (set, _) = of(&page([
        ("--steunwijzer-paper", "#101010"),
        ("--steunwijzer-ink", "#f0f0f0"),
        ("--steunwijzer-accent", "#9fd0ff"),
        ("--steunwijzer-on-accent", "#000000"),
    ]));
    assert_eq!(too_close(&set), None);
}

#[test]
fn the_themes_that_are_shipped_pass() {
    let folder = format!("{}/static/themes", env!("CARGO_MANIFEST_DIR"));
    let mut seen = 0;
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let css = properties(&fs::read_to_string(&path).unwrap());
        assert!(
            css.keys()
                .all(|name| TOKENS.iter().any(|token| token.name == name))
        );
        let (set, warnings) = of(&css);
        assert_eq!(warnings, [], "{}", path.display());
        assert!(set.len() >= 4, "{}", path.display());
        seen += 1;
    }
    assert!(seen > 0);
}
