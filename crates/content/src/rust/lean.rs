//! The model as the widget carries it, without what it never reads; and as the page for web teams does.
//!
//! Ids tell editors, tests and reports what something is; the widget goes by position. They, and
//! where rules and signals come from, would be bytes on every phone.

use bumpalo::Bump;

use guide::model::{
    Carry, Certainty, Chain, Choice, Claim, CostQuestions, Door, Fact, FactKind, Flag, Hours,
    Model, Night, Question, RoleText, Rule, Screen, Source, Statement, Support, TalkCardContent,
    TalkCardQuestions,
};
use guide::{Date, TextId};

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

/// The model with what a partner file is held against: the kinds of support, their doors, groups and
/// hours, and the phone numbers. Everything else is empty.
pub(super) fn for_checks<'m>(arena: &'m Bump, model: &Model<'m>) -> Model<'m> {
    const CLAIM: Claim<'static> = Claim {
        sources: &[],
        certainty: Certainty::Background,
        checked_on: Date(0),
        review_by: Date(0),
        valid_until: None,
    };
    const STATEMENT: Statement<'static> = Statement {
        text: TextId(0),
        later: None,
        claim: CLAIM,
    };
    const WORDS: RoleText<'static> = RoleText {
        default: TextId(0),
        variants: &[],
    };
    Model {
        screens: &[],
        questions: &[],
        choices: &[],
        supports: each(arena, model.supports, |support| Support {
            after: &[],
            gate: None,
            doors: each(arena, support.doors, |door| Door {
                when: None,
                steps: &[],
                ..door
            }),
            doors_claim: CLAIM,
            gives: STATEMENT,
            for_whom: STATEMENT,
            limits: STATEMENT,
            referral: STATEMENT,
            pays: STATEMENT,
            find: STATEMENT,
            soon: None,
            say: WORDS,
            ..support
        }),
        rules: &[],
        laters: &[],
        tonight: &[],
        night: Night {
            hours: each(arena, model.night.hours, |hours| Hours {
                claim: CLAIM,
                ..hours
            }),
            steps: &[],
            cannot_wait: STATEMENT,
        },
        talk_card: TalkCardContent {
            questions: &[],
            costs: &[],
            ..model.talk_card
        },
        flags: &[],
        urgent: &[],
        passes: &[],
        chains: &[],
        why_nots: &[],
        carry: Carry {
            title: WORDS,
            intro: WORDS,
            helps_text: WORDS,
            dimensions: &[],
            claim: CLAIM,
            ..model.carry
        },
        around: &[],
        terms: &[],
        // Ids of facts are positions, so none is left out.
        facts: each(arena, model.facts, |fact| Fact {
            id: "",
            value: match fact.kind {
                FactKind::Phone => fact.value,
                FactKind::Link | FactKind::Amount => "",
            },
            of: "",
            claim: CLAIM,
            ..fact
        }),
        sources: &[],
        signed: &[],
        ..*model
    }
}

fn each<'m, T: Copy>(arena: &'m Bump, items: &[T], lean: impl Fn(T) -> T) -> &'m [T] {
    arena.alloc_slice_fill_iter(items.iter().copied().map(lean))
}
