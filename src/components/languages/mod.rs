//! The other languages, each by its own name.

use yew::{Callback, Html, Properties, component, html};

use crate::content::{Guide, LANGUAGES, ui};

/// Properties of [`OtherLanguages`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct OtherLanguagesProps {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// The languages to choose from, by their place in [`LANGUAGES`].
    pub others: Vec<usize>,
    /// The language somebody chose that is not here, and whether it failed.
    pub waits_for: Option<(usize, bool)>,
    /// Chooses one.
    pub on_choose: Callback<usize>,
}

/// Buttons with the names of languages, and what became of the one that was chosen.
#[component]
pub fn OtherLanguages(props: &OtherLanguagesProps) -> Html {
    let others = props.others.iter().filter_map(|index| {
        let language = LANGUAGES.get(*index)?;
        let index = *index;
        Some(html! {
            <button key={index} type="button" class="sw-languages__other" lang={language.tag}
                dir="auto" onclick={props.on_choose.reform(move |_| index)}>
                <span>{language.name}</span>
            </button>
        })
    });
    let note = props.waits_for.and_then(|(index, failed)| {
        let language = LANGUAGES.get(index)?;
        let words = if failed {
            language.failed
        } else {
            language.loading
        };
        Some(html! { <span lang={language.tag} dir="auto">{words}</span> })
    });
    html! {
        <div class="sw-languages">
            if !props.others.is_empty() {
                <p class="sw-languages__others">
                    <span class="sw-hidden">{props.guide.text(ui::LANGUAGES)}</span>
                    {for others}
                </p>
            }
            // Always there: a screen reader says what is put into it.
            <p class="sw-languages__note" role="status">{for note}</p>
        </div>
    }
}
