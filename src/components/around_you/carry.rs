//! What a person carries, in four dimensions on one thread, in their own words. Nothing is counted,
//! and no size means anything.

use guide::explanations::carried;
use guide::model::Dimension;
use guide::{Answers, ChoiceSet};
use yew::{Html, html};

use super::unchecked;
use crate::components::{classed, in_element, small_print};
use crate::content::{Guide, ui};

/// The four dimensions, and what helps.
pub(super) fn carry(guide: Guide, answers: Answers) -> Html {
    let carry = &guide.model.carry;
    let helped = answers.0.and(carry.helps);
    html! {
        <div class="sw-around__body">
            {in_element("p", "", guide.text(carry.intro.text_for(answers)))}
            <ul class="sw-carry" role="list">
                {for carry.dimensions.iter().map(|dimension| self::dimension(guide, answers, dimension))}
            </ul>
            {in_element("p", "", guide.text(carry.helps_text.text_for(answers)))}
            if !helped.is_empty() {
                <div>
                    {in_element("p", "", guide.text(ui::HELPED_BY))}
                    {words(guide, answers, helped)}
                </div>
            }
            {unchecked(guide, &carry.claim)}
            {small_print(guide, [&carry.claim].into_iter())}
        </div>
    }
}

fn dimension(guide: Guide, answers: Answers, dimension: &'static Dimension<'static>) -> Html {
    let said = carried(answers, dimension);
    let class = match said.is_empty() {
        true => "sw-carry__part",
        false => "sw-carry__part sw-carry__part--said",
    };
    let inside = html! {
        <>
            {in_element(guide.heading(5), "sw-h4", guide.text(dimension.name))}
            {in_element("p", "sw-carry__about", guide.text(dimension.about))}
            if said.is_empty() {
                {in_element("p", "sw-carry__nothing", guide.text(ui::CARRIED_NOTHING))}
            } else {
                {words(guide, answers, said)}
            }
        </>
    };
    classed("li", class, inside).into()
}

/// Answers in the person's own words.
fn words(guide: Guide, answers: Answers, said: ChoiceSet) -> Html {
    html! {
        <ul class="sw-carry__words" role="list">
            {for said.iter().map(|choice| {
                let label = guide.model.choice(choice).label.text_for(answers);
                html! { <li>{in_element("span", "", guide.quoted(&guide.text(label)))}</li> }
            })}
        </ul>
    }
}
