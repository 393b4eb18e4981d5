//! One question with its answers.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use std::cell::Cell;

use guide::Answers;
use guide::model::{ChoiceId, QuestionId, QuestionKind};
use guide::session::choices_of;
use yew::{AttrValue, Callback, Html, NodeRef, html};

use crate::components::{
    ChoiceGroup, ChoiceRow, IconKind, choice_group, choice_row, focusable, in_element,
};
use crate::content::{Guide, ui};
use crate::hooks::Inputs;

/// What the words of a question are to the screen.
#[derive(Debug, Clone, PartialEq)]
pub enum QuestionTitle {
    /// The heading of the screen, which gets focus when the screen comes up.
    OfScreen(NodeRef),
    /// The heading of a part of the screen.
    OfPart,
}

/// What a question on a screen needs to know.
#[derive(Debug, Clone)]
pub struct QuestionField<'a> {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// What the person chose so far.
    pub answers: Answers,
    /// The question.
    pub question: QuestionId,
    /// Begin of the ids in it.
    pub id: AttrValue,
    /// Id of the line that says that an answer is needed, where it is.
    pub error: Option<AttrValue>,
    /// By place, the groups that are open.
    pub open: u32,
    /// Somebody opens or closes a group.
    pub on_press: Callback<usize>,
    /// The inputs of the screen.
    pub inputs: &'a Inputs,
    /// What its words are to the screen.
    pub title: QuestionTitle,
    /// Somebody taps an answer.
    pub on_choose: Callback<ChoiceId>,
}

/// A question and its answers, in groups that open where it has them; answers that stand alone come last.
pub fn question_field(field: &QuestionField<'_>) -> Html {
    let QuestionField {
        guide, answers, id, ..
    } = field;
    let guide = *guide;
    let question = guide.model.question(field.question);
    let hint = question
        .hint
        .map(|hint| guide.text(hint.text_for(*answers)));
    let hint_id = format!("{id}-hint");
    let described_by = match (hint.is_some(), &field.error) {
        (true, Some(error)) => Some([&hint_id, " ", error].concat().into()),
        (false, Some(error)) => Some(error.clone()),
        (true, None) => Some(AttrValue::from(hint_id.clone())),
        (false, None) => None,
    };

    let offered: Vec<ChoiceId> = choices_of(guide.model, *answers, field.question).collect();
    let alone =
        |choice: &ChoiceId| question.kind == QuestionKind::Many && question.exclusive.has(*choice);
    let (last, first): (Vec<ChoiceId>, Vec<ChoiceId>) = offered.into_iter().partition(alone);
    // What is said of the group as a whole few screen readers say; of what has focus they all do.
    let unsaid = Cell::new(described_by.clone());
    let is_one = question.kind == QuestionKind::One;
    // Of radio buttons only the group can be invalid.
    let group_invalid = (is_one && field.error.is_some()).then_some("true");
    let invalid = Cell::new(field.error.is_some() && !is_one);
    let rows = |choices: &mut dyn Iterator<Item = ChoiceId>, are_shown: bool| -> Html {
        choices
            .map(|choice| match are_shown {
                true => row(field, choice, unsaid.take(), invalid.take()),
                false => row(field, choice, None, false),
            })
            .collect()
    };
    // The group that the page around the widget is about stands first; the others keep their order.
    let first_group = guide.setting.first_group.map(usize::from);
    let is_worries = field.question == guide.model.worries;
    let is_first = |index: usize| is_worries && first_group == Some(index);
    let all = 0..question.groups.len();
    let (first_one, others): (Vec<usize>, Vec<usize>) = all.partition(|index| is_first(*index));
    let groups = first_one.into_iter().chain(others).filter_map(|index| {
        let group = question.groups.get(index)?;
        let in_group =
            |choice: &ChoiceId| guide.model.choice(*choice).group.map(usize::from) == Some(index);
        let mut choices = first.iter().copied().filter(in_group).peekable();
        // A group may have nothing for this visitor.
        choices.peek()?;
        let is_open = field.open >> index & 1 == 1;
        Some(choice_group(ChoiceGroup {
            guide,
            index,
            id: format!("{id}-group-{index}").into(),
            title: guide.text(group.title.text_for(*answers)),
            drawing: group.drawing.map(IconKind::of),
            is_open,
            // Nobody comes to the answers of a closed group.
            described_by: if is_open { None } else { unsaid.take() },
            choices: rows(&mut choices, is_open),
            on_press: field.on_press.clone(),
        }))
    });
    let ungrouped = |choice: &ChoiceId| guide.model.choice(*choice).group.is_none();
    html! {
        <fieldset key={field.question.index()} class="sw-field" role={is_one.then_some("radiogroup")}
            aria-invalid={group_invalid} aria-describedby={described_by}>
            <legend class="sw-field__legend">{title(field)}</legend>
            if let Some(hint) = hint {
                <p class="sw-field__hint" id={hint_id}>{hint}</p>
            }
            {for groups}
            {rows(&mut first.iter().copied().filter(ungrouped), true)}
            if !last.is_empty() {
                <p class="sw-field__or" aria-hidden="true">{in_element("span", "", guide.text(ui::OR))}</p>
                {rows(&mut last.iter().copied(), true)}
            }
        </fieldset>
    }
}

fn title(field: &QuestionField<'_>) -> Html {
    let guide = field.guide;
    let question = guide.model.question(field.question);
    let words = guide.text(question.label.text_for(field.answers));
    match &field.title {
        QuestionTitle::OfScreen(node) => {
            focusable(guide.heading(1), "sw-h1 sw-field__title", node, words)
        }
        QuestionTitle::OfPart => html! {
            {in_element(guide.heading(2), "sw-h2 sw-field__title sw-field__title--part", words)}
        },
    }
}

fn row(
    field: &QuestionField<'_>,
    choice: ChoiceId,
    described_by: Option<AttrValue>,
    invalid: bool,
) -> Html {
    let label = field.guide.model.choice(choice).label;
    choice_row(ChoiceRow {
        described_by,
        invalid,
        is_renewed: field.inputs.add(choice),
        name: field.id.clone(),
        kind: field.guide.model.question(field.question).kind,
        choice,
        label: field.guide.text(label.text_for(field.answers)),
        chosen: field.answers.has(choice),
        on_choose: field.on_choose.clone(),
    })
}
