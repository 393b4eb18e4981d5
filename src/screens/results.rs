//! The result: urgent help first where needed, then what fits, a card to take along, and what was
//! filled in.

use std::rc::Rc;

use guide::{Session, TalkCard, advise};
use yew::{Callback, Html, NodeRef, Properties, component, html, use_memo, use_node_ref};

use super::coming::coming_line;
use super::fits::{Fits, fits};
use crate::components::{
    Disclosure, TakeAlong, answers_overview, flag_block, focusable, in_element, leave_quickly,
    partner_region, read_aloud,
};
use crate::content::{Guide, ui};
use crate::hooks::{WayOut, use_id, use_speech};
use crate::languages::Rest;
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

/// What fits, why, and how to get there.
#[component]
pub fn Results(props: &ResultsProps) -> Html {
    let ResultsProps {
        guide,
        session,
        talk_card,
        on_action,
        ..
    } = props;
    let guide = *guide;
    let speech = use_speech(guide.texts.language);
    let id = use_id();
    let read = use_node_ref();
    let answers = session.answers;
    let advice = use_memo(answers, |answers| advise(guide.model, *answers));
    // A signal is the first thing to say, and what it says is the heading.
    let flag = advice.flags.first().map(|flag| guide.model.flag(*flag));
    let title = flag.map_or(ui::RESULT_TITLE, |flag| flag.title);
    let what = Fits {
        guide,
        answers,
        advice: advice.clone(),
        talk_card: talk_card.clone(),
        speech: speech.clone(),
        on_action: on_action.clone(),
    };
    html! {
        <div class="sw-results">
            {focusable(guide.heading(1), "sw-h1 sw-results__title", &props.heading, guide.text(title))}
            {leave_quickly(guide, answers, &props.on_leave)}
            <div class="sw-results__fits" ref={&read}>
                {for advice.flags.iter().enumerate().map(|(index, flag)| {
                    flag_block(guide, answers, *flag, index > 0)
                })}
                // After what is urgent, always.
                {partner_region(guide)}
                // What is urgent does not wait.
                if guide.rest != Rest::Here {
                    {coming_line(guide)}
                } else if flag.is_some() {
                    <Disclosure class="sw-part"
                        summary={in_element(guide.heading(2), "sw-h2", guide.text(ui::LATER))}
                        inside={Callback::from(move |()| fits(&what))} />
                } else {
                    {fits(&what)}
                }
            </div>
            if guide.rest == Rest::Here {
                {read_aloud(guide, speech.as_ref(), &id, &read)}
                <TakeAlong {guide} {answers} advice={advice.clone()} talk_card={talk_card.clone()} {speech}
                    on_action={on_action.clone()} />
            }
            {answers_overview(guide, session, on_action)}
        </div>
    }
}
