//! Who of many people is in a set, for sixty-four people at a time.
//!
//! A person is a bit of a word. A node of a diagram then costs three operations for all of them and no
//! branch that a processor has to guess: to follow the diagram for each person takes ten times as long.

use biodivine_lib_bdd::Bdd;
use guide::Answers;

use crate::encoding::Encoding;

/// As many people as a word has bits.
pub const PEOPLE: usize = u64::BITS as usize;

/// A set of answers, as the nodes of its diagram, each after those it leads to.
pub struct Set(Vec<Node>);

struct Node {
    variable: usize,
    low: usize,
    high: usize,
}

impl From<&Bdd> for Set {
    fn from(diagram: &Bdd) -> Self {
        // The first two are the ends, “no” and “yes”; the library keeps the root last.
        let nodes = diagram.pointers().skip(2).map(|node| Node {
            variable: diagram.var_of(node).to_index(),
            low: diagram.low_link_of(node).to_index(),
            high: diagram.high_link_of(node).to_index(),
        });
        let mut nodes: Vec<Node> = nodes.collect();
        if nodes.is_empty() {
            // Everybody or nobody: a node that leads there whatever is answered.
            let end = usize::from(diagram.is_true());
            nodes.push(Node {
                variable: 0,
                low: end,
                high: end,
            });
        }
        Self(nodes)
    }
}

/// The answers of up to [`PEOPLE`] people: for each variable, who chose it.
pub struct Lanes(Vec<u64>);

impl Lanes {
    /// Of these people, the first in the lowest bit.
    pub fn of(encoding: &Encoding<'_, '_>, people: &[Answers]) -> Self {
        let mut chosen = vec![0; encoding.space().names().len()];
        for (place, answers) in people.iter().enumerate() {
            for choice in answers.0.iter() {
                chosen[encoding.variable(choice).to_index()] |= 1 << place;
            }
        }
        Self(chosen)
    }

    /// Who of them is in a set. `room` is kept from call to call, so that none asks for memory.
    pub fn in_set(&self, set: &Set, room: &mut Vec<u64>) -> u64 {
        room.clear();
        room.extend([0, u64::MAX]);
        for node in &set.0 {
            let chosen = self.0[node.variable];
            let members = (chosen & room[node.high]) | (!chosen & room[node.low]);
            room.push(members);
        }
        room.last().copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use biodivine_lib_bdd::BddVariableSet;

    use super::*;

    /// The set of those who chose what this says, out of every answer to three questions.
    fn members(says: &str) -> u64 {
        let variables = BddVariableSet::new(&["a", "b", "c"]);
        let diagram = variables.eval_expression_string(says);
        // Person n chose the bits of n.
        let lanes = Lanes(vec![0b1010_1010, 0b1100_1100, 0b1111_0000]);
        lanes.in_set(&Set::from(&diagram), &mut Vec::new()) & 0xFF
    }

    #[test]
    fn everybody_is_where_the_diagram_puts_them() {
        assert_eq!(members("a"), 0b1010_1010);
        assert_eq!(members("!b"), 0b0011_0011);
        assert_eq!(members("a & !b | c & a"), 0b1010_0010);
        assert_eq!(members("(a ^ b) ^ c"), 0b1001_0110);
    }

    #[test]
    fn a_set_of_everybody_and_one_of_nobody() {
        assert_eq!(members("true"), 0xFF);
        assert_eq!(members("a & !a"), 0);
    }
}
