//! The mistakes that are made on purpose. One operator is one kind of slip of an editor.

use std::fmt;

macro_rules! operators {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)+) => {
        /// A kind of mistake.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Operator {$($(#[$doc])* $name,)+}

        impl Operator {
            /// Every operator, in the order of the table.
            pub const ALL: &[Operator] = &[$(Operator::$name,)+];

            /// Its name in lists and in `content/mutants.toml`.
            pub fn name(self) -> &'static str {
                match self {$(Operator::$name => $text,)+}
            }
        }
    };
}

operators! {
    /// A whole rule is gone, with its sentence.
    DropRule = "remove a rule";
    /// One option of `because` is gone.
    DropReason = "remove a reason";
    /// `when`, `ask_when`, `show_when` or a gate is gone.
    DropCondition = "remove a condition";
    /// One part of `all` or `any` is gone.
    DropPart = "remove a part";
    /// `is` or `holds` became its opposite, or a `not` is gone.
    Negate = "negate a part";
    /// `all` became `any` or the other way round.
    SwapAllAny = "swap all and any";
    /// One choice of a list in `is` is gone.
    Narrow = "remove a choice";
    /// Another predicate in `holds`.
    ChangePredicate = "change a predicate";
    /// One support of a rule is gone.
    DropSupport = "remove a support";
    /// The first two supports of a rule changed places.
    SwapSupports = "swap two supports";
    /// A rule comes earlier in the result: `lead` where it was not, or no longer `extra`.
    RaisePlace = "raise a place";
    /// A rule comes later in the result.
    LowerPlace = "lower a place";
    /// Nothing, or one support less, stays behind for some people.
    DropLater = "remove from later";
    /// `on_unknown` became the other.
    FlipOnUnknown = "flip on_unknown";
    /// A screen, signal or option lost or got something that is on or off.
    FlipSwitch = "flip a switch";
    /// An answer to choose is gone, with its sentence.
    DropOption = "remove an option";
    /// One answer became any number of answers, or the other way round.
    ChangeKind = "change a kind";
    /// One more is allowed.
    RaiseLimit = "raise a limit";
    /// One less is allowed.
    LowerLimit = "lower a limit";
    /// A candidate for tonight is gone.
    DropTonight = "remove a tonight";
    /// Two candidates for tonight changed places.
    SwapTonight = "swap two tonights";
    /// A signal is gone, with its sentences.
    DropFlag = "remove a signal";
    /// A signal changed places with the next.
    SwapFlags = "swap two signals";
    /// A signal no longer holds a support back.
    DropHoldsBack = "remove a holds_back";
    /// A phone number or address is gone.
    DropContact = "remove a contact";
    /// A kind of support counts as heavier help.
    RaiseLevel = "raise a level";
    /// A kind of support counts as lighter help.
    LowerLevel = "lower a level";
    /// A referral is needed where none was, or the other way round.
    FlipSelfContact = "flip self_contact";
    /// What was free is paid, or the other way round.
    ChangeCost = "change a cost";
    /// What has to stand before a support is gone.
    DropAfter = "remove an after";
    /// A door is gone, with its sentences.
    DropDoor = "remove a door";
    /// A door changed places with the next, conditions and all.
    SwapDoors = "swap two doors";
    /// A door leads through somebody else.
    ChangeDoor = "change a door";
}

impl fmt::Display for Operator {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.name())
    }
}
