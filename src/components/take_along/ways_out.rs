//! The card, and how somebody takes it along: on paper, on the clipboard, through the share sheet,
//! or by ear. What is shared is shown first, letter by letter.

use guide::TextId;
use guide::talk_card::Block;
use web_sys::{FocusEvent, HtmlTextAreaElement};
use yew::{AttrValue, Callback, Html, NodeRef, TargetCast, UseStateHandle, html};

use super::paper::paper;
use super::tick::tick;
use crate::components::{in_element, read_aloud};
use crate::content::{Guide, ui};
use crate::hooks::{Speech, can_share, copy, focus, share};

/// What was asked for a text of the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// Nothing yet.
    Nothing,
    /// It was copied.
    Copied,
    /// No print window came.
    NotPrinted,
    /// It could not be copied or shared, as this sentence says: it stands there to be copied by hand.
    CopyByHand(TextId),
    /// It stands there to be looked at before it is shared.
    LookBeforeSharing,
}

impl Asked {
    /// For what the text is shown, as a number that is another one each time the keyboard has to go
    /// there.
    pub(super) fn text_shown(self) -> u32 {
        match self {
            Asked::Nothing | Asked::Copied | Asked::NotPrinted => 0,
            Asked::LookBeforeSharing => 1,
            Asked::CopyByHand(_) => 2,
        }
    }
}

/// Everything the buttons below the card need.
pub(super) struct WaysOut<'a> {
    pub guide: Guide,
    /// Begin of the ids.
    pub id: &'a AttrValue,
    /// A voice, where the device has one.
    pub speech: Option<&'a Speech>,
    /// The card as text.
    pub text: String,
    pub large: UseStateHandle<bool>,
    /// What was asked, and for which text: it holds for no other.
    pub asked: UseStateHandle<(Asked, String)>,
    /// See `use_printing`.
    pub printing: UseStateHandle<u32>,
    pub text_field: NodeRef,
    pub share_button: NodeRef,
    pub paper: NodeRef,
}

impl WaysOut<'_> {
    /// The card with its buttons, or what to do while nothing is on it.
    pub(super) fn view(self, blocks: &[Block]) -> Html {
        let guide = self.guide;
        if blocks.is_empty() {
            return in_element("p", "sw-take__empty", guide.text(ui::TALK_EMPTY));
        }
        let asked = if self.asked.1 == self.text {
            self.asked.0
        } else {
            Asked::Nothing
        };
        let said = match asked {
            Asked::Copied => guide.text(ui::TALK_COPIED),
            Asked::NotPrinted => guide.text(ui::TALK_NOT_PRINTED),
            Asked::CopyByHand(why) => guide.text(why),
            Asked::Nothing | Asked::LookBeforeSharing => "".into(),
        };
        let large = self.large.setter();
        let (printing, turn) = (self.printing.setter(), *self.printing);
        let button = |label: TextId, on_press: Callback<()>| {
            button(guide, label, NodeRef::default(), on_press)
        };
        html! {
            <>
                <div ref={self.paper.clone()}>
                    {paper(guide, blocks, *self.large, turn > 0)}
                </div>
                {in_element("p", "sw-take__private", guide.text(ui::TALK_PRIVATE))}
                <div class="sw-take__ways">
                    {tick(guide.text(ui::TALK_LARGE), *self.large, &(move |on| large.set(on)).into())}
                    {button(ui::TALK_PRINT, (move |()| printing.set(turn + 1)).into())}
                    {button(ui::TALK_COPY, self.copies())}
                    if can_share() {
                        {self.share_button()}
                    }
                    {read_aloud(guide, self.speech, self.id, &self.paper)}
                </div>
                <p class="sw-take__said" role="status">
                    if !said.is_empty() {
                        {in_element("span", "", said)}
                    }
                </p>
                if let Asked::CopyByHand(_) = asked {
                    {self.exact(ui::TALK_TEXT, true)}
                }
                if asked == Asked::LookBeforeSharing {
                    {self.exact(ui::TALK_SHARE_THIS, false)}
                    <div class="sw-take__ways">
                        {button(ui::TALK_SHARE_NOW, self.shares())}
                        {button(ui::TALK_SHARE_STOP, self.stops())}
                    </div>
                }
            </>
        }
    }

    fn copies(&self) -> Callback<()> {
        let (asked, text) = (self.asked.setter(), self.text.clone());
        Callback::from(move |()| {
            let (asked, about) = (asked.clone(), text.clone());
            let done = Callback::from(move |copied| {
                let became = if copied {
                    Asked::Copied
                } else {
                    Asked::CopyByHand(ui::TALK_COPY_YOURSELF)
                };
                asked.set((became, about.clone()));
            });
            copy(&text, done);
        })
    }

    fn share_button(&self) -> Html {
        let (asked, text) = (self.asked.setter(), self.text.clone());
        let on_press = move |()| asked.set((Asked::LookBeforeSharing, text.clone()));
        let node = self.share_button.clone();
        button(self.guide, ui::TALK_SHARE, node, on_press.into())
    }

    fn shares(&self) -> Callback<()> {
        let (asked, text) = (self.asked.setter(), self.text.clone());
        Callback::from(move |()| {
            let (asked, about) = (asked.clone(), text.clone());
            let refused = Callback::from(move |()| {
                asked.set((Asked::CopyByHand(ui::TALK_NOT_SHARED), about.clone()));
            });
            share(&text, refused);
        })
    }

    fn stops(&self) -> Callback<()> {
        let (asked, back) = (self.asked.setter(), self.share_button.clone());
        Callback::from(move |()| {
            asked.set((Asked::Nothing, String::new()));
            focus(&back);
        })
    }

    /// The text letter by letter; to be copied by hand, all of it is selected.
    fn exact(&self, label: TextId, select: bool) -> Html {
        let id = [self.id, "-text"].concat();
        let on_focus = move |event: FocusEvent| {
            if select {
                let field: HtmlTextAreaElement = event.target_unchecked_into();
                field.select();
            }
        };
        html! {
            <>
                <label class="sw-field__heading" for={id.clone()}>{self.guide.text(label)}</label>
                <textarea class="sw-take__text" {id} ref={self.text_field.clone()} readonly={true}
                    rows="12" autocomplete="off" spellcheck="false" key={self.text.clone()} defaultvalue={self.text.clone()}
                    onfocus={on_focus} />
            </>
        }
    }
}

fn button(guide: Guide, label: TextId, node: NodeRef, on_press: Callback<()>) -> Html {
    html! {
        <button type="button" class="sw-button sw-button--second" ref={node}
            onclick={on_press.reform(|_| ())}>
            {in_element("span", "", guide.text(label))}
        </button>
    }
}
