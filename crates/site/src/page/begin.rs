//! "Waar begin ik?": for each kind of visitor and each worry, what the guide shows first.
//!
//! All of it is on one page, so that no address says who a visitor is or what troubles them. It
//! shows what the guide advises a visitor who answered these two questions and no other.

use anyhow::Result;
use guide::model::ChoiceId;
use guide::{Answers, Item, TextId, advise, session};
use maud::{Markup, html};

use super::kinds;
use super::sheet::{BEGIN, Sheet};
use super::voice::Voice;

/// The page.
///
/// # Errors
/// When a text is not there.
pub fn page<'a, 'm>(voice: Voice<'a, 'm>) -> Result<(Sheet<'a, 'm>, Markup)> {
    let place = BEGIN.to_owned();
    let sheet = Sheet { voice, place };
    let model = voice.model();
    let who = model.question(model.who);
    let people: Vec<Person<'_, 'a, 'm>> = session::choices_of(model, Answers::default(), model.who)
        .map(|choice| Person {
            sheet: &sheet,
            choice,
            answers: session::choose(model, Answers::default(), choice),
        })
        .collect();
    let words = html! {
        h1 { (voice.text_of("page-begin-title")?) }
        p { (voice.text_of("page-begin-how")?) }
        p { (voice.text_of("ui-huisarts-line")?) }
        nav aria-labelledby="sw-who" {
            h2 #sw-who { (voice.text(who.label.default)) }
            ul { @for person in &people {
                li { a href=(format!("#{}", person.id())) { (voice.text(person.label())) } }
            } }
        }
        @for person in &people { (person.section()?) }
    };
    let page = sheet.page(&voice.plain_of("page-begin-title")?, true, &words)?;
    Ok((sheet, page))
}

/// One kind of visitor.
struct Person<'s, 'a, 'm> {
    sheet: &'s Sheet<'a, 'm>,
    choice: ChoiceId,
    answers: Answers,
}

impl Person<'_, '_, '_> {
    fn id(&self) -> &str {
        self.sheet.voice.model().choice(self.choice).id
    }

    fn label(&self) -> TextId {
        let model = self.sheet.voice.model();
        model.choice(self.choice).label.text_for(self.answers)
    }

    fn section(&self) -> Result<Markup> {
        let voice = &self.sheet.voice;
        let model = voice.model();
        let question = model.question(model.worries);
        let groups: Vec<Option<usize>> = (0..question.groups.len()).map(Some).collect();
        Ok(html! {
            section #(self.id()) {
                h2 { (voice.text(self.label())) }
                p { (voice.text(question.label.text_for(self.answers))) }
                @for group in groups.into_iter().chain([None]) { (self.group(group)) }
                p { a href=(self.sheet.questions()) { (voice.text_of("page-begin-closer")?) } }
            }
        })
    }

    /// The worries below one heading, or those below none.
    fn group(&self, group: Option<usize>) -> Markup {
        let voice = &self.sheet.voice;
        let model = voice.model();
        let groups = model.question(model.worries).groups;
        let worries: Vec<ChoiceId> = session::choices_of(model, self.answers, model.worries)
            .filter(|worry| model.choice(*worry).group.map(usize::from) == group)
            .collect();
        html! {
            @if !worries.is_empty() {
                @if let Some(group) = group.and_then(|group| groups.get(group)) {
                    h3 { (voice.text(group.title.text_for(self.answers))) }
                }
                dl { @for worry in worries { (self.worry(worry)) } }
            }
        }
    }

    fn worry(&self, worry: ChoiceId) -> Markup {
        let voice = &self.sheet.voice;
        let model = voice.model();
        let answers = session::choose(model, self.answers, worry);
        let label = model.choice(worry).label.text_for(answers);
        html! {
            dt { (voice.text(label)) }
            dd { ul {
                @for item in advise(model, answers).first() { li { (self.kind(item)) } }
            } }
        }
    }

    fn kind(&self, item: &Item) -> Markup {
        let voice = &self.sheet.voice;
        let model = voice.model();
        let support = model.support(item.entry.support);
        html! {
            a href=(self.sheet.to(&kinds::place(support))) { (voice.text(support.plain)) }
            " " span.sw-guide__name { (voice.text(support.name)) }
            @if let Some(caveat) = item.entry.caveat(model) { ". " (voice.text(caveat)) }
        }
    }
}
