//! Foot of every screen: what this is and is not, and a way out.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use guide::TextId;
use guide::review::SignedPart;
use yew::{Callback, Html, html};

use crate::components::contacts::in_new_tab;
use crate::components::in_element;
use crate::content::{Guide, ui};
use crate::embed::Host;
use crate::state::Action;

/// Every kind of support on one page, without questions and without script. A translation is in a
/// folder with the name of its language.
const ONE_PAGE: &str = "gids.html";
/// The questions in a page of their own.
const OWN_PAGE: &str = "index.html";

/// Purpose, state of the content, and, where there may be answers, a way to wipe them. Links to our other
/// pages where there is a `host` that knows their addresses.
pub fn footer(guide: Guide, host: Option<&Host>, on_action: Option<&Callback<Action>>) -> Html {
    let language = guide.texts.language;
    let one_page = match guide.is_translated() {
        true => [language, "/", ONE_PAGE].concat(),
        false => ONE_PAGE.to_owned(),
    };
    let version = [("version", guide.model.version), ("hash", guide.model.hash)];
    html! {
        <footer class="sw-footer">
            if let Some(on_action) = on_action {
                <button type="button" class="sw-button sw-button--quiet"
                    onclick={on_action.reform(|_| Action::WipeForNow)}>
                    {in_element("span", "", guide.text(ui::WIPE))}
                </button>
            }
            {in_element("p", "sw-footer__doctor", guide.text(ui::OWN_DOCTOR))}
            {in_element("p", "", guide.text(ui::PURPOSE))}
            <p>
                if guide.is_translated() {
                    {in_element("span", "", guide.text(ui::TRANSLATED))}
                }
                {in_element("span", "", guide.review())}
                {for guide.signed(SignedPart::InNeed, ui::SIGNED_IN_NEED).map(|words| in_element("span", "", words))}
                {in_element("span", "", guide.fill(ui::VERSION, &version))}
            </p>
            if let Some(host) = host {
                {beside(guide, host, &one_page, ui::ONE_PAGE)}
                // Translators of browsers do not look into frames and closed roots. Not where answers would stay
                // behind.
                if on_action.is_none() && host.is_embedded() {
                    {beside(guide, host, &[OWN_PAGE, "?lang=", language].concat(), ui::OWN_TAB)}
                }
            }
        </footer>
    }
}

/// A link to a page of ours: beside the widget, not in its place, because leaving the page wipes the answers.
fn beside(guide: Guide, host: &Host, page: &str, words: TextId) -> Html {
    html! {
        <p>
            <a class="sw-footer__link" href={host.address(page)} hreflang={guide.texts.language}
                aria-label={in_new_tab(guide, &guide.text(words))}
                target="_blank" rel="noopener noreferrer">
                {in_element("span", "", guide.text(words))}
            </a>
        </p>
    }
}
