//! Which language a visitor reads, and which others they can have. Decides without a browser; the
//! requests are in [`crate::hooks`].

use std::rc::Rc;

use guide::Texts;
use yew::Reducible;

use crate::content::LANGUAGES;

/// The place of Dutch in [`LANGUAGES`]. Its questions are built in; its other texts are a file like those of
/// another language.
pub const DUTCH: usize = 0;

/// The texts of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Availability {
    /// Not here: not asked for, or on its way.
    Away,
    /// Asked for, and it did not come or did not belong to this guide.
    Failed,
    /// Here, and not read yet: nobody chose it.
    Unread,
    /// Here.
    There(&'static Texts<'static>),
}

impl Availability {
    /// Whether nothing needs to be asked for any more.
    pub fn is_here(self) -> bool {
        matches!(self, Availability::Unread | Availability::There(_))
    }
}

/// Whether everything is here that no question needs: the second part of the program, and its texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// They are.
    Here,
    /// They are on their way.
    Coming,
    /// They did not come, or take long.
    Failed,
}

/// The languages, by their place in [`LANGUAGES`].
#[derive(Debug, Clone, PartialEq)]
pub struct Languages {
    /// What is shown where nothing else is here: at least all questions.
    built_in: &'static Texts<'static>,
    states: Vec<Availability>,
    /// The one that is shown.
    shown: usize,
    /// The one somebody chose and does not have yet.
    wanted: Option<usize>,
    /// The second part of the program.
    program: Rest,
}

/// What happens to languages.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Happening {
    /// A visitor, or the page around the widget, chooses one.
    Choose(usize),
    /// Its file was fetched, or read. `late` is after the first answer: then nothing changes under
    /// somebody's hands, and the language can be chosen.
    Fetched {
        /// Which language.
        language: usize,
        /// Its texts, that they are there, or that they could not be had.
        state: Availability,
        /// Whether somebody has begun to answer.
        late: bool,
    },
    /// How it is with the second part of the program.
    Program(Rest),
}

impl Languages {
    /// Of Dutch what is built in, and it is shown.
    pub fn new(built_in: &'static Texts<'static>) -> Self {
        Languages {
            built_in,
            states: vec![Availability::Away; LANGUAGES.len()],
            shown: DUTCH,
            wanted: None,
            program: Rest::Coming,
        }
    }

    /// All of Dutch is there.
    pub fn with_dutch(dutch: &'static Texts<'static>) -> Self {
        Languages::new(dutch).after(Happening::Fetched {
            language: DUTCH,
            state: Availability::There(dutch),
            late: false,
        })
    }

    /// The same after something happened.
    pub fn after(&self, happening: Happening) -> Self {
        let mut after = self.clone();
        match happening {
            Happening::Choose(language) => {
                if let Availability::There(_) = self.state(language) {
                    after.shown = language;
                    after.wanted = None;
                } else {
                    after.wanted = Some(language);
                }
            }
            Happening::Program(program) => after.program = program,
            Happening::Fetched {
                language,
                state,
                late,
            } => {
                if let Some(known) = after.states.get_mut(language) {
                    *known = state;
                }
                if let (Availability::There(_), true) = (state, self.wanted == Some(language)) {
                    after.wanted = None;
                    if !late {
                        after.shown = language;
                    }
                }
            }
        }
        after
    }

    /// The texts that are shown.
    pub fn texts(&self) -> &'static Texts<'static> {
        match self.state(self.shown) {
            Availability::There(texts) => texts,
            Availability::Away | Availability::Failed | Availability::Unread => self.built_in,
        }
    }

    /// Whether what is shown has all that no question needs.
    pub fn rest(&self) -> Rest {
        match (self.state(self.shown), self.program) {
            (Availability::Failed, _) | (_, Rest::Failed) => Rest::Failed,
            (Availability::There(_), Rest::Here) => Rest::Here,
            (Availability::There(_) | Availability::Away | Availability::Unread, _) => Rest::Coming,
        }
    }

    /// Which language is shown.
    pub fn shown(&self) -> usize {
        self.shown
    }

    /// The other languages a visitor can choose: once nothing may be asked for any more, those
    /// that are there.
    pub fn others(&self, may_ask: bool) -> impl Iterator<Item = usize> {
        self.states
            .iter()
            .enumerate()
            .filter(move |(index, state)| *index != self.shown && (may_ask || state.is_here()))
            .map(|(index, _)| index)
    }

    /// The language that was chosen and is not here, and whether it failed.
    pub fn waits_for(&self) -> Option<(usize, bool)> {
        let wanted = self.wanted?;
        Some((wanted, self.state(wanted) == Availability::Failed))
    }

