//! Conditions as Dutch: what comes after “als iemand …”.

use guide::condition::{Condition, Predicate, Truth, truth_of};
use guide::model::{ChoiceId, Question, QuestionKind, RoleText, Rule};
use guide::{Answers, ChoiceSet, Model, TextId};

use super::Dossier;
use super::words::{Sentences, fill};

/// Says conditions. Names come from outside, so that a test does not depend on the content.
pub struct Speaker<'a> {
    model: &'a Model<'a>,
    words: &'a Sentences,
    /// What a question is called.
    question: &'a dyn Fn(&Question<'_>) -> String,
    /// What an answer is called.
    choice: &'a dyn Fn(ChoiceId) -> String,
}

impl Speaker<'_> {
    /// The condition after “als iemand”, one part for each thing that has to be so.
    pub fn parts(&self, condition: &Condition<'_>) -> Vec<String> {
        match condition {
            Condition::All(parts) => parts.iter().map(|part| self.say(part)).collect(),
            Condition::Any(_) | Condition::Not(_) | Condition::Is(..) | Condition::Holds(_) => {
                vec![self.say(condition)]
            }
        }
    }

    /// The condition after “als iemand”, in one phrase.
    pub fn say(&self, condition: &Condition<'_>) -> String {
        let words = self.words;
        match condition {
            Condition::All(parts) => {
                let parts: Vec<String> = parts.iter().map(|part| self.say(part)).collect();
                parts.join(&words.also)
            }
            Condition::Any(parts) => parts
                .iter()
                .map(|part| self.say(part))
                .enumerate()
                .map(|(index, part)| match index {
                    0 => fill(&words.either, &[("first", &part)]),
                    _ => fill(&words.or_else, &[("next", &part)]),
                })
                .collect(),
            Condition::Is(question, choices) => {
                let question = self.model.question(*question);
                match question.kind {
                    QuestionKind::One => self.answer(&words.one_is, question, *choices),
                    QuestionKind::Many => self.answer(&words.many_is, question, *choices),
                }
            }
            Condition::Not(part) => self.say_not(part),
            Condition::Holds(Predicate::TwoOrMoreWorries) => words.two_or_more.clone(),
            Condition::Holds(Predicate::ThreeOrMoreWorries) => words.three_or_more.clone(),
        }
    }

    fn say_not(&self, condition: &Condition<'_>) -> String {
        let words = self.words;
        match condition {
            Condition::Is(question, choices) => {
                let question = self.model.question(*question);
                match question.kind {
                    QuestionKind::One => self.answer(&words.one_is_not, question, *choices),
                    QuestionKind::Many => self.answer(&words.many_is_not, question, *choices),
                }
            }
            Condition::Not(part) => self.say(part),
            Condition::All(_) | Condition::Any(_) | Condition::Holds(_) => {
                fill(&words.not, &[("condition", &self.say(condition))])
            }
        }
    }

    fn answer(&self, phrase: &str, question: &Question<'_>, choices: ChoiceSet) -> String {
        let names: Vec<String> = choices.iter().map(self.choice).collect();
        let answers = list(&names, &self.words.comma, &self.words.or);
        let asked = (self.question)(question);
        fill(phrase, &[("question", &asked), ("answers", &answers)])
    }

    /// The condition as short as it can be, for a drawing.
    pub fn in_short(&self, condition: &Condition<'_>) -> String {
        let words = self.words;
        let join = |parts: &[Condition<'_>], between: &str| {
            let parts: Vec<String> = parts.iter().map(|part| self.in_short(part)).collect();
            parts.join(between)
        };
        match condition {
            Condition::All(parts) => join(parts, &words.short_and),
            Condition::Any(parts) => join(parts, &words.short_or),
            Condition::Not(part) => fill(&words.short_not, &[("condition", &self.in_short(part))]),
            Condition::Is(_, choices) => {
                let names: Vec<String> = choices.iter().map(self.choice).collect();
                list(&names, &words.comma, &words.or)
            }
            Condition::Holds(Predicate::TwoOrMoreWorries) => words.short_two_or_more.clone(),
            Condition::Holds(Predicate::ThreeOrMoreWorries) => words.short_three_or_more.clone(),
        }
    }
}

