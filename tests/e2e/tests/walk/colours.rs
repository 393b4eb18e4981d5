//! Devices on which somebody chose what pages look like: dark, with more contrast, with colours of
//! their own, or without movement.

use e2e::{Taste, Visit, Visitor, nothing_of, ui};

const STORY: &str = "who.naaste worries.angst worries.geld first.angst heavy.zwaar \
    money.achterstand phase.laatste_fase safety.geweld";

#[track_caller]
fn on_every_screen(taste: Taste, query: &str, looks: impl Fn(&Visitor, &str)) {
    Visit::default().who_prefers(taste).tells(|visitor| {
        // A device that does not say so proves nothing.
        assert!(visitor.has_a_device_with(query), "{query}");
        visitor.tries_to_go_on().sees(ui("error-title"));
        looks(visitor, "what is missing");
        visitor.tells_and_looks_around(STORY, |visitor, screen| {
            visitor.asks_for_help_now();
            looks(visitor, screen);
            visitor.asks_for_help_now();
        });
        visitor.makes_a_card().opens_everything();
        looks(visitor, "the whole result");
    });
}

#[test]
fn by_day_all_words_are_much_darker_than_what_they_stand_on() {
    on_every_screen(
        Taste::None,
        "(prefers-color-scheme: light)",
        |visitor, at| {
            assert!(visitor.lightness() > 0.8, "{}", visitor.lightness());
            nothing_of(&visitor.what_is_faint(7.0), at);
        },
    );
}

#[test]
fn at_night_the_page_is_dark_and_all_words_are_light() {
    on_every_screen(
        Taste::Dark,
        "(prefers-color-scheme: dark)",
        |visitor, at| {
            assert!(visitor.lightness() < 0.02, "{}", visitor.lightness());
            nothing_of(&visitor.what_is_faint(7.0), at);
        },
    );
}

#[test]
fn who_asks_for_more_contrast_gets_it() {
    on_every_screen(
        Taste::Contrast,
        "(prefers-contrast: more)",
        |visitor, at| {
            nothing_of(&visitor.what_is_faint(7.0), at);
            nothing_of(&visitor.what_has_no_edge(), at);
        },
    );
}

#[test]
fn who_has_colours_of_their_own_still_sees_what_can_be_pressed() {
    on_every_screen(
        Taste::OwnColours,
        "(forced-colors: active)",
        |visitor, at| {
            nothing_of(&visitor.what_is_faint(4.5), at);
            nothing_of(&visitor.what_has_no_edge(), at);
        },
    );
}

#[test]
fn who_has_colours_of_their_own_sees_where_the_keyboard_is_and_what_is_chosen() {
    /// How the rows of the answers are drawn.
    const ROWS: &str = "return [...document.querySelectorAll('label')].map((label) => {
        const style = getComputedStyle(label.querySelector('span'));
        return [style.borderTopWidth, style.borderTopColor].join(' ');
    })";
    let visit = Visit::default().who_prefers(Taste::OwnColours);
    visit.tells(|visitor| {
        nothing_of(&visitor.tabs_through(), "who");
        let before: Vec<String> = visitor.device(ROWS);
        visitor.chooses("who.naaste");
        let after: Vec<String> = visitor.device(ROWS);
        let changed = before
            .iter()
            .zip(&after)
            .filter(|(before, after)| before != after);
        assert_eq!(changed.count(), 1, "{before:?} {after:?}");
    });
}

#[test]
fn nothing_moves_for_who_wants_no_movement() {
    on_every_screen(
        Taste::Still,
        "(prefers-reduced-motion: reduce)",
        |visitor, at| {
            nothing_of(&visitor.what_moves(), at);
        },
    );
}

#[test]
fn movement_faint_words_and_missing_edges_are_noticed() {
    Visit::default().tells(|visitor| {
        visitor.chooses("who.ziek").goes_on();
        // A screen appears in 120 milliseconds for everybody else.
        assert!(!visitor.what_moves().is_empty());
        assert!(visitor.what_is_faint(4.5).is_empty());
        visitor.wears("p, span { color: #999 !important; }");
        assert!(!visitor.what_is_faint(4.5).is_empty());
        visitor.wears("button { border: 0 !important; text-decoration: none !important; }");
        assert!(!visitor.what_has_no_edge().is_empty());
    });
}
