//! The widget in pages of partners: each of `tests/pages/`, in a frame without an origin and inline.

use e2e::browser::Engine;
use e2e::host::Mode::{Inline, Isolated};
use e2e::site::Wasm;
use e2e::words::{choice, flag, sentence};
use e2e::{Key, Visitor, on, ui};

/// A visitor with many worries, to the end.
const ANSWERS: &str = "who.naaste worries.angst worries.overbelasting first.angst heavy.zwaar \
    talk.niet_praten phase.laatste_fase illness.kanker carers.thuiszorg safety.geweld";

/// What is inside the element until the guide is there.
pub const OWN_CONTENT: &str = "Lukt het laden niet? Bel je huisarts.";

/// Properties by which the page around the widget could spoil it, of the first answer's row and of the
/// button below.
const LOOK: &str = "
    const holder = document.querySelector('steun-wijzer[mode=inline]') ?? document.body;
    const root = holder[Symbol.for('test')] ?? document;
    const looked = ['color', 'background-color', 'font-family', 'font-size', 'font-style',
        'font-weight', 'line-height', 'letter-spacing', 'word-spacing', 'text-transform',
        'text-decoration-line', 'text-align', 'direction', 'display', 'float', 'margin',
        'padding', 'border', 'border-radius', 'visibility', 'opacity', 'filter'];
    return ['h1', 'label', 'input', '.sw-button', '.sw-app'].map((one) => {
        const style = getComputedStyle(root.querySelector(one));
        return one + ' ' + looked.map((name) => name + ': ' + style[name]).join('; ');
    }).join('\\n');";

/// Goes through all questions to the result and back to the beginning.
fn goes_all_the_way(visitor: &Visitor) {
    visitor.answers(ANSWERS);
    comes_back_from_the_result(visitor);
}

/// The same by a short way: whatever the page around the guide can spoil is on it, too.
fn goes_a_short_way(visitor: &Visitor) {
    visitor
        .chooses("who.naaste")
        .goes_on()
        .chooses("worries.angst worries.overbelasting")
        .has_enough();
    comes_back_from_the_result(visitor);
}

fn comes_back_from_the_result(visitor: &Visitor) {
    visitor.is_at_the_result().has_left_nothing();
    visitor.presses_browser_back().has_left_nothing();
    visitor.has_enough().is_at_the_result();
    visitor.wipes().has_left_nothing();
}

#[test]
fn the_guide_works_in_a_frame_on_any_page() {
    on("plain", Isolated).run(goes_all_the_way);
    for page in [
        "strict",
        "trusted-types",
        "resets",
        "rtl-dark",
        "late",
        "two",
    ] {
        println!("{page}");
        on(page, Isolated).run(goes_a_short_way);
    }
}

#[test]
fn a_bare_frame_that_may_run_scripts_and_nothing_else_is_enough() {
    on("bare-frame", Isolated)
        .on_a_server_without_cors()
        // It asks for its program in the usual way first.
        .with_console_errors(&[
            "CORS",
            "ERR_FAILED",
            "Cross-Origin",
            "cannot load",
            "Access-Control",
        ])
        .run(goes_all_the_way);
}

#[test]
fn the_guide_works_inline_on_any_page() {
    on("plain", Inline).run(goes_all_the_way);
    for page in [
        "strict-inline",
        "trusted-types",
        "resets",
        "rtl-dark",
        "late",
    ] {
        println!("{page}");
        on(page, Inline).run(goes_a_short_way);
    }
}

#[test]
fn the_guide_works_among_the_styles_of_design_systems() {
    for page in ["bootstrap", "nl-design-system"] {
        for mode in [Isolated, Inline] {
            println!("{page}, {mode:?}");
            on(page, mode).run(goes_a_short_way);
        }
    }
}

