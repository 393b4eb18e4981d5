//! Beside a call: the sentence to say, what to ask then, and room for what is agreed.

use guide::advice::entry;
use guide::model::SupportId;
use guide::talk_card::takes_notes;
use guide::{Answers, Note, TalkCard};
use yew::{AttrValue, Callback, Html, NodeRef, html};

use crate::components::{FirstStep, call_own, focusable, in_element, note_field, reach, say};
use crate::content::{Guide, ui};
use crate::state::Action;

/// A calm page while the phone calls this kind of support. What is written there stands on the card to
/// take along; where it would not, there is nothing to write. The heading gets focus when the page comes
/// up.
pub fn call(
    guide: Guide,
    answers: Answers,
    talk_card: &TalkCard,
    support: SupportId,
    id: &AttrValue,
    heading: &NodeRef,
    on_action: &Callback<Action>,
) -> Html {
    let model = guide.model;
    let kind = model.support(support);
    let step = FirstStep {
        guide,
        answers,
        entry: entry(model, answers, support),
        talk_card,
        id,
        on_action,
    };
    let title = guide.fill(ui::CALL_TITLE, &[("kind", &guide.text(kind.name))]);
    let next = [ui::CALL_NEXT_1, ui::CALL_NEXT_2];
    html! {
        <div class="sw-call">
            {focusable(guide.heading(1), "sw-h1", heading, title)}
            {say(guide, model.first_words(answers, support))}
            {reach(&step).unwrap_or_else(|| call_own(&step))}
            {in_element("p", "", guide.text(ui::CALL_NOBODY))}
            <section>
                {in_element(guide.heading(2), "sw-h2", guide.text(ui::CALL_NEXT))}
                <ul>{for next.into_iter().map(|line| in_element("li", "", guide.text(line)))}</ul>
            </section>
            if guide.may_write && takes_notes(model, answers, support) {
                <section class="sw-call__agreed">
                    {in_element(guide.heading(2), "sw-h2", guide.text(ui::CALL_AGREED))}
                    {in_element("p", "", guide.text(ui::CALL_AGREED_HINT))}
                    {note_field(&step, Note::With, model.talk_card.with)}
                    {note_field(&step, Note::When, model.talk_card.when)}
                </section>
            }
        </div>
    }
}
