//! The pages beside the conversation, as one function of the second part of the program.

use wasm_split_macros::wasm_split;
use yew::{AttrValue, Callback, Html, NodeRef};

use super::{call, compare, glossary, kind, kinds};
use crate::content::Guide;
use crate::pages::Page;
use crate::state::{Action, State};

/// What to draw [`pages_beside`] from.
#[derive(Debug, Clone, Copy)]
pub struct Pages<'a> {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// Where the person is.
    pub state: &'a State,
    /// Begins the ids in it.
    pub id: &'a AttrValue,
    /// The heading, which gets focus when the page comes up.
    pub heading: &'a NodeRef,
    /// Something a person does.
    pub on_action: &'a Callback<Action>,
}

/// This page.
#[wasm_split(rest, wasm_split_path = crate::rest)]
pub fn pages_beside(page: Page, what: Pages<'_>) -> Html {
    let Pages {
        state,
        id,
        heading,
        on_action,
        ..
    } = what;
    let guide = what.guide.with_all();
    let answers = state.session.answers;
    match page {
        Page::Kinds => kinds(guide, heading, on_action),
        Page::Kind(id) => kind(guide, answers, id, heading, on_action),
        Page::Compare => compare(guide, answers, id, state.pages.compared, heading, on_action),
        Page::Glossary => glossary(guide, heading),
        Page::Call(kind) => call(
            guide,
            answers,
            &state.talk_card,
            kind,
            id,
            heading,
            on_action,
        ),
    }
}
