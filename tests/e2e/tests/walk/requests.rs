//! What the page requests when it stands alone, to the last file.

use e2e::{Engine, Visit, Visitor};

/// Everything that may be requested until the first question can be answered, each once; `*` is a
/// hash.
const NEEDED: [&str; 4] = [
    "/",
    "/steunwijzer-*.js",
    "/steunwijzer-*_bg.wasm",
    "/steunwijzer-*_rest.wasm",
];

/// What may come after that, as long as there is no answer: texts.
const BEFORE_AN_ANSWER: [&str; 1] = ["/texts/*.txt"];

#[test]
fn the_page_asks_for_its_own_files_once_and_for_nothing_else() {
    let because = "WebKit asks for the program twice: for the preload, and again for the script";
    let visit = Visit::default().only_in(&[Engine::Chromium, Engine::Firefox], because);
    visit.run(|visitor| {
        let before = asked(visitor);
        assert!(before.contains(&"/".to_owned()), "{before:?}");
        assert_eq!(not_on_the_list(&before), Vec::<String>::new());
        visitor.answers("who.naaste worries.angst heavy.zwaar");
        visitor.opens_everything();
        assert_eq!(asked(visitor), before, "after the first answer");
    });
}

#[test]
fn a_policy_that_forbids_inline_styles_gets_them_as_a_file() {
    // The policy of a site that was written for another version, or for none.
    let policy = "default-src 'none'; script-src {site} 'wasm-unsafe-eval'; style-src {site}; \
        connect-src {site}; img-src data:";
    Visit::default()
        .on_a_server_with_policy(policy)
        .with_console_errors(&["inline style", "style-src"])
        .run(|visitor| {
            let asked = asked(visitor);
            let styles = asked.iter().filter(|path| fits(path, "/steunwijzer-*.css"));
            assert_eq!(styles.count(), 1, "{asked:?}");
            assert_eq!(visitor.what_is_too_small(44), Vec::<String>::new());
            visitor.answers("who.naaste worries.angst heavy.zwaar");
        });
}

#[test]
fn one_extra_request_is_noticed() {
    let asked = |paths: &[&str]| {
        paths
            .iter()
            .map(|path| (*path).to_owned())
            .collect::<Vec<_>>()
    };
    let good = asked(&["/", "/steunwijzer-0a.js", "/steunwijzer-0b_bg.wasm"]);
    assert_eq!(not_on_the_list(&good), Vec::<String>::new());
    for more in [
        "/steunwijzer-0a.js",
        "/steunwijzer-0c.css",
        "/favicon.ico",
        "/?who=ziek",
        "http://elsewhere/",
    ] {
        let mut worse = good.clone();
        worse.push(more.to_owned());
        assert_eq!(not_on_the_list(&worse), [more]);
    }
}

fn asked(visitor: &Visitor) -> Vec<String> {
    let asked = visitor.asked_of_the_site().into_iter();
    asked.map(|request| request.path).collect()
}

/// Requests that are not on the list, or are repeated.
fn not_on_the_list(asked: &[String]) -> Vec<String> {
    let mut left = NEEDED.to_vec();
    let mut others = Vec::new();
    for path in asked {
        let found = left.iter().position(|pattern| fits(path, pattern));
        if let Some(index) = found {
            left.remove(index);
        } else if !BEFORE_AN_ANSWER.iter().any(|pattern| fits(path, pattern)) {
            others.push(path.clone());
        }
    }
    others
}

fn fits(path: &str, pattern: &str) -> bool {
    match pattern.split_once('*') {
        None => path == pattern,
        Some((begin, end)) => {
            let middle = path.strip_prefix(begin);
            let middle = middle.and_then(|rest| rest.strip_suffix(end));
            middle.is_some_and(|hash| {
                hash.chars()
                    .all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
            })
        }
    }
}
