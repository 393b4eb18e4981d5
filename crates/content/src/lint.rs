//! Checks on the finished model: nothing dead, nothing unreachable, nothing out of date, and the
//! promises that hold for every rule.

use super::context::Context;
use super::supports::{file_of, name_of};
use crate::problem::Code;
use guide::answers::{Answers, ChoiceSet};
use guide::condition::{Condition, Truth, truth_of};
use guide::date::Date;
use guide::model::{ChoiceId, Claim, Cost, Model, OnUnknown, QuestionId, QuestionKind, Rank, Rule};
use guide::session;

pub(super) fn check(context: &mut Context<'_>, model: &Model<'_>, today: Date) {
    questions_and_options(context, model);
    rules(context, model);
    supports(context, model);
    hours_at_night(context, model);
    dates(context, model, today);
    other_dates(context, model, today);
}

fn questions_and_options(context: &mut Context<'_>, model: &Model<'_>) {
    for (index, question) in model.questions.iter().enumerate() {
        let id = QuestionId(index as u8);
        let reached = question.ask_when.is_none()
            || situations(model, &[], &question.ask_when).any(|answers| {
                session::questions_on(model, answers, question.screen).any(|asked| asked == id)
            });
        if !reached {
            context.report(
                Code::UnreachableQuestion,
                "questions.toml",
                question.id,
                "No visitor is ever asked this question.",
                "Correct ask_when.",
            );
        }
    }
    for (index, choice) in model.choices.iter().enumerate() {
        let reached = situations(model, &[], &choice.show_when)
            .any(|answers| truth_of(&choice.show_when, model, answers) != Truth::No);
        if !reached {
            context.report(
                Code::UnreachableOption,
                "questions.toml",
                // A guide has at most 128 choices: checked when it was compiled.
                &model.choice_name(ChoiceId(index as u8)),
                "No visitor is ever offered this option.",
                "Correct show_when.",
            );
        }
    }
}

fn rules(context: &mut Context<'_>, model: &Model<'_>) {
    for rule in model.rules {
        if !can_fire(model, rule) {
            context.report(
                Code::DeadRule,
                "rules.toml",
                rule.id,
                "No answers make this rule hold.",
                "Correct “because” and “when”, or remove the rule.",
            );
        }
        let costs = rule
            .supports
            .iter()
            .map(|support| model.support(*support).cost);
        let paid = costs.clone().any(|cost| cost == Cost::OwnMoney);
        let free = costs.clone().any(Cost::may_be_free);
        if paid && !free {
            context.report(
                Code::PaidWithoutFree,
                "rules.toml",
                rule.id,
                "The rule names something to pay for and nothing that may be free.",
                "Add a support that is free.",
            );
        }
        for (place, support) in rule.supports.iter().enumerate() {
            for first in model.support(*support).after {
                if !rule.supports[..place].contains(first) {
                    context.report(
                        Code::WrongOrder,
                        "rules.toml",
                        rule.id,
                        &format!(
                            "“{}” comes without “{}” before it.",
                            name_of(model.supports, *support),
                            name_of(model.supports, *first),
                        ),
                        "Put the other one before it.",
                    );
                }
            }
        }
    }
}

/// Whether some person can give answers that make the rule hold for certain.
fn can_fire(model: &Model<'_>, rule: &Rule<'_>) -> bool {
    if rule.rank == Rank::Fallback {
        return true;
    }
    let because: Vec<ChoiceSet> = rule.because.iter().map(ChoiceSet::of).collect();
    because.iter().any(|ticked| {
        situations(model, &[*ticked], &rule.when).any(|answers| {
            answers.0.meets(*ticked) && truth_of(&rule.when, model, answers) == Truth::Yes
        })
    })
}

