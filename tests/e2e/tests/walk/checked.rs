//! Everybody is told which content they read, and whether a clinician has checked it.

use e2e::words::{model, ui};
use e2e::{Visit, Visitor, visit};
use guide::Review;

fn is_told(visitor: &Visitor) {
    let sentence = match model().review {
        Review::Unsigned => ui("not-reviewed"),
        Review::Partly { .. } => ui("partly-reviewed"),
        // The day of the visit decides how it ends; the components test that.
        Review::Signed { .. } => ui("reviewed").split('{').next().unwrap_or_default(),
    };
    visitor
        .sees(sentence)
        .sees(model().version)
        .sees(model().hash);
}

#[test]
fn every_screen_says_whether_a_clinician_has_checked_the_texts() {
    visit(|visitor| {
        let answers = "who.ziek worries.angst heavy.licht";
        visitor.tells_and_looks_around(answers, |visitor, _| is_told(visitor));
    });
}

#[test]
fn the_page_with_all_kinds_says_so_too() {
    Visit::default()
        .to("gids.html")
        .without_scripts()
        .tells(is_told);
}
