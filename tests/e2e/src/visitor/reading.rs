//! What is on the screen, and what can be opened there.

use anyhow::{Context, Result, ensure};

use super::Visitor;
use crate::inspect::{Heading, Link, Reading, Term};
use crate::visit::{must, stop};
use crate::words::{clean, model, plain, question, said_to, sentence, squeezed, support, ui};

impl Visitor {
    /// Reads these words, wherever they are on the screen.
    #[track_caller]
    pub fn sees(&self, words: &str) -> &Self {
        if !must(self.sees_soon(|| self.has_on_screen(words))) {
            stop(format!("‘{words}’ is not on the screen"));
        }
        self
    }

    /// Finds these words nowhere on the screen.
    #[track_caller]
    pub fn does_not_see(&self, words: &str) -> &Self {
        if !must(self.sees_soon(|| Ok(!self.has_on_screen(words)?))) {
            stop(format!("‘{words}’ is on the screen"));
        }
        self
    }

    pub(super) fn has_on_screen(&self, words: &str) -> Result<bool> {
        Ok(clean(&self.wait(self.browser.words())?).contains(&clean(words)))
    }

    /// Everything that can be read.
    #[track_caller]
    pub fn screen_words(&self) -> String {
        must(self.wait(self.browser.words()))
    }

    /// Reads exactly these words and no others, as [`Visitor::screen_words`] gives them.
    #[track_caller]
    pub fn reads_exactly(&self, words: &str, at: &str) -> &Self {
        if !must(self.sees_soon(|| Ok(self.wait(self.browser.words())? == words))) {
            let read = self.screen_words();
            let mut lines = read.lines().zip(words.lines());
            let other = lines.find(|(read, expected)| read != expected);
            stop(format!(
                "at {at}, {} lines in place of {}, first another: {other:#?}",
                read.lines().count(),
                words.lines().count()
            ));
        }
        self
    }

    /// The headings on the screen, in order.
    #[track_caller]
    pub fn headings(&self) -> Vec<Heading> {
        must(self.wait(self.browser.headings()))
    }

    /// There is a heading on the screen, whichever: what is new appears in a moment.
    #[track_caller]
    pub fn sees_a_heading(&self) -> &Self {
        let is_there = || Ok(!self.wait(self.browser.headings())?.is_empty());
        if !must(self.sees_soon(is_there)) {
            stop("nothing is on the screen".to_owned());
        }
        self
    }

    /// The links on the screen.
    #[track_caller]
    pub fn links(&self) -> Vec<Link> {
        must(self.wait(self.browser.links()))
    }

