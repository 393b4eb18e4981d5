//! One person's conversation, as Yew keeps it. All that happens is decided by [`Session`].

use std::rc::Rc;

use guide::{Answers, Event, Model, Session};
use yew::Reducible;

/// The state of one widget. It lives in memory and nowhere else.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Store {
    /// The guide it is about.
    pub model: &'static Model<'static>,
    /// Where the person is and what they chose.
    pub session: Session,
    /// Answers were wiped, and nothing happened since.
    pub wiped: bool,
    /// How often "verder" was pressed without the answer it needs.
    pub refusals: u32,
}

impl Store {
    /// A conversation that has not begun.
    pub fn new(model: &'static Model<'static>) -> Self {
        Store {
            model,
            session: Session::default(),
            wiped: false,
            refusals: 0,
        }
    }
}

impl Reducible for Store {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        let session = self.session.after(self.model, event);
        Rc::new(Store {
            session,
            wiped: event == Event::Wipe
                && (self.wiped || self.session.answers != Answers::default()),
            refusals: self.refusals + u32::from(event == Event::Next && session.missing),
            ..*self
        })
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use guide::session::{choices_of, questions_on};
    use guide::{Event, Place, Session};
    use yew::Reducible;

    use super::Store;
    use crate::content::MODEL;

    fn after(events: impl IntoIterator<Item = Event>) -> Rc<Store> {
        let begin = Rc::new(Store::new(&MODEL));
        events.into_iter().fold(begin, Store::reduce)
    }

    /// The first answer to the question on the screen.
    fn first_answer(session: &Session) -> Event {
        let Place::Screen(screen) = session.place else {
            panic!("no question at the result");
        };
        let mut choices = questions_on(&MODEL, session.answers, screen)
            .flat_map(|question| choices_of(&MODEL, session.answers, question));
        Event::Choose(choices.next().unwrap())
    }

    /// Somebody who answered two questions and then asked for the result.
    fn stopped_early() -> Rc<Store> {
        let store = after([]);
        let answered = first_answer(&store.session);
        let store = store.reduce(answered).reduce(Event::Next);
        let answered = first_answer(&store.session);
        store.reduce(answered).reduce(Event::Enough)
    }

    #[test]
    fn every_refusal_counts_so_that_each_is_told() {
        let store = after([Event::Next, Event::Next]);
        assert!(store.session.missing);
        assert_eq!(store.refusals, 2);
    }

    #[test]
    fn wiping_is_told_only_when_there_was_something_to_wipe() {
        assert!(!after([Event::Wipe]).wiped);
        let wiped = stopped_early().reduce(Event::Wipe);
        assert!(wiped.wiped);
        assert_eq!(wiped.session, Session::default());
        assert!(wiped.clone().reduce(Event::Wipe).wiped);
        assert!(!wiped.reduce(Event::Next).wiped);
    }

    #[test]
    fn back_from_one_more_question_is_back_at_the_result() {
        let store = stopped_early();
        assert_eq!(store.session.place, Place::Result);
        let result = store.session.step(&MODEL);
        let store = store.reduce(Event::GoOn);
        assert_ne!(store.session.place, Place::Result);
        let store = store.reduce(Event::Visit(result));
        assert_eq!(store.session.place, Place::Result);
    }
}
