//! What a card of a kind of support says, in the order of the widget, without anybody's answers.

use anyhow::Result;
use guide::Answers;
use guide::advice::best_door;
use guide::condition::{Truth, truth_of};
use guide::model::{Chain, Door, Statement, SupportId};
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
        let voice = &self.voice;
        let model = voice.model();
        let support = model.support(self.id);
        let nobody = Answers::default();
        let caveat = support
            .gate
            .filter(|gate| truth_of(&Some(gate.when), model, nobody) == Truth::Maybe);
        let best = best_door(model, nobody, support);
        let others: Vec<_> = support.doors.iter().enumerate().collect();
        let others = others.into_iter().filter(|(index, _)| *index != best);
        let others: Vec<&Door<'_>> = others.map(|(_, door)| door).collect();
        Ok(html! {
            @if let Some(gate) = caveat { p.sw-guide__caveat { (voice.text(gate.caveat)) } }
            (voice.statement(&support.gives)?)
            @if let Some(door) = support.doors.get(best) { (self.way(door)) }
            @if !others.is_empty() {
                p.sw-guide__others { (voice.text_of("ui-other-ways")?) }
                @for door in others { (self.way(door)) }
            }
            (voice.mark(&support.doors_claim)?)
            (self.chain(best)?)
            (self.heading(voice.text_of("ui-say")?))
            blockquote { p { (voice.quoted(support.say.default)?) } }
            (self.part("ui-referral", &support.referral)?)
            (self.part("ui-pays", &support.pays)?)
            @if let Some(soon) = &support.soon { (self.part("ui-soon", soon)?) }
            (self.part("ui-for-whom", &support.for_whom)?)
            (self.part("ui-limits", &support.limits)?)
            (self.part("ui-find", &support.find)?)
            @if !support.contacts.is_empty() { (parts::contacts(voice, support.contacts)?) }
            (parts::sources(voice, self.id)?)
        })
    }

    fn heading(&self, words: Markup) -> Markup {
        match self.level {
            Level::Two => html! { h2 { (words) } },
            Level::Four => html! { h4 { (words) } },
        }
    }

    fn part(&self, title: &str, statement: &Statement<'_>) -> Result<Markup> {
        Ok(html! {
            (self.heading(self.voice.text_of(title)?))
            (self.voice.statement(statement)?)
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
    fn chain(&self, door: usize) -> Result<Markup> {
        let voice = &self.voice;
        let model = voice.model();
        let door = model.support(self.id).doors.get(door);
        let chain = door.and_then(|door| model.chain_with(self.id, door.kind));
        let pass = model.passes.iter().find(|pass| pass.from == self.id);
        Ok(html! {
            @if let Some(chain) = chain { (self.steps(chain)?) }
            @if let Some(pass) = pass {
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
