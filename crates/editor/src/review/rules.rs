//! Every rule as a Dutch sentence.

use anyhow::Result;
use content::ReviewKind;
use guide::model::{Later, OnUnknown, Rank, Rule, RuleId, SourceId, SupportId};
use guide::{ChoiceSet, Model};
use maud::{Markup, html};

use super::words::{fill, fill_html};
use super::{Chapter, Dossier};

/// The rules in the order of the dossier: together what belongs to the same part of a question.
pub struct Numbers {
    groups: Vec<(Theme, Vec<RuleId>)>,
    /// By [`RuleId`].
    numbers: Vec<usize>,
}

/// What the answers behind a rule have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Theme {
    /// A group of answers of one question: indices of question and group.
    Group(u8, u8),
    /// One question.
    Question(u8),
    /// More than one of these.
    Mixed,
    /// No answers at all.
    Nothing,
}

impl Numbers {
    /// Gives every rule its number.
    pub fn new(model: &Model<'_>) -> Self {
        let mut groups: Vec<(Theme, Vec<RuleId>)> = Vec::new();
        for (index, rule) in model.rules.iter().enumerate() {
            let theme = Theme::of(model, rule.because);
            // A guide has fewer than 65,536 rules: checked when it was compiled.
            let rule = RuleId(index as u16);
            match groups.iter_mut().find(|(known, _)| *known == theme) {
                Some((_, rules)) => rules.push(rule),
                None => groups.push((theme, vec![rule])),
            }
        }
        let mut numbers = vec![0; model.rules.len()];
        let in_order = groups.iter().flat_map(|(_, rules)| rules);
        for (index, rule) in in_order.enumerate() {
            numbers[rule.index()] = index + 1;
        }
        Numbers { groups, numbers }
    }

    /// The number of a rule in the dossier.
    pub fn of(&self, rule: RuleId) -> usize {
        self.numbers[rule.index()]
    }

    /// All rules in order of number.
    pub fn rules(&self) -> impl Iterator<Item = RuleId> {
        self.groups.iter().flat_map(|(_, rules)| rules).copied()
    }
}

impl Theme {
    fn of(model: &Model<'_>, because: ChoiceSet) -> Theme {
        let mut themes = because.iter().map(|choice| {
            let choice = model.choice(choice);
            match choice.group {
                Some(group) => Theme::Group(choice.question.0, group),
                None => Theme::Question(choice.question.0),
            }
        });
        match themes.next() {
            None => Theme::Nothing,
            Some(first) if themes.all(|theme| theme == first) => first,
            Some(_) => Theme::Mixed,
        }
    }
}

impl Dossier<'_, '_> {
    /// The chapter of the rules.
    ///
    /// # Errors
    /// When a text of the widget is not there.
    pub fn rules(&self) -> Result<Chapter> {
        let words = &self.words.rules;
        let shown = self.content.compiled.model.max_shown.to_string();
        let values = [
            ("shown", shown.as_str()),
            ("begin", self.ui("ui-begin")?),
            ("rest", self.ui("ui-rest-title")?),
            ("show", &words.unknown_show),
            ("skip", &words.unknown_skip),
            ("maybe", self.ui("ui-maybe")?),
        ];
        let body = html! {
            p { (words.lead) }
            h3 { (words.order_title) }
            (self.mark(ReviewKind::Guide, ReviewKind::Guide.as_str())?)
            ol { @for step in &words.order { li { (fill(step, &values)) } } }
            h3 { (words.unknown_title) }
            p { (words.unknown_lead) }
            ul { @for line in &words.unknown { li { (fill(line, &values)) } } }
            h3 { (words.later_title) }
            p { (fill(&words.later_lead, &values)) }
            @for later in self.content.compiled.model.laters {
                p.note id=(format!("later-{}", later.id)) { (self.later(later)) }
            }
            @for (theme, rules) in &self.numbers.groups {
                h3 { (self.theme(*theme)) }
                @for rule in rules { (self.rule(*rule)?) }
            }
        };
        Ok(Chapter {
            id: "regels",
            title: words.title.clone(),
            body,
        })
    }

    /// What stays behind for whom.
    fn later(&self, later: &Later<'_>) -> Markup {
        let condition = self.condition(&later.when);
        let said = fill(&self.words.rules.later, &[("condition", &condition)]);
        html! { (self.with_supports(&said, later.supports)) " " (self.sources(later.sources)) "." }
    }

