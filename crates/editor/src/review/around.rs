//! What stands around a person, and what they carry.

use anyhow::Result;
use guide::ChoiceSet;
use guide::model::{Around, Carry, Dimension, Picture};
use maud::{Markup, html};

use super::Dossier;
use super::sentences::list;
use super::words::fill;

impl Dossier<'_, '_> {
    /// A block under the result.
    ///
    /// # Errors
    /// When a text of the widget is not there.
    pub fn around(&self, around: &Around<'_>) -> Result<Markup> {
        let words = &self.words.explanations;
        let inside = html! {
            h4.said { (self.text(around.title)) }
            p { (self.for_whom(&around.when)) }
            @for line in around.lines { p.said { (self.text(*line)) } }
            @if around.offers { p.note { (words.offers) } }
            @match around.picture {
                Some(Picture::Verlieskast) => p.note { (words.picture_verlieskast) },
                None => {},
            }
            @if let Some(credit) = around.credit { p.said { (self.text(credit)) } }
            @if !around.supports.is_empty() {
                p { (self.listed("ui-read-about", around.supports)?) }
            }
        };
        self.explained(&format!("rondom-{}", around.id), &around.claim, &inside)
    }

    /// What a person carries, and what helps.
    ///
    /// # Errors
    /// When a text of the widget is not there.
    pub fn carry(&self, carry: &Carry<'_>) -> Result<Markup> {
        let words = &self.words.explanations;
        let helps = [
            ("title", self.ui("ui-helped-by")?.trim_end_matches(':')),
            ("answers", &self.answers_in(carry.helps)),
        ];
        let nothing = [("nothing", self.ui("ui-carried-nothing")?)];
        let inside = html! {
            h4 { (self.roles(&carry.title)) }
            p { (self.roles(&carry.intro)) }
            @for dimension in carry.dimensions { (self.dimension(dimension)) }
            p.note { (fill(&words.carry_nothing, &nothing)) }
            p { (self.roles(&carry.helps_text)) }
            p { (fill(&words.carry_helps, &helps)) }
        };
        // No frame that stays whole: it is longer than half a page.
        Ok(html! {
            div.item.(self.unchecked(&carry.claim).unwrap_or_default()) #dragen {
                (inside)
                (self.claim(&carry.claim)?)
            }
        })
    }

    fn dimension(&self, dimension: &Dimension<'_>) -> Markup {
        let answers = self.answers_in(dimension.choices);
        let phrase = &self.words.explanations.carry_choices;
        html! {
            div.choice id=(format!("kant-{}", dimension.id)) {
                p { strong.said { (self.text(dimension.name)) } }
                p.said { (self.text(dimension.about)) }
                p { (fill(phrase, &[("answers", &answers)])) }
            }
        }
    }

    /// `“a”, “b” en “c”`: answers as visitors read them.
    pub fn answers_in(&self, choices: ChoiceSet) -> String {
        let model = &self.content.compiled.model;
        let label = |choice| self.quoted(self.text(model.choice(choice).label.default));
        let names: Vec<String> = choices.iter().map(label).collect();
        let comma = &self.words.sentences.comma;
        list(&names, comma, comma)
    }
}
