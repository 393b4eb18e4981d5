//! The conversation: screens, questions and choices.

use super::conditions::ConditionPlace;
use super::context::Context;
use crate::pack::{RawQuestion, RawQuestionKind, RawQuestions};
use crate::problem::Code;
use guide::answers::{ChoiceSet, MAX_CHOICES};
use guide::model::{
    AnswerGroup, Choice, ChoiceId, Heading, Question, QuestionId, QuestionKind, RoleText, Screen,
    ScreenId,
};

const FILE: &str = "questions.toml";

/// The finished conversation.
pub(super) struct Conversation<'m> {
    pub screens: &'m [Screen<'m>],
    pub questions: &'m [Question<'m>],
    pub choices: &'m [Choice<'m>],
    pub who: QuestionId,
    pub worries: QuestionId,
    pub wish: QuestionId,
}

pub(super) fn build<'m>(context: &mut Context<'m>, raw: &RawQuestions) -> Conversation<'m> {
    number_choices(context, raw);
    let mut questions = Vec::new();
    let mut choices = Vec::new();
    for (index, question) in raw.question.iter().enumerate() {
        // The number of questions was limited with that of the choices.
        let id = QuestionId(index as u8);
        let built = build_question(context, raw, question, id, &mut choices);
        questions.push(built);
    }
    let position = |id: &str| raw.question.iter().position(|question| question.id == id);
    let wish = raw
        .question
        .iter()
        .position(|question| question.kind == RawQuestionKind::Wish);
    let worries = wish.and_then(|wish| position(raw.question[wish].of.as_deref()?));
    if wish.is_none() || worries.is_none() {
        context.report(
            Code::UnknownId,
            FILE,
            "",
            "There is no question of kind “wish” with a question in “of”.",
            "Add the question what to begin with.",
        );
    }
    Conversation {
        screens: screens(context, raw, &questions),
        questions: context.arena.alloc_slice_copy(&questions),
        choices: context.arena.alloc_slice_copy(&choices),
        who: QuestionId(0),
        worries: QuestionId(worries.unwrap_or(0) as u8),
        wish: QuestionId(wish.unwrap_or(0) as u8),
    }
}

/// Gives every option its index before any condition is read.
fn number_choices(context: &mut Context<'_>, raw: &RawQuestions) {
    let mut seen = std::collections::BTreeSet::new();
    let mut next = 0;
    for (index, question) in raw.question.iter().enumerate() {
        if !seen.insert(question.id.as_str()) {
            context.duplicate(FILE, &question.id);
        }
        for id in option_ids(raw, question) {
            let key = format!("{}.{id}", question.id);
            if next == MAX_CHOICES {
                context.report(
                    Code::TooMany,
                    FILE,
                    &key,
                    &format!("There are more than {MAX_CHOICES} options in the guide."),
                    "Remove options.",
                );
                return;
            }
            let choice = (QuestionId(index as u8), ChoiceId(next as u8));
            if context.choices.insert(key.clone(), choice).is_some() {
                context.duplicate(FILE, &key);
            }
            if index == 0 {
                context.who.push((id.to_string(), choice.1));
            }
            next += 1;
        }
    }
}

/// Ids of the options: for a wish first those of the question it is about.
fn option_ids<'a>(raw: &'a RawQuestions, question: &'a RawQuestion) -> Vec<&'a str> {
    let own = question.options.iter().map(|option| option.id.as_str());
    offered_worries(raw, question)
        .into_iter()
        .chain(own)
        .collect()
}

fn offered_worries<'a>(raw: &'a RawQuestions, question: &RawQuestion) -> Vec<&'a str> {
    raw.question
        .iter()
        .filter(|other| question.of.as_deref() == Some(other.id.as_str()))
        .flat_map(|other| &other.options)
        .filter(|option| !option.exclusive && !option.unknown)
        .map(|option| option.id.as_str())
        .collect()
}

