//! Where the widget meets the page: what JavaScript calls, and what it offers in return.
//!
//! The boot script (`static/boot.js`) brings the program, calls [`mount`] for each place, and shows
//! help in the place of a program that broke. It is the only one that knows the page.

pub(crate) mod fetch;
#[cfg(target_arch = "wasm32")]
mod host;
#[cfg(not(target_arch = "wasm32"))]
#[path = "no_host.rs"]
mod host;
pub mod options;
mod partner;
mod today;
mod window;

use std::cell::Cell;
use std::rc::Rc;

use guide::Texts;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::AppHandle;
use yew::platform::spawn_local;

pub use self::host::Host;
pub use self::today::is_after_hours;
pub(crate) use self::window::window;

use crate::app::{App, AppProps};
use crate::content::{FORM_U, LANGUAGES, NL};
use crate::languages::{Availability, DUTCH, Happening, Languages, Rest};
use crate::partner::Setting;
use fetch::Asked;
use options::{Form, Options};
use partner::PartnerFile;

/// How long the first screen waits for texts that the page chose: 3 seconds.
const PATIENCE: i32 = 3000;

/// Starts a widget in an empty element, and says so with `Host::ready`. It goes on until
/// [`Mounted::end`].
#[wasm_bindgen]
pub fn mount(place: Element, host: Host) -> Mounted {
    // A message could hold what somebody answered, so nothing is said; the boot script notices.
    yew::set_custom_panic_hook(Box::new(|_| {}));
    let stage = Rc::new(Cell::new(Stage::Waiting));
    spawn_local({
        let stage = Rc::clone(&stage);
        async move {
            let mut options = Options::of(&host);
            let mut late = None;
            let mut partner = None;
            if let Some(address) = options.partner.take() {
                let file = PartnerFile::ask(address, &host);
                if file.is_early().await {
                    partner = file.read(true).await;
                } else {
                    late = Some(file);
                }
            }
            options.form = options.form.or_else(|| partner::form(partner?));
            let mut props = AppProps {
                languages: chosen_by(&options, &host).await,
                today: today::today(),
                start: options.start,
                setting: Setting {
                    heading_level: options.heading_level,
                    first_group: options.start.group(),
                    partner,
                },
                host: host.clone(),
            };
            let Stage::Waiting = stage.take() else {
                return;
            };
            fetch::ask_for_all(&host, &props.languages);
            let renderer = yew::Renderer::<App>::with_root_and_props(place, props.clone());
            stage.set(Stage::Shown(renderer.render()));
            host.ready();
            let Some(file) = late else {
                return;
            };
            props.setting.partner = file.read(false).await;
            if let Stage::Shown(mut app) = stage.take() {
                app.update(props);
                stage.set(Stage::Shown(app));
            }
        }
    });
    Mounted(stage)
}

/// A widget that was started.
#[wasm_bindgen]
pub struct Mounted(Rc<Cell<Stage>>);

/// What became of a widget. Taking it leaves it ended.
#[derive(Default)]
enum Stage {
    /// For the texts of its first screen.
    Waiting,
    /// It is on the screen.
    Shown(AppHandle<App>),
    /// Its answers are gone.
    #[default]
    Ended,
}

#[wasm_bindgen]
impl Mounted {
    /// Takes the widget off the page, and its answers with it.
    pub fn end(&self) {
        if let Stage::Shown(app) = self.0.take() {
            app.destroy();
        }
    }
}

/// The texts that the page chose. What does not come in time is left out: the visitor reads Dutch
/// with “je” and is told.
async fn chosen_by(options: &Options, host: &Host) -> Languages {
    // Both at once.
    let formal = (options.form == Some(Form::U)).then(|| fetch::ask(host, FORM_U));
    let translation = (options.language != DUTCH).then(|| {
        let file = LANGUAGES.get(options.language).map_or("", |one| one.file);
        (fetch::ask(host, file), fetch::ask_rest(host))
    });
    let mut languages = Languages::new(&NL);
    if let Some(asked) = formal {
        match in_time(asked, &NL).await {
            Some(Availability::There(texts)) => languages = Languages::with_dutch(texts),
            _ => options::warn_missing(FORM_U),
        }
    }
    if let Some((asked, rest)) = translation {
        languages = languages.after(Happening::Choose(options.language));
        // A translation has places for Dutch.
        if languages.rest() != Rest::Here
            && let Some(state) = in_time(rest, &NL).await
        {
            languages = languages.after(fetched(DUTCH, state));
        }
        if let Availability::There(dutch) = languages.state(DUTCH)
            && let Some(state) = in_time(asked, dutch).await
        {
            languages = languages.after(fetched(options.language, state));
        }
    }
    languages
}

/// Before the first answer.
fn fetched(language: usize, state: Availability) -> Happening {
    Happening::Fetched {
        language,
        state,
        late: false,
    }
}

/// What came of a request; nothing when it takes too long.
async fn in_time(asked: Asked, dutch: &'static Texts<'static>) -> Option<Availability> {
    if !asked.comes_within(PATIENCE).await {
        return None;
    }
    let texts = asked.texts(dutch).await;
    Some(texts.map_or(Availability::Failed, Availability::There))
}
