//! Foot of every screen: what this is and is not, and a way out.

mod checked;

use yew::{Callback, Html, Properties, component, html};

use crate::content::{Guide, ui};

/// Every kind of support on one page, without questions and without script. A translation is in a
/// folder with the name of its language.
const ONE_PAGE: &str = "gids.html";

/// Properties of [`Footer`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct FooterProps {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// "Wis mijn antwoorden", where there may be answers.
    pub on_wipe: Option<Callback<()>>,
}

/// Purpose, state of the content, and a way to begin anew.
#[component]
pub fn Footer(props: &FooterProps) -> Html {
    let guide = props.guide;
    let language = guide.texts.language;
    let one_page = match guide.is_translated() {
        true => [language, "/", ONE_PAGE].concat(),
        false => ONE_PAGE.to_owned(),
    };
    let version = [("version", guide.model.version), ("hash", guide.model.hash)];
    html! {
        <footer class="sw-footer">
            if let Some(on_wipe) = &props.on_wipe {
                <button type="button" class="sw-button sw-button--quiet"
                    onclick={on_wipe.reform(|_| ())}>
                    <span>{guide.text(ui::WIPE)}</span>
                </button>
            }
            <p class="sw-footer__doctor">{guide.text(ui::OWN_DOCTOR)}</p>
            <p>{guide.text(ui::PURPOSE)}</p>
            <p>
                if guide.is_translated() {
                    <span>{guide.text(ui::TRANSLATED)}</span>
                }
                <span>{checked::sentence(guide)}</span>
                <span>{guide.fill(ui::VERSION, &version)}</span>
            </p>
            <p>
                // Beside the widget, not in its place: leaving the page wipes the answers.
                <a class="sw-footer__link" href={one_page} hreflang={language}
                    target="_blank" rel="noopener noreferrer">
                    <span>{guide.text(ui::ONE_PAGE)}</span>
                    <span class="sw-hidden">{guide.text(ui::NEW_TAB)}</span>
                </a>
            </p>
        </footer>
    }
}
