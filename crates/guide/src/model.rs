//! The checked guide: a plain value that borrows everything and owns nothing.
//!
//! Ids of the content files have become indices. The widget holds a `Model<'static>` that was
//! written as a Rust constant at build time; the command-line tools build one in an arena.

mod explanations;

pub use self::explanations::*;

use crate::answers::{Answers, ChoiceSet};
use crate::condition::Condition;
use crate::date::Date;
use crate::review::{Review, Signed, SignedPart};
use crate::text::TextId;

macro_rules! index {
    ($($(#[$doc:meta])* $name:ident($number:ty);)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
        pub struct $name(pub $number);

        impl $name {
            /// The position in its list.
            pub fn index(self) -> usize {
                usize::from(self.0)
            }
        }
    )+};
}

index! {
    /// Index into [`Model::screens`].
    ScreenId(u8);
    /// Index into [`Model::questions`].
    QuestionId(u8);
    /// Index into [`Model::choices`]; below [`crate::answers::MAX_CHOICES`].
    ChoiceId(u8);
    /// Index into [`Model::supports`].
    SupportId(u8);
    /// Index into [`Model::groups`].
    GroupId(u8);
    /// Index into [`Model::rules`].
    RuleId(u16);
    /// Index into [`Model::flags`].
    FlagId(u8);
    /// Index into [`Model::facts`].
    FactId(u8);
    /// Index into [`Model::sources`].
    SourceId(u8);
}

/// Everything the guide asks, knows and decides.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Model<'m> {
    /// Version an editor gave the content.
    pub version: &'m str,
    /// First twelve hexadecimal digits of the SHA-256 of the content files.
    pub hash: &'m str,
    /// What clinicians have signed of it.
    pub review: Review,
    /// The parts of it that are signed as they are now, where that is told of each.
    pub signed: &'m [Signed<'m>],
    /// At most this many follow-up screens for one person.
    pub max_follow_ups: u8,
    /// At most this many supports before "bekijk alles".
    pub max_shown: u8,
    /// The screens in the order in which they can come.
    pub screens: &'m [Screen<'m>],
    /// The questions, by screen.
    pub questions: &'m [Question<'m>],
    /// Every answer that can be chosen, by question.
    pub choices: &'m [Choice<'m>],
    /// The question that asks who the visitor is: texts have variants for its choices.
    pub who: QuestionId,
    /// The question whose ticked choices the wish chooses from.
    pub worries: QuestionId,
    /// The question what to begin with.
    pub wish: QuestionId,
    /// Groups of "bekijk alles".
    pub groups: &'m [Group<'m>],
    /// The kinds of support, by group.
    pub supports: &'m [Support<'m>],
    /// The rules, in order.
    pub rules: &'m [Rule<'m>],
    /// What fits some people and is not among what they are shown first.
    pub laters: &'m [Later<'m>],
    /// Something for tonight, first that fits.
    pub tonight: &'m [Tonight<'m>],
    /// What else can be done when offices are closed.
    pub night: Night<'m>,
    /// What can be on the card somebody takes along.
    pub talk_card: TalkCardContent<'m>,
    /// The signals, most urgent first.
    pub flags: &'m [Flag<'m>],
    /// "Nu hulp nodig?": the heading.
    pub urgent_title: TextId,
    /// "Nu hulp nodig?": the lines.
    pub urgent: &'m [Line<'m>],
    /// Who can pass a person on to whom.
    pub passes: &'m [Pass<'m>],
    /// Well-trodden ways from step to step.
    pub chains: &'m [Chain<'m>],
    /// Why kinds that people ask for are not the first step.
    pub why_nots: &'m [WhyNot<'m>],
    /// What a person carries.
    pub carry: Carry<'m>,
    /// What stands around a person.
    pub around: &'m [Around<'m>],
    /// Words that not everybody knows.
    pub terms: &'m [Term<'m>],
    /// Phone numbers, addresses and amounts.
    pub facts: &'m [Fact<'m>],
    /// Where facts come from.
    pub sources: &'m [Source<'m>],
}

