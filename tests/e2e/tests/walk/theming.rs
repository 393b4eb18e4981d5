//! The theme that a page gives the widget, and what happens with one that cannot be read.

use std::collections::BTreeMap;

use e2e::browser::Engine;
use e2e::host::Mode::{Inline, Isolated};
use e2e::{Language, Preference, Visit, Visitor, on, ui};

/// What the widget looks like, and the colours it is made of.
const LOOK: &str = "
    const inline = document.querySelector('steun-wijzer[mode=inline]')?.[Symbol.for('test')];
    const box = inline ? inline.querySelector('.sw-root') : document.body;
    const shown = inline ?? document.body[Symbol.for('test')] ?? document;
    const button = getComputedStyle(shown.querySelector('.sw-button'));
    const own = getComputedStyle(inline ? box : document.documentElement);
    const look = {
        behind: getComputedStyle(box).backgroundColor,
        text: getComputedStyle(box).color,
        button: button.backgroundColor,
        words: button.color,
        corners: button.borderTopLeftRadius,
    };
    for (const name of ['surface', 'line', 'focus', 'urgent', 'muted', 'select']) {
        look[name] = own.getPropertyValue('--steunwijzer-' + name).trim();
    }
    return look;";

type Look = BTreeMap<String, String>;

fn look(visitor: &Visitor) -> Look {
    visitor.device(LOOK)
}

/// The page standing alone, or a bare frame with this behind its address.
fn with(query: &'static str) -> Visit {
    Visit::default().of_a_page_with(query, Language::Dutch)
}

/// The look with this behind the address, and what the console says.
fn look_and_console(query: &'static str) -> (Look, Vec<String>) {
    let mut found = Look::new();
    let said = with(query).leaves_behind(|visitor| found = look(visitor));
    (found, said)
}

#[track_caller]
fn has(look: &Look, expected: &[(&str, &str)]) {
    for (name, value) in expected {
        assert_eq!(
            look.get(*name).map(String::as_str),
            Some(*value),
            "{name}: {look:#?}"
        );
    }
}

#[test]
fn a_page_gives_its_colours_and_corners_in_both_modes() {
    for mode in [Isolated, Inline] {
        on("tokens", mode)
            // A focus ring that could not be seen, and a line that is no colour.
            .with_console_errors(&["focus on paper", "line="])
            .run(|visitor| {
                has(
                    &look(visitor),
                    &[
                        ("behind", "rgb(255, 255, 255)"),
                        ("text", "rgb(0, 0, 0)"),
                        ("button", "rgb(86, 31, 122)"),
                        ("words", "rgb(255, 255, 255)"),
                        ("corners", "4px"),
                        // Options for us win over the tokens of its design system.
                        ("surface", "#fafaff"),
                        ("focus", "#0b3c9b"),
                        ("line", "#7e8c8f"),
                    ],
                );
            });
    }
}

#[test]
fn the_guide_has_the_button_of_a_design_system() {
    const BUTTON: &str = "
        const style = getComputedStyle(document.querySelector('.utrecht-button'));
        return [style.backgroundColor, style.color].join(' ');";
    for page in ["nl-design-system", "purmerend", "den-haag"] {
        for mode in [Isolated, Inline] {
            let seen = on(page, mode).leaves_behind(|visitor| {
                let look = look(visitor);
                let theirs = visitor.the_page_knows(BUTTON);
                assert_eq!(theirs, [&*look["button"], &*look["words"]].join(" "));
                assert_ne!(look["button"], "rgb(26, 86, 90)", "{page}: this is our own");
            });
            // Unreadable colours are reported; the rest is as always.
            let other = seen
                .iter()
                .filter(|said| !said.contains("has a contrast of"));
            assert_eq!(other.collect::<Vec<_>>(), [""; 0], "{page}, {mode:?}");
        }
    }
}

