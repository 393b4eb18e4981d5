//! The widget as a whole: owns the one reducer and picks the screen.

use guide::{Event, Place};
use yew::{Callback, Html, Properties, component, html, use_callback, use_reducer};

use crate::components::{Footer, Header, HeaderStart};
use crate::content::Guide;
use crate::hooks::{use_heading_focus, use_history};
use crate::screens::{Question, Results};
use crate::store::{Action, Store};

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
    let history = use_history(&store);
    let session = store.session;
    let heading = use_heading_focus(session.place);
    let on_wipe = use_callback(history.on_event.clone(), |(), on_event| {
        on_event.emit(Event::Wipe)
    });
    let on_event = history.on_event;
    let on_card = use_callback(store.dispatcher(), |event, store| {
        store.dispatch(Action::Card(event))
    });
    let on_first = session.step(guide.model) == 0;
    let start = if on_first {
        HeaderStart::Mark
    } else {
        HeaderStart::Back(history.on_back)
    };
    let (key, screen, footer_wipe) = match session.place {
        Place::Screen(screen) => (
            screen.index(),
            html! {
                <Question {guide} {session} {screen} wiped={store.wiped} refusals={store.refusals}
                    {heading} {on_event} />
            },
            (!on_first).then_some(on_wipe),
        ),
        Place::Result => (
            guide.model.screens.len(),
            html! {
                <Results {guide} {session} card={store.card.clone()} {heading} {on_event}
                    {on_card} />
            },
            // The result has its own, below the answers.
            None::<Callback<()>>,
        ),
    };
    html! {
        // The key makes a step replace everything: nothing is left of the screen before, also
        // where the browser's translation has changed it.
        <div {key} class="sw-app" lang={guide.texts.language} dir={direction(guide)}>
            <Header {guide} {start} />
            <main class="sw-main">{screen}</main>
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
