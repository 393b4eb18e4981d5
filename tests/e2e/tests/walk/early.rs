//! The first screen before the program has loaded: it can be read at once, and what a visitor does
//! until then counts.

use e2e::site::Wasm;
use e2e::words::{model, sentence, text};
use e2e::{Engine, Key, Visit, Visitor, ui};

/// Runs a test that begins while the program is still loading.
fn early(test: impl Fn(&Visitor)) {
    early_with("", test);
}

/// The same, with a script that runs before ours.
fn early_with(script: &'static str, test: impl Fn(&Visitor)) {
    let visit = Visit::default().with_stand_in(script);
    visit.while_program_is(Wasm::Late).run(test);
}

#[test]
fn the_first_screen_is_the_one_that_the_program_shows() {
    early(|visitor| {
        let names = |visitor: &Visitor| visitor.links();
        let (words, links) = (visitor.screen_words(), names(visitor));
        let headings: Vec<_> = visitor
            .headings()
            .into_iter()
            .map(|one| one.words)
            .collect();
        assert!(words.contains(ui("go-on")), "{words}");
        visitor.gets_the_program();
        assert_eq!(visitor.screen_words(), words);
        assert_eq!(format!("{:?}", names(visitor)), format!("{links:?}"));
        let now: Vec<_> = visitor
            .headings()
            .into_iter()
            .map(|one| one.words)
            .collect();
        assert_eq!(now, headings);
    });
}

#[test]
fn an_answer_given_before_the_program_loads_is_kept() {
    early(|visitor| {
        visitor.chooses("who.naaste").chooses("who.ziek");
        visitor.gets_the_program();
        visitor.finds_chosen("who.ziek", "who.naaste");
        visitor.goes_on().is_asked("worries");
    });
}

#[test]
fn answering_and_going_on_before_the_program_loads_leads_to_the_next_question() {
    early(|visitor| {
        visitor.chooses("who.ziek").presses(ui("go-on"));
        visitor.gets_the_program();
        visitor.is_asked("worries");
    });
}

/// A script that presses what this selector finds at the moment the program's own screen replaces the
/// first one.
macro_rules! presses_in_that_moment {
    ($selector:literal) => {
        concat!(
            "let first;
            new MutationObserver((changes, observer) => {
                const target = document.querySelector('",
            $selector,
            "');
                first ??= target;
                if (!target || target === first) return;
                observer.disconnect();
                target.click();
            }).observe(document, { childList: true, subtree: true });"
        )
    };
}

#[test]
fn going_on_while_the_program_takes_over_asks_nothing_again() {
    let goes_on = presses_in_that_moment!(".sw-question > .sw-button > span");
    early_with(goes_on, |visitor| {
        visitor.chooses("who.ziek").gets_the_program();
        visitor.is_asked("worries");
    });
}

#[test]
fn an_answer_that_is_changed_while_the_program_takes_over_is_the_last_one() {
    let changes_it = presses_in_that_moment!(".sw-choice:nth-of-type(2)");
    early_with(changes_it, |visitor| {
        visitor.chooses("who.ziek").gets_the_program();
        visitor.finds_chosen("who.naaste", "who.ziek");
    });
}

#[test]
fn going_on_without_an_answer_before_the_program_loads_shows_what_is_missing() {
    early(|visitor| {
        visitor.presses(ui("go-on")).gets_the_program();
        visitor.sees(ui("error-one"));
    });
}

/// Focuses the button as a touch does, while the page is still being parsed.
const PRESSES_AT_ONCE: &str = "
    new MutationObserver((changes, observer) => {
        const button = document.querySelector('main button');
        button?.focus({ focusVisible: false });
        if (button) observer.disconnect();
    }).observe(document, { childList: true, subtree: true });";

#[test]
fn going_on_before_any_script_runs_shows_what_is_missing() {
    Visit::default()
        .with_stand_in(PRESSES_AT_ONCE)
        .while_program_is(Wasm::Late)
        .only_in(
            &[Engine::Chromium, Engine::Firefox],
            "a press gives no button focus in it",
        )
        .run(|visitor| {
            visitor.gets_the_program().sees(ui("error-one"));
        });
}

#[test]
fn focus_stays_where_it_was() {
    early(|visitor| {
        visitor.tabs_to_answer("who.ziek").types(Key::Down);
        let before = visitor.focus().name;
        visitor.gets_the_program();
        assert_eq!(visitor.focus().name, before);
        visitor.finds_chosen("who.naaste", "who.ziek");
    });
}

#[test]
fn urgent_help_waits_for_nothing() {
    early(|visitor| {
        visitor.presses(sentence(model().urgent_title));
        visitor.sees(text("page-loading"));
        for line in model().urgent {
            visitor.sees(sentence(line.text));
        }
        visitor.gets_the_program();
        for line in model().urgent {
            visitor.sees(sentence(line.text));
        }
        visitor.does_not_see(text("page-loading"));
    });
}