/// What a visitor sees at one time.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Screen<'m> {
    /// Id in the content files.
    pub id: &'m str,
    /// Counts toward [`Model::max_follow_ups`].
    pub follow_up: bool,
    /// "Verder" without a choice counts as "weet ik niet".
    pub skippable: bool,
    /// "Genoeg voor nu" is offered.
    pub enough: bool,
    /// The questions on it, in order; at least one.
    pub questions: &'m [QuestionId],
    /// Heading and hint above several questions.
    pub heading: Option<Heading>,
}

/// A heading with an optional line under it.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Heading {
    /// The heading.
    pub title: TextId,
    /// The line under it.
    pub hint: Option<TextId>,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub enum QuestionKind {
    /// One choice.
    One,
    /// Any number of choices.
    Many,
}

/// One question.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Question<'m> {
    /// Id in the content files.
    pub id: &'m str,
    /// Its screen.
    pub screen: ScreenId,
    /// How it is answered.
    pub kind: QuestionKind,
    /// When it is asked; `None` is always.
    pub ask_when: Option<Condition<'m>>,
    /// All its choices.
    pub choices: ChoiceSet,
    /// Those that mean "weet ik niet".
    pub unknown: ChoiceSet,
    /// Those that cannot be combined; includes `unknown`.
    pub exclusive: ChoiceSet,
    /// The groups of choices, in order; empty where there are none.
    pub groups: &'m [AnswerGroup<'m>],
    /// The question.
    pub label: RoleText<'m>,
    /// A line under it.
    pub hint: Option<RoleText<'m>>,
}

/// What a few answers are about.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct AnswerGroup<'m> {
    /// Id in the content files, unique within the question.
    pub id: &'m str,
    /// Its heading.
    pub title: RoleText<'m>,
    /// A drawing beside that, which says the same.
    pub drawing: Option<Drawing>,
}

/// Drawings that a group of answers can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "bake",
    derive(databake::Bake, serde::Deserialize),
    databake(path = guide::model),
    serde(rename_all = "snake_case")
)]
pub enum Drawing {
    /// How somebody feels.
    Heart,
    /// Loss, and what gives hold.
    Candle,
    /// The people around somebody.
    People,
    /// Care: a house with a cross.
    House,
    /// Money, and what has to be arranged.
    Coin,
}

/// One answer that can be chosen.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Choice<'m> {
    /// Id in the content files, unique within the question.
    pub id: &'m str,
    /// Its question.
    pub question: QuestionId,
    /// Index into [`Question::groups`].
    pub group: Option<u8>,
    /// When it is offered; `None` is always.
    pub show_when: Option<Condition<'m>>,
    /// For a choice of the wish: the worry it stands for.
    pub stands_for: Option<ChoiceId>,
    /// What the visitor reads, and is told as reason.
    pub label: RoleText<'m>,
}

/// A text with variants for kinds of visitor.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct RoleText<'m> {
    /// For everybody without a variant.
    pub default: TextId,
    /// Variants by a choice of [`Model::who`].
    pub variants: &'m [Variant],
}

/// A text for one kind of visitor.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Variant {
    /// The kind of visitor.
    pub who: ChoiceId,
    /// Their text.
    pub text: TextId,
}

impl RoleText<'_> {
    /// The text for the person who gave these answers.
    pub fn text_for(&self, answers: Answers) -> TextId {
        self.variants
            .iter()
            .find(|variant| answers.has(variant.who))
            .map_or(self.default, |variant| variant.text)
    }
}

/// A group of "bekijk alles".
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Group<'m> {
    /// Id in the content files.
    pub id: &'m str,
    /// Its heading.
    pub title: TextId,
}

/// Who pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "bake",
    derive(databake::Bake, serde::Deserialize),
    databake(path = guide::model),
    serde(rename_all = "snake_case")
)]
pub enum Cost {
    /// Nothing to pay.
    Free,
    /// Basic insurance without eigen risico.
    Insured,
    /// Basic insurance with eigen risico, or under a condition.
    Conditional,
    /// Depends on the place.
    Varies,
    /// Mostly the visitor's own money.
    OwnMoney,
}

