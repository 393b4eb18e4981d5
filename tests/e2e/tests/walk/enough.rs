//! “Genoeg voor nu”: the visitor wants no more questions.

use e2e::{ui, visit};

#[test]
fn one_tick_is_enough_for_a_result() {
    visit(|tired| {
        tired
            .chooses("who.ziek")
            .goes_on()
            .chooses("worries.geld")
            .has_enough();
        tired.is_at_the_result();
        assert_eq!(tired.begin_here(), "maatschappelijk_werker");
        assert_eq!(
            tired.answers_to("worries"),
            [tired.words_for("worries.geld")]
        );
    });
}

#[test]
fn no_tick_at_all_is_enough_for_the_huisarts() {
    visit(|tired| {
        tired
            .chooses("who.naaste")
            .goes_on()
            .has_enough()
            .is_at_the_result();
        assert_eq!(tired.begin_here(), "huisarts");
    });
}

#[test]
fn after_enough_the_other_questions_can_still_be_answered() {
    visit(|rested| {
        rested
            .chooses("who.ziek")
            .goes_on()
            .chooses("worries.geld")
            .has_enough();
        rested.answers_more().is_asked("heavy");
        rested.answers("heavy.matig money.achterstand");
        assert_eq!(rested.begin_here(), "financiele_hulp");
        assert!(!rested.can_press(ui("ask-more")), "nothing is left to ask");
    });
}

#[test]
fn enough_is_offered_from_the_worries_on() {
    visit(|tired| {
        let answers = "who.ziek worries.angst worries.geld first.geld";
        tired.answers_and_looks_around(answers, |tired, screen| {
            let expected = !matches!(screen, "who" | "result");
            assert_eq!(tired.can_press(ui("enough")), expected, "at {screen}");
        });
    });
}
