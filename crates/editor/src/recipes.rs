//! The recipes of `docs/editing.md`: each is carried out on a copy of the content, and passes what
//! judges content. No recipe needs a line of Rust.

use std::sync::OnceLock;

use bumpalo::Bump;
use content::problem::Code;
use content::{Compiled, Files, compile, today};
use proof::{Promises, first_broken, promises};
use toml::{Table, Value};
use tooling::Project;

use super::mutate::Subject;

/// The content of this clone, read once.
fn files() -> Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    let read = || Files::read(&Project::find().unwrap().root.join("content")).unwrap();
    FILES.get_or_init(read).clone()
}

#[track_caller]
fn compiled(files: &Files) -> &'static Compiled<'static> {
    let arena: &Bump = Box::leak(Box::new(Bump::new()));
    match compile(arena, files, today().unwrap()) {
        Ok(compiled) => Box::leak(Box::new(compiled)),
        Err(problems) => {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            panic!("{}", lines.join("\n"));
        }
    }
}

/// Checks that the build takes it, every person arrives, and everything promised holds. What the
/// proof says of the content before the change, the step `proof` has looked at.
#[track_caller]
fn passes(files: Files) {
    static BEFORE: OnceLock<&Compiled<'static>> = OnceLock::new();
    let before = BEFORE.get_or_init(|| compiled(&self::files()));
    let after = compiled(&files);
    let promises = Promises::parse(&files.0[promises::FILE]).unwrap();
    let broken = first_broken(&before.model, after, &promises).unwrap();
    assert!(broken.is_none(), "{broken:?}");
    Subject::new(files, today().unwrap())
        .unwrap()
        .is_sound()
        .unwrap();
}

/// A copy in which a TOML file is altered.
fn toml(files: Files, file: &str, alter: impl FnOnce(&mut Table)) -> Files {
    let mut table: Table = files.0[file].parse().unwrap();
    alter(&mut table);
    files.with(file, table.to_string())
}

/// A copy with something added at the end of a file.
fn added(files: Files, file: &str, text: &str) -> Files {
    let before = files.0.get(file).cloned().unwrap_or_default();
    files.with(file, before + "\n" + text)
}

/// A copy with a text in every language.
fn said(files: Files, file: &str, text: &str) -> Files {
    let files = added(files, &format!("text/nl/{file}"), text);
    added(files, &format!("text/en/{file}"), text)
}

fn blocks<'t>(table: &'t mut Table, name: &str) -> &'t mut Vec<Value> {
    table[name].as_array_mut().unwrap()
}

/// The block with an id.
fn block<'t>(table: &'t mut Table, name: &str, id: &str) -> &'t mut Value {
    let mut blocks = blocks(table, name).iter_mut();
    blocks.find(|block| is(block, id)).unwrap()
}

fn is(block: &Value, id: &str) -> bool {
    block["id"].as_str() == Some(id)
}

/// Names one more in a list of `promises.toml`.
fn listed(files: Files, list: &str, id: &str) -> Files {
    toml(files, promises::FILE, |table| {
        let are = &mut block(table, "exactly", list)["are"];
        are.as_array_mut().unwrap().push(id.into());
    })
}

#[test]
fn a_phone_number_is_corrected() {
    passes(toml(files(), "facts.toml", |table| {
        let facts = blocks(table, "fact").iter_mut();
        let phone = |fact: &&mut Value| fact["kind"].as_str() == Some("phone");
        let number = &mut facts.filter(phone).last().unwrap()["value"];
        *number = "0800-1234".into();
    }));
}

#[test]
fn a_sentence_is_reworded() {
    let mut files = files();
    let text = files.0.get_mut("text/nl/rules.ftl").unwrap();
    let line = text.lines().find(|line| line.starts_with("rule-")).unwrap();
    let key = line.split('=').next().unwrap();
    *text = text.replacen(line, &format!("{key}= Dit kan ook anders."), 1);
    passes(files);
}

const RULE: &str = "[[rule]]\nid = \"proef\"\nbecause = [\"worries.geld\"]\nplace = \"extra\"\n\
                    supports = [\"luisterlijn\"]\nsources = [\"background\"]\n";

#[test]
fn a_rule_is_added() {
    let files = added(files(), "rules.toml", RULE);
    passes(said(files, "rules.ftl", "rule-proef = Zo kan het ook.\n"));
}

