//! Urgent help: on every screen, per signal, and for tonight.

use anyhow::Result;
use content::ReviewKind;
use guide::model::{Flag, Line, Rank, RuleId};
use maud::{Markup, html};

use super::words::{fill, fill_html};
use super::{Chapter, Dossier};

impl Dossier<'_, '_> {
    /// The chapter of the signals.
    ///
    /// # Errors
    /// When a text of the widget is not there.
    pub fn signals(&self) -> Result<Chapter> {
        let words = &self.words.signals;
        let model = &self.content.compiled.model;
        let tonight = [("title", self.ui("ui-tonight-title")?)];
        let body = html! {
            p { (words.lead) }
            h3 { (words.urgent) }
            div.item {
                h4.said { (self.text(model.urgent_title)) }
                (self.mark(ReviewKind::Urgent, ReviewKind::Urgent.as_str())?)
                (self.lines(model.urgent)?)
            }
            h3 { (words.per_signal) }
            p { (words.per_signal_lead) }
            @for flag in model.flags { (self.signal(flag)?) }
            h3 #vannacht { (words.tonight) }
            (self.mark(ReviewKind::Tonight, ReviewKind::Tonight.as_str())?)
            p { (fill(&words.tonight_lead, &tonight)) }
            ol {
                @for tonight in model.tonight {
                    li {
                        (self.support_link(tonight.support)) ", "
                        @match &tonight.when {
                            Some(when) => (fill(
                                &words.tonight_when,
                                &[("condition", &self.condition(when))],
                            )),
                            None => (words.tonight_else),
                        }
                        "."
                    }
                }
            }
            (self.night(&model.night)?)
        };
        Ok(Chapter {
            id: "signalen",
            title: words.title.clone(),
            body,
        })
    }

    fn lines(&self, lines: &[Line<'_>]) -> Result<Markup> {
        Ok(html! {
            ol.lines {
                @for line in lines {
                    li {
                        p.said { (self.text(line.text)) }
                        @if !line.contacts.is_empty() { (self.contacts(line.contacts)?) }
                    }
                }
            }
        })
    }

    fn signal(&self, flag: &Flag<'_>) -> Result<Markup> {
        let words = &self.words.signals;
        let model = &self.content.compiled.model;
        let choice = model.choice(flag.choice);
        let later = [("later", self.ui("ui-later")?)];
        let unsure = self.unsure(flag.sources);
        Ok(html! {
            div.item.unchecked[unsure.is_some()] id=(format!("signaal-{}", choice.id)) {
                h4.said { (self.text(flag.title)) }
                (self.mark(ReviewKind::Signal, &self.choice_key(flag.choice))?)
                p { (words.says) " " (self.roles(&choice.label)) }
                p { (words.reads) }
                (self.lines(flag.lines)?)
                p { (words.leads) }
                (self.leading(flag))
                p { (fill(&words.later, &later)) }
                p {
                    (words.say) " " (self.roles(&flag.say))
                }
                @if !flag.holds_back.is_empty() {
                    @let supports = self.support_links(flag.holds_back);
                    p { (fill_html(&words.holds_back, &[("supports", supports)])) }
                }
                @if flag.unsafe_to_be_seen {
                    p { (words.unsafe_to_be_seen) " " span.said { (self.ui("ui-history-note")?) } }
                }
                p.claim {
                    (self.words.rules.sources) " " (self.sources(flag.sources)) "."
                    @if let Some(unsure) = unsure { " " strong { (unsure) } }
                }
            }
        })
    }

    /// What the rules of this signal put in front.
    fn leading(&self, flag: &Flag<'_>) -> Markup {
        let model = &self.content.compiled.model;
        let of_flag = |id: &RuleId| {
            let rule = model.rule(*id);
            rule.because.has(flag.choice) && rule.rank == Rank::Lead
        };
        html! {
            ul {
                @for id in self.numbers.rules().filter(of_flag) {
                    @let rule = model.rule(id);
                    li {
                        (self.support_links(rule.supports)) " ("
                        a href=(format!("#regel-{}", rule.id)) { (self.rule_name(id)) } "): "
                        span.said { (self.text(rule.text)) }
                    }
                }
            }
        }
    }
}
