//! The result: urgent help first where needed, then what fits, then what was filled in.

use guide::{Event, Session, advise};
use yew::{Callback, Html, NodeRef, Properties, component, html, use_memo};

use crate::components::{AnswersOverview, Disclosure, FlagBlock};
use crate::content::{Guide, ui};
use crate::pages::Page;
use crate::screens::Fits;

/// Properties of [`Results`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ResultsProps {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// The conversation.
    pub session: Session,
    /// The heading, which gets focus when the screen comes up.
    pub heading: NodeRef,
    /// Something a person does.
    pub on_event: Callback<Event>,
    /// Opens a page.
    pub on_open: Callback<Page>,
}

/// What fits, why, and how to get there.
#[component]
pub fn Results(props: &ResultsProps) -> Html {
    let ResultsProps { guide, session, .. } = props;
    let guide = *guide;
    let answers = session.answers;
    let advice = use_memo(answers, |answers| advise(guide.model, *answers));
    let urgent = advice
        .flags
        .iter()
        .any(|flag| guide.model.flag(*flag).later);
    let fits = html! { <Fits {guide} {answers} advice={advice.clone()} on_open={props.on_open.clone()} /> };
    html! {
        <div class="sw-results">
            <h1 class="sw-results__title" tabindex="-1" ref={props.heading.clone()}>
                {guide.text(ui::RESULT_TITLE)}
            </h1>
            {for advice.flags.iter().map(|flag| html! {
                <FlagBlock key={flag.index()} {guide} flag={*flag} />
            })}
            if urgent {
                <Disclosure class="sw-later" summary={html! { <h2>{guide.text(ui::LATER)}</h2> }}>
                    {fits}
                </Disclosure>
            } else {
                {fits}
            }
            <AnswersOverview {guide} session={*session} on_event={props.on_event.clone()} />
        </div>
    }
}
