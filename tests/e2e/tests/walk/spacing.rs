//! Large text, wide spacing and small screens: nothing is cut off, nothing overlaps, and nothing
//! scrolls sideways.

use e2e::{Visit, Visitor, nothing_of, ui};

const ANSWERS: &str = "who.naaste worries.angst worries.geld worries.overbelasting first.angst \
    heavy.zwaar talk.buitenstaander money.achterstand phase.laatste_fase illness.anders \
    carers.thuiszorg carers.hospice safety.geweld";

/// WCAG 1.4.12.
const WIDE: &str = "*:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; \
    word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }";

/// WCAG 1.4.4, with enlarged text only. A browser that enlarges letters does so in media queries, too, by
/// which the header does not stay then.
const TWICE: &str = ":root { font-size: 200%; } .sw-header { position: static !important; }";

/// Texts with fewer than three letters on a line, and more lines than words: letters under each other.
const LETTERS: &str = "
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
        const { currentNode: text } = walker;
        const words = text.data.trim().split(/[\\s-]+/);
        const place = document.createRange();
        place.selectNodeContents(text);
        const lines = new Set([...place.getClientRects()].map((line) => Math.round(line.top)));
        const isNarrow = words.join('').length < 3 * lines.size && words.length < lines.size;
        // The name beside the mark wraps out of sight.
        const isSeen = text.parentElement.checkVisibility() && !text.parentElement.closest('.sw-header__mark');
        if (isSeen && isNarrow) found.push(text.data);
    }
    return found";

/// How long the page is, in screens.
const LENGTH: &str = "return document.documentElement.scrollHeight / innerHeight";

#[track_caller]
fn can_be_read(visitor: &Visitor, at: &str) {
    nothing_of(&visitor.what_is_unreadable(), at);
    nothing_of(&visitor.what_is_too_wide(), at);
    nothing_of(&visitor.device::<Vec<String>>(LETTERS), at);
}

#[track_caller]
fn every_screen_can_be_read(visit: Visit, rules: &str) {
    visit.run(|visitor| {
        visitor.wears(rules).tries_to_go_on().sees(ui("error-one"));
        can_be_read(visitor, "what is missing");
        visitor.answers_and_looks_around(ANSWERS, |visitor, screen| {
            visitor.asks_for_help_now();
            can_be_read(visitor, screen);
            visitor.asks_for_help_now();
        });
        visitor.makes_a_card().opens_everything();
        can_be_read(visitor, "the whole result");
        for page in ["kinds-title", "compare-title", "glossary-title"] {
            visitor.turns_to(ui(page)).opens_everything();
            can_be_read(visitor, page);
        }
    });
}

#[test]
fn every_screen_can_be_read_on_a_phone() {
    every_screen_can_be_read(Visit::default(), "");
}

#[test]
fn every_screen_can_be_read_when_it_is_enlarged_four_times() {
    // 1280 by 1024.
    every_screen_can_be_read(Visit::default().with_width(320).with_height(256), "");
}

#[test]
fn every_screen_can_be_read_with_wide_text_spacing() {
    every_screen_can_be_read(Visit::default(), WIDE);
}

#[test]
fn every_screen_can_be_read_on_a_large_screen_with_wide_text_spacing() {
    every_screen_can_be_read(Visit::default().with_width(1280).with_height(900), WIDE);
}

#[test]
fn every_screen_can_be_read_with_text_twice_as_large() {
    every_screen_can_be_read(Visit::default(), TWICE);
}

/// A phone of 360 × 740 that shows everything twice as large.
fn enlarged_twice() -> Visit {
    Visit::default().with_width(180).with_height(370)
}

#[test]
fn every_screen_can_be_read_when_it_is_enlarged_twice_on_a_phone() {
    every_screen_can_be_read(enlarged_twice(), "");
}

#[test]
fn a_result_enlarged_twice_is_at_most_twelve_screens_long() {
    enlarged_twice().run(|visitor| {
        visitor.answers("who.ziek worries.angst heavy.licht");
        let screens: f64 = visitor.device(LENGTH);
        assert!(screens <= 12.0, "{screens} screens");
    });
}

#[test]
fn text_that_is_cut_off_or_overlaps_is_noticed() {
    for rules in [
        "button span { display: block; height: 8px; overflow: hidden; }",
        "label { margin-block-start: -2.5rem !important; }",
    ] {
        Visit::default().run(|visitor| {
            visitor.wears(rules);
            assert!(!visitor.what_is_unreadable().is_empty(), "{rules}");
        });
    }
}