#[test]
fn no_page_changes_how_the_guide_looks() {
    for mode in [Isolated, Inline] {
        let mut plain = String::new();
        on("plain", mode).run(|visitor| plain = visitor.device(LOOK));
        for page in ["resets", "rtl-dark", "two", "late", "bootstrap"] {
            on(page, mode).run(|visitor| {
                let here: String = visitor.device(LOOK);
                // The keys show which element it is.
                for (here, plain) in here.lines().zip(plain.lines()) {
                    assert_eq!(here, plain, "{page}, {mode:?}");
                }
            });
        }
    }
}

#[test]
fn a_design_system_gives_colours_and_corners_and_nothing_else() {
    for mode in [Isolated, Inline] {
        let mut looks = Vec::new();
        for page in ["plain", "nl-design-system"] {
            let visit = on(page, mode).with_console_errors(&["has a contrast of"]);
            visit.run(|visitor| looks.push(visitor.device::<String>(LOOK)));
        }
        let themed = [
            "color: ",
            "background-color: ",
            "border: ",
            "border-radius: ",
        ];
        let but_for_theme = |look: &str| {
            let parts = look.split("; ").map(ToOwned::to_owned);
            let rest = parts.filter(|part| !themed.iter().any(|name| part.contains(name)));
            rest.collect::<Vec<String>>()
        };
        let [plain, themed_page] = looks.as_slice() else {
            unreachable!("two pages")
        };
        assert_ne!(plain, themed_page, "{mode:?}");
        assert_eq!(but_for_theme(plain), but_for_theme(themed_page), "{mode:?}");
    }
}

#[test]
fn a_browser_that_cannot_run_the_guide_shows_the_content_of_the_element() {
    for program in [Wasm::Missing, Wasm::Hanging] {
        on("plain", Isolated)
            .while_program_is(program)
            .with_console_errors(&[".wasm", "404"])
            .run(|visitor| {
                visitor.sees(OWN_CONTENT);
            });
    }
    on("plain", Isolated).without_scripts().run(|visitor| {
        visitor.sees(OWN_CONTENT);
    });
}

#[test]
fn a_page_that_forbids_the_program_shows_the_content_of_the_element() {
    on("strict", Inline)
        .without_the_guide()
        .with_console_errors(&[
            "cannot be shown",
            "Content Security Policy",
            "content security policy",
            "Content-Security-Policy",
        ])
        .run(|visitor| {
            visitor.sees(OWN_CONTENT);
        });
}

/// Everything a visitor read and chose in [`ANSWERS`] that the page around the widget must not learn.
fn secrets() -> Vec<&'static str> {
    ANSWERS
        .split_whitespace()
        .map(|id| sentence(choice(id).label.default))
        .collect()
}

#[test]
fn a_page_that_records_everything_learns_nothing_from_a_frame() {
    on("watched", Isolated).run(|visitor| {
        visitor.answers(ANSWERS).is_at_the_result();
        let learnt = visitor.the_page_knows("return all_learnt().join('\\n')");
        // Control: a recorder that records nothing would pass, too.
        assert!(
            learnt.contains("loaded ") && learnt.contains("changed "),
            "{learnt}"
        );
        for secret in secrets() {
            assert!(!learnt.contains(secret), "{secret}: {learnt}");
        }
        // It may see a pointer that passes beside the frame, but no press inside it.
        for sign in [
            "click",
            "pointerdown",
            "pointerup",
            "mousedown",
            "mouseup",
            "touch",
            "key",
            "input",
            "change ",
            "set ",
        ] {
            let told = learnt.lines().find(|line| line.starts_with(sign));
            assert_eq!(told, None, "the page recorded it");
        }
        // Of what the frame loads, its first address.
        let loaded = learnt
            .lines()
            .filter_map(|line| line.strip_prefix("loaded "));
        for address in loaded {
            let name = address.rsplit('/').next().unwrap_or_default();
            let is_known = ["watch.js", "steunwijzer.js"].contains(&name);
            assert!(is_known || name.starts_with("index.html"), "{address}");
        }
        // No message comes out.
        let messages = learnt.lines().filter(|line| line.starts_with("message "));
        assert_eq!(messages.collect::<Vec<_>>(), Vec::<&str>::new());
    });
}

