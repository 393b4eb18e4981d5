//! Where the widget meets the page: the only place that knows element ids and the panic hook.
//!
//! The page holds two siblings: the shell, which says where to find help without the widget, and
//! the empty place for the widget. Exactly one of them is shown.

mod failure;
pub(crate) mod fetch;
pub mod options;
mod today;

use guide::Texts;
use web_sys::HtmlElement;
use web_sys::wasm_bindgen::JsCast;
use yew::platform::spawn_local;

use crate::app::{App, AppProps};
use crate::content::{FORM_U, LANGUAGES, NL};
use crate::languages::{Happening, Languages, State};
use crate::partner::Inbox;
use fetch::Asked;
use options::{Form, Options};

/// The place for the widget.
const WIDGET: &str = "steunwijzer";
/// What a visitor reads before the widget is there, or when it cannot be.
const SHELL: &str = "steunwijzer-shell";

/// How long the first screen waits for texts that the page chose: 3 seconds.
const PATIENCE: i32 = 3000;
/// How long it waits for the partner file: 1.5 seconds.
const PARTNER_PATIENCE: i32 = 1500;
/// When a partner file that did not come is given up: 10 seconds.
const PARTNER_END: i32 = 10_000;

/// Starts the widget. Without a place for it, the page stays as it is.
pub fn start() {
    failure::show_shell_on_panic();
    let Some(place) = element(WIDGET) else {
        return;
    };
    spawn_local(async move {
        let mut options = Options::of(&place);
        let inbox = Inbox::default();
        if let Some(file) = options.partner.clone() {
            ask_partner(file, &inbox).await;
        }
        options.form = options.form.or_else(|| formal(&inbox));
        let languages = chosen_by(&options).await;
        show(&place, languages, &options, inbox);
    });
}

/// Asks for the partner file. The first screen waits a moment for it; what comes later is added then.
async fn ask_partner(file: String, inbox: &Inbox) {
    let asked = fetch::ask(&file);
    let inbox = inbox.clone();
    let is_here = asked.comes_within(PARTNER_PATIENCE).await;
    let take_in = async move {
        let came = is_here || asked.comes_within(PARTNER_END - PARTNER_PATIENCE).await;
        let text = if came {
            asked.plain(partner::LARGEST).await
        } else {
            Err("did not come within 10 seconds")
        };
        let message = match text {
            Ok(text) => inbox.takes(&file, &text, today::today()),
            Err(why) => Some(format!(
                "Steunwijzer: {file} {why}; the national content is shown. \
                 Remedy: check the address in `partner`, and that your server sends the file."
            )),
        };
        if let Some(message) = message {
            web_sys::console::warn_1(&message.into());
        }
    };
    if is_here {
        take_in.await;
    } else {
        spawn_local(take_in);
    }
}

/// The form of address that the partner chose.
fn formal(inbox: &Inbox) -> Option<Form> {
    inbox.partner()?.form.map(|form| match form {
        partner::values::Form::Je => Form::Je,
        partner::values::Form::U => Form::U,
    })
}

/// The texts that the page chose. What does not come in time is left out: the visitor reads Dutch
/// with “je” and is told.
async fn chosen_by(options: &Options) -> Languages {
    let file = LANGUAGES.get(options.language).map_or("", |one| one.file);
    // Both at once.
    let formal = (options.form == Some(Form::U)).then(|| fetch::ask(FORM_U));
    let translation = (!file.is_empty()).then(|| fetch::ask(file));
    let mut dutch = &NL;
    if let Some(asked) = formal {
        match in_time(asked, dutch).await {
            Some(State::There(texts)) => dutch = texts,
            Some(State::Away | State::Failed) | None => options::warn_missing(FORM_U),
        }
    }
    let mut languages = Languages::new(dutch);
    if let Some(asked) = translation {
        languages = languages.after(Happening::Choose(options.language));
        if let Some(state) = in_time(asked, dutch).await {
            languages = languages.after(Happening::Fetched {
                language: options.language,
                state,
                late: false,
            });
        }
    }
    languages
}

/// What came of a request; nothing when it takes too long.
async fn in_time(asked: Asked, dutch: &'static Texts<'static>) -> Option<State> {
    if !asked.comes_within(PATIENCE).await {
        return None;
    }
    let texts = asked.texts(dutch).await;
    Some(texts.map_or(State::Failed, State::There))
}

fn show(place: &HtmlElement, languages: Languages, options: &Options, inbox: Inbox) {
    let props = AppProps {
        languages,
        today: today::today(),
        start: options.start,
        heading_level: options.heading_level,
        inbox,
    };
    // Yew keeps the widget for as long as the page lives.
    let _ = yew::Renderer::<App>::with_root_and_props(place.clone().into(), props).render();
    place.set_hidden(false);
    if let Some(shell) = element(SHELL) {
        shell.set_hidden(true);
    }
}

fn element(id: &str) -> Option<HtmlElement> {
    web_sys::window()?
        .document()?
        .get_element_by_id(id)?
        .dyn_into()
        .ok()
}
