//! Files that nobody would think of: random JSON, and good files in which something went wrong.

use guide::model::DoorKind;
use guide::session::{choose, prune};
use guide::{Answers, advise};
use partner::check::is_for_everybody;
use partner::problem::Cost;
use partner::{Outcome, Partner};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use crate::{model, read, root};

const DOORS: [DoorKind; 8] = [
    DoorKind::Ziekenhuis,
    DoorKind::Hospice,
    DoorKind::Verpleeghuis,
    DoorKind::Thuiszorg,
    DoorKind::Huisarts,
    DoorKind::Gemeente,
    DoorKind::Werk,
    DoorKind::Zelf,
];

/// Whose numbers hold for the whole country.
const LINES: [&str; 6] = [
    "noodnummer_112",
    "crisis_113",
    "veilig_thuis",
    "luisterlijn",
    "kindertelefoon",
    "mind_hulplijn",
];

/// What holds whatever the file says.
fn holds(text: &str) -> Outcome {
    let outcome = read(text);
    let again = read(text);
    assert_eq!(outcome, again);
    for problem in &outcome.problems {
        assert!(problem.path.starts_with('$') && !problem.fault.remedy().is_empty());
        assert!(
            !problem.to_string().chars().any(char::is_control),
            "{problem}"
        );
    }
    // A slip costs no more than the entry it is in: a path with an index.
    let fatal = outcome
        .problems
        .iter()
        .any(|problem| match problem.fault.cost() {
            Cost::AsSaid => false,
            Cost::Entry => !problem.path.contains('['),
            Cost::File => true,
        });
    assert_eq!(outcome.partner.is_none(), fatal, "{text}");
    if let Some(partner) = &outcome.partner {
        shows_only_what_is_safe(partner);
        takes_nothing_away(partner);
    }
    outcome
}

