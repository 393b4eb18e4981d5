//! The questions, texts and advice of the content, as data for the baseline and SurveyJS.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use content::Compiled;
use guide::model::{
    ChoiceId, FactId, FactKind, QuestionId, QuestionKind, RoleText, Statement, whose,
};
use guide::{Answers, Date, Model, advise, session};
use serde::Serialize;

use crate::plan::{Sentences, questions};

/// Everything that the first three screens and the result say.
#[derive(Debug, Serialize)]
pub struct Data {
    /// Sentences around the content.
    pub ui: BTreeMap<&'static str, Text>,
    /// The questions, in order.
    pub questions: Vec<Asked>,
    kinds: Vec<Kind>,
    reasons: Vec<String>,
    /// What fits: kind, way in and reason, as indices, in order. Each list is there once.
    lists: Vec<List>,
    /// The index of a list, by who, worry and how heavy it is.
    advice: Vec<Vec<Vec<usize>>>,
    urgent: Urgent,
}

/// A text, several, or a number.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Text {
    /// One.
    One(String),
    /// Several in a row.
    Many(Vec<String>),
    /// One for each kind of visitor; nothing where it is not for them.
    ByWho(Vec<Option<String>>),
    /// A number.
    Number(u8),
}

/// A question.
#[derive(Debug, Serialize)]
pub struct Asked {
    /// Its words.
    pub label: Text,
    /// More than one option can be chosen.
    pub many: bool,
    groups: Vec<String>,
    /// Its options, in order.
    pub options: Vec<Choice>,
}

