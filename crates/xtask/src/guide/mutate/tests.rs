//! A tiny content shows what each operator makes; the real one, without anybody to notice, shows
//! what is reported.

use std::collections::{BTreeMap, BTreeSet};

use guide::compile::Files;

use super::accepted::Accepted;
use super::judge::{Judge, Verdict};
use super::mutant::{Mutant, parse};
use super::operator::Operator;
use super::oracle::{Oracle, Subject};
use super::places::mutants;
use super::report::Report;
use crate::guide::load::today;
use crate::project::Project;

const GUIDE: &str = r#"
max_follow_ups = 2
max_shown = 4

[[tonight]]
support = "kindertelefoon"
when = { is = "who.jong" }

[[tonight]]
support = "luisterlijn"
"#;

const QUESTIONS: &str = r#"
[[screen]]
id = "heavy"
enough = true

[[question]]
id = "heavy"
kind = "one"
ask_when = { holds = "two_or_more_worries" }
options = [
    { id = "licht", show_when = { not = { is = "who.jong" } } },
    { id = "weet_niet", unknown = true },
]
"#;

const RULES: &str = r#"
[[rule]]
id = "rouw"
because = ["worries.verlies_rouw", "worries.angst"]
when = { all = [{ is = ["heavy.licht", "heavy.matig"] }, { not = { is = "who.ziek" } }] }
on_unknown = "skip"
supports = ["huisarts", "poh_ggz"]

[[rule]]
id = "altijd"
because = []
place = "fallback"
supports = ["huisarts"]
"#;

const RED_FLAGS: &str = r#"
[[urgent]]
contacts = ["tel_112"]

[[flag]]
option = "safety.geweld"
holds_back = ["psychotherapeut"]
later = true
lines = [{}, { contacts = ["tel_113", "link_113"] }]

[[flag]]
option = "safety.nood"
lines = [{}]
"#;

const SUPPORT: &str = r#"
id = "psychiater"
level = 2
self_contact = false
cost = "conditional"
after = ["huisarts"]
contacts = ["link_kiezenindeggz"]
gate = { not = { is = "who.jong" } }

[[door]]
id = "ziekenhuis"
when = { is = "carers.ziekenhuis" }

[[door]]
id = "hospice"
when = { is = "carers.hospice" }

[[door]]
id = "huisarts"
"#;

fn tiny() -> Files {
    [
        ("guide.toml", GUIDE),
        ("questions.toml", QUESTIONS),
        ("rules.toml", RULES),
        ("red_flags.toml", RED_FLAGS),
        ("supports/psychiater.toml", SUPPORT),
    ]
    .into_iter()
    .fold(Files::default(), |files, (path, text)| {
        files.with(path, text.to_owned())
    })
}

/// The text of one file after the one mutant of the tiny content with this id and operator.
#[track_caller]
fn after(operator: Operator, file: &str, id: &str) -> String {
    let all = mutants(&tiny()).unwrap();
    let found: Vec<&Mutant> = all
        .iter()
        .filter(|it| it.operator == operator && it.file == file && it.id == id)
        .collect();
    let lines: Vec<String> = all.iter().map(ToString::to_string).collect();
    assert_eq!(found.len(), 1, "{operator}, {id} in\n{}", lines.join("\n"));
    let files = found[0].files(&tiny()).unwrap();
    let others = files.0.iter().filter(|(path, _)| path.as_str() != file);
    for (path, text) in others {
        assert_eq!(tiny().0.get(path), Some(text), "{path} is another file");
    }
    files.0[file].clone()
}

/// Checks that a mutant makes `file` as if `from` had been written as `to`.
#[track_caller]
fn makes(operator: Operator, file: &str, id: &str, from: &str, to: &str) {
    let original = &tiny().0[file];
    assert_eq!(original.matches(from).count(), 1, "once: {from}");
    let expected: toml::Table = original.replace(from, to).parse().unwrap();
    let got: toml::Table = after(operator, file, id).parse().unwrap();
    assert_eq!(got, expected, "{operator}, {id}");
}

