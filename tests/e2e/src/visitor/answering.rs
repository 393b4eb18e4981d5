//! Choosing, going on, and having enough.

use anyhow::{Context, Result, ensure};
use guide::Answers;
use thirtyfour::WebElement;

use super::Visitor;
use crate::visit::{must, stop};
use crate::words::{Language, choice, heading_of, model, person, read_in, said_to, screen, ui};

/// How to reach an answer.
pub(super) enum Way {
    /// Its own row, which can be seen.
    Row(WebElement),
    /// What opens its group, which is closed.
    Closed(WebElement),
}

impl Visitor {
    /// Chooses answers, in order: `"worries.angst worries.geld"`.
    #[track_caller]
    pub fn chooses(&self, answers: &str) -> &Self {
        for answer in answers.split_whitespace() {
            must(self.taps(answer, true));
        }
        self
    }

    /// Takes back answers of a question that can have several.
    #[track_caller]
    pub fn takes_back(&self, answers: &str) -> &Self {
        for answer in answers.split_whitespace() {
            must(self.taps(answer, false));
        }
        self
    }

    fn taps(&self, answer: &str, becomes: bool) -> Result<()> {
        if !self.answered.get() {
            self.notes_requests()?;
            self.answered.set(true);
        }
        let (asked, words) = self.words_of(answer);
        let row = self.row_of(answer)?;
        self.wait(self.browser.click(&row))?;
        let chosen = || Ok(self.wait(self.browser.chosen(asked, words))? == Some(becomes));
        ensure!(
            self.sees_soon(chosen)?,
            "tapping ‘{words}’ ({answer}) does nothing"
        );
        if model().question(choice(answer).question).id == model().question(model().who).id {
            self.who.set(person(choice(answer).id));
        }
        Ok(())
    }

    /// The row of an answer, after opening the group it is in.
    pub(super) fn row_of(&self, answer: &str) -> Result<WebElement> {
        let (asked, words) = self.words_of(answer);
        match self.finds_way_to(answer)? {
            Some(Way::Row(row)) => return Ok(row),
            Some(Way::Closed(group)) => {
                self.wait(self.browser.click(&group))?;
                self.waits_for_group_of(answer)?;
            }
            None => {}
        }
        let row = self.sees_one(|| self.wait(self.browser.row(asked, words)))?;
        row.with_context(|| format!("‘{words}’ ({answer}) is not offered"))
    }

    /// How to reach an answer. A screen that appears is not to be seen in its first moment, and a group of it
    /// that is closed then looks like no group, so this waits for one or the other.
    pub(super) fn finds_way_to(&self, answer: &str) -> Result<Option<Way>> {
        let (asked, words) = self.words_of(answer);
        self.sees_one(|| {
            if let Some(group) = self.wait(self.browser.opener(asked, words))? {
                return Ok(Some(Way::Closed(group)));
            }
            Ok(self.wait(self.browser.row(asked, words))?.map(Way::Row))
        })
    }

    /// Waits until the group of an answer is open: a second press would close it again.
    pub(super) fn waits_for_group_of(&self, answer: &str) -> Result<()> {
        let (asked, words) = self.words_of(answer);
        let is_open = || Ok(self.wait(self.browser.opener(asked, words))?.is_none());
        ensure!(
            self.sees_soon(is_open)?,
            "the group of {answer} does not open"
        );
        Ok(())
    }

    /// Opens the group of an answer, or closes it.
    #[track_caller]
    pub fn presses_group_of(&self, answer: &str) -> &Self {
        self.presses(self.group_of(answer))
    }

