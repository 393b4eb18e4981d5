//! Reading aloud, by a voice of the device itself and no other: many browsers also offer voices
//! that send the text away to be spoken.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};
use yew::{AttrValue, Callback, hook, use_callback, use_effect_with, use_mut_ref, use_state};

use crate::embed::window;

use super::ability::can;

/// A voice that can read this language on this device.
#[derive(Debug, Clone, PartialEq)]
pub struct Speech {
    /// Which button asked for what is being read now.
    pub reading: Option<AttrValue>,
    /// Reads the lines of a text for the button that asks; stops what was being read.
    pub on_read: Callback<(AttrValue, String)>,
    /// Stops.
    pub on_stop: Callback<()>,
}

/// Speech in a language, where the device has a voice for it; voices may come later. It stops when
/// the component goes, and when the page is hidden or left.
#[hook]
pub fn use_speech(language: &'static str) -> Option<Speech> {
    let voice = use_state(|| None);
    let reading = use_state(|| None);
    let current: Rc<RefCell<Option<Reading>>> = use_mut_ref(|| None);
    use_effect_with(language, {
        let current = Rc::clone(&current);
        let voice = voice.setter();
        let reading = reading.setter();
        move |language| {
            let language = *language;
            let voices = synthesis().map(|synthesis| {
                voice.set(voice_for(&synthesis, language));
                let voices = synthesis.clone();
                EventListener::new(&synthesis, "voiceschanged", move |_| {
                    voice.set(voice_for(&voices, language));
                })
            });
            let document = window().and_then(|window| window.document());
            let hidden = document.map(|document| {
                let current = Rc::clone(&current);
                let page = document.clone();
                EventListener::new(&document, "visibilitychange", move |_| {
                    if page.hidden() {
                        current.take();
                        reading.set(None);
                    }
                })
            });
            move || {
                current.take();
                drop((voices, hidden));
            }
        }
    });
    // The same callbacks as long as the voice is: components that get them are not rendered again.
    let on_read = use_callback((*voice).clone(), {
        let current = Rc::clone(&current);
        let reading = reading.setter();
        move |(asker, text): (AttrValue, String), voice| {
            current.take();
            let on_end = Callback::from({
                let reading = reading.clone();
                move |()| reading.set(None)
            });
            let begun = voice.as_ref();
            let begun = begun.and_then(|voice| Reading::begin(voice, &text, on_end));
            reading.set(begun.is_some().then_some(asker));
            current.replace(begun);
        }
    });
    let on_stop = use_callback((), {
        let reading = reading.setter();
        move |(), ()| {
            current.take();
            reading.set(None);
        }
    });
    voice.is_some().then(|| Speech {
        reading: (*reading).clone(),
        on_read,
        on_stop,
    })
}

/// The browser's speech, where it reports when voices arrive.
fn synthesis() -> Option<SpeechSynthesis> {
    let synthesis = window()?.speech_synthesis().ok()?;
    can(&synthesis, "addEventListener").then_some(synthesis)
}

/// A voice that is on the device and speaks the language. `nl` is spoken by `nl-NL` and `nl_BE`.
fn voice_for(synthesis: &SpeechSynthesis, language: &str) -> Option<SpeechSynthesisVoice> {
    let voices = synthesis.get_voices().into_iter();
    voices
        .map(JsCast::unchecked_into::<SpeechSynthesisVoice>)
        .find(|voice| voice.local_service() && is_language(&voice.lang(), language))
}

fn is_language(tag: &str, language: &str) -> bool {
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    primary.eq_ignore_ascii_case(language)
}

/// A text that is being read. Dropping it before its end stops the voice.
#[derive(Debug)]
struct Reading {
    synthesis: SpeechSynthesis,
    // The page around the widget may be speaking by then.
    ended: Rc<Cell<bool>>,
    // Some browsers lose the end event of an utterance without a reference to it.
    _lines: Vec<SpeechSynthesisUtterance>,
    _ends: Vec<EventListener>,
}

impl Reading {
    /// Line by line: long utterances stop halfway in some browsers.
    fn begin(voice: &SpeechSynthesisVoice, text: &str, on_end: Callback<()>) -> Option<Self> {
        let synthesis = synthesis()?;
        let ended = Rc::new(Cell::new(false));
        let lines: Vec<SpeechSynthesisUtterance> = text
            .lines()
            .filter(|line| !line.trim().is_empty())
            .filter_map(|line| SpeechSynthesisUtterance::new_with_text(line).ok())
            .collect();
        let last = lines.last()?;
        let ends = ["end", "error"]
            .into_iter()
            .map(|event| {
                let (ended, on_end) = (Rc::clone(&ended), on_end.clone());
                EventListener::new(last, event, move |_| {
                    ended.set(true);
                    on_end.emit(());
                })
            })
            .collect();
        for line in &lines {
            // Without it the browser would choose, and perhaps a voice elsewhere.
            line.set_voice(Some(voice));
            line.set_lang(&voice.lang());
            synthesis.speak(line);
        }
        Some(Reading {
            synthesis,
            ended,
            _lines: lines,
            _ends: ends,
        })
    }
}

impl Drop for Reading {
    fn drop(&mut self) {
        if !self.ended.get() {
            self.synthesis.cancel();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_language;

    #[test]
    fn a_language_is_spoken_in_every_country_and_however_it_is_written() {
        for tag in ["nl", "nl-NL", "nl_BE", "NL-nl"] {
            assert!(is_language(tag, "nl"), "{tag}");
        }
        for tag in ["", "en-NL", "nld-NL", "nds-NL"] {
            assert!(!is_language(tag, "nl"), "{tag}");
        }
    }
}
