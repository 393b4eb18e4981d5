//! What can be on the card, to be ticked, and a field for somebody's own words.

use guide::model::SupportId;
use guide::talk_card::Part;
use guide::{CardEvent, TextId};
use web_sys::{HtmlTextAreaElement, InputEvent};
use yew::{Html, TargetCast, component, html};

use super::TakeAlongProps;
use super::tick::Tick;
use crate::components::Disclosure;
use crate::content::ui;
use crate::hooks::use_id;

/// The ticks by kind, and the field.
#[component]
pub(super) fn Pick(props: &TakeAlongProps) -> Html {
    let TakeAlongProps {
        guide,
        answers,
        advice,
        card,
        on_card,
    } = props;
    let guide = *guide;
    let draft = props.draft();
    let id = use_id();
    let tick = |part: Part, label: &'static str| {
        let on_tick = on_card.reform(move |takes| CardEvent::Take(part, takes));
        html! { <Tick {label} on={draft.takes(part)} {on_tick} /> }
    };
    let words: Vec<Html> = draft
        .words()
        .map(|choice| {
            let label = guide.model.choice(choice).label.text_for(*answers);
            tick(Part::Words(choice), guide.text(label))
        })
        .collect();
    let kind = |support: SupportId| {
        let name = guide.model.support(support).name;
        tick(Part::Kind(support), guide.text(name))
    };
    let first: Html = advice
        .first()
        .iter()
        .map(|item| kind(item.support))
        .collect();
    let rest = advice.rest();
    let questions: Vec<Html> = draft
        .questions()
        .map(|(index, questions)| tick(Part::Questions(index), guide.text(questions.title)))
        .chain(
            draft
                .has_costs()
                .then(|| tick(Part::Costs, guide.text(ui::TALK_COSTS))),
        )
        .collect();
    let on_write = on_card.reform(|event: InputEvent| {
        let field: HtmlTextAreaElement = event.target_unchecked_into();
        CardEvent::Write(field.value())
    });
    let hint_id = format!("{id}-hint");
    html! {
        <div class="sw-take__pick">
            {group(props, ui::TALK_WORDS, words)}
            <fieldset class="sw-field">
                <legend class="sw-field__heading">{guide.text(ui::TALK_KINDS)}</legend>
                {first}
                if !rest.is_empty() {
                    <Disclosure class="sw-take__more"
                        summary={html! { <span>{guide.text(ui::TALK_MORE_KINDS)}</span> }}>
                        {for rest.iter().map(|item| kind(item.support))}
                    </Disclosure>
                }
            </fieldset>
            {group(props, ui::TALK_QUESTIONS, questions)}
            <label class="sw-field__heading" for={id.clone()}>{guide.text(ui::TALK_OWN)}</label>
            <p class="sw-field__hint" id={hint_id.clone()}>{guide.text(ui::TALK_OWN_HINT)}</p>
            // Browsers keep what is typed, or send it away to check the spelling: none of that.
            <textarea class="sw-take__own" {id} aria-describedby={hint_id} rows="4"
                maxlength="1000" autocomplete="off" autocorrect="off" spellcheck="false"
                writingsuggestions="false" value={card.own_words.clone()} oninput={on_write} />
        </div>
    }
}

/// Ticks under a heading; nothing where there are none.
fn group(props: &TakeAlongProps, heading: TextId, ticks: Vec<Html>) -> Html {
    if ticks.is_empty() {
        return Html::default();
    }
    html! {
        <fieldset class="sw-field">
            <legend class="sw-field__heading">{props.guide.text(heading)}</legend>
            {ticks}
        </fieldset>
    }
}
