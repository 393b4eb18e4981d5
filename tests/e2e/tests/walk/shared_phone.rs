//! A phone that another person may pick up, or look at.

use e2e::browser::Engine;
use e2e::{Visit, Visitor, clock, fact, ui, visit};

const EIGHTEEN_MINUTES: &str = "return passes(18)";
const TWO_MINUTES: &str = "return passes(2)";

/// Dangerous to be seen with.
const ANSWERS: &str = "who.naaste worries.angst safety.geweld";

fn with_clock(test: impl FnOnce(&Visitor)) {
    Visit::default().with_stand_in(clock!()).run(test);
}

#[test]
fn after_a_long_time_the_visitor_is_asked_and_then_the_answers_are_wiped() {
    with_clock(|visitor| {
        visitor.chooses("who.ziek").does_not_see(ui("idle-title"));
        visitor
            .device_notices(EIGHTEEN_MINUTES)
            .sees(ui("idle-title"));
        visitor.device_notices(TWO_MINUTES).sees(ui("wiped"));
        visitor.does_not_see(ui("idle-title"));
        visitor.finds_chosen("", "who.ziek");
    });
}

/// As the keys of a screen reader do, which no page hears.
const READS_ON: &str = "
    document.onselectionchange = () => { window.isRead = true; };
    getSelection().selectAllChildren(document.querySelector('h1'));
    return true";

#[test]
fn somebody_who_reads_with_a_screen_reader_is_there() {
    with_clock(|visitor| {
        visitor.chooses("who.ziek");
        visitor.device_notices("return passes(17)");
        visitor.device_notices(READS_ON);
        visitor.device_notices("return window.isRead === true");
        visitor.device_notices("return passes(17)");
        visitor.device_notices(TWO_MINUTES).sees(ui("idle-title"));
        visitor.finds_chosen("who.ziek", "");
    });
}

#[test]
fn a_visitor_who_responds_keeps_the_answers() {
    with_clock(|visitor| {
        visitor.chooses("who.ziek");
        visitor
            .device_notices(EIGHTEEN_MINUTES)
            .sees(ui("idle-title"));
        visitor
            .presses(ui("idle-stay"))
            .does_not_see(ui("idle-title"));
        visitor.device_notices(TWO_MINUTES);
        visitor.finds_chosen("who.ziek", "");
    });
}

#[test]
fn with_violence_one_press_leaves_the_page_and_back_shows_nothing() {
    let because = "the WebDriver of WebKitGTK loses the answer to a press that leaves the page";
    let visit = Visit::default().only_in(&[Engine::Chromium, Engine::Firefox], because);
    visit.run(|visitor| {
        visitor
            .answers(ANSWERS)
            .sees(fact("tel_veilig_thuis").value);
        visitor.leaves_quickly(ui("leave"), ui("leave-to"));
    });
}

#[test]
fn without_violence_there_is_no_leave_button() {
    visit(|visitor| {
        visitor
            .answers("who.naaste worries.angst")
            .is_at_the_result();
        visitor.does_not_see(ui("leave"));
    });
}
