//! All that one widget keeps of one person: their conversation, the card they make of it, and the
//! pages they look at beside it. It lives in memory and nowhere else; one action wipes all of it.
//!
//! What happens in the conversation is decided by [`Session`], on the card by [`TalkCard`].

use std::rc::Rc;

use guide::model::{ChoiceId, SupportId};
use guide::{Answers, Event, Model, Place, Session, TalkCard, TalkCardEvent, advise};
use wasm_split_macros::wasm_split;
use yew::Reducible;

use crate::content::MODEL;
use crate::hooks::Waits;
use crate::pages::{Link, Page, Pages};
use crate::rest::if_there;

/// The kinds of support that fit and can be compared.
#[wasm_split(rest, wasm_split_path = crate::rest)]
fn fitting(answers: Answers) -> Vec<SupportId> {
    let model = &MODEL;
    let items = advise(model, answers).items;
    let kinds = items.iter().map(|item| item.entry.support);
    kinds.filter(|kind| !model.is_helpline(*kind)).collect()
}

/// The card without what these answers do not offer.
#[wasm_split(rest, wasm_split_path = crate::rest)]
fn pruned(card: &Rc<TalkCard>, answers: Answers) -> Rc<TalkCard> {
    Rc::new(TalkCard::clone(card).pruned(&MODEL, answers))
}

/// The card after something was decided about it.
#[wasm_split(rest, wasm_split_path = crate::rest)]
fn decided(card: &Rc<TalkCard>, event: TalkCardEvent) -> Rc<TalkCard> {
    Rc::new(TalkCard::clone(card).after(event))
}

/// What a person does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// In the conversation.
    Talk(Event),
    /// With the card to take along.
    TalkCard(TalkCardEvent),
    /// Opens a page beside the conversation.
    Open(Page),
    /// From a page to the conversation, where it was left.
    Return,
    /// Chooses a kind of support for one of the places to compare, or none.
    Compare(usize, Option<SupportId>),
    /// "Terug", and the browser's Back: to what was shown before.
    Back,
    /// Follows a link to one of our pages, from the address bar.
    Follow(Link),
    /// All that wipes without being asked, and leaving quickly: nothing is left of what was.
    Wipe,
    /// "Wis mijn antwoorden": for a moment it can be undone.
    WipeForNow,
    /// Brings back what was wiped a moment ago.
    Undo,
    /// The moment is over.
    Forget,
}

impl From<Event> for Action {
    fn from(event: Event) -> Self {
        Action::Talk(event)
    }
}

impl From<TalkCardEvent> for Action {
    fn from(event: TalkCardEvent) -> Self {
        Action::TalkCard(event)
    }
}

/// The state of one widget.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// The guide it is about.
    pub model: &'static Model<'static>,
    /// Where every conversation begins here: an answer that the page around the widget has ticked.
    begin: Session,
    /// Where the person is and what they chose.
    pub session: Session,
    /// What they decided about the card, and their own words. It goes where the answers go.
    pub talk_card: Rc<TalkCard>,
    /// What they look at beside the conversation.
    pub pages: Pages,
    /// How often "verder" was pressed without the answer it needs.
    pub refusals: u32,
    /// The steps that were shown before this one, to go back to: see [`State::step`].
    trail: Vec<usize>,
    /// Answers were wiped, and nothing happened in the conversation since.
    pub wiped: bool,
    /// What was wiped a moment ago.
    before: Option<Rc<State>>,
    /// How often answers were wiped.
    pub wipes: u32,
}

impl State {
    /// The state of a visit that begins with this link. The role is ticked on the first screen, where
    /// the visitor sees it and can change it.
    pub fn new(model: &'static Model<'static>, role: Option<ChoiceId>, link: Link) -> Self {
        let begin = role.map_or_else(Session::default, |role| {
            Session::default().after(model, Event::Choose(role))
        });
        State::begin(model, begin, link)
    }

    fn begin(model: &'static Model<'static>, begin: Session, link: Link) -> Self {
        State {
            model,
            begin,
            session: begin,
            talk_card: Rc::default(),
            pages: Pages::begin(link),
            refusals: 0,
            trail: Vec::new(),
            wiped: false,
            wipes: 0,
            before: None,
        }
    }

    /// Whether what was wiped can still be brought back.
    pub fn can_undo(&self) -> bool {
        self.before.is_some()
    }

