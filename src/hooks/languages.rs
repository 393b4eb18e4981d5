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
            asked: Cell::default(),
            update,
            host: host.clone(),
        });
        // Not while the first screen is written, when the page is built.
        if window().is_some() {
            spawn_local(Rc::clone(&shared).fetch_all());
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
            shared.happens(Happening::Choose(language));
            spawn_local(Rc::clone(&shared).fetch(language));
        }),
    }
}

/// What a widget and its requests share.
struct Shared {
    languages: RefCell<Languages>,
    /// There are answers: nothing is asked for any more.
    locked: Cell<bool>,
    /// Languages that were asked for, as bits.
    asked: Cell<u32>,
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
    async fn fetch_all(self: Rc<Self>) {
        for language in 0..LANGUAGES.len() {
            let away = self.languages.borrow().state(language) == State::Away;
            if away {
                Rc::clone(&self).fetch(language).await;
            }
        }
        let languages = self.languages.borrow().clone();
        let is_there = |language| matches!(languages.state(language), State::There(_));
        // One that failed may be asked for again, until there is an answer.
        if (0..LANGUAGES.len()).all(is_there) {
            self.lock();
        }
    }

    /// Asks for a language, unless that was done or may not be done any more.
    async fn fetch(self: Rc<Self>, language: usize) {
        let bit = 1 << language;
        let file = LANGUAGES.get(language).map_or("", |language| language.file);
        let is_there = matches!(self.languages.borrow().state(language), State::There(_));
        if is_there || self.locked.get() || self.asked.get() & bit != 0 {
            return;
        }
        self.asked.set(self.asked.get() | bit);
        let dutch = self.languages.borrow().dutch();
        let texts = fetch::ask(&self.host, file).texts(dutch).await;
        // When it failed, somebody may try again.
        self.asked.set(self.asked.get() & !bit);
        self.happens(Happening::Fetched {
            language,
            state: texts.map_or(State::Failed, State::There),
            late: self.locked.get(),
        });
    }
}
