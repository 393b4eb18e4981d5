//! Real session recorders on the page around the widget. `tests/npm/recorders/` has each of them,
//! configured to mask nothing.

use std::collections::BTreeMap;
use std::thread;
use std::time::{Duration, Instant};

use e2e::host::HostPage;
use e2e::host::Mode::{self, Inline, Isolated};
use e2e::words::{choice, question, sentence};
use e2e::{Visit, Visitor};

/// A visitor with many worries, to the end.
const ANSWERS: &str = "who.naaste worries.angst worries.overbelasting first.angst heavy.zwaar \
    talk.niet_praten phase.laatste_fase illness.kanker carers.thuiszorg safety.geweld";

/// The recorders.
const RECORDERS: [&str; 5] = ["clarity", "datadog", "openreplay", "rrweb", "sentry"];

/// How long a recorder may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// How much each of them has.
const LENGTHS: &str = "
    return Object.entries(globalThis.heard ?? {}).map(([name, list]) => `${name} has ${list.length}`).join(', ')";

/// Each has the whole page, which is an event of type 2 of rrweb, and so goes on recording.
const ARE_ALIVE: &str = "
    const lists = Object.values(globalThis.heard ?? {});
    return lists.length > 0 && lists.every((list) => list.some((event) => event.startsWith('{\"type\":2')))";

/// What each of them would have sent, by its name.
const HEARD: &str = "
    const heard = Object.entries(globalThis.heard);
    return JSON.stringify(Object.fromEntries(heard.map(([name, list]) => [name, list.join('\\n')])))";

/// Something else of the page happens at the end, and every recorder records it. Not each time that this
/// is asked: recorders that are kept busy with what happens do not come to sending it.
const LAST: &str = "
    const isIn = (text) => text.includes('Einde van het bezoek');
    if (Object.values(heard).every((list) => list.findLast(isIn))) return true;
    if (performance.now() - window.tried < 1000) return false;
    window.tried = performance.now();
    document.getElementById('last') ?? document.body.append(
        Object.assign(document.createElement('p'), { id: 'last', textContent: 'Einde van het bezoek' }));
    return false";

type Heard = BTreeMap<String, String>;

/// Questions and answers that were on the screen, and the ids of the answers.
fn secrets() -> Vec<&'static str> {
    let words = ANSWERS.split_whitespace().flat_map(|id| {
        let (asked, _) = id.split_once('.').unwrap_or_default();
        [
            sentence(choice(id).label.default),
            sentence(question(asked).label.default),
        ]
    });
    let ids = ["overbelasting", "niet_praten", "laatste_fase", "thuiszorg"];
    words.chain(ids).collect()
}

/// Waits for this of the page, and says how much each recorder has where it does not come.
#[track_caller]
fn waits_until(what: &str, visitor: &Visitor, script: &'static str) {
    let end = Instant::now() + PATIENCE;
    while !visitor.device::<bool>(script) {
        let lengths = || visitor.device::<String>(LENGTHS);
        assert!(Instant::now() < end, "not so: {what}; {}", lengths());
        thread::sleep(Duration::from_millis(50));
    }
}

/// What was recorded until now; all of it, since they record the end as well.
fn heard(visitor: &Visitor, recorders: &[&str]) -> Heard {
    visitor.the_page_knows("return ''");
    waits_until("every recorder has the end", visitor, LAST);
    let heard: Heard = serde_json::from_str(&visitor.the_page_knows(HEARD)).unwrap_or_default();
    assert_eq!(heard.keys().collect::<Vec<_>>(), recorders);
    heard
}

/// What they record on the page in `files` while `test` runs. That a recorder stores data of its own
/// does not count.
fn on_a_recorded_page(visit: Visit, recorders: &[&str], test: impl FnOnce(&Visitor)) -> Heard {
    let mut found = Heard::new();
    let left = visit.leaves_behind(|visitor| {
        test(visitor);
        found = heard(visitor, recorders);
    });
    let own = [
        "_dd_",
        "blob:",
        "__openreplay",
        "mixpanel",
        "[rrweb] dropped",
    ];
    let of_recorder = |said: &&String| !own.iter().any(|own| said.contains(own));
    let left: Vec<&String> = left.iter().filter(of_recorder).collect();
    assert_eq!(left, [""; 0]);
    found
}

fn embedded(mode: Mode) -> Visit {
    Visit::default().on_a_page_like("recorded", mode)
}

#[test]
fn recorders_capture_nothing_from_a_frame() {
    let heard = on_a_recorded_page(embedded(Isolated), &RECORDERS, |visitor| {
        visitor.answers(ANSWERS).is_at_the_result();
    });
    for (recorder, heard) in heard {
        for secret in secrets() {
            assert!(!heard.contains(secret), "{recorder} knows: {secret}");
        }
    }
}

