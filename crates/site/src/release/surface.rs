//! What the built page can reach: no way to keep anything, and one way to ask for a file.
//!
//! The program in WebAssembly can do nothing by itself: all it can touch is in its list of imports.
//! That list is compared with `imports.txt`, so that a new ability is a line in a change that
//! somebody reads. The scripts are searched for the names of everything that keeps or sends.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use wasmparser::{Parser, Payload};

use tooling::folder;

/// What the program may import, a name a line.
const ALLOWED: &str = include_str!("imports.txt");

/// Names that have no place in a script of the page: they keep, send, listen, or run text.
const FORBIDDEN: [&str; 22] = [
    "BroadcastChannel",
    "EventSource",
    "SharedWorker",
    "WebSocket",
    "WebTransport",
    "Worker(",
    "XMLHttpRequest",
    "caches",
    "cookie",
    "cookieStore",
    "document.write",
    "eval",
    "importScripts",
    "indexedDB",
    "localStorage",
    "new Function",
    "openDatabase",
    "requestFileSystem",
    "sendBeacon",
    "serviceWorker",
    "sessionStorage",
    "window.name",
];

/// Sends without asking the policy of the page; may be named only to take it away.
const TAKEN_AWAY: &str = "RTCPeerConnection";

/// In a policy, the permission to compile a program: no text becomes code by it.
const POLICY_WORD: &str = "'wasm-unsafe-eval'";

/// The script of the page for web teams. The widget does not load it. It reads the policies of others,
/// and may name what stands in them.
const WEB_TEAMS: &str = "webteams/webteams.js";

/// Those names, as patterns in that script.
const NAMED_IN_POLICIES: &str = "'(?:wasm-unsafe-eval|unsafe-eval)'";

/// Looks at every program and script in the folder, also those inside pages.
///
/// # Errors
/// What the page could do and may not; files that cannot be read.
pub fn check(dist: &Path) -> Result<()> {
    let mut imports = BTreeSet::new();
    let mut scripts = BTreeMap::new();
    for name in folder::files_below(dist)? {
        match Path::new(&name).extension().and_then(OsStr::to_str) {
            Some("wasm") => imports.extend(imports_of(&folder::read(dist, &name)?)?),
            Some("js" | "mjs") => {
                let script = folder::read_text(dist, &name)?;
                scripts.insert(name, script);
            }
            Some("html") => {
                let inside = scripts_inside(&folder::read_text(dist, &name)?);
                if !inside.is_empty() {
                    scripts.insert(name, inside);
                }
            }
            Some(_) | None => {}
        }
    }
    ensure!(!imports.is_empty(), "{} has no program", dist.display());
    ensure!(!scripts.is_empty(), "{} has no script", dist.display());
    let mut problems = unknown_imports(&imports);
    for (name, text) in &scripts {
        problems.extend(found_in(name, text));
    }
    if !problems.is_empty() {
        bail!("{}", problems.join("\n"));
    }
    Ok(())
}

/// The names a program imports, without the hash that wasm-bindgen puts behind them.
fn imports_of(program: &[u8]) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for payload in Parser::new(0).parse_all(program) {
        if let Payload::ImportSection(imports) = payload.context("this is no WebAssembly")? {
            for import in imports.into_imports() {
                let import = import.context("its imports cannot be read")?;
                names.insert(without_hash(import.name).to_owned());
            }
        }
    }
    Ok(names)
}

fn without_hash(name: &str) -> &str {
    match name.rsplit_once('_') {
        Some((before, hash)) if hash.len() == 16 && hash.chars().all(|c| c.is_ascii_hexdigit()) => {
            before
        }
        Some(_) | None => name,
    }
}

fn unknown_imports(imports: &BTreeSet<String>) -> Vec<String> {
    let allowed: BTreeSet<&str> = ALLOWED
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .collect();
    let unknown = imports
        .iter()
        .filter(|name| !allowed.contains(name.as_str()));
    unknown
        .map(|name| {
            format!(
                "the program imports `{name}`: if it can neither keep nor send anything, add it to \
                 crates/site/src/release/imports.txt"
            )
        })
        .collect()
}

/// The scripts that stand in a page, without those it only names.
fn scripts_inside(page: &str) -> String {
    let parts = page.split("<script").skip(1);
    parts
        .filter_map(|part| part.split_once('>')?.1.split("</script").next())
        .filter(|text| !text.trim().is_empty())
        .collect()
}