#[test]
fn mistakes_in_a_rule() {
    let rules =
        |operator, id: &str, from: &str, to: &str| makes(operator, "rules.toml", id, from, to);
    let (before, rest) = RULES.split_once("[[rule]]\nid = \"altijd\"").unwrap();
    rules(Operator::DropRule, "rouw", before, "");
    let last = format!("[[rule]]\nid = \"altijd\"{rest}");
    rules(Operator::DropRule, "altijd", &last, "");
    rules(
        Operator::DropReason,
        "rouw because[1]",
        r#", "worries.angst""#,
        "",
    );
    let supports = r#"["huisarts", "poh_ggz"]"#;
    rules(
        Operator::DropSupport,
        "rouw supports[0]",
        supports,
        r#"["poh_ggz"]"#,
    );
    rules(
        Operator::SwapSupports,
        "rouw supports",
        supports,
        r#"["poh_ggz", "huisarts"]"#,
    );
    let skip = "on_unknown = \"skip\"\n";
    rules(Operator::FlipOnUnknown, "rouw on_unknown", "skip", "show");
    rules(
        Operator::RaisePlace,
        "rouw place",
        skip,
        &format!("{skip}place = \"lead\"\n"),
    );
    rules(
        Operator::LowerPlace,
        "rouw place",
        skip,
        &format!("{skip}place = \"extra\"\n"),
    );
    rules(Operator::RaisePlace, "altijd place", "fallback", "normal");
}

#[test]
fn mistakes_in_a_condition() {
    let rules =
        |operator, id: &str, from: &str, to: &str| makes(operator, "rules.toml", id, from, to);
    let (start, end) = (
        RULES.find("when =").unwrap(),
        RULES.find("supports =").unwrap(),
    );
    rules(Operator::DropCondition, "rouw when", &RULES[start..end], "");
    rules(Operator::SwapAllAny, "rouw when", "all =", "any =");
    let heavy = r#"{ is = ["heavy.licht", "heavy.matig"] }"#;
    rules(
        Operator::DropPart,
        "rouw when.all[0]",
        &format!("{heavy}, "),
        "",
    );
    rules(
        Operator::Negate,
        "rouw when.all[0]",
        heavy,
        &format!("{{ not = {heavy} }}"),
    );
    rules(
        Operator::Negate,
        "rouw when.all[1]",
        r#"{ not = { is = "who.ziek" } }"#,
        r#"{ is = "who.ziek" }"#,
    );
    rules(
        Operator::Narrow,
        "rouw when.all[0].is[0]",
        r#"["heavy.licht", "heavy.matig"]"#,
        r#"["heavy.matig"]"#,
    );
    makes(
        Operator::ChangePredicate,
        "questions.toml",
        "heavy ask_when.holds",
        "two_or",
        "three_or",
    );
}

#[test]
fn mistakes_in_the_conversation() {
    let questions =
        |operator, id: &str, from: &str, to: &str| makes(operator, "questions.toml", id, from, to);
    questions(
        Operator::FlipSwitch,
        "heavy enough",
        "enough = true",
        "enough = false",
    );
    questions(
        Operator::FlipSwitch,
        "heavy follow_up",
        "enough = true",
        "enough = true\nfollow_up = true",
    );
    questions(
        Operator::DropCondition,
        "heavy ask_when",
        "ask_when = { holds = \"two_or_more_worries\" }\n",
        "",
    );
    questions(
        Operator::DropCondition,
        "heavy.licht show_when",
        r#", show_when = { not = { is = "who.jong" } }"#,
        "",
    );
    questions(
        Operator::FlipSwitch,
        "heavy.weet_niet unknown",
        "unknown = true",
        "unknown = false",
    );
    questions(
        Operator::DropOption,
        "heavy.weet_niet",
        "    { id = \"weet_niet\", unknown = true },\n",
        "",
    );
    questions(Operator::ChangeKind, "heavy kind", "\"one\"", "\"many\"");
    let guide =
        |operator, id: &str, from: &str, to: &str| makes(operator, "guide.toml", id, from, to);
    guide(
        Operator::RaiseLimit,
        "max_shown",
        "max_shown = 4",
        "max_shown = 5",
    );
    guide(Operator::LowerLimit, "max_follow_ups", "ups = 2", "ups = 1");
    let second = "[[tonight]]\nsupport = \"luisterlijn\"\n";
    guide(Operator::DropTonight, "luisterlijn", second, "");
    let (head, first) = GUIDE.split_once("[[tonight]]\nsupport = \"kinder").unwrap();
    let first = format!("[[tonight]]\nsupport = \"kinder{first}");
    let swapped = format!("{head}{second}{}", first.replace(second, ""));
    guide(Operator::SwapTonight, "tonight[0]", GUIDE, &swapped);
}