fn build_question<'m>(
    context: &mut Context<'m>,
    raw: &RawQuestions,
    question: &RawQuestion,
    id: QuestionId,
    choices: &mut Vec<Choice<'m>>,
) -> Question<'m> {
    let first = choices.len();
    let place = ConditionPlace {
        file: FILE,
        owner: &question.id,
        before: Some(first),
    };
    let ask_when = context.condition(place, question.ask_when.as_ref());
    for worry in offered_worries(raw, question) {
        choices.push(wish_choice(context, question, worry, id));
    }
    let mut set = (first..choices.len()).fold(ChoiceSet::EMPTY, with_index);
    let mut unknown = ChoiceSet::EMPTY;
    let mut exclusive = ChoiceSet::EMPTY;
    for option in &question.options {
        let index = choices.len();
        let owner = format!("{}.{}", question.id, option.id);
        let place = ConditionPlace {
            owner: &owner,
            ..place
        };
        set = with_index(set, index);
        if option.unknown {
            unknown = with_index(unknown, index);
        }
        if option.exclusive || option.unknown {
            exclusive = with_index(exclusive, index);
        }
        let group = option.group.as_ref().and_then(|group| {
            let found = question.groups.iter().position(|known| known.id == *group);
            if found.is_none() {
                context.report(
                    Code::UnknownId,
                    FILE,
                    &owner,
                    &format!("The question has no group “{group}”."),
                    "Correct the id, or add it to the groups of the question.",
                );
            }
            found.map(|found| found as u8)
        });
        context.cover(&option.covers, &format!("option {owner}"));
        let key = format!("option-{}-{}", question.id, option.id);
        let show_when = context.condition(place, option.show_when.as_ref());
        choices.push(Choice {
            id: context.arena.alloc_str(&option.id),
            question: id,
            group,
            show_when,
            stands_for: None,
            label: context.role_text(FILE, &key, |role| format!("{key}.{role}")),
        });
    }
    let screen = context.find(
        |c| &c.screens,
        "screen",
        FILE,
        &question.id,
        &question.screen,
    );
    let groups: Vec<_> = question
        .groups
        .iter()
        .map(|group| {
            let key = format!("group-{}-{}", question.id, group.id);
            AnswerGroup {
                id: context.arena.alloc_str(&group.id),
                title: context.role_text(FILE, &key, |role| format!("{key}.{role}")),
                drawing: group.drawing,
            }
        })
        .collect();
    let key = format!("question-{}", question.id);
    Question {
        id: context.arena.alloc_str(&question.id),
        screen: screen.unwrap_or(ScreenId(0)),
        kind: match question.kind {
            RawQuestionKind::One | RawQuestionKind::Wish => QuestionKind::One,
            RawQuestionKind::Many => QuestionKind::Many,
        },
        ask_when,
        choices: set,
        unknown,
        exclusive,
        groups: context.arena.alloc_slice_copy(&groups),
        label: context.role_text(FILE, &key, |role| format!("{key}.{role}")),
        hint: hint(context, &key),
    }
}

fn with_index(set: ChoiceSet, index: usize) -> ChoiceSet {
    // Indices above the maximum were reported when the choices got their numbers.
    set.or(ChoiceSet::of(ChoiceId((index % MAX_CHOICES) as u8)))
}

fn wish_choice<'m>(
    context: &mut Context<'m>,
    question: &RawQuestion,
    worry: &str,
    id: QuestionId,
) -> Choice<'m> {
    let of = question.of.as_deref().unwrap_or_default();
    let stands_for = context
        .choices
        .get(&format!("{of}.{worry}"))
        .map(|found| found.1);
    let key = format!("option-{of}-{worry}");
    Choice {
        id: context.arena.alloc_str(worry),
        question: id,
        group: None,
        show_when: None,
        stands_for,
        label: context.role_text(FILE, &key, |role| format!("{key}.{role}")),
    }
}

fn hint<'m>(context: &mut Context<'m>, key: &str) -> Option<RoleText<'m>> {
    let default = format!("{key}.hint");
    context.optional_text(&default)?;
    Some(context.role_text(FILE, &default, |role| format!("{default}-{role}")))
}

fn screens<'m>(
    context: &mut Context<'m>,
    raw: &RawQuestions,
    questions: &[Question<'m>],
) -> &'m [Screen<'m>] {
    let mut last = ScreenId(0);
    for question in questions {
        if question.screen < last {
            context.report(
                Code::BadCondition,
                FILE,
                question.id,
                "The question stands after a question of a later screen.",
                "Put the questions in the order of their screens.",
            );
        }
        last = question.screen;
    }
    let mut screens = Vec::new();
    for (index, screen) in raw.screen.iter().enumerate() {
        let on_it: Vec<QuestionId> = questions
            .iter()
            .enumerate()
            .filter(|(_, question)| question.screen.index() == index)
            .map(|(number, _)| QuestionId(number as u8))
            .collect();
        if on_it.is_empty() {
            context.report(
                Code::UnreachableQuestion,
                FILE,
                &screen.id,
                "The screen has no question.",
                "Give a question this screen, or remove it.",
            );
        }
        if screen.skippable {
            for question in &on_it {
                let question = &questions[question.index()];
                if question.unknown.is_empty() {
                    context.report(
                        Code::MissingText,
                        FILE,
                        question.id,
                        "The screen can be skipped, but the question has no option with “unknown”.",
                        "Add such an option.",
                    );
                }
            }
        }
        let key = format!("screen-{}", screen.id);
        let heading = (on_it.len() > 1).then(|| Heading {
            title: context.text(FILE, &key),
            hint: context.optional_text(&format!("{key}.hint")),
        });
        screens.push(Screen {
            id: context.arena.alloc_str(&screen.id),
            follow_up: screen.follow_up,
            skippable: screen.skippable,
            enough: screen.enough,
            questions: context.arena.alloc_slice_copy(&on_it),
            heading,
        });
    }
    context.arena.alloc_slice_copy(&screens)
}