#[test]
fn a_page_around_an_inline_guide_learns_what_the_documentation_says() {
    on("watched", Inline).run(|visitor| {
        visitor.answers(ANSWERS).is_at_the_result();
        let learnt = visitor.the_page_knows("return all_learnt().join('\\n')");
        // The positions of clicks reveal the answers to who knows the page: the documentation says so.
        assert!(
            learnt.lines().any(|line| line.starts_with("click ")),
            "{learnt}"
        );
        // No words, and nothing written back that a recorder could pick up.
        for secret in secrets() {
            assert!(!learnt.contains(secret), "{secret}");
        }
        assert!(
            !learnt.lines().any(|line| line.starts_with("set ")),
            "{learnt}"
        );
    });
}

/// Selects the heading, where the guide is.
const SELECTS: &str = "
    const holder = document.querySelector('steun-wijzer[mode=inline]') ?? document.body;
    getSelection().selectAllChildren(holder[Symbol.for('test')].querySelector('h1'));
    return true";

#[test]
fn a_page_hears_no_key_and_no_selection_from_a_frame() {
    const OWN: &str = "Kan mijn zus mee?";
    on("watched", Isolated).run(|visitor| {
        visitor.answers(ANSWERS).makes_a_card();
        // By keys: a driver does not write into a field in a closed root.
        visitor.tabs_to(ui("talk-own")).types_words(OWN);
        assert_eq!(visitor.finds_written(ui("talk-own")).as_deref(), Some(OWN));
        for key in [Key::Tab, Key::Space, Key::Enter, Key::Down, Key::Escape] {
            visitor.types(key);
        }
        visitor.device_notices(SELECTS);
        let learnt = visitor.the_page_knows("return all_learnt().join('\\n')");
        assert!(!learnt.contains(OWN), "{learnt}");
        for sign in ["key", "input", "beforeinput", "select", "copy", "change "] {
            let told = learnt.lines().find(|line| line.starts_with(sign));
            // At the end it asks for the selection itself, which is empty.
            assert_eq!(told.filter(|line| *line != "selection "), None, "{sign}");
        }
    });
}

#[test]
fn a_page_hears_the_keys_and_the_selection_of_an_inline_guide() {
    on("watched", Inline).run(|visitor| {
        visitor.tabs_to_answer("who.ziek").types(Key::Space);
        visitor.device_notices(SELECTS);
        let learnt = visitor.the_page_knows("return all_learnt().join('\\n')");
        let has = |sign: &str| learnt.lines().any(|line| line.starts_with(sign));
        assert!(has("keydown ") && has("keyup "), "{learnt}");
        let selected = visitor.the_page_knows("return String(getSelection())");
        assert_eq!(selected, ui("title"));
        assert!(has("selectionchange "), "{learnt}");
    });
}

#[test]
fn a_page_that_searches_and_selects_learns_what_the_documentation_says() {
    let asks_for = |visitor: &Visitor, words: &str| {
        let words = serde_json::to_string(words).unwrap();
        visitor.the_page_knows(format!("return asks_for({words})").leak())
    };
    let engine = Engine::chosen().unwrap();
    let can_search = engine != Engine::WebKit;
    for mode in [Isolated, Inline] {
        on("watched", mode).run(|visitor| {
            visitor.answers(ANSWERS).is_at_the_result();
            let theirs = asks_for(visitor, "Gemeente Voorbeeld");
            // Otherwise it proves nothing that it does not find ours.
            assert!(theirs.starts_with("found") || !can_search, "{theirs}");
            let known = match (mode, engine) {
                (Isolated, _) | (Inline, Engine::WebKit) => "not found, closed",
                (Inline, Engine::Chromium) => "found, closed",
                (Inline, Engine::Firefox) => "found, open",
            };
            assert_eq!(
                asks_for(visitor, sentence(flag("geweld").title)),
                known,
                "{mode:?}"
            );
        });
    }
}