#[test]
fn mistakes_in_a_signal() {
    let flags =
        |operator, id: &str, from: &str, to: &str| makes(operator, "red_flags.toml", id, from, to);
    flags(
        Operator::DropHoldsBack,
        "safety.geweld holds_back[0]",
        r#"["psychotherapeut"]"#,
        "[]",
    );
    flags(
        Operator::FlipSwitch,
        "safety.geweld later",
        "later = true",
        "later = false",
    );
    flags(
        Operator::DropContact,
        "safety.geweld lines[1].contacts[1]",
        r#", "link_113""#,
        "",
    );
    flags(
        Operator::DropContact,
        "urgent[0] contacts[0]",
        r#"["tel_112"]"#,
        "[]",
    );
    let (head, last) = RED_FLAGS.rsplit_once("[[flag]]").unwrap();
    let last = format!("[[flag]]{last}");
    flags(Operator::DropFlag, "safety.nood", &last, "");
    let (head, first) = head.split_once("[[flag]]").unwrap();
    let swapped = format!("{head}{last}\n[[flag]]{first}");
    flags(Operator::SwapFlags, "flag[0]", RED_FLAGS, &swapped);
}

#[test]
fn mistakes_on_a_card() {
    let card = |operator, id: &str, from: &str, to: &str| {
        let id = format!("psychiater {id}");
        makes(operator, "supports/psychiater.toml", &id, from, to);
    };
    card(Operator::RaiseLevel, "level", "level = 2", "level = 3");
    card(Operator::LowerLevel, "level", "level = 2", "level = 1");
    card(
        Operator::FlipSelfContact,
        "self_contact",
        "contact = false",
        "contact = true",
    );
    card(Operator::ChangeCost, "cost", "conditional", "free");
    card(Operator::DropAfter, "after[0]", r#"["huisarts"]"#, "[]");
    card(
        Operator::DropContact,
        "contacts[0]",
        r#"["link_kiezenindeggz"]"#,
        "[]",
    );
    card(
        Operator::DropCondition,
        "gate",
        "gate = { not = { is = \"who.jong\" } }\n",
        "",
    );
    let hospital = "[[door]]\nid = \"ziekenhuis\"\nwhen = { is = \"carers.ziekenhuis\" }\n";
    let hospice = "[[door]]\nid = \"hospice\"\nwhen = { is = \"carers.hospice\" }\n";
    card(Operator::DropDoor, "door ziekenhuis", hospital, "");
    card(
        Operator::DropDoor,
        "door huisarts",
        "when = { is = \"carers.hospice\" }\n\n[[door]]\nid = \"huisarts\"\n",
        "",
    );
    card(
        Operator::SwapDoors,
        "door ziekenhuis",
        &format!("{hospital}\n{hospice}"),
        &format!("{hospice}\n{hospital}"),
    );
    card(
        Operator::ChangeDoor,
        "door hospice id",
        "id = \"hospice\"",
        "id = \"zelf\"",
    );
}

#[test]
fn every_operator_is_used_and_no_two_mutants_share_a_name() {
    let files = real();
    let all = mutants(&files).unwrap();
    let used: BTreeSet<Operator> = all.iter().map(|it| it.operator).collect();
    assert_eq!(used, Operator::ALL.iter().copied().collect());
    let texts: BTreeMap<&String, String> = all
        .iter()
        .map(|it| &it.file)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .map(|file| (file, parse(&files, file).unwrap().to_string()))
        .collect();
    let mut names = BTreeSet::new();
    for mutant in &all {
        let name = (&mutant.file, &mutant.id, mutant.operator);
        assert!(names.insert(name), "twice: {mutant}");
        let altered = mutant.files(&Files::default()).unwrap();
        let same = altered.0[&mutant.file] == texts[&mutant.file];
        assert!(!same, "nothing changed: {mutant}");
    }
}

fn real() -> Files {
    Files::read(&Project::find().unwrap().root.join("content")).unwrap()
}

/// The real content, with the journeys whose names are given and without tests.
fn judged(journeys: &[&str], only: &str) -> (Vec<Mutant>, Vec<Verdict>) {
    let mut files = real();
    files.0.retain(|path, _| {
        let name = path.strip_prefix("journeys/");
        name.is_none_or(|name| journeys.iter().any(|it| name == format!("{it}.toml")))
    });
    let mut all = mutants(&files).unwrap();
    all.retain(|mutant| mutant.is_meant_by(only));
    let subject = Subject::new(files, today().unwrap()).unwrap();
    let judge = Judge {
        subject: &subject,
        tests: None,
        walk: false,
        proof: false,
    };
    let verdicts = judge.judge_all(&all).unwrap();
    (all, verdicts)
}

const GATE: &str = "vrijwilligers_vptz gate: remove a condition";

fn accepting(file: &str, id: &str) -> Accepted {
    let entry = format!(
        "[[mutant]]\nfile = \"{file}\"\nid = \"{id}\"\noperator = \"remove a condition\"\n\
         why = \"Omdat.\"\non = \"2026-11-22\""
    );
    Accepted::among(&Files::default().with("mutants.toml", entry)).unwrap()
}

#[test]
fn what_nobody_notices_is_reported_with_a_hint() {
    let (all, verdicts) = judged(&[], GATE);
    assert_eq!(verdicts, [Verdict::Survived]);
    let accepted = Accepted::default();
    let report = Report::new(&all, &verdicts, &accepted);
    assert_eq!(report.survivors().len(), 1);
    let lines = report.lists().join("\n");
    for said in ["Nobody noticed", GATE, "a test that would"] {
        assert!(lines.contains(said), "{said}: {lines}");
    }
}

#[test]
fn a_journey_notices_and_a_sentence_without_use_is_no_excuse() {
    let gate = judged(&["nachten_waken"], GATE).1;
    let survived = judged(&["nachten_waken"], "rules.toml, geld: remove a rule").1;
    let noticed = judged(&["zorgen_om_geld"], "rules.toml, geld: remove a rule").1;
    assert_eq!(survived, [Verdict::Survived], "{gate:?}");
    assert!(
        matches!(&noticed[..], [Verdict::Noticed(Oracle::Journeys, said)] if said.contains("zorgen_om_geld")),
        "{noticed:?}"
    );
}

#[test]
fn content_that_does_not_compile_is_noticed_by_the_compiler() {
    let (_, verdicts) = judged(&[], "psychotherapeut door huisarts id: change a door");
    assert!(
        matches!(&verdicts[..], [Verdict::Noticed(Oracle::Compiler, _)]),
        "{verdicts:?}"
    );
}

#[test]
fn what_is_accepted_is_no_survivor_and_what_is_stale_is_named() {
    let (all, verdicts) = judged(&[], GATE);
    let file = "supports/vrijwilligers_vptz.toml";
    let accepted = accepting(file, "vrijwilligers_vptz gate");
    let report = Report::new(&all, &verdicts, &accepted);
    assert!(report.survivors().is_empty());
    assert_eq!(report.stale(), Vec::<String>::new());

    let unknown = accepting(file, "vrijwilligers_vptz hek");
    let stale = Report::new(&all, &verdicts, &unknown).stale();
    assert!(stale[0].contains("there is no such mutant"), "{stale:?}");
    assert_eq!(Report::new(&all, &verdicts, &unknown).survivors().len(), 1);

    let noticed = [Verdict::Noticed(Oracle::Tests, "a test".into())];
    let stale = Report::new(&all, &noticed, &accepted).stale();
    assert!(stale[0].contains("it is noticed now"), "{stale:?}");
}

#[test]
fn an_accepted_mistake_needs_a_reason_and_a_day() {
    for (good, bad) in [("\"Omdat.\"", "\"\""), ("2026-11-22", "ooit")] {
        let entry = "[[mutant]]\nfile = \"a\"\nid = \"b\"\noperator = \"c\"\n\
                     why = \"Omdat.\"\non = \"2026-11-22\"";
        let files = Files::default().with("mutants.toml", entry.replace(good, bad));
        let error = Accepted::among(&files).unwrap_err();
        assert!(
            format!("{error:#}").contains("content/mutants.toml, b"),
            "{error:#}"
        );
    }
}
