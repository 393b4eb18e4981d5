//! What somebody filled in, and ways to change it, to answer more, and to wipe it.

use guide::Event;
use guide::model::{QuestionId, ScreenId};
use guide::session::{Session, path, questions_on};
use yew::{Callback, Html, Properties, component, html};

use crate::components::words;
use crate::content::{Guide, ui};

/// Properties of [`AnswersOverview`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AnswersOverviewProps {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// The conversation.
    pub session: Session,
    /// Something a person does.
    pub on_event: Callback<Event>,
}

/// The answers by screen.
#[component]
pub fn AnswersOverview(props: &AnswersOverviewProps) -> Html {
    let AnswersOverviewProps {
        guide,
        session,
        on_event,
    } = props;
    let open = session.has_open_questions(guide.model);
    html! {
        <section class="sw-answers">
            {words(guide.heading(2), "sw-h2", guide.text(ui::ANSWERS_TITLE))}
            {for path(guide.model, session.answers)
                .into_iter()
                .filter_map(|id| screen(props, id))}
            if open {
                <button type="button" class="sw-button sw-button--second"
                    onclick={on_event.reform(|_| Event::GoOn)}>
                    <span>{guide.text(ui::ASK_MORE)}</span>
                </button>
            }
            <button type="button" class="sw-button sw-button--quiet"
                onclick={on_event.reform(|_| Event::Wipe)}>
                <span>{guide.text(ui::WIPE)}</span>
            </button>
        </section>
    }
}

/// The answered questions of a screen; nothing when there are none.
fn screen(props: &AnswersOverviewProps, id: ScreenId) -> Option<Html> {
    let AnswersOverviewProps {
        guide,
        session,
        on_event,
    } = props;
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
                        <dt>{question(*id)}</dt>
                        {for answers.to(guide.model.question(*id)).iter().map(|choice| html! {
                            <dd>{guide.text(guide.model.choice(choice).label.text_for(answers))}</dd>
                        })}
                    </div>
                })}
            </dl>
            <button type="button" class="sw-answers__change"
                onclick={on_event.reform(move |_| Event::Change(id))}>
                <span>{guide.text(ui::CHANGE)}</span>
                <span class="sw-hidden">{about}</span>
            </button>
        </div>
    })
}
