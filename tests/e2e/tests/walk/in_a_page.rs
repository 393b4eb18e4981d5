//! What holds in a page of a partner from the first answer to the last: the lock, the height of the
//! frame, the partner file, taking the element away, and leaving.

use e2e::browser::Engine;
use e2e::host::Mode::{self, Inline, Isolated};
use e2e::site::{TextFiles, Wasm};
use e2e::{Tongue, Visit, Visitor, fact, ui};

use crate::embedded::OWN_CONTENT;

const STORY: &str = "who.naaste worries.angst safety.geweld";

fn on(page: &'static str, mode: Mode) -> Visit {
    Visit::default().on_a_page_like(page, mode)
}

/// Without what was asked for: the page itself does that here.
fn but_for_requests(left: Vec<String>) -> Vec<String> {
    let asked = "the page asked for ";
    left.into_iter()
        .filter(|said| !said.starts_with(asked))
        .collect()
}

/// Everything by which a page could ask for something, or send it: what became of each is in `tried`.
const TRIES: &str = "
    const address = new URL('proef?' + Math.random(), location.href).href;
    window.tried = {};
    const says = (name, word) => () => { window.tried[name] = word; };
    const loads = (name, element) => {
        element.onload = says(name, 'came');
        element.onerror = says(name, 'refused');
        document.head.append(element);
    };
    fetch('index.html').then(says('fetch', 'came'), says('fetch', 'refused'));
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = document.querySelector('style').dataset.file + '?again';
    loads('style', style);
    const request = new XMLHttpRequest();
    request.onload = says('request', 'came');
    request.onerror = says('request', 'refused');
    request.open('GET', 'index.html');
    request.send();
    window.refused = 0;
    addEventListener('securitypolicyviolation', () => { window.refused += 1; });
    navigator.sendBeacon(address, 'angst');
    new Image().src = address;
    return true";

const ALL_ANSWERED: &str = "return Object.keys(window.tried).length === 3";
const WHAT_CAME: &str =
    "return Object.entries(window.tried).map((one) => one.join(' ')).sort().join(', ')";

/// How every engine says that a policy forbids something.
const COMPLAINTS: [&str; 8] = [
    "Content Security Policy",
    "Content-Security-Policy",
    "content security policy",
    "Refused to",
    "violates",
    " forbids ",
    "proef?",
    "?again",
];

/// Tries everything, and finds that none of it reached the site.
fn is_refused(visitor: &Visitor) {
    let asked = visitor.asked_of_the_site().len();
    visitor.device_notices(TRIES).device_notices(ALL_ANSWERED);
    let came: String = visitor.device(WHAT_CAME);
    assert_eq!(came, "fetch refused, request refused, style refused");
    // The beacon and the picture say nothing of themselves; the policy and the site do.
    visitor.device_notices("return window.refused >= 4");
    assert_eq!(visitor.asked_of_the_site().split_off(asked), []);
}

#[test]
fn from_the_first_answer_the_browser_refuses_every_request() {
    for told in [Visit::default(), on("plain", Isolated)] {
        // Something is still to come, so nothing is locked before somebody answers.
        let told = told.while_texts_are(TextFiles::Hanging);
        let told = told.with_complaints_about(&COMPLAINTS);
        let left = told.leaves_behind(|visitor| {
            visitor.device_notices(TRIES).device_notices(ALL_ANSWERED);
            let came: String = visitor.device(WHAT_CAME);
            assert_eq!(came, "fetch came, request came, style came");
            visitor.chooses("who.ziek").goes_on().is_asked("worries");
            is_refused(visitor);
        });
        assert_eq!(but_for_requests(left), [""; 0]);
    }
}

#[test]
fn when_everything_has_come_requests_are_refused_before_the_first_answer() {
    let told = Visit::default().with_complaints_about(&COMPLAINTS);
    let left = told.leaves_behind(|visitor| {
        // The last of the texts may be on its way.
        visitor.device_notices(
            "window.isShut ??= false;
             fetch('index.html').catch(() => { window.isShut = true; });
             return window.isShut",
        );
        is_refused(visitor);
    });
    assert_eq!(but_for_requests(left), [""; 0]);
}

