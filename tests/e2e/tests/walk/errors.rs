//! Going on without an answer: it is said once, by the thing itself, and nothing is switched off.

use e2e::{Visitor, nothing_of, ui, visit};

/// By which words the questions with a mistake are described to a screen reader.
const DESCRIBED: &str = "
    return [...document.querySelectorAll('fieldset[aria-describedby]')].map((field) =>
        field.getAttribute('aria-describedby').split(' ')
            .map((id) => document.getElementById(id)?.textContent ?? 'nothing').join(' '))";

#[track_caller]
fn is_told(visitor: &Visitor, what: &str) {
    visitor.tries_to_go_on().is_at(ui("error-title"));
    let described: Vec<String> = visitor.device(DESCRIBED);
    assert!(
        described.iter().any(|words| words.contains(what)),
        "the question does not say it: {described:?}"
    );
    assert_eq!(visitor.screen_words().matches(ui("error-title")).count(), 1);
}

#[test]
fn what_is_missing_is_said_at_the_question_too() {
    visit(|visitor| {
        is_told(visitor, ui("error-one"));
        visitor.chooses("who.ziek").goes_on();
        is_told(visitor, ui("error-many"));
        let described: Vec<String> = visitor.chooses("worries.geld").device(DESCRIBED);
        assert!(
            !described
                .iter()
                .any(|words| words.contains(ui("error-many"))),
            "{described:?}"
        );
        visitor.does_not_see(ui("error-title"));
    });
}

#[test]
fn nothing_is_ever_switched_off() {
    visit(|visitor| {
        let answers = "who.naaste worries.angst worries.geld heavy.zwaar safety.geweld";
        visitor.tells_and_looks_around(answers, |visitor, screen| {
            nothing_of(&visitor.what_is_disabled(), screen);
        });
        visitor.opens_everything().makes_a_card();
        nothing_of(&visitor.what_is_disabled(), "the whole result");
        // It would be noticed.
        visitor.device_notices("return (document.querySelector('main button').disabled = true)");
        assert_eq!(visitor.what_is_disabled().len(), 1);
    });
}
