//! A page beside the questions: what comes there is said.

use e2e::ui;

use crate::listener::Listener;
use crate::orca::{CLICKABLE, HEADING};
use crate::page;

#[test]
fn the_comparison_that_comes_is_said() {
    let site = page("");
    let mut walk = Listener::opens("compare", &site.page(""));
    walk.tabs_to(ui("compare-title")).forgets();
    walk.goes("space").hears(&[ui("compare-title"), HEADING]);
    walk.begins("Two kinds").presses("Tab");
    walk.presses("Down").presses("Tab").forgets();
    let now = ui("compare-now");
    let (before, _) = now.split_once('{').expect("the sentence names them");
    walk.presses("Down").goes("Down").hears(&[before]);
    walk.never_heard(CLICKABLE);
}
