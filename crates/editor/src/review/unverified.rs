//! What is unchecked, and what has to be reviewed again when.

use std::collections::BTreeMap;

use anyhow::Result;
use guide::Date;
use guide::model::{Claim, Fact, FactId, Support};
use maud::{Markup, html};

use super::words::fill;
use super::{Chapter, Dossier};

/// One statement of a card, or its doors.
struct Stated<'a, 'm> {
    /// `kosten`.
    title: String,
    text: String,
    claim: &'a Claim<'m>,
}

impl<'m> Dossier<'_, 'm> {
    /// The chapter of what is unchecked.
    ///
    /// # Errors
    /// When a text of the widget is not there.
    pub fn unverified(&self) -> Result<Chapter> {
        let words = &self.words.unverified;
        let unchecked = [("unchecked", self.ui("ui-unchecked")?)];
        let body = html! {
            p { (fill(&words.lead, &unchecked)) }
            h3 { (words.facts) }
            (self.unverified_facts())
            h3 { (words.statements) }
            (self.unverified_statements()?)
            h3 { (words.beside) }
            p { (fill(&words.beside_lead, &[("ask", self.ui("ui-tonight-hours")?)])) }
            (self.unverified_beside())
            h3 { (words.rules) }
            p { (words.rules_lead) }
            (self.unverified_rules()?)
            h3 #nakijken { (words.dates_title) }
            p { (fill(&words.dates_lead, &unchecked)) }
            (self.by_review_date()?)
        };
        Ok(Chapter {
            id: "niet-nagekeken",
            title: words.title.clone(),
            body,
        })
    }

    fn head(&self, columns: &[&str]) -> Markup {
        html! { thead { tr { @for column in columns { th scope="col" { (column) } } } } }
    }

    fn unverified_facts(&self) -> Markup {
        let words = &self.words.unverified;
        let facts = self.content.compiled.model.facts.iter().enumerate();
        html! {
            table {
                (self.head(&[&words.value, &words.how_sure, &words.where_it_is]))
                tbody {
                    @for (index, fact) in facts {
                        @if !fact.claim.certainty.is_sourced() {
                            tr id=(format!("feit-{}", fact.id)) {
                                td.said { (fact.value) }
                                td {
                                    (self.certainty(fact.claim.certainty)) ". "
                                    (self.sources(fact.claim.sources))
                                }
                                // A guide has fewer than 256 facts: checked when it was compiled.
                                td { (self.where_it_is(FactId(index as u8), fact)) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The cards and signals that show a fact, in a sentence or among the contacts.
    fn where_it_is(&self, id: FactId, fact: &Fact<'_>) -> Markup {
        let model = &self.content.compiled.model;
        let in_texts = |message: &str| {
            self.content
                .compiled
                .facts_in_texts
                .iter()
                .any(|(name, key)| name == fact.id && key.split('.').next() == Some(message))
        };
        let mut links: Vec<(String, &str)> = Vec::new();
        for support in model.supports {
            let message = format!("support-{}", support.id);
            if support.contacts.contains(&id) || in_texts(&message) {
                links.push((format!("kaart-{}", support.id), self.text(support.name)));
            }
        }
        for flag in model.flags {
            let choice = model.choice(flag.choice).id;
            let offered = flag.lines.iter().any(|line| line.contacts.contains(&id));
            if offered || in_texts(&format!("flag-{choice}")) {
                links.push((format!("signaal-{choice}"), self.text(flag.title)));
            }
        }
        if model.urgent.iter().any(|line| line.contacts.contains(&id)) || in_texts("urgent") {
            links.push(("signalen".into(), self.text(model.urgent_title)));
        }
        html! {
            @if links.is_empty() { (self.words.unverified.nowhere) }
            @for (index, (target, name)) in links.iter().enumerate() {
                @if index > 0 { ", " }
                a href=(format!("#{target}")) { (name) }
            }
        }
    }

    fn unverified_statements(&self) -> Result<Markup> {
        let words = &self.words.unverified;
        Ok(html! {
            table {
                (self.head(&[&words.where_it_is, &words.text, &words.how_sure]))
                @for support in self.content.compiled.model.supports {
                    @for stated in self.stated(support)? {
                        @if !stated.claim.certainty.is_sourced() {
                            tr {
                                td {
                                    a href=(format!("#kaart-{}", support.id)) {
                                        (self.text(support.name))
                                    }
                                    ": " (stated.title)
                                }
                                td.said { (stated.text) }
                                td {
                                    (self.certainty(stated.claim.certainty)) ". "
                                    (self.sources(stated.claim.sources))
                                }
                            }
                        }
                    }
                }
            }
        })
    }

    /// The statements of a card with their headings.
    fn stated<'a>(&'a self, support: &'a Support<'m>) -> Result<Vec<Stated<'a, 'm>>> {
        let titles = [
            (self.words.cards.gives.as_str(), &support.gives),
            (self.ui("ui-for-whom")?, &support.for_whom),
            (self.ui("ui-referral")?, &support.referral),
            (self.ui("ui-pays")?, &support.pays),
            (self.ui("ui-limits")?, &support.limits),
            (self.ui("ui-find")?, &support.find),
        ];
        let soon = match &support.soon {
            Some(soon) => Some((self.ui("ui-soon")?, soon)),
            None => None,
        };
        let steps = support.doors.iter().flat_map(|door| door.steps);
        let steps: Vec<&str> = steps.map(|step| self.text(*step)).collect();
        let doors = Stated {
            title: self.words.unverified.doors.clone(),
            text: steps.join(" "),
            claim: &support.doors_claim,
        };
        let statements = titles
            .into_iter()
            .chain(soon)
            .map(|(title, statement)| Stated {
                title: title.to_lowercase(),
                text: self.text(statement.text_on(self.today)).to_owned(),
                claim: &statement.claim,
            });
        Ok(statements.chain([doors]).collect())
    }

    fn unverified_beside(&self) -> Markup {
        let words = &self.words.unverified;
        html! {
            table {
                (self.head(&[&words.where_it_is, &words.text, &words.how_sure]))
                @for beside in self.beside() {
                    @if !beside.claim.certainty.is_sourced() {
                        tr {
                            td {
                                (beside.part) ": "
                                a href=(format!("#{}", beside.place)) { (beside.name) }
                            }
                            td.said { (beside.text) }
                            td {
                                (self.certainty(beside.claim.certainty)) ". "
                                (self.sources(beside.claim.sources))
                            }
                        }
                    }
                }
            }
        }
    }

    fn unverified_rules(&self) -> Result<Markup> {
        let words = &self.words.unverified;
        let model = &self.content.compiled.model;
        let part = |unsure: &str| match unsure == self.words.rules.unverified {
            true => words.rule_wholly.as_str(),
            false => &words.rule_partly,
        };
        Ok(html! {
            ul {
                @for id in self.numbers.rules() {
                    @let rule = model.rule(id);
                    @if let Some(unsure) = self.unsure(rule.sources) {
                        li {
                            a href=(format!("#regel-{}", rule.id)) { (self.rule_name(id)) }
                            " (" (part(unsure)) "): " span.said { (self.text(rule.text)) }
                        }
                    }
                }
                @for flag in model.flags {
                    @if let Some(unsure) = self.unsure(flag.sources) {
                        @let choice = model.choice(flag.choice).id;
                        li {
                            a href=(format!("#signaal-{choice}")) { (self.text(flag.title)) }
                            " (" (part(unsure)) ")"
                        }
                    }
                }
                @for (place, name, says, unsure) in self.unsure_promises()? {
                    li {
                        a href=(format!("#{place}")) { (name) }
                        " (" (part(unsure)) "): " (says)
                    }
                }
            }
        })
    }

    fn by_review_date(&self) -> Result<Markup> {
        let words = &self.words.unverified;
        let model = &self.content.compiled.model;
        let mut days: BTreeMap<Date, (Vec<&Fact<'_>>, Vec<Markup>)> = BTreeMap::new();
        for fact in model.facts {
            days.entry(fact.claim.review_by).or_default().0.push(fact);
        }
        for support in model.supports {
            let mut fields: BTreeMap<Date, Vec<String>> = BTreeMap::new();
            for stated in self.stated(support)? {
                let day = fields.entry(stated.claim.review_by).or_default();
                day.push(stated.title);
            }
            for (day, titles) in fields {
                let line = html! {
                    a href=(format!("#kaart-{}", support.id)) { (self.text(support.name)) }
                    ": " (titles.join(", "))
                };
                days.entry(day).or_default().1.push(line);
            }
        }
        for beside in self.beside() {
            let line = html! {
                (beside.part) ": " a href=(format!("#{}", beside.place)) { (beside.name) }
            };
            days.entry(beside.claim.review_by).or_default().1.push(line);
        }
        Ok(html! {
            @for (day, (facts, cards)) in &days {
                h4 { (fill(&words.review_by, &[("date", &self.date(*day)?)])) }
                @if !facts.is_empty() {
                    p {
                        (words.facts) ": "
                        @for (index, fact) in facts.iter().enumerate() {
                            @if index > 0 { ", " }
                            span.said { (fact.value) }
                        }
                        "."
                    }
                }
                ul.columns { @for card in cards { li { (card) } } }
            }
        })
    }
}
