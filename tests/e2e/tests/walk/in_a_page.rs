//! What holds in a page of a partner from the first answer to the last: the lock, the height of the
//! frame, the partner file, removing the element, and leaving.

use std::thread;
use std::time::{Duration, Instant};

use e2e::browser::Engine;
use e2e::host::Mode::{Inline, Isolated};
use e2e::site::{TextFiles, Wasm};
use e2e::{Language, Visit, Visitor, fact, on, ui};

use crate::embedded::OWN_CONTENT;

const ANSWERS: &str = "who.naaste worries.angst safety.geweld";

/// Without requests, which here the page itself makes.
fn but_for_requests(left: Vec<String>) -> Vec<String> {
    let asked = "the page asked for ";
    left.into_iter()
        .filter(|said| !said.starts_with(asked))
        .collect()
}

/// Every way in which a page could request or send something: the outcome of each is in `tried`.
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

/// How each browser reports that a policy forbids something.
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

/// Tries each of them, and checks that none reached the site.
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
    for visit in [Visit::default(), on("plain", Isolated)] {
        // A request is still due, so nothing is locked before the first answer.
        let visit = visit.while_texts_are(TextFiles::Hanging);
        let visit = visit.with_console_errors(&COMPLAINTS);
        let left = visit.leaves_behind(|visitor| {
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
fn once_everything_has_loaded_requests_are_refused_before_the_first_answer() {
    let visit = Visit::default().with_console_errors(&COMPLAINTS);
    let left = visit.leaves_behind(|visitor| {
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

/// Writes down whatever changes in what a page can read of the guide: the element, its frame and where
/// it stands, what it is sent, where this page is scrolled to, and how long the history is.
const WATCHES: &str = "
    globalThis.noticed = [];
    let begun;
    addEventListener('begins', () => {
        begun = history.length;
        noticed.length = 0;
    });
    const note = (what) => noticed.at(-1) !== what && noticed.push(what);
    addEventListener('message', ({ data }) => note(`is sent ${JSON.stringify(data)}`));
    for (const name of ['popstate', 'hashchange']) addEventListener(name, () => note(name));
    const look = () => {
        const element = document.querySelector('steun-wijzer');
        const frame = element?.[Symbol.for('test')]?.querySelector('iframe');
        if (!frame) return;
        const { left, top, width, height } = frame.getBoundingClientRect();
        const place = [left, top + scrollY, width, height].map(Math.round);
        const { scrollHeight } = document.documentElement;
        note([...place, scrollY, scrollHeight, frame.style.cssText, element.outerHTML.length,
              history.length - begun, JSON.stringify(history.state), document.title].join(' '));
    };
    setInterval(look, 10)";

/// The guide is in view, where somebody begins.
const BEGINS: &str = "
    document.querySelector('steun-wijzer').scrollIntoView({ block: 'nearest' });
    dispatchEvent(new Event('begins'));
    return ''";
const MAKES_IT_NARROW: &str = "
    document.querySelector('steun-wijzer').style.width = '240px';
    return ''";
const LEAVES_ITS_WIDTH: &str = "return ''";

/// All that the page wrote down of a visit. First it does something to the element.
fn noticed(does: &'static str, visit: impl FnOnce(&Visitor)) -> String {
    let mut noticed = String::new();
    let page = on("plain", Isolated).with_stand_in(WATCHES);
    page.run(|visitor| {
        visitor.the_page_knows(does);
        visitor.the_page_knows(BEGINS);
        visitor.returns_to_the_frame();
        visit(visitor);
        noticed = visitor.the_page_knows("return noticed.join('; ')");
    });
    noticed
}

#[test]
fn a_page_notices_the_same_of_every_visit() {
    let visits: [fn(&Visitor); 3] = [
        |visitor| {
            visitor.chooses("who.nabestaande").goes_on();
            visitor.presses_browser_back().is_asked("who").goes_on();
            visitor.is_asked("worries");
        },
        |visitor| {
            visitor.answers(ANSWERS).is_at_the_result();
            visitor.opens_everything();
        },
        |visitor| {
            visitor.answers("who.jong worries.geld safety.medisch");
            visitor.is_at_the_result().changes("worries").goes_back();
            visitor.is_at_the_result().wipes().is_asked("who");
        },
    ];
    let [short, long, wiped] = visits.map(|visit| noticed(LEAVES_ITS_WIDTH, visit));
    assert!(short.ends_with(" 2 null Gemeente Voorbeeld"), "{short}");
    assert_eq!(long, short);
    assert_eq!(wiped, short);
    let [short, long] = [visits[0], visits[1]].map(|visit| noticed(MAKES_IT_NARROW, visit));
    assert_eq!(long, short);
}

/// The page notes what it sees, and the frame keeps the port by which it says that there is a guide.
fn keeps_the_port() -> &'static str {
    let keeps = "addEventListener('message', ({ ports }) => { globalThis.port ??= ports[0]; });";
    format!("{WATCHES}; if (self !== top) {keeps}").leak()
}

/// Whatever a frame could say to get more of the page than its place, by its port and past it.
const ASKS_FOR_MORE: &str = "
    const high = [1e9, -1, 0, NaN, Infinity, '1e9px', null, undefined, [true], { height: 1e9 },
        { height: NaN }, { steunwijzer: 1, height: 1e9 }, new Array(1e5).fill('x')];
    for (const asked of high) {
        globalThis.port.postMessage(asked);
        parent.postMessage({ steunwijzer: 1, asked }, '*');
    }
    return true";

#[test]
fn a_frame_that_asks_for_more_than_its_place_changes_nothing_on_the_page() {
    let visit = on("plain", Isolated).with_stand_in(keeps_the_port());
    visit.run(|visitor| {
        visitor.chooses("who.ziek").goes_on().is_asked("worries");
        let before = visitor.the_page_knows(LOOK);
        visitor.returns_to_the_frame();
        visitor.device_notices(ASKS_FOR_MORE);
        // Nothing on the screen shows that nothing will happen.
        thread::sleep(Duration::from_millis(500));
        assert_eq!(visitor.the_page_knows(LOOK), before);
        // Otherwise it proves nothing that they change nothing.
        let came = visitor.the_page_knows(
            "return `${noticed.filter((one) => one.startsWith('is sent')).length > 5}`",
        );
        assert_eq!(came, "true");
        // By the port the guide can still be taken away, so the same port was listened to.
        visitor.returns_to_the_frame();
        visitor.device_notices("globalThis.port.postMessage(false); return true");
        visitor.the_page_knows("return ''");
        visitor.device_notices(IS_GONE);
    });
}

/// What the page shows of the guide, and how high it is itself.
const LOOK: &str = "
    const element = document.querySelector('steun-wijzer');
    const frame = element[Symbol.for('test')].querySelector('iframe');
    const { left, top, width, height } = frame.getBoundingClientRect();
    const { scrollHeight, scrollWidth } = document.documentElement;
    return [left, top + scrollY, width, height, scrollHeight, scrollWidth, frame.hidden, frame.style.cssText,
        frame.src, element.outerHTML, document.title, location.href].join(' ');";
const IS_GONE: &str = "return document.querySelector('steun-wijzer')[Symbol.for('test')].querySelector('iframe').hidden";

/// What the page hears of how it is left: what it sent when it was.
fn hears_of_leaving(leaves: impl FnOnce(&Visitor)) -> String {
    let because =
        "its WebDriver presses in a frame by a script, which may not move the page around";
    let mut heard = String::new();
    let visit = on("left", Isolated).only_in(&[Engine::Chromium], because);
    visit.leaves_behind(|visitor| {
        visitor
            .answers(ANSWERS)
            .sees(fact("tel_veilig_thuis").value);
        visitor.the_page_knows("dispatchEvent(new Event('begins')); return ''");
        visitor.returns_to_the_frame();
        leaves(visitor);
        let end = Instant::now() + Duration::from_secs(15);
        while heard.is_empty() {
            assert!(Instant::now() < end, "the page is not left");
            let asked = visitor.asked_of_the_site().into_iter();
            let mut sent =
                asked.filter_map(|one| one.path.strip_prefix("/left?").map(str::to_owned));
            heard = sent.next().unwrap_or_default();
            thread::sleep(Duration::from_millis(20));
        }
    });
    heard
}

/// A link out of the frame that takes the whole page along.
const HAS_A_LINK: &str = "
    const link = document.createElement('a');
    Object.assign(link, { href: arguments[0], target: '_top', textContent: 'Naar een andere site' });
    const root = document.body[Symbol.for('test')] ?? document.body;
    root.querySelector('h1').before(link);
    return true";

#[test]
fn a_page_does_not_hear_whether_it_is_left_quickly_or_by_a_link_out_of_the_frame() {
    let quickly = hears_of_leaving(|visitor| {
        visitor.presses(ui("leave"));
    });
    let by_link = hears_of_leaving(|visitor| {
        let link = HAS_A_LINK.replace("arguments[0]", &format!("'{}'", ui("leave-to")));
        visitor.device_notices(link.leak());
        visitor.presses("Naar een andere site");
    });
    assert_eq!(quickly, by_link);
}

#[test]
fn the_partner_file_comes_through_the_element_in_both_modes() {
    for mode in [Isolated, Inline] {
        let visit = on("partner", mode).of_a_page_with("", Language::Formal);
        visit.run(|visitor| {
            visitor.answers("who.ziek worries.angst heavy.licht");
            visitor
                .sees("Dit is er ook bij Ziekenhuis Voorbeeld")
                .sees("Huiskamer Voorbeeld");
        });
    }
}

/// What the document of the frame holds without its root: Chromium gives the target of a tap, and with it
/// that document, to a page in the same process.
const WITHOUT_ROOT: &str = "
    const { body } = document;
    const under = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    return [body.childNodes.length, body.innerText.trim(), under.tagName].join(' ')";

#[test]
fn a_page_that_gets_what_is_tapped_in_a_frame_gets_an_empty_body() {
    on("plain", Isolated).run(|visitor| {
        visitor.chooses("who.ziek").goes_on().is_asked("worries");
        let found: String = visitor.device(WITHOUT_ROOT);
        assert_eq!(found, "0  BODY");
    });
}

#[test]
fn who_scrolls_past_the_end_of_the_guide_scrolls_the_page_and_nobody_else_does() {
    let because = "only its driver turns a wheel in a frame";
    let visit = on("plain", Isolated).only_in(&[Engine::Chromium], because);
    visit.run(|visitor| {
        visitor.chooses("who.ziek").goes_on().is_asked("worries");
        visitor.the_page_knows("document.body.style.paddingBlockEnd = '200vh'; return ''");
        let scrolled = || visitor.the_page_knows("return `${scrollY}`");
        let before = scrolled();
        visitor.turns_the_wheel(40);
        thread::sleep(Duration::from_millis(300));
        assert_eq!(scrolled(), before, "within the guide");
        visitor.returns_to_the_frame();
        let inside: f64 = visitor.device("return scrollY");
        assert!(inside > 0.0, "the guide scrolls");
        // To its end, and on.
        visitor.device_notices("scrollTo(0, 1e6); return true");
        let end = Instant::now() + Duration::from_secs(5);
        while scrolled() == before {
            assert!(Instant::now() < end, "past the end the page stays");
            visitor.turns_the_wheel(400);
        }
        visitor.returns_to_the_frame();
    });
}

/// The page scrolls on, until a piece of the frame is out of sight.
const SCROLLS_ON: &str = "
    const section = document.querySelector('page-section');
    window.ofGuide = (section?.shadowRoot ?? document).querySelector('steun-wijzer')
        [Symbol.for('test')].querySelector('iframe');
    document.body.style.paddingBlockEnd = '200vh';
    scrollBy(0, ofGuide.getBoundingClientRect().top + 100);
    return `${Math.round(ofGuide.getBoundingClientRect().top)}`";

/// It has come back, and rests.
const IS_BACK: &str = "return ofGuide.getBoundingClientRect().top >= 0";

#[test]
fn a_frame_that_somebody_is_in_comes_back_into_view_wherever_the_element_stands() {
    let because = "its WebDriver presses in a frame by a script, which gives no focus";
    for page in ["plain", "in-component"] {
        let visit = on(page, Isolated).only_in(&[Engine::Chromium], because);
        visit.run(|visitor| {
            visitor.chooses("who.ziek");
            assert_eq!(visitor.the_page_knows(SCROLLS_ON), "-100", "{page}");
            visitor.device_notices(IS_BACK).returns_to_the_frame();
        });
    }
}

/// As on many sites.
const HAS_A_HEADER_THAT_STAYS: &str = "
    const header = document.createElement('header');
    header.textContent = 'Gemeente Voorbeeld';
    header.style = 'position: sticky; inset-block-start: 0; block-size: 60px; z-index: 1; background: white';
    document.body.prepend(header);
    document.body.style.paddingBlockEnd = '200vh';
    return ''";

#[test]
fn a_frame_that_somebody_is_in_comes_below_a_header_that_stays() {
    let because = "its WebDriver presses in a frame by a script, which gives no focus";
    let visit = on("plain", Isolated).only_in(&[Engine::Chromium], because);
    visit.run(|visitor| {
        visitor.chooses("who.ziek");
        visitor.the_page_knows(HAS_A_HEADER_THAT_STAYS);
        visitor.the_page_knows(SCROLLS_ON);
        visitor
            .device_notices("return ofGuide.getBoundingClientRect().top >= 60")
            .returns_to_the_frame();
    });
}

/// The page takes the element off and puts it back.
const AGAIN: &str = "
    const widget = document.querySelector('steun-wijzer');
    widget.remove();
    document.body.append(widget);
    widget.scrollIntoView();
    return ''";

#[test]
fn removing_the_element_wipes_its_answers() {
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
fn an_element_that_is_put_back_requests_a_missing_program_again() {
    let visit = on("plain", Inline)
        .while_program_is(Wasm::MissingAtFirst)
        .with_console_errors(&[".wasm", "404"]);
    let left = visit.leaves_behind(|visitor| {
        visitor.sees(OWN_CONTENT).the_page_knows(AGAIN);
        visitor.is_asked("who").answers(ANSWERS).is_at_the_result();
    });
    assert_eq!(but_for_requests(left), [""; 0]);
}

#[test]
fn leaving_quickly_from_a_frame_leaves_the_whole_page() {
    let because =
        "its WebDriver presses in a frame by a script, which may not move the page around";
    let visit = on("plain", Isolated).only_in(&[Engine::Chromium], because);
    let left = visit.leaves_behind(|visitor| {
        visitor
            .answers(ANSWERS)
            .sees(fact("tel_veilig_thuis").value);
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
fn a_page_that_asks_before_it_is_left_does_not_hold_who_leaves_quickly() {
    let because =
        "its WebDriver presses in a frame by a script, which may not move the page around";
    for mode in [Isolated, Inline] {
        let visit = on("asks-before-leaving", mode).only_in(&[Engine::Chromium], because);
        visit.leaves_behind(|visitor| {
            visitor
                .answers(ANSWERS)
                .sees(fact("tel_veilig_thuis").value);
            visitor.leaves_quickly(ui("leave"), ui("leave-to"));
            let asked = visitor.asked_of_the_site();
            assert!(asked.iter().all(|one| one.path != "/asked"), "{mode:?}");
        });
    }
}

#[test]
fn a_link_out_of_a_frame_sends_no_referrer_and_the_page_does_not_hear_of_it() {
    let because = "its WebDriver presses in a frame by a script, which may open nothing";
    let visit = on("watched", Isolated).only_in(&[Engine::Chromium, Engine::Firefox], because);
    visit.run(|visitor| {
        let link = format!("{}, {}", ui("one-page"), ui("new-tab"));
        visitor
            .answers(ANSWERS)
            .turns_to(ui("kinds-title"))
            .opens_beside(&link, "steunwijzer/gids.html");
        let asked = visitor.asked_of_the_site();
        let guide = asked
            .iter()
            .find(|request| request.path.ends_with("/gids.html"));
        assert_eq!(guide.map(|guide| &guide.referer), Some(&None));
        let learnt = visitor.the_page_knows("return all_learnt().join('\\n')");
        assert!(learnt.contains("loaded "), "{learnt}");
        for sign in ["gids.html", "\nclick", "\nauxclick"] {
            assert!(!learnt.contains(sign), "{sign}: {learnt}");
        }
        visitor
            .returns_to_the_frame()
            .goes_back()
            .is_at_the_result();
    });
}

#[test]
fn in_a_page_the_questions_can_be_opened_in_a_tab_of_their_own() {
    let opens = |visitor: &Visitor| {
        let links = visitor.links();
        links
            .iter()
            .any(|link| link.address.ends_with("index.html?lang=nl"))
    };
    for mode in [Isolated, Inline] {
        on("plain", mode).run(|visitor| assert!(opens(visitor), "{mode:?}"));
    }
    // There it is in one already.
    Visit::default().run(|visitor| assert!(!opens(visitor)));
}