impl Cost {
    /// Whether somebody without money can use it as it is.
    pub fn is_free(self) -> bool {
        match self {
            Cost::Free | Cost::Insured => true,
            Cost::Conditional | Cost::Varies | Cost::OwnMoney => false,
        }
    }

    /// Whether somebody without money can often use it (row 9 of the routing table counts on it).
    pub fn may_be_free(self) -> bool {
        self.is_free() || self == Cost::Varies
    }
}

/// One kind of support.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Support<'m> {
    /// Id in the content files.
    pub id: &'m str,
    /// Group in "bekijk alles".
    pub group: GroupId,
    /// 1 everyday support, 2 treatment by talking, 3 treatment of complicated complaints.
    pub level: u8,
    /// The visitor can make contact without a referral.
    pub self_contact: bool,
    /// Who pays.
    pub cost: Cost,
    /// Supports that come before this one among the first cards.
    pub after: &'m [SupportId],
    /// For whom it fits at all, and the line shown when that is not known.
    pub gate: Option<Gate<'m>>,
    /// Ways in, those with a condition first; at least one has none.
    pub doors: &'m [Door<'m>],
    /// Where the steps of the doors come from.
    pub doors_claim: Claim<'m>,
    /// Official name.
    pub name: TextId,
    /// Name in plain words.
    pub plain: TextId,
    /// What it gives.
    pub gives: Statement<'m>,
    /// Who can use it.
    pub for_whom: Statement<'m>,
    /// What it does not do.
    pub limits: Statement<'m>,
    /// Whether a referral is needed.
    pub referral: Statement<'m>,
    /// Who pays.
    pub pays: Statement<'m>,
    /// Where to find one.
    pub find: Statement<'m>,
    /// How soon it begins, where a source says so.
    pub soon: Option<Statement<'m>>,
    /// The first sentence on the phone.
    pub say: RoleText<'m>,
    /// Phone numbers and addresses.
    pub contacts: &'m [FactId],
}

impl<'m> Support<'m> {
    /// The sourced statements in the order of the card.
    pub fn statements(&self) -> [&Statement<'m>; 6] {
        [
            &self.gives,
            &self.for_whom,
            &self.referral,
            &self.pays,
            &self.limits,
            &self.find,
        ]
    }
}

/// For whom a support fits at all.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Gate<'m> {
    /// *No* keeps the support out of the result.
    pub when: Condition<'m>,
    /// Shown when the condition may hold ("Als het om kanker gaat.").
    pub caveat: TextId,
}

/// Through whom a support is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "bake",
    derive(databake::Bake, serde::Deserialize),
    databake(path = guide::model),
    serde(rename_all = "snake_case")
)]
pub enum DoorKind {
    /// The hospital team.
    Ziekenhuis,
    /// The hospice's own team.
    Hospice,
    /// The team of the verpleeghuis or other institution.
    Verpleeghuis,
    /// The home-care nurse who already comes.
    Thuiszorg,
    /// The visitor's own huisarts.
    Huisarts,
    /// The gemeente: sociaal wijkteam, welzijn, Wmo.
    Gemeente,
    /// The employer or bedrijfsarts.
    Werk,
    /// The visitor makes contact.
    Zelf,
}

impl DoorKind {
    /// Id in the content files.
    pub fn as_str(self) -> &'static str {
        match self {
            DoorKind::Ziekenhuis => "ziekenhuis",
            DoorKind::Hospice => "hospice",
            DoorKind::Verpleeghuis => "verpleeghuis",
            DoorKind::Thuiszorg => "thuiszorg",
            DoorKind::Huisarts => "huisarts",
            DoorKind::Gemeente => "gemeente",
            DoorKind::Werk => "werk",
            DoorKind::Zelf => "zelf",
        }
    }
}

/// One way to reach a support.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Door<'m> {
    /// Through whom.
    pub kind: DoorKind,
    /// When this is the best way; `None` is the way for everybody else.
    pub when: Option<Condition<'m>>,
    /// Whom to call is the visitor's own helper: the guide cannot know the number.
    pub own: bool,
    /// "Via je huisarts".
    pub label: TextId,
    /// Two to four steps.
    pub steps: &'m [TextId],
}

