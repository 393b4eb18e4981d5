//! What the document has to hold so that a real screen reader says it. Each was heard wrong with Orca once
//! (docs/screen-readers.md); here the cause is looked at, which is quicker than a voice.

use e2e::browser::Engine;
use e2e::host::Mode;
use e2e::words::{sentence, support};
use e2e::{Visit, Visitor, fact, ui};
use guide::model::whose;

/// Elements that listen for presses: a screen reader calls all that is in them clickable.
const RECORDS_LISTENERS: &str = "
    globalThis.clickable = [];
    const listens = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, ...rest) {
        if (this instanceof Element && /^(click|mouse(down|up))$/.test(type)) clickable.push(this.id);
        return listens.call(this, type, ...rest);
    };";
const CLICKABLE: &str = "return globalThis.clickable";

/// The description of what has the focus.
const FOCUS: &str = "
    const ids = document.activeElement.getAttribute('aria-describedby') ?? '';
    return ids.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ')";

/// The description of the first answer, or row of answers, that somebody comes to.
const FIRST_ANSWER: &str = "
    const first = [...document.querySelectorAll('fieldset :is(input, button)')]
        .find((one) => one.checkVisibility());
    const ids = first.getAttribute('aria-describedby') ?? '';
    return ids.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ')";

const INVALID: &str = "
    return [...document.querySelectorAll('[aria-invalid=true]')]
        .filter((one) => one.checkVisibility())
        .map((one) => one.getAttribute('role') ?? one.type)";

/// Boxes that Firefox gives to somebody who reads on as lines of their own, in what is one line.
const IN_PIECES: &str = "
    return [...document.querySelectorAll('label > *, .sw-card__title *')]
        .filter((one) => one.textContent && getComputedStyle(one).display === 'block'
            || /flex|grid/.test(getComputedStyle(one.parentElement).display))
        .map((one) => one.outerHTML)";

/// Of each answer that is in sight, how many lines it has, and whether its tick is beside the first. One
/// beside no line is to Firefox a line of its own, with all words, and then the lines are read once more.
const TICKS: &str = "
    const inputs = [...document.querySelectorAll('label > input')].filter((one) => one.checkVisibility());
    return inputs.map((input) => {
        const words = document.createRange();
        words.selectNodeContents(input.parentElement.lastElementChild);
        const lines = new Map([...words.getClientRects()].map((line) => [line.top, line]));
        const [first] = lines.values();
        const { top, height } = input.getBoundingClientRect();
        const middle = top + height / 2;
        return [lines.size, Math.abs(middle - (first.top + first.bottom) / 2) <= 2];
    })";

const NUMBERS: &str = "
    return [...document.querySelectorAll('a[href^=tel]')].map((link) => link.getAttribute('aria-label'))";

fn here() -> Visit {
    Visit::default().only_in(
        &[Engine::Chromium],
        "the document is the same in every browser",
    )
}

fn is_said(visitor: &Visitor, with: &'static str, words: &str) {
    let said: String = visitor.device(with);
    assert!(said.contains(words), "‘{said}’ has no ‘{words}’");
}

#[test]
fn the_questions_say_what_is_asked_what_is_missing_where_one_is_and_that_answers_are_gone() {
    here().with_stand_in(RECORDS_LISTENERS).run(|visitor| {
        visitor.tries_to_go_on();
        assert_eq!(visitor.device::<Vec<String>>(INVALID), ["radiogroup"]);
        is_said(visitor, FIRST_ANSWER, ui("error-one"));
        visitor.asks_for_help_now();
        let who = fact("tel_veilig_thuis");
        let whole = ui("call").replace("{who}", &whose(who.of, who.value));
        let named: Vec<String> = visitor.device(NUMBERS);
        assert!(named.contains(&whole), "{named:?}");
        visitor.asks_for_help_now();
        visitor.chooses("who.ziek").goes_on();
        visitor.tries_to_go_on();
        assert_eq!(visitor.device::<Vec<String>>(INVALID), ["checkbox"]);
        is_said(visitor, FIRST_ANSWER, ui("error-many"));
        assert_eq!(visitor.device::<Vec<String>>(IN_PIECES), [""; 0]);
        visitor.wipes().is_at_heading(ui("title"));
        is_said(visitor, FOCUS, ui("wiped"));
        assert_eq!(visitor.device::<Vec<String>>(CLICKABLE), [""; 0]);
    });
}

#[test]
fn a_tick_stands_beside_the_first_line_of_its_answer() {
    Visit::default().run(|visitor| {
        let mut ticks: Vec<(usize, bool)> = Vec::new();
        visitor.answers_and_looks_around("who.ziek worries.angst heavy.licht", |there, _| {
            ticks.extend(there.device::<Vec<(usize, bool)>>(TICKS));
        });
        assert!(ticks.iter().any(|(lines, _)| *lines > 1), "{ticks:?}");
        assert!(ticks.iter().all(|(_, beside)| *beside), "{ticks:?}");
    });
}

/// The status of the comparison, and the first heading with a mark.
const STATUS: &str = "
    const place = document.querySelector('.sw-compare [role=status]');
    globalThis.compared ??= place;
    return place === globalThis.compared ? place.textContent : 'another place'";

#[test]
fn the_result_says_what_came_and_what_went() {
    here().run(|visitor| {
        visitor.answers("who.ziek worries.angst heavy.licht");
        let begins = "return document.querySelector('.sw-card__title').textContent";
        assert!(visitor.device::<String>(begins).starts_with(ui("begin")));
        assert_eq!(visitor.device::<Vec<String>>(IN_PIECES), [""; 0]);
        visitor.makes_a_card();
        let knows = "globalThis.was = document.querySelector('.sw-take > button'); return true";
        visitor.device_notices(knows).presses(ui("talk-close"));
        // Another button: of one that only changes its words nothing is said.
        visitor.is_at(ui("talk-open"));
        visitor.device_notices("return globalThis.was !== document.activeElement");
        visitor.turns_to(ui("compare-title"));
        visitor.picks(&ui("compare-slot").replace("{n}", "2"), ui("compare-none"));
        assert_eq!(visitor.device::<String>(STATUS), ui("compare-few"));
        let names = ["huisarts", "psycholoog"].map(|id| sentence(support(id).name));
        for (number, name) in ["1", "2"].into_iter().zip(names) {
            visitor.picks(&ui("compare-slot").replace("{n}", number), name);
        }
        let said: String = visitor.device(STATUS);
        assert!(names.iter().all(|name| said.contains(name)), "{said}");
    });
}

/// What a list of landmarks would have of it.
const LANDMARKS: &str = "
    const root = document.querySelector('steun-wijzer')[Symbol.for('test')];
    const isOne = (one) => !one.matches('header, footer') || !one.closest('section, article, aside, main, nav');
    return [...root.querySelectorAll('header, footer, main, section[aria-label]')]
        .filter(isOne).map((one) => one.tagName)";

#[test]
fn inline_the_guide_is_one_region_of_the_page() {
    here().on_a_page_like("plain", Mode::Inline).run(|visitor| {
        assert_eq!(visitor.device::<Vec<String>>(LANDMARKS), ["SECTION"]);
    });
}
