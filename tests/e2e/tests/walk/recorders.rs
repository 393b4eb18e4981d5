//! Real session recorders on the page around the widget. `tests/npm/recorders/` has each of them,
//! configured to mask nothing.

use std::collections::BTreeMap;

use e2e::host::HostPage;
use e2e::host::Mode::{self, Inline, Isolated};
use e2e::words::{choice, question, sentence};
use e2e::{Engine, Visit, Visitor};

/// A visitor with many worries, to the end.
const ANSWERS: &str = "who.naaste worries.angst worries.overbelasting first.angst heavy.zwaar \
    talk.niet_praten phase.laatste_fase illness.kanker carers.thuiszorg safety.geweld";

/// The recorders.
const RECORDERS: [&str; 5] = ["clarity", "datadog", "openreplay", "rrweb", "sentry"];

/// Two that wait before they send, on a page of their own: `recorded-too`.
const PATIENT: [&str; 2] = ["mixpanel", "posthog"];

/// What each of them would have sent, by its name.
const HEARD: &str = "
    const heard = Object.entries(globalThis.heard);
    return JSON.stringify(Object.fromEntries(heard.map(([name, list]) => [name, list.join('\\n')])))";

/// Something else of the page happens at the end, and every recorder records it. Where there is a field,
/// it is written there, too: PostHog sends nothing before somebody did something on the page itself, and
/// loses elements that come late. Not each time that this is asked: recorders that are kept busy with what
/// happens do not come to sending it.
const LAST: &str = "
    const isIn = (text) => text.includes('Einde van het bezoek');
    if (Object.values(heard).every((list) => list.findLast(isIn))) return true;
    if (performance.now() - window.tried < 1000) return false;
    window.tried = performance.now();
    document.getElementById('last') ?? document.body.append(
        Object.assign(document.createElement('p'), { id: 'last', textContent: 'Einde van het bezoek' }));
    const search = document.querySelector('[type=search]');
    if (search) search.value = `Einde van het bezoek${'.'.repeat(search.value.length % 2)}`;
    search?.dispatchEvent(new Event('input', { bubbles: true }));
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

/// What was recorded until now; all of it, since they record the end as well.
fn heard(visitor: &Visitor, recorders: &[&str]) -> Heard {
    visitor.the_page_knows("return ''");
    visitor.device_notices(LAST);
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

#[test]
#[ignore = "on a busy machine PostHog does not send in time: run it by its name"]
fn mixpanel_and_posthog_capture_everything_in_the_page_itself_and_nothing_from_a_frame() {
    if !matches!(Engine::chosen(), Ok(Engine::Chromium)) {
        return;
    }
    know_all(&of_the_page_itself("recorded-too", &PATIENT));
    let visit = Visit::default().on_a_page_like("recorded-too", Isolated);
    let heard = on_a_recorded_page(visit, &PATIENT, |visitor| {
        visitor.answers(ANSWERS).is_at_the_result();
    });
    for (recorder, heard) in heard {
        for secret in secrets() {
            assert!(!heard.contains(secret), "{recorder} knows: {secret}");
        }
    }
}
