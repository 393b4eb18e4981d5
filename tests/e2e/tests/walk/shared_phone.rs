//! A phone that somebody else may pick up, or look at.

use e2e::browser::Engine;
use e2e::{Visit, Visitor, fact, ui, visit};

/// A clock that can be put forward.
const CLOCK: &str = "
    let ahead = 0;
    const now = Date.now;
    Date.now = () => now.call(Date) + ahead;
    globalThis.passes = (minutes) => { ahead += minutes * 60000; return true; }";

const EIGHTEEN_MINUTES: &str = "return passes(18)";
const TWO_MINUTES: &str = "return passes(2)";

/// Dangerous to be seen with.
const STORY: &str = "who.naaste worries.angst safety.geweld";

fn with_clock(story: impl FnOnce(&Visitor)) {
    Visit::default().with_stand_in(CLOCK).tells(story);
}

#[test]
fn after_a_long_time_somebody_is_asked_and_then_the_answers_are_wiped() {
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

#[test]
fn who_is_still_there_keeps_the_answers() {
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
fn where_being_seen_is_dangerous_one_press_leaves_and_nothing_is_left_to_go_back_to() {
    let because = "the WebDriver of WebKitGTK loses the answer to a press that leaves the page";
    let told = Visit::default().only_in(&[Engine::Chromium, Engine::Firefox], because);
    told.tells(|visitor| {
        visitor.tells(STORY).sees(fact("tel_veilig_thuis").value);
        visitor.leaves_quickly(ui("leave"), ui("leave-to"));
    });
}

#[test]
fn elsewhere_there_is_no_such_button() {
    visit(|visitor| {
        visitor.tells("who.naaste worries.angst").is_at_the_result();
        visitor.does_not_see(ui("leave"));
    });
}
