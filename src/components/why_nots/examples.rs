//! Examples of what comes first, and why.

use guide::explanations::why_nots;
use guide::{Answers, ChoiceSet, advise};

use super::not_first;
use crate::gallery::{Example, first, in_the_rest};

pub(in crate::components) const EXAMPLES: &[Example] = &[Example {
    name: "a kind that people ask for and that is not among the first, in the part that it belongs to",
    draw: |fixture| {
        let model = fixture.guide.model;
        // Somebody who said one thing.
        let all = model.question(model.worries).choices;
        let said = all.iter().map(|worry| Answers(ChoiceSet::of(worry)));
        let answers = first(said, |answers| {
            let advice = advise(model, *answers);
            why_nots(model, *answers, &advice).next().is_some()
        });
        let guide = fixture.guide;
        let advice = advise(model, answers);
        in_the_rest(
            guide,
            not_first(guide, answers, &advice, &fixture.on_action),
        )
    },
}];
