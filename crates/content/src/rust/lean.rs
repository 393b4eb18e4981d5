//! The model as the widget carries it: without what it never reads.
//!
//! Ids tell editors, tests and reports what something is; the widget goes by position. They, and
//! where rules and signals come from, would be bytes on every phone.

use bumpalo::Bump;

use guide::model::{
    Chain, Choice, CostQuestions, Fact, Flag, Model, Question, Rule, Screen, Source,
    TalkCardContent, TalkCardQuestions,
};

/// The model with those fields empty. Ids of kinds of support stay: links name them. So do those of
/// roles, with which a page around the widget can begin, and those
/// that the screens use as keys (groups, dimensions, what stands around, words).
pub(super) fn lean<'m>(arena: &'m Bump, model: &Model<'m>) -> Model<'m> {
    let roles = model.question(model.who).choices;
    Model {
        screens: each(arena, model.screens, |screen| Screen { id: "", ..screen }),
        questions: each(arena, model.questions, |question| Question {
            id: "",
            ..question
        }),
        choices: each(arena, model.choices, |choice| {
            let is_role = roles.iter().any(|role| *model.choice(role) == choice);
            let id = if is_role { choice.id } else { "" };
            Choice { id, ..choice }
        }),
        rules: each(arena, model.rules, |rule| Rule {
            id: "",
            sources: &[],
            ..rule
        }),
        flags: each(arena, model.flags, |flag| Flag {
            sources: &[],
            ..flag
        }),
        chains: each(arena, model.chains, |chain| Chain { id: "", ..chain }),
        talk_card: TalkCardContent {
            questions: each(arena, model.talk_card.questions, |questions| {
                TalkCardQuestions {
                    id: "",
                    ..questions
                }
            }),
            costs: each(arena, model.talk_card.costs, |costs| CostQuestions {
                id: "",
                ..costs
            }),
            ..model.talk_card
        },
        facts: each(arena, model.facts, |fact| Fact { id: "", ..fact }),
        sources: each(arena, model.sources, |source| Source {
            id: "",
            address: None,
            ..source
        }),
        ..*model
    }
}

fn each<'m, T: Copy>(arena: &'m Bump, items: &[T], lean: impl Fn(T) -> T) -> &'m [T] {
    arena.alloc_slice_fill_iter(items.iter().copied().map(lean))
}
