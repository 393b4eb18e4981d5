//! The widget as a whole: owns the reducers and picks the screen.

use guide::{Date, Event, Place};
use yew::{Callback, Html, Properties, component, html, use_callback, use_reducer};

use crate::components::{
    Header, HeaderStart, element, footer, look_around, other_languages, still_there, words,
};
use crate::content::{Guide, MODEL, ui};
use crate::embed::Host;
use crate::embed::options::Start;
use crate::hooks::{
    fragment, use_focus_after_change, use_heading_focus, use_history, use_id, use_idle,
    use_languages, use_partner,
};
use crate::languages::Languages;
use crate::pages::{Link, Page, Pages, Turn};
use crate::partner::{Inbox, Setting};
use crate::screens::{Question, Results, compare, glossary, kind, kinds};
use crate::store::{Action, Store};

/// Properties of [`App`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The languages that are there when it starts, and the one it starts in.
    pub languages: Languages,
    /// The day on which the visitor looks.
    pub today: Date,
    /// What is shown first.
    pub start: Start,
    /// Level of the top heading, 1 to 3.
    pub heading_level: u8,
    /// Where a partner file arrives.
    pub inbox: Inbox,
    /// The page around the widget.
    pub host: Host,
}

/// The widget.
#[component]
pub fn App(props: &AppProps) -> Html {
    let start = props.start;
    let store = use_reducer(|| Store::new(&MODEL, start.role()));
    let pages = use_reducer(|| {
        // Who follows a link to a page of ours gets that page.
        let link = Link::read(&MODEL, &fragment());
        Pages::begin(if link == Link::None {
            start.link()
        } else {
            link
        })
    });
    let partner = use_partner(&props.inbox);
    let history = use_history(&store, &pages, &props.host);
    let id = use_id();
    let session = store.session;
    let answered = store.is_answered();
    let chosen = use_languages(&props.languages, answered, &props.host);
    let languages = chosen.languages;
    let guide = Guide {
        model: &MODEL,
        texts: languages.texts(),
        today: props.today,
        setting: Setting {
            heading_level: props.heading_level,
            first_group: start.group(),
            partner,
        },
        may_write: props.host.may_write(),
    };
    let heading = use_heading_focus(
        (session.place, pages.number(), languages.shown()),
        &props.host,
    );
    let on_wipe = use_callback(history.on_event.clone(), |(), on_event| {
        on_event.emit(Event::Wipe)
    });
    let asks = use_idle(answered, &on_wipe);
    let still = use_focus_after_change(u32::from(asks));
    let on_compare = Callback::from({
        let pages = pages.dispatcher();
        move |(place, kind)| pages.dispatch(Turn::Compare(place, kind))
    });
    let on_event = history.on_event;
    let on_card = use_callback(store.dispatcher(), |event, store| {
        store.dispatch(Action::Card(event))
    });
    let on_open = history.on_open;
    let page = pages.page();
    let on_first = page.is_none() && session.step(guide.model) == 0;
    let corner = if on_first && !pages.came_first() || pages.is_beginning() {
        HeaderStart::Mark
    } else {
        HeaderStart::Back(history.on_back)
    };
    let (key, screen, footer_wipe) = match (page, session.place) {
        (Some(page), _) => {
            let answers = session.answers;
            let screen = match page {
                Page::Kinds => kinds(guide, &heading, &on_open),
                Page::Kind(id) => kind(guide, answers, id, &heading, &on_open),
                Page::Compare => compare(guide, &id, pages.compared, &heading, &on_compare),
                Page::Glossary => glossary(guide, &heading),
            };
            let number = pages.number().unwrap_or_default();
            let wipe = answered.then_some(on_wipe);
            (guide.model.screens.len() + 1 + number, screen, wipe)
        }
        (None, Place::Screen(screen)) => (
            screen.index(),
            html! {
                <Question {guide} {session} {screen} wiped={store.wiped} refusals={store.refusals}
                    {heading} {on_event} />
            },
            (!on_first).then_some(on_wipe),
        ),
        (None, Place::Result) => (
            guide.model.screens.len(),
            html! {
                <Results {guide} {session} card={store.card.clone()} {heading} {on_event}
                    {on_card} on_open={on_open.clone()} on_leave={history.on_leave} />
            },
            // The result has its own, below the answers.
            None::<Callback<()>>,
        ),
    };
    let others = other_languages(guide, &languages, !answered, &chosen.on_choose);
    let (above, below) = if on_first {
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
    let may_look_around = page.is_some() || on_first || session.place == Place::Result;
    let inside = html! {
        <>
            <Header {guide} start={corner} />
            {above}
            <main class="sw-main">
                if asks {
                    {still_there(guide, &still)}
                }
                if pages.unknown {
                    <p class="sw-notice" role="status">{words("span", "", guide.text(ui::UNKNOWN_PAGE))}</p>
                }
                {screen}
                if page.is_some() {
                    <button type="button" class="sw-button sw-return"
                        onclick={history.on_return.reform(|_| ())}>
                        {words("span", "", guide.text(back_to))}
                    </button>
                }
            </main>
            if may_look_around {
                {look_around(guide, page, &on_open)}
            }
            {below}
            {footer(guide, &props.host, footer_wipe.as_ref())}
        </>
    };
    let direction = guide.texts.direction.as_str();
    let values = [class.into(), guide.texts.language.into(), direction.into()];
    let mut app = element("div", &["class", "lang", "dir"], values, inside);
    // The key makes a step, and another language, replace everything: nothing is left of the
    // screen before, also where the browser's translation has changed it.
    app.key = Some(format!("{key}-{}", languages.shown()).into());
    app.into()
}