    /// What the answers wait for while nothing happens.
    pub fn waits(&self) -> Waits {
        match self.pages.page() {
            _ if self.is_dangerous() => Waits::ForNothing,
            Some(Page::Call(_)) => Waits::ForACall,
            Some(_) | None => Waits::ForTheirReturn,
        }
    }

    /// How often one can go back from here.
    pub fn depth(&self) -> usize {
        self.trail.len()
    }

    /// Whether the visitor has answered something.
    pub fn is_answered(&self) -> bool {
        self.session.answers != self.begin.answers
    }

    /// What is on the screen: a place of the conversation, or the page with this number.
    pub fn shown(&self) -> (Place, Option<usize>) {
        (self.session.place, self.pages.number())
    }

    /// The number of what is on the screen: the step of the conversation, or, above those, the number
    /// of a page.
    pub fn step(&self) -> usize {
        match self.pages.number() {
            Some(number) => self.first_page() + number,
            None => self.session.step(self.model),
        }
    }

    /// The step of the first page: the one after that of the result.
    fn first_page(&self) -> usize {
        self.model.screens.len() + 1
    }

    fn talk(&mut self, event: Event) {
        let session = self.session.after(self.model, event);
        if session.answers != self.session.answers {
            // Without the second part nobody decided anything about the card.
            if let Some(card) = if_there(pruned(&self.talk_card, session.answers)) {
                self.talk_card = card;
            }
        }
        self.refusals += u32::from(event == Event::Next && session.missing);
        self.session = session;
        self.wiped = false;
    }

    /// Who comes to the comparison from a result finds the first two kinds of it side by side.
    fn compare_what_fits(&mut self) {
        let is_about_a_kind = matches!(self.pages.page(), Some(Page::Kind(_)));
        if self.session.place != Place::Result || is_about_a_kind {
            return;
        }
        let kinds = if_there(fitting(self.session.answers));
        self.pages
            .begin_comparing(kinds.unwrap_or_default().into_iter());
    }

    fn visit(&mut self, step: usize) {
        let page = step.checked_sub(self.first_page());
        self.pages.look(page);
        if page.is_none() {
            self.talk(Event::Visit(step));
        }
    }

    /// To what was shown before. Where another answer has made two steps one, one step more.
    fn back(&mut self) {
        let before = self.shown();
        while self.shown() == before
            && let Some(step) = self.trail.pop()
        {
            self.visit(step);
        }
    }

    /// As new: only that it was wiped, and how often, is left.
    fn wiped(&self) -> State {
        State {
            wiped: self.wiped || self.is_answered(),
            wipes: self.wipes + 1,
            ..State::begin(self.model, self.begin, Link::None)
        }
    }

