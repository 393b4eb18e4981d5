//! The guide as Boolean functions of the answers.
//!
//! Each function here says in symbols what a function of the `guide` crate computes for one set
//! of answers. That both agree is not believed but checked: see [`crate::walk`].

use biodivine_lib_bdd::{Bdd, BddVariable};
use guide::ChoiceSet;
use guide::condition::{Condition, Predicate};
use guide::model::{
    ChoiceId, Model, OnUnknown, Question, QuestionId, QuestionKind, Rank, Rule, RuleId, ScreenId,
    SupportId,
};

use crate::space::Space;

/// A condition: when it certainly holds, and when it may.
#[derive(Debug, Clone)]
pub struct Holds {
    /// Where the condition is *yes*.
    pub surely: Bdd,
    /// Where the condition is *yes* or *maybe*.
    pub maybe: Bdd,
}

impl Holds {
    /// Every part holds.
    pub fn all(space: &Space, parts: Vec<Holds>) -> Holds {
        Holds::join(space.all(), parts, Bdd::and)
    }

    /// At least one part holds.
    pub fn any(space: &Space, parts: Vec<Holds>) -> Holds {
        Holds::join(space.none(), parts, Bdd::or)
    }

    /// The condition does not hold; *maybe* stays *maybe*.
    pub fn opposite(&self) -> Holds {
        Holds {
            surely: self.maybe.not(),
            maybe: self.surely.not(),
        }
    }

    fn join(start: Bdd, parts: Vec<Holds>, with: fn(&Bdd, &Bdd) -> Bdd) -> Holds {
        let start = Holds::certain(start);
        parts.into_iter().fold(start, |joined, part| Holds {
            surely: with(&joined.surely, &part.surely),
            maybe: with(&joined.maybe, &part.maybe),
        })
    }

    /// Never *maybe*.
    fn certain(holds: Bdd) -> Holds {
        Holds {
            surely: holds.clone(),
            maybe: holds,
        }
    }
}

/// One guide in a [`Space`].
pub struct Encoding<'a, 'm> {
    space: &'a Space,
    model: &'a Model<'m>,
    /// By [`ChoiceId`].
    variables: Vec<BddVariable>,
    /// When each screen is asked, by [`ScreenId`].
    asked_screens: Vec<Bdd>,
}

impl<'a, 'm> Encoding<'a, 'm> {
    /// Writes a guide in the variables of a space it was made for.
    pub fn new(space: &'a Space, model: &'a Model<'m>) -> Self {
        let mut encoding = Encoding {
            space,
            model,
            variables: space.variables_of(model),
            asked_screens: Vec::new(),
        };
        encoding.asked_screens = encoding.screens();
        encoding
    }

    /// The guide.
    pub fn model(&self) -> &'a Model<'m> {
        self.model
    }

