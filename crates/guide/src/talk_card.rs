//! "Neem dit mee": a card for a call or a talk. Somebody chooses what is on it; nothing is measured.
//!
//! [`TalkCard`] is what they decided and wrote, and lives where the answers live: in memory.
//! [`Draft`] is the card as it would be now. It asks the answers again each time, so it never says
//! what is no longer ticked, and [`Draft::plain`] is the one text that is copied and shared; paper
//! and screen show the same blocks.

use crate::advice::{Advice, Item, advise};
use crate::answers::Answers;
use crate::condition::{Truth, truth_of};
use crate::date::Date;
use crate::model::{
    ChoiceId, Claim, CostQuestions, DoorKind, FactKind, Model, Support, SupportId,
    TalkCardQuestions,
};
use crate::text::{TextId, Texts};

/// Something that can be on the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A ticked answer, in its own words.
    Words(ChoiceId),
    /// A kind of support: the way in, its numbers, the first sentence.
    Kind(SupportId),
    /// Names and numbers of what else is shown first.
    Others,
    /// Questions to take along: an index into [`crate::model::TalkCardContent::questions`].
    Questions(u8),
    /// What to ask about the costs of the kinds on the card.
    Costs,
}

/// What somebody does with their card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TalkCardEvent {
    /// Opens it.
    Open,
    /// Closes it; what is on it stays.
    Close,
    /// Puts something on it, or takes it off.
    Take(Part, bool),
    /// Writes: all their own words as they are now.
    Write(String),
    /// Writes this about a kind of support, as it is now.
    Note(SupportId, Note, String),
}

/// What somebody writes about a kind of support.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// The number of their own helper.
    Number,
    /// With whom something was agreed.
    With,
    /// For when.
    When,
}

impl Note {
    /// A name for it in ids of elements.
    pub fn id(self) -> &'static str {
        match self {
            Note::Number => "number",
            Note::With => "with",
            Note::When => "when",
        }
    }
}

/// What somebody decided about their card.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TalkCard {
    /// They are making it.
    pub open: bool,
    /// How often they asked for it: each time, the keyboard goes there.
    pub asked: u32,
    /// How often they were done with it: each time, the keyboard goes back to where it opens.
    pub done: u32,
    /// Their own words.
    pub own_words: String,
    /// What they wrote about kinds of support; each note once.
    notes: Vec<(SupportId, Note, String)>,
    /// What they put on it or took off; the last word about each part. Of other parts the draft
    /// decides.
    decided: Vec<(Part, bool)>,
}

impl TalkCard {
    /// The card after an event.
    pub fn after(mut self, event: TalkCardEvent) -> TalkCard {
        match event {
            TalkCardEvent::Open => {
                self.open = true;
                self.asked += 1;
            }
            TalkCardEvent::Close => {
                self.open = false;
                self.done += 1;
            }
            TalkCardEvent::Take(part, takes) => {
                self.decided.retain(|(known, _)| *known != part);
                self.decided.push((part, takes));
            }
            TalkCardEvent::Write(words) => self.own_words = words,
            TalkCardEvent::Note(support, note, words) => {
                let is_same =
                    |known: &(SupportId, Note, String)| (known.0, known.1) == (support, note);
                self.notes.retain(|known| !is_same(known));
                self.notes.push((support, note, words));
            }
        }
        self
    }

    /// What they wrote about this support, key by key; empty where they wrote nothing.
    pub fn written(&self, support: SupportId, note: Note) -> &str {
        let mut notes = self.notes.iter();
        let found = notes.find(|known| (known.0, known.1) == (support, note));
        found.map_or("", |(_, _, words)| words)
    }

    /// The same without space around it.
    pub fn note(&self, support: SupportId, note: Note) -> &str {
        self.written(support, note).trim()
    }

    /// Whether something was agreed with this support.
    fn agreed(&self, support: SupportId) -> bool {
        [Note::With, Note::When]
            .into_iter()
            .any(|note| !self.note(support, note).is_empty())
    }

    /// The card once the answers have become these: decisions and notes about what is no longer there
    /// are gone, so that nothing comes back with them. Own words stay; they are no answer.
    pub fn pruned(mut self, model: &Model<'_>, answers: Answers) -> TalkCard {
        if !self.decided.is_empty() || !self.notes.is_empty() {
            let advice = advise(model, answers);
            let offered = |part| is_offered(model, answers, &advice, part);
            self.decided.retain(|(part, _)| offered(*part));
            self.notes
                .retain(|(support, _, _)| offered(Part::Kind(*support)));
        }
        self
    }
}

/// Whether what is agreed with this kind of support would stand on the card by itself: it fits, and being
/// seen with it is not dangerous.
pub fn takes_notes(model: &Model<'_>, answers: Answers, support: SupportId) -> bool {
    !model.is_unsafe_to_be_seen(answers)
        && is_offered(model, answers, &advise(model, answers), Part::Kind(support))
}

