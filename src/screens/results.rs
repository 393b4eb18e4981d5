//! The result: urgent help first where needed, then what fits, a card to take along, and what was
//! filled in.

use std::rc::Rc;

use guide::advice::flags;
use guide::{Advice, Answers, Session, TalkCard, advise};
use wasm_split_macros::wasm_split;
use yew::{
    AttrValue, Callback, Html, NodeRef, Properties, component, html, use_memo, use_node_ref,
};

use super::coming::coming_line;
use super::fits::{Fits, fits};
use crate::components::{
    Disclosure, TakeAlong, answers_overview, flag_block, focusable, in_element, leave_quickly,
    partner_region, read_aloud,
};
use crate::content::{Guide, MODEL, ui};
use crate::hooks::{Speech, WayOut, use_id, use_speech};
use crate::languages::Rest;
use crate::rest::if_there;
use crate::state::Action;

/// Properties of [`Results`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ResultsProps {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// The conversation.
    pub session: Session,
    /// What they decided about the card to take along.
    pub talk_card: Rc<TalkCard>,
    /// The heading, which gets focus when the screen comes up.
    pub heading: NodeRef,
    /// Something a person does.
    pub on_action: Callback<Action>,
    /// Away from here at once, to this address.
    pub on_leave: Callback<WayOut>,
}

/// What fits, why, and how to get there. What a signal says is in the first part of the program and stays as
/// it is when the second comes.
#[component]
pub fn Results(props: &ResultsProps) -> Html {
    let guide = props.guide;
    let answers = props.session.answers;
    let speech = use_speech(guide.texts.language);
    let id = use_id();
    let read = use_node_ref();
    let advice = use_memo((answers, guide.rest), |(answers, _)| {
        if_there(advice_for(*answers))
    });
    let flags = flags(guide.model, answers);
    // A signal is the first thing to say, and what it says is the heading.
    let title = flags
        .first()
        .map_or(ui::RESULT_TITLE, |flag| guide.model.flag(*flag).title);
    let below = match (&*advice, guide.rest) {
        (Some(advice), Rest::Here) => if_there(below(props, advice, &speech, &id, &read)),
        _ => None,
    };
    let [fits, after] = below.unwrap_or_else(|| [coming_line(guide), Html::default()]);
    html! {
        <div class="sw-results">
            {focusable(guide.heading(1), "sw-h1 sw-results__title", &props.heading, guide.text(title))}
            {leave_quickly(guide, answers, &props.on_leave)}
            <div class="sw-results__fits" ref={&read}>
                {for flags.iter().enumerate().map(|(index, flag)| {
                    flag_block(guide, answers, *flag, index > 0)
                })}
                // After what is urgent, always.
                {partner_region(guide)}
                {fits}
            </div>
            {after}
        </div>
    }
}

/// What these answers lead to.
#[wasm_split(rest, wasm_split_path = crate::rest)]
fn advice_for(answers: Answers) -> Rc<Advice> {
    Rc::new(advise(&MODEL, answers))
}

/// What stands below a signal: what fits, and after it what can be done with it.
#[wasm_split(rest, wasm_split_path = crate::rest)]
fn below(
    props: &ResultsProps,
    advice: &Rc<Advice>,
    speech: &Option<Speech>,
    id: &AttrValue,
    read: &NodeRef,
) -> [Html; 2] {
    let ResultsProps {
        talk_card,
        on_action,
        ..
    } = props;
    let guide = props.guide.with_all();
    let answers = props.session.answers;
    let what = Fits {
        guide,
        answers,
        advice: advice.clone(),
        talk_card: talk_card.clone(),
        speech: speech.clone(),
        on_action: on_action.clone(),
    };
    let fits = if advice.flags.is_empty() {
        fits(&what)
    } else {
        html! {
            <Disclosure class="sw-part"
                summary={in_element(guide.heading(2), "sw-h2", guide.text(ui::LATER))}
                inside={Callback::from(move |()| fits(&what))} />
        }
    };
    let after = html! {
        <>
            {read_aloud(guide, speech.as_ref(), id, read)}
            <TakeAlong {guide} {answers} advice={advice.clone()} talk_card={talk_card.clone()}
                speech={speech.clone()} on_action={on_action.clone()} />
            {answers_overview(guide, &props.session, on_action)}
        </>
    };
    [fits, after]
}
