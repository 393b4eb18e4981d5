//! The result: under a signal, with the card to take along, and what is said when it is all gone.

use e2e::ui;
use e2e::words::{flag, sentence};

use crate::listener::Listener;
use crate::orca::{CHOSEN, CLICKABLE, HEADING, LINK, OPEN, TICKED};
use crate::{answer, call, comes_to_the_worries, heading, page};

/// Ticks the answer that says nothing, at the end of the worries.
fn says_nothing(walk: &mut Listener) {
    walk.tabs_to(answer("worries.weet_niet")).forgets();
    walk.presses("space").hears(&[TICKED]);
}

#[test]
fn a_signal_is_the_heading_and_its_numbers_say_whose_they_are() {
    let site = page("");
    let mut walk = Listener::opens("signal", &site.page(""));
    comes_to_the_worries(&mut walk);
    says_nothing(&mut walk);
    walk.presses("Tab");
    walk.goes("space").hears(&[heading("heavy"), HEADING]);
    walk.presses("Tab").presses("space").hears(&[CHOSEN]);
    walk.presses("Tab");
    walk.goes("space").hears(&[heading("situation"), HEADING]);
    walk.begins("Skipped").tabs_to(ui("go-on")).forgets();
    walk.goes("space").hears(&[heading("safety"), HEADING]);
    walk.begins("The signal").presses("Tab").forgets();
    walk.presses("space").hears(&[OPEN]);
    walk.presses("Tab").hears(&[answer("safety.zelfdoding")]);
    walk.presses("space").hears(&[TICKED]);
    walk.tabs_to(ui("go-on")).forgets();
    walk.begins("The result");
    walk.goes("space")
        .hears(&[sentence(flag("zelfdoding").title), HEADING]);
    walk.tabs_to(&call("tel_113"))
        .hears(&[&call("tel_113"), LINK]);
    walk.tabs_to(&call("tel_112"))
        .hears(&[&call("tel_112"), LINK]);
    walk.presses("h").hears(&[ui("later"), HEADING]);
    walk.never_heard(CLICKABLE);
}

#[test]
fn the_card_that_comes_and_goes_and_the_answers_that_are_gone_are_said() {
    let site = page("");
    let mut walk = Listener::opens("card", &site.page(""));
    comes_to_the_worries(&mut walk);
    says_nothing(&mut walk);
    walk.tabs_to(ui("enough")).forgets();
    walk.goes("space").hears(&[ui("result-title"), HEADING]);
    walk.presses("h").hears(&[ui("begin"), HEADING]);
    walk.begins("The card, by heading from below");
    walk.goes_to("shift+h", ui("talk-title"))
        .tabs_to(ui("talk-open"));
    walk.forgets();
    walk.goes("space").hears(&[ui("talk-card"), HEADING]);
    walk.tabs_to(ui("talk-close")).forgets();
    walk.goes("space").hears(&[ui("talk-open")]);
    walk.begins("Wiped").tabs_to(ui("wipe")).forgets();
    walk.goes("space")
        .hears(&[ui("title"), HEADING, ui("wiped")]);
    walk.never_heard(CLICKABLE);
}
