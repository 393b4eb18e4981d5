//! On a page of somebody else, in a frame and inline: what is said there, too.

use e2e::host::Mode;
use e2e::ui;

use crate::listener::Listener;
use crate::orca::{CHOSEN, CLICKABLE, HEADING};
use crate::{answer, heading, page_of_a_partner};

/// From the heading of the page around it into the guide, to the first question, a mistake, and on.
fn goes_through(walk: &mut Listener) {
    walk.begins("Into the guide, by heading");
    walk.goes_to("h", heading("who"))
        .hears(&[ui("title"), HEADING, heading("who"), HEADING]);
    walk.begins("Nothing chosen").tabs_to(ui("go-on"));
    walk.goes("space").hears(&[ui("error-one")]);
    walk.begins("An answer, and on").presses("shift+h");
    walk.tabs_to(answer("who.ziek"))
        .hears(&[answer("who.ziek"), ui("error-one")]);
    walk.presses("space").hears(&[CHOSEN]);
    walk.tabs_to(ui("go-on")).forgets();
    walk.goes("space").hears(&[heading("worries"), HEADING]);
    walk.begins("Wiped").tabs_to(ui("wipe")).forgets();
    walk.goes("space")
        .hears(&[ui("title"), HEADING, ui("wiped")]);
    walk.never_heard(CLICKABLE);
}

#[test]
fn in_a_frame_the_same_is_said() {
    let site = page_of_a_partner(Mode::Isolated);
    let mut walk = Listener::opens("frame", &site.page(""));
    goes_through(&mut walk);
}

#[test]
fn inline_the_same_is_said_in_a_region_with_a_name() {
    let site = page_of_a_partner(Mode::Inline);
    let mut walk = Listener::opens("inline", &site.page(""));
    walk.presses("m").hears(&[ui("title")]);
    goes_through(&mut walk);
}