    /// The words of the group that an answer is in, as this person reads them.
    #[track_caller]
    pub fn group_of(&self, answer: &str) -> &'static str {
        let choice = choice(answer);
        let groups = model().question(choice.question).groups;
        let found = choice
            .group
            .and_then(|group| groups.get(usize::from(group)));
        let found = found.unwrap_or_else(|| stop(format!("{answer} has no group")));
        said_to(self.who.get(), found.title)
    }

    /// Whether the row of an answer can be seen, without opening anything.
    #[track_caller]
    pub fn is_offered(&self, answer: &str) -> bool {
        let (asked, words) = self.words_of(answer);
        must(self.wait(self.browser.row(asked, words))).is_some()
    }

    /// Question and answer as this person reads them.
    #[track_caller]
    pub(super) fn words_of(&self, answer: &str) -> (&'static str, &'static str) {
        let choice = choice(answer);
        let question = model().question(choice.question);
        (
            said_to(self.who.get(), question.label),
            said_to(self.who.get(), choice.label),
        )
    }

    /// Checks that the first answers are chosen and the others are not.
    #[track_caller]
    pub fn finds_chosen(&self, chosen: &str, not_chosen: &str) -> &Self {
        for (answers, expected) in [(chosen, true), (not_chosen, false)] {
            for answer in answers.split_whitespace() {
                let (asked, words) = self.words_of(answer);
                let found = || self.wait(self.browser.chosen(asked, words));
                if !must(self.sees_soon(|| Ok(found()? == Some(expected)))) {
                    let found = must(found());
                    stop(format!(
                        "‘{words}’ ({answer}) chosen: {found:?}, and not {expected}"
                    ));
                }
            }
        }
        self
    }

    /// “Verder”, to another screen.
    #[track_caller]
    pub fn goes_on(&self) -> &Self {
        must(self.moves_by("‘Verder’", |visitor| visitor.press_control(ui("go-on"))));
        self
    }

    /// “Verder”, wherever that leads.
    #[track_caller]
    pub fn tries_to_go_on(&self) -> &Self {
        self.presses(ui("go-on"))
    }

    /// “Genoeg voor nu”.
    #[track_caller]
    pub fn has_enough(&self) -> &Self {
        must(self.moves_by("‘Genoeg voor nu’", |visitor| {
            visitor.press_control(ui("enough"))
        }));
        self
    }

    /// “Beantwoord nog een paar vragen”.
    #[track_caller]
    pub fn answers_more(&self) -> &Self {
        must(self.moves_by("answering more", |visitor| {
            visitor.press_control(ui("ask-more"))
        }));
        self
    }

    /// “Wijzig” beside the answers of a screen, at the result.
    #[track_caller]
    pub fn changes(&self, id: &str) -> &Self {
        let about = heading_of(screen(id), self.who.get());
        let name = format!("{} {about}", ui("change"));
        self.opens(ui("answers-title"));
        must(self.moves_by("‘Wijzig’", |visitor| visitor.press_control(&name)));
        self
    }

    /// “Wis mijn antwoorden”.
    #[track_caller]
    pub fn wipes(&self) -> &Self {
        must(self.moves_by("wiping", |visitor| visitor.press_control(ui("wipe"))));
        self.who.set(Answers::default());
        self
    }

    /// Answers every question up to the result: these answers where they are asked for, “weet ik niet”
    /// elsewhere, and nothing on screens that can be skipped.
    #[track_caller]
    pub fn answers(&self, answers: &str) -> &Self {
        must(self.walks(answers, |_, _| {}));
        self
    }

    /// The same, with a check on every screen before answering: its id, `result` at the end.
    #[track_caller]
    pub fn answers_and_looks_around(&self, answers: &str, looks: impl FnMut(&Self, &str)) -> &Self {
        must(self.walks(answers, looks));
        self
    }

    fn walks(&self, answers: &str, mut looks: impl FnMut(&Self, &str)) -> Result<()> {
        let mut open: Vec<&str> = answers.split_whitespace().collect();
        while let Some(here) = self.screen_now()? {
            looks(self, here);
            let belongs = |answer: &&str| {
                model()
                    .screen(model().question(choice(answer).question).screen)
                    .id
                    == here
            };
            let (now, later): (Vec<&str>, Vec<&str>) = open.into_iter().partition(belongs);
            open = later;
            for answer in &now {
                self.taps(answer, true)?;
            }
            let page = screen(here);
            if now.is_empty() && !page.skippable {
                self.taps(
                    &unknown_of(page).with_context(|| format!("no answer for {here}"))?,
                    true,
                )?;
            }
            self.moves_by("‘Verder’", |visitor| visitor.press_control(ui("go-on")))?;
        }
        looks(self, "result");
        ensure!(open.is_empty(), "no screen asked for {}", open.join(" "));
        Ok(())
    }

    /// Chooses a language by its name, and checks that the guide is in it.
    #[track_caller]
    pub fn chooses_language(&self, name: &str, language: Language) -> &Self {
        must(self.press_control(name));
        read_in(language);
        let in_it = || Ok(self.screen_now().is_ok());
        if !must(self.sees_soon(in_it)) {
            stop(format!(
                "choosing ‘{name}’ does not show the guide in {language:?}"
            ));
        }
        self
    }

    /// Presses a button, a link or a summary by its name.
    #[track_caller]
    pub fn presses(&self, name: &str) -> &Self {
        must(self.press_control(name));
        self
    }

    pub(super) fn press_control(&self, name: &str) -> Result<()> {
        let control = self
            .sees_one(|| self.wait(self.browser.control(name)))?
            .with_context(|| format!("there is no ‘{name}’ to press"))?;
        self.wait(self.browser.click(&control))
    }

    /// Whether there is a button, a link or a summary with this name.
    #[track_caller]
    pub fn can_press(&self, name: &str) -> bool {
        must(self.wait(self.browser.control(name))).is_some()
    }
}

/// “Weet ik niet” on a screen.
fn unknown_of(page: &guide::model::Screen<'_>) -> Option<String> {
    let question = model().question(*page.questions.first()?);
    let unknown = question.unknown.iter().next()?;
    Some(format!("{}.{}", question.id, model().choice(unknown).id))
}
