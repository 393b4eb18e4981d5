//! The other languages, each by its own name.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use yew::{Callback, Html, html};

use crate::components::in_element;
use crate::content::{Guide, LANGUAGES, ui};
use crate::languages::Languages;

/// Buttons with the names of languages, and what became of the one that was chosen. `may_ask` says
/// whether a language that is not here may still be fetched.
// A function: it holds nothing, and a component is 1 KB more.
pub fn other_languages(
    guide: Guide,
    languages: &Languages,
    may_ask: bool,
    on_choose: &Callback<usize>,
) -> Html {
    let others: Vec<Html> = languages
        .others(may_ask)
        .filter_map(|index| {
            let language = LANGUAGES.get(index)?;
            Some(html! {
                <button key={index} type="button" class="sw-languages__other" lang={language.tag}
                    dir="auto" onclick={on_choose.reform(move |_| index)}>
                    {in_element("span", "", language.name)}
                </button>
            })
        })
        .collect();
    let note = languages.waits_for().and_then(|(index, failed)| {
        let language = LANGUAGES.get(index)?;
        let words = if failed {
            language.failed
        } else {
            language.loading
        };
        Some(html! { <span key={words} lang={language.tag} dir="auto">{words}</span> })
    });
    html! {
        <div class="sw-languages">
            if !others.is_empty() {
                <nav class="sw-languages__others" aria-label={guide.text(ui::LANGUAGES)}>
                    {others}
                </nav>
            }
            // Always there: a screen reader says what is put into it.
            <p class="sw-languages__note" role="status">{for note}</p>
        </div>
    }
}
