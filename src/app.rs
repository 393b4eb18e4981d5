//! The widget as a whole: owns the state and picks the screen.

use guide::advice::flags;
use guide::{Date, Place};
use yew::{Html, Properties, component, html, use_reducer};

use crate::components::{
    Header, HeaderStart, classed, element, footer, in_element, look_around, other_languages,
    still_there,
};
use crate::content::{FIRST, Guide, ui};
use crate::embed::Host;
use crate::embed::options::Start;
use crate::hooks::{
    History, use_focus_while, use_forgetting, use_heading_focus, use_history, use_id, use_idle,
    use_languages, use_page_language,
};
use crate::languages::{Languages, Rest};
use crate::pages::{Link, Page};
use crate::partner::Setting;
use crate::rest::if_there;
use crate::screens::{Pages, Question, Results, coming, pages_beside};
use crate::state::{Action, State};

/// Properties of [`App`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The languages that are there when it starts, and the one it starts in.
    pub languages: Languages,
    /// The day on which the visitor looks.
    pub today: Date,
    /// What is shown first.
    pub start: Start,
    /// What the page around the widget decided.
    pub setting: Setting,
    /// The page around the widget.
    pub host: Host,
}

/// The widget.
#[component]
pub fn App(props: &AppProps) -> Html {
    let start = props.start;
    let state = use_reducer(|| {
        // A link to a page of ours leads there.
        let fragment = props.host.fragment().unwrap_or_default();
        let link = match Link::read(&fragment) {
            Link::None => start.link(),
            link @ (Link::To(_) | Link::Unknown) => link,
        };
        State::new(&FIRST, start.role(), link)
    });
    let History {
        on_action,
        on_leave,
    } = use_history(&state, &props.host);
    let id = use_id();
    let session = state.session;
    let pages = &state.pages;
    let answered = state.is_answered();
    let chosen = use_languages(&props.languages, answered, &props.host);
    let languages = chosen.languages;
    use_page_language(languages.texts(), &props.host);
    let guide = Guide {
        model: &FIRST,
        texts: languages.texts(),
        rest: languages.rest(),
        today: props.today,
        setting: props.setting,
        may_write: props.host.may_write(),
    };
    let dispatch = state.dispatcher().into();
    let asks = use_idle(answered, state.waits(), &dispatch);
    use_forgetting(state.can_undo(), &dispatch);
    // Before the heading, which has the focus after a wipe.
    let still = use_focus_while(asks);
    let page = pages.page();
    // A signal and whom to call are here from the beginning.
    let needs_rest = page.is_some()
        || session.place == Place::Result && flags(guide.model, session.answers).is_empty();
    let waits = needs_rest && guide.rest != Rest::Here;
    let screen = (state.shown(), languages.shown(), state.wipes, waits);
    let heading = use_heading_focus(screen, &props.host);
    let on_first = page.is_none() && session.step(guide.model) == 0;
    let corner = if on_first && !pages.came_first() || pages.is_beginning() {
        HeaderStart::Mark
    } else {
        HeaderStart::Back(on_action.reform(|()| Action::Back))
    };
    let (key, screen, may_wipe) = match (page, session.place) {
        (Some(page), _) => {
            let what = Pages {
                guide,
                state: &state,
                id: &id,
                heading: &heading,
                on_action: &on_action,
            };
            let screen = (!waits).then(|| if_there(pages_beside(page, what)));
            let screen = screen
                .flatten()
                .unwrap_or_else(|| coming(guide, &id, &heading));
            let number = pages.number().unwrap_or_default();
            (guide.model.screens.len() + 1 + number, screen, answered)
        }
        (None, Place::Screen(screen)) => (
            screen.index(),
            html! {
                <Question {guide} {session} {screen} wiped={state.wiped} can_undo={state.can_undo()} refusals={state.refusals}
                    {heading} on_action={on_action.clone()} />
            },
            !on_first,
        ),
        (None, Place::Result) => (
            guide.model.screens.len(),
            if waits {
                coming(guide, &id, &heading)
            } else {
                html! {
                    <Results {guide} {session} talk_card={state.talk_card.clone()} {heading}
                        on_action={on_action.clone()} {on_leave} />
                }
            },
            // The result has its own, below the answers.
            false,
        ),
    };
    let others = other_languages(guide, &languages, !answered, &chosen.on_choose);
    let (between, below) = if on_first {
        (others, Html::default())
    } else {
        (Html::default(), others)
    };
    let back_to = match (session.place, answered) {
        (Place::Result, _) => ui::BACK_TO_RESULT,
        (Place::Screen(_), false) => ui::BEGIN_QUESTIONS,
        (Place::Screen(_), true) => ui::CONTINUE_QUESTIONS,
    };
    let class = match page {
        Some(Page::Compare) => "sw-app sw-app--wide",
        Some(_) | None => "sw-app",
    };
    // In between, a question has the screen to itself.
    let is_between = page.is_none() && !on_first && session.place != Place::Result;
    // What they lead to waits for the same texts.
    let may_look_around = !is_between && !waits;
    // Elsewhere they repeat the way to all kinds, and lead away from a question.
    let links_beside = on_first || page == Some(Page::Kinds) || waits;
    let content = html! {
        <>
            if asks {
                {still_there(guide, &id, &still)}
            }
            // No status that is always there: an empty one is said as such on every screen.
            if pages.unknown {
                <p class="sw-notice" role="status">{in_element("span", "", guide.text(ui::UNKNOWN_PAGE))}</p>
            }
            {screen}
            if page.is_some() {
                <button type="button" class="sw-button sw-return"
                    onclick={on_action.reform(|_| Action::Return)}>
                    {in_element("span", "", guide.text(back_to))}
                </button>
            }
        </>
    };
    // In somebody else's page, whose scripts see what is written, `main` is theirs.
    let main = if guide.may_write { "main" } else { "div" };
    let inside = html! {
        <>
            <Header {guide} host={props.host.clone()} start={corner} {between} />
            {classed(main, "sw-main", content)}
            if may_look_around {
                {look_around(guide, page, &on_action)}
            }
            {below}
            {footer(guide, links_beside.then_some(&props.host), may_wipe.then_some(&on_action))}
        </>
    };
    let direction = guide.texts.direction.as_str();
    let values = [class.into(), guide.texts.language.into(), direction.into()];
    let mut app = element("div", &["class", "lang", "dir"], values, inside);
    // The key makes a step, and another language, replace everything: nothing is left of the
    // screen before, also where the browser's translation has changed it.
    app.key = Some(format!("{key}-{}-{waits}", languages.shown()).into());
    app.into()
}
