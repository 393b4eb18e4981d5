//! What somebody filled in, and ways to change it, to answer more, and to wipe it.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use guide::Event;
use guide::model::{QuestionId, ScreenId};
use guide::session::{Session, path, questions_on};
use yew::{Callback, Html, html};

use crate::components::{Disclosure, in_element};
use crate::content::{Guide, ui};
use crate::state::Action;

/// The answers by screen.
pub fn answers_overview(guide: Guide, session: &Session, on_action: &Callback<Action>) -> Html {
    let open = session.has_open_questions(guide.model);
    let title = in_element(guide.heading(2), "sw-h2", guide.text(ui::ANSWERS_TITLE));
    let inside = Callback::from({
        let (session, on_action) = (*session, on_action.clone());
        move |()| {
            path(guide.model, session.answers)
                .into_iter()
                .filter_map(|id| screen(guide, &session, &on_action, id))
                .collect()
        }
    });
    html! {
        <section class="sw-answers">
            <Disclosure class="sw-part" summary={title} {inside} />
            if open {
                <button type="button" class="sw-button sw-button--second"
                    onclick={on_action.reform(|_| Event::GoOn.into())}>
                    {in_element("span", "", guide.text(ui::ASK_MORE))}
                </button>
            }
            <button type="button" class="sw-button sw-button--quiet"
                onclick={on_action.reform(|_| Action::WipeForNow)}>
                {in_element("span", "", guide.text(ui::WIPE))}
            </button>
        </section>
    }
}

/// The answered questions of a screen; nothing when there are none.
fn screen(
    guide: Guide,
    session: &Session,
    on_action: &Callback<Action>,
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
                        {in_element("dt", "", question(*id))}
                        {for answers.to(guide.model.question(*id)).iter().map(|choice| {
                            in_element("dd", "", guide.text(guide.model.choice(choice).label.text_for(answers)))
                        })}
                    </div>
                })}
            </dl>
            <button type="button" class="sw-answers__change"
                onclick={on_action.reform(move |_| Event::Change(id).into())}>
                {in_element("span", "", guide.text(ui::CHANGE))}
                {in_element("span", "sw-hidden", about)}
            </button>
        </div>
    })
}
