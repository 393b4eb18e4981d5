//! Every card: its statements, doors, facts, and the rules that lead to it.

use anyhow::Result;
use content::ReviewKind;
use guide::model::{Cost, Door, FactId, GroupId, RuleId, Support, SupportId};
use maud::{Markup, html};

use super::words::{fill, fill_html};
use super::{Chapter, Dossier};

impl Dossier<'_, '_> {
    /// The chapter of the cards.
    ///
    /// # Errors
    /// When a text of the widget is not there.
    pub fn cards(&self) -> Result<Chapter> {
        let words = &self.words.cards;
        let model = &self.content.compiled.model;
        let body = html! {
            p { (fill(&words.lead, &[("all", self.ui("ui-kinds-title")?)])) }
            @for (index, group) in model.groups.iter().enumerate() {
                p.group { (self.text(group.title)) }
                ul.columns { @for id in model.in_group(index) { li { (self.support_link(id)) } } }
            }
            @for id in model.support_ids() { (self.card(id)?) }
        };
        Ok(Chapter {
            id: "kaarten",
            title: words.title.clone(),
            body,
        })
    }

    fn card(&self, id: SupportId) -> Result<Markup> {
        let words = &self.words.cards;
        let support = self.content.compiled.model.support(id);
        Ok(html! {
            article.card id=(format!("kaart-{}", support.id)) {
                h3 { (self.text(support.name)) }
                (self.mark(ReviewKind::Card, support.id)?)
                p { (words.plain) " " span.said { (self.text(support.plain)) } }
                p { (words.kind) " " (self.kind(support)) }
                (self.when_shown(support))
                (self.statement(&words.gives, &support.gives)?)
                (self.doors(support)?)
                @if let Some(soon) = &support.soon {
                    (self.statement(self.ui("ui-soon")?, soon)?)
                }
                div.statement {
                    h4 { (words.say) }
                    p { (self.roles(&support.say)) }
                }
                (self.statement(self.ui("ui-referral")?, &support.referral)?)
                (self.statement(self.ui("ui-pays")?, &support.pays)?)
                (self.statement(self.ui("ui-for-whom")?, &support.for_whom)?)
                (self.statement(self.ui("ui-limits")?, &support.limits)?)
                (self.statement(self.ui("ui-find")?, &support.find)?)
                @if !support.contacts.is_empty() {
                    h4 { (words.contacts) }
                    (self.contacts(support.contacts)?)
                }
                (self.leads_here(id))
                (self.persons_of_card(id))
            }
        })
    }

    /// Group, level, contact and cost in words.
    fn kind(&self, support: &Support<'_>) -> String {
        let words = &self.words.cards;
        let level = match support.level {
            0 | 1 => &words.level_1,
            2 => &words.level_2,
            _ => &words.level_3,
        };
        let contact = match support.self_contact {
            true => &words.self_contact,
            false => &words.no_self_contact,
        };
        let cost = match support.cost {
            Cost::Free => &words.cost_free,
            Cost::Insured => &words.cost_insured,
            Cost::Conditional => &words.cost_conditional,
            Cost::Varies => &words.cost_varies,
            Cost::OwnMoney => &words.cost_own,
        };
        let GroupId(group) = support.group;
        let group = self.content.compiled.model.groups[usize::from(group)].title;
        format!("{}; {level}; {contact}; {cost}.", self.text(group))
    }

    fn when_shown(&self, support: &Support<'_>) -> Markup {
        let words = &self.words.cards;
        html! {
            @if let Some(gate) = &support.gate {
                p {
                    (fill(&words.gate, &[("condition", &self.condition(&gate.when))])) " "
                    (fill(&words.gate_unknown, &[("caveat", self.text(gate.caveat))]))
                }
            }
            @if !support.after.is_empty() {
                p { (fill_html(&words.after, &[("supports", self.support_links(support.after))])) }
            }
        }
    }

    /// Names of supports as links, with commas.
    pub fn support_links(&self, supports: &[SupportId]) -> Markup {
        html! {
            @for (index, support) in supports.iter().enumerate() {
                @if index > 0 { ", " }
                (self.support_link(*support))
            }
        }
    }

    fn doors(&self, support: &Support<'_>) -> Result<Markup> {
        let words = &self.words.cards;
        let claim = &support.doors_claim;
        Ok(html! {
            div.statement.(self.unchecked(claim).unwrap_or_default()) {
                h4 { (words.doors) }
                @if support.doors.len() > 1 { p.note { (words.doors_order) } }
                @for door in support.doors { (self.door(door, support.doors.len() == 1)) }
                (self.claim(claim)?)
            }
        })
    }

    fn door(&self, door: &Door<'_>, only: bool) -> Markup {
        let words = &self.words.cards;
        let when = match &door.when {
            Some(when) => fill(&words.door_when, &[("condition", &self.condition(when))]),
            None if only => words.door_only.clone(),
            None => words.door_else.clone(),
        };
        html! {
            div.door {
                p { strong.said { (self.text(door.label)) } " " span.note { (when) } }
                ol { @for step in door.steps { li.said { (self.text(*step)) } } }
            }
        }
    }

    /// Numbers and addresses with their certainty.
    pub fn contacts(&self, facts: &[FactId]) -> Result<Markup> {
        let model = &self.content.compiled.model;
        Ok(html! {
            ul.facts {
                @for id in facts {
                    @let fact = model.fact(*id);
                    li.(self.unchecked(&fact.claim).unwrap_or_default()) {
                        span.said { (fact.value) } " (" (self.fact_kind(fact)) ")"
                        (self.claim(&fact.claim)?)
                    }
                }
            }
        })
    }

    /// The rules, signals and the night that name this card.
    fn leads_here(&self, id: SupportId) -> Markup {
        let words = &self.words.cards;
        let model = &self.content.compiled.model;
        let rules: Vec<(RuleId, usize)> = self
            .numbers
            .rules()
            .filter_map(|rule| {
                let supports = model.rule(rule).supports;
                let place = supports.iter().position(|support| *support == id)?;
                Some((rule, place + 1))
            })
            .collect();
        html! {
            h4 { (words.rules) }
            @if rules.is_empty() { p { (words.no_rules) } }
            ul.because {
                @for (rule, place) in rules { (self.leading_rule(rule, place)) }
                @if model.tonight.iter().any(|tonight| tonight.support == id) {
                    li { a href="#vannacht" { (words.tonight) } }
                }
                @for flag in model.flags.iter().filter(|flag| flag.holds_back.contains(&id)) {
                    li { (fill(&words.held_back, &[("flag", self.text(flag.title))])) }
                }
            }
        }
    }

    fn leading_rule(&self, id: RuleId, place: usize) -> Markup {
        let rule = self.content.compiled.model.rule(id);
        let (place, places) = (place.to_string(), rule.supports.len().to_string());
        let sentence = self.clauses(rule).join(" ");
        let sentence = sentence.trim_end_matches(',');
        let values = [("place", place.as_str()), ("places", &places)];
        html! {
            li {
                a href=(format!("#regel-{}", rule.id)) { (self.rule_name(id)) }
                ", " (fill(&self.words.cards.place, &values)) ": " (sentence) "."
            }
        }
    }
}
