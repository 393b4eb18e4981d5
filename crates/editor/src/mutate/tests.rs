//! A tiny content shows what each operator makes; the real one, without tests that notice, shows
//! what is reported.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use content::Files;

use super::accepted::Accepted;
use super::judge::{Judge, Verdict};
use super::mutant::{Mutant, parse};
use super::operator::Operator;
use super::oracle::{Oracle, Subject};
use super::places::mutants;
use super::report::Report;
use content::today;
use tooling::Project;

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
unsafe_to_be_seen = true
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

/// Checks many of them with one of the closures below: operator, id, `from` => `to`.
macro_rules! each {
    ($makes:ident: $($operator:ident, $id:expr, $from:expr => $to:expr;)*) => {
        $($makes(Operator::$operator, $id, $from, $to);)*
    };
}

#[test]
fn mistakes_in_a_rule() {
    let rules =
        |operator, id: &str, from: &str, to: &str| makes(operator, "rules.toml", id, from, to);
    let (before, rest) = RULES.split_once("[[rule]]\nid = \"altijd\"").unwrap();
    rules(Operator::DropRule, "rouw", before, "");
    let last = format!("[[rule]]\nid = \"altijd\"{rest}");
    each! { rules:
        DropRule, "altijd", &last => "";
        DropReason, "rouw because[1]", r#", "worries.angst""# => "";
    }
    let supports = r#"["huisarts", "poh_ggz"]"#;
    each! { rules:
        DropSupport, "rouw supports[0]", supports => r#"["poh_ggz"]"#;
        SwapSupports, "rouw supports", supports => r#"["poh_ggz", "huisarts"]"#;
    }
    let skip = "on_unknown = \"skip\"\n";
    each! { rules:
        FlipOnUnknown, "rouw on_unknown", "skip" => "show";
        RaisePlace, "rouw place", skip => &format!("{skip}place = \"lead\"\n");
        LowerPlace, "rouw place", skip => &format!("{skip}place = \"extra\"\n");
        RaisePlace, "altijd place", "fallback" => "normal";
    }
}

#[test]
fn mistakes_in_a_condition() {
    let rules =
        |operator, id: &str, from: &str, to: &str| makes(operator, "rules.toml", id, from, to);
    let (start, end) = (
        RULES.find("when =").unwrap(),
        RULES.find("supports =").unwrap(),
    );
    each! { rules:
        DropCondition, "rouw when", &RULES[start..end] => "";
        SwapAllAny, "rouw when", "all =" => "any =";
    }
    let heavy = r#"{ is = ["heavy.licht", "heavy.matig"] }"#;
    each! { rules:
        DropPart, "rouw when.all[0]", &format!("{heavy}, ") => "";
        Negate, "rouw when.all[0]", heavy => &format!("{{ not = {heavy} }}");
        Negate, "rouw when.all[1]", r#"{ not = { is = "who.ziek" } }"# => r#"{ is = "who.ziek" }"#;
        Narrow, "rouw when.all[0].is[0]", r#"["heavy.licht", "heavy.matig"]"#
            => r#"["heavy.matig"]"#;
    }
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
    each! { questions:
        FlipSwitch, "heavy enough", "enough = true" => "enough = false";
        FlipSwitch, "heavy follow_up", "enough = true" => "enough = true\nfollow_up = true";
        DropCondition, "heavy ask_when", "ask_when = { holds = \"two_or_more_worries\" }\n" => "";
        DropCondition, "heavy.licht show_when", r#", show_when = { not = { is = "who.jong" } }"#
            => "";
        FlipSwitch, "heavy.weet_niet unknown", "unknown = true" => "unknown = false";
        DropOption, "heavy.weet_niet", "    { id = \"weet_niet\", unknown = true },\n" => "";
        ChangeKind, "heavy kind", "\"one\"" => "\"many\"";
    }
    let guide =
        |operator, id: &str, from: &str, to: &str| makes(operator, "guide.toml", id, from, to);
    each! { guide:
        RaiseLimit, "max_shown", "max_shown = 4" => "max_shown = 5";
        LowerLimit, "max_follow_ups", "ups = 2" => "ups = 1";
    }
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
    each! { flags:
        DropHoldsBack, "safety.geweld holds_back[0]", r#"["psychotherapeut"]"# => "[]";
        FlipSwitch, "safety.geweld unsafe_to_be_seen", "seen = true" => "seen = false";
        DropContact, "safety.geweld lines[1].contacts[1]", r#", "link_113""# => "";
        DropContact, "urgent[0] contacts[0]", r#"["tel_112"]"# => "[]";
    }
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
    each! { card:
        RaiseLevel, "level", "level = 2" => "level = 3";
        LowerLevel, "level", "level = 2" => "level = 1";
        FlipSelfContact, "self_contact", "contact = false" => "contact = true";
        ChangeCost, "cost", "conditional" => "free";
        DropAfter, "after[0]", r#"["huisarts"]"# => "[]";
        DropContact, "contacts[0]", r#"["link_kiezenindeggz"]"# => "[]";
        DropCondition, "gate", "gate = { not = { is = \"who.jong\" } }\n" => "";
    }
    let hospital = "[[door]]\nid = \"ziekenhuis\"\nwhen = { is = \"carers.ziekenhuis\" }\n";
    let hospice = "[[door]]\nid = \"hospice\"\nwhen = { is = \"carers.hospice\" }\n";
    each! { card:
        DropDoor, "door ziekenhuis", hospital => "";
        DropDoor, "door huisarts",
            "when = { is = \"carers.hospice\" }\n\n[[door]]\nid = \"huisarts\"\n"
            => "";
        SwapDoors, "door ziekenhuis", &format!("{hospital}\n{hospice}")
            => &format!("{hospice}\n{hospital}");
        ChangeDoor, "door hospice id", "id = \"hospice\"" => "id = \"zelf\"";
    }
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

/// The real content, with the journeys whose names are given and without proof.
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
        proof: false,
    };
    let verdicts = judge.judge_all(&all).unwrap();
    (all, verdicts)
}

