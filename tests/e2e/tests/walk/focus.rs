//! Focus: everything can be reached, in order, forwards and backwards, and the focus is visible.

use e2e::browser::Engine;
use e2e::words::{heading_of, person, screen};
use e2e::{Key, Visit, Visitor, nothing_of, ui, visit};

const ANSWERS: &str = "who.ziek worries.geld heavy.matig safety.geweld";

#[track_caller]
fn can_be_tabbed_through(visitor: &Visitor, at: &str) {
    nothing_of(&visitor.tabs_through(), at);
}

#[track_caller]
fn every_screen_can_be_tabbed_through(visit: Visit) {
    visit.run(|visitor| {
        visitor.answers_and_looks_around(ANSWERS, can_be_tabbed_through);
    });
}

#[test]
fn the_tab_key_reaches_everything_on_every_screen_forwards_and_backwards_with_visible_focus() {
    every_screen_can_be_tabbed_through(Visit::default());
}

#[test]
fn the_tab_key_reaches_everything_on_a_screen_enlarged_four_times() {
    // 1280 by 1024.
    every_screen_can_be_tabbed_through(Visit::default().with_width(320).with_height(256));
}

#[test]
fn the_tab_key_reaches_everything_in_errors_help_and_the_card() {
    visit(|visitor| {
        visitor.tries_to_go_on().sees(ui("error-one"));
        visitor.asks_for_help_now();
        can_be_tabbed_through(visitor, "what is missing");
        visitor.answers("who.naaste worries.angst heavy.licht");
        visitor.makes_a_card();
        can_be_tabbed_through(visitor, "the card");
    });
}

#[test]
fn an_invisible_focus_is_noticed() {
    for rules in [
        ":focus-visible, :focus-visible + * { outline: none !important; }",
        ":focus-visible, :focus-visible + * { outline-color: #eee !important; }",
        "footer { position: fixed; inset: 0; }",
    ] {
        let here = "one engine is enough to try the measure itself";
        Visit::default()
            .only_in(&[Engine::Chromium], here)
            .run(|visitor| {
                visitor.wears(rules);
                assert!(!visitor.tabs_through().is_empty(), "{rules}");
            });
    }
}

#[test]
fn arrow_keys_move_through_answers_that_exclude_each_other_both_ways() {
    visit(|visitor| {
        visitor.tabs_to_answer("who.ziek").types(Key::Down);
        visitor
            .finds_chosen("who.naaste", "who.ziek")
            .types(Key::Down)
            .finds_chosen("who.nabestaande", "who.naaste")
            .types(Key::Up)
            .finds_chosen("who.naaste", "who.nabestaande");
        visitor.is_asked("who");
    });
}

#[test]
fn going_back_with_the_keyboard_restores_the_heading_and_the_answers() {
    visit(|visitor| {
        visitor.chooses("who.ziek").goes_on();
        visitor
            .chooses("worries.angst worries.geld")
            .goes_on()
            .chooses("first.geld");
        visitor.tabs_back_to(ui("back")).types(Key::Enter);
        visitor
            .is_at_heading(heading_of(screen("worries"), person("ziek")))
            .finds_chosen("worries.angst worries.geld", "worries.werk");
        visitor
            .tabs_to(ui("go-on"))
            .types(Key::Enter)
            .is_at_heading(heading_of(screen("first"), person("ziek")));
        visitor.finds_chosen("first.geld", "first.angst");
    });
}

#[test]
fn focus_stays_on_an_answer_that_excludes_others_or_is_excluded() {
    visit(|visitor| {
        visitor.chooses("who.ziek").goes_on();
        visitor.chooses("worries.angst worries.geld");
        visitor
            .tabs_to_answer("worries.weet_niet")
            .types(Key::Space)
            .finds_chosen("worries.weet_niet", "worries.angst worries.geld")
            .is_at(visitor.words_for("worries.weet_niet"));
        visitor
            .tabs_back_to(visitor.words_for("worries.geld"))
            .types(Key::Space)
            .finds_chosen("worries.geld", "worries.weet_niet")
            .is_at(visitor.words_for("worries.geld"));
    });
}
