//! Going on without an answer: one error message, at the button and tied to the question, and nothing
//! is disabled.

use e2e::{Visitor, nothing_of, ui, visit};

/// The descriptions that a screen reader gets for the questions with an error.
const DESCRIBED: &str = "
    return [...document.querySelectorAll('fieldset[aria-describedby]')].map((field) =>
        field.getAttribute('aria-describedby').split(' ')
            .map((id) => document.getElementById(id)?.textContent ?? 'nothing').join(' '))";

#[track_caller]
fn is_described_by(visitor: &Visitor, what: &str) {
    visitor.tries_to_go_on().is_at(what);
    let described: Vec<String> = visitor.device(DESCRIBED);
    assert!(
        described.iter().any(|words| words.contains(what)),
        "the question does not say it: {described:?}"
    );
    let words = visitor.screen_words();
    assert_eq!(words.matches(what).count(), 1);
    assert!(
        words.contains(&format!("{what}\n{}", ui("go-on"))),
        "{words}"
    );
}

#[test]
fn a_missing_answer_is_also_described_at_the_question() {
    visit(|visitor| {
        is_described_by(visitor, ui("error-one"));
        visitor.chooses("who.ziek").goes_on();
        is_described_by(visitor, ui("error-many"));
        let described: Vec<String> = visitor.chooses("worries.geld").device(DESCRIBED);
        assert!(
            !described
                .iter()
                .any(|words| words.contains(ui("error-many"))),
            "{described:?}"
        );
        visitor.does_not_see(ui("error-many"));
    });
}

/// Where several answers can be given, none is one of those.
#[test]
fn nothing_that_is_true_is_an_answer_where_more_than_one_may_be() {
    visit(|visitor| {
        visitor.chooses("who.ziek").goes_on();
        visitor.chooses("worries.angst").goes_on();
        visitor.chooses("heavy.matig").goes_on().is_asked("talk");
        visitor.goes_on().is_asked("situation");
        visitor.has_enough();
        assert_eq!(visitor.answers_to("talk"), [visitor.words_for("talk.geen")]);
    });
}

#[test]
fn nothing_is_ever_disabled() {
    visit(|visitor| {
        let answers = "who.naaste worries.angst worries.geld heavy.zwaar safety.geweld";
        visitor.answers_and_looks_around(answers, |visitor, screen| {
            nothing_of(&visitor.what_is_disabled(), screen);
        });
        visitor.opens_everything().makes_a_card();
        nothing_of(&visitor.what_is_disabled(), "the whole result");
        // Control: it would be noticed.
        visitor.device_notices("return (document.querySelector('main button').disabled = true)");
        assert_eq!(visitor.what_is_disabled().len(), 1);
    });
}
