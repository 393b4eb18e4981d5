//! “Lees voor”: by a voice of the device itself, or not at all.

use e2e::{Visit, Visitor, text, ui};

const ANSWERS: &str = "who.ziek worries.angst heavy.licht";

/// A device that can read aloud. The test names its voices, which may arrive later.
macro_rules! device_with {
    ($voices:literal, $later:literal) => {
        concat!(
            "globalThis.said = []; globalThis.stopped = 0; globalThis.now = ",
            $voices,
            ";
            globalThis.SpeechSynthesisUtterance = class extends EventTarget {
                constructor(text) { super(); this.text = text; }
            };
            const speech = new (class extends EventTarget {
                getVoices() { return now; }
                speak(line) { said.push(line); }
                cancel() { stopped += 1; }
            })();
            Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
            globalThis.voicesCome = () => {
                now = ",
            $later,
            "; speech.dispatchEvent(new Event('voiceschanged'));
            };"
        )
    };
}

const REMOTE_AND_LOCAL: &str = device_with!(
    "[{ name: 'ver weg', lang: 'nl-NL', localService: false, default: true },
      { name: 'Engels', lang: 'en-GB', localService: true },
      { name: 'hier', lang: 'nl_NL', localService: true }]",
    "now"
);
const REMOTE_ONLY: &str = device_with!(
    "[{ name: 'ver weg', lang: 'nl-NL', localService: false, default: true },
      { name: 'Engels', lang: 'en-GB', localService: true }]",
    "now"
);
const LATE: &str = device_with!(
    "[]",
    "[{ name: 'hier', lang: 'nl-NL', localService: true }]"
);
const NO_SPEECH: &str =
    "Object.defineProperty(globalThis, 'speechSynthesis', { value: undefined });";

#[track_caller]
fn with(device: &'static str, test: impl FnOnce(&Visitor)) {
    Visit::default()
        .with_stand_in(device)
        .run(|visitor| test(visitor.answers(ANSWERS)));
}

/// Every text that was passed to the voice, line by line.
#[track_caller]
fn said(visitor: &Visitor) -> Vec<String> {
    visitor.device("return said.map((line) => line.text)")
}

#[test]
fn the_result_is_read_by_a_voice_of_the_device_only() {
    with(REMOTE_AND_LOCAL, |visitor| {
        let begin = visitor.begin_here();
        visitor.presses(ui("read-aloud"));
        let said = said(visitor);
        let says = |words: &str| said.iter().any(|line| line.contains(words));
        assert!(says(visitor.name_of(begin)), "{said:?}");
        assert!(says(visitor.first_sentence(begin)), "{said:?}");
        assert!(
            !says(ui("read-aloud")) && !says(ui("read-stop")),
            "{said:?}"
        );
        let voices: Vec<String> =
            visitor.device("return [...new Set(said.map((l) => l.voice.name))]");
        assert_eq!(voices, ["hier"]);
    });
}

#[test]
fn where_every_voice_for_dutch_is_elsewhere_there_is_no_button() {
    with(REMOTE_ONLY, |visitor| {
        assert!(!visitor.can_press(ui("read-aloud")));
        visitor.makes_a_card();
        assert!(!visitor.can_press(ui("read-aloud")));
    });
}

#[test]
fn a_browser_without_speech_has_no_button() {
    with(NO_SPEECH, |visitor| {
        assert!(!visitor.can_press(ui("read-aloud")))
    });
}

#[test]
fn voices_that_come_later_count_too() {
    with(LATE, |visitor| {
        assert!(!visitor.can_press(ui("read-aloud")));
        visitor.device::<Option<()>>("voicesCome(); return null");
        visitor.sees(ui("read-aloud"));
    });
}

#[test]
fn speech_ends_at_stop_and_at_the_end_of_the_text() {
    with(REMOTE_AND_LOCAL, |visitor| {
        visitor.presses(ui("read-aloud")).presses(ui("read-stop"));
        assert_eq!(visitor.device::<u32>("return stopped"), 1);
        visitor
            .does_not_see(ui("read-stop"))
            .presses(ui("read-aloud"))
            .sees(ui("read-stop"));
        visitor.device::<Option<()>>("said.at(-1).dispatchEvent(new Event('end')); return null");
        visitor.does_not_see(ui("read-stop"));
    });
}

#[test]
fn the_card_is_read_as_it_is() {
    with(REMOTE_AND_LOCAL, |visitor| {
        visitor
            .makes_a_card()
            .writes(ui("talk-own"), "Kan mijn zus mee?");
        // The first button with a picture after the card.
        visitor.device::<Option<()>>(
            "const card = document.querySelector('article');
             const isAfter = (button) =>
                 card.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING;
             const buttons = [...document.querySelectorAll('button:has(svg)')];
             buttons.find(isAfter).click(); return null",
        );
        visitor.device_notices("return said.length > 0");
        let said = said(visitor);
        assert_eq!(said[0], text("card"));
        assert!(said.contains(&"Kan mijn zus mee?".to_owned()), "{said:?}");
        assert_eq!(said.last().map(String::as_str), Some(text("card.made")));
    });
}

#[test]
fn a_closed_card_is_not_read_and_an_opened_one_is() {
    with(REMOTE_AND_LOCAL, |visitor| {
        let second = visitor.cards()[1];
        visitor.presses(ui("read-aloud"));
        let words = visitor.first_sentence(second);
        assert!(!said(visitor).iter().any(|line| line.contains(words)));
        visitor.presses(ui("read-stop")).reads(second);
        visitor.presses(ui("read-aloud"));
        assert!(said(visitor).iter().any(|line| line.contains(words)));
    });
}

#[test]
fn leaving_hiding_and_wiping_stop_the_voice() {
    with(REMOTE_AND_LOCAL, |visitor| {
        visitor.presses(ui("read-aloud")).changes("heavy");
        assert_eq!(visitor.device::<u32>("return stopped"), 1, "another screen");
        visitor.presses_browser_back().presses(ui("read-aloud"));
        visitor.device::<Option<()>>(
            "Object.defineProperty(document, 'hidden', { value: true, configurable: true });
             document.dispatchEvent(new Event('visibilitychange'));
             delete document.hidden; return null",
        );
        visitor.does_not_see(ui("read-stop"));
        assert_eq!(visitor.device::<u32>("return stopped"), 2, "hidden");
        visitor.presses(ui("read-aloud")).wipes();
        assert_eq!(visitor.device::<u32>("return stopped"), 3, "wiped");
    });
}
