//! The result: urgent help first where needed, then what fits, a card to take along, and what was
//! filled in.

use std::rc::Rc;

use guide::{Session, TalkCard, advise};
use yew::{Callback, Html, NodeRef, Properties, component, html, use_memo, use_node_ref};

use crate::components::{
    Disclosure, TakeAlong, answers_overview, flag_block, focusable, in_element, partner_region,
    read_aloud,
};
use crate::content::{Guide, ui};
use crate::hooks::{use_id, use_speech};
use crate::screens::Fits;
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
    pub on_leave: Callback<String>,
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
    let urgent = advice
        .flags
        .iter()
        .any(|flag| guide.model.flag(*flag).later);
    // Over a signal, what fits is not the first thing to say.
    let title = match advice.flags.is_empty() {
        true => ui::RESULT_TITLE,
        false => ui::RESULT_TITLE_SIGNAL,
    };
    let fits = html! {
        <Fits {guide} {answers} advice={advice.clone()} speech={speech.clone()}
            on_action={on_action.clone()} />
    };
    let later = Callback::from({
        let fits = fits.clone();
        move |()| fits.clone()
    });
    html! {
        <div class="sw-results">
            {focusable(guide.heading(1), "sw-h1 sw-results__title", &props.heading, guide.text(title))}
            {read_aloud(guide, speech.as_ref(), &id, &read)}
            <div class="sw-results__fits" ref={read}>
                {for advice.flags.iter().map(|flag| flag_block(guide, *flag, &props.on_leave))}
                // After what is urgent, always.
                {partner_region(guide)}
                if urgent {
                    <Disclosure class="sw-later"
                        summary={in_element(guide.heading(2), "sw-h2", guide.text(ui::LATER))}
                        inside={later} />
                } else {
                    {fits}
                }
            </div>
            <TakeAlong {guide} {answers} advice={advice.clone()} talk_card={talk_card.clone()} {speech}
                on_action={on_action.clone()} />
            {answers_overview(guide, session, on_action)}
        </div>
    }
}