/// How sure we are of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "bake",
    derive(databake::Bake, serde::Deserialize),
    databake(path = guide::model),
    serde(rename_all = "snake_case")
)]
pub enum Certainty {
    /// Stated in a seed document.
    Seed,
    /// Read on a public page.
    Read,
    /// Seen in secondary sources only: shown as not checked.
    Secondary,
    /// General knowledge without a source: shown as not checked.
    Background,
}

impl Certainty {
    /// Whether it may be shown without "vraag het na".
    pub fn is_sourced(self) -> bool {
        match self {
            Certainty::Seed | Certainty::Read => true,
            Certainty::Secondary | Certainty::Background => false,
        }
    }
}

/// Where a statement comes from and until when it may be shown.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Claim<'m> {
    /// At least one source.
    pub sources: &'m [SourceId],
    /// How sure we are.
    pub certainty: Certainty,
    /// Day on which the source was last looked at.
    pub checked_on: Date,
    /// Day before which somebody looks again.
    pub review_by: Date,
    /// Last day on which it holds.
    pub valid_until: Option<Date>,
}

impl Claim<'_> {
    /// Whether the statement may be read as checked on this day: it has a real source and its
    /// review is not overdue.
    pub fn is_firm(&self, today: Date) -> bool {
        self.certainty.is_sourced() && today <= self.review_by
    }

    /// Whether it still holds on this day.
    pub fn is_valid(&self, today: Date) -> bool {
        self.valid_until.is_none_or(|last| today <= last)
    }
}

/// A sentence on a card with its claim.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Statement<'m> {
    /// The text while the claim is valid.
    pub text: TextId,
    /// The text after that; present exactly when the claim has an end.
    pub later: Option<TextId>,
    /// Where it comes from.
    pub claim: Claim<'m>,
}

impl Statement<'_> {
    /// The text to show on this day.
    pub fn text_on(&self, today: Date) -> TextId {
        match self.later {
            Some(later) if !self.claim.is_valid(today) => later,
            Some(_) | None => self.text,
        }
    }
}

/// What an unknown circumstance does to a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "bake",
    derive(databake::Bake, serde::Deserialize),
    databake(path = guide::model),
    serde(rename_all = "snake_case")
)]
pub enum OnUnknown {
    /// The rule holds; its supports stand after those that are certain.
    #[default]
    Show,
    /// The rule waits for a real answer.
    Skip,
}

/// Where the supports of a rule come in the result: `place` in the content files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "bake",
    derive(databake::Bake, serde::Deserialize),
    databake(path = guide::model),
    serde(rename_all = "snake_case")
)]
pub enum Rank {
    /// The first support comes before everything else; of a rule for a signal, all of them.
    Lead,
    /// As [`Rank::Normal`]; and where the visitor wants to begin with this worry, the first support
    /// comes before what other rules lead with, signals excepted.
    Begin,
    /// By the visitor's wish, then by the number of worries it helps with.
    #[default]
    Normal,
    /// Only where room is left.
    Extra,
    /// Only where nothing else was found; the one place where `because` may be empty.
    Fallback,
}

/// Which answers lead to which supports.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Rule<'m> {
    /// Id in the content files.
    pub id: &'m str,
    /// One of these was ticked; empty only for a fallback.
    pub because: ChoiceSet,
    /// Circumstances; `None` is always.
    pub when: Option<Condition<'m>>,
    /// What unknown circumstances do.
    pub on_unknown: OnUnknown,
    /// Where its supports come.
    pub rank: Rank,
    /// Supports in order; at least one.
    pub supports: &'m [SupportId],
    /// The reason a visitor reads.
    pub text: TextId,
    /// At least one source.
    pub sources: &'m [SourceId],
}

/// Kinds of support that stay behind "bekijk alles" for some people.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Later<'m> {
    /// Id in the content files.
    pub id: &'m str,
    /// For whom, where this certainly holds.
    pub when: Condition<'m>,
    /// What stays behind.
    pub supports: &'m [SupportId],
    /// Why.
    pub sources: &'m [SourceId],
}

