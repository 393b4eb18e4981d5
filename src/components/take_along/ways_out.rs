//! The card, and how somebody takes it along: on paper, on the clipboard, through the share sheet,
//! or by ear. What is shared is shown first, letter by letter.

use guide::TextId;
use web_sys::{FocusEvent, HtmlTextAreaElement};
use yew::{
    Callback, Html, NodeRef, TargetCast, component, html, use_effect_with, use_node_ref, use_state,
    use_state_eq,
};

use super::TakeAlongProps;
use super::paper::Paper;
use super::tick::Tick;
use crate::components::ReadAloud;
use crate::content::{Guide, ui};
use crate::hooks::{can_share, copy, focus, share, use_focus_after_change, use_id, use_printing};

/// What was asked for the text of the card as it is now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// Nothing yet.
    Nothing,
    /// It was copied.
    Copied,
    /// It could not be copied: it stands there to be copied by hand.
    CopyByHand,
    /// It stands there to be looked at before it is shared.
    LookBeforeSharing,
}

/// The card with its buttons, or what to do while nothing is on it.
#[component]
pub(super) fn WaysOut(props: &TakeAlongProps) -> Html {
    let guide = props.guide;
    let draft = props.draft();
    let (blocks, text) = (draft.blocks(), draft.plain());
    let large = use_state(|| false);
    let asked = use_state_eq(|| Asked::Nothing);
    let printing = use_printing();
    let paper = use_node_ref();
    // The number changes when the text comes up: then the keyboard goes there.
    let shown = match *asked {
        Asked::Nothing | Asked::Copied => 0,
        Asked::CopyByHand | Asked::LookBeforeSharing => 1,
    };
    let field = use_focus_after_change(shown);
    let share_button = use_node_ref();
    let id = use_id();
    // What was said about the text holds for that text only.
    use_effect_with(text.clone(), {
        let asked = asked.setter();
        move |_| asked.set(Asked::Nothing)
    });
    if blocks.is_empty() {
        return html! { <p class="sw-take__empty">{guide.text(ui::TALK_EMPTY)}</p> };
    }
    let on_large = Callback::from({
        let large = large.setter();
        move |on| large.set(on)
    });
    let on_print = Callback::from({
        let printing = printing.setter();
        move |_| printing.set(true)
    });
    let on_copy = Callback::from({
        let (asked, text) = (asked.setter(), text.clone());
        move |_| {
            let asked = asked.clone();
            let done = move |copied| {
                asked.set(if copied {
                    Asked::Copied
                } else {
                    Asked::CopyByHand
                });
            };
            copy(&text, done.into());
        }
    });
    let on_look = Callback::from({
        let asked = asked.setter();
        move |_| asked.set(Asked::LookBeforeSharing)
    });
    let on_share = Callback::from({
        let text = text.clone();
        move |_| share(&text)
    });
    let on_stop = Callback::from({
        let (asked, share_button) = (asked.setter(), share_button.clone());
        move |_| {
            asked.set(Asked::Nothing);
            focus(&share_button);
        }
    });
    let exact = |label: TextId| exact(guide, &text, label, &id, &field);
    let said = match *asked {
        Asked::Copied => Some(ui::TALK_COPIED),
        Asked::CopyByHand => Some(ui::TALK_COPY_YOURSELF),
        Asked::Nothing | Asked::LookBeforeSharing => None,
    };
    html! {
        <>
            <div ref={paper.clone()}>
                <Paper {guide} {blocks} large={*large} printing={*printing} />
            </div>
            <p class="sw-take__private">{guide.text(ui::TALK_PRIVATE)}</p>
            <div class="sw-take__ways">
                <Tick label={guide.text(ui::TALK_LARGE)} on={*large} on_tick={on_large} />
                {button(guide, ui::TALK_PRINT, NodeRef::default(), on_print)}
                {button(guide, ui::TALK_COPY, NodeRef::default(), on_copy)}
                if can_share() {
                    {button(guide, ui::TALK_SHARE, share_button, on_look)}
                }
                <ReadAloud {guide} of={paper} />
            </div>
            <p class="sw-take__said" role="status">{said.map(|said| guide.text(said))}</p>
            if *asked == Asked::CopyByHand {
                {exact(ui::TALK_TEXT)}
            }
            if *asked == Asked::LookBeforeSharing {
                {exact(ui::TALK_SHARE_THIS)}
                <div class="sw-take__ways">
                    {button(guide, ui::TALK_SHARE_NOW, NodeRef::default(), on_share)}
                    {button(guide, ui::TALK_SHARE_STOP, NodeRef::default(), on_stop)}
                </div>
            }
        </>
    }
}

fn button(
    guide: Guide,
    label: TextId,
    node: NodeRef,
    on_press: Callback<web_sys::MouseEvent>,
) -> Html {
    html! {
        <button type="button" class="sw-button sw-button--second" ref={node} onclick={on_press}>
            <span>{guide.text(label)}</span>
        </button>
    }
}

/// The text letter by letter, all of it selected when the keyboard comes there.
fn exact(guide: Guide, text: &str, label: TextId, id: &str, field: &NodeRef) -> Html {
    let on_focus = |event: FocusEvent| {
        let field: HtmlTextAreaElement = event.target_unchecked_into();
        field.select();
    };
    html! {
        <>
            <label class="sw-field__heading" for={id.to_owned()}>{guide.text(label)}</label>
            <textarea class="sw-take__text" id={id.to_owned()} ref={field.clone()} readonly={true}
                rows="12" autocomplete="off" spellcheck="false" value={text.to_owned()}
                onfocus={on_focus} />
        </>
    }
}
