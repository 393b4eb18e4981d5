//! The entry of a kind of support, for nobody in particular: the sections of [`guide::entry`].

use anyhow::Result;
use guide::advice::entry;
use guide::entry::{Section, Topic};
use guide::model::{Chain, Door, SupportId};
use guide::review::SignedPart;
use guide::{Answers, Entry};
use maud::{Markup, html};

use super::parts;
use super::voice::Voice;

/// Headings of the parts of a card.
#[derive(Clone, Copy)]
pub enum Level {
    /// On a page of its own.
    Two,
    /// On the page with all of them.
    Four,
}

/// A card in one language.
pub struct Card<'a, 'm, L> {
    /// The content.
    pub voice: Voice<'a, 'm>,
    /// The kind of support.
    pub id: SupportId,
    /// The level of the headings in it.
    pub level: Level,
    /// Where another kind of support is read about.
    pub link: L,
}

impl<L: Fn(SupportId) -> String> Card<'_, '_, L> {
    /// Everything below the name.
    ///
    /// # Errors
    /// When a text is not there.
    pub fn body(&self) -> Result<Markup> {
        let entry = entry(self.voice.model(), Answers::default(), self.id);
        let sections = Section::ALL.into_iter();
        let sections: Vec<Markup> = sections
            .map(|section| self.section(entry, section))
            .collect::<Result<_>>()?;
        Ok(html! { @for section in sections { (section) } })
    }

    fn section(&self, entry: Entry, section: Section) -> Result<Markup> {
        let voice = &self.voice;
        let model = voice.model();
        let support = model.support(self.id);
        Ok(match section {
            Section::Caveat => html! {
                @if let Some(caveat) = entry.caveat(model) {
                    p.sw-guide__caveat { (voice.text(caveat)) }
                }
            },
            Section::Gives => voice.statement(&support.gives)?,
            Section::Ways => self.ways(entry)?,
            Section::Chain => self.chain(entry)?,
            Section::Say => html! {
                (self.heading(voice.text_of("ui-say")?))
                blockquote { p { (voice.quoted(support.say.default)?) } }
            },
            Section::Brief => self.topics(&Topic::BRIEF)?,
            Section::More => self.topics(&Topic::MORE)?,
            Section::Contacts if support.contacts.is_empty() => html! {},
            Section::Contacts => parts::contacts(voice, support.contacts)?,
            Section::Sources => html! {
                @if let Some(words) = voice.signed(SignedPart::Support(self.id), "ui-signed")? { p { (words) } }
                (parts::sources(voice, model.claims_of(self.id))?)
            },
        })
    }

    fn heading(&self, words: Markup) -> Markup {
        match self.level {
            Level::Two => html! { h2 { (words) } },
            Level::Four => html! { h4 { (words) } },
        }
    }

    fn topics(&self, topics: &[Topic]) -> Result<Markup> {
        let support = self.voice.model().support(self.id);
        let mut said = Vec::new();
        for topic in topics {
            if let Some(statement) = topic.of(support) {
                let title = self.voice.text_of(label_of(*topic))?;
                said.push((title, self.voice.statement(&statement)?));
            }
        }
        Ok(html! {
            @for (title, statement) in said { (self.heading(title)) (statement) }
        })
    }

    fn ways(&self, entry: Entry) -> Result<Markup> {
        let voice = &self.voice;
        let model = voice.model();
        let mut others = entry.other_ways(model).peekable();
        Ok(html! {
            @if let Some(door) = entry.best_way(model) { (self.way(door)) }
            @if others.peek().is_some() {
                p.sw-guide__others { (voice.text_of("ui-other-ways")?) }
                @for door in others { (self.way(door)) }
            }
            (voice.mark(&model.support(self.id).doors_claim)?)
        })
    }

    fn way(&self, door: &Door<'_>) -> Markup {
        html! {
            (self.heading(self.voice.text(door.label)))
            ol { @for step in door.steps { li { (self.voice.text(*step)) } } }
        }
    }

    /// The way a kind of support is part of, and whom it can pass on to. Nothing where no source
    /// says so.
    fn chain(&self, entry: Entry) -> Result<Markup> {
        let voice = &self.voice;
        let model = voice.model();
        Ok(html! {
            @if let Some(chain) = entry.chain(model) { (self.steps(chain)?) }
            @if let Some(pass) = model.pass_from(self.id) {
                p { (voice.text_of("ui-pass-on")?) }
                ul { @for id in pass.to { li { (self.name(*id)) } } }
                (voice.mark(&pass.claim)?)
            }
        })
    }

    fn steps(&self, chain: &Chain<'_>) -> Result<Markup> {
        let voice = &self.voice;
        Ok(html! {
            (self.heading(voice.text(chain.title)))
            ol { @for step in chain.steps {
                @if *step == self.id {
                    li aria-current="step" {
                        strong { (voice.text(voice.model().support(*step).name)) }
                        " – " (voice.text_of("ui-here")?)
                    }
                } @else { li { (self.name(*step)) } }
            } }
            (voice.statement(&chain.text)?)
        })
    }

    fn name(&self, id: SupportId) -> Markup {
        let name = self.voice.model().support(id).name;
        html! { a href=((self.link)(id)) { (self.voice.text(name)) } }
    }
}

/// The key of what stands above a topic.
fn label_of(topic: Topic) -> &'static str {
    match topic {
        Topic::Gives => "ui-compare-gives",
        Topic::Referral => "ui-referral",
        Topic::Pays => "ui-pays",
        Topic::Soon => "ui-soon",
        Topic::ForWhom => "ui-for-whom",
        Topic::Limits => "ui-limits",
        Topic::Find => "ui-find",
    }
}