    /// How it is with a language.
    pub fn state(&self, language: usize) -> Availability {
        self.states
            .get(language)
            .copied()
            .unwrap_or(Availability::Failed)
    }
}

impl Reducible for Languages {
    type Action = Happening;

    fn reduce(self: Rc<Self>, happening: Happening) -> Rc<Self> {
        Rc::new(self.after(happening))
    }
}

#[cfg(test)]
mod tests {
    use guide::Direction;

    use super::*;
    use crate::content::NL;

    static OTHER: Texts<'static> = Texts {
        language: "en",
        direction: Direction::Ltr,
        entries: &[],
    };

    const THERE: Availability = Availability::There(&OTHER);

    fn fetched(state: Availability, late: bool) -> Happening {
        Happening::Fetched {
            language: 1,
            state,
            late,
        }
    }

    fn after(happenings: &[Happening]) -> Languages {
        let begin = Languages {
            // Also where the content has one language.
            states: vec![Availability::There(&NL), Availability::Away],
            ..Languages::new(&NL)
        };
        happenings
            .iter()
            .fold(begin, |languages, happening| languages.after(*happening))
    }

    #[test]
    fn a_language_that_is_there_is_shown_at_once_and_back_again() {
        let english = after(&[fetched(THERE, false), Happening::Choose(1)]);
        assert_eq!(english.texts().language, "en");
        assert_eq!(english.others(false).collect::<Vec<_>>(), [0]);
        let dutch = english.after(Happening::Choose(0));
        assert_eq!(dutch.texts().language, "nl");
    }

    #[test]
    fn fetching_alone_changes_nothing() {
        assert_eq!(after(&[fetched(THERE, false)]).texts().language, "nl");
    }

    #[test]
    fn a_language_that_is_away_is_shown_when_it_comes() {
        let waiting = after(&[Happening::Choose(1)]);
        assert_eq!(waiting.waits_for(), Some((1, false)));
        assert_eq!(waiting.texts().language, "nl");
        let come = waiting.after(fetched(THERE, false));
        assert_eq!(come.texts().language, "en");
        assert_eq!(come.waits_for(), None);
    }

    #[test]
    fn a_language_that_comes_late_can_be_chosen_and_changes_nothing_itself() {
        let late = after(&[Happening::Choose(1), fetched(THERE, true)]);
        assert_eq!(late.texts().language, "nl");
        assert_eq!(late.waits_for(), None);
        assert_eq!(late.after(Happening::Choose(1)).texts().language, "en");
    }

    #[test]
    fn an_unread_language_can_be_chosen_at_any_time() {
        let unread = after(&[fetched(Availability::Unread, true)]);
        assert_eq!(unread.others(false).collect::<Vec<_>>(), [1]);
        assert_eq!(unread.texts().language, "nl");
        let read = unread.after(fetched(THERE, false));
        assert_eq!(read.after(Happening::Choose(1)).texts().language, "en");
    }

    #[test]
    fn what_no_question_needs_is_here_with_the_program_and_the_language_that_is_shown() {
        let dutch = |state| Happening::Fetched {
            language: DUTCH,
            state,
            late: true,
        };
        let begin = Languages::new(&NL);
        assert_eq!((begin.rest(), begin.texts().language), (Rest::Coming, "nl"));
        let failed = begin.after(dutch(Availability::Failed));
        assert_eq!(failed.rest(), Rest::Failed);
        assert_eq!(failed.waits_for(), None, "nobody chose it");
        let come = failed.after(dutch(Availability::There(&NL)));
        assert_eq!(come.rest(), Rest::Coming, "without the program");
        let program = |how| come.after(Happening::Program(how)).rest();
        assert_eq!(program(Rest::Failed), Rest::Failed);
        assert_eq!(program(Rest::Here), Rest::Here, "also after an answer");
        assert_eq!(
            begin.after(Happening::Program(Rest::Here)).rest(),
            Rest::Coming
        );
        assert_eq!(
            Languages::with_dutch(&NL),
            begin.after(dutch(Availability::There(&NL)))
        );
    }

    #[test]
    fn a_language_that_fails_is_said_and_can_be_chosen_again() {
        let failed = after(&[Happening::Choose(1), fetched(Availability::Failed, false)]);
        assert_eq!(failed.waits_for(), Some((1, true)));
        assert_eq!(failed.texts().language, "nl");
        assert_eq!(failed.others(true).collect::<Vec<_>>(), [1]);
        assert_eq!(failed.others(false).count(), 0, "nothing may be asked for");
        assert_eq!(failed.after(Happening::Choose(0)).waits_for(), None);
    }
}