const GATE: &str = "vrijwilligers_vptz gate: remove a condition";

/// A mistake that no test notices, judged once: no journey is there.
fn without_the_gate() -> &'static (Vec<Mutant>, Vec<Verdict>) {
    static JUDGED: OnceLock<(Vec<Mutant>, Vec<Verdict>)> = OnceLock::new();
    JUDGED.get_or_init(|| judged(&[], GATE))
}

fn accepting(file: &str, id: &str) -> Accepted {
    let entry = format!(
        "[[mutant]]\nfile = \"{file}\"\nid = \"{id}\"\noperator = \"remove a condition\"\n\
         why = \"Omdat.\"\non = \"2026-11-22\""
    );
    Accepted::among(&Files::default().with("mutants.toml", entry)).unwrap()
}

#[test]
fn unnoticed_mutants_are_reported_with_a_hint() {
    let (all, verdicts) = without_the_gate();
    assert_eq!(verdicts[..], [Verdict::Survived]);
    let accepted = Accepted::default();
    let report = Report::new(all, verdicts, &accepted);
    assert_eq!(report.survivors().len(), 1);
    let lines = report.lists().join("\n");
    for said in ["No test noticed", GATE, "a test that would"] {
        assert!(lines.contains(said), "{said}: {lines}");
    }
}

#[test]
fn a_journey_notices_and_a_sentence_without_use_is_no_excuse() {
    let survived = judged(&["nachten_waken"], "rules.toml, altijd: remove a rule").1;
    let noticed = judged(&["nog_niets_gekozen"], "rules.toml, altijd: remove a rule").1;
    assert_eq!(survived, [Verdict::Survived]);
    assert!(
        matches!(&noticed[..], [Verdict::Noticed(Oracle::Journeys, said)] if said.contains("nog_niets_gekozen")),
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
fn accepted_mutants_are_no_survivors_and_stale_entries_are_named() {
    let (all, verdicts) = without_the_gate();
    let file = "supports/vrijwilligers_vptz.toml";
    let accepted = accepting(file, "vrijwilligers_vptz gate");
    let report = Report::new(all, verdicts, &accepted);
    assert!(report.survivors().is_empty());
    assert_eq!(report.stale(), Vec::<String>::new());

    let unknown = accepting(file, "vrijwilligers_vptz hek");
    let stale = Report::new(all, verdicts, &unknown).stale();
    assert!(stale[0].contains("there is no such mutant"), "{stale:?}");
    assert_eq!(Report::new(all, verdicts, &unknown).survivors().len(), 1);

    let noticed = [Verdict::Noticed(Oracle::Proof, "a promise".into())];
    let stale = Report::new(all, &noticed, &accepted).stale();
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
