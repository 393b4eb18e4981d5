//! The form of each item: everything a clinician sees of it, as text to hash.
//!
//! Every `struct` of the model is taken apart by all its fields, so that a new field does not
//! compile before somebody decides whether it belongs to the form. Whenever the form of content
//! that did not change becomes another one, [`FORM`] goes up: every signature lapses on purpose
//! then, and not by accident.

mod beside;

use std::fmt::Write;

use super::super::context::Context;
use super::ReviewKind;
use guide::answers::ChoiceSet;
use guide::condition::{Condition, Predicate};
use guide::date::Date;
use guide::model::{
    AnswerGroup, Certainty, Choice, ChoiceId, Claim, Cost, Door, Fact, FactId, FactKind, Flag,
    Gate, Group, Heading, Later, Line, Model, OnUnknown, Question, QuestionKind, Rank, RoleText,
    Rule, Screen, Source, SourceId, Statement, Support, SupportId, Tonight,
};
use guide::text::{TextId, Texts};

/// Version of the form, part of every hash.
pub const FORM: u8 = 1;

/// Kind, id and form of every item, in the order of the content.
pub(super) fn all(
    context: &Context<'_>,
    model: &Model<'_>,
    texts: &Texts<'_>,
) -> Vec<(ReviewKind, String, String)> {
    let seen = Seen {
        context,
        model,
        texts,
    };
    let item = |kind, id: &str, write: &dyn Fn(&mut SignedText<'_, '_>)| {
        let mut form = SignedText {
            seen: &seen,
            text: format!("form {FORM}\n"),
        };
        form.put("kind", ReviewKind::as_str(kind));
        form.put("id", id);
        write(&mut form);
        (kind, id.to_string(), form.text)
    };
    let one = |kind: ReviewKind, write: &dyn Fn(&mut SignedText<'_, '_>)| {
        item(kind, kind.as_str(), write)
    };
    let mut items = vec![
        one(ReviewKind::Urgent, &|form| form.urgent()),
        one(ReviewKind::Tonight, &|form| form.tonight()),
        one(ReviewKind::Guide, &|form| form.guide()),
        one(ReviewKind::Words, &|form| form.words()),
        one(ReviewKind::Explanations, &|form| form.explanations()),
    ];
    items.extend(model.flags.iter().map(|flag| {
        let id = seen.model.choice_name(flag.choice);
        item(ReviewKind::Signal, &id, &|form| form.signal(flag))
    }));
    items.extend(model.questions.iter().map(|question| {
        item(ReviewKind::Question, question.id, &|form| {
            form.question(question);
        })
    }));
    items.extend(
        model
            .rules
            .iter()
            .map(|rule| item(ReviewKind::Rule, rule.id, &|form| form.rule(rule))),
    );
    items.extend(
        model
            .supports
            .iter()
            .map(|support| item(ReviewKind::Card, support.id, &|form| form.card(support))),
    );
    items
}

/// Where the parts are looked up.
struct Seen<'a, 'm> {
    context: &'a Context<'m>,
    model: &'a Model<'a>,
    texts: &'a Texts<'a>,
}

impl Seen<'_, '_> {
    /// The choices of a set by name: where they stand in the conversation says nothing here.
    fn choices(&self, set: ChoiceSet) -> Vec<(String, ChoiceId)> {
        let mut choices: Vec<_> = set
            .iter()
            .map(|id| (self.model.choice_name(id), id))
            .collect();
        choices.sort();
        choices
    }

    fn condition(&self, condition: &Condition<'_>) -> String {
        let list = |word: &str, parts: &[Condition<'_>]| {
            let parts: Vec<String> = parts.iter().map(|part| self.condition(part)).collect();
            format!("{word}({})", parts.join(", "))
        };
        match condition {
            Condition::All(parts) => list("all", parts),
            Condition::Any(parts) => list("any", parts),
            Condition::Not(part) => format!("not({})", self.condition(part)),
            Condition::Is(_, set) => {
                let names: Vec<String> = self.choices(*set).into_iter().map(|(n, _)| n).collect();
                format!("is({})", names.join(", "))
            }
            Condition::Holds(Predicate::TwoOrMoreWorries) => "holds(two_or_more_worries)".into(),
            Condition::Holds(Predicate::ThreeOrMoreWorries) => {
                "holds(three_or_more_worries)".into()
            }
        }
    }
}

