//! Files of two versions on one site: right, or help at once. `docs/embedding.md` says how long old files have
//! to stay.
//!
//! The other version is the built one under other names: what changes from version to version for a page is
//! which files there are.

use std::collections::BTreeSet;

use e2e::site::{Files, built};
use e2e::words::{model, sentence};
use e2e::{Engine, Visit, Visitor, text};

use crate::in_the_wild::said;

const ONCE: &str = "it is about which files a server has";

/// What the element holds.
const OWN: &str = "Bel je huisarts.";

/// The questions are there: the frame has said so, and takes the place of the element's own content.
const ASKS: &str = "
    const element = document.querySelector('steun-wijzer');
    return element.getBoundingClientRect().height > 300 && !element.querySelector('p').checkVisibility()";

/// The questions are there, inline.
const ASKS_INLINE: &str =
    "return document.querySelector('steun-wijzer').getBoundingClientRect().height > 300";

/// A page with these tags and the element.
fn page(tags: &[&str], options: &str) -> Vec<u8> {
    let tags: String = tags
        .iter()
        .map(|tag| format!("<script src=\"{tag}\" defer></script>"))
        .collect();
    format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><link rel=icon href='data:,'>
         <meta name=viewport content='width=device-width'><title>Proef</title>{tags}
         <steun-wijzer {options}><p>{OWN}</p></steun-wijzer>"
    )
    .into_bytes()
}

/// The hashes in the names of files that change with each version, but for those of texts, which the
/// program knows.
fn hashes(files: &Files) -> BTreeSet<String> {
    let ours = files
        .keys()
        .filter(|name| name.starts_with("/steunwijzer") || name.starts_with("/index."));
    let parts = ours.flat_map(|name| name.split(['-', '.', '_']));
    // Trunk writes no zeros in front.
    let is_hash = |part: &&str| {
        (12..=16).contains(&part.len()) && part.chars().all(|c| c.is_ascii_hexdigit())
    };
    parts.filter(is_hash).map(str::to_owned).collect()
}

/// The release.
#[expect(clippy::unwrap_used, reason = "a test fails by a panic")]
fn old() -> Files {
    (*built().unwrap()).clone()
}

/// The same under other names.
fn new() -> Files {
    let old = old();
    let hashes = hashes(&old);
    assert_eq!(hashes.len(), 6, "{hashes:?}");
    let renamed = |text: &str| {
        hashes.iter().fold(text.to_owned(), |text, hash| {
            text.replace(hash, &hash.chars().rev().collect::<String>())
        })
    };
    old.into_iter()
        .map(|(name, bytes)| match String::from_utf8(bytes) {
            Ok(text) => (renamed(&name), renamed(&text).into_bytes()),
            Err(binary) => (renamed(&name), binary.into_bytes()),
        })
        .collect()
}

/// Whether the name changes with the version.
fn is_hashed(name: &str) -> bool {
    hashes(&old())
        .iter()
        .chain(&hashes(&new()))
        .any(|hash| name.contains(hash.as_str()))
}

/// A site with this page and this folder.
fn site(page: Vec<u8>, folder: Files) -> Visit {
    let mut files = at("/steunwijzer", folder);
    files.insert("/index.html".to_owned(), page);
    Visit::default()
        .of(files)
        .only_in(&[Engine::Chromium], ONCE)
}

fn at(place: &str, folder: Files) -> Files {
    folder
        .into_iter()
        .map(|(name, bytes)| (format!("{place}{name}"), bytes))
        .collect()
}

/// The folder of the new version with this of the old one.
fn new_with_old(of_old: impl Fn(&str) -> bool) -> Files {
    let mut files = new();
    files.extend(old().into_iter().filter(|(name, _)| of_old(name)));
    files
}

fn shows_help_at_once(visitor: &Visitor) {
    visitor.sees(OWN);
    let waited: f64 = visitor.device("return performance.now()");
    assert!(waited < 9000.0, "{waited}");
}

