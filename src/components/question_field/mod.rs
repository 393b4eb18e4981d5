//! One question with its answers.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use guide::Answers;
use guide::model::{ChoiceId, QuestionId, QuestionKind};
use guide::session::choices_of;
use yew::{AttrValue, Callback, Html, NodeRef, html};

use crate::components::{ChoiceRow, choice_row, described, error_summary, in_element};
use crate::content::{Guide, ui};

/// What the words of a question are to the screen.
#[derive(Debug, Clone, PartialEq)]
pub enum QuestionTitle {
    /// The heading of the screen, which gets focus when the screen comes up, and the id of what is said
    /// after it.
    OfScreen(NodeRef, AttrValue),
    /// The heading of a part of the screen.
    OfPart,
}

/// What a question on a screen needs to know.
#[derive(Debug, Clone)]
pub struct QuestionField {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// What the person chose so far.
    pub answers: Answers,
    /// The question.
    pub question: QuestionId,
    /// The fieldset.
    pub node: NodeRef,
    /// Begin of the ids in it.
    pub id: AttrValue,
    /// "Verder" was pressed and an answer is needed.
    pub missing: bool,
    /// By number, the inputs that begin anew: see `hooks::inputs`.
    pub renewed: u128,
    /// What its words are to the screen.
    pub title: QuestionTitle,
    /// Somebody taps an answer.
    pub on_choose: Callback<ChoiceId>,
}

/// A question and its answers, in groups where it has them; answers that stand alone come last.
pub fn question_field(field: &QuestionField) -> Html {
    let QuestionField {
        guide, answers, id, ..
    } = field;
    let guide = *guide;
    let question = guide.model.question(field.question);
    let hint = question
        .hint
        .map(|hint| guide.text(hint.text_for(*answers)));
    let hint_id = format!("{id}-hint");
    let error = (field.missing && !answers.answered(question))
        .then(|| error_summary::message(guide, field.question));
    let error_id = format!("{id}-error");
    let described_by: Vec<&str> = [
        hint.as_ref().map(|_| &*hint_id),
        error.as_ref().map(|_| &*error_id),
    ]
    .into_iter()
    .flatten()
    .collect();
    let described_by = (!described_by.is_empty()).then(|| described_by.join(" "));

    let offered: Vec<ChoiceId> = choices_of(guide.model, *answers, field.question).collect();
    let alone =
        |choice: &ChoiceId| question.kind == QuestionKind::Many && question.exclusive.has(*choice);
    let (last, first): (Vec<ChoiceId>, Vec<ChoiceId>) = offered.into_iter().partition(alone);
    // What is said of the group as a whole few screen readers say; of an input they all do.
    let mut unsaid = described_by.clone().map(AttrValue::from);
    let is_one = question.kind == QuestionKind::One;
    // Of radio buttons only the group can be invalid.
    let group_invalid = (is_one && error.is_some()).then_some("true");
    let mut invalid = error.is_some() && !is_one;
    let mut rows = |choices: &mut dyn Iterator<Item = ChoiceId>| -> Html {
        choices
            .map(|choice| row(field, choice, unsaid.take(), std::mem::take(&mut invalid)))
            .collect()
    };
    // The group that the page around the widget is about stands first; the others keep their order.
    let first_group = guide.setting.first_group.map(usize::from);
    let is_worries = field.question == guide.model.worries;
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
        <fieldset key={field.question.index()} class="sw-field" ref={field.node.clone()}
            role={is_one.then_some("radiogroup")} aria-invalid={group_invalid} aria-describedby={described_by}>
            <legend class="sw-field__legend">{title(field)}</legend>
            if let Some(hint) = hint {
                <p class="sw-field__hint" id={hint_id}>{hint}</p>
            }
            if let Some(error) = error {
                <p class="sw-field__error" id={error_id}>{error}</p>
            }
            {for groups}
            {rows(&mut first.iter().copied().filter(ungrouped))}
            if !last.is_empty() {
                <p class="sw-field__or" aria-hidden="true">{in_element("span", "", guide.text(ui::OR))}</p>
                {rows(&mut last.iter().copied())}
            }
        </fieldset>
    }
}

fn title(field: &QuestionField) -> Html {
    let guide = field.guide;
    let question = guide.model.question(field.question);
    let words = guide.text(question.label.text_for(field.answers));
    match &field.title {
        QuestionTitle::OfScreen(node, note) => {
            let (tag, note) = (guide.heading(1), Some(note.clone()));
            described(tag, "sw-h1 sw-field__title", node, note, words)
        }
        QuestionTitle::OfPart => html! {
            {in_element(guide.heading(2), "sw-h2 sw-field__title sw-field__title--part", words)}
        },
    }
}

fn row(
    field: &QuestionField,
    choice: ChoiceId,
    described_by: Option<AttrValue>,
    invalid: bool,
) -> Html {
    let question = field.guide.model.question(field.question);
    let label = field.guide.model.choice(choice).label;
    // Counted from the first choice of the question, so that an id says nothing else.
    let number = question
        .choices
        .iter()
        .take_while(|other| *other != choice)
        .count();
    choice_row(ChoiceRow {
        described_by,
        invalid,
        is_renewed: field.renewed >> number & 1 == 1,
        id: format!("{}-{number}", field.id).into(),
        name: field.id.clone(),
        kind: question.kind,
        choice,
        label: field.guide.text(label.text_for(field.answers)),
        chosen: field.answers.has(choice),
        on_choose: field.on_choose.clone(),
    })
}