/// The text that is signed, while it is written.
struct SignedText<'a, 'm> {
    seen: &'a Seen<'a, 'm>,
    text: String,
}

impl SignedText<'_, '_> {
    /// One line. The length keeps values apart, whatever characters are in them.
    fn put(&mut self, name: &str, value: &str) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "{name} {}:{value}", value.len());
    }

    fn flag(&mut self, name: &str, value: bool) {
        self.put(name, if value { "yes" } else { "no" });
    }

    fn number(&mut self, name: &str, value: impl Into<u32>) {
        let value: u32 = value.into();
        self.put(name, &value.to_string());
    }

    fn date(&mut self, name: &str, date: Date) {
        self.put(name, &date.to_string());
    }

    /// A sentence, and the numbers, addresses and amounts in it with their sources.
    fn words_of(&mut self, name: &str, id: TextId) {
        let sentence = self.seen.texts.get(id);
        self.put(name, sentence);
        for fact in self.seen.context.facts_in(id) {
            self.fact(fact);
        }
    }

    fn role_text(&mut self, name: &str, text: &RoleText<'_>) {
        let RoleText { default, variants } = text;
        self.words_of(name, *default);
        let mut variants: Vec<_> = variants
            .iter()
            .map(|variant| (self.seen.model.choice_name(variant.who), variant.text))
            .collect();
        variants.sort();
        for (who, text) in variants {
            self.words_of(&format!("{name} for {who}"), text);
        }
    }

    fn when(&mut self, name: &str, condition: &Option<Condition<'_>>) {
        let condition = condition.as_ref();
        let text = condition.map_or("always".into(), |found| self.seen.condition(found));
        self.put(name, &text);
    }

    fn sources(&mut self, ids: &[SourceId]) {
        for id in ids {
            let Source {
                id: _,
                title,
                address,
            } = self.seen.model.source(*id);
            self.put("source", title);
            self.put("address", address.unwrap_or_default());
        }
    }

    fn claim(&mut self, claim: &Claim<'_>) {
        let Claim {
            sources,
            certainty,
            checked_on,
            review_by,
            valid_until,
        } = claim;
        self.put(
            "certainty",
            match certainty {
                Certainty::Seed => "seed",
                Certainty::Read => "read",
                Certainty::Secondary => "secondary",
                Certainty::Background => "background",
            },
        );
        self.date("checked_on", *checked_on);
        self.date("review_by", *review_by);
        if let Some(last) = valid_until {
            self.date("valid_until", *last);
        }
        self.sources(sources);
    }

    fn fact(&mut self, id: FactId) {
        let Fact {
            id: _,
            kind,
            value,
            of,
            claim,
        } = self.seen.model.fact(id);
        let kind = match kind {
            FactKind::Phone => "phone",
            FactKind::Link => "link",
            FactKind::Amount => "amount",
        };
        self.put(kind, value);
        if !of.is_empty() {
            self.put("of", of);
        }
        self.claim(claim);
    }

    fn facts(&mut self, ids: &[FactId]) {
        for id in ids {
            self.fact(*id);
        }
    }

    fn supports(&mut self, name: &str, ids: &[SupportId]) {
        for id in ids {
            let support = self.seen.model.support(*id).id;
            self.put(name, support);
        }
    }

    fn card(&mut self, support: &Support<'_>) {
        let Support {
            id: _,
            group,
            level,
            self_contact,
            cost,
            after,
            gate,
            doors,
            doors_claim,
            name,
            plain,
            gives,
            for_whom,
            limits,
            referral,
            pays,
            find,
            soon,
            say,
            contacts,
        } = support;
        self.words_of("name", *name);
        self.words_of("plain", *plain);
        let group = self.seen.model.groups[group.index()].id;
        self.put("group", group);
        self.number("level", *level);
        self.flag("self_contact", *self_contact);
        self.put(
            "cost",
            match cost {
                Cost::Free => "free",
                Cost::Insured => "insured",
                Cost::Conditional => "conditional",
                Cost::Varies => "varies",
                Cost::OwnMoney => "own_money",
            },
        );
        self.supports("after", after);
        if let Some(Gate { when, caveat }) = gate {
            self.when("gate", &Some(*when));
            self.words_of("if", *caveat);
        }
        for (name, statement) in [
            ("gives", gives),
            ("for_whom", for_whom),
            ("limits", limits),
            ("referral", referral),
            ("pays", pays),
            ("find", find),
        ] {
            self.statement(name, statement);
        }
        for door in *doors {
            self.door(door);
        }
        self.claim(doors_claim);
        if let Some(soon) = soon {
            self.statement("soon", soon);
        }
        self.role_text("say", say);
        self.facts(contacts);
    }

    fn statement(&mut self, name: &str, statement: &Statement<'_>) {
        let Statement { text, later, claim } = statement;
        self.words_of(name, *text);
        if let Some(later) = later {
            self.words_of(&format!("{name} later"), *later);
        }
        self.claim(claim);
    }

    fn door(&mut self, door: &Door<'_>) {
        let Door {
            kind,
            when,
            own,
            label,
            steps,
        } = door;
        self.put("door", kind.as_str());
        self.flag("own", *own);
        self.when("when", when);
        self.words_of("label", *label);
        for step in *steps {
            self.words_of("step", *step);
        }
    }

    fn rule(&mut self, rule: &Rule<'_>) {
        let Rule {
            id: _,
            because,
            when,
            on_unknown,
            rank,
            supports,
            text,
            sources,
        } = rule;
        for (name, id) in self.seen.choices(*because) {
            self.put("because", &name);
            self.role_text("label", &self.seen.model.choice(id).label);
        }
        self.when("when", when);
        self.put(
            "on_unknown",
            match on_unknown {
                OnUnknown::Show => "show",
                OnUnknown::Skip => "skip",
            },
        );
        self.put(
            "rank",
            match rank {
                Rank::Lead => "lead",
                Rank::Begin => "begin",
                Rank::Normal => "normal",
                Rank::Extra => "extra",
                Rank::Fallback => "fallback",
            },
        );
        self.supports("support", supports);
        self.words_of("text", *text);
        self.sources(sources);
    }

    fn question(&mut self, question: &Question<'_>) {
        let Question {
            id: _,
            screen,
            kind,
            ask_when,
            choices,
            unknown,
            exclusive,
            groups,
            label,
            hint,
        } = question;
        let screen = self.seen.model.screen(*screen).id;
        self.put("screen", screen);
        self.put(
            "answers",
            match kind {
                QuestionKind::One => "one",
                QuestionKind::Many => "many",
            },
        );
        self.when("ask_when", ask_when);
        self.role_text("label", label);
        if let Some(hint) = hint {
            self.role_text("hint", hint);
        }
        // Here the order is what a visitor sees.
        for id in choices.iter() {
            let choice = self.seen.model.choice(id);
            self.choice(choice, groups);
            self.flag("unknown", unknown.has(id));
            self.flag("exclusive", exclusive.has(id));
        }
    }

    fn choice(&mut self, choice: &Choice<'_>, groups: &[AnswerGroup<'_>]) {
        let Choice {
            id,
            question: _,
            group,
            show_when,
            stands_for,
            label,
        } = choice;
        self.put("option", id);
        // Of a group a visitor reads the heading; a drawing says the same.
        if let Some(group) = group.and_then(|group| groups.get(usize::from(group))) {
            self.role_text("group", &group.title);
        }
        self.when("show_when", show_when);
        if let Some(worry) = stands_for {
            let worry = self.seen.model.choice_name(*worry);
            self.put("stands_for", &worry);
        }
        self.role_text("label", label);
    }

    fn signal(&mut self, flag: &Flag<'_>) {
        let Flag {
            choice,
            title,
            lines,
            say,
            unsafe_to_be_seen,
            holds_back,
            sources,
        } = flag;
        self.role_text("label", &self.seen.model.choice(*choice).label);
        self.words_of("title", *title);
        self.lines(lines);
        self.role_text("say", say);
        self.flag("unsafe_to_be_seen", *unsafe_to_be_seen);
        self.supports("holds_back", holds_back);
        self.sources(sources);
    }

    fn lines(&mut self, lines: &[Line<'_>]) {
        for line in lines {
            let Line {
                text,
                contacts,
                first_for,
                only_for,
            } = line;
            self.words_of("line", *text);
            self.facts(contacts);
            for (name, _) in self.seen.choices(*first_for) {
                self.put("first_for", &name);
            }
            for (name, _) in self.seen.choices(*only_for) {
                self.put("only_for", &name);
            }
        }
    }

    fn urgent(&mut self) {
        let model = self.seen.model;
        self.words_of("title", model.urgent_title);
        self.lines(model.urgent);
    }

    fn tonight(&mut self) {
        for Tonight {
            support,
            when,
            there,
        } in self.seen.model.tonight
        {
            self.supports("support", &[*support]);
            self.when("when", when);
            self.flag("there", *there);
        }
        self.night(&self.seen.model.night);
    }

    /// What belongs to no single item: the limits, and what comes before what.
    fn guide(&mut self) {
        let Model {
            // Raised with every published change, and not for a clinician to judge.
            version: _,
            hash: _,
            review: _,
            signed: _,
            max_follow_ups,
            max_shown,
            screens,
            questions: _,
            choices: _,
            who,
            worries,
            wish,
            groups,
            // Shown by group, then by id.
            supports: _,
            rules,
            laters,
            // Items of their own.
            night: _,
            talk_card: _,
            passes: _,
            chains: _,
            why_nots: _,
            carry: _,
            around: _,
            terms: _,
            tonight: _,
            flags,
            urgent_title: _,
            urgent: _,
            // Part of what shows them.
            facts: _,
            sources: _,
        } = self.seen.model;
        self.number("max_follow_ups", *max_follow_ups);
        self.number("max_shown", *max_shown);
        for (name, id) in [("who", who), ("worries", worries), ("wish", wish)] {
            let question = self.seen.model.question(*id).id;
            self.put(name, question);
        }
        for screen in *screens {
            self.screen(screen);
        }
        for Later {
            id,
            when,
            supports,
            sources,
        } in *laters
        {
            self.put("later", id);
            self.when("when", &Some(*when));
            self.supports("support", supports);
            self.sources(sources);
        }
        for Group { id, title } in *groups {
            self.put("group", id);
            self.words_of("title", *title);
        }
        // The order decides between rules of equal weight, and which signal comes first.
        for rule in *rules {
            self.put("rule", rule.id);
        }
        for flag in *flags {
            let choice = self.seen.model.choice_name(flag.choice);
            self.put("signal", &choice);
        }
    }

    fn screen(&mut self, screen: &Screen<'_>) {
        let Screen {
            id,
            follow_up,
            skippable,
            enough,
            questions,
            heading,
        } = screen;
        self.put("screen", id);
        self.flag("follow_up", *follow_up);
        self.flag("skippable", *skippable);
        self.flag("enough", *enough);
        if let Some(Heading { title, hint }) = heading {
            self.words_of("title", *title);
            if let Some(hint) = hint {
                self.words_of("hint", *hint);
            }
        }
        for id in *questions {
            let question = self.seen.model.question(*id).id;
            self.put("question", question);
        }
    }

    /// Every text that Rust names.
    fn words(&mut self) {
        let context = self.seen.context;
        for (key, id) in context.texts_named_in_rust() {
            self.words_of(key, id);
        }
    }
}