#[test]
fn the_page_of_before_works_with_the_files_of_before_and_shows_help_without() {
    // Kept by a cache on the way, or open since yesterday: the page in the frame is the old one.
    let kept = new_with_old(|name| name == "/index.html" || is_hashed(name));
    site(page(&["/steunwijzer/steunwijzer.js"], ""), kept).leaves_behind(|visitor| {
        visitor.device_notices(ASKS);
    });
    let gone = || new_with_old(|name| name == "/index.html");
    site(page(&["/steunwijzer/steunwijzer.js"], ""), gone()).leaves_behind(shows_help_at_once);
    // Standing alone.
    let alone = Visit::default()
        .of(gone())
        .only_in(&[Engine::Chromium], ONCE);
    alone.leaves_behind(|visitor| {
        for line in model().urgent {
            visitor.sees(sentence(line.text));
        }
        visitor.sees(text("page-slow"));
    });
}

#[test]
fn a_loader_of_another_version_works_in_a_frame_and_inline_with_its_own_files() {
    let tag = ["/steunwijzer/steunwijzer.js"];
    let loader = |name: &str| name == "/steunwijzer.js";
    // The old loader in a cache, and the new folder; the other way round is the same by these names.
    site(page(&tag, ""), new_with_old(loader)).leaves_behind(|visitor| {
        visitor.device_notices(ASKS);
    });
    let kept = new_with_old(|name| loader(name) || is_hashed(name));
    site(page(&tag, "mode=inline"), kept).leaves_behind(|visitor| {
        visitor.device_notices(ASKS_INLINE);
    });
    let left =
        site(page(&tag, "mode=inline"), new_with_old(loader)).leaves_behind(shows_help_at_once);
    if matches!(Engine::chosen(), Ok(Engine::Chromium)) {
        assert_eq!(said(&left).len(), 1, "{left:?}");
        assert!(said(&left)[0].contains("did not come"), "{left:?}");
    }
}

#[test]
fn two_loaders_on_one_page_are_one_guide() {
    for mode in ["", "mode=inline"] {
        let tags = ["/steunwijzer/steunwijzer.js", "/nieuw/steunwijzer.js"];
        let mut files = at("/steunwijzer", old());
        files.extend(at("/nieuw", new()));
        files.insert("/index.html".to_owned(), page(&tags, mode));
        let visit = Visit::default()
            .of(files)
            .only_in(&[Engine::Chromium], ONCE);
        let left = visit.leaves_behind(|visitor| {
            visitor.device_notices(if mode.is_empty() { ASKS } else { ASKS_INLINE });
            // All of it from where the first tag is.
            let asked = visitor.asked_of_the_site();
            let of_second: Vec<_> = asked
                .iter()
                .filter(|one| one.path.starts_with("/nieuw/"))
                .collect();
            assert_eq!(of_second.len(), 1, "{of_second:?}");
        });
        assert!(said(&left).is_empty(), "{left:?}");
    }
}

#[test]
fn a_tag_that_names_its_version_keeps_to_it_and_shows_help_when_that_is_gone() {
    let name = old()
        .into_keys()
        .find(|name| name.starts_with("/steunwijzer.") && is_hashed(name))
        .unwrap();
    let tag = format!("/steunwijzer{name}");
    // The folder was replaced, and the old files stayed.
    site(page(&[&tag], ""), new_with_old(is_hashed)).leaves_behind(|visitor| {
        visitor.device_notices(ASKS);
        let asked = visitor.asked_of_the_site();
        let new = hashes(&new());
        let of_new: Vec<_> = asked
            .iter()
            .filter(|one| new.iter().any(|hash| one.path.contains(hash.as_str())))
            .collect();
        assert!(of_new.is_empty(), "{of_new:?}");
    });
    // The folder was replaced.
    site(page(&[&tag], ""), new()).leaves_behind(shows_help_at_once);
    // The loader is still there, and its page is not.
    let half = new_with_old(|found| found == name);
    site(page(&[&tag], ""), half).leaves_behind(shows_help_at_once);
}
