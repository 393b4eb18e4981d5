//! Chains, why something is not shown, what a person carries and what stands around them.

use std::collections::BTreeSet;

use super::conditions::ConditionPlace;
use super::context::Context;
use crate::pack::{RawAround, RawArounds, RawBasis, RawCarry, RawChain, RawChains, RawWhyNots};
use crate::problem::Code;
use guide::answers::ChoiceSet;
use guide::model::{
    Around, Carry, Chain, Claim, Dimension, Pass, Question, Statement, SupportId, WhyNot,
};

const CHAINS: &str = "chains.toml";
const WHY_NOT: &str = "why_not.toml";
const DIMENSIONS: &str = "dimensions.toml";
const AROUND: &str = "around.toml";

impl<'m> Context<'m> {
    /// The claim behind a text outside the cards.
    pub fn basis(&mut self, file: &str, owner: &str, raw: &RawBasis) -> Claim<'m> {
        self.claim(
            file,
            owner,
            &raw.sources,
            raw.certainty,
            &raw.checked_on,
            &raw.review_by,
            None,
        )
    }

    /// A sentence outside the cards with its claim.
    pub fn explanation(&mut self, file: &str, key: &str, raw: &RawBasis) -> Statement<'m> {
        let claim = self.basis(file, key, raw);
        let text = self.text(file, key);
        self.back(text, &claim);
        Statement {
            text,
            later: None,
            claim,
        }
    }

    /// Reports ids that occur twice.
    pub fn unique<'a>(&mut self, file: &str, ids: impl Iterator<Item = &'a str>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                self.duplicate(file, id);
            }
        }
    }
}

pub(super) fn passes<'m>(context: &mut Context<'m>, raw: &RawChains) -> &'m [Pass<'m>] {
    context.unique(CHAINS, raw.pass.iter().map(|pass| pass.from.as_str()));
    let mut passes = Vec::new();
    for pass in &raw.pass {
        let owner = &pass.from;
        context.cover(&pass.covers, &format!("pass {owner}"));
        let from = context.find(|c| &c.supports, "support", CHAINS, owner, owner);
        let to = context.find_supports(CHAINS, owner, &pass.to);
        let claim = context.basis(CHAINS, owner, &pass.basis);
        if to.is_empty() || from.is_some_and(|from| to.contains(&from)) {
            context.report(
                Code::BrokenChain,
                CHAINS,
                owner,
                "It passes on to nobody, or to itself.",
                "Name the kinds of support it can pass on to.",
            );
        }
        passes.extend(from.map(|from| Pass { from, to, claim }));
    }
    context.arena.alloc_slice_copy(&passes)
}

pub(super) fn chains<'m>(
    context: &mut Context<'m>,
    raw: &RawChains,
    passes: &[Pass<'m>],
) -> &'m [Chain<'m>] {
    context.unique(CHAINS, raw.chain.iter().map(|chain| chain.id.as_str()));
    let mut chains = Vec::new();
    for chain in &raw.chain {
        let steps = context.find_supports(CHAINS, &chain.id, &chain.steps);
        check_steps(context, chain, steps, passes);
        let key = format!("chain-{}", chain.id);
        chains.push(Chain {
            id: context.arena.alloc_str(&chain.id),
            door: chain.door,
            steps,
            title: context.text(CHAINS, &key),
            text: context.explanation(CHAINS, &format!("{key}.text"), &chain.basis),
        });
    }
    context.arena.alloc_slice_copy(&chains)
}

fn check_steps(
    context: &mut Context<'_>,
    chain: &RawChain,
    steps: &[SupportId],
    passes: &[Pass<'_>],
) {
    if steps.len() < 2 {
        context.report(
            Code::BrokenChain,
            CHAINS,
            &chain.id,
            "A chain has two steps or more.",
            "Add steps, or remove the chain.",
        );
    }
    let passes_on = |from: SupportId, to: &SupportId| {
        let known = |pass: &Pass<'_>| pass.from == from && pass.to.contains(to);
        passes.iter().any(known)
    };
    for (index, pair) in steps.windows(2).enumerate() {
        if let [from, to] = pair
            && !passes_on(*from, to)
        {
            let message = match chain.steps.get(index..index + 2) {
                Some([from, to]) => format!("“{from}” does not pass on to “{to}”."),
                Some(_) | None => "Two steps do not pass on to each other.".into(),
            };
            context.report(
                Code::BrokenChain,
                CHAINS,
                &chain.id,
                &message,
                "Add a [[pass]] with its source, or change the steps.",
            );
        }
    }
}

pub(super) fn why_nots<'m>(context: &mut Context<'m>, raw: &RawWhyNots) -> &'m [WhyNot<'m>] {
    context.unique(WHY_NOT, raw.why_not.iter().map(|why| why.support.as_str()));
    let mut why_nots = Vec::new();
    for why in &raw.why_not {
        let owner = &why.support;
        context.cover(&why.covers, &format!("why not {owner}"));
        let support = context.find(|c| &c.supports, "support", WHY_NOT, owner, owner);
        let first = context.find_supports(WHY_NOT, owner, &why.first);
        if first.is_empty() || support.is_some_and(|support| first.contains(&support)) {
            context.report(
                Code::NothingSaid,
                WHY_NOT,
                owner,
                "It names nothing that comes before it, or itself.",
                "Name in “first” what a person does first.",
            );
        }
        let place = ConditionPlace {
            file: WHY_NOT,
            owner,
            before: None,
        };
        let when = context.condition(place, why.when.as_ref());
        let key = format!("why_not-{owner}");
        let question = context.text(WHY_NOT, &key);
        let answer = context.explanation(WHY_NOT, &format!("{key}.answer"), &why.basis);
        why_nots.extend(support.map(|support| WhyNot {
            support,
            first,
            when,
            question,
            answer,
        }));
    }
    context.arena.alloc_slice_copy(&why_nots)
}