#[test]
fn recorders_capture_no_words_of_an_inline_guide() {
    let heard = on_a_recorded_page(embedded(Inline), &RECORDERS, |visitor| {
        visitor.answers(ANSWERS).is_at_the_result();
    });
    for (recorder, heard) in &heard {
        for secret in secrets() {
            assert!(!heard.contains(secret), "{recorder} knows: {secret}");
        }
        // Nothing is written back into a field.
        assert!(!heard.contains("\"isChecked\":true"), "{recorder}");
    }
    // The positions of taps, which the documentation says. An event of type 3 and source 2 is one.
    let taps = heard["rrweb"].lines().filter(|event| {
        event.contains("\"source\":2") && event.contains("\"type\":2") && event.contains("\"x\":")
    });
    assert!(taps.count() > 5, "the documentation says more than is true");
}

/// What they record of a page that holds the secrets itself, in a form that somebody fills in.
#[expect(clippy::unwrap_used, reason = "a test fails by a panic")]
fn of_the_page_itself(name: &'static str, recorders: &[&str]) -> Heard {
    let host = HostPage {
        name,
        mode: Isolated,
    };
    let mut files = (*host.files().unwrap()).clone();
    let page = files.get_mut("/index.html").unwrap();
    let rows: String = secrets()
        .iter()
        .map(|words| {
            format!("<p><label><input type=checkbox value=\"{words}\"> {words}</label></p>")
        })
        .collect();
    let text = String::from_utf8_lossy(page).into_owned();
    let (before, after) = text.split_once("<steun-wijzer>").unwrap();
    *page = format!("{before}<form>{rows}</form><div hidden>{after}").into_bytes();
    on_a_recorded_page(Visit::default().of(files), recorders, |visitor| {
        visitor.sees(secrets()[0]);
        let ticks = "document.querySelectorAll('[type=checkbox]').forEach((one) => one.click()); return true";
        visitor.device_notices(ticks);
    })
}

fn know_all(heard: &Heard) {
    for (recorder, heard) in heard {
        for secret in secrets() {
            assert!(heard.contains(secret), "{recorder} does not know: {secret}");
        }
    }
}

#[test]
fn the_same_recorders_capture_everything_in_the_page_itself() {
    let heard = of_the_page_itself("recorded", &RECORDERS);
    know_all(&heard);
    assert!(heard["rrweb"].contains("\"isChecked\":true"));
}

/// One of them alone: the control, and then a visit in a frame.
fn captures_the_page_itself_and_nothing_from_a_frame(page: &'static str, recorder: &'static str) {
    know_all(&of_the_page_itself(page, &[recorder]));
    let visit = Visit::default().on_a_page_like(page, Isolated);
    let heard = on_a_recorded_page(visit, &[recorder], |visitor| {
        is_recorded_from_here(visitor);
        visitor.answers(ANSWERS).is_at_the_result();
    });
    for secret in secrets() {
        assert!(!heard[recorder].contains(secret), "it knows: {secret}");
    }
}

/// In the frame, before the visit: the recorders of the page are at work.
fn is_recorded_from_here(visitor: &Visitor) {
    visitor.the_page_knows("return ''");
    waits_until("every recorder is alive", visitor, ARE_ALIVE);
    visitor.returns_to_the_frame();
}

#[test]
fn mixpanel_captures_everything_in_the_page_itself_and_nothing_from_a_frame() {
    captures_the_page_itself_and_nothing_from_a_frame("recorded-mixpanel", "mixpanel");
}

#[test]
fn posthog_captures_everything_in_the_page_itself_and_nothing_from_a_frame() {
    captures_the_page_itself_and_nothing_from_a_frame("recorded-posthog", "posthog");
}

/// What rrweb stored of elements since it has the whole page: all changes (an event of type 3) but for
/// those of a pointer and of scrolling, and but for the end.
const CHANGES: &str = "
    const [list] = Object.values(heard);
    const events = list.map((event) => JSON.parse(event));
    const ofPointer = [1, 2, 3, 6, 12];
    return events.slice(events.findLastIndex(({ type }) => type === 2) + 1)
        .filter(({ type, data }) => type === 3 && !ofPointer.includes(data.source))
        .map(({ data }) => JSON.stringify(data))
        .filter((text) => !text.includes('Einde van het bezoek')).join('\\n')";

#[test]
fn a_recorder_stores_the_same_of_a_short_and_a_long_visit_in_a_frame() {
    let changes = |page: &'static str, recorder: &'static str, goes: fn(&Visitor)| {
        let mut stored = String::new();
        let visit = Visit::default().on_a_page_like(page, Isolated);
        on_a_recorded_page(visit, &[recorder], |visitor| {
            is_recorded_from_here(visitor);
            goes(visitor);
            visitor.the_page_knows("return ''");
            waits_until("the recorder has the end", visitor, LAST);
            stored = visitor.device(CHANGES);
        });
        stored
    };
    for (page, recorder) in [
        ("recorded-mixpanel", "mixpanel"),
        ("recorded-posthog", "posthog"),
    ] {
        let visits: [fn(&Visitor); 2] = [
            |visitor| {
                visitor.chooses("who.nabestaande").goes_on();
            },
            |visitor| {
                visitor.answers(ANSWERS).is_at_the_result();
                visitor.opens_everything();
            },
        ];
        let [short, long] = visits.map(|visit| changes(page, recorder, visit));
        // From loading to started.
        assert!(short.lines().count() <= 1, "{recorder}: {short}");
        assert_eq!(long, short, "{recorder}");
    }
}
