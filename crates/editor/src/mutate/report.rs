//! What is said at the end: a table, and what nobody noticed.

use super::accepted::Accepted;
use super::judge::Verdict;
use super::mutant::Mutant;
use super::operator::Operator;
use super::oracle::Oracle;

/// All mutants and what became of them.
pub struct Report<'a> {
    judged: Vec<(&'a Mutant, &'a Verdict)>,
    accepted: &'a Accepted,
}

/// One line of the table.
#[derive(Default)]
struct Counts {
    mutants: usize,
    noticed: [usize; Oracle::ALL.len()],
    same: usize,
    accepted: usize,
    survived: usize,
}

impl<'a> Report<'a> {
    /// Puts mutants and verdicts together.
    pub fn new(mutants: &'a [Mutant], verdicts: &'a [Verdict], accepted: &'a Accepted) -> Self {
        Report {
            judged: mutants.iter().zip(verdicts).collect(),
            accepted,
        }
    }

    /// The mistakes that nobody noticed and that are not accepted.
    pub fn survivors(&self) -> Vec<&'a Mutant> {
        self.with(&Verdict::Survived)
            .filter(|mutant| !self.accepted.contains(mutant))
            .collect()
    }

    /// Entries of the accepted list that are no longer about anything.
    pub fn stale(&self) -> Vec<String> {
        self.accepted.stale(&self.judged)
    }

    /// The table.
    pub fn table(&self) -> String {
        let heads = Oracle::ALL.map(Oracle::name);
        let mut lines = vec![row("", ["mutants"].iter().chain(&heads).chain(&TAIL))];
        for operator in Operator::ALL {
            let counts = self.counts(|mutant| mutant.operator == *operator);
            if counts.mutants > 0 {
                lines.push(counts.row(operator.name()));
            }
        }
        lines.push(self.counts(|_| true).row("all"));
        lines.join("\n")
    }

    /// Mutants that change nothing, and those that no test noticed, each with what to do.
    pub fn lists(&self) -> Vec<String> {
        let mut lines = Vec::new();
        let same: Vec<_> = self.with(&Verdict::ChangesNothing).collect();
        if !same.is_empty() {
            lines.push("\nNo visitor was found for whom these change anything:".to_owned());
            lines.extend(same.iter().map(|mutant| format!("  {mutant}")));
        }
        let survivors = self.survivors();
        if !survivors.is_empty() {
            lines.push("\nNo test noticed:".to_owned());
            for mutant in survivors {
                lines.push(format!("  {mutant}"));
                lines.push(format!("    a test that would: {}", hint(mutant.operator)));
            }
        }
        lines
    }

    fn with(&self, wanted: &Verdict) -> impl Iterator<Item = &'a Mutant> {
        self.judged
            .iter()
            .filter(move |(_, verdict)| *verdict == wanted)
            .map(|(mutant, _)| *mutant)
    }

    fn counts(&self, wanted: impl Fn(&Mutant) -> bool) -> Counts {
        let mut counts = Counts::default();
        for (mutant, verdict) in self.judged.iter().filter(|(mutant, _)| wanted(mutant)) {
            counts.mutants += 1;
            match verdict {
                Verdict::Noticed(oracle, _) => counts.noticed[*oracle as usize] += 1,
                Verdict::ChangesNothing => counts.same += 1,
                Verdict::Survived if self.accepted.contains(mutant) => counts.accepted += 1,
                Verdict::Survived => counts.survived += 1,
            }
        }
        counts
    }
}

const TAIL: [&str; 3] = ["same", "accepted", "survived"];

impl Counts {
    fn row(&self, name: &str) -> String {
        let tail = [self.same, self.accepted, self.survived];
        let numbers = [self.mutants].into_iter().chain(self.noticed).chain(tail);
        let numbers: Vec<String> = numbers.map(|number| number.to_string()).collect();
        row(name, numbers.iter())
    }
}

fn row(name: &str, cells: impl Iterator<Item = impl AsRef<str>>) -> String {
    let cells: String = cells.map(|cell| format!("{:>10}", cell.as_ref())).collect();
    format!("{name:<22}{cells}")
}

/// What in the content would notice.
fn hint(operator: Operator) -> &'static str {
    match operator {
        Operator::DropRule
        | Operator::DropReason
        | Operator::DropSupport
        | Operator::SwapSupports
        | Operator::RaisePlace
        | Operator::DropLater
        | Operator::LowerPlace => {
            "a promise, a journey of somebody with this worry, or `rows` on the rule"
        }
        Operator::DropCondition
        | Operator::DropPart
        | Operator::Negate
        | Operator::SwapAllAny
        | Operator::Narrow
        | Operator::ChangePredicate => {
            "a promise about this circumstance, or two journeys that differ in it alone"
        }
        Operator::FlipOnUnknown => "a journey of somebody who did not answer this question",
        Operator::FlipSwitch
        | Operator::DropOption
        | Operator::ChangeKind
        | Operator::RaiseLimit
        | Operator::LowerLimit => "a promise about the conversation",
        Operator::DropTonight | Operator::SwapTonight => "a journey with `tonight`",
        Operator::DropFlag
        | Operator::SwapFlags
        | Operator::DropHoldsBack
        | Operator::DropContact => "a promise about what a signal or a card shows",
        Operator::RaiseLevel
        | Operator::LowerLevel
        | Operator::FlipSelfContact
        | Operator::ChangeCost
        | Operator::DropAfter => "a promise about cards",
        Operator::DropDoor | Operator::SwapDoors | Operator::ChangeDoor => "a journey with `door`",
    }
}
