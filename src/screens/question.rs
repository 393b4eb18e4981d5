//! A screen with questions.

use std::rc::Rc;

use guide::model::{QuestionId, ScreenId};
use guide::session::{progress, questions_on};
use guide::{Event, Session};
use yew::{AttrValue, Callback, Html, NodeRef, Properties, component, html, use_memo};

use crate::components::{
    QuestionField, QuestionTitle, described, error_summary, in_element, question_field, welcome,
};
use crate::content::{Guide, ui};
use crate::hooks::{use_focus_after_change, use_id, use_inputs};
use crate::state::Action;
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
    /// They can be brought back.
    pub can_undo: bool,
    /// How often "verder" was pressed without the answer it needs.
    pub refusals: u32,
    /// The heading, which gets focus when the screen comes up.
    pub heading: NodeRef,
    /// Something a person does.
    pub on_action: Callback<Action>,
}

/// One or a few questions, "verder", and a way to stop here.
#[component]
pub fn Question(props: &QuestionProps) -> Html {
    let QuestionProps {
        guide,
        session,
        screen,
        on_action,
        ..
    } = props;
    let model = guide.model;
    let answers = session.answers;
    let page = model.screen(*screen);
    let asked: Vec<QuestionId> = questions_on(model, answers, *screen).collect();
    let id = use_id();
    let (place, renewed) = use_inputs(answers);
    let error = use_focus_after_change(props.refusals);
    let fields: Rc<Vec<NodeRef>> = use_memo(page.questions.len(), |count| {
        vec![NodeRef::default(); *count]
    });
    let refs: Vec<(QuestionId, NodeRef)> =
        asked.iter().copied().zip(fields.iter().cloned()).collect();

    let is_first = session.step(model) == 0;
    // What stands above the heading and is said after it.
    let note = AttrValue::from([&*id, "-note"].concat());
    let above = if is_first {
        let on_undo = props.can_undo.then(|| on_action.reform(|_| Action::Undo));
        let wiped = props.wiped.then(|| note.clone());
        welcome(*guide, wiped, on_undo, &props.heading)
    } else {
        html! {
            <p class="sw-question__step" id={note.clone()}>
                {in_element("span", "", step(*guide, session))}
            </p>
        }
    };
    let shared_heading = page.heading.map(|heading| {
        html! {
            <>
                {described(guide.heading(1), "sw-h1 sw-question__title", &props.heading, Some(note.clone()), guide.text(heading.title))}
                if let Some(hint) = heading.hint {
                    {in_element("p", "sw-question__hint", guide.text(hint))}
                }
            </>
        }
    });
    let title = if is_first || page.heading.is_some() {
        QuestionTitle::OfPart
    } else {
        QuestionTitle::OfScreen(props.heading.clone(), note.clone())
    };
    let on_choose = on_action.reform(|choice| Event::Choose(choice).into());
    let missing: Vec<(QuestionId, NodeRef)> = refs
        .iter()
        .filter(|(question, _)| session.missing && !answers.answered(model.question(*question)))
        .cloned()
        .collect();
    html! {
        <div class="sw-question" ref={place}>
            if !missing.is_empty() {
                {error_summary(*guide, &error, missing)}
            }
            {above}
            {shared_heading.unwrap_or_default()}
            {for refs.into_iter().enumerate().map(|(index, (question, node))| {
                question_field(&QuestionField {
                    guide: *guide,
                    answers,
                    question,
                    node,
                    id: format!("{id}-{index}").into(),
                    missing: session.missing,
                    renewed,
                    title: title.clone(),
                    on_choose: on_choose.clone(),
                })
            })}
            <button type="button" class="sw-button" onclick={on_action.reform(|_| Event::Next.into())}>
                {in_element("span", "", guide.text(ui::GO_ON))}
            </button>
            if page.enough {
                <button type="button" class="sw-button sw-button--quiet"
                    onclick={on_action.reform(|_| Event::Enough.into())}>
                    {in_element("span", "", guide.text(ui::ENOUGH))}
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
