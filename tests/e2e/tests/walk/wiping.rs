//! Wiping the answers: a phone is often shared.

use e2e::{Visitor, text, ui, visit};

const ANSWERS: &str = "who.naaste worries.angst heavy.zwaar talk.geen safety.geen";

/// The next Back leaves the page.
const NOTHING_BEFORE: &str = "return history.state?.diepte === 0";

/// Checks that the page looks as it does to a visitor who never answered anything.
fn finds_nothing(visitor: &Visitor) {
    visitor
        .is_asked("who")
        .finds_chosen("", "who.ziek who.naaste who.nabestaande who.jong who.ander");
}

#[test]
fn wiping_clears_every_answer() {
    visit(|visitor| {
        visitor.answers(ANSWERS).wipes().sees(ui("wiped"));
        finds_nothing(visitor);
        visitor
            .chooses("who.naaste")
            .goes_on()
            .finds_chosen("", "worries.angst");
        visitor
            .chooses("worries.angst")
            .goes_on()
            .finds_chosen("", "heavy.zwaar heavy.matig");
    });
}

#[test]
fn after_wiping_nothing_is_left_to_go_back_to_and_forward_brings_nothing_back() {
    visit(|visitor| {
        visitor.answers(ANSWERS).wipes();
        for _ in 0..3 {
            visitor
                .device_notices(NOTHING_BEFORE)
                .tries_browser_forward();
            finds_nothing(visitor);
            visitor
                .does_not_see(text("option-worries-angst"))
                .does_not_see(ui("result-title"));
        }
    });
}

#[test]
fn after_wiping_halfway_a_new_conversation_goes_back_through_its_own_answers_only() {
    visit(|visitor| {
        visitor
            .chooses("who.naaste")
            .goes_on()
            .chooses("worries.angst")
            .goes_on()
            .wipes();
        finds_nothing(visitor);
        visitor
            .chooses("who.ziek")
            .goes_on()
            .chooses("worries.geld")
            .goes_on();
        visitor.presses_browser_back().is_asked("worries");
        visitor.finds_chosen("worries.geld", "worries.angst");
        visitor
            .presses_browser_back()
            .finds_chosen("who.ziek", "who.naaste");
    });
}

#[test]
fn after_wiping_reloading_brings_nothing_back() {
    visit(|visitor| {
        visitor.answers(ANSWERS).wipes().reloads();
        finds_nothing(visitor);
    });
}

#[test]
fn reloading_wipes() {
    visit(|visitor| {
        visitor.answers(ANSWERS).reloads();
        finds_nothing(visitor);
        visitor
            .device_notices(NOTHING_BEFORE)
            .tries_browser_forward();
        finds_nothing(visitor);
    });
}

#[test]
fn leaving_the_page_wipes() {
    visit(|visitor| {
        visitor.answers(ANSWERS).leaves_for("gids.html").returns();
        finds_nothing(visitor);
    });
}