    /// Whether somebody who finds this phone may not even see that something can be brought back.
    fn is_dangerous(&self) -> bool {
        self.model.is_unsafe_to_be_seen(self.session.answers)
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = State::clone(&self);
        let is_onward = !matches!(action, Action::Back | Action::Wipe);
        let before = state.before.take();
        match action {
            Action::Talk(event) => state.talk(event),
            Action::TalkCard(event) => {
                if let Some(card) = if_there(decided(&self.talk_card, event)) {
                    state.talk_card = card;
                }
            }
            Action::Open(page) => {
                if page == Page::Compare {
                    state.compare_what_fits();
                }
                state.pages.open(page);
            }
            Action::Return => state.pages.look(None),
            Action::Compare(place, kind) => state.pages.compare(place, kind),
            Action::Back => state.back(),
            Action::Follow(link) => state.pages.follow(link),
            Action::Wipe => state = self.wiped(),
            Action::WipeForNow => {
                state = self.wiped();
                let may_undo = self.is_answered() && !self.is_dangerous();
                state.before = may_undo.then_some(self);
                return Rc::new(state);
            }
            Action::Undo => return before.unwrap_or(self),
            Action::Forget => {}
        }
        if is_onward && state.shown() != self.shown() {
            state.trail.push(self.step());
        }
        Rc::new(state)
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use guide::session::{choices_of, questions_on};
    use guide::talk_card::Part;
    use guide::{Event, Place, Session, TalkCard, TalkCardEvent};
    use yew::Reducible;

    use super::{Action, State};
    use crate::content::MODEL;
    use crate::hooks::Waits;
    use crate::pages::{Link, Page};

    fn new(link: Link) -> Rc<State> {
        Rc::new(State::new(&MODEL, None, link))
    }

    fn after(actions: impl IntoIterator<Item = Action>) -> Rc<State> {
        actions.into_iter().fold(new(Link::None), State::reduce)
    }

    /// The first answer to the question on the screen.
    fn first_answer(session: &Session) -> Action {
        let Place::Screen(screen) = session.place else {
            panic!("no question at the result");
        };
        let mut choices = questions_on(&MODEL, session.answers, screen)
            .flat_map(|question| choices_of(&MODEL, session.answers, question));
        Event::Choose(choices.next().unwrap()).into()
    }

    /// Somebody who answered two questions and then asked for the result.
    fn stopped_early() -> Rc<State> {
        let state = after([]);
        let answered = first_answer(&state.session);
        let state = state.reduce(answered).reduce(Event::Next.into());
        let answered = first_answer(&state.session);
        state.reduce(answered).reduce(Event::Enough.into())
    }

    /// The same person, who wrote something on their card.
    fn wrote_a_card() -> Rc<State> {
        stopped_early()
            .reduce(TalkCardEvent::Open.into())
            .reduce(TalkCardEvent::Write("Kan mijn zus mee?".into()).into())
            .reduce(TalkCardEvent::Take(Part::Costs, true).into())
    }

    /// A state in which nothing is as it was in the beginning.
    fn everything_happened() -> State {
        let link = Link::To(Page::Kind(MODEL.support_ids().next().unwrap()));
        let begun = new(link).reduce(Action::Return);
        let answered = begun.reduce(Event::Next.into()); // refused
        let answer = first_answer(&answered.session);
        let compared = MODEL.support_ids().last();
        let state = answered
            .reduce(answer)
            .reduce(Event::Next.into())
            .reduce(TalkCardEvent::Write("Kan mijn zus mee?".into()).into())
            .reduce(Action::Compare(0, compared))
            .reduce(Action::Open(Page::Glossary))
            .reduce(Action::Follow(Link::Unknown));
        State::clone(&state)
    }

    #[test]
    fn after_wiping_the_state_equals_a_new_one_but_for_the_note_that_it_was_wiped() {
        let before = everything_happened();
        let new = State::new(&MODEL, None, Link::None);
        // A new field has to differ here, too.
        let State {
            model: _,
            begin: _,
            session,
            talk_card,
            pages,
            refusals,
            trail,
            wiped: _,
            wipes: _,
            before: _, // Nothing, after each action but one.
        } = before.clone();
        assert_ne!(session, new.session);
        assert_ne!(talk_card, new.talk_card);
        assert_ne!(pages, new.pages);
        assert_ne!(refusals, new.refusals);
        assert_ne!(trail, new.trail);
        let after = Rc::new(before).reduce(Action::Wipe);
        let noted = State {
            wiped: true,
            wipes: 1,
            ..new
        };
        assert_eq!(*after, noted);
    }

    #[test]
    fn a_card_does_not_move_the_conversation_and_moving_keeps_the_card() {
        let state = wrote_a_card();
        assert_eq!(state.session, stopped_early().session);
        let moved = state.clone().reduce(Event::GoOn.into());
        assert_ne!(moved.session.place, state.session.place);
        assert_eq!(moved.talk_card, state.talk_card);
    }

    #[test]
    fn a_decision_about_an_answer_goes_with_the_answer() {
        let state = stopped_early();
        let word = state.session.answers.0.iter().last().unwrap();
        let decided = state.reduce(TalkCardEvent::Take(Part::Words(word), false).into());
        assert_ne!(*decided.talk_card, TalkCard::default());
        // The worry is taken back.
        let screen = MODEL.question(MODEL.choice(word).question).screen;
        let state = decided
            .reduce(Event::Change(screen).into())
            .reduce(Event::Choose(word).into());
        assert!(!state.session.answers.has(word));
        assert_eq!(*state.talk_card, TalkCard::default());
    }

    #[test]
    fn a_role_that_the_page_ticked_is_there_can_be_changed_and_comes_back_after_wiping() {
        let mut roles = MODEL.question(MODEL.who).choices.iter();
        let (role, other) = (roles.next().unwrap(), roles.next().unwrap());
        let state = Rc::new(State::new(&MODEL, Some(role), Link::None));
        assert!(state.session.answers.has(role) && !state.is_answered());
        assert_eq!(state.step(), 0, "the visitor still goes on");
        assert!(!state.clone().reduce(Action::Wipe).wiped);
        let changed = state.reduce(Event::Choose(other).into());
        assert!(!changed.session.answers.has(role) && changed.is_answered());
        let wiped = changed.reduce(Action::Wipe);
        assert!(wiped.session.answers.has(role) && wiped.wiped);
    }

    #[test]
    fn every_refusal_counts_so_that_each_is_announced() {
        let state = after([Event::Next.into(), Event::Next.into()]);
        assert!(state.session.missing);
        assert_eq!(state.refusals, 2);
    }

    #[test]
    fn wiping_is_announced_only_when_there_was_something_to_wipe() {
        assert!(!after([Action::Wipe]).wiped);
        let wiped = stopped_early().reduce(Action::Wipe);
        // Counted, so that the heading gets focus also where the screen stays the same.
        assert!(wiped.wiped && wiped.wipes == 1);
        assert!(wiped.clone().reduce(Action::Wipe).wiped);
        assert!(!wiped.reduce(Event::Next.into()).wiped);
    }

    #[test]
    fn what_somebody_wiped_comes_back_as_it_was_until_they_go_on_or_the_moment_is_over() {
        let before = wrote_a_card().reduce(Action::Open(Page::Glossary));
        let wiped = before.clone().reduce(Action::WipeForNow);
        assert!(wiped.can_undo() && wiped.wiped && !wiped.is_answered());
        assert_eq!(wiped.clone().reduce(Action::Undo), before);
        let new = State::new(&MODEL, None, Link::None);
        for (over, wipes) in [(Action::Forget, 1), (Action::Wipe, 2)] {
            let noted = State {
                wiped: true,
                wipes,
                ..new.clone()
            };
            assert_eq!(*wiped.clone().reduce(over), noted);
        }
        let went_on = wiped.clone().reduce(first_answer(&wiped.session));
        assert!(!went_on.can_undo());
        assert_eq!(went_on.clone().reduce(Action::Undo), went_on);
        assert!(!after([Action::WipeForNow]).can_undo(), "nothing was there");
        assert!(!before.reduce(Action::Wipe).can_undo());
    }

    #[test]
    fn where_being_seen_is_dangerous_nothing_waits_and_nothing_comes_back() {
        let mut flags = MODEL.flags.iter().filter(|flag| flag.unsafe_to_be_seen);
        let flag = flags.next().unwrap();
        let state = stopped_early().reduce(Event::Choose(flag.choice).into());
        assert!(state.session.answers.has(flag.choice));
        assert_eq!(state.waits(), Waits::ForNothing);
        let wiped = state.reduce(Action::WipeForNow);
        assert!(wiped.wiped && !wiped.can_undo());
    }

    #[test]
    fn back_from_one_more_question_is_back_at_the_result() {
        let state = stopped_early();
        let asked = state.clone().reduce(Event::GoOn.into());
        assert_ne!(asked.session.place, Place::Result);
        assert_eq!(asked.reduce(Action::Back).shown(), state.shown());
    }

    #[test]
    fn what_shows_something_else_can_be_gone_back_from() {
        let state = stopped_early();
        assert_eq!(state.depth(), 2);
        let stays = [
            Event::Next.into(),
            TalkCardEvent::Open.into(),
            Action::Compare(0, None),
            Action::Follow(Link::None),
        ];
        let state = stays.into_iter().fold(state, State::reduce);
        assert_eq!(state.depth(), 2);
        let moves = [
            Action::Open(Page::Kinds),
            Action::Return,
            Action::Follow(Link::To(Page::Glossary)),
        ];
        let state = moves.into_iter().fold(state, State::reduce);
        assert_eq!(state.depth(), 5);
    }

    #[test]
    fn back_leads_through_everything_that_was_shown_to_the_beginning() {
        let moves = [
            Action::Open(Page::Kinds),
            Action::Open(Page::Glossary),
            Action::Return,
            Event::GoOn.into(),
        ];
        let mut states = vec![after([]), stopped_early()];
        for action in moves {
            let next = states.last().unwrap().clone().reduce(action);
            states.push(next);
        }
        let mut state = states.pop().unwrap();
        while let Some(before) = states.pop() {
            while state.depth() > before.depth() {
                state = state.reduce(Action::Back);
            }
            assert_eq!(state.shown(), before.shown());
        }
        assert_eq!((state.step(), state.depth()), (0, 0));
        assert_eq!(state.clone().reduce(Action::Back), state);
    }

    #[test]
    fn back_never_stays_where_it_is() {
        // Two steps that are now the same.
        let mut state = State::clone(&stopped_early());
        let step = state.step();
        state.trail.push(step);
        assert_ne!(Rc::new(state).reduce(Action::Back).step(), step);
    }
}
