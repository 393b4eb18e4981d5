//! What a card says, in the order in which a person needs it.

use guide::model::Statement;
use guide::{Answers, Item, TextId};
use yew::{Callback, Html, html};

use super::ways::ways;
use super::why::why;
use crate::components::{
    chain, claims_of, contacts, partner_contacts, partner_lacks, small_print, stated,
    words as in_element,
};
use crate::content::{Guide, ui};
use crate::pages::Page;

/// What the body of a card needs to know.
#[derive(Debug, Clone)]
pub struct CardBody {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// What the person chose.
    pub answers: Answers,
    /// The support, with its reasons.
    pub item: Item,
    /// Level of the headings in it.
    pub level: u8,
    /// It stands on a page of its own, with more room.
    pub on_own_page: bool,
    /// Opens a page.
    pub on_open: Callback<Page>,
}

/// Everything below the name.
///
/// A function: it has no state, and each component costs the visitor some kilobytes.
pub fn card_body(card: &CardBody) -> Html {
    let CardBody {
        guide,
        answers,
        item,
        level,
        on_own_page,
        on_open,
    } = card;
    let guide = *guide;
    let id = item.support;
    let support = guide.model.support(item.support);
    let caveat = support
        .gate
        .filter(|_| item.conditional)
        .map(|gate| gate.caveat);
    let sentence = guide.quoted(&guide.text(support.say.text_for(*answers)));
    html! {
        <div class="sw-card__body">
            if !item.reasons.is_empty() {
                {why(guide, *answers, &item.reasons)}
            }
            if let Some(caveat) = caveat {
                {in_element("p", "sw-card__caveat", guide.text(caveat))}
            }
            {stated(guide, &support.gives)}
            {partner_lacks(guide, id)}
            {ways(guide, item.support, item.door, *level)}
            {chain(guide, id, item.door, *level, *on_own_page, on_open)}
            <div class="sw-card__say">
                {in_element(guide.heading(*level), "sw-card__heading", guide.text(ui::SAY))}
                {in_element("p", "", sentence)}
            </div>
            <dl class="sw-card__pair">
                {part(guide, ui::REFERRAL, &support.referral)}
                {part(guide, ui::PAYS, &support.pays)}
            </dl>
            <dl class="sw-card__more">
                if let Some(soon) = &support.soon {
                    {part(guide, ui::SOON, soon)}
                }
                {part(guide, ui::FOR_WHOM, &support.for_whom)}
                {part(guide, ui::LIMITS, &support.limits)}
                {part(guide, ui::FIND, &support.find)}
            </dl>
            {partner_contacts(guide, id, item.door)}
            {contacts(guide, support.contacts)}
            if !on_own_page {
                <button type="button" class="sw-link"
                    onclick={on_open.reform(move |_| Page::Kind(id))}>
                    {in_element("span", "", guide.text(ui::MORE_ABOUT))}
                    {in_element("span", "sw-hidden", guide.text(support.name))}
                </button>
            }
            {small_print(guide, claims_of(guide.model, id))}
        </div>
    }
}

fn part(guide: Guide, name: TextId, statement: &Statement<'static>) -> Html {
    html! {
        <div class="sw-card__part">
            {in_element("dt", "", guide.text(name))}
            <dd>{stated(guide, statement)}</dd>
        </div>
    }
}
