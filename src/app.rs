//! The widget as a whole: owns the reducers and picks the screen.

use guide::{Answers, Event, Place};
use yew::{Callback, Html, Properties, classes, component, html, use_callback, use_reducer};

use crate::components::{Footer, Header, HeaderStart, look_around};
use crate::content::{Guide, ui};
use crate::hooks::{fragment, use_heading_focus, use_history, use_id};
use crate::pages::{Link, Page, Pages, Turn};
use crate::screens::{Question, Results, compare, glossary, kind, kinds};
use crate::store::Store;

/// Properties of [`App`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The guide, a language and a day.
    pub guide: Guide,
}

/// The widget.
#[component]
pub fn App(props: &AppProps) -> Html {
    let guide = props.guide;
    let store = use_reducer(|| Store::new(guide.model));
    let pages = use_reducer(|| Pages::begin(Link::read(guide.model, &fragment())));
    let history = use_history(&store, &pages);
    let id = use_id();
    let session = store.session;
    let heading = use_heading_focus((session.place, pages.number()));
    let on_wipe = use_callback(history.on_event.clone(), |(), on_event| {
        on_event.emit(Event::Wipe)
    });
    let on_compare = Callback::from({
        let pages = pages.dispatcher();
        move |(place, kind)| pages.dispatch(Turn::Compare(place, kind))
    });
    let on_event = history.on_event;
    let on_open = history.on_open;
    let page = pages.page();
    let on_first = page.is_none() && session.step(guide.model) == 0;
    let start = if on_first && !pages.came_first() || pages.is_beginning() {
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
            let wipe = (answers != Answers::default()).then_some(on_wipe);
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
                <Results {guide} {session} {heading} {on_event} on_open={on_open.clone()} />
            },
            // The result has its own, below the answers.
            None::<Callback<()>>,
        ),
    };
    let back_to = match (session.place, session.answers == Answers::default()) {
        (Place::Result, _) => ui::BACK_TO_RESULT,
        (Place::Screen(_), true) => ui::BEGIN_QUESTIONS,
        (Place::Screen(_), false) => ui::CONTINUE_QUESTIONS,
    };
    let wide = (page == Some(Page::Compare)).then_some("sw-app--wide");
    // In between, a question has the screen to itself.
    let may_look_around = page.is_some() || on_first || session.place == Place::Result;
    html! {
        // The key makes a step replace everything: nothing is left of the screen before, also
        // where the browser's translation has changed it.
        <div {key} class={classes!("sw-app", wide)} lang={guide.texts.language} dir={direction(guide)}>
            <Header {guide} {start} />
            <main class="sw-main">
                if pages.unknown {
                    <p class="sw-notice" role="status"><span>{guide.text(ui::UNKNOWN_PAGE)}</span></p>
                }
                {screen}
                if page.is_some() {
                    <button type="button" class="sw-button sw-return"
                        onclick={history.on_return.reform(|_| ())}>
                        <span>{guide.text(back_to)}</span>
                    </button>
                }
            </main>
            if may_look_around {
                {look_around(guide, page, &on_open)}
            }
            <Footer {guide} on_wipe={footer_wipe} />
        </div>
    }
}

fn direction(guide: Guide) -> &'static str {
    match guide.texts.direction {
        guide::Direction::Ltr => "ltr",
        guide::Direction::Rtl => "rtl",
    }
}
