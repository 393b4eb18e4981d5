//! Choosing answers.

use e2e::{ui, visit};

#[test]
fn going_on_without_an_answer_says_what_is_missing_each_time() {
    visit(|visitor| {
        visitor.tries_to_go_on().is_at(ui("error-one"));
        visitor.chooses("who.ziek").does_not_see(ui("error-one"));
        visitor.goes_on().is_asked("worries");
        visitor.tries_to_go_on().is_at(ui("error-many"));
        visitor.presses_group_of("worries.angst");
        visitor.tries_to_go_on().is_at(ui("error-many"));
    });
}

#[test]
fn i_do_not_know_excludes_other_answers() {
    visit(|visitor| {
        visitor.chooses("who.ziek").goes_on();
        visitor
            .chooses("worries.angst worries.geld worries.weet_niet")
            .finds_chosen("worries.weet_niet", "worries.angst worries.geld");
        visitor
            .chooses("worries.geld")
            .finds_chosen("worries.geld", "worries.weet_niet");
    });
}

#[test]
fn nothing_is_chosen_for_the_visitor_and_nothing_moves_on_by_itself() {
    visit(|visitor| {
        visitor.finds_chosen("", "who.ziek who.naaste who.nabestaande who.jong who.ander");
        visitor
            .chooses("who.nabestaande")
            .finds_chosen("who.nabestaande", "who.ziek");
        visitor.is_asked("who");
    });
}
