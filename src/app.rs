//! The widget as a whole: owns the one reducer and picks the screen.

use guide::{Answers, Date, Event, Place};
use yew::{Callback, Html, Properties, component, html, use_callback, use_reducer};

use crate::components::{Footer, Header, HeaderStart, other_languages};
use crate::content::{Guide, MODEL};
use crate::hooks::{use_heading_focus, use_history, use_languages};
use crate::languages::Languages;
use crate::screens::{Question, Results};
use crate::store::Store;

/// Properties of [`App`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The languages that are there when it starts, and the one it starts in.
    pub languages: Languages,
    /// The day on which the visitor looks.
    pub today: Date,
}

/// The widget.
#[component]
pub fn App(props: &AppProps) -> Html {
    let store = use_reducer(|| Store::new(&MODEL));
    let history = use_history(&store);
    let session = store.session;
    let answered = session.answers != Answers::default();
    let chosen = use_languages(&props.languages, answered);
    let languages = chosen.languages;
    let guide = Guide {
        model: &MODEL,
        texts: languages.texts(),
        today: props.today,
    };
    let heading = use_heading_focus((session.place, languages.shown()));
    let on_wipe = use_callback(history.on_event.clone(), |(), on_event| {
        on_event.emit(Event::Wipe)
    });
    let on_event = history.on_event;
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
            html! { <Results {guide} {session} {heading} {on_event} /> },
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
    html! {
        // The key makes a step, and another language, replace everything: nothing is left of the
        // screen before, also where the browser's translation has changed it.
        <div key={format!("{key}-{}", languages.shown())} class="sw-app"
            lang={guide.texts.language} dir={guide.texts.direction.as_str()}>
            <Header {guide} {start} />
            {above}
            <main class="sw-main">{screen}</main>
            {below}
            <Footer {guide} on_wipe={footer_wipe} />
        </div>
    }
}