fn is_safe_text(text: &str) -> bool {
    let hides = |letter: char| {
        letter.is_control()
            || matches!(letter, '<' | '>' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    !text.is_empty() && text.chars().count() <= 300 && !text.contains(hides)
}

fn shows_only_what_is_safe(partner: &Partner) {
    assert!(is_safe_text(partner.name.as_str()));
    assert!(
        partner
            .region
            .iter()
            .all(|region| is_safe_text(region.as_str()))
    );
    for local in &partner.local {
        assert!(is_safe_text(local.name.as_str()) && is_safe_text(local.gives.as_str()));
    }
    for contact in partner.all_contacts() {
        assert!(contact.phone.is_some() || contact.page.is_some());
        assert!(
            contact
                .hours
                .iter()
                .all(|hours| is_safe_text(hours.as_str()))
        );
        if let Some(phone) = &contact.phone {
            let href = phone.href();
            let number = href.strip_prefix("tel:").unwrap();
            let digits = number.strip_prefix('+').unwrap_or(number);
            assert!(
                !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()),
                "{href}"
            );
        }
        if let Some(page) = &contact.page {
            let href = page.href();
            let host = href
                .strip_prefix("https://")
                .unwrap()
                .split(['/', '?', '#'])
                .next()
                .unwrap();
            assert!(
                host.contains('.') && !host.contains(['@', ':', '\\']),
                "{href}"
            );
            assert!(
                href.bytes()
                    .all(|byte| byte.is_ascii_graphic() && !b"<>\"\\".contains(&byte)),
                "{href}"
            );
        }
    }
}

/// Huisarts, signals and lines are as they were, and each kind of support has a way in.
fn takes_nothing_away(partner: &Partner) {
    let model = model();
    for support in model.support_ids() {
        let is_national = is_for_everybody(model, support);
        assert!(!(is_national && partner.lacks(support)));
        for door in DOORS {
            let contacts = partner.contacts(support, door);
            let is_line = LINES.contains(&model.support(support).id);
            assert!(
                !is_line || contacts.is_empty(),
                "{}",
                model.support(support).id
            );
        }
    }
}

/// A file with something of everything.
fn good() -> Value {
    let text = std::fs::read_to_string(root("static/voorbeeld/partner.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// What could stand in the place of a value.
fn rubbish() -> impl Strategy<Value = Value> {
    let hostile = select(vec![
        json!("javascript:alert(1)"),
        json!("<script>alert(1)</script>"),
        json!("\u{202e}"),
        json!("https://x"),
        json!("https://a@b.example"),
        json!("huisarts"),
        json!("crisis_113"),
        json!("noodnummer_112"),
        json!("zelf"),
        json!("psycholoog"),
        json!("tel:112"),
        json!("112"),
        json!("u"),
        json!("2026-11-20"),
        json!("a\u{0}"),
        json!(1),
        json!(1e300),
        json!(null),
        json!([]),
        json!({}),
        json!(true),
        json!("__proto__"),
        json!("x".repeat(400)),
    ]);
    let leaf = prop_oneof![
        4 => hostile,
        1 => ".{0,30}".prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 40, 5, |inner| {
        let name = select(vec![
            "format_version",
            "name",
            "form",
            "region",
            "contacts",
            "local",
            "not_here",
            "support",
            "door",
            "phone",
            "page",
            "hours",
            "checked_on",
            "gives",
            "__proto__",
            "",
        ]);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((name, inner), 0..6).prop_map(|fields| {
                Value::Object(
                    fields
                        .into_iter()
                        .map(|(name, value)| (name.to_owned(), value))
                        .collect(),
                )
            }),
        ]
    })
}

/// Every place in a file, by JSON pointer.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                places(item, &format!("{at}/{index}"), found);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                places(field, &format!("{at}/{name}"), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text(text in ".{0,200}") {
        holds(&text);
    }

    #[test]
    fn any_json(value in rubbish()) {
        holds(&value.to_string());
    }

    #[test]
    fn any_fields(mut value in rubbish(), others in rubbish()) {
        // So that more of them get through to the checks against the guide.
        if let Value::Object(fields) = &mut value {
            fields.insert("format_version".into(), json!(1));
            fields.insert("name".into(), json!("Ziekenhuis Voorbeeld"));
            fields.insert("not_here".into(), json!([others]));
        }
        holds(&value.to_string());
    }

    #[test]
    fn a_good_file_with_something_else_in_it(at in prop::collection::vec((any::<Index>(), rubbish()), 1..4)) {
        let mut file = good();
        for (at, value) in at {
            let mut found = Vec::new();
            places(&file, "", &mut found);
            if let Some(place) = file.pointer_mut(&found[at.index(found.len())]) {
                *place = value;
            }
        }
        holds(&file.to_string());
    }

    #[test]
    fn a_good_file_that_broke(cut in any::<Index>(), letter in any::<char>(), put in any::<Index>()) {
        let text = good().to_string();
        let letters: Vec<char> = text.chars().collect();
        let end = cut.index(letters.len());
        holds(&letters[..end].iter().collect::<String>());
        let mut letters = letters;
        letters[put.index(text.chars().count())] = letter;
        holds(&letters.iter().collect::<String>());
    }

    #[test]
    fn a_good_file_with_an_id_of_ours(
        support in prop::collection::vec(any::<Index>(), 1..6),
        door in any::<Index>(),
        not_here in prop::collection::vec(any::<Index>(), 0..40),
    ) {
        let id = |index: &Index| model().supports[index.index(model().supports.len())].id;
        let file = json!({
            "format_version": 1, "name": "Ziekenhuis Voorbeeld",
            "contacts": support.iter().map(|support| json!({
                "support": id(support), "door": DOORS[door.index(7)].as_str(), "phone": "000-1",
                "checked_on": "2026-11-20",
            })).collect::<Vec<_>>(),
            "not_here": not_here.iter().map(id).collect::<Vec<_>>(),
        });
        let outcome = holds(&file.to_string());
        prop_assert!(outcome.partner.is_some());
    }

    #[test]
    fn every_result_keeps_its_doors(ticks in prop::collection::vec(any::<Index>(), 0..12)) {
        let model = model();
        let everything: Vec<&str> = model.supports.iter().map(|support| support.id).collect();
        let file = json!({ "format_version": 1, "name": "Leeg", "not_here": everything });
        let partner = read(&file.to_string()).partner.unwrap();
        let answers = ticks.iter().fold(Answers::default(), |answers, tick| {
            let choice = guide::model::ChoiceId(u8::try_from(tick.index(model.choices.len())).unwrap());
            prune(model, choose(model, answers, choice))
        });
        let advice = advise(model, answers);
        prop_assert!(!advice.items.is_empty());
        for item in &advice.items {
            let support = model.support(item.entry.support);
            prop_assert!(item.entry.door < support.doors.len());
            prop_assert!(!support.doors[item.entry.door].steps.is_empty());
        }
        // Whatever is not offered, something to begin with is: a line, or the huisarts.
        let offered = model.support_ids().filter(|support| !partner.lacks(*support));
        prop_assert!(offered.count() >= 8);
    }
}
