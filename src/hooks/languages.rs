//! Fetches the other languages once the first screen is there, and never after the first answer.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use yew::functional::UseForceUpdateHandle;
use yew::platform::spawn_local;
use yew::{Callback, hook, use_force_update, use_mut_ref};

use crate::content::LANGUAGES;
use crate::embed::{Host, fetch, window};
use crate::languages::{Happening, Languages, State};

/// The languages, and how a visitor chooses one.
pub struct UseLanguages {
    /// What is there and what is shown.
    pub languages: Languages,
    /// Chooses one, by its place in [`LANGUAGES`].
    pub on_choose: Callback<usize>,
}

/// The languages of a widget that begins with `start`; `answered` says whether there are answers.
// Shared with requests under way, so not a reducer; that is also 2 KB smaller.
#[hook]
pub fn use_languages(start: &Languages, answered: bool, host: &Host) -> UseLanguages {
    let update = use_force_update();
    let shared = use_mut_ref(|| {
        let shared = Rc::new(Shared {
            languages: RefCell::new(start.clone()),
            locked: Cell::default(),
            reading: Cell::default(),
            update,
            host: host.clone(),
        });
        // Not while the first screen is written, when the page is built.
        if window().is_some() {
            spawn_local(Rc::clone(&shared).keep_all());
        }
        shared
    });
    let shared = Rc::clone(&shared.borrow());
    if answered {
        shared.lock();
    }
    let languages = shared.languages.borrow().clone();
    UseLanguages {
        languages,
        on_choose: Callback::from(move |language| {
            spawn_local(Rc::clone(&shared).choose(language));
        }),
    }
}

/// What a widget and its requests share.
struct Shared {
    languages: RefCell<Languages>,
    /// There are answers: nothing is asked for any more.
    locked: Cell<bool>,
    /// Languages that are being read, as bits.
    reading: Cell<u32>,
    update: UseForceUpdateHandle,
    host: Host,
}

impl Shared {
    fn happens(&self, happening: Happening) {
        let after = self.languages.borrow().after(happening);
        self.languages.replace(after);
        self.update.force_update();
    }

    /// Somebody has begun to answer.
    fn lock(&self) {
        if !self.locked.replace(true) {
            self.host.lock();
        }
    }

    /// One after the other, and the same for every visitor: who asks says nothing.
    async fn keep_all(self: Rc<Self>) {
        for (language, one) in LANGUAGES.iter().enumerate() {
            let is_away = || self.languages.borrow().state(language) == State::Away;
            if !is_away() {
                continue;
            }
            let state = match fetch::keep(&self.host, one.file).await {
                true => State::Unread,
                false => State::Failed,
            };
            // Chosen meanwhile, it is read.
            if is_away() {
                self.fetched(language, state);
            }
        }
        let languages = self.languages.borrow().clone();
        // One that failed may be asked for again, until there is an answer.
        if (0..LANGUAGES.len()).all(|language| languages.state(language).is_here()) {
            self.lock();
        }
    }

    async fn choose(self: Rc<Self>, language: usize) {
        // What is here is read at once: nobody is told that it is on its way.
        let is_here = self.languages.borrow().state(language).is_here();
        if !is_here {
            self.happens(Happening::Choose(language));
        }
        self.read(language).await;
        if is_here {
            self.happens(Happening::Choose(language));
        }
    }

    /// Reads a language, and asks for it unless that may not be done any more.
    async fn read(&self, language: usize) {
        let bit = 1 << language;
        let file = LANGUAGES.get(language).map_or("", |language| language.file);
        let may = match self.languages.borrow().state(language) {
            State::There(_) => false,
            State::Unread => true,
            State::Away | State::Failed => !self.locked.get(),
        };
        if !may || self.reading.get() & bit != 0 {
            return;
        }
        self.reading.set(self.reading.get() | bit);
        let dutch = self.languages.borrow().dutch();
        let texts = fetch::ask(&self.host, file).texts(dutch).await;
        // When it failed, somebody may try again.
        self.reading.set(self.reading.get() & !bit);
        self.fetched(language, texts.map_or(State::Failed, State::There));
    }

    fn fetched(&self, language: usize, state: State) {
        self.happens(Happening::Fetched {
            language,
            state,
            late: self.locked.get(),
        });
    }
}
