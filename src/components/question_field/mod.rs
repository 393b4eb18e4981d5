//! One question with its answers.

use guide::Answers;
use guide::model::{ChoiceId, QuestionId, QuestionKind};
use guide::session::choices_of;
use yew::{AttrValue, Callback, Html, NodeRef, Properties, component, html};

use crate::components::{Choice, error_summary, focusable, words};
use crate::content::{Guide, ui};

/// What the words of a question are to the screen.
#[derive(Debug, Clone, PartialEq)]
pub enum QuestionTitle {
    /// The heading of the screen, which gets focus when the screen comes up.
    OfScreen(NodeRef),
    /// The heading of a part of the screen.
    OfPart,
}

/// Properties of [`QuestionField`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct QuestionFieldProps {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// What the person chose so far.
    pub answers: Answers,
    /// The question.
    pub question: QuestionId,
    /// The fieldset.
    pub field: NodeRef,
    /// Begin of the ids in it.
    pub id: AttrValue,
    /// "Verder" was pressed and an answer is needed.
    pub missing: bool,
    /// What its words are to the screen.
    pub title: QuestionTitle,
    /// Somebody taps an answer.
    pub on_choose: Callback<ChoiceId>,
}

/// A question and its answers, in groups where it has them; answers that stand alone come last.
#[component]
pub fn QuestionField(props: &QuestionFieldProps) -> Html {
    let QuestionFieldProps {
        guide, answers, id, ..
    } = props;
    let guide = *guide;
    let question = guide.model.question(props.question);
    let hint = question
        .hint
        .map(|hint| guide.text(hint.text_for(*answers)));
    let hint_id = format!("{id}-hint");
    let error = (props.missing && !answers.answered(question))
        .then(|| error_summary::message(guide, props.question));
    let error_id = format!("{id}-error");
    let described_by: Vec<&str> = [
        hint.as_ref().map(|_| &*hint_id),
        error.as_ref().map(|_| &*error_id),
    ]
    .into_iter()
    .flatten()
    .collect();
    let described_by = (!described_by.is_empty()).then(|| described_by.join(" "));

    let offered: Vec<ChoiceId> = choices_of(guide.model, *answers, props.question).collect();
    let alone =
        |choice: &ChoiceId| question.kind == QuestionKind::Many && question.exclusive.has(*choice);
    let (last, first): (Vec<ChoiceId>, Vec<ChoiceId>) = offered.into_iter().partition(alone);
    let rows = |choices: &mut dyn Iterator<Item = ChoiceId>| -> Html {
        choices.map(|choice| row(props, choice)).collect()
    };
    // The group that the page around the widget is about stands first; the others keep their order.
    let first_group = guide.setting.first_group.map(usize::from);
    let is_worries = props.question == guide.model.worries;
    let is_first = |index: usize| is_worries && first_group == Some(index);
    let all = 0..question.groups.len();
    let (first_one, others): (Vec<usize>, Vec<usize>) = all.partition(|index| is_first(*index));
    let groups = first_one.into_iter().chain(others).filter_map(|index| {
        let heading = question.groups.get(index)?;
        let in_group = |choice: &ChoiceId| {
            guide.model.choice(*choice).group.map(usize::from) == Some(index)
        };
        let heading_id = format!("{id}-group-{index}");
        Some(html! {
            <div key={index} class="sw-field__group" role="group" aria-labelledby={heading_id.clone()}>
                <p class="sw-field__heading" id={heading_id}>{guide.text(*heading)}</p>
                {rows(&mut first.iter().copied().filter(in_group))}
            </div>
        })
    });
    let ungrouped = |choice: &ChoiceId| guide.model.choice(*choice).group.is_none();
    html! {
        <fieldset class="sw-field" ref={props.field.clone()} aria-describedby={described_by}>
            <legend class="sw-field__legend">{title(props)}</legend>
            if let Some(hint) = hint {
                <p class="sw-field__hint" id={hint_id}>{hint}</p>
            }
            if let Some(error) = error {
                <p class="sw-field__error" id={error_id}>{error}</p>
            }
            {for groups}
            {rows(&mut first.iter().copied().filter(ungrouped))}
            if !last.is_empty() {
                <p class="sw-field__or" aria-hidden="true"><span>{guide.text(ui::OR)}</span></p>
                {rows(&mut last.iter().copied())}
            }
        </fieldset>
    }
}

fn title(props: &QuestionFieldProps) -> Html {
    let guide = props.guide;
    let question = props.guide.model.question(props.question);
    let said = props.guide.text(question.label.text_for(props.answers));
    match &props.title {
        QuestionTitle::OfScreen(node) => html! {
            {focusable(guide.heading(1), "sw-h1 sw-field__title", node, said)}
        },
        QuestionTitle::OfPart => html! {
            {words(guide.heading(2), "sw-h2 sw-field__title sw-field__title--part", said)}
        },
    }
}

fn row(props: &QuestionFieldProps, choice: ChoiceId) -> Html {
    let question = props.guide.model.question(props.question);
    let label = props.guide.model.choice(choice).label;
    // Counted from the first choice of the question, so that an id says nothing else.
    let number = question
        .choices
        .iter()
        .take_while(|other| *other != choice)
        .count();
    html! {
        <Choice key={choice.index()} id={format!("{}-{number}", props.id)} name={props.id.clone()}
            kind={question.kind} {choice} label={props.guide.text(label.text_for(props.answers))}
            chosen={props.answers.has(choice)} on_choose={props.on_choose.clone()} />
    }
}
