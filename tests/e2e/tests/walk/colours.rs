//! Devices with a preference for all pages: dark, more contrast, own colours, or less movement.

use e2e::{Preference, Visit, Visitor, nothing_of, ui};

const ANSWERS: &str = "who.naaste worries.angst worries.geld first.angst heavy.zwaar \
    money.achterstand phase.laatste_fase safety.geweld";

#[track_caller]
fn on_every_screen(preference: Preference, query: &str, looks: impl Fn(&Visitor, &str)) {
    Visit::default().preferring(preference).run(|visitor| {
        // A device that does not report the preference proves nothing.
        assert!(visitor.has_a_device_with(query), "{query}");
        visitor.tries_to_go_on().sees(ui("error-one"));
        looks(visitor, "what is missing");
        visitor.answers_and_looks_around(ANSWERS, |visitor, screen| {
            visitor.asks_for_help_now();
            looks(visitor, screen);
            visitor.asks_for_help_now();
        });
        visitor.makes_a_card().opens_everything();
        looks(visitor, "the whole result");
    });
}

#[test]
fn in_light_colours_text_is_much_darker_than_its_background() {
    on_every_screen(
        Preference::None,
        "(prefers-color-scheme: light)",
        |visitor, at| {
            assert!(visitor.lightness() > 0.8, "{}", visitor.lightness());
            nothing_of(&visitor.what_is_faint(7.0), at);
        },
    );
}

#[test]
fn in_dark_colours_the_page_is_dark_and_text_is_light() {
    on_every_screen(
        Preference::Dark,
        "(prefers-color-scheme: dark)",
        |visitor, at| {
            assert!(visitor.lightness() < 0.02, "{}", visitor.lightness());
            nothing_of(&visitor.what_is_faint(7.0), at);
        },
    );
}

#[test]
fn a_visitor_who_prefers_more_contrast_gets_it() {
    on_every_screen(
        Preference::Contrast,
        "(prefers-contrast: more)",
        |visitor, at| {
            nothing_of(&visitor.what_is_faint(7.0), at);
            nothing_of(&visitor.what_has_no_edge(), at);
        },
    );
}

#[test]
fn forced_colours_keep_the_edges_of_controls_visible() {
    on_every_screen(
        Preference::OwnColours,
        "(forced-colors: active)",
        |visitor, at| {
            nothing_of(&visitor.what_is_faint(4.5), at);
            nothing_of(&visitor.what_has_no_edge(), at);
        },
    );
}

#[test]
fn forced_colours_keep_focus_and_choices_visible() {
    /// How the rows of the answers are drawn.
    const ROWS: &str = "return [...document.querySelectorAll('label')].map((label) => {
        const style = getComputedStyle(label.querySelector('span'));
        return [style.borderTopWidth, style.borderTopColor].join(' ');
    })";
    let visit = Visit::default().preferring(Preference::OwnColours);
    visit.run(|visitor| {
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
fn nothing_moves_for_a_visitor_who_prefers_reduced_motion() {
    on_every_screen(
        Preference::Still,
        "(prefers-reduced-motion: reduce)",
        |visitor, at| {
            nothing_of(&visitor.what_moves(), at);
        },
    );
}

#[test]
fn movement_faint_words_and_missing_edges_are_noticed() {
    Visit::default().run(|visitor| {
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