    /// The kind of support marked “Begin hier”.
    #[track_caller]
    pub fn begin_here(&self) -> &'static str {
        self.opens(ui("later"));
        let headings = self.headings();
        let marked = headings.iter().find(|heading| heading.begin_here);
        let kind = marked.and_then(|heading| kind_in(&heading.words));
        kind.unwrap_or_else(|| stop("no kind of support is marked ‘Begin hier’"))
    }

    /// The kinds of support that are shown first, in order.
    #[track_caller]
    pub fn cards(&self) -> Vec<&'static str> {
        self.opens(ui("later"));
        let headings = self.headings();
        let end = [ui("rest-title"), ui("answers-title")];
        kinds(
            headings
                .iter()
                .take_while(|heading| !end.contains(&&*heading.words)),
        )
    }

    /// The kinds of support under “Wat nog meer kan helpen”.
    #[track_caller]
    pub fn also_fits(&self) -> Vec<&'static str> {
        self.opens(ui("later")).opens(ui("rest-title"));
        let headings = self.headings();
        let [begin, end] = [ui("rest-title"), ui("answers-title")];
        let rest = headings.iter().skip_while(|heading| heading.words != begin);
        kinds(rest.take_while(|heading| heading.words != end))
    }

    /// Every kind of support that fits.
    #[track_caller]
    pub fn everything_that_fits(&self) -> Vec<&'static str> {
        [self.cards(), self.also_fits()].concat()
    }

    /// Opens the part of the page with these words on it, if it is there and closed.
    #[track_caller]
    pub fn opens(&self, heading: &str) -> &Self {
        must(self.unfolds(heading));
        self
    }

    /// Opens everything that can be opened in place.
    #[track_caller]
    pub fn opens_everything(&self) -> &Self {
        must(self.wait(self.browser.open_everything()));
        self
    }

    /// Opens the card of a kind of support that fits, and reads all of it.
    #[track_caller]
    pub fn reads(&self, kind: &str) -> Reading {
        let heading = card_heading(kind);
        self.opens(ui("later"));
        let headings = self.headings();
        let named = |one: &&Heading| kind_in(&one.words) == Some(kind);
        let Some(found) = headings.iter().find(named) else {
            return self
                .opens(ui("rest-title"))
                .opens(&heading)
                .reads_part(&heading);
        };
        self.opens(match found.begin_here {
            true => ui("how"),
            false => &heading,
        });
        must(self.part_headed(&heading))
    }

    /// Chooses something from the list with this label.
    #[track_caller]
    pub fn picks(&self, label: &str, option: &str) -> &Self {
        must(self.picks_from(label, option));
        self
    }

    fn picks_from(&self, label: &str, option: &str) -> Result<()> {
        let list = self.wait(self.browser.list(label))?;
        let list = list.with_context(|| format!("there is no list ‘{label}’"))?;
        self.wait(async {
            let list = thirtyfour::components::SelectElement::new(&list).await?;
            Ok(list.select_by_exact_text(option).await?)
        })
    }

    /// Opens the part of the page with this heading, if it is closed, and reads it.
    #[track_caller]
    pub fn reads_part(&self, heading: &str) -> Reading {
        self.opens(ui("later")).opens(heading);
        must(self.part_headed(heading))
    }

    fn part_headed(&self, heading: &str) -> Result<Reading> {
        let part = self.wait(self.browser.part(heading))?;
        part.with_context(|| format!("‘{heading}’ is not on the screen"))
    }

    fn unfolds(&self, heading: &str) -> Result<()> {
        let Some(summary) = self.wait(self.browser.closed(heading))? else {
            return Ok(());
        };
        self.wait(self.browser.click(&summary))?;
        let open = || Ok(self.wait(self.browser.closed(heading))?.is_none());
        ensure!(self.sees_soon(open)?, "‘{heading}’ does not open");
        Ok(())
    }

    /// “Wat je invulde”: the questions and the answers given.
    #[track_caller]
    pub fn overview(&self) -> Vec<Term> {
        self.reads_part(ui("answers-title")).terms
    }

    /// The answers in the overview to a question; none when it is not there.
    #[track_caller]
    pub fn answers_to(&self, id: &str) -> Vec<String> {
        let asked = said_to(self.who.get(), question(id).label);
        let overview = self.overview().into_iter();
        overview
            .filter(|term| term.term == asked)
            .flat_map(|term| term.said)
            .collect()
    }

    /// An answer as this person reads it.
    #[track_caller]
    pub fn words_for(&self, answer: &str) -> &'static str {
        self.words_of(answer).1
    }

    /// The first sentence to say to a kind of support, as this person would say it.
    #[track_caller]
    pub fn first_sentence(&self, kind: &str) -> &'static str {
        said_to(self.who.get(), support(kind).say)
    }

    /// Opens or closes “Nu hulp nodig?”.
    #[track_caller]
    pub fn asks_for_help_now(&self) -> &Self {
        let title = sentence(model().urgent_title);
        let lines = model().urgent.iter().map(|line| sentence(line.text));
        let lines: Vec<&str> = lines.collect();
        let is_open = || {
            let words = clean(&self.wait(self.browser.words())?);
            Ok(lines.iter().all(|line| words.contains(line)))
        };
        let before: bool = must(is_open());
        must(self.press_control(title));
        if !must(self.sees_soon(|| Ok(is_open()? != before))) {
            stop(format!("‘{title}’ opens and closes nothing"));
        }
        self
    }

    /// The language and direction that the page gives these words: `("nl", "ltr")`.
    #[track_caller]
    pub fn language_of(&self, words: &str) -> (String, String) {
        self.sees(words);
        must(self.wait(self.browser.language_of(&clean(words))))
    }

    /// What does not fit between the left and the right edge of the screen.
    #[track_caller]
    pub fn what_is_too_wide(&self) -> Vec<String> {
        must(self.wait(self.browser.sideways()))
    }
}

/// The kinds of support among headings.
fn kinds<'h>(headings: impl Iterator<Item = &'h Heading>) -> Vec<&'static str> {
    headings
        .filter_map(|heading| kind_in(&heading.words))
        .collect()
}

/// The kind of support a heading is about.
fn kind_in(heading: &str) -> Option<&'static str> {
    let words = squeezed(heading);
    let is_it = |id: &&'static str| squeezed(&card_heading(id)) == words;
    model()
        .supports
        .iter()
        .map(|support| support.id)
        .find(is_it)
}

/// The heading of a card: the plain words with the official name beside them.
#[track_caller]
fn card_heading(kind: &str) -> String {
    format!("{} {}", plain(kind), sentence(support(kind).name))
}