/// Something for tonight.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Tonight<'m> {
    /// What.
    pub support: SupportId,
    /// For whom; `None` is everybody.
    pub when: Option<Condition<'m>>,
    /// They are there at night for whom it is meant, whatever the hours say: the team of a house.
    pub there: bool,
}

/// When a kind of support can be reached by phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "bake",
    derive(databake::Bake, serde::Deserialize),
    databake(path = guide::model),
    serde(rename_all = "snake_case")
)]
pub enum Open {
    /// Always.
    DayAndNight,
    /// In the evening, at night and in the weekend.
    OutsideOfficeHours,
    /// By day, or nobody knows.
    OfficeHours,
}

impl Open {
    /// Whether somebody can call at night.
    pub fn at_night(self) -> bool {
        match self {
            Open::DayAndNight | Open::OutsideOfficeHours => true,
            Open::OfficeHours => false,
        }
    }
}

/// When some kinds of support can be reached.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Hours<'m> {
    /// When.
    pub open: Open,
    /// Which.
    pub supports: &'m [SupportId],
    /// Where that comes from.
    pub claim: Claim<'m>,
}

/// A small thing to do tonight.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct NightStep<'m> {
    /// What.
    pub text: RoleText<'m>,
    /// For whom; `None` is everybody.
    pub when: Option<Condition<'m>>,
    /// It is making the card.
    pub card: bool,
    /// Where that comes from.
    pub claim: Claim<'m>,
}

/// What can be done when offices are closed.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Night<'m> {
    /// When each kind of support can be reached: every kind once.
    pub hours: &'m [Hours<'m>],
    /// Small things to do, in order.
    pub steps: &'m [NightStep<'m>],
    /// What to do when something cannot wait.
    pub cannot_wait: Statement<'m>,
}

/// What can be on the card somebody takes along to a call or a talk.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct TalkCardContent<'m> {
    /// What it is called on paper.
    pub title: TextId,
    /// Heading of the visitor's ticked words.
    pub words_title: TextId,
    /// Heading of what they wrote.
    pub own_title: TextId,
    /// Heading of the names and numbers of what else is shown first.
    pub others_title: TextId,
    /// Before the first sentence on the phone.
    pub say: TextId,
    /// Around that sentence, as `{words}`.
    pub quoted: TextId,
    /// Before with whom something was agreed; also the label of the field.
    pub with: TextId,
    /// Before for when; also the label of the field.
    pub when: TextId,
    /// After what nobody checked.
    pub unchecked: TextId,
    /// Who made the card.
    pub made: TextId,
    /// The choices that can be on it.
    pub words: ChoiceSet,
    /// Questions to take along, in order.
    pub questions: &'m [TalkCardQuestions<'m>],
    /// What to ask about costs; no support is in two of them.
    pub costs: &'m [CostQuestions<'m>],
    /// Those that listen or help at once: nothing is agreed with them.
    pub helplines: &'m [SupportId],
}

/// Questions to take along.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct TalkCardQuestions<'m> {
    /// Id in the content files.
    pub id: &'m str,
    /// What they are about.
    pub title: TextId,
    /// The questions.
    pub lines: &'m [RoleText<'m>],
    /// For whom; *no* leaves them out.
    pub when: Option<Condition<'m>>,
    /// Why they are worth asking.
    pub claim: Claim<'m>,
}

/// What to ask about the costs of some kinds of support.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct CostQuestions<'m> {
    /// Id in the content files.
    pub id: &'m str,
    /// Whom to ask.
    pub title: TextId,
    /// The questions.
    pub lines: &'m [TextId],
    /// The kinds of support whose cost is not certain.
    pub supports: &'m [SupportId],
    /// Why they are worth asking.
    pub claim: Claim<'m>,
}

