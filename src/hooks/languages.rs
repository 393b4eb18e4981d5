//! Fetches the other languages once the first screen is there, and never after the first answer.

use std::cell::Cell;
use std::rc::Rc;

use yew::platform::spawn_local;
use yew::{
    Callback, UseReducerDispatcher, UseReducerHandle, hook, use_callback, use_effect_with,
    use_mut_ref, use_reducer,
};

use crate::content::LANGUAGES;
use crate::embed::fetch;
use crate::languages::{Happening, Languages, State};

/// The languages, and how a visitor chooses one.
pub struct UseLanguages {
    /// What is there and what is shown.
    pub languages: UseReducerHandle<Languages>,
    /// Chooses one, by its place in [`LANGUAGES`].
    pub on_choose: Callback<usize>,
}

/// What may be asked for and was asked for.
#[derive(Debug, Default)]
struct Requests {
    /// There are answers: nothing is asked for any more.
    locked: Cell<bool>,
    /// Languages that were asked for, as bits.
    asked: Cell<u32>,
}

impl Requests {
    /// Asks for a language, unless that was done or may not be done.
    async fn make(
        &self,
        language: usize,
        dutch: &'static guide::Texts<'static>,
        dispatcher: &UseReducerDispatcher<Languages>,
    ) {
        let bit = 1 << language;
        let file = LANGUAGES.get(language).map_or("", |language| language.file);
        if self.locked.get() || self.asked.get() & bit != 0 || file.is_empty() {
            return;
        }
        self.asked.set(self.asked.get() | bit);
        let texts = fetch::ask(file).texts(dutch).await;
        if texts.is_none() {
            // Somebody may try again.
            self.asked.set(self.asked.get() & !bit);
        }
        dispatcher.dispatch(Happening::Fetched {
            language,
            state: texts.map_or(State::Failed, State::There),
            late: self.locked.get(),
        });
    }
}

/// The languages of a widget that begins with `start`; `answered` says whether there are answers.
#[hook]
pub fn use_languages(start: &Languages, answered: bool) -> UseLanguages {
    let languages = use_reducer(|| start.clone());
    let requests = use_mut_ref(|| Rc::new(Requests::default()))
        .borrow()
        .clone();
    requests.locked.set(answered);
    let dispatcher = languages.dispatcher();
    let dutch = languages.dutch();
    use_effect_with((), {
        let (requests, dispatcher, start) = (requests.clone(), dispatcher.clone(), start.clone());
        move |()| {
            // One after the other, and the same for every visitor: who asks says nothing.
            spawn_local(async move {
                for language in 0..LANGUAGES.len() {
                    if start.state(language) == State::Away {
                        requests.make(language, dutch, &dispatcher).await;
                    }
                }
            });
        }
    });
    let on_choose = use_callback((), move |language, ()| {
        dispatcher.dispatch(Happening::Choose(language));
        let (requests, dispatcher) = (requests.clone(), dispatcher.clone());
        spawn_local(async move { requests.make(language, dutch, &dispatcher).await });
    });
    UseLanguages {
        languages,
        on_choose,
    }
}