/// Whether something can be on the card of somebody with these answers.
fn is_offered(model: &Model<'_>, answers: Answers, advice: &Advice, part: Part) -> bool {
    match part {
        Part::Words(choice) => answers.has(choice) && model.talk_card.words.has(choice),
        Part::Kind(support) => advice
            .items
            .iter()
            .any(|item| item.entry.support == support),
        Part::Questions(index) => {
            let questions = model.talk_card.questions.get(usize::from(index));
            questions.is_some_and(|questions| fits(model, answers, questions))
        }
        Part::Others | Part::Costs => true,
    }
}

fn fits(model: &Model<'_>, answers: Answers, questions: &TalkCardQuestions<'_>) -> bool {
    truth_of(&questions.when, model, answers) != Truth::No
}

/// A piece of the card with a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The heading.
    pub title: String,
    /// What is under it, at least one line.
    pub lines: Vec<String>,
    /// The lines are points of a list; else they are what somebody wrote.
    pub list: bool,
}

/// The card as it would be now.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'a, 'm> {
    /// The guide.
    pub model: &'a Model<'m>,
    /// Its sentences.
    pub texts: &'a Texts<'m>,
    /// The day: what nobody checked lately says so on paper, too.
    pub today: Date,
    /// What the person chose.
    pub answers: Answers,
    /// What fits.
    pub advice: &'a Advice,
    /// What they decided.
    pub card: &'a TalkCard,
}

impl<'a, 'm> Draft<'a, 'm> {
    /// The ticked answers that can be on the card, in the order of the conversation.
    pub fn words(&self) -> impl Iterator<Item = ChoiceId> + use<> {
        let words = self.answers.0.and(self.model.talk_card.words);
        words.iter()
    }

    /// The questions that can be on it, by [`Part::Questions`].
    pub fn questions(&self) -> impl Iterator<Item = (u8, &'m TalkCardQuestions<'m>)> {
        let questions = (0..).zip(self.model.talk_card.questions);
        questions.filter(|(_, questions)| fits(self.model, self.answers, questions))
    }

    /// Whether something can be asked about the costs of a kind that is on the card.
    pub fn has_costs(&self) -> bool {
        self.costs().next().is_some()
    }

    /// Whether this is on the card. Where nobody decided: the ticked words, the kind to begin with, and
    /// those with which something was agreed. Nothing where being seen with it may be dangerous.
    pub fn takes(&self, part: Part) -> bool {
        let decided = self.card.decided.iter().find(|(known, _)| *known == part);
        decided.map_or_else(|| self.takes_unasked(part), |(_, takes)| *takes)
    }

    fn takes_unasked(&self, part: Part) -> bool {
        if self.model.is_unsafe_to_be_seen(self.answers) {
            return false;
        }
        match part {
            Part::Words(_) => true,
            Part::Kind(support) => {
                let begin = self.advice.first().first();
                begin.is_some_and(|item| item.entry.support == support) || self.card.agreed(support)
            }
            Part::Others => true,
            Part::Questions(_) | Part::Costs => false,
        }
    }

    /// What is on the card, in reading order; nothing when it is empty.
    pub fn blocks(&self) -> Vec<Block> {
        let content = &self.model.talk_card;
        let mut blocks = Vec::new();
        let words = self
            .words()
            .filter(|choice| self.takes(Part::Words(*choice)));
        let words = words.map(|choice| self.model.choice(choice).label.text_for(self.answers));
        let words = words.map(|text| self.text(text).to_owned()).collect();
        push(&mut blocks, self.text(content.words_title), words, true);
        let own = self.card.own_words.lines().map(str::trim);
        let own = own.filter(|line| !line.is_empty()).map(str::to_owned);
        push(
            &mut blocks,
            self.text(content.own_title),
            own.collect(),
            false,
        );
        for item in self.kinds() {
            let name = self.text(self.model.support(item.entry.support).name);
            push(&mut blocks, name, self.kind(item), true);
        }
        let others = self.others().filter(|_| self.takes(Part::Others));
        let others = others.map(|item| self.other(item));
        push(
            &mut blocks,
            self.text(content.others_title),
            others.collect(),
            true,
        );
        for (index, questions) in self.questions() {
            if self.takes(Part::Questions(index)) {
                let lines = questions.lines.iter();
                let lines = lines.map(|line| line.text_for(self.answers));
                let lines = self.lines(lines, &questions.claim);
                push(&mut blocks, self.text(questions.title), lines, true);
            }
        }
        if self.takes(Part::Costs) {
            for costs in self.costs() {
                let lines = self.lines(costs.lines.iter().copied(), &costs.claim);
                push(&mut blocks, &self.costs_title(costs), lines, true);
            }
        }
        blocks
    }

    /// The card as text in reading order; empty when nothing is on it.
    pub fn plain(&self) -> String {
        let blocks = self.blocks();
        if blocks.is_empty() {
            return String::new();
        }
        let mut text = self.text(self.model.talk_card.title).to_owned();
        for block in blocks {
            text.push_str("\n\n");
            text.push_str(&block.title);
            for line in &block.lines {
                text.push_str(if block.list { "\n- " } else { "\n" });
                text.push_str(line);
            }
        }
        text.push_str("\n\n");
        text.push_str(self.text(self.model.talk_card.made));
        crate::text::plain(&text)
    }

