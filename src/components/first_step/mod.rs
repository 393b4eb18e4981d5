//! The first step, as much as somebody takes in at one glance: what to do, the way to reach them, what
//! to say, and what it asks of them. Everything else about it opens below.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use guide::entry::Topic;
use guide::model::{Cost, Statement, calling};
use guide::{Answers, Entry, Note, TalkCard, TalkCardEvent, TextId};
use web_sys::HtmlInputElement;
use yew::{AttrValue, Callback, Html, InputEvent, TargetCast, html};

use crate::components::contacts::{on_call, phone_link};
use crate::components::{contacts, in_element, partner_contacts, with_attributes};
use crate::content::{Guide, label_of, ui};
use crate::state::Action;
use crate::words::Words;

/// What the first step needs to know.
#[derive(Debug, Clone, Copy)]
pub struct FirstStep<'a> {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// What the person chose.
    pub answers: Answers,
    /// The support.
    pub entry: Entry,
    /// Where they wrote the number of their own helper.
    pub talk_card: &'a TalkCard,
    /// An id for the field.
    pub id: &'a AttrValue,
    /// Something a person does.
    pub on_action: &'a Callback<Action>,
}

/// What stands in the first card as it opens.
pub fn first_step(step: FirstStep<'_>) -> Html {
    let FirstStep { guide, entry, .. } = step;
    let begins = entry
        .best_way(guide.model)
        .and_then(|door| door.steps.first());
    let caveat = entry.caveat(guide.model);
    html! {
        <div class="sw-first">
            {for caveat.map(|caveat| in_element("p", "sw-card__caveat", guide.text(caveat)))}
            {for begins.map(|begins| in_element("p", "", guide.text(*begins)))}
            {reach(&step).unwrap_or_else(|| own_number(&step))}
            {say(guide, guide.model.first_words(step.answers, entry.support))}
            {asks(guide, entry)}
        </div>
    }
}

/// A sentence for the phone.
pub fn say(guide: Guide, sentence: TextId) -> Html {
    html! {
        <div class="sw-card__say">
            {in_element("p", "sw-card__heading", guide.text(ui::SAY))}
            {in_element("p", "", guide.quoted(&guide.text(sentence)))}
        </div>
    }
}

/// What to press: the partner's way, or ours; nothing where only the visitor knows the number.
pub fn reach(step: &FirstStep<'_>) -> Option<Html> {
    let FirstStep { guide, entry, .. } = *step;
    let on_call = on_call(guide, entry.support, step.on_action);
    let partner = partner_contacts(guide, entry.support, entry.door, &on_call);
    let ours = || {
        let fact = entry.press(guide.model)?;
        Some(contacts(guide, &[fact], &on_call))
    };
    partner.or_else(ours)
}

/// A field for the number, and a button that calls it. Not where others could see the keys.
fn own_number(step: &FirstStep<'_>) -> Html {
    if !step.guide.may_write {
        return Html::default();
    }
    html! {
        <div class="sw-first__number">
            {note_field(step, Note::Number, ui::NUMBER)}
            {call_own(step)}
        </div>
    }
}

/// A button that calls the number that the visitor wrote; nothing while it is none.
pub fn call_own(step: &FirstStep<'_>) -> Html {
    let FirstStep { guide, entry, .. } = *step;
    let number = step.talk_card.note(entry.support, Note::Number);
    if number.chars().filter(char::is_ascii_digit).count() < SHORTEST {
        return Html::default();
    }
    let on_call = on_call(guide, entry.support, step.on_action);
    let name = guide.text(guide.model.support(entry.support).name);
    let href = calling(number);
    let link = phone_link(guide, href, &name, number.to_owned().into(), &on_call);
    html! { <div class="sw-contacts">{link}</div> }
}

/// A field for a note about this kind of support, with its label.
pub fn note_field(step: &FirstStep<'_>, note: Note, label: TextId) -> Html {
    let support = step.entry.support;
    let on_write = step.on_action.reform(move |event: InputEvent| {
        let field: HtmlInputElement = event.target_unchecked_into();
        TalkCardEvent::Note(support, note, field.value()).into()
    });
    let (kind, length) = match note {
        Note::Number => ("tel", "20"),
        Note::With | Note::When => ("text", "80"),
    };
    let id = [step.id, "-", note.id()].concat();
    // Browsers keep what is typed, or send it away to check the spelling: none of that.
    let input = html! { <input oninput={on_write} /> };
    let keys = &[
        "id",
        "type",
        "maxlength",
        "autocomplete",
        "autocorrect",
        "spellcheck",
        "writingsuggestions",
        "value",
    ];
    // What stands there when the field comes back, as the attribute: see `choice_input`.
    let written = step.talk_card.written(support, note).to_owned();
    let values = [
        AttrValue::from(id.clone()),
        kind.into(),
        length.into(),
        "off".into(),
        "off".into(),
        "false".into(),
        "false".into(),
        written.into(),
    ];
    html! {
        <>
            <label for={id}>{step.guide.text(label)}</label>
            {with_attributes(input, keys, values.map(Some))}
        </>
    }
}

/// The shortest number that somebody can call, in digits: 112.
const SHORTEST: usize = 3;

/// Whether somebody has to refer, who pays, how soon: in a few words. What nobody checked is to be
/// asked.
pub fn in_short(guide: Guide, entry: Entry) -> [(Topic, Words); 3] {
    let support = guide.model.support(entry.support);
    let firm = |statement: &Statement<'_>, text: TextId| {
        guide.text(match statement.claim.is_firm(guide.today) {
            true => text,
            false => ui::ASK,
        })
    };
    let door = entry.best_way(guide.model);
    let referral = match support.self_contact {
        true => ui::REFERRAL_NONE,
        false => door.map_or(ui::ASK, |door| door.label),
    };
    let pays = match support.cost {
        Cost::Free => ui::PAYS_FREE,
        Cost::Insured => ui::PAYS_INSURED,
        Cost::Conditional => ui::PAYS_CONDITIONAL,
        Cost::Varies => ui::ASK,
        Cost::OwnMoney => ui::PAYS_OWN,
    };
    let soon = support.soon.map_or_else(
        || guide.text(ui::ASK),
        |soon| firm(&soon, soon.text_on(guide.today)),
    );
    [
        (Topic::Referral, firm(&support.referral, referral)),
        (Topic::Pays, firm(&support.pays, pays)),
        (Topic::Soon, soon),
    ]
}

fn asks(guide: Guide, entry: Entry) -> Html {
    html! {
        <dl class="sw-first__asks">
            {for in_short(guide, entry).into_iter().map(|(topic, words)| html! {
                <div>
                    {in_element("dt", "", guide.text(label_of(topic)))}
                    {in_element("dd", "", words)}
                </div>
            })}
        </dl>
    }
}