/// Notes every height that the frame gets, in the page around it.
const HEIGHTS: &str = "
    globalThis.heights = [];
    setInterval(() => {
        const frame = document.querySelector('steun-wijzer')?.shadowRoot?.querySelector('iframe');
        const height = frame?.style.blockSize;
        if (height && heights.at(-1) !== height) heights.push(height);
    }, 10)";

#[test]
fn the_height_of_the_frame_only_grows_and_in_steps() {
    let told = on("plain", Isolated).with_stand_in(HEIGHTS);
    told.tells(|visitor| {
        visitor.tells(STORY).is_at_the_result().opens_everything();
        // A short screen after the longest.
        visitor.wipes();
        visitor.is_asked("who");
        let heights = visitor.the_page_knows("return heights.join(' ')");
        let heights: Vec<u32> = heights
            .split(' ')
            .map(|height| height.trim_end_matches("px").parse().unwrap())
            .collect();
        assert!(heights.len() > 1, "{heights:?}");
        assert!(heights.is_sorted(), "{heights:?}");
        assert!(
            heights.iter().all(|height| height % 400 == 0),
            "{heights:?}"
        );
    });
}

#[test]
fn the_partner_file_comes_through_the_element_in_both_modes() {
    for mode in [Isolated, Inline] {
        let told = on("partner", mode).of_a_page_with("", Tongue::Formal);
        told.tells(|visitor| {
            visitor.tells("who.ziek worries.angst heavy.licht");
            visitor
                .sees("Dit is er ook bij Ziekenhuis Voorbeeld")
                .sees("Huiskamer Voorbeeld");
        });
    }
}

/// The page takes the element off and puts it back.
const AGAIN: &str = "
    const widget = document.querySelector('steun-wijzer');
    widget.remove();
    document.body.append(widget);
    widget.scrollIntoView();
    return ''";

#[test]
fn taking_the_element_off_the_page_wipes_its_answers() {
    for mode in [Isolated, Inline] {
        let left = on("plain", mode).leaves_behind(|visitor| {
            visitor.chooses("who.ziek").goes_on().is_asked("worries");
            visitor.the_page_knows(AGAIN);
            if mode == Isolated {
                visitor.returns_to_the_frame();
            }
            visitor.is_asked("who").finds_chosen("", "who.ziek");
        });
        assert_eq!(but_for_requests(left), [""; 0], "{mode:?}");
    }
}

#[test]
fn an_element_that_is_put_back_asks_again_for_a_program_that_did_not_come() {
    let told = on("plain", Inline)
        .while_program_is(Wasm::MissingAtFirst)
        .with_complaints_about(&[".wasm", "404"]);
    let left = told.leaves_behind(|visitor| {
        visitor.sees(OWN_CONTENT).the_page_knows(AGAIN);
        visitor.is_asked("who").tells(STORY).is_at_the_result();
    });
    assert_eq!(but_for_requests(left), [""; 0]);
}

#[test]
fn one_press_in_a_frame_takes_the_whole_page_away() {
    let because =
        "its WebDriver presses in a frame by a script, which may not move the page around";
    let told = on("plain", Isolated).only_in(&[Engine::Chromium], because);
    let left = told.leaves_behind(|visitor| {
        visitor.tells(STORY).sees(fact("tel_veilig_thuis").value);
        visitor.leaves_quickly(ui("leave"), ui("leave-to"));
    });
    // Afterwards the page of the frame stands alone.
    let other: Vec<String> = but_for_requests(left)
        .into_iter()
        .filter(|said| !said.contains(" became "))
        .collect();
    assert_eq!(other, [""; 0]);
}

#[test]
fn who_follows_a_link_out_of_a_frame_does_not_say_where_they_were() {
    let because = "its WebDriver presses in a frame by a script, which may open nothing";
    let told = on("plain", Isolated).only_in(&[Engine::Chromium, Engine::Firefox], because);
    told.tells(|visitor| {
        let link = format!("{} {}", ui("one-page"), ui("new-tab"));
        visitor
            .tells(STORY)
            .opens_beside(&link, "steunwijzer/gids.html");
        let asked = visitor.asked_of_the_site();
        let guide = asked
            .iter()
            .find(|request| request.path.ends_with("/gids.html"));
        assert_eq!(guide.map(|guide| &guide.referer), Some(&None));
        visitor.is_at_the_result();
    });
}