#[test]
fn an_invalid_colour_is_warned_about_and_ignored() {
    let (ours, said) = look_and_console("");
    assert_eq!(said, [""; 0]);
    for query in [
        "?paper=url(https://elders.example/pixel)",
        "?ink=red;}body{display:none}",
        "?accent=%23ff0000",
        "?surface=fff",
        "?line=var(--steunwijzer-paper)",
        "?focus=0000ff00",
        "?radius=1e9",
        "?radius=25",
        "?theme=url(https://elders.example)&paper=000000",
    ] {
        let (look, said) = look_and_console(query);
        assert_eq!(look, ours, "{query}");
        assert_eq!(said.len(), 1, "{query}: {said:#?}");
        let name = &query[1..query.find('=').unwrap_or(1)];
        assert!(said[0].contains(&format!("{name}=")), "{said:?}");
    }
}

#[test]
fn a_colour_without_enough_contrast_is_not_used() {
    // Just below and just above 4.5.
    let (look, said) = look_and_console("?paper=ffffff&surface=ffffff&ink=777777");
    has(&look, &[("text", "rgb(30, 43, 46)")]);
    assert_eq!(said.len(), 1, "{said:#?}");
    assert!(
        said[0].contains("ink on paper has a contrast of 4.48 and needs 4.5"),
        "{said:?}"
    );
    let (look, said) = look_and_console("?paper=ffffff&surface=ffffff&ink=767676");
    assert_eq!(said, [""; 0]);
    has(
        &look,
        // Smaller words are no lighter than that.
        &[("text", "rgb(118, 118, 118)"), ("muted", "#767676")],
    );
    // Everything the same: nothing of it is left.
    let (look, said) = look_and_console("?paper=808080&surface=808080&ink=808080&accent=808080");
    let (ours, _) = look_and_console("?theme=light");
    for name in ["behind", "text", "button", "surface"] {
        assert_eq!(look[name], ours[name], "{name}: {said:#?}");
    }
}

#[test]
fn light_and_dark_can_be_fixed() {
    const LIGHT: [(&str, &str); 2] = [("behind", "rgb(251, 248, 243)"), ("urgent", "#8e1f3b")];
    const DARK: [(&str, &str); 2] = [("behind", "rgb(18, 26, 28)"), ("urgent", "#ffa9bc")];
    for (query, expected) in [
        ("?theme=light", LIGHT),
        ("?theme=dark", DARK),
        // Colours of the page count with `auto` only.
        ("?theme=dark&paper=ffffff", DARK),
        ("?theme=neutral&paper=000000&ink=ffffff", LIGHT),
    ] {
        with(query).run(|visitor| {
            has(&look(visitor), &expected);
            visitor.sees(ui("title"));
        });
    }
}

#[test]
fn on_a_dark_background_our_own_colours_are_the_dark_ones() {
    with("?paper=101820&ink=f2f2f2").run(|visitor| {
        has(
            &look(visitor),
            &[
                ("behind", "rgb(16, 24, 32)"),
                ("text", "rgb(242, 242, 242)"),
                ("urgent", "#ffa9bc"),
                ("button", "rgb(143, 208, 207)"),
            ],
        );
    });
}

#[test]
fn forced_colours_get_no_theme() {
    a_theme_changes_nothing_for(Preference::OwnColours);
}

#[test]
fn more_contrast_gets_no_theme() {
    a_theme_changes_nothing_for(Preference::Contrast);
}

fn a_theme_changes_nothing_for(preference: Preference) {
    let mut looks = Vec::new();
    for query in ["", "?paper=ffffff&ink=000000&accent=561f7a"] {
        let visit = with(query).preferring(preference);
        visit.run(|visitor| looks.push(look(visitor)));
    }
    // No preference where the browser does not support it.
    assert!(
        looks.windows(2).all(|two| two[0] == two[1]),
        "{preference:?}: {looks:#?}"
    );
}

#[test]
fn print_is_black_on_white_whatever_the_theme() {
    let because = "it shows paper by changing stylesheets, not those that a script adopted";
    let visit = with("?paper=101820&ink=f2f2f2").only_in(&[Engine::Chromium], because);
    visit.run(|visitor| {
        visitor.answers("who.ziek worries.angst heavy.licht");
        visitor.looks_at_paper(|visitor| {
            let expected = [("behind", "rgb(255, 255, 255)"), ("text", "rgb(0, 0, 0)")];
            has(&look(visitor), &expected);
        });
        has(&look(visitor), &[("behind", "rgb(16, 24, 32)")]);
    });
}