    /// The kinds of support on the card, in the order of the advice.
    fn kinds(&self) -> impl Iterator<Item = &'a Item> {
        let items = self.advice.items.iter();
        items.filter(|item| self.takes(Part::Kind(item.entry.support)))
    }

    /// What else is shown first, beside the kinds on the card. Nothing where there is a signal: whoever
    /// reads the card would see which.
    pub fn others(&self) -> impl Iterator<Item = &'a Item> {
        let is_safe = self.advice.flags.is_empty();
        let shown = self.advice.first().iter().filter(move |_| is_safe);
        shown.filter(|item| !self.takes(Part::Kind(item.entry.support)))
    }

    /// Its name, and its number or the way in.
    fn other(&self, item: &Item) -> String {
        let support = self.model.support(item.entry.support);
        let phones = self.phones(support);
        let door = support.doors.get(item.entry.door);
        let way = door.map(|door| self.text(door.label).to_owned());
        let reached = phones.into_iter().next().or(way).unwrap_or_default();
        [self.text(support.name), ": ", &reached].concat()
    }

    /// The numbers of a kind of support.
    fn phones(&self, support: &Support<'_>) -> Vec<String> {
        let facts = support.contacts.iter().map(|id| self.model.fact(*id));
        let phones = facts.filter(|fact| fact.kind == FactKind::Phone);
        phones
            .map(|fact| self.marked(fact.value, &fact.claim))
            .collect()
    }

    /// The way in and its first step, the numbers, the first sentence, and what was agreed. Who makes
    /// contact without a number reads where to find one.
    fn kind(&self, item: &Item) -> Vec<String> {
        let content = &self.model.talk_card;
        let support_id = item.entry.support;
        let support = self.model.support(support_id);
        let mut lines = Vec::new();
        let door = support.doors.get(item.entry.door);
        lines.extend(door.map(|door| self.text(door.label).to_owned()));
        let step = door.and_then(|door| door.steps.first());
        lines.extend(step.map(|step| self.text(*step).to_owned()));
        let before = lines.len();
        let own = self.card.note(support_id, Note::Number);
        lines.extend((!own.is_empty()).then(|| own.to_owned()));
        lines.extend(self.phones(support));
        if lines.len() == before && door.is_some_and(|door| door.kind == DoorKind::Zelf) {
            let find = self.text(support.find.text_on(self.today));
            lines.push(self.marked(find, &support.find.claim));
        }
        // Not the words of a signal (`Model::first_words`): somebody else may read the card.
        let words = self.text(support.say.text_for(self.answers));
        let quoted = self.texts.fill(content.quoted, &[("words", words)]);
        lines.push([self.text(content.say), " ", &quoted].concat());
        for (note, title) in [(Note::With, content.with), (Note::When, content.when)] {
            let words = self.card.note(support_id, note);
            lines.extend((!words.is_empty()).then(|| [self.text(title), ": ", words].concat()));
        }
        lines
    }

    /// Words with the remark that nobody checked them, where that is so.
    fn marked(&self, words: &str, claim: &Claim<'_>) -> String {
        if claim.is_firm(self.today) {
            words.to_owned()
        } else {
            [words, " (", self.text(self.model.talk_card.unchecked), ")"].concat()
        }
    }

    /// What to ask about the kinds on the card.
    fn costs(&self) -> impl Iterator<Item = &'m CostQuestions<'m>> {
        let asks = |costs: &&CostQuestions<'m>| {
            let mut kinds = self.kinds();
            kinds.any(|item| costs.supports.contains(&item.entry.support))
        };
        self.model.talk_card.costs.iter().filter(asks)
    }

    /// Whom to ask, and about which kinds.
    fn costs_title(&self, costs: &CostQuestions<'_>) -> String {
        let kinds = self.kinds().map(|item| item.entry.support);
        let names: Vec<&str> = kinds
            .filter(|support| costs.supports.contains(support))
            .map(|support| self.text(self.model.support(support).name))
            .collect();
        [self.text(costs.title), " (", &names.join(", "), ")"].concat()
    }

    fn lines(&self, lines: impl Iterator<Item = TextId>, claim: &Claim<'_>) -> Vec<String> {
        let unchecked = (!claim.is_firm(self.today)).then_some(self.model.talk_card.unchecked);
        let lines = lines.chain(unchecked);
        lines.map(|line| self.text(line).to_owned()).collect()
    }

    fn text(&self, id: TextId) -> &'m str {
        self.texts.get(id)
    }
}

fn push(blocks: &mut Vec<Block>, title: &str, lines: Vec<String>, list: bool) {
    if !lines.is_empty() {
        blocks.push(Block {
            title: title.to_owned(),
            lines,
            list,
        });
    }
}