/// `a, b of c`.
pub fn list(names: &[String], comma: &str, last: &str) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., end] => [&first.join(comma), last, end].concat(),
    }
}

impl Dossier<'_, '_> {
    /// Calls `say` with a speaker that quotes questions and answers as visitors read them.
    pub fn speaking<T>(&self, say: impl FnOnce(&Speaker<'_>) -> T) -> T {
        let model = &self.content.compiled.model;
        say(&Speaker {
            model,
            words: &self.words.sentences,
            question: &|question| self.text(question.label.default).to_owned(),
            choice: &|choice| self.quoted(self.text(model.choice(choice).label.default)),
        })
    }

    /// The condition after “als iemand”, in one phrase.
    pub fn condition(&self, condition: &Condition<'_>) -> String {
        self.speaking(|speaker| speaker.say(condition))
    }

    /// The condition as short as it can be.
    pub fn condition_in_short(&self, condition: &Condition<'_>) -> String {
        Speaker {
            model: &self.content.compiled.model,
            words: &self.words.sentences,
            question: &|question| question.id.to_owned(),
            choice: &|choice| self.short_name(choice),
        }
        .in_short(condition)
    }

    /// A short name of an answer, or its text where it has none.
    pub fn short_name(&self, choice: ChoiceId) -> String {
        let key = self.choice_key(choice);
        let text =
            || self.quoted(self.text(self.content.compiled.model.choice(choice).label.default));
        self.words.short.get(&key).cloned().unwrap_or_else(text)
    }

    /// `question.option`.
    pub fn choice_key(&self, choice: ChoiceId) -> String {
        self.content.compiled.model.choice_name(choice)
    }

    /// “text”.
    pub fn quoted(&self, text: &str) -> String {
        fill(&self.words.sentences.quoted, &[("text", text)])
    }

    /// `“a”, “b” of “c”`: what somebody ticked, in the words of those for whom the rule can hold.
    pub fn answers_of(&self, rule: &Rule<'_>) -> String {
        let model = &self.content.compiled.model;
        let names: Vec<String> = rule
            .because
            .iter()
            .flat_map(|choice| words_of(model, rule, choice))
            .map(|text| self.quoted(self.text(text)))
            .collect();
        let words = &self.words.sentences;
        list(&names, &words.comma, &words.or)
    }
}

/// The text of a choice for those for whom the rule can hold: the plain one where one of them
/// reads that, the variants where nobody does.
fn words_of(model: &Model<'_>, rule: &Rule<'_>, choice: ChoiceId) -> Vec<TextId> {
    let label: &RoleText<'_> = &model.choice(choice).label;
    let mut texts = Vec::new();
    for who in model.question(model.who).choices.iter() {
        let asked = offered(model, ChoiceSet::of(choice), who);
        if !asked.is_empty() && possible(model, rule.when.as_ref(), who) != Truth::No {
            let text = label.text_for(Answers(ChoiceSet::of(who)));
            if text == label.default {
                return vec![text];
            }
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
    }
    if texts.is_empty() {
        texts.push(label.default);
    }
    texts
}

/// Whether a condition can hold for this kind of visitor, whatever else they answer.
fn possible(model: &Model<'_>, condition: Option<&Condition<'_>>, who: ChoiceId) -> Truth {
    match condition {
        None => Truth::Yes,
        Some(Condition::All(parts)) => parts
            .iter()
            .map(|part| possible(model, Some(part), who))
            .min()
            .unwrap_or(Truth::Yes),
        Some(Condition::Any(parts)) => parts
            .iter()
            .map(|part| possible(model, Some(part), who))
            .max()
            .unwrap_or(Truth::No),
        Some(Condition::Not(part)) => possible(model, Some(part), who).opposite(),
        Some(Condition::Is(question, choices)) if *question == model.who => choices.has(who).into(),
        Some(Condition::Is(_, choices)) => match offered(model, *choices, who).is_empty() {
            true => Truth::No,
            false => Truth::Maybe,
        },
        Some(Condition::Holds(_)) => Truth::Maybe,
    }
}

/// Those of the choices that this kind of visitor can be offered.
fn offered(model: &Model<'_>, choices: ChoiceSet, who: ChoiceId) -> ChoiceSet {
    let answers = Answers(ChoiceSet::of(who));
    choices
        .iter()
        .filter(|id| {
            let choice = model.choice(*id);
            let question = model.question(choice.question);
            let possible = truth_of(&choice.show_when, model, answers) != Truth::No
                && truth_of(&question.ask_when, model, answers) != Truth::No;
            possible && (choice.question != model.who || *id == who)
        })
        .fold(ChoiceSet::EMPTY, |set, id| set.or(ChoiceSet::of(id)))
}

#[cfg(test)]
mod tests {
    use super::super::tests::with_dossier;
    use super::*;

    /// The condition of a rule with ids for names: texts may change, sentences may not.
    fn said(dossier: &Dossier<'_, '_>, rule: &str) -> Vec<String> {
        let model = &dossier.content.compiled.model;
        let rule = model.rules.iter().find(|known| known.id == rule).unwrap();
        Speaker {
            model,
            words: &dossier.words.sentences,
            question: &|question| question.id.to_uppercase(),
            choice: &|choice| model.choice(choice).id.to_owned(),
        }
        .parts(rule.when.as_ref().unwrap())
    }

    #[test]
    fn conditions_are_dutch_sentences() {
        with_dossier(|dossier| {
            for (rule, sentence) in [
                (
                    "piekeren",
                    &[
                        "op “HEAVY” antwoordt: licht of matig",
                        "op “WHO” iets anders antwoordt dan nabestaande",
                    ][..],
                ),
                (
                    "veel",
                    &[
                        "drie of meer zorgen kiest",
                        "op “HEAVY” iets anders antwoordt dan zwaar",
                        "bij “CARERS” niet kiest: hospice",
                    ],
                ),
                (
                    "buitenstaander",
                    &[
                        "bij “TALK” niet kiest: grote_stap",
                        "ofwel bij “TALK” kiest: buitenstaander, ofwel bij “TALK” kiest: niet_praten \
                       en ook op “HEAVY” antwoordt: matig of zwaar",
                    ],
                ),
                (
                    "rouw",
                    &[
                        "ofwel op “HEAVY” antwoordt: licht, ofwel op “HEAVY” antwoordt: matig en \
                         ook bij “TALK” niet kiest: eerder_behandeld",
                        "ofwel op “WHO” antwoordt: nabestaande, ofwel op “WHO” antwoordt: jong of \
                         ander en ook op “PHASE” antwoordt: na_overlijden",
                    ],
                ),
            ] {
                assert_eq!(said(dossier, rule), sentence, "{rule}");
            }
        });
    }

    #[test]
    fn a_rule_for_the_bereaved_quotes_what_they_read() {
        with_dossier(|dossier| {
            let model = &dossier.content.compiled.model;
            let find = |id: &str| model.rules.iter().find(|rule| rule.id == id).unwrap();
            let choice = |id: &str| model.choices.iter().find(|choice| choice.id == id).unwrap();
            let label = choice("verlies_rouw").label;
            let who = |id: &str| {
                let at = model
                    .choices
                    .iter()
                    .position(|choice| choice.id == id)
                    .unwrap();
                let answers = Answers(ChoiceSet::of(ChoiceId(u8::try_from(at).unwrap())));
                dossier.text(label.text_for(answers))
            };
            let grief = dossier.answers_of(find("rouw"));
            assert!(grief.contains(who("nabestaande")), "{grief}");
            assert!(!grief.contains(who("ziek")), "{grief}");
            let ill = dossier.answers_of(find("verlies_ziek"));
            assert_eq!(ill, dossier.quoted(who("ziek")));
        });
    }
}
