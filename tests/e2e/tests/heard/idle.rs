//! “Ben je er nog?”, and back to where somebody was.

use e2e::{clock, ui};

use crate::listener::Listener;
use crate::orca::{CHOSEN, WHERE};
use crate::{answer, page};

/// A clock that goes eighteen minutes forward a moment after this key, which somebody who walked away does
/// not press.
const CLOCK: &str = concat!(
    clock!(),
    "
    addEventListener('keydown', ({ key }) => { if (key === 'F8') setTimeout(passes, 500, 18); });"
);

#[test]
fn the_question_whether_somebody_is_there_is_said_and_they_are_where_they_were() {
    let site = page(CLOCK);
    let mut walk = Listener::opens("idle", &site.page(""));
    walk.tabs_to(answer("who.ziek")).forgets();
    walk.presses("space").hears(&[CHOSEN]);
    walk.begins("Eighteen minutes later")
        .leaves_the_page_alone("F8");
    walk.hears(&[ui("idle-title"), ui("idle-stay"), ui("idle")]);
    walk.begins("There").goes("space");
    walk.presses(WHERE).hears(&[answer("who.ziek"), CHOSEN]);
}