/// With its sentence, its line in the routing table and what was promised of it.
#[test]
fn a_rule_is_removed() {
    const GONE: &str = "aanvulling_meedenken";
    let mut files = toml(files(), "rules.toml", |table| {
        blocks(table, "rule").retain(|rule| !is(rule, GONE));
        // Somebody else has to lead to its kind of support.
        let other = block(table, "rule", "weet_niet");
        other["supports"]
            .as_array_mut()
            .unwrap()
            .push("mind_hulplijn".into());
    });
    for language in ["nl", "en"] {
        let text = files
            .0
            .get_mut(&format!("text/{language}/rules.ftl"))
            .unwrap();
        let kept = text
            .lines()
            .filter(|line| !line.starts_with("rule-aanvulling_meedenken ="));
        *text = kept.collect::<Vec<_>>().join("\n") + "\n";
    }
    let files = toml(files, "routing.toml", |table| {
        let is_gone = |row: &Value| {
            let line = &row["line"][0];
            line.get("place").is_some() && line["supports"][0].as_str() == Some("mind_hulplijn")
        };
        blocks(table, "row").retain(|row| !is_gone(row));
        let first = &mut blocks(table, "row")[0]["line"][0]["supports"];
        first.as_array_mut().unwrap().push("mind_hulplijn".into());
    });
    let files = toml(files, promises::FILE, |table| {
        blocks(table, "promise").retain(|promise| !is(promise, "meedenken"));
    });
    passes(files);
}

/// A copy of a kind there is, under another name: its doors, statements and texts are its own.
#[test]
fn a_kind_of_support_is_added_with_its_doors_and_texts() {
    let mut files = files();
    let like =
        files.0["supports/meedoen_welzijn.toml"].replace("\"meedoen_welzijn\"", "\"maatje\"");
    files = files.with("supports/maatje.toml", like);
    for language in ["nl", "en"] {
        let text = files.0[&format!("text/{language}/supports/meedoen_welzijn.ftl")].clone();
        let text = format!("\n{text}").replacen("\nmeedoen_welzijn =", "\nmaatje =", 1);
        files = files.with(&format!("text/{language}/supports/maatje.ftl"), text);
    }
    // When it can be reached, and what to ask about its cost.
    for file in ["tonight.toml", "card.toml"] {
        let list = files.0[file].replace("\"meedoen_welzijn\"", "\"meedoen_welzijn\", \"maatje\"");
        files = files.with(file, list);
    }
    let rule = RULE.replace("luisterlijn", "maatje");
    let files = said(
        added(files, "rules.toml", &rule),
        "rules.ftl",
        "rule-proef = Zo.\n",
    );
    passes(files);
}

#[test]
fn a_question_gets_another_answer() {
    let files = toml(files(), "questions.toml", |table| {
        let options = &mut block(table, "question", "illness")["options"];
        let more: Table = "id = \"proef\"".parse().unwrap();
        options.as_array_mut().unwrap().insert(0, more.into());
    });
    passes(said(
        files,
        "questions.ftl",
        "option-illness-proef = Iets anders\n",
    ));
}

/// After the other follow-ups, so that it takes nobody's place, and in the lists of what is promised.
#[test]
fn a_follow_up_question_is_added() {
    let files = toml(files(), "questions.toml", |table| {
        let screen: Table = "id = \"pets\"\nfollow_up = true\nenough = true"
            .parse()
            .unwrap();
        let screens = blocks(table, "screen");
        let work = screens.iter().position(|it| is(it, "work")).unwrap();
        screens.insert(work + 1, screen.into());
        let question = "id = \"pets\"\nscreen = \"pets\"\nkind = \"one\"\n\
            ask_when = { is = \"worries.geen_overzicht\" }\n\
            options = [{ id = \"ja\" }, { id = \"weet_niet\", unknown = true }]";
        let questions = blocks(table, "question");
        let work = questions.iter().position(|it| is(it, "work")).unwrap();
        questions.insert(work + 1, question.parse::<Table>().unwrap().into());
    });
    let files = said(
        files,
        "questions.ftl",
        "question-pets = Heb je een huisdier?\noption-pets-ja = Ja\noption-pets-weet_niet = Weet ik niet\n",
    );
    let files = listed(files, "genoeg_voor_nu", "pets");
    let files = listed(files, "wat_als_vervolgvraag_telt", "pets");
    passes(listed(files, "wat_als_niet_gezegd_telt", "pets.weet_niet"));
}

#[test]
fn a_journey_is_added() {
    let journey = "title = \"Zorgen om geld\"\nstory = \"Kees heeft zorgen om geld. Hij is ziek.\"\n\
        answers.who = \"ziek\"\nanswers.worries = \"geld\"\nanswers.heavy = \"licht\"\n\
        answers.money = \"geen\"\nfirst = [\"maatschappelijk_werker\"]\nwhy = \"Rij 13.\"\n\
        sources = [\"seed-000\"]\n";
    passes(files().with("journeys/proef.toml", journey.into()));
}

#[test]
fn a_rule_without_its_sentence_does_not_pass() {
    let files = added(files(), "rules.toml", RULE);
    let problems = compile(&Bump::new(), &files, today().unwrap())
        .map(|_| ())
        .unwrap_err();
    assert!(
        problems
            .iter()
            .any(|problem| problem.code == Code::MissingText)
    );
}