    fn theme(&self, theme: Theme) -> &str {
        let model = &self.content.compiled.model;
        match theme {
            Theme::Group(question, group) => {
                let groups = model.questions[usize::from(question)].groups;
                self.text(groups[usize::from(group)].title.default)
            }
            Theme::Question(question) if question == model.worries.0 => &self.words.rules.rest,
            Theme::Question(question) => {
                self.text(model.questions[usize::from(question)].label.default)
            }
            Theme::Mixed => &self.words.rules.more,
            Theme::Nothing => &self.words.rules.rank_fallback,
        }
    }

    fn rule(&self, id: RuleId) -> Result<Markup> {
        let words = &self.words.rules;
        let model = &self.content.compiled.model;
        let rule = model.rule(id);
        let rank = match rule.rank {
            Rank::Lead => Some(&words.rank_lead),
            Rank::Begin => Some(&words.rank_begin),
            Rank::Normal => None,
            Rank::Extra => Some(&words.rank_extra),
            Rank::Fallback => Some(&words.rank_fallback),
        };
        let unknown = rule.when.map(|_| match rule.on_unknown {
            OnUnknown::Show => &words.unknown_show,
            OnUnknown::Skip => &words.unknown_skip,
        });
        let unsure = self.unsure(rule.sources);
        Ok(html! {
            div.item.whole.unchecked[unsure.is_some()] id=(format!("regel-{}", rule.id)) {
                h4 { (self.rule_name(id)) }
                (self.mark(ReviewKind::Rule, rule.id)?)
                p.rule {
                    @for clause in self.clauses(rule) { span.clause { (clause) } " " }
                    span.clause { (self.outcome(rule)) }
                }
                p { (words.because) " " span.said { (self.text(rule.text)) } }
                @if rank.is_some() || unknown.is_some() {
                    p.note {
                        @if let Some(rank) = rank { (rank) " " }
                        @if let Some(unknown) = unknown { (unknown) }
                    }
                }
                p.claim {
                    (words.sources) " " (self.sources(rule.sources)) "."
                    @if let Some(unsure) = unsure { " " strong { (unsure) } }
                }
                (self.persons_of_rule(id))
            }
        })
    }

    /// `Regel 12`.
    pub fn rule_name(&self, id: RuleId) -> String {
        let number = self.numbers.of(id).to_string();
        fill(&self.words.rules.rule, &[("number", &number)])
    }

    /// “Als iemand …, en …,”: one for each line.
    pub fn clauses(&self, rule: &Rule<'_>) -> Vec<String> {
        let words = &self.words.rules;
        let model = &self.content.compiled.model;
        let worries = model.question(model.worries);
        let any_worry = rule.because == worries.choices.without(worries.exclusive);
        let first = if rule.because.is_empty() {
            words.nothing.clone()
        } else if any_worry {
            let question = self.text(worries.label.default);
            fill(&words.picks_any_worry, &[("question", question)])
        } else {
            fill(&words.says, &[("answers", &self.answers_of(rule))])
        };
        let rest = rule
            .when
            .iter()
            .flat_map(|when| self.speaking(|speaker| speaker.parts(when)))
            .map(|part| fill(&words.and, &[("condition", &part)]));
        [first].into_iter().chain(rest).collect()
    }

    /// “dan past eerst …, daarna ….”
    fn outcome(&self, rule: &Rule<'_>) -> Markup {
        let words = &self.words.rules;
        let only = rule.supports.len() == 1;
        html! {
            @for (index, support) in rule.supports.iter().enumerate() {
                @let phrase = match (index, only) {
                    (0, true) => &words.then,
                    (0, false) => &words.then_first,
                    _ => &words.then_next,
                };
                (fill_html(phrase, &[("support", self.support_link(*support))]))
            }
            (words.full_stop)
        }
    }

    /// The name of a support as a link to its card.
    pub fn support_link(&self, id: SupportId) -> Markup {
        let support = self.content.compiled.model.support(id);
        html! { a href=(format!("#kaart-{}", support.id)) { (self.text(support.name)) } }
    }

    /// What to say of sources that nobody checked: those that a rule or signal rests on for a
    /// part, or alone.
    pub fn unsure(&self, sources: &[SourceId]) -> Option<&str> {
        let model = &self.content.compiled.model;
        let unread = |id: &&SourceId| self.is_unread(model.source(**id).id);
        match sources.iter().filter(unread).count() {
            0 => None,
            count if count == sources.len() => Some(&self.words.rules.unverified),
            _ => Some(&self.words.rules.partly),
        }
    }

    fn is_unread(&self, source: &str) -> bool {
        self.words
            .facts
            .unread_sources
            .iter()
            .any(|id| id == source)
    }
}