/// Every reachable combination of answers to the questions a condition is about, including those
/// that decide whether these are asked. `ticked` choices are part of each.
fn situations(
    model: &Model<'_>,
    ticked: &[ChoiceSet],
    condition: &Option<Condition<'_>>,
) -> impl Iterator<Item = Answers> {
    let ticked = ticked
        .iter()
        .fold(ChoiceSet::EMPTY, |all, set| all.or(*set));
    let mut mentioned = ticked;
    mention(model, condition, &mut mentioned);
    // What decides whether those are asked or offered, and so on back to the first question.
    loop {
        let before = mentioned;
        for choice in before.iter() {
            let choice = model.choice(choice);
            mention(model, &choice.show_when, &mut mentioned);
            mention(
                model,
                &model.question(choice.question).ask_when,
                &mut mentioned,
            );
        }
        if mentioned == before {
            break;
        }
    }
    mentioned = mentioned.or(model.question(model.who).choices);
    let mut all = vec![Answers::default()];
    for question in model.questions {
        let relevant = mentioned.and(question.choices);
        if relevant.is_empty() {
            continue;
        }
        let mut sets = answers_to(question.kind, question.exclusive, relevant);
        let screen = model.screen(question.screen);
        if !screen.enough && !screen.skippable {
            // No visitor gets past this screen without an answer.
            sets.retain(|set| !set.is_empty());
        }
        all = all
            .iter()
            .flat_map(|answers| sets.iter().map(|set| answers.replaced(question, *set)))
            .collect();
        let wanted = ticked.and(question.choices);
        all.retain(|answers| wanted.is_empty() || answers.0.meets(wanted));
    }
    all.into_iter()
        .map(|answers| session::prune(model, answers))
}

/// The answers a question can get, as far as the relevant choices go.
fn answers_to(kind: QuestionKind, exclusive: ChoiceSet, relevant: ChoiceSet) -> Vec<ChoiceSet> {
    let mut sets = vec![ChoiceSet::EMPTY];
    for choice in relevant.iter() {
        let choice = ChoiceSet::of(choice);
        match kind {
            QuestionKind::One => sets.push(choice),
            QuestionKind::Many if exclusive.meets(choice) => sets.push(choice),
            QuestionKind::Many => {
                let more: Vec<_> = sets
                    .iter()
                    .filter(|set| !set.meets(exclusive))
                    .map(|set| set.or(choice))
                    .collect();
                sets.extend(more);
            }
        }
    }
    sets
}

fn mention(model: &Model<'_>, condition: &Option<Condition<'_>>, mentioned: &mut ChoiceSet) {
    if let Some(condition) = condition {
        mention_part(model, condition, mentioned);
    }
}

fn mention_part(model: &Model<'_>, condition: &Condition<'_>, mentioned: &mut ChoiceSet) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in *parts {
                mention_part(model, part, mentioned);
            }
        }
        Condition::Not(part) => mention_part(model, part, mentioned),
        Condition::Is(question, choices) => {
            *mentioned = mentioned.or(*choices);
            // Answers that make the condition false, so that a “not” can hold.
            let question = model.question(*question);
            let others = question.choices.without(*choices).without(question.unknown);
            let enough = match question.kind {
                QuestionKind::One => usize::MAX,
                // Each further choice doubles the combinations; one is enough here.
                QuestionKind::Many => 1,
            };
            for other in others.iter().take(enough) {
                *mentioned = mentioned.or(ChoiceSet::of(other));
            }
        }
        Condition::Holds(_) => {
            // Any three worries will do.
            let worries = model.question(model.worries);
            for choice in worries.choices.without(worries.exclusive).iter().take(3) {
                *mentioned = mentioned.or(ChoiceSet::of(choice));
            }
        }
    }
}

fn supports(context: &mut Context<'_>, model: &Model<'_>) {
    for (support, id) in model.supports.iter().zip(model.support_ids()) {
        if !model.rules.iter().any(|rule| rule.supports.contains(&id)) {
            context.report(
                Code::SupportWithoutRule,
                &file_of(support),
                support.id,
                "No rule leads to this kind of support.",
                "Name it in a rule.",
            );
        }
    }
    for rule in model.rules {
        // A rule that waits for an answer needs a condition to wait for.
        if rule.on_unknown == OnUnknown::Skip && rule.when.is_none() {
            context.report(
                Code::BadCondition,
                "rules.toml",
                rule.id,
                "The rule waits for an answer, but has no condition.",
                "Remove on_unknown, or add “when”.",
            );
        }
    }
}

