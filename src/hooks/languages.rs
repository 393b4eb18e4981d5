//! Fetches the rest of Dutch and the other languages once the first screen is there, and asks for nothing
//! after the first answer.

use std::cell::Cell;
use std::rc::Rc;

use guide::Texts;
use guide::text::plain;
use yew::platform::spawn_local;
use yew::{Callback, UseReducerHandle, hook, use_effect_with, use_memo, use_reducer};

use crate::content::{LANGUAGES, ui};
use crate::embed::{Host, fetch, window};
use crate::languages::{Availability, DUTCH, Happening, Languages, Rest};

/// How long somebody who is at the result waits for its texts before they are told what else there is, in
/// milliseconds.
const PATIENCE: i32 = 10_000;

/// The languages, and how a visitor chooses one.
pub struct UseLanguages {
    /// What is there and what is shown.
    pub languages: Languages,
    /// Chooses one, by its place in [`LANGUAGES`].
    pub on_choose: Callback<usize>,
}

/// Our own page is in the language that is shown, for screen readers and for the list of tabs.
#[hook]
pub fn use_page_language(texts: &'static Texts<'static>, host: &Host) {
    use_effect_with(texts.language, {
        let host = host.clone();
        move |language| {
            let [name, title] = [ui::NAME, ui::TITLE].map(|id| plain(texts.get(id)));
            host.speaks(language, &[&name, ": ", &title].concat());
        }
    });
}

/// The languages of a widget that begins with `start`; `answered` says whether there are answers.
#[hook]
pub fn use_languages(start: &Languages, answered: bool, host: &Host) -> UseLanguages {
    let languages = use_reducer(|| start.clone());
    let requests = use_memo((), |()| {
        let requests = Rc::new(Requests {
            languages: languages.clone(),
            answered: Cell::default(),
            locked: Cell::default(),
            reading: Cell::default(),
            host: host.clone(),
        });
        // At once: an effect may come after the first answer. Not while the first screen is written,
        // when the page is built.
        if window().is_some() {
            spawn_local(Rc::clone(&requests).keep_all());
        }
        requests
    });
    let requests = Rc::clone(&*requests);
    requests.answered.set(answered);
    if answered {
        requests.lock();
    }
    UseLanguages {
        languages: Languages::clone(&languages),
        on_choose: Callback::from(move |language| {
            spawn_local(Rc::clone(&requests).choose(language));
        }),
    }
}

/// What the requests of a widget know of each other.
struct Requests {
    /// As they are at that moment, also when something came meanwhile.
    languages: UseReducerHandle<Languages>,
    /// There are answers.
    answered: Cell<bool>,
    /// Nothing is asked for any more: there are answers, or all is here.
    locked: Cell<bool>,
    /// Languages that are being read, as bits.
    reading: Cell<u32>,
    host: Host,
}

impl Requests {
    /// Somebody has begun to answer.
    fn lock(&self) {
        if !self.locked.replace(true) {
            self.host.lock();
        }
    }

    /// One after the other, and the same for every visitor: who asks says nothing. The rest of Dutch, which
    /// a result needs, was asked for before the first screen.
    async fn keep_all(self: Rc<Self>) {
        let mut has_program = self.program().await;
        self.dutch().await;
        for (language, one) in LANGUAGES.iter().enumerate().skip(DUTCH + 1) {
            let is_away = || self.languages.state(language) == Availability::Away;
            if !is_away() {
                continue;
            }
            let state = match fetch::keep(&self.host, one.file).await {
                true => Availability::Unread,
                false => Availability::Failed,
            };
            // Chosen meanwhile, it is read.
            if is_away() {
                self.fetched(language, state);
            }
        }
        // Once more: what failed may be asked for until there is an answer.
        if !has_program {
            has_program = self.program().await;
        }
        self.dutch().await;
        let mut languages = 0..LANGUAGES.len();
        if has_program && languages.all(|language| self.languages.state(language).is_here()) {
            self.lock();
        }
    }

    /// Whether the second part of the program is here. If it takes long, it has failed until it comes.
    async fn program(&self) -> bool {
        let asked = fetch::ask_program(&self.host);
        if !asked.comes_within(PATIENCE).await {
            self.languages.dispatch(Happening::Program(Rest::Failed));
        }
        let is_here = asked.has_come().await;
        let program = if is_here { Rest::Here } else { Rest::Failed };
        self.languages.dispatch(Happening::Program(program));
        is_here
    }

    /// All of Dutch, as soon as it is here. What takes long has failed until it comes.
    async fn dutch(&self) -> Option<&'static Texts<'static>> {
        if let Availability::There(texts) = self.languages.state(DUTCH) {
            return Some(texts);
        }
        let asked = fetch::ask_rest(&self.host);
        if !asked.comes_within(PATIENCE).await {
            self.fetched(DUTCH, Availability::Failed);
        }
        let texts = asked.texts(self.languages.texts()).await;
        let state = texts.map_or(Availability::Failed, Availability::There);
        self.fetched(DUTCH, state);
        texts
    }

    async fn choose(self: Rc<Self>, language: usize) {
        // What is here is read at once: nobody is told that it is on its way.
        let is_here = self.languages.state(language).is_here();
        if !is_here {
            self.languages.dispatch(Happening::Choose(language));
        }
        self.read(language).await;
        if is_here {
            self.languages.dispatch(Happening::Choose(language));
        }
    }

    /// Reads a language, and asks for it unless that may not be done any more.
    async fn read(&self, language: usize) {
        let bit = 1 << language;
        let file = LANGUAGES.get(language).map_or("", |language| language.file);
        let may = match self.languages.state(language) {
            Availability::There(_) => false,
            Availability::Unread => true,
            Availability::Away | Availability::Failed => !self.locked.get(),
        };
        if !may || self.reading.get() & bit != 0 {
            return;
        }
        self.reading.set(self.reading.get() | bit);
        let asked = fetch::ask(&self.host, file);
        // What it leaves in Dutch is in the rest of Dutch.
        let texts = match self.dutch().await {
            Some(dutch) => asked.texts(dutch).await,
            None => None,
        };
        // When it failed, somebody may try again.
        self.reading.set(self.reading.get() & !bit);
        self.fetched(
            language,
            texts.map_or(Availability::Failed, Availability::There),
        );
    }

    fn fetched(&self, language: usize, state: Availability) {
        self.languages.dispatch(Happening::Fetched {
            language,
            state,
            late: self.answered.get(),
        });
    }
}
