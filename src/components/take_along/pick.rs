//! What can be on the card, to be ticked, and a field for somebody's own words.

use guide::model::SupportId;
use guide::talk_card::{Draft, Part};
use guide::{TalkCardEvent, TextId};
use web_sys::{HtmlTextAreaElement, InputEvent};
use yew::{Callback, Html, TargetCast, html};

use super::TakeAlongProps;
use super::tick::tick;
use crate::components::{Disclosure, in_element};
use crate::content::{Guide, ui};

/// The ticks by kind, and the field, whose id is given.
pub(super) fn pick(props: &TakeAlongProps, draft: &Draft<'_, 'static>, id: &str) -> Html {
    let TakeAlongProps {
        guide,
        answers,
        advice,
        talk_card,
        on_action,
        ..
    } = props;
    let guide = *guide;
    let row = |part: Part, label: TextId| {
        let on_tick = on_action.reform(move |takes| TalkCardEvent::Take(part, takes).into());
        tick(guide.text(label), draft.takes(part), &on_tick)
    };
    let kind = |support: SupportId| row(Part::Kind(support), guide.model.support(support).name);
    let mut ticked = Vec::new();
    for choice in draft.words() {
        let label = guide.model.choice(choice).label.text_for(*answers);
        ticked.push(row(Part::Words(choice), label));
    }
    let mut kinds = Vec::new();
    for item in advice.first() {
        kinds.push(kind(item.entry.support));
    }
    if draft.others().next().is_some() {
        kinds.push(row(Part::Others, guide.model.talk_card.others_title));
    }
    if !advice.rest().is_empty() {
        let rest: Html = advice
            .rest()
            .iter()
            .map(|item| kind(item.entry.support))
            .collect();
        let inside = Callback::from(move |()| rest.clone());
        let summary = in_element("span", "", guide.text(ui::TALK_MORE_KINDS));
        kinds.push(html! { <Disclosure class="sw-take__more" {summary} {inside} /> });
    }
    let mut questions = Vec::new();
    for (index, asked) in draft.questions() {
        questions.push(row(Part::Questions(index), asked.title));
    }
    if draft.has_costs() {
        questions.push(row(Part::Costs, ui::TALK_COSTS));
    }
    let on_write = on_action.reform(|event: InputEvent| {
        let field: HtmlTextAreaElement = event.target_unchecked_into();
        TalkCardEvent::Write(field.value()).into()
    });
    let (field, hint) = ([id, "-own"].concat(), [id, "-hint"].concat());
    let own_words = html! {
        <>
            <label class="sw-field__heading" for={field.clone()}>{guide.text(ui::TALK_OWN)}</label>
            <p class="sw-field__hint" id={hint.clone()}>{guide.text(ui::TALK_OWN_HINT)}</p>
            // Browsers keep what is typed, or send it away to check the spelling: none of that.
            <textarea class="sw-take__own" id={field} aria-describedby={hint} rows="4"
                maxlength="1000" autocomplete="off" autocorrect="off" spellcheck="false"
                writingsuggestions="false" defaultvalue={talk_card.own_words.clone()} oninput={on_write} />
        </>
    };
    html! {
        <div class="sw-take__pick">
            {group(guide, ui::TALK_WORDS, ticked)}
            {group(guide, ui::TALK_KINDS, kinds)}
            {group(guide, ui::TALK_QUESTIONS, questions)}
            if guide.may_write {
                {own_words}
            }
        </div>
    }
}

/// Ticks under a heading; nothing where there are none.
fn group(guide: Guide, heading: TextId, ticks: Vec<Html>) -> Html {
    if ticks.is_empty() {
        return Html::default();
    }
    html! {
        <fieldset class="sw-field">
            {in_element("legend", "sw-field__heading", guide.text(heading))}
            {ticks}
        </fieldset>
    }
}
