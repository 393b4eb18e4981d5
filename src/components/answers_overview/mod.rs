//! What somebody filled in, and ways to change it, to answer more, and to wipe it.

use guide::Event;
use guide::model::{QuestionId, ScreenId};
use guide::session::{Session, path, questions_on};
use yew::{Callback, Html, html};

use crate::components::words;
use crate::content::{Guide, ui};

/// The answers by screen.
pub fn answers_overview(guide: Guide, session: &Session, on_event: &Callback<Event>) -> Html {
    let open = session.has_open_questions(guide.model);
    html! {
        <section class="sw-answers">
            {words(guide.heading(2), "sw-h2", guide.text(ui::ANSWERS_TITLE))}
            {for path(guide.model, session.answers)
                .into_iter()
                .filter_map(|id| screen(guide, session, on_event, id))}
            if open {
                <button type="button" class="sw-button sw-button--second"
                    onclick={on_event.reform(|_| Event::GoOn)}>
                    {words("span", "", guide.text(ui::ASK_MORE))}
                </button>
            }
            <button type="button" class="sw-button sw-button--quiet"
                onclick={on_event.reform(|_| Event::Wipe)}>
                {words("span", "", guide.text(ui::WIPE))}
            </button>
        </section>
    }
}

/// The answered questions of a screen; nothing when there are none.
fn screen(
    guide: Guide,
    session: &Session,
    on_event: &Callback<Event>,
    id: ScreenId,
) -> Option<Html> {
    let answers = session.answers;
    let answered: Vec<QuestionId> = questions_on(guide.model, answers, id)
        .filter(|question| answers.answered(guide.model.question(*question)))
        .collect();
    let question = |id: QuestionId| guide.text(guide.model.question(id).label.text_for(answers));
    let about = match guide.model.screen(id).heading {
        Some(heading) => guide.text(heading.title),
        None => question(*answered.first()?),
    };
    if answered.is_empty() {
        return None;
    }
    Some(html! {
        <div key={id.index()} class="sw-answers__screen">
            <dl>
                {for answered.iter().map(|id| html! {
                    <div key={id.index()} class="sw-answers__question">
                        {words("dt", "", question(*id))}
                        {for answers.to(guide.model.question(*id)).iter().map(|choice| {
                            words("dd", "", guide.text(guide.model.choice(choice).label.text_for(answers)))
                        })}
                    </div>
                })}
            </dl>
            <button type="button" class="sw-answers__change"
                onclick={on_event.reform(move |_| Event::Change(id))}>
                {words("span", "", guide.text(ui::CHANGE))}
                {words("span", "sw-hidden", about)}
            </button>
        </div>
    })
}
