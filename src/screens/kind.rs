//! The page of one kind of support: everything a card says, the way to it, the words in it, and
//! its neighbours.

use guide::Answers;
use guide::model::{SupportId, Term};
use yew::{Callback, Html, NodeRef, html};

use super::fits::without_reasons;
use super::title;
use crate::components::{CardBody, card_body, kinds_below, terms, words as in_element};
use crate::content::{Guide, ui};
use crate::pages::Page;
use crate::words::Words;

/// One kind of support. The best way in depends on the answers; the heading gets focus when the page
/// comes up.
pub fn kind(
    guide: Guide,
    answers: Answers,
    id: SupportId,
    heading: &NodeRef,
    on_open: &Callback<Page>,
) -> Html {
    let model = guide.model;
    let support = model.support(id);
    let group = model.groups.get(support.group.index());
    let item = without_reasons(guide, answers, id);
    let has_word = |term: &&Term<'static>| term.supports.contains(&id);
    let mut explained = model.terms.iter().filter(has_word).peekable();
    let body = card_body(&CardBody {
        guide,
        answers,
        item,
        level: 2,
        on_own_page: true,
        on_open: on_open.clone(),
    });
    html! {
        <div class="sw-kind">
            if let Some(group) = group {
                <p class="sw-kind__group">{in_element("span", "", guide.text(group.title))}</p>
            }
            {title(guide, support.name, heading)}
            {in_element("p", "sw-kind__plain", guide.text(support.plain))}
            {body}
            <button type="button" class="sw-button sw-button--second"
                onclick={on_open.reform(|_| Page::Compare)}>
                {in_element("span", "", guide.text(ui::COMPARE_TITLE))}
            </button>
            if explained.peek().is_some() {
                <section class="sw-kind__part">
                    {in_element(guide.heading(2), "sw-h2", guide.text(ui::WORDS_HERE))}
                    {terms(guide, explained)}
                </section>
            }
            {neighbours(guide, id, on_open)}
        </div>
    }
}

/// The one before and the one after in the same group.
fn neighbours(guide: Guide, id: SupportId, on_open: &Callback<Page>) -> Html {
    let group: Vec<SupportId> = guide.model.beside(id).collect();
    let at = group.iter().position(|other| *other == id);
    let beside = |step: isize| {
        let at = at?.checked_add_signed(step)?;
        group.get(at).copied()
    };
    let (before, after) = (beside(-1), beside(1));
    if before.is_none() && after.is_none() {
        return Html::default();
    }
    html! {
        <nav class="sw-kind__neighbours" aria-label={group_name(guide, id)}>
            if let Some(before) = before {
                {kinds_below(guide, ui::PREVIOUS, &[before], on_open)}
            }
            if let Some(after) = after {
                {kinds_below(guide, ui::NEXT, &[after], on_open)}
            }
        </nav>
    }
}

fn group_name(guide: Guide, id: SupportId) -> Words {
    let group = guide.model.support(id).group;
    let group = guide.model.groups.get(group.index());
    group.map_or("".into(), |group| guide.text(group.title))
}
