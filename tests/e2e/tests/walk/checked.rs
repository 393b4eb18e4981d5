//! Every visitor sees which content they read, and whether a clinician has checked it.

use e2e::words::{model, ui};
use e2e::{Visit, Visitor, visit};
use guide::Review;

fn sees_review_status(visitor: &Visitor) {
    let sentence = match model().review {
        Review::Unsigned => ui("not-reviewed"),
        Review::Partly { .. } => ui("partly-reviewed"),
        // How it ends depends on the day of the visit; the components test that.
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
        visitor.answers_and_looks_around(answers, |visitor, _| sees_review_status(visitor));
    });
}

#[test]
fn the_page_with_all_kinds_says_so_too() {
    Visit::default()
        .to("gids.html")
        .without_scripts()
        .run(sees_review_status);
}