/// A signal and what is shown first because of it.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Flag<'m> {
    /// The ticked choice.
    pub choice: ChoiceId,
    /// Heading.
    pub title: TextId,
    /// Lines, in order.
    pub lines: &'m [Line<'m>],
    /// The first sentence on the phone.
    pub say: RoleText<'m>,
    /// Being seen with this page may be dangerous.
    pub unsafe_to_be_seen: bool,
    /// Supports that are not among the first while this signal is there.
    pub holds_back: &'m [SupportId],
    /// At least one source.
    pub sources: &'m [SourceId],
}

/// One line of urgent help.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Line<'m> {
    /// The sentence.
    pub text: TextId,
    /// Phone numbers and addresses offered with it.
    pub contacts: &'m [FactId],
    /// Who ticked one of these reads it before the others.
    pub first_for: ChoiceSet,
    /// Only who ticked one of these reads it; without any, everybody.
    pub only_for: ChoiceSet,
}

impl<'m> Flag<'m> {
    /// The lines in the order for somebody with these answers.
    pub fn lines_for(&self, answers: Answers) -> Vec<Line<'m>> {
        let lines = self.lines.iter().copied();
        let is_for_them =
            |line: &Line<'_>| line.only_for.is_empty() || answers.0.meets(line.only_for);
        let lines = lines.filter(is_for_them);
        let is_later = |line: &Line<'_>| line.first_for.and(answers.0).is_empty();
        let first = lines.clone().filter(|line| !is_later(line));
        first.chain(lines.filter(is_later)).collect()
    }
}

/// Kinds of fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "bake",
    derive(databake::Bake, serde::Deserialize),
    databake(path = guide::model),
    serde(rename_all = "snake_case")
)]
pub enum FactKind {
    /// A phone number; shown as a link that calls, with the number as text.
    Phone,
    /// A web address without protocol; shown as a link that opens outside the guide.
    Link,
    /// An amount of money; it is part of a sentence, and needs `valid_until`.
    Amount,
}

/// A number or address that can change.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Fact<'m> {
    /// Id in the content files.
    pub id: &'m str,
    /// What it is.
    pub kind: FactKind,
    /// As a visitor reads it.
    pub value: &'m str,
    /// Whose phone number it is; empty where the number says so itself.
    pub of: &'m str,
    /// Where it comes from.
    pub claim: Claim<'m>,
}

impl Fact<'_> {
    /// Where a link to it leads: a phone dials digits only, an address opens over https. Nothing
    /// for an amount, which is part of a sentence.
    pub fn href(&self) -> Option<String> {
        match self.kind {
            FactKind::Phone => Some(calling(self.value)),
            FactKind::Link => Some(["https://", self.value].concat()),
            FactKind::Amount => None,
        }
    }
}

/// A phone number as it is said: whose it is, and the number; `of` is empty where the number says so
/// itself.
pub fn whose(of: &str, number: &str) -> String {
    match of {
        "" => number.to_owned(),
        of => [of, ", ", number].concat(),
    }
}

/// The address that calls a number: digits only.
pub fn calling(number: &str) -> String {
    let dials = |letter: &char| letter.is_ascii_digit() || *letter == '+';
    "tel:".chars().chain(number.chars().filter(dials)).collect()
}

/// Where facts come from.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Source<'m> {
    /// Id in the content files.
    pub id: &'m str,
    /// What a visitor reads.
    pub title: &'m str,
    /// Address without protocol.
    pub address: Option<&'m str>,
}

impl<'m> Model<'m> {
    /// Whether a ticked signal says that being seen with this may be dangerous.
    pub fn is_unsafe_to_be_seen(&self, answers: Answers) -> bool {
        let mut flags = self.flags.iter();
        flags.any(|flag| flag.unsafe_to_be_seen && answers.has(flag.choice))
    }

    /// One screen.
    pub fn screen(&self, id: ScreenId) -> &'m Screen<'m> {
        &self.screens[id.index()]
    }

    /// One question.
    pub fn question(&self, id: QuestionId) -> &'m Question<'m> {
        &self.questions[id.index()]
    }

    /// One choice.
    pub fn choice(&self, id: ChoiceId) -> &'m Choice<'m> {
        &self.choices[id.index()]
    }

