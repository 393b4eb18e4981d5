//! One person's conversation and the card they make of it, as Yew keeps them. All that happens is
//! decided by [`Session`] and [`TalkCard`].

use std::rc::Rc;

use guide::model::ChoiceId;
use guide::{CardEvent, Event, Model, Session, TalkCard};
use yew::Reducible;

/// What a person does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// In the conversation.
    Talk(Event),
    /// With the card.
    Card(CardEvent),
}

impl From<Event> for Action {
    fn from(event: Event) -> Self {
        Action::Talk(event)
    }
}

/// The state of one widget. It lives in memory and nowhere else.
#[derive(Debug, Clone, PartialEq)]
pub struct Store {
    /// The guide it is about.
    pub model: &'static Model<'static>,
    /// Where every conversation begins here: an answer that the page around the widget has ticked.
    pub begin: Session,
    /// Where the person is and what they chose.
    pub session: Session,
    /// What they decided about the card, and their own words. It goes where the answers go.
    pub card: Rc<TalkCard>,
    /// Answers were wiped, and nothing happened since.
    pub wiped: bool,
    /// How often "verder" was pressed without the answer it needs.
    pub refusals: u32,
}

impl Store {
    /// A conversation that has not begun. The role is ticked on the first screen, where the visitor
    /// sees it and can change it.
    pub fn new(model: &'static Model<'static>, role: Option<ChoiceId>) -> Self {
        let begin = role.map_or_else(Session::default, |role| {
            Session::default().after(model, Event::Choose(role))
        });
        Store {
            model,
            begin,
            session: begin,
            card: Rc::default(),
            wiped: false,
            refusals: 0,
        }
    }
}

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        match action {
            Action::Talk(event) => Rc::new(self.talk(event)),
            Action::Card(event) => Rc::new(Store {
                card: Rc::new(TalkCard::clone(&self.card).after(event)),
                ..Store::clone(&self)
            }),
        }
    }
}

impl Store {
    /// Whether the visitor has answered something.
    pub fn is_answered(&self) -> bool {
        self.session.answers != self.begin.answers
    }

    fn talk(&self, event: Event) -> Store {
        let session = if event == Event::Wipe {
            self.begin
        } else {
            self.session.after(self.model, event)
        };
        let card = if event == Event::Wipe {
            Rc::default()
        } else if session.answers == self.session.answers {
            Rc::clone(&self.card)
        } else {
            Rc::new(TalkCard::clone(&self.card).pruned(self.model, session.answers))
        };
        Store {
            model: self.model,
            begin: self.begin,
            session,
            card,
            wiped: event == Event::Wipe && (self.wiped || self.is_answered()),
            refusals: self.refusals + u32::from(event == Event::Next && session.missing),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use guide::session::{choices_of, questions_on};
    use guide::talk_card::Part;
    use guide::{CardEvent, Event, Place, Session, TalkCard};
    use yew::Reducible;

    use super::{Action, Store};
    use crate::content::MODEL;

    fn after(events: impl IntoIterator<Item = Event>) -> Rc<Store> {
        let begin = Rc::new(Store::new(&MODEL, None));
        let events = events.into_iter().map(Action::Talk);
        events.fold(begin, Store::reduce)
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
        let store = store.reduce(answered.into()).reduce(Event::Next.into());
        let answered = first_answer(&store.session);
        store.reduce(answered.into()).reduce(Event::Enough.into())
    }

    /// The same person, who wrote something on their card.
    fn wrote_a_card() -> Rc<Store> {
        stopped_early()
            .reduce(Action::Card(CardEvent::Open))
            .reduce(Action::Card(CardEvent::Write("Kan mijn zus mee?".into())))
            .reduce(Action::Card(CardEvent::Take(Part::Costs, true)))
    }

    #[test]
    fn wiping_takes_the_card_and_the_own_words_along() {
        let store = wrote_a_card();
        assert_eq!(store.card.own_words, "Kan mijn zus mee?");
        assert_eq!(*store.reduce(Event::Wipe.into()).card, TalkCard::default());
    }

    #[test]
    fn a_card_does_not_move_the_conversation_and_moving_keeps_the_card() {
        let store = wrote_a_card();
        assert_eq!(store.session, stopped_early().session);
        let moved = store.clone().reduce(Event::GoOn.into());
        assert_ne!(moved.session.place, store.session.place);
        assert_eq!(moved.card, store.card);
    }

    #[test]
    fn a_decision_about_an_answer_goes_with_the_answer() {
        let store = stopped_early();
        let word = store.session.answers.0.iter().last().unwrap();
        let decided = store
            .clone()
            .reduce(Action::Card(CardEvent::Take(Part::Words(word), false)));
        assert_ne!(*decided.card, TalkCard::default());
        // The worry is taken back.
        let screen = MODEL.question(MODEL.choice(word).question).screen;
        let store = decided
            .reduce(Event::Change(screen).into())
            .reduce(Event::Choose(word).into());
        assert!(!store.session.answers.has(word));
        assert_eq!(*store.card, TalkCard::default());
    }

    #[test]
    fn a_role_that_the_page_ticked_is_there_can_be_changed_and_comes_back_after_wiping() {
        let mut roles = MODEL.question(MODEL.who).choices.iter();
        let (role, other) = (roles.next().unwrap(), roles.next().unwrap());
        let store = Rc::new(Store::new(&MODEL, Some(role)));
        assert!(store.session.answers.has(role) && !store.is_answered());
        assert_eq!(store.session.step(&MODEL), 0, "the visitor still goes on");
        assert!(!store.clone().reduce(Event::Wipe.into()).wiped);
        let changed = store.reduce(Event::Choose(other).into());
        assert!(!changed.session.answers.has(role) && changed.is_answered());
        let wiped = changed.reduce(Event::Wipe.into());
        assert!(wiped.session.answers.has(role) && wiped.wiped);
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
        let wiped = stopped_early().reduce(Event::Wipe.into());
        assert!(wiped.wiped);
        assert_eq!(wiped.session, Session::default());
        assert!(wiped.clone().reduce(Event::Wipe.into()).wiped);
        assert!(!wiped.reduce(Event::Next.into()).wiped);
    }

    #[test]
    fn back_from_one_more_question_is_back_at_the_result() {
        let store = stopped_early();
        assert_eq!(store.session.place, Place::Result);
        let result = store.session.step(&MODEL);
        let store = store.reduce(Event::GoOn.into());
        assert_ne!(store.session.place, Place::Result);
        let store = store.reduce(Event::Visit(result).into());
        assert_eq!(store.session.place, Place::Result);
    }
}
