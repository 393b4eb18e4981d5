//! Double, hurried and random presses, and a phone that is turned.

use std::time::Duration;

use e2e::words::{model, question, sentence, text};
use e2e::{Visit, Visitor, nothing_of, ui, visit};

const ANSWERS: &str = "who.naaste worries.angst worries.geld first.angst heavy.matig \
    money.geen phase.laatste_fase";

/// Faster than anything can appear in between, as with a tremor.
const APART: [Duration; 2] = [Duration::ZERO, Duration::from_millis(150)];

#[test]
fn a_double_press_on_go_on_is_one_step_and_chooses_nothing() {
    visit(|visitor| {
        for apart in APART {
            visitor
                .chooses("who.ziek")
                .presses_twice(ui("go-on"), apart);
            visitor.is_asked("worries").does_not_see(ui("error-many"));
            for worry in question("worries").choices.iter() {
                visitor.finds_chosen("", &format!("worries.{}", model().choice(worry).id));
            }
            visitor.chooses("worries.geld");
            visitor.presses_twice(ui("go-on"), apart);
            visitor.is_asked("heavy").does_not_see(ui("error-one"));
            visitor.finds_chosen("", "heavy.licht heavy.matig heavy.zwaar heavy.weet_niet");
            visitor
                .chooses("heavy.matig")
                .presses_twice(ui("back"), apart);
            visitor
                .is_asked("worries")
                .finds_chosen("worries.geld", "worries.angst");
            visitor.wipes();
        }
    });
}

#[test]
fn an_answer_that_is_tapped_twice_stays_chosen_and_a_part_stays_open() {
    visit(|visitor| {
        visitor.chooses("who.ziek").goes_on();
        for apart in APART {
            visitor.taps_twice("worries.geld", apart);
            visitor.finds_chosen("worries.geld", "worries.angst");
            visitor.takes_back("worries.geld");
            let help = sentence(model().urgent_title);
            visitor.presses_twice(help, apart);
            visitor.sees(sentence(model().urgent[0].text));
            visitor.asks_for_help_now();
        }
    });
}

#[test]
fn a_double_press_does_not_skip_an_optional_screen() {
    visit(|visitor| {
        for apart in APART {
            visitor.chooses("who.ziek").goes_on();
            visitor.chooses("worries.geld").goes_on();
            visitor.chooses("heavy.licht").goes_on();
            visitor.chooses("money.geen").goes_on();
            visitor.is_asked("situation");
            visitor.presses_twice(ui("go-on"), apart).is_asked("safety");
            visitor.presses_twice(ui("go-on"), apart).is_at_the_result();
            visitor.wipes();
        }
    });
}

#[test]
fn a_double_press_on_wipe_or_enough_counts_once() {
    visit(|visitor| {
        for apart in APART {
            visitor.chooses("who.ziek").goes_on();
            visitor.chooses("worries.geld");
            visitor.presses_twice(ui("enough"), apart);
            visitor.sees(ui("result-title"));
            visitor.presses_twice(ui("wipe"), apart);
            visitor
                .is_asked("who")
                .sees(ui("wiped"))
                .finds_chosen("", "who.ziek who.naaste who.nabestaande who.jong who.ander");
        }
    });
}

/// Checks that the screen is one of the guide's, and that it still works.
#[track_caller]
fn still_works(visitor: &Visitor) {
    visitor
        .has_left_nothing()
        .does_not_see(text("page-failed"))
        .reloads();
    visitor.answers(ANSWERS).is_at_the_result();
}

#[track_caller]
fn survives_taps(seed: u32) {
    const DEVICE: &str = "globalThis.print = () => {};
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } });
        navigator.share = async () => {};";
    Visit::default().with_stand_in(DEVICE).run(|visitor| {
        visitor.taps_around(seed, 200);
        visitor.does_not_see(text("page-failed"));
        visitor.sees_a_heading();
        nothing_of(&visitor.what_is_too_wide(), "the end");
        still_works(visitor);
    });
}

#[test]
fn two_hundred_quick_taps_break_nothing_and_leave_nothing() {
    survives_taps(20_261_122);
}

#[test]
fn two_hundred_other_quick_taps_break_nothing_and_leave_nothing() {
    survives_taps(7);
}

#[test]
fn two_hundred_quick_taps_at_the_result_break_nothing() {
    visit(|visitor| {
        visitor.answers(ANSWERS).taps_around(42, 200);
        visitor.does_not_see(text("page-failed")).has_left_nothing();
    });
}

#[test]
fn a_phone_that_is_turned_keeps_the_answers_and_shows_everything() {
    visit(|visitor| {
        visitor.chooses("who.naaste").goes_on();
        visitor.chooses("worries.angst worries.geld");
        visitor.turns_the_screen(740, 360).is_asked("worries");
        visitor.finds_chosen("worries.angst worries.geld", "worries.werk");
        nothing_of(&visitor.what_is_too_wide(), "turned");
        nothing_of(&visitor.what_is_unreadable(), "turned");
        visitor.goes_on().chooses("first.geld").goes_on();
        visitor.turns_the_screen(360, 740).is_asked("heavy");
        visitor.answers("heavy.matig").turns_the_screen(740, 360);
        visitor.is_at_the_result();
        nothing_of(&visitor.what_is_too_wide(), "the result, turned");
        assert_eq!(
            visitor.answers_to("first"),
            [visitor.words_for("first.geld")]
        );
    });
}