fn found_in(name: &str, text: &str) -> Vec<String> {
    let mut text = text.replace(POLICY_WORD, "");
    if name == WEB_TEAMS {
        text = text.replace(NAMED_IN_POLICIES, "");
    }
    let text = &text;
    let forbidden = FORBIDDEN.iter().filter(|word| has_word(text, word));
    let mut problems: Vec<String> = forbidden
        .map(|word| format!("{name} names `{word}`, which keeps, sends or runs something"))
        .collect();
    let asks = text.matches("fetch(").count();
    if asks > 1 {
        problems.push(format!(
            "{name} asks for files in {asks} places: one is easier to watch over"
        ));
    }
    let named = text.match_indices(TAKEN_AWAY);
    let kept = named.filter(|(at, _)| !is_deleted(&text[..*at])).count();
    if kept > 0 {
        problems.push(format!(
            "{name} names `{TAKEN_AWAY}` {kept} times other than `delete globalThis.{TAKEN_AWAY}`"
        ));
    }
    problems
}

/// Whether the name that comes after this text is one that is taken away.
fn is_deleted(before: &str) -> bool {
    let before = before.strip_suffix("webkit").unwrap_or(before);
    ["globalThis.", "window.", "self."].iter().any(|of| {
        before
            .strip_suffix(of)
            .is_some_and(|rest| rest.ends_with("delete "))
    })
}

/// Whether the text has the word, and not as a part of a longer one.
fn has_word(text: &str, word: &str) -> bool {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        let ends = word.ends_with('(') || !after.is_some_and(is_part);
        ends && !before.is_some_and(is_part)
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// `(module (import "m" "NAME" (func)))`, as bytes.
    fn program(import: &str) -> Vec<u8> {
        let length = u8::try_from(import.len()).unwrap();
        let mut bytes = b"\0asm\x01\0\0\0".to_vec();
        // A type: a function that takes and gives nothing.
        bytes.extend([1, 4, 1, 0x60, 0, 0]);
        bytes.extend([2, length + 6, 1, 1, b'm', length]);
        bytes.extend(import.bytes());
        bytes.extend([0, 0]);
        bytes
    }

    const GOOD: &str = "fetch(a);delete globalThis.RTCPeerConnection;";

    fn refused(import: &str, script: &str, page: &str) -> Option<String> {
        let dist = tempfile::tempdir().unwrap();
        fs::write(dist.path().join("a.wasm"), program(import)).unwrap();
        fs::write(dist.path().join("a.js"), script).unwrap();
        fs::write(dist.path().join("index.html"), page).unwrap();
        let result = check(dist.path());
        result.err().map(|error| error.to_string())
    }

    #[test]
    fn a_page_that_asks_for_its_files_and_no_more_is_accepted() {
        assert_eq!(refused("__wbg_text_0123456789abcdef", GOOD, ""), None);
        // Words of a sentence, and names that only look alike.
        let harmless = format!("{GOOD}retrieval;'wasm-unsafe-eval';cookies_;medieval(x)");
        assert_eq!(refused("__wbg_text_0123456789abcdef", &harmless, ""), None);
    }

    #[test]
    fn an_unlisted_ability_is_refused() {
        let said = refused("__wbg_setItem_0123456789abcdef", GOOD, "").unwrap();
        assert!(
            said.contains("`__wbg_setItem`") && said.contains("imports.txt"),
            "{said}"
        );
    }

    #[test]
    fn every_name_that_keeps_or_sends_is_refused_in_scripts_and_in_pages() {
        let import = "__wbg_text_0123456789abcdef";
        for word in FORBIDDEN {
            let said = refused(import, &format!("{GOOD}{word};"), "").unwrap_or_default();
            assert!(
                said.contains("a.js") && said.contains(word),
                "{word}: {said}"
            );
            let page = format!("<script type=\"module\">{word};</script>");
            let said = refused(import, GOOD, &page).unwrap_or_default();
            assert!(
                said.contains("index.html") && said.contains(word),
                "{word}: {said}"
            );
        }
        let kept = format!("{GOOD}new RTCPeerConnection()");
        assert!(
            refused(import, &kept, "")
                .unwrap()
                .contains("RTCPeerConnection")
        );
    }

    #[test]
    fn the_page_for_web_teams_may_name_what_is_in_a_policy_and_no_more() {
        let named = format!("/^{NAMED_IN_POLICIES}$/");
        assert_eq!(found_in(WEB_TEAMS, &named), [""; 0]);
        assert_eq!(found_in("a.js", &named).len(), 1);
        assert_eq!(found_in(WEB_TEAMS, &format!("{named};eval(a)")).len(), 1);
        assert_eq!(
            found_in(WEB_TEAMS, &format!("{named};localStorage")).len(),
            1
        );
    }

    #[test]
    fn a_second_place_that_asks_for_files_is_refused() {
        let import = "__wbg_text_0123456789abcdef";
        let more = format!("{GOOD}fetch(c)");
        assert!(refused(import, &more, "").unwrap().contains("in 2 places"));
    }

    #[test]
    fn an_empty_folder_is_not_a_page() {
        let dist = tempfile::tempdir().unwrap();
        assert!(check(dist.path()).is_err());
    }
}
