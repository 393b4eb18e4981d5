//! A screen with questions.

use guide::model::{ChoiceId, QuestionId, QuestionKind, ScreenId};
use guide::session::questions_on;
use guide::{Event, Session};
use yew::{AttrValue, Callback, Html, NodeRef, Properties, component, html, use_state};

use crate::components::{
    QuestionField, QuestionTitle, focusable, in_element, question_field, read_aloud, welcome,
};
use crate::content::{Guide, ui};
use crate::hooks::{use_focus_after_change, use_id, use_inputs, use_speech};
use crate::state::Action;

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
    let inputs = use_inputs(answers);
    let speech = use_speech(guide.texts.language);
    let error = use_focus_after_change(props.refusals);
    // The group that the page around the widget is about is open.
    let open = use_state(|| {
        let is_worries = page.questions.contains(&model.worries);
        let first = guide.setting.first_group.filter(|_| is_worries);
        first.map_or(0, |group| 1_u32 << group)
    });
    let opened = *open;
    let on_press = Callback::from({
        let open = open.clone();
        move |group| open.set(*open ^ 1_u32 << group)
    });

    let is_first = session.step(model) == 0;
    let shared_heading = page.heading.map(|heading| {
        html! {
            <>
                {focusable(guide.heading(1), "sw-h1 sw-question__title", &props.heading, guide.text(heading.title))}
                if let Some(hint) = heading.hint {
                    {in_element("p", "sw-question__hint", guide.text(hint))}
                }
            </>
        }
    });
    let title = if is_first || page.heading.is_some() {
        QuestionTitle::OfPart
    } else {
        QuestionTitle::OfScreen(props.heading.clone())
    };
    let on_choose = on_action.reform(move |choice: ChoiceId| {
        // What is taken back in a closed group would be gone from under the finger: it opens.
        if let Some(group) = model.choice(choice).group {
            open.set(*open | 1_u32 << group);
        }
        Event::Choose(choice).into()
    });
    // Only a screen with one question needs an answer.
    let lacks = |question: &QuestionId| !answers.answered(model.question(*question));
    let missing = asked
        .iter()
        .copied()
        .filter(|_| session.missing)
        .find(lacks);
    let error_id = AttrValue::from(format!("{id}-error"));
    let wiped_id = || AttrValue::from(format!("{id}-wiped"));
    let on_undo = props.can_undo.then(|| on_action.reform(|_| Action::Undo));
    html! {
        <div class="sw-question" ref={inputs.place.clone()}>
            // The first screen is in the page before it is known whether there is a voice.
            if is_first {
                {welcome(*guide, props.wiped.then(wiped_id), on_undo, &props.heading)}
            } else {
                {read_aloud(*guide, speech.as_ref(), &id, &inputs.place)}
            }
            {shared_heading.unwrap_or_default()}
            {for asked.iter().enumerate().map(|(index, question)| {
                question_field(&QuestionField {
                    guide: *guide,
                    answers,
                    question: *question,
                    id: format!("{id}-{index}").into(),
                    error: (missing == Some(*question)).then(|| error_id.clone()),
                    open: opened,
                    on_press: on_press.clone(),
                    inputs: &inputs,
                    title: title.clone(),
                    on_choose: on_choose.clone(),
                })
            })}
            // Where the finger is. Not an alert, too: it would be said twice.
            if let Some(question) = missing {
                <div class="sw-question__error" role="group" id={error_id.clone()}
                    aria-labelledby={error_id} tabindex="-1" ref={error}>
                    {in_element("span", "", guide.text(match model.question(question).kind {
                        QuestionKind::One => ui::ERROR_ONE,
                        QuestionKind::Many => ui::ERROR_MANY,
                    }))}
                </div>
            }
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
