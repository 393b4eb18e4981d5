//! What a card says: the reasons, and every section of the entry in the order of the guide.

use guide::entry::{Section, Topic};
use guide::model::SupportId;
use guide::review::SignedPart;
use guide::{Answers, Entry, Reason};
use yew::{Callback, Html, html};

use super::ways::ways;
use super::why::why;
use crate::components::{
    chain, contacts, in_element, on_call, partner_contacts, partner_lacks, small_print, stated,
};
use crate::content::{Guide, label_of, ui};
use crate::pages::Page;
use crate::state::Action;

/// What the body of a card needs to know.
#[derive(Debug, Clone, Copy)]
pub struct CardBody<'a> {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// What the person chose.
    pub answers: Answers,
    /// The support.
    pub entry: Entry,
    /// Why it fits; nothing where everybody sees it.
    pub reasons: &'a [Reason],
    /// Level of the headings in it.
    pub level: u8,
    /// It stands on a page of its own, with more room.
    pub on_own_page: bool,
    /// What to say stands above it already.
    pub was_said: bool,
    /// Something a person does.
    pub on_action: &'a Callback<Action>,
}

/// Everything below the name.
///
/// A function: it has no state, and each component costs the visitor some kilobytes.
pub fn card_body(card: CardBody<'_>) -> Html {
    html! {
        <div class="sw-card__body">
            if !card.reasons.is_empty() {
                {why(card.guide, card.answers, card.reasons)}
            }
            {for Section::ALL.into_iter().map(|section| section_of(&card, section))}
        </div>
    }
}

/// A section of the entry, with what a partner adds to it.
fn section_of(card: &CardBody<'_>, section: Section) -> Html {
    let CardBody {
        guide,
        entry,
        level,
        ..
    } = *card;
    let id = entry.support;
    let support = guide.model.support(id);
    match section {
        Section::Caveat => entry
            .caveat(guide.model)
            .map_or_else(Html::default, |caveat| {
                in_element("p", "sw-card__caveat", guide.text(caveat))
            }),
        Section::Gives => html! {
            <>
                {stated(guide, &support.gives)}
                {partner_lacks(guide, id)}
            </>
        },
        Section::Ways => ways(guide, card.answers, entry, level),
        Section::Chain => chain(guide, entry, level, card.on_own_page, card.on_action),
        Section::Say if card.was_said => Html::default(),
        Section::Say => {
            let sentence = guide.quoted(&guide.text(guide.model.first_words(card.answers, id)));
            html! {
                <div class="sw-card__say">
                    {in_element(guide.heading(level), "sw-card__heading", guide.text(ui::SAY))}
                    {in_element("p", "", sentence)}
                </div>
            }
        }
        Section::Brief => html! {
            <dl class="sw-card__pair">{topics(guide, id, &Topic::BRIEF)}</dl>
        },
        Section::More => html! {
            <dl class="sw-card__more">{topics(guide, id, &Topic::MORE)}</dl>
        },
        Section::Contacts => {
            let on_call = on_call(guide, id, card.on_action);
            html! {
                <>
                    {partner_contacts(guide, id, entry.door, &on_call).unwrap_or_default()}
                    {contacts(guide, support.contacts, &on_call)}
                </>
            }
        }
        Section::Sources => html! {
            <>
                if !card.on_own_page {
                    <button type="button" class="sw-link"
                        onclick={card.on_action.reform(move |_| Action::Open(Page::Kind(id)))}>
                        {in_element("span", "", guide.text(ui::MORE_ABOUT))}
                        {in_element("span", "sw-hidden", guide.text(support.name))}
                    </button>
                }
                {for guide.signed(SignedPart::Support(id), ui::SIGNED).map(|words| in_element("p", "", words))}
                if card.on_own_page {
                    {small_print(guide, guide.model.claims_of(id))}
                }
            </>
        },
    }
}

/// What the guide says of these topics, where it says something.
fn topics(guide: Guide, id: SupportId, topics: &[Topic]) -> Html {
    let support = guide.model.support(id);
    let said = topics.iter().filter_map(|topic| {
        let statement = topic.of(support)?;
        Some(html! {
            <div class="sw-card__part">
                {in_element("dt", "", guide.text(label_of(*topic)))}
                <dd>{stated(guide, &statement)}</dd>
            </div>
        })
    });
    said.collect()
}