/// `worries` is the question about what a person carries.
pub(super) fn carry<'m>(
    context: &mut Context<'m>,
    raw: &RawCarry,
    worries: Option<&Question<'m>>,
) -> Carry<'m> {
    context.cover(&raw.covers, "carry");
    context.unique(
        DIMENSIONS,
        raw.dimension.iter().map(|dimension| dimension.id.as_str()),
    );
    let mut dimensions = Vec::new();
    let mut placed = ChoiceSet::EMPTY;
    for dimension in &raw.dimension {
        let key = format!("dimension-{}", dimension.id);
        let choices = context.find_options(DIMENSIONS, &dimension.id, &dimension.options);
        placed = placed.or(choices);
        dimensions.push(Dimension {
            id: context.arena.alloc_str(&dimension.id),
            name: context.text(DIMENSIONS, &key),
            about: context.text(DIMENSIONS, &format!("{key}.about")),
            choices,
        });
    }
    if let Some(worries) = worries {
        check_dimensions(context, worries.choices.without(worries.exclusive), placed);
    }
    let mut role_text = |key: &str| {
        let variant = |role: &str| match key.contains('.') {
            true => format!("{key}-{role}"),
            false => format!("{key}.{role}"),
        };
        context.role_text(DIMENSIONS, key, variant)
    };
    let title = role_text("carry");
    let intro = role_text("carry.intro");
    let helps_text = role_text("carry.helps");
    Carry {
        title,
        intro,
        helps_text,
        helps: context.find_options(DIMENSIONS, "helps", &raw.helps),
        dimensions: context.arena.alloc_slice_copy(&dimensions),
        claim: context.basis(DIMENSIONS, "carry", &raw.basis),
    }
}

/// Whatever a person can tick has a place, and only that.
fn check_dimensions(context: &mut Context<'_>, worries: ChoiceSet, placed: ChoiceSet) {
    let strays = worries.without(placed).or(placed.without(worries));
    let names: Vec<String> = context
        .choices
        .iter()
        .filter(|(_, (_, choice))| strays.meets(ChoiceSet::of(*choice)))
        .map(|(name, _)| name.clone())
        .collect();
    for name in names {
        context.report(
            Code::BadDimension,
            DIMENSIONS,
            &name,
            "This worry belongs to no dimension, or this is no worry.",
            "Name every worry in at least one dimension, and nothing else.",
        );
    }
}

pub(super) fn around<'m>(context: &mut Context<'m>, raw: &RawArounds) -> &'m [Around<'m>] {
    context.unique(AROUND, raw.block.iter().map(|block| block.id.as_str()));
    let blocks: Vec<Around<'m>> = raw
        .block
        .iter()
        .map(|block| around_block(context, block))
        .collect();
    context.arena.alloc_slice_copy(&blocks)
}

fn around_block<'m>(context: &mut Context<'m>, raw: &RawAround) -> Around<'m> {
    context.cover(&raw.covers, &format!("around {}", raw.id));
    let key = format!("around-{}", raw.id);
    if raw.lines == 0 {
        context.report(
            Code::NothingSaid,
            AROUND,
            &raw.id,
            "The block has no lines.",
            "Change “lines”, or remove the block.",
        );
    }
    let claim = context.basis(AROUND, &raw.id, &raw.basis);
    let lines: Vec<_> = (1..=raw.lines)
        .map(|number| context.text(AROUND, &format!("{key}.line-{number}")))
        .collect();
    for line in &lines {
        context.back(*line, &claim);
    }
    let place = ConditionPlace {
        file: AROUND,
        owner: &raw.id,
        before: None,
    };
    Around {
        id: context.arena.alloc_str(&raw.id),
        when: context.condition(place, raw.when.as_ref()),
        title: context.text(AROUND, &key),
        lines: context.arena.alloc_slice_copy(&lines),
        offers: raw.offers,
        picture: raw.picture,
        credit: context.optional_text(&format!("{key}.credit")),
        supports: context.find_supports(AROUND, &raw.id, &raw.supports),
        claim,
    }
}
