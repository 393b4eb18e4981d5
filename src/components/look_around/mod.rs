//! The way to the pages beside the conversation.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use yew::{Callback, Html, html};

use crate::components::in_element;
use crate::content::{Guide, ui};
use crate::pages::Page;
use crate::state::Action;

/// All kinds, compare, words; without the page that is looked at.
pub fn look_around(guide: Guide, page: Option<Page>, on_action: &Callback<Action>) -> Html {
    let all = [
        (Page::Kinds, ui::KINDS_TITLE),
        (Page::Compare, ui::COMPARE_TITLE),
        (Page::Glossary, ui::GLOSSARY_TITLE),
    ];
    // A page about a kind has its own button to compare it.
    let is_needed = |to: Page| match page {
        Some(Page::Kind(_)) => to != Page::Compare,
        Some(page) => to != page,
        None => true,
    };
    html! {
        <nav class="sw-look" aria-label={guide.text(ui::MORE_TITLE)}>
            <ul role="list">
                {for all.into_iter().filter(|(to, _)| is_needed(*to)).map(|(to, name)| html! {
                    <li>
                        <button type="button" class="sw-link"
                            onclick={on_action.reform(move |_| Action::Open(to))}>
                            {in_element("span", "", guide.text(name))}
                        </button>
                    </li>
                })}
            </ul>
        </nav>
    }
}
