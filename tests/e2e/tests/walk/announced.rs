//! What a screen reader says by itself: once, and not again because the keyboard goes there too.

use e2e::words::{model, sentence};
use e2e::{Tongue, Visit, Visitor, ui};

/// Hears what is put into parts of the page that speak for themselves, and where focus goes.
macro_rules! ears {
    () => {
        "
        globalThis.heard = [];
        const LIVE = '[role=alert], [role=status], [role=log], [aria-live]';
        const say = (kind, element) => {
            const words = (element.getAttribute?.('aria-label') ?? element.textContent).trim();
            if (words) heard.push([kind, words]);
        };
        new MutationObserver((changes) => {
            const live = new Set();
            for (const { target, addedNodes } of changes) {
                const place = target.nodeType === 1 ? target : target.parentElement;
                const around = place?.closest(LIVE);
                if (around) live.add(around);
                for (const added of addedNodes) {
                    if (added.nodeType !== 1) continue;
                    // Most screen readers do not read a status that comes with its words in it.
                    if (added.matches('[role=alert]')) live.add(added);
                    added.querySelectorAll('[role=alert]').forEach((one) => live.add(one));
                }
            }
            live.forEach((place) => say('live', place));
        }).observe(document, { childList: true, characterData: true, subtree: true });
        addEventListener('focusin', ({ target }) => {
            // A screen reader reads all of what only holds something, and the name of the rest.
            const field = target.labels?.[0] ?? target;
            say('focus', field);
        });
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } });"
    };
}

/// What was heard since the last time, without what was focused.
const LIVE_ONLY: &str =
    "return heard.splice(0).filter(([kind]) => kind === 'live').map(([, words]) => words)";
const HOW_OFTEN: &str = "return heard.splice(0).map(([kind, words]) => `${kind}: ${words}`)";

fn with_ears(story: impl FnOnce(&Visitor)) {
    Visit::default().with_stand_in(ears!()).tells(story);
}

fn is_silent(visitor: &Visitor, at: &str) {
    let heard: Vec<String> = visitor.device(LIVE_ONLY);
    assert_eq!(heard, [""; 0], "said by itself at {at}");
}

#[test]
fn nobody_is_spoken_to_who_only_answers() {
    with_ears(|visitor| {
        visitor.tells_and_looks_around(
            "who.ziek worries.angst worries.geld heavy.matig safety.geweld",
            is_silent,
        );
        visitor.goes_back();
        is_silent(visitor, "a step back");
        visitor.asks_for_help_now();
        is_silent(visitor, "help");
    });
}

#[test]
fn what_is_missing_is_said_once_each_time() {
    with_ears(|visitor| {
        for _ in 0..2 {
            visitor.presses(help()).presses(help());
            let _: Vec<String> = visitor.device(HOW_OFTEN);
            visitor.tries_to_go_on().is_at(ui("error-title"));
            let heard: Vec<String> = visitor.device(HOW_OFTEN);
            let about = heard.iter().filter(|said| said.contains(ui("error-title")));
            assert_eq!(about.count(), 1, "{heard:#?}");
        }
    });
}

fn help() -> &'static str {
    sentence(model().urgent_title)
}

#[test]
fn that_something_was_copied_is_said_once() {
    with_ears(|visitor| {
        visitor
            .tells("who.ziek worries.angst heavy.licht")
            .makes_a_card();
        is_silent(visitor, "the card");
        visitor.presses(ui("talk-copy")).sees(ui("talk-copied"));
        let heard: Vec<String> = visitor.device(LIVE_ONLY);
        assert_eq!(heard, [ui("talk-copied")]);
    });
}

#[test]
fn another_language_is_read_from_its_heading_and_nothing_else_speaks() {
    with_ears(|visitor| {
        visitor
            .chooses_language("English", Tongue::English)
            .is_at_heading(ui("title"));
        is_silent(visitor, "another language");
    });
}

/// And a clock that can be put forward.
const EARS_AND_CLOCK: &str = concat!(
    ears!(),
    "let ahead = 0;
    const now = Date.now;
    Date.now = () => now.call(Date) + ahead;
    globalThis.passes = (minutes) => { ahead += minutes * 60000; return true; };"
);

#[test]
fn whether_somebody_is_there_is_asked_once() {
    Visit::default()
        .with_stand_in(EARS_AND_CLOCK)
        .tells(|visitor| {
            visitor.chooses("who.ziek");
            let _: Vec<String> = visitor.device(HOW_OFTEN);
            visitor
                .device_notices("return passes(18)")
                .is_at(ui("idle-title"));
            let heard: Vec<String> = visitor.device(HOW_OFTEN);
            let about = heard.iter().filter(|said| said.contains(ui("idle-title")));
            assert_eq!(about.count(), 1, "{heard:#?}");
        });
}
