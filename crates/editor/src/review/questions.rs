//! Every screen and question with all its answers, and when each comes.

use anyhow::Result;
use content::ReviewKind;
use guide::model::{ChoiceId, Question, QuestionId, QuestionKind, RoleText, Screen};
use maud::{Markup, html};

use super::sentences::list;
use super::words::fill;
use super::{Chapter, Dossier};

impl Dossier<'_, '_> {
    /// The chapter of the questions.
    ///
    /// # Errors
    /// When a text of the widget is not there.
    pub fn questions(&self) -> Result<Chapter> {
        let words = &self.words.questions;
        let model = &self.content.compiled.model;
        let count = model.max_follow_ups.to_string();
        let enough = self.ui("ui-enough")?;
        let body = html! {
            p { (words.lead) }
            h3 { (words.skip_title) }
            p { (fill(&words.cap, &[("count", &count)])) }
            p { (fill(&words.enough, &[("enough", enough)])) }
            @for (index, screen) in model.screens.iter().enumerate() {
                (self.screen(index + 1, screen)?)
            }
        };
        Ok(Chapter {
            id: "vragen",
            title: words.title.clone(),
            body,
        })
    }

    fn screen(&self, number: usize, screen: &Screen<'_>) -> Result<Markup> {
        let words = &self.words.questions;
        let enough = fill(&words.has_enough, &[("enough", self.ui("ui-enough")?)]);
        let number = fill(&words.screen, &[("number", &number.to_string())]);
        let notes: Vec<&str> = [
            (screen.follow_up, words.is_follow_up.as_str()),
            (screen.skippable, &words.is_skippable),
            (screen.enough, &enough),
        ]
        .into_iter()
        .filter_map(|(holds, note)| holds.then_some(note))
        .collect();
        Ok(html! {
            div.screen id=(format!("scherm-{}", screen.id)) {
                h3 {
                    (number)
                    @if !notes.is_empty() { small { " – " (notes.join("; ")) } }
                }
                @if let Some(heading) = screen.heading {
                    p.said { strong { (self.text(heading.title)) } }
                    @if let Some(hint) = heading.hint { p.said { (self.text(hint)) } }
                }
                @for question in screen.questions { (self.question(*question, screen)?) }
            }
        })
    }

    fn question(&self, id: QuestionId, screen: &Screen<'_>) -> Result<Markup> {
        let words = &self.words.questions;
        let model = &self.content.compiled.model;
        let question = model.question(id);
        let asked = match &question.ask_when {
            None => words.asked_always.clone(),
            Some(when) => {
                let said = self.condition(when);
                let condition = [("condition", said.as_str())];
                match screen.follow_up || id == model.wish {
                    true => fill(&words.asked_when, &condition),
                    false => fill(&words.asked_when_maybe, &condition),
                }
            }
        };
        let kind = match question.kind {
            QuestionKind::One => &words.one,
            QuestionKind::Many => &words.many,
        };
        Ok(html! {
            div.item id=(format!("vraag-{}", question.id)) {
                h4 { (self.roles(&question.label)) }
                @if let Some(hint) = &question.hint { p { (words.hint) " " (self.roles(hint)) } }
                (self.mark(ReviewKind::Question, question.id)?)
                p.rule { (asked) " " (kind) }
                @if screen.skippable { p { (self.skipped(question)?) } }
                (self.choices(question, id))
            }
        })
    }

    fn skipped(&self, question: &Question<'_>) -> Result<String> {
        let model = &self.content.compiled.model;
        let unknown: Vec<String> = question
            .unknown
            .iter()
            .map(|choice| self.quoted(self.text(model.choice(choice).label.default)))
            .collect();
        let words = &self.words.sentences;
        let unknown = list(&unknown, &words.comma, &words.or);
        let values = [("go_on", self.ui("ui-go-on")?), ("unknown", &unknown)];
        Ok(fill(&self.words.questions.skippable, &values))
    }

    fn choices(&self, question: &Question<'_>, id: QuestionId) -> Markup {
        let model = &self.content.compiled.model;
        let worries = self.text(model.question(model.worries).label.default);
        let shown: Vec<ChoiceId> = question
            .choices
            .iter()
            .filter(|choice| model.choice(*choice).stands_for.is_none())
            .collect();
        let groups =
            shown.chunk_by(|one, other| model.choice(*one).group == model.choice(*other).group);
        html! {
            @if id == model.wish {
                p { (fill(&self.words.questions.wish, &[("question", worries)])) }
            }
            @for group in groups {
                @if let Some(title) = group.first().and_then(|choice| model.choice(*choice).group) {
                    @if let Some(group) = question.groups.get(usize::from(title)) {
                        p.group { (self.roles(&group.title)) }
                    }
                }
                @for choice in group { (self.choice(question, *choice)) }
            }
        }
    }

    fn choice(&self, question: &Question<'_>, id: ChoiceId) -> Markup {
        let words = &self.words.questions;
        let choice = self.content.compiled.model.choice(id);
        html! {
            div.choice id=(format!("antwoord-{}", self.choice_key(id).replace('.', "-"))) {
                p { (self.roles(&choice.label)) }
                @if let Some(when) = &choice.show_when {
                    p.note { (fill(&words.offered_when, &[("condition", &self.condition(when))])) }
                }
                @if question.unknown.has(id) {
                    p.note { (words.unknown) " " (words.alone) }
                } @else if question.exclusive.has(id) {
                    p.note { (words.alone) }
                }
            }
        }
    }

    /// A text with its variants for kinds of visitor.
    pub fn roles(&self, text: &RoleText<'_>) -> Markup {
        html! {
            span.said { (self.text(text.default)) }
            @for variant in text.variants {
                span.variant {
                    span.who { (self.short_name(variant.who)) ": " }
                    span.said { (self.text(variant.text)) }
                }
            }
        }
    }
}
