//! The mistakes that can be made in a condition.

use toml::{Table, Value};

use super::edit::{Change, Path};
use super::mutant::Maker;
use super::operator::Operator;

const PREDICATES: [&str; 2] = ["two_or_more_worries", "three_or_more_worries"];

/// Every mistake in the condition at `path`, if there is one. Its removal as a whole is left to
/// the caller, who knows what else has to go.
pub fn in_condition(maker: &mut Maker<'_>, path: &Path) {
    if let Some(condition) = path.look_up(maker.table).cloned() {
        part(maker, path, &condition, false);
    }
}

fn part(maker: &mut Maker<'_>, path: &Path, condition: &Value, inside_not: bool) {
    let word = condition.as_table().and_then(|table| table.iter().next());
    let Some((word, argument)) = word else { return };
    let inside = path.key(word);
    // A negated part inside `not` is the same mistake as the `not` gone.
    let negate = |maker: &mut Maker<'_>| {
        if !inside_not {
            let said = format!("not {condition}");
            let change = Change::Set(table("not", condition.clone()));
            maker.one(Operator::Negate, path, change, said);
        }
    };
    match word.as_str() {
        "is" => {
            negate(maker);
            maker.without_each(Operator::Narrow, &inside, true);
        }
        "holds" => {
            negate(maker);
            for other in PREDICATES {
                if argument.as_str() != Some(other) {
                    let change = Change::Set(other.into());
                    let said = format!("{other} instead of {argument}");
                    maker.one(Operator::ChangePredicate, &inside, change, said);
                }
            }
        }
        "not" => {
            let said = format!("{argument} without not");
            maker.one(Operator::Negate, path, Change::Set(argument.clone()), said);
            part(maker, &inside, argument, true);
        }
        "all" | "any" => {
            let other = if word == "all" { "any" } else { "all" };
            let said = format!("{other} instead of {word}");
            let change = Change::Set(table(other, argument.clone()));
            maker.one(Operator::SwapAllAny, path, change, said);
            maker.without_each(Operator::DropPart, &inside, true);
            for (index, inner) in argument.as_array().into_iter().flatten().enumerate() {
                part(maker, &inside.at(index), inner, false);
            }
        }
        // The compiler of the content knows no other words.
        _ => {}
    }
}

fn table(word: &str, argument: Value) -> Value {
    Value::Table(Table::from_iter([(word.to_owned(), argument)]))
}