    /// The variables.
    pub fn space(&self) -> &'a Space {
        self.space
    }

    /// The variable of a choice.
    pub fn variable(&self, choice: ChoiceId) -> BddVariable {
        self.variables[choice.index()]
    }

    /// One of these was chosen.
    pub fn any_of(&self, choices: ChoiceSet) -> Bdd {
        choices.iter().fold(self.space.none(), |any, choice| {
            any.or(&self.space.chosen(self.variable(choice)))
        })
    }

    /// This was chosen.
    pub fn chosen(&self, choice: ChoiceId) -> Bdd {
        self.space.chosen(self.variable(choice))
    }

    /// [`guide::condition::truth_of`].
    pub fn holds(&self, condition: &Option<Condition<'_>>) -> Holds {
        match condition {
            Some(condition) => self.condition(condition),
            None => Holds::certain(self.space.all()),
        }
    }

    fn condition(&self, condition: &Condition<'_>) -> Holds {
        let conditions =
            |parts: &[Condition<'_>]| parts.iter().map(|part| self.condition(part)).collect();
        match condition {
            Condition::All(parts) => Holds::all(self.space, conditions(parts)),
            Condition::Any(parts) => Holds::any(self.space, conditions(parts)),
            Condition::Not(part) => self.condition(part).opposite(),
            Condition::Is(question, choices) => self.is(*question, *choices),
            Condition::Holds(predicate) => self.predicate(*predicate),
        }
    }

    /// Whether a named predicate holds; never *maybe*.
    pub fn predicate(&self, predicate: Predicate) -> Holds {
        let count = match predicate {
            Predicate::TwoOrMoreWorries => 2,
            Predicate::ThreeOrMoreWorries => 3,
        };
        Holds::certain(self.fewer_than(count, &self.worries()).not())
    }

    /// Whether one of some choices of a question was made; *maybe* where it has no answer, or an
    /// answer that means "weet ik niet".
    pub fn is(&self, question: QuestionId, choices: ChoiceSet) -> Holds {
        let question = self.model.question(question);
        let surely = self.any_of(choices.and(question.choices));
        let open = self
            .answered(question)
            .not()
            .or(&self.any_of(question.unknown));
        Holds {
            maybe: surely.or(&open),
            surely,
        }
    }

    /// The question has an answer.
    pub fn answered(&self, question: &Question<'_>) -> Bdd {
        self.any_of(question.choices)
    }

    /// Each worry was ticked, by worry.
    fn worries(&self) -> Vec<Bdd> {
        let question = self.model.question(self.model.worries);
        let worries = question.choices.without(question.exclusive);
        worries.iter().map(|choice| self.chosen(choice)).collect()
    }

    /// Fewer than `limit` of these hold.
    fn fewer_than(&self, limit: usize, of: &[Bdd]) -> Bdd {
        // By number: exactly so many hold.
        let mut exactly = vec![self.space.none(); limit];
        if let Some(none_yet) = exactly.first_mut() {
            *none_yet = self.space.all();
        }
        for one in of {
            for count in (0..limit).rev() {
                let stays = exactly[count].and_not(one);
                exactly[count] = match count.checked_sub(1) {
                    Some(fewer) => stays.or(&exactly[fewer].and(one)),
                    None => stays,
                };
            }
        }
        exactly
            .iter()
            .fold(self.space.none(), |any, count| any.or(count))
    }

    /// [`guide::session::first_worry`], by worry.
    pub fn first_worries(&self) -> Vec<(ChoiceId, Bdd)> {
        let question = self.model.question(self.model.worries);
        let worries = question.choices.without(question.exclusive);
        let wish = self.model.question(self.model.wish).choices;
        let wishes_for = |worry: ChoiceId| {
            let stands = wish
                .iter()
                .filter(|choice| self.model.choice(*choice).stands_for == Some(worry))
                .fold(ChoiceSet::EMPTY, |set, choice| {
                    set.or(ChoiceSet::of(choice))
                });
            self.any_of(stands)
        };
        let no_wish = worries.iter().fold(self.space.all(), |none, worry| {
            none.and_not(&wishes_for(worry))
        });
        worries
            .iter()
            .map(|worry| {
                let others = self.any_of(worries.without(ChoiceSet::of(worry)));
                let alone = self.chosen(worry).and_not(&others);
                (worry, wishes_for(worry).or(&no_wish.and(&alone)))
            })
            .collect()
    }

    /// When each screen is on the path ([`guide::session::path`]), by [`ScreenId`].
    fn screens(&self) -> Vec<Bdd> {
        let asks: Vec<Bdd> = self
            .model
            .screens
            .iter()
            .map(|screen| {
                let questions = screen.questions.iter();
                questions.fold(self.space.none(), |any, id| any.or(&self.may_be_asked(*id)))
            })
            .collect();
        let wished: Vec<Bdd> = asks
            .iter()
            .map(|asks| self.belongs_to_the_wish(asks))
            .collect();
        let limit = usize::from(self.model.max_follow_ups);
        let follow_ups: Vec<usize> = (0..asks.len())
            .filter(|index| self.model.screens[*index].follow_up)
            .collect();
        let mut asked = asks.clone();
        for (place, index) in follow_ups.iter().enumerate() {
            let (before, after) = (&follow_ups[..place], &follow_ups[place + 1..]);
            let wished_of = |index: &usize| asks[*index].and(&wished[*index]);
            let wished_before: Vec<Bdd> = before.iter().map(wished_of).collect();
            // Those of the wish come first wherever they stand.
            let before_others: Vec<Bdd> = before
                .iter()
                .map(|index| asks[*index].clone())
                .chain(after.iter().map(wished_of))
                .collect();
            let fits = Bdd::if_then_else(
                &wished[*index],
                &self.fewer_than(limit, &wished_before),
                &self.fewer_than(limit, &before_others),
            );
            asked[*index] = asks[*index].and(&fits);
        }
        asked
    }

    /// Where a screen that is asked under `asks` would also be asked if the worry to begin with
    /// were the only one.
    fn belongs_to_the_wish(&self, asks: &Bdd) -> Bdd {
        let question = self.model.question(self.model.worries);
        self.first_worries()
            .into_iter()
            .fold(self.space.none(), |any, (worry, is_first)| {
                let alone: Vec<(BddVariable, bool)> = question
                    .choices
                    .iter()
                    .map(|choice| (self.variable(choice), choice == worry))
                    .collect();
                any.or(&is_first.and(&asks.restrict(&alone)))
            })
    }

    /// The condition of a question, strict for follow-ups; not yet whether its screen is asked.
    fn may_be_asked(&self, id: QuestionId) -> Bdd {
        let question = self.model.question(id);
        let holds = self.holds(&question.ask_when);
        if self.model.screen(question.screen).follow_up {
            holds.surely
        } else {
            holds.maybe
        }
    }

    /// When a screen is on the path.
    pub fn screen_asked(&self, screen: ScreenId) -> &Bdd {
        &self.asked_screens[screen.index()]
    }

    /// When a question is asked.
    pub fn asked(&self, id: QuestionId) -> Bdd {
        let screen = self.model.question(id).screen;
        self.may_be_asked(id).and(self.screen_asked(screen))
    }

    /// When a choice is offered, where its question is asked.
    pub fn offered(&self, choice: ChoiceId) -> Bdd {
        let choice = self.model.choice(choice);
        match choice.stands_for {
            Some(worry) => self.chosen(worry),
            None => self.holds(&choice.show_when).maybe,
        }
    }

    /// Every set of answers a conversation can hold at the result.
    ///
    /// An answer stands only where its question is asked and it is offered; one answer where one
    /// is asked for; what cannot be combined stands alone; and a screen that can neither be
    /// skipped nor be left early has been answered. Any other question may be open: somebody can
    /// stop at every screen, come back and change what came before.
    pub fn consistent(&self) -> Bdd {
        let mut consistent = self.space.all();
        for index in 0..self.model.questions.len() {
            // A guide has fewer than 256 questions: checked when it was compiled.
            let id = QuestionId(index as u8);
            let question = self.model.question(id);
            consistent = consistent
                .and(&self.answered(question).imp(&self.asked(id)))
                .and(&self.is_a_valid_answer(question));
            for choice in question.choices.iter() {
                let offered = self.offered(choice);
                consistent = consistent.and(&self.chosen(choice).imp(&offered));
            }
            let screen = self.model.screen(question.screen);
            if !screen.enough && !screen.skippable {
                let answered = self.answered(question);
                consistent = consistent.and(&self.asked(id).imp(&answered));
            }
        }
        consistent
    }

    fn is_a_valid_answer(&self, question: &Question<'_>) -> Bdd {
        let alone = match question.kind {
            QuestionKind::One => question.choices,
            QuestionKind::Many => question.exclusive,
        };
        alone.iter().fold(self.space.all(), |valid, choice| {
            let others = question.choices.without(ChoiceSet::of(choice));
            valid.and(&self.chosen(choice).imp(&self.any_of(others).not()))
        })
    }

    /// Where a conversation that only goes forward can stop: no question before the last one
    /// answered is open.
    pub fn without_gaps(&self) -> Bdd {
        let mut closed = self.space.all();
        let mut without_gaps = self.space.all();
        for screen in self.model.screens {
            let questions = || screen.questions.iter();
            let some_answer = questions().fold(self.space.none(), |any, id| {
                any.or(&self.answered(self.model.question(*id)))
            });
            without_gaps = without_gaps.and(&some_answer.imp(&closed));
            for id in questions() {
                let answered = self.answered(self.model.question(*id));
                closed = closed.and(&self.asked(*id).imp(&answered));
            }
        }
        without_gaps
    }

    /// Whether the rule brings its supports, and whether that is certain: `fires` of the advice.
    /// A fallback also waits for an empty list: see [`Encoding::supports`].
    pub fn fires(&self, rule: &Rule<'_>) -> Holds {
        let ticked = if rule.because.is_empty() {
            self.space.all()
        } else {
            self.any_of(rule.because)
        };
        let when = self.holds(&rule.when);
        let maybe = match rule.on_unknown {
            OnUnknown::Show => &when.maybe,
            OnUnknown::Skip => &when.surely,
        };
        Holds {
            maybe: ticked.and(maybe),
            surely: ticked.and(&when.surely),
        }
    }

    /// Whether a support may fit somebody at all, and whether it certainly does: its gate.
    pub fn gate(&self, support: SupportId) -> Holds {
        self.holds(&self.model.support(support).gate.map(|gate| gate.when))
    }

    /// When each support is part of the result, by [`SupportId`]: `maybe` whenever it is there,
    /// `surely` where a certain reason and a certain gate bring it.
    pub fn supports(&self) -> Vec<Holds> {
        let gates: Vec<Holds> = (0..self.model.supports.len())
            .map(|index| self.gate(SupportId(index as u8)))
            .collect();
        let nothing = Holds::certain(self.space.none());
        let mut found = vec![nothing; gates.len()];
        for rule in self.model.rules {
            let mut fires = self.fires(rule);
            if rule.rank == Rank::Fallback {
                let empty = found.iter().fold(self.space.all(), |empty, support| {
                    empty.and_not(&support.maybe)
                });
                fires.maybe = fires.maybe.and(&empty);
                fires.surely = fires.surely.and(&empty);
            }
            for support in rule.supports {
                let (gate, found) = (&gates[support.index()], &mut found[support.index()]);
                found.maybe = found.maybe.or(&fires.maybe.and(&gate.maybe));
                found.surely = found.surely.or(&fires.surely.and(&gate.surely));
            }
        }
        found
    }

    /// What is put in front of the wish, in order, with where that is so: what signals ask for,
    /// then what begins because the wish is practical, then what a rule leads with. A support can
    /// stand here more than once.
    fn in_front(&self) -> Vec<(SupportId, Bdd)> {
        let signals = guide::signals(self.model);
        let first = self.first_worries();
        let mut front = Vec::new();
        for (id, rule) in self.rules() {
            let fires = self.fires(rule);
            let by_signal = rule.because.meets(signals);
            let (tier, brings, places) = match rule.rank {
                Rank::Lead if by_signal => (0, fires.maybe, rule.supports.len()),
                Rank::Begin => {
                    let wished = first.iter().filter(|(worry, _)| rule.because.has(*worry));
                    let wished = wished.fold(self.space.none(), |any, (_, is)| any.or(is));
                    (1, fires.maybe.and(&wished), 1)
                }
                Rank::Lead => (2, fires.maybe, 1),
                Rank::Normal | Rank::Extra | Rank::Fallback => continue,
            };
            for (place, support) in rule.supports.iter().enumerate().take(places) {
                let gate = self.gate(*support).maybe;
                let stands = brings.and(&gate).and_not(&self.held_back(*support));
                front.push(((tier, place, id), (*support, stands)));
            }
        }
        front.sort_by_key(|(key, _)| *key);
        front.into_iter().map(|(_, entry)| entry).collect()
    }

    /// Where the result begins with a support because a rule puts it there, by [`SupportId`].
    pub fn leads(&self) -> Vec<Bdd> {
        self.among_the_first(1)
    }

    /// Where a support is one of the first `limit` because rules put it there, by [`SupportId`].
    pub fn among_the_first(&self, limit: usize) -> Vec<Bdd> {
        let mut found = vec![self.space.none(); self.model.supports.len()];
        // Where each support stands before the entry at hand.
        let mut before = vec![self.space.none(); self.model.supports.len()];
        for (support, stands) in self.in_front() {
            let others: Vec<Bdd> = before
                .iter()
                .enumerate()
                .filter(|(other, set)| *other != support.index() && !set.is_false())
                .map(|(_, set)| set.clone())
                .collect();
            let here = stands.and(&self.fewer_than(limit, &others));
            found[support.index()] = found[support.index()].or(&here);
            before[support.index()] = before[support.index()].or(&stands);
        }
        found
    }

    /// Where a support is kept away from the first cards: a signal holds it back, or it is not the
    /// way in for somebody and no signal asks for it.
    pub fn held_back(&self, support: SupportId) -> Bdd {
        let none = || self.space.none();
        let flags = self.model.flags.iter();
        let by_signal = flags
            .filter(|flag| flag.holds_back.contains(&support))
            .fold(none(), |any, flag| any.or(&self.chosen(flag.choice)));
        let laters = self.model.laters.iter();
        let later = laters
            .filter(|later| later.supports.contains(&support))
            .fold(none(), |any, later| {
                any.or(&self.condition(&later.when).surely)
            });
        let signals = guide::signals(self.model);
        let asked_for = self
            .rules()
            .filter(|(_, rule)| rule.rank == Rank::Lead && rule.because.meets(signals))
            .filter(|(_, rule)| rule.supports.contains(&support))
            .fold(none(), |any, (_, rule)| any.or(&self.fires(rule).maybe));
        by_signal.or(&later.and_not(&asked_for))
    }

    /// The ids of the rules, in order.
    pub fn rules(&self) -> impl Iterator<Item = (RuleId, &'a Rule<'m>)> + use<'a, 'm> {
        // A guide has fewer than 65,536 rules: checked when it was compiled.
        self.model
            .rules
            .iter()
            .enumerate()
            .map(|(index, rule)| (RuleId(index as u16), rule))
    }
}