/// An option.
#[derive(Debug, Serialize)]
pub struct Choice {
    /// Its words.
    pub label: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<u8>,
    #[serde(skip_serializing_if = "is_false")]
    alone: bool,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Kind {
    plain: String,
    name: String,
    gives: String,
    for_whom: String,
    limits: String,
    referral: String,
    pays: String,
    find: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    soon: Option<String>,
    say: Text,
    doors: Vec<Way>,
    contacts: Vec<Contact>,
}

#[derive(Debug, Serialize)]
struct Way {
    label: String,
    steps: Vec<String>,
}

/// A kind, a way in and a rule, in order, as indices.
type List = Vec<[usize; 3]>;

/// What it is, where it leads, what is read, and what a screen reader says.
type Contact = (&'static str, String, String, String);

#[derive(Debug, Serialize)]
struct Urgent {
    title: String,
    lines: Vec<(String, Vec<Contact>)>,
}

impl Data {
    /// What a visitor reads on this day.
    ///
    /// # Errors
    /// When a text or question that this needs is not in the content any more.
    pub fn new(compiled: &Compiled<'_>, today: Date) -> Result<Self> {
        Reader {
            model: &compiled.model,
            words: Sentences::of(compiled)?,
            today,
        }
        .data()
    }

    /// The names of the kinds that fit best with the first list.
    pub fn first_kinds(&self) -> impl Iterator<Item = &str> {
        let list = self.lists.first().map_or(&[][..], Vec::as_slice);
        list.iter()
            .filter_map(|[kind, ..]| Some(self.kinds.get(*kind)?.plain.as_str()))
    }
}

struct Reader<'c, 'm> {
    model: &'c Model<'m>,
    words: Sentences<'c, 'm>,
    today: Date,
}

impl Reader<'_, '_> {
    fn data(&self) -> Result<Data> {
        let asked: Vec<QuestionId> = questions()
            .map(|id| self.question(id))
            .collect::<Result<_>>()?;
        let (lists, advice) = self.advice(&asked);
        Ok(Data {
            ui: self.ui()?,
            questions: asked.iter().map(|id| self.asked(*id)).collect(),
            kinds: self.model.support_ids().map(|id| self.kind(id)).collect(),
            reasons: self.reasons(),
            lists,
            advice,
            urgent: self.urgent(),
        })
    }

    fn question(&self, id: &str) -> Result<QuestionId> {
        let found = self.model.questions.iter().position(|one| one.id == id);
        let index = found.with_context(|| format!("the content has no question {id}"))?;
        Ok(QuestionId(u8::try_from(index)?))
    }

    fn ui(&self) -> Result<BTreeMap<&'static str, Text>> {
        const KEYS: [(&str, &str); 29] = [
            ("name", "ui-name"),
            ("back", "ui-back"),
            ("close", "ui-close"),
            ("title", "ui-title"),
            ("or", "ui-or"),
            ("on", "ui-go-on"),
            ("enough", "ui-enough"),
            ("result", "ui-result-title"),
            ("huisarts", "ui-huisarts-line"),
            ("rest", "ui-rest-title"),
            ("begin", "ui-begin"),
            ("why", "ui-why"),
            ("because", "ui-because"),
            ("otherWays", "ui-other-ways"),
            ("say", "ui-say"),
            ("referral", "ui-referral"),
            ("pays", "ui-pays"),
            ("soon", "ui-soon"),
            ("forWhom", "ui-for-whom"),
            ("limits", "ui-limits"),
            ("find", "ui-find"),
            ("newTab", "ui-new-tab"),
            ("answers", "ui-answers-title"),
            ("change", "ui-change"),
            ("wipe", "ui-wipe"),
            ("doctor", "ui-own-doctor"),
            ("purpose", "ui-purpose"),
            ("review", "ui-not-reviewed"),
            ("onePage", "ui-one-page"),
        ];
        let mut ui = BTreeMap::new();
        for (name, key) in KEYS {
            ui.insert(name, Text::One(self.words.named(key)?));
        }
        ui.insert("more", Text::One(self.words.named("ui-more-title")?));
        ui.insert("shown", Text::Number(self.model.max_shown));
        let intro = ["ui-intro-what", "ui-intro-time", "ui-intro-private"];
        ui.insert("intro", self.several(&intro)?);
        let pages = ["ui-kinds-title", "ui-compare-title", "ui-glossary-title"];
        ui.insert("pages", self.several(&pages)?);
        Ok(ui)
    }

    fn several(&self, keys: &[&str]) -> Result<Text> {
        let texts = keys.iter().map(|key| self.words.named(key));
        Ok(Text::Many(texts.collect::<Result<_>>()?))
    }

    /// The answers of each kind of visitor to the first question.
    fn everybody(&self) -> Vec<Answers> {
        let nobody = Answers::default();
        session::choices_of(self.model, nobody, self.model.who)
            .map(|who| session::choose(self.model, nobody, who))
            .collect()
    }

    fn by_who(&self, text: &RoleText<'_>, is_for: impl Fn(Answers) -> bool) -> Text {
        let texts: Vec<Option<String>> = self
            .everybody()
            .into_iter()
            .map(|who| is_for(who).then(|| self.words.get(text.text_for(who))))
            .collect();
        match texts.first() {
            Some(Some(first)) if texts.iter().all(|text| text.as_ref() == Some(first)) => {
                Text::One(first.clone())
            }
            _ => Text::ByWho(texts),
        }
    }

    fn asked(&self, id: QuestionId) -> Asked {
        let question = self.model.question(id);
        let is_offered = |choice: ChoiceId, who: Answers| {
            session::choices_of(self.model, who, id).any(|offered| offered == choice)
        };
        let option = |choice: ChoiceId| Choice {
            label: self.by_who(&self.model.choice(choice).label, |who| {
                is_offered(choice, who)
            }),
            group: self.model.choice(choice).group,
            alone: question.kind == QuestionKind::Many && question.exclusive.has(choice),
        };
        Asked {
            label: self.by_who(&question.label, |_| true),
            many: question.kind == QuestionKind::Many,
            groups: question
                .groups
                .iter()
                .map(|group| self.words.get(group.title.default))
                .collect(),
            options: question.choices.iter().map(option).collect(),
        }
    }

    fn kind(&self, id: guide::model::SupportId) -> Kind {
        let support = self.model.support(id);
        let said = |statement: &Statement<'_>| self.words.get(statement.text_on(self.today));
        Kind {
            plain: self.words.get(support.plain),
            name: self.words.get(support.name),
            gives: said(&support.gives),
            for_whom: said(&support.for_whom),
            limits: said(&support.limits),
            referral: said(&support.referral),
            pays: said(&support.pays),
            find: said(&support.find),
            soon: support.soon.as_ref().map(said),
            say: self.by_who(&support.say, |_| true),
            doors: support
                .doors
                .iter()
                .map(|door| Way {
                    label: self.words.get(door.label),
                    steps: door.steps.iter().map(|id| self.words.get(*id)).collect(),
                })
                .collect(),
            contacts: self.contacts(support.contacts),
        }
    }

    fn contacts(&self, facts: &[FactId]) -> Vec<Contact> {
        facts
            .iter()
            .filter_map(|id| {
                let fact = self.model.fact(*id);
                let (kind, said) = match fact.kind {
                    FactKind::Phone => {
                        let who = whose(fact.of, fact.value);
                        ("phone", self.words.filled("ui-call", &[("who", &who)]))
                    }
                    FactKind::Link => {
                        let opens = self.words.named("ui-new-tab");
                        (
                            "link",
                            opens.map(|opens| format!("{}, {opens}", fact.value)),
                        )
                    }
                    FactKind::Amount => return None,
                };
                Some((kind, fact.href()?, fact.value.to_owned(), said.ok()?))
            })
            .collect()
    }

    fn reasons(&self) -> Vec<String> {
        let rules = self.model.rules.iter();
        rules.map(|rule| self.words.get(rule.text)).collect()
    }

    /// What fits, by one answer to each question.
    fn advice(&self, asked: &[QuestionId]) -> (Vec<List>, Vec<Vec<Vec<usize>>>) {
        let mut lists: Vec<List> = Vec::new();
        let mut number = |list: List| {
            lists
                .iter()
                .position(|known| *known == list)
                .unwrap_or_else(|| {
                    lists.push(list);
                    lists.len() - 1
                })
        };
        let after = |before: Answers, index: usize| -> Vec<Answers> {
            let question = asked.get(index).map(|id| self.model.question(*id));
            let choices = question.map(|question| question.choices.iter());
            choices
                .into_iter()
                .flatten()
                .map(|choice| session::choose(self.model, before, choice))
                .collect()
        };
        let advice = after(Answers::default(), 0)
            .into_iter()
            .map(|who| {
                let worries = after(who, 1).into_iter();
                worries
                    .map(|worry| {
                        let heavy = after(worry, 2).into_iter();
                        heavy.map(|answers| number(self.list(answers))).collect()
                    })
                    .collect()
            })
            .collect();
        (lists, advice)
    }

    fn list(&self, answers: Answers) -> List {
        let items = advise(self.model, session::prune(self.model, answers)).items;
        let of = |item: &guide::Item| {
            let rule = item.reasons.first()?.rule;
            Some([item.entry.support.index(), item.entry.door, rule.index()])
        };
        items.iter().filter_map(of).collect()
    }

    fn urgent(&self) -> Urgent {
        let lines = self.model.urgent.iter();
        Urgent {
            title: self.words.get(self.model.urgent_title),
            lines: lines
                .map(|line| (self.words.get(line.text), self.contacts(line.contacts)))
                .collect(),
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the way serde calls it")]
fn is_false(value: &bool) -> bool {
    !value
}
