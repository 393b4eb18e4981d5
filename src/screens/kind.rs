//! The page of one kind of support: everything a card says, the way to it, the words in it, and
//! its neighbours.

use guide::Answers;
use guide::advice::entry;
use guide::model::SupportId;
use yew::{Callback, Html, NodeRef, html};

use super::title;
use crate::components::{CardBody, card_body, in_element, kinds_below, terms};
use crate::content::{Guide, ui};
use crate::pages::Page;
use crate::state::Action;
use crate::words::Words;

/// One kind of support. The best way in depends on the answers; the heading gets focus when the page
/// comes up.
pub fn kind(
    guide: Guide,
    answers: Answers,
    id: SupportId,
    heading: &NodeRef,
    on_action: &Callback<Action>,
) -> Html {
    let model = guide.model;
    let support = model.support(id);
    let group = model.groups.get(support.group.index());
    let mut explained = model.terms_of(id).peekable();
    let body = card_body(CardBody {
        guide,
        answers,
        entry: entry(model, answers, id),
        reasons: &[],
        level: 2,
        on_own_page: true,
        was_said: false,
        on_action,
    });
    html! {
        <div class="sw-kind">
            if let Some(group) = group {
                <p class="sw-kind__group">{in_element("span", "", guide.text(group.title))}</p>
            }
            {title(guide, support.name, heading)}
            {in_element("p", "sw-kind__plain", guide.text(support.plain))}
            {body}
            if !model.is_helpline(id) {
                <button type="button" class="sw-button sw-button--second"
                    onclick={on_action.reform(|_| Action::Open(Page::Compare))}>
                    {in_element("span", "", guide.text(ui::COMPARE_TITLE))}
                </button>
            }
            if explained.peek().is_some() {
                <section class="sw-kind__part">
                    {in_element(guide.heading(2), "sw-h2", guide.text(ui::WORDS_HERE))}
                    {terms(guide, explained)}
                </section>
            }
            {neighbours(guide, id, on_action)}
        </div>
    }
}

/// The one before and the one after in the same group.
fn neighbours(guide: Guide, id: SupportId, on_action: &Callback<Action>) -> Html {
    let [before, after] = guide.model.neighbours(id);
    if before.is_none() && after.is_none() {
        return Html::default();
    }
    html! {
        <nav class="sw-kind__neighbours" aria-label={group_name(guide, id)}>
            if let Some(before) = before {
                {kinds_below(guide, ui::PREVIOUS, &[before], on_action)}
            }
            if let Some(after) = after {
                {kinds_below(guide, ui::NEXT, &[after], on_action)}
            }
        </nav>
    }
}

fn group_name(guide: Guide, id: SupportId) -> Words {
    let group = guide.model.support(id).group;
    let group = guide.model.groups.get(group.index());
    group.map_or("".into(), |group| guide.text(group.title))
}