    /// What everybody but a visitor calls a choice: `question.option`.
    pub fn choice_name(&self, id: ChoiceId) -> String {
        let choice = self.choice(id);
        [self.question(choice.question).id, choice.id].join(".")
    }

    /// The signature of a part that may be told on a day to somebody who reads a language.
    pub fn signed(&self, part: SignedPart, today: Date, language: &str) -> Option<&'m Signed<'m>> {
        let mut signed = self.signed.iter();
        signed.find(|one| one.part == part && one.counts(today, language))
    }

    /// One kind of support.
    pub fn support(&self, id: SupportId) -> &'m Support<'m> {
        &self.supports[id.index()]
    }

    /// One rule.
    pub fn rule(&self, id: RuleId) -> &'m Rule<'m> {
        &self.rules[id.index()]
    }

    /// One signal.
    pub fn flag(&self, id: FlagId) -> &'m Flag<'m> {
        &self.flags[id.index()]
    }

    /// One fact.
    pub fn fact(&self, id: FactId) -> &'m Fact<'m> {
        &self.facts[id.index()]
    }

    /// One source.
    pub fn source(&self, id: SourceId) -> &'m Source<'m> {
        &self.sources[id.index()]
    }

    /// The kinds of support in the same group, in order, this one included.
    pub fn beside(&self, id: SupportId) -> impl Iterator<Item = SupportId> + use<'m> {
        let group = self.support(id).group;
        let supports = self.supports;
        self.support_ids()
            .filter(move |other| supports[other.index()].group == group)
    }

    /// To whom a kind of support can pass a person on; empty where no source says so.
    pub fn passes_on_to(&self, id: SupportId) -> &'m [SupportId] {
        self.pass_from(id).map_or(&[], |pass| pass.to)
    }

    /// The same with where it comes from; nothing where no source says so.
    pub fn pass_from(&self, id: SupportId) -> Option<&'m Pass<'m>> {
        self.passes.iter().find(|pass| pass.from == id)
    }

    /// The chain a kind of support is part of, for who comes in through this door.
    pub fn chain_with(&self, id: SupportId, door: DoorKind) -> Option<&'m Chain<'m>> {
        let of = |door: Option<DoorKind>| {
            let mut chains = self.chains.iter();
            chains.find(|chain| chain.door == door && chain.steps.contains(&id))
        };
        of(Some(door)).or_else(|| of(None))
    }

    /// When a kind of support can be reached, and where that comes from.
    pub fn hours_of(&self, id: SupportId) -> Option<&'m Hours<'m>> {
        let mut hours = self.night.hours.iter();
        hours.find(|hours| hours.supports.contains(&id))
    }

    /// All supports with their ids, by group.
    pub fn support_ids(&self) -> impl Iterator<Item = SupportId> + use<> {
        // A guide has fewer than 256 supports: checked when it was compiled.
        (0..self.supports.len() as u8).map(SupportId)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leads_to(kind: FactKind, value: &str) -> Option<String> {
        let claim = Claim {
            sources: &[],
            certainty: Certainty::Seed,
            checked_on: Date(0),
            review_by: Date(0),
            valid_until: None,
        };
        Fact {
            id: "",
            kind,
            value,
            of: "",
            claim,
        }
        .href()
    }

    #[test]
    fn a_phone_dials_digits_only() {
        for (number, dialled) in [
            ("088 0767 000", "tel:0880767000"),
            ("0800-2000", "tel:08002000"),
            ("+31 88 123", "tel:+3188123"),
        ] {
            assert_eq!(leads_to(FactKind::Phone, number).as_deref(), Some(dialled));
        }
    }

    #[test]
    fn a_number_is_said_with_whose_it_is() {
        assert_eq!(
            whose("Veilig Thuis", "0800-2000"),
            "Veilig Thuis, 0800-2000"
        );
        assert_eq!(whose("", "112"), "112");
    }

    #[test]
    fn an_address_opens_over_https_and_an_amount_leads_nowhere() {
        let address = leads_to(FactKind::Link, "113.nl");
        assert_eq!(address.as_deref(), Some("https://113.nl"));
        assert_eq!(leads_to(FactKind::Amount, "385 euro"), None);
    }
}
