//! Touch targets: everything to press is large enough.

use e2e::host::Mode::Isolated;
use e2e::{Visit, Visitor, nothing_of, ui};

/// In CSS pixels: WCAG 2.5.5, which is more than level AA asks for.
const LEAST: u32 = 44;

const ANSWERS: &str = "who.naaste worries.angst worries.geld first.angst heavy.zwaar \
    talk.buitenstaander money.achterstand phase.laatste_fase illness.anders \
    carers.thuiszorg safety.geweld";

#[track_caller]
fn is_large_enough(visitor: &Visitor, at: &str) {
    nothing_of(&visitor.what_is_too_small(LEAST), at);
}

#[track_caller]
fn everything_can_be_pressed(visit: Visit) {
    visit.run(|visitor| {
        visitor.tries_to_go_on().sees(ui("error-one"));
        is_large_enough(visitor, "what is missing");
        visitor.answers_and_looks_around(ANSWERS, |visitor, screen| {
            visitor.asks_for_help_now();
            is_large_enough(visitor, screen);
            visitor.asks_for_help_now();
        });
        visitor.makes_a_card().opens_everything();
        is_large_enough(visitor, "the whole result");
        for page in ["kinds-title", "compare-title", "glossary-title"] {
            visitor.turns_to(ui(page)).opens_everything();
            is_large_enough(visitor, page);
        }
    });
}

#[test]
fn everything_to_press_is_large_enough_on_a_phone() {
    everything_can_be_pressed(Visit::default());
}

#[test]
fn everything_to_press_is_large_enough_on_a_large_screen() {
    everything_can_be_pressed(Visit::default().with_width(1280).with_height(900));
}

#[test]
fn everything_to_press_is_large_enough_in_a_narrow_column_of_a_page() {
    // The frame is 240 pixels wide.
    let visit = Visit::default()
        .on_a_page_like("sidebar", Isolated)
        .with_width(500);
    visit.run(|visitor| {
        visitor.answers_and_looks_around(ANSWERS, |visitor, screen| {
            visitor.asks_for_help_now();
            is_large_enough(visitor, screen);
            nothing_of(&visitor.what_is_too_wide(), screen);
            nothing_of(&visitor.what_is_unreadable(), screen);
            visitor.asks_for_help_now();
        });
    });
}

#[test]
fn something_small_is_noticed() {
    Visit::default().run(|visitor| {
        visitor.wears("button { min-height: 0 !important; padding: 0 !important; }");
        assert!(!visitor.what_is_too_small(LEAST).is_empty());
    });
}
