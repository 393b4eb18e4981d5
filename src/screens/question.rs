//! A screen with questions.

use std::rc::Rc;

use guide::model::{QuestionId, ScreenId};
use guide::session::{progress, questions_on};
use guide::{Event, Session};
use yew::{Callback, Html, NodeRef, Properties, component, html, use_memo};

use crate::components::{ErrorSummary, QuestionField, QuestionTitle, Welcome, focusable};
use crate::content::{Guide, ui};
use crate::hooks::{use_focus_after_change, use_id};
use crate::words::Words;

/// Properties of [`Question`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct QuestionProps {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// The conversation so far.
    pub session: Session,
    /// The screen to show.
    pub screen: ScreenId,
    /// Answers were wiped just now.
    pub wiped: bool,
    /// How often "verder" was pressed without the answer it needs.
    pub refusals: u32,
    /// The heading, which gets focus when the screen comes up.
    pub heading: NodeRef,
    /// Something a person does.
    pub on_event: Callback<Event>,
}

/// One or a few questions, "verder", and a way to stop here.
#[component]
pub fn Question(props: &QuestionProps) -> Html {
    let QuestionProps {
        guide,
        session,
        screen,
        on_event,
        ..
    } = props;
    let model = guide.model;
    let answers = session.answers;
    let page = model.screen(*screen);
    let asked: Vec<QuestionId> = questions_on(model, answers, *screen).collect();
    let id = use_id();
    let error = use_focus_after_change(props.refusals);
    let fields: Rc<Vec<NodeRef>> = use_memo(page.questions.len(), |count| {
        vec![NodeRef::default(); *count]
    });
    let refs: Vec<(QuestionId, NodeRef)> =
        asked.iter().copied().zip(fields.iter().cloned()).collect();

    let is_first = session.step(model) == 0;
    let above = if is_first {
        html! { <Welcome guide={*guide} wiped={props.wiped} heading={props.heading.clone()} /> }
    } else {
        html! { <p class="sw-question__step"><span>{step(*guide, session)}</span></p> }
    };
    let shared_heading = page.heading.map(|heading| {
        html! {
            <>
                {focusable(guide.heading(1), "sw-h1 sw-question__title", &props.heading, guide.text(heading.title))}
                if let Some(hint) = heading.hint {
                    <p class="sw-question__hint">{guide.text(hint)}</p>
                }
            </>
        }
    });
    let title = if is_first || page.heading.is_some() {
        QuestionTitle::OfPart
    } else {
        QuestionTitle::OfScreen(props.heading.clone())
    };
    let on_choose = on_event.reform(Event::Choose);
    let missing: Vec<(QuestionId, NodeRef)> = refs
        .iter()
        .filter(|(question, _)| session.missing && !answers.answered(model.question(*question)))
        .cloned()
        .collect();
    html! {
        <div class="sw-question">
            if !missing.is_empty() {
                <ErrorSummary guide={*guide} node={error} questions={missing} />
            }
            {above}
            {shared_heading.unwrap_or_default()}
            {for refs.into_iter().enumerate().map(|(index, (question, field))| html! {
                <QuestionField key={index} guide={*guide} {answers} {question} {field}
                    id={format!("{id}-{index}")} missing={session.missing}
                    title={title.clone()} on_choose={on_choose.clone()} />
            })}
            <button type="button" class="sw-button" onclick={on_event.reform(|_| Event::Next)}>
                <span>{guide.text(ui::GO_ON)}</span>
            </button>
            if page.enough {
                <button type="button" class="sw-button sw-button--quiet"
                    onclick={on_event.reform(|_| Event::Enough)}>
                    <span>{guide.text(ui::ENOUGH)}</span>
                </button>
            }
        </div>
    }
}

/// "Vraag 2", or "Vraag 3 van 6" once the number of screens can no longer change.
fn step(guide: Guide, session: &Session) -> Words {
    let (number, total) = progress(guide.model, session);
    let number = number.to_string();
    match total {
        Some(total) => guide.fill(
            ui::STEP_OF,
            &[("n", &number), ("total", &total.to_string())],
        ),
        None => guide.fill(ui::STEP, &[("n", &number)]),
    }
}
