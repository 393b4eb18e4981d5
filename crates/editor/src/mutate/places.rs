//! Where the content decides something: every place in every file at which an editor can slip.
//!
//! Sources, dates, certainty, texts, groups and coverage decide nothing about who sees what; they
//! have checks of their own.

use std::sync::Arc;

use anyhow::Result;
use content::Files;
use toml::{Table, Value};

use super::conditions::in_condition;
use super::edit::{Change, Edit, Path};
use super::mutant::{Maker, Mutant, parse};
use super::operator::Operator;

/// Every mutant of the content, in the order of the files.
///
/// # Errors
/// A file that is not there or no TOML.
pub fn mutants(files: &Files) -> Result<Vec<Mutant>> {
    let mut mutants = Vec::new();
    for (file, of_item) in [
        ("guide.toml", guide as fn(&mut Maker<'_>)),
        ("questions.toml", questions),
        ("rules.toml", rules),
        ("red_flags.toml", red_flags),
    ] {
        of_file(files, file, of_item, &mut mutants)?;
    }
    let supports = files.0.keys().filter(|path| path.starts_with("supports/"));
    for file in supports {
        of_file(files, file, support, &mut mutants)?;
    }
    Ok(mutants)
}

fn of_file(
    files: &Files,
    file: &str,
    of_file: fn(&mut Maker<'_>),
    mutants: &mut Vec<Mutant>,
) -> Result<()> {
    let table = Arc::new(parse(files, file)?);
    of_file(&mut Maker {
        file,
        table: &table,
        owner: String::new(),
        start: Path::default(),
        mutants,
    });
    Ok(())
}

/// Goes through the blocks of a file (`[[rule]]`), named by one of their fields.
fn each(maker: &mut Maker<'_>, block: &str, name: &str, mut of_block: impl FnMut(&mut Maker<'_>)) {
    let blocks = Path::default().key(block);
    let list = blocks.look_up(maker.table).and_then(Value::as_array);
    for (index, value) in list.cloned().unwrap_or_default().iter().enumerate() {
        let named = value.get(name).and_then(Value::as_str);
        of_block(&mut Maker {
            file: maker.file,
            table: maker.table,
            owner: named.map_or_else(|| format!("{block}[{index}]"), str::to_owned),
            start: blocks.at(index),
            mutants: maker.mutants,
        });
    }
}

fn guide(maker: &mut Maker<'_>) {
    for limit in ["max_follow_ups", "max_shown"] {
        let path = Path::default().key(limit);
        let Some(value) = path.look_up(maker.table).and_then(Value::as_integer) else {
            continue;
        };
        for (operator, other) in [
            (Operator::RaiseLimit, value + 1),
            (Operator::LowerLimit, value - 1),
        ] {
            let said = format!("{other} instead of {value}");
            maker.one(operator, &path, Change::Set(other.into()), said);
        }
    }
    let tonight = Path::default().key("tonight");
    maker.swap_neighbours(Operator::SwapTonight, &tonight, "support");
    each(maker, "tonight", "support", |maker| {
        let start = maker.start.clone();
        let said = "without it".to_owned();
        maker.one(Operator::DropTonight, &start, Change::Remove, said);
        condition(maker, &start.key("when"), None);
    });
}

fn questions(maker: &mut Maker<'_>) {
    each(maker, "screen", "id", |maker| {
        for switch in ["follow_up", "skippable", "enough"] {
            flip(maker, switch);
        }
    });
    each(maker, "question", "id", |maker| {
        let start = maker.start.clone();
        condition(maker, &start.key("ask_when"), None);
        for (one, other) in [("one", "many"), ("many", "one")] {
            let path = start.key("kind");
            if path.look_up(maker.table).and_then(Value::as_str) == Some(one) {
                let said = format!("{other} instead of {one}");
                maker.one(Operator::ChangeKind, &path, Change::Set(other.into()), said);
            }
        }
        options(maker, &start.key("options"));
    });
}

fn options(maker: &mut Maker<'_>, options: &Path) {
    let list = options.look_up(maker.table).and_then(Value::as_array);
    for (index, option) in list.cloned().unwrap_or_default().iter().enumerate() {
        let id = option.get("id").and_then(Value::as_str).unwrap_or_default();
        let mut maker = Maker {
            file: maker.file,
            table: maker.table,
            owner: format!("{}.{id}", maker.owner),
            start: options.at(index),
            mutants: maker.mutants,
        };
        let start = maker.start.clone();
        let said = "without it".to_owned();
        maker.one(Operator::DropOption, &start, Change::Remove, said);
        condition(&mut maker, &start.key("show_when"), None);
        for switch in ["exclusive", "unknown"] {
            // To switch one on says little: most questions take one answer anyway.
            if option.get(switch).is_some() {
                flip(&mut maker, switch);
            }
        }
    }
}

fn rules(maker: &mut Maker<'_>) {
    laters(maker);
    each(maker, "rule", "id", |maker| {
        let start = maker.start.clone();
        let said = "without it".to_owned();
        maker.one(Operator::DropRule, &start, Change::Remove, said);
        maker.without_each(Operator::DropReason, &start.key("because"), true);
        // Without a condition there is nothing to wait for.
        condition(maker, &start.key("when"), Some(&start.key("on_unknown")));
        maker.without_each(Operator::DropSupport, &start.key("supports"), true);
        swap_first_two(maker, &start.key("supports"));
        let place = start.key("place");
        let now = text(maker.table, &place).unwrap_or_else(|| "normal".into());
        let others: &[(Operator, &str)] = match now.as_str() {
            "lead" => &[(Operator::LowerPlace, "normal")],
            "normal" => &[
                (Operator::RaisePlace, "lead"),
                (Operator::LowerPlace, "extra"),
            ],
            "begin" => &[(Operator::LowerPlace, "normal")],
            "extra" | "fallback" => &[(Operator::RaisePlace, "normal")],
            _ => &[],
        };
        for (operator, other) in others {
            let said = format!("{other} instead of {now}");
            maker.one(*operator, &place, Change::Set((*other).into()), said);
        }
        if start.key("when").look_up(maker.table).is_some() {
            let path = start.key("on_unknown");
            let other = match text(maker.table, &path).as_deref() {
                Some("skip") => "show",
                _ => "skip",
            };
            let change = Change::Set(other.into());
            maker.one(Operator::FlipOnUnknown, &path, change, other.to_owned());
        }
    });
}

/// What stays behind for some people.
fn laters(maker: &mut Maker<'_>) {
    each(maker, "later", "id", |maker| {
        let start = maker.start.clone();
        let said = "without it".to_owned();
        maker.one(Operator::DropLater, &start, Change::Remove, said);
        maker.without_each(Operator::DropLater, &start.key("supports"), true);
        in_condition(maker, &start.key("when"));
    });
}

fn swap_first_two(maker: &mut Maker<'_>, path: &Path) {
    let list = path.look_up(maker.table).and_then(Value::as_array);
    if let Some([first, second, ..]) = list.map(Vec::as_slice) {
        let said = format!("{second} before {first}");
        maker.one(Operator::SwapSupports, path, Change::Swap(0, 1), said);
    }
}

fn red_flags(maker: &mut Maker<'_>) {
    let flags = Path::default().key("flag");
    maker.swap_neighbours(Operator::SwapFlags, &flags, "option");
    each(maker, "urgent", "", |maker| {
        let contacts = maker.start.key("contacts");
        maker.without_each(Operator::DropContact, &contacts, false);
    });
    each(maker, "flag", "option", |maker| {
        let start = maker.start.clone();
        let said = "without it".to_owned();
        maker.one(Operator::DropFlag, &start, Change::Remove, said);
        maker.without_each(Operator::DropHoldsBack, &start.key("holds_back"), false);
        flip(maker, "unsafe_to_be_seen");
        let lines = start.key("lines");
        let count = lines.look_up(maker.table).and_then(Value::as_array);
        for line in 0..count.map_or(0, Vec::len) {
            let contacts = lines.at(line).key("contacts");
            maker.without_each(Operator::DropContact, &contacts, false);
        }
    });
}

fn support(maker: &mut Maker<'_>) {
    let start = Path::default();
    maker.owner = text(maker.table, &start.key("id")).unwrap_or_default();
    levels(maker);
    let self_contact = start.key("self_contact");
    if let Some(now) = self_contact.look_up(maker.table).and_then(Value::as_bool) {
        let said = format!("{} instead of {now}", !now);
        let change = Change::Set((!now).into());
        maker.one(Operator::FlipSelfContact, &self_contact, change, said);
    }
    let cost = start.key("cost");
    if let Some(now) = text(maker.table, &cost) {
        // To the kind that makes the greatest difference for somebody without money.
        let other = match now.as_str() {
            "free" | "insured" | "varies" => "own_money",
            _ => "free",
        };
        let said = format!("{other} instead of {now}");
        maker.one(Operator::ChangeCost, &cost, Change::Set(other.into()), said);
    }
    maker.without_each(Operator::DropAfter, &start.key("after"), false);
    maker.without_each(Operator::DropContact, &start.key("contacts"), false);
    condition(maker, &start.key("gate"), None);
    doors(maker);
}

fn levels(maker: &mut Maker<'_>) {
    let path = Path::default().key("level");
    let level = path.look_up(maker.table).and_then(Value::as_integer);
    for (operator, other) in [(Operator::RaiseLevel, 1), (Operator::LowerLevel, -1)] {
        if let Some(other) = level
            .map(|level| level + other)
            .filter(|it| (1..=3).contains(it))
        {
            let said = format!("level {other}");
            maker.one(operator, &path, Change::Set(other.into()), said);
        }
    }
}

fn doors(maker: &mut Maker<'_>) {
    let doors = Path::default().key("door");
    let owner = maker.owner.clone();
    let list = doors.look_up(maker.table).and_then(Value::as_array);
    let list = list.cloned().unwrap_or_default();
    for (index, door) in list.iter().enumerate() {
        let id = door.get("id").and_then(Value::as_str).unwrap_or_default();
        let start = doors.at(index);
        let mut maker = Maker {
            file: maker.file,
            table: maker.table,
            owner: format!("{owner} door {id}"),
            start: start.clone(),
            mutants: maker.mutants,
        };
        let last = index + 1 == list.len();
        if list.len() > 1 {
            let mut edits = vec![Edit {
                path: start.clone(),
                change: Change::Remove,
            }];
            let before = doors.at(index.saturating_sub(1)).key("when");
            if last && before.look_up(maker.table).is_some() {
                // The door before it becomes the one for everybody.
                edits.push(Edit {
                    path: before,
                    change: Change::Remove,
                });
            }
            maker.several(Operator::DropDoor, edits, "without it".into());
        }
        let change = Change::Set(if id == "zelf" { "huisarts" } else { "zelf" }.into());
        let said = format!("another door instead of {id}");
        maker.one(Operator::ChangeDoor, &start.key("id"), change, said);
        if id == "zelf" {
            flip(&mut maker, "own");
        }
        // A door without its condition is refused; one that is always chosen is the same slip.
        in_condition(&mut maker, &start.key("when"));
        if index + 2 < list.len() {
            let said = "after the next door".to_owned();
            let edit = Edit {
                path: doors.clone(),
                change: Change::Swap(index, index + 1),
            };
            maker.named(Operator::SwapDoors, &start, vec![edit], said);
        }
    }
}

/// The mistakes in a condition, its removal first; `with` goes too when it is there.
fn condition(maker: &mut Maker<'_>, path: &Path, with: Option<&Path>) {
    let Some(condition) = path.look_up(maker.table) else {
        return;
    };
    let said = format!("without {condition}");
    let gone = |path: &Path| Edit {
        path: path.clone(),
        change: Change::Remove,
    };
    let with = with.filter(|with| with.look_up(maker.table).is_some());
    let edits = [Some(gone(path)), with.map(gone)];
    let edits = edits.into_iter().flatten().collect();
    maker.several(Operator::DropCondition, edits, said);
    in_condition(maker, path);
}

/// What is on or off, the other way round.
fn flip(maker: &mut Maker<'_>, switch: &str) {
    let path = maker.start.key(switch);
    let now = path.look_up(maker.table).and_then(Value::as_bool);
    let other = !now.unwrap_or_default();
    let said = format!("{switch} = {other}");
    maker.one(Operator::FlipSwitch, &path, Change::Set(other.into()), said);
}

fn text(table: &Table, path: &Path) -> Option<String> {
    path.look_up(table)
        .and_then(Value::as_str)
        .map(str::to_owned)
}
