//! Everything that is shown beside rules and cards, as one list: for what is unchecked, and for
//! when it has to be reviewed again.

use guide::TextId;
use guide::model::{Claim, SupportId};

use super::Dossier;

/// One explanation and what it rests on.
pub struct Beside<'a, 'm> {
    /// Id of its place in the dossier.
    pub place: String,
    /// What it is part of.
    pub part: &'a str,
    /// Its name.
    pub name: String,
    /// What it says.
    pub text: String,
    /// What it rests on.
    pub claim: &'a Claim<'m>,
}

impl<'m> Dossier<'_, 'm> {
    /// Explanations in the order of the dossier.
    pub fn beside(&self) -> Vec<Beside<'_, 'm>> {
        let mut all = self.beside_at_night();
        all.extend(self.beside_cards());
        all.extend(self.beside_results());
        all
    }

    fn beside_at_night(&self) -> Vec<Beside<'_, 'm>> {
        let words = &self.words.night;
        let night = &self.content.compiled.model.night;
        let hours = (1..).zip(night.hours).map(|(number, hours)| Beside {
            place: format!("uren-{number}"),
            part: &words.hours,
            name: self.open(hours.open).to_owned(),
            text: self.names(hours.supports),
            claim: &hours.claim,
        });
        let steps = (1..).zip(night.steps).map(|(number, step)| Beside {
            place: format!("vannacht-{number}"),
            part: self.signal_night(),
            name: words.steps.clone(),
            text: self.text(step.text.default).to_owned(),
            claim: &step.claim,
        });
        let cannot_wait = Beside {
            place: "wachten".into(),
            part: self.signal_night(),
            name: words.cannot_wait.clone(),
            text: self.text(night.cannot_wait.text).to_owned(),
            claim: &night.cannot_wait.claim,
        };
        hours.chain(steps).chain([cannot_wait]).collect()
    }

    fn beside_cards(&self) -> Vec<Beside<'_, 'm>> {
        let words = &self.words.explanations;
        let model = &self.content.compiled.model;
        let passes = model.passes.iter().map(|pass| Beside {
            place: format!("doorsturen-{}", model.support(pass.from).id),
            part: &words.passes,
            name: self.names(&[pass.from]),
            text: self.names(pass.to),
            claim: &pass.claim,
        });
        let chains = model.chains.iter().map(|chain| Beside {
            place: format!("weg-{}", chain.id),
            part: &words.chains,
            name: self.text(chain.title).to_owned(),
            text: self.text(chain.text.text_on(self.today)).to_owned(),
            claim: &chain.text.claim,
        });
        let why_nots = model.why_nots.iter().map(|why_not| Beside {
            place: format!("waarom-{}", model.support(why_not.support).id),
            part: &words.why_nots,
            name: self.text(why_not.question).to_owned(),
            text: self.text(why_not.answer.text_on(self.today)).to_owned(),
            claim: &why_not.answer.claim,
        });
        passes.chain(chains).chain(why_nots).collect()
    }

    fn beside_results(&self) -> Vec<Beside<'_, 'm>> {
        let words = &self.words.explanations;
        let model = &self.content.compiled.model;
        let around = model.around.iter().map(|around| Beside {
            place: format!("rondom-{}", around.id),
            part: &words.around,
            name: self.text(around.title).to_owned(),
            text: self.texts(around.lines),
            claim: &around.claim,
        });
        let carry = Beside {
            place: "dragen".into(),
            part: &words.carry,
            name: self.text(model.carry.title.default).to_owned(),
            text: self.text(model.carry.intro.default).to_owned(),
            claim: &model.carry.claim,
        };
        let card = &self.words.take_along;
        let questions = model.talk_card.questions.iter().map(|questions| Beside {
            place: format!("meenemen-{}", questions.id),
            part: &card.questions,
            name: self.text(questions.title).to_owned(),
            text: {
                let lines = questions.lines.iter().map(|line| line.default);
                self.texts(&lines.collect::<Vec<_>>())
            },
            claim: &questions.claim,
        });
        let costs = model.talk_card.costs.iter().map(|costs| Beside {
            place: format!("kosten-{}", costs.id),
            part: &card.costs,
            name: self.text(costs.title).to_owned(),
            text: self.texts(costs.lines),
            claim: &costs.claim,
        });
        let terms = model.terms.iter().map(|term| Beside {
            place: format!("woord-{}", term.id),
            part: &words.glossary,
            name: self.text(term.name).to_owned(),
            text: self.text(term.meaning.text_on(self.today)).to_owned(),
            claim: &term.meaning.claim,
        });
        around
            .chain([carry])
            .chain(questions)
            .chain(costs)
            .chain(terms)
            .collect()
    }

    fn signal_night(&self) -> &str {
        &self.words.signals.tonight
    }

    fn names(&self, supports: &[SupportId]) -> String {
        let model = &self.content.compiled.model;
        let names: Vec<&str> = supports
            .iter()
            .map(|id| self.text(model.support(*id).name))
            .collect();
        names.join(&self.words.sentences.comma)
    }

    fn texts(&self, lines: &[TextId]) -> String {
        let lines: Vec<&str> = lines.iter().map(|line| self.text(*line)).collect();
        lines.join(" ")
    }
}
