//! The card to take along: which answers can be on it, and what to ask.

use anyhow::Result;
use guide::model::{CostQuestions, TalkCardContent, TalkCardQuestions};
use maud::{Markup, html};

use super::Dossier;
use super::words::fill;

impl Dossier<'_, '_> {
    /// Everything that can be on the card.
    ///
    /// # Errors
    /// When a text of the widget is not there.
    pub fn take_along(&self, card: &TalkCardContent<'_>) -> Result<Markup> {
        let words = &self.words.take_along;
        let title = [("title", self.ui("ui-talk-title")?)];
        // What stands around a quotation is a template: it is among the other words.
        let fixed = [
            card.title,
            card.words_title,
            card.own_title,
            card.others_title,
            card.say,
            card.with,
            card.when,
            card.unchecked,
            card.made,
        ];
        Ok(html! {
            @for paragraph in &words.lead { p { (fill(paragraph, &title)) } }
            h4 { (words.fixed) }
            ul { @for text in fixed { li.said { (self.text(text)) } } }
            h4 { (words.words) }
            p { (words.words_lead) }
            (self.words_on(card))
            h4 { (words.questions) }
            @for questions in card.questions { (self.to_ask(questions)?) }
            h4 { (words.costs) }
            p { (words.costs_lead) }
            @for costs in card.costs { (self.to_ask_about_costs(costs)?) }
        })
    }

    /// The answers that can be on it, by question.
    fn words_on(&self, card: &TalkCardContent<'_>) -> Markup {
        let questions = self.content.compiled.model.questions.iter();
        let asked = questions.map(|question| (question, question.choices.and(card.words)));
        html! {
            ul #op-de-kaart {
                @for (question, choices) in asked.filter(|(_, choices)| !choices.is_empty()) {
                    li {
                        a href=(format!("#vraag-{}", question.id)) {
                            (self.text(question.label.default))
                        }
                        " " (self.answers_in(choices))
                    }
                }
            }
        }
    }

    fn to_ask(&self, questions: &TalkCardQuestions<'_>) -> Result<Markup> {
        let inside = html! {
            h5.said { (self.text(questions.title)) }
            p { (self.for_whom_maybe(&questions.when)) }
            ul { @for line in questions.lines { li { (self.roles(line)) } } }
        };
        let id = format!("meenemen-{}", questions.id);
        self.explained(&id, &questions.claim, &inside)
    }

    fn to_ask_about_costs(&self, costs: &CostQuestions<'_>) -> Result<Markup> {
        let inside = html! {
            h5.said { (self.text(costs.title)) }
            p { (self.with_supports(&self.words.take_along.about, costs.supports)) }
            ul { @for line in costs.lines { li.said { (self.text(*line)) } } }
        };
        self.explained(&format!("kosten-{}", costs.id), &costs.claim, &inside)
    }
}
