//! What a card says, in the order in which a person needs it.

use guide::model::Statement as Sourced;
use guide::{Answers, Item, TextId};
use yew::{Html, Properties, component, html};

use super::small_print::SmallPrint;
use super::ways::Ways;
use super::why::Why;
use crate::components::{Contacts, Statement};
use crate::content::{Guide, ui};

/// Properties of [`CardBody`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct CardBodyProps {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// What the person chose.
    pub answers: Answers,
    /// The support, with its reasons.
    pub item: Item,
    /// Level of the headings in it.
    pub level: u8,
}

/// Everything below the name.
#[component]
pub(super) fn CardBody(props: &CardBodyProps) -> Html {
    let CardBodyProps {
        guide,
        answers,
        item,
        level,
    } = props;
    let guide = *guide;
    let support = guide.model.support(item.support);
    let caveat = support
        .gate
        .filter(|_| item.conditional)
        .map(|gate| gate.caveat);
    let words = guide.quoted(&guide.text(support.say.text_for(*answers)));
    html! {
        <div class="sw-card__body">
            if !item.reasons.is_empty() {
                <Why {guide} answers={*answers} reasons={item.reasons.clone()} />
            }
            if let Some(caveat) = caveat {
                <p class="sw-card__caveat">{guide.text(caveat)}</p>
            }
            <Statement {guide} statement={support.gives} />
            <Ways {guide} support={item.support} door={item.door} level={*level} />
            <div class="sw-card__say">
                <@{heading(*level)} class="sw-card__heading">{guide.text(ui::SAY)}</@>
                <p>{words}</p>
            </div>
            <dl class="sw-card__pair">
                {part(guide, ui::REFERRAL, support.referral)}
                {part(guide, ui::PAYS, support.pays)}
            </dl>
            <dl class="sw-card__more">
                {part(guide, ui::FOR_WHOM, support.for_whom)}
                {part(guide, ui::LIMITS, support.limits)}
                {part(guide, ui::FIND, support.find)}
            </dl>
            <Contacts {guide} facts={support.contacts} />
            <SmallPrint {guide} support={item.support} />
        </div>
    }
}

/// The tag of a heading.
pub(super) fn heading(level: u8) -> String {
    format!("h{level}")
}

fn part(guide: Guide, name: TextId, statement: Sourced<'static>) -> Html {
    html! {
        <div class="sw-card__part">
            <dt>{guide.text(name)}</dt>
            <dd><Statement {guide} {statement} /></dd>
        </div>
    }
}
