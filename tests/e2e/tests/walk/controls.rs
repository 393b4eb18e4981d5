//! Controls for the harness: pages that do what ours may not. A check that never fails proves nothing.

use e2e::Visit;
use e2e::site::Files;

/// The traces after pressing a button that runs this script, which calls `done` at its end.
#[track_caller]
fn left_behind_by(script: &str) -> Vec<String> {
    let page = format!(
        "<!doctype html><html lang=nl><title>Proef</title><link rel=icon href='data:,'>
         <meta name=viewport content='width=device-width'>
         <h1>Proef</h1><p>Een pagina om te proberen.</p>
         <script>const done = () => document.querySelector('p').append(' Gedaan.');</script>
         <button onclick=\"{script}\">Doe het</button>"
    );
    let files = Files::from([("/index.html".to_owned(), page.into_bytes())]);
    Visit::default().of(files).leaves_behind(|visitor| {
        visitor
            .sees("Een pagina om te proberen.")
            .presses("Doe het")
            .sees("Gedaan.");
    })
}

#[test]
fn a_page_that_numbers_its_entries_in_the_history_leaves_nothing_behind() {
    assert_eq!(
        left_behind_by("history.pushState({diepte: 2}, ''); done()"),
        [""; 0]
    );
}

#[test]
fn everything_that_is_sent_is_noticed() {
    let left = left_behind_by(
        "fetch('/geteld?angst');
         new Image().src = 'https://elders.example/pixel';
         navigator.sendBeacon('/baken', 'angst');
         new WebSocket('ws://elders.example/draad').onclose = done",
    );
    for sent in [
        "/geteld?angst",
        // Some browsers report the host only: the rest is encrypted.
        "https://elders.example/",
        "/baken",
        // Some browsers report the URL of the request it begins with.
        "://elders.example/draad",
    ] {
        let tells =
            |problem: &String| problem.starts_with("the page asked for ") && problem.contains(sent);
        assert!(left.iter().any(tells), "{sent}: {left:#?}");
    }
}

#[test]
fn everything_that_is_kept_is_noticed() {
    let left = left_behind_by(
        "localStorage.a = 'angst';
         sessionStorage.b = 'angst';
         document.cookie = 'c=angst';
         window.name = 'd=angst';
         document.title = 'angst';
         location.hash = 'angst';
         console.log('angst');
         indexedDB.open('angst').onsuccess = done",
    )
    .join("\n");
    for kept in [
        "the browser keeps a=angst",
        "the browser keeps b=angst",
        "the browser keeps c=angst",
        "the browser keeps d=angst",
        "the browser keeps database angst",
        "the title became angst",
        "the address became",
        "the console says",
    ] {
        assert!(left.contains(kept), "{kept}: {left}");
    }
}

#[test]
fn answers_in_the_history_are_noticed_in_words_and_in_numbers() {
    for state in [
        "{stap: 1, antwoord: 'angst'}",
        "{stap: 33554433}",
        "[1, 5]",
        "'angst'",
    ] {
        let left = left_behind_by(&format!("history.pushState({state}, ''); done()")).join("\n");
        assert!(left.contains("history keeps"), "{state}: {left}");
    }
}
