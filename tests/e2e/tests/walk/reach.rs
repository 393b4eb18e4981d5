//! What somebody presses is large enough, and is called what is read on it.

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

/// What is called otherwise than what is read on it, in these words and this order (WCAG 2.5.3): somebody
/// who says what they read presses nothing.
const MISNAMED: &str = "
    const plain = (words) => words.replace(/\\s+/g, ' ').trim().toLowerCase();
    return [...document.querySelectorAll('button, a[href], summary, input, select, textarea')]
        .filter((one) => one.checkVisibility() && one.hasAttribute('aria-label'))
        .filter((one) => !plain(one.getAttribute('aria-label')).includes(plain(one.innerText)))
        .map((one) => one.outerHTML)";

#[track_caller]
fn is_called_what_is_read(visitor: &Visitor, at: &str) {
    let misnamed: Vec<String> = visitor.device(MISNAMED);
    assert_eq!(misnamed, [""; 0], "{at}");
}

#[track_caller]
fn everything_can_be_pressed(visit: Visit) {
    visit.run(|visitor| {
        visitor.tries_to_go_on().sees(ui("error-one"));
        is_large_enough(visitor, "what is missing");
        visitor.answers_and_looks_around(ANSWERS, |visitor, screen| {
            visitor.asks_for_help_now();
            is_large_enough(visitor, screen);
            is_called_what_is_read(visitor, screen);
            visitor.asks_for_help_now();
        });
        visitor.makes_a_card().opens_everything();
        is_large_enough(visitor, "the whole result");
        is_called_what_is_read(visitor, "the whole result");
        for page in ["kinds-title", "compare-title", "glossary-title"] {
            visitor.turns_to(ui(page)).opens_everything();
            is_large_enough(visitor, page);
            is_called_what_is_read(visitor, page);
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

#[test]
fn another_name_than_what_is_read_is_noticed() {
    Visit::default().run(|visitor| {
        let names =
            "document.querySelector('button').setAttribute('aria-label', 'iets'); return true";
        visitor.device_notices(names);
        assert_eq!(visitor.device::<Vec<String>>(MISNAMED).len(), 1);
    });
}