/// Who calls at night finds somebody: that it is open then has to stand in a source.
fn hours_at_night(context: &mut Context<'_>, model: &Model<'_>) {
    for hours in model.night.hours {
        if hours.open.at_night() && !hours.claim.certainty.is_sourced() {
            let first = hours.supports.first();
            context.report(
                Code::UncheckedHours,
                "tonight.toml",
                first.map_or("hours", |id| name_of(model.supports, *id)),
                "It is called open at night, and nobody found that in a source.",
                "Find a source, or call it “office_hours”.",
            );
        }
    }
}

fn dates(context: &mut Context<'_>, model: &Model<'_>, today: Date) {
    for fact in model.facts {
        claim_dates(context, "facts.toml", fact.id, &fact.claim, today);
    }
    for support in model.supports {
        let file = file_of(support);
        claim_dates(context, &file, "doors", &support.doors_claim, today);
        for (statement, name) in support
            .statements()
            .into_iter()
            .zip(["gives", "for_whom", "referral", "pays", "limits", "find"])
        {
            claim_dates(context, &file, name, &statement.claim, today);
        }
        if let Some(soon) = support.soon {
            claim_dates(context, &file, "soon", &soon.claim, today);
        }
    }
    for (file, id, claim) in explanations(model) {
        claim_dates(context, file, id, claim, today);
    }
}

/// The claims outside the cards, with file and id.
fn explanations<'a>(
    model: &'a Model<'_>,
) -> impl Iterator<Item = (&'static str, &'a str, &'a Claim<'a>)> {
    let id = |support| model.support(support).id;
    let passes = model.passes.iter();
    let chains = model.chains.iter();
    let why_nots = model.why_nots.iter();
    let around = model.around.iter();
    let terms = model.terms.iter();
    passes
        .map(move |pass| ("chains.toml", id(pass.from), &pass.claim))
        .chain(chains.map(|chain| ("chains.toml", chain.id, &chain.text.claim)))
        .chain(why_nots.map(move |why| ("why_not.toml", id(why.support), &why.answer.claim)))
        .chain([("dimensions.toml", "", &model.carry.claim)])
        .chain(around.map(|around| ("around.toml", around.id, &around.claim)))
        .chain(terms.map(|term| ("glossary.toml", term.id, &term.meaning.claim)))
}

/// The dates of what is on the card and in the block for tonight.
fn other_dates(context: &mut Context<'_>, model: &Model<'_>, today: Date) {
    for questions in model.talk_card.questions {
        claim_dates(context, "card.toml", questions.id, &questions.claim, today);
    }
    for costs in model.talk_card.costs {
        claim_dates(context, "card.toml", costs.id, &costs.claim, today);
    }
    for hours in model.night.hours {
        let first = hours.supports.first();
        let id = first.map_or("hours", |id| name_of(model.supports, *id));
        claim_dates(context, "tonight.toml", id, &hours.claim, today);
    }
    for step in model.night.steps {
        claim_dates(context, "tonight.toml", "step", &step.claim, today);
    }
    let cannot_wait = &model.night.cannot_wait.claim;
    claim_dates(context, "tonight.toml", "cannot_wait", cannot_wait, today);
}

fn claim_dates(context: &mut Context<'_>, file: &str, id: &str, claim: &Claim<'_>, today: Date) {
    if today > claim.review_by {
        context.report(
            Code::ReviewOverdue,
            file,
            id,
            &format!(
                "Its review was due by {}; it is shown as not checked.",
                claim.review_by
            ),
            "Look at the source, then change checked_on and review_by.",
        );
    }
    if let Some(last) = claim.valid_until.filter(|last| today > *last) {
        context.report(
            Code::NoLongerValid,
            file,
            id,
            &format!("It held until {last}; the text “-later” is shown instead."),
            "Look for the new fact, then change text and dates.",
        );
    }
}
