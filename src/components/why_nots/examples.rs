//! Examples of what comes first, and why.

use guide::explanations::why_nots;
use guide::{Answers, ChoiceSet, advise};

use yew::html;

use super::not_first;
use crate::components::in_element;
use crate::content::ui;
use crate::gallery::{Example, first};

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
        html! {
            <>
                {in_element(guide.heading(2), "sw-h2", guide.text(ui::REST_TITLE))}
                {not_first(guide, answers, &advise(model, answers), &fixture.on_action)}
            </>
        }
    },
}];
