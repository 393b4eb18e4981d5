//! What a screen reader announces by itself: once, and not again when focus moves there too.

use e2e::words::{model, sentence};
use e2e::{Language, Visit, Visitor, clock, ui};

/// Records changes of live regions, and where focus goes.
macro_rules! recorder {
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
                    // Most screen readers do not announce a status that is inserted with its text.
                    if (added.matches('[role=alert]')) live.add(added);
                    added.querySelectorAll('[role=alert]').forEach((one) => live.add(one));
                }
            }
            live.forEach((place) => say('live', place));
        }).observe(document, { childList: true, characterData: true, subtree: true });
        addEventListener('focusin', ({ target }) => {
            // A screen reader reads a focused container whole, and of other elements the name.
            const field = target.labels?.[0] ?? target;
            say('focus', field);
        });
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } });"
    };
}

/// The announcements since the last call, without what got focus.
const LIVE_ONLY: &str =
    "return heard.splice(0).filter(([kind]) => kind === 'live').map(([, words]) => words)";
const HOW_OFTEN: &str = "return heard.splice(0).map(([kind, words]) => `${kind}: ${words}`)";

fn with_recorder(test: impl FnOnce(&Visitor)) {
    Visit::default().with_stand_in(recorder!()).run(test);
}

fn is_silent(visitor: &Visitor, at: &str) {
    let heard: Vec<String> = visitor.device(LIVE_ONLY);
    assert_eq!(heard, [""; 0], "announced at {at}");
}

#[test]
fn a_visitor_who_only_answers_hears_no_announcement() {
    with_recorder(|visitor| {
        visitor.answers_and_looks_around(
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
fn a_missing_answer_is_announced_once_each_time() {
    with_recorder(|visitor| {
        for _ in 0..2 {
            visitor.presses(help()).presses(help());
            let _: Vec<String> = visitor.device(HOW_OFTEN);
            visitor.tries_to_go_on().is_at(ui("error-one"));
            let heard: Vec<String> = visitor.device(HOW_OFTEN);
            let about = heard.iter().filter(|said| said.contains(ui("error-one")));
            assert_eq!(about.count(), 1, "{heard:#?}");
        }
    });
}

fn help() -> &'static str {
    sentence(model().urgent_title)
}

#[test]
fn copying_is_announced_once() {
    with_recorder(|visitor| {
        visitor
            .answers("who.ziek worries.angst heavy.licht")
            .makes_a_card();
        is_silent(visitor, "the card");
        visitor.presses(ui("talk-copy")).sees(ui("talk-copied"));
        let heard: Vec<String> = visitor.device(LIVE_ONLY);
        assert_eq!(heard, [ui("talk-copied")]);
    });
}

#[test]
fn another_language_is_read_from_its_heading_and_nothing_else_is_announced() {
    with_recorder(|visitor| {
        visitor
            .chooses_language("English", Language::English)
            .is_at_heading(ui("title"));
        is_silent(visitor, "another language");
    });
}

/// And a clock that can be put forward.
const RECORDER_AND_CLOCK: &str = concat!(recorder!(), clock!());

/// The name of the group around what has focus, and its description.
const AROUND: &str = "
    const at = document.activeElement;
    const ids = [at.closest('[role=group]').getAttribute('aria-labelledby'), at.getAttribute('aria-describedby')];
    return ids.map((id) => document.getElementById(id).textContent)";

#[test]
fn the_question_whether_the_visitor_is_still_there_is_announced_once() {
    Visit::default()
        .with_stand_in(RECORDER_AND_CLOCK)
        .run(|visitor| {
            visitor.chooses("who.ziek");
            let _: Vec<String> = visitor.device(HOW_OFTEN);
            visitor
                .device_notices("return passes(18)")
                .is_at(ui("idle-stay"));
            // Focus on the button, in a group with a name and with a description: nothing else.
            let heard: Vec<String> = visitor.device(HOW_OFTEN);
            assert_eq!(heard.len(), 1, "{heard:#?}");
            let around: Vec<String> = visitor.device(AROUND);
            assert_eq!(around, [ui("idle-title"), ui("idle")]);
            // Back to where they were.
            visitor
                .presses(ui("idle-stay"))
                .is_at(visitor.words_for("who.ziek"));
        });
}
