//! The questions: what is asked, what is missing, and an answer that excludes the others.

use e2e::words::{person, question, said_to};
use e2e::{text, ui};

use crate::listener::{Listener, NEXT_LINE};
use crate::orca::{CHOSEN, CLICKABLE, CLOSED, HEADING, LINK, NOT_TICKED, OPEN, TICKED, WHERE};
use crate::{answer, call, comes_to_the_worries, group, heading, page};

fn hint() -> &'static str {
    let hint = question("worries").hint.expect("the worries have a hint");
    said_to(person("ziek"), hint)
}

#[test]
fn what_is_asked_what_is_missing_and_where_one_is_are_said() {
    let site = page("");
    let mut walk = Listener::opens("questions", &site.page(""));
    walk.begins("What it is, and what is asked")
        .presses("h")
        .presses("h")
        .hears(&[ui("title"), HEADING, heading("who"), HEADING]);
    walk.begins("Nothing chosen").tabs_to(ui("go-on"));
    walk.goes("space").hears(&[ui("error-one")]);
    walk.presses("shift+h").tabs_to(answer("who.ziek"));
    walk.hears(&[answer("who.ziek"), ui("error-one")]);
    walk.begins("An answer, and on")
        .presses("space")
        .hears(&[CHOSEN]);
    walk.tabs_to(ui("go-on")).forgets();
    walk.goes("space").hears(&[heading("worries"), HEADING]);
    // On a busy machine the first key sometimes reads the heading once more.
    walk.begins("Reading on goes on below the heading")
        .goes_within(2, NEXT_LINE, hint())
        .forgets();
    walk.begins("The hint comes with the first group, too")
        .presses("Tab")
        .hears(&[group(0), CLOSED, hint()]);
    walk.never_heard(CLICKABLE);
}

#[test]
fn an_answer_that_excludes_others_keeps_the_focus_and_so_does_the_reverse() {
    let site = page("");
    let mut walk = Listener::opens("exclusive", &site.page(""));
    comes_to_the_worries(&mut walk);
    let last = question("worries").groups.len() - 1;
    walk.begins("A worry").tabs_to(group(last)).forgets();
    walk.presses("space").hears(&[OPEN]);
    walk.presses("Tab").hears(&[NOT_TICKED]);
    walk.presses("space").hears(&[TICKED]);
    let none = answer("worries.weet_niet");
    walk.begins("The answer that excludes it")
        .tabs_to(none)
        .forgets();
    walk.goes("space").hears(&[TICKED]);
    walk.presses(WHERE).hears(&[none, TICKED]);
    walk.begins("And the reverse")
        .presses("shift+Tab")
        .hears(&[NOT_TICKED]);
    walk.goes("space").hears(&[TICKED]);
    walk.tabs_to(none).hears(&[none, NOT_TICKED]);
    walk.never_heard(CLICKABLE);
}

#[test]
fn help_now_is_there_by_the_first_keys_and_each_number_says_whose_it_is() {
    let site = page("");
    let mut walk = Listener::opens("help", &site.page(""));
    walk.tabs_to(text("urgent")).forgets();
    walk.presses("space").hears(&[OPEN]);
    for number in [
        "tel_112",
        "tel_113",
        "tel_veilig_thuis",
        "tel_kindertelefoon",
    ] {
        walk.tabs_to(&call(number)).hears(&[&call(number), LINK]);
    }
    walk.presses("Escape").hears(&[text("urgent"), CLOSED]);
    walk.never_heard(CLICKABLE);
}
