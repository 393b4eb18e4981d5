//! A proof that finds nothing is worth something only if it would have found it.

use std::sync::OnceLock;

use crate::content::{self, guide, model, promises, real, replaced, without_table};
use ::content::Compiled;
use num_bigint::BigUint;
use proof::encoding::Encoding;
use proof::space::Space;
use proof::symbolic::Symbols;
use proof::{Check, Depth, Promises, diff, exactly, first_broken, prove};

/// What was found: the check and the shortest answers.
type Found = Vec<(String, Vec<String>)>;

fn violations(checks: Vec<Check>) -> Found {
    let each = checks.into_iter().flat_map(|check| {
        let violations = check.violations.into_iter();
        violations.map(move |found| (check.id.clone(), found.answers))
    });
    each.collect()
}

/// What is found wrong with the promises alone: the rest of a proof takes longer.
fn broken_promises(guide: &Compiled<'_>, promises: &Promises) -> Found {
    let space = Space::of(&[&guide.model]);
    let encoding = Encoding::new(&space, &guide.model);
    let symbols = Symbols::of(&encoding);
    violations(proof::promises::checks(promises, &symbols).expect("the promises"))
}

/// Mistakes that have nothing to do with each other, each in a file, and what finds it.
const MISTAKES: [(&str, &str, &str, &[&str]); 5] = [
    // A signal holds back what is needed.
    (
        "red_flags.toml",
        "holds_back = [\"psychotherapeut\"]",
        "holds_back = [\"huisarts\", \"psychotherapeut\"]",
        &["light_kinds_stay"],
    ),
    // A kind of support without visitors: no young visitor is asked about work.
    (
        "supports/werk_uwv.toml",
        "gate = { not = { is = \"work.geen\" } }",
        "gate = { all = [{ is = \"who.jong\" }, { is = \"work.conflict\" }] }",
        &["every_kind_fits_somebody"],
    ),
    // More than four first cards.
    (
        "guide.toml",
        "max_shown = 4",
        "max_shown = 5",
        &["one_to_four_shown"],
    ),
    // A rule for other people than its row.
    (
        "rules.toml",
        "id = \"relatie_zwaar\"\nbecause = [\"worries.relatie_gezin\"]\nwhen = { is = \"heavy.zwaar\" }",
        "id = \"relatie_zwaar\"\nbecause = [\"worries.relatie_gezin\"]\nwhen = { is = \"heavy.matig\" }",
        &["no_rule_beyond_the_table", "every_line_of_the_table"],
    ),
    // A kind of support that is not free any more.
    (
        "supports/veilig_thuis.toml",
        "cost = \"free\"",
        "cost = \"insured\"",
        &["promise gratis"],
    ),
];

/// The guide with all of [`MISTAKES`]: a proof takes seconds.
fn mistaken() -> &'static Compiled<'static> {
    static MISTAKEN: OnceLock<&Compiled<'static>> = OnceLock::new();
    MISTAKEN.get_or_init(|| {
        let files = MISTAKES.iter().fold(content::files(), |files, mistake| {
            let (file, from, to, _) = mistake;
            replaced(files, file, from, to)
        });
        guide(&files)
    })
}

#[test]
fn each_mistake_is_found_by_its_own_claim_and_the_first_that_is_found_is_one_of_them() {
    let report = prove(mistaken(), &promises(), Depth::Symbols).expect("the promises");
    let found = violations(report.checks);
    for claim in MISTAKES.iter().flat_map(|(_, _, _, claims)| *claims) {
        assert!(
            found.iter().any(|(id, _)| id == claim),
            "{claim}: {found:?}"
        );
    }
    let first = first_broken(model(), mistaken(), &promises()).expect("the promises");
    let first = first.expect("something is broken").id;
    assert!(
        found.iter().any(|(id, _)| *id == first),
        "{first}: {found:?}"
    );
}

/// What is left are the rules for light and heavy, which may hold whenever nothing is known: so nobody
/// loses the support.
#[test]
fn a_change_that_takes_nothing_from_anybody_breaks_nothing() {
    let guide = without_table(
        "rules.toml",
        "id = \"zingeving\"\nbecause = [\"worries.zingeving\"]\nsupports = [\"geestelijk_verzorger\"]",
        "id = \"zingeving\"\nbecause = [\"worries.zingeving\"]\nsupports = [\"luisterlijn\"]",
    );
    let broken = first_broken(model(), guide, &promises()).expect("the promises");
    assert!(broken.is_none(), "{broken:?}");
}

#[test]
fn a_worry_that_no_longer_reaches_its_helper_is_found_with_the_shortest_answers() {
    let guide = without_table(
        "rules.toml",
        "[[rule]]\nid = \"regelen\"\nbecause = [\"worries.regelen_instanties\"]\nplace = \"begin\"\nsupports = [\"maatschappelijk_werker\", \"clientondersteuning\"]",
        "[[rule]]\nid = \"regelen\"\nbecause = [\"worries.regelen_instanties\"]\nplace = \"begin\"\nsupports = [\"clientondersteuning\"]",
    );
    let answers = ["who.ander", "worries.regelen_instanties"].map(str::to_owned);
    let found = broken_promises(guide, &promises());
    let lost = ("promise geld_en_regelen".to_owned(), answers.to_vec());
    assert!(found.contains(&lost), "{found:?}");
}

#[test]
fn an_unchecked_number_is_found_where_somebody_in_need_reads_it() {
    // The first stands in “Nu hulp nodig?”, in a signal and in “Nu of vannacht”, the other does not.
    for (fact, card, in_need) in [
        ("tel_luisterlijn", "luisterlijn", true),
        ("tel_geldfit", "financiele_hulp", false),
    ] {
        let mut files = content::files();
        let unchecked =
            |text: &str| text.replace("certainty = \"read\"", "certainty = \"background\"");
        // The sentences of its card name it: the compiler refuses them when they say that it is sure.
        let card = format!("supports/{card}.toml");
        let card = files.0.get_mut(card.as_str()).expect("its card");
        *card = unchecked(card);
        let facts = files.0.get_mut("facts.toml").expect("content/facts.toml");
        let blocks = facts.split("\n\n").map(|block| {
            let is_it = block.contains(&format!("id = \"{fact}\""));
            if is_it {
                unchecked(block)
            } else {
                block.to_owned()
            }
        });
        *facts = blocks.collect::<Vec<_>>().join("\n\n");
        let guide = content::guide(&files);
        let promises = content::promises();
        let broken = first_broken(content::model(), guide, &promises).expect("the promises");
        let found = broken.is_some_and(|check| check.id == "promise nagekeken_nummers_bij_nood");
        assert_eq!(found, in_need, "{fact}");
    }
}

#[test]
fn the_same_guide_has_no_differences() {
    let difference = diff::compare(model(), model(), 0);
    assert!(difference.is_empty(), "{difference:?}");
    assert!(difference.walked > 1_000);
}

#[test]
fn a_difference_is_counted_and_shown_with_the_shortest_answers() {
    let after = guide(&replaced(
        content::files(),
        "rules.toml",
        "id = \"werk_conflict\"\nbecause = [\"worries.werk\"]\nwhen = { is = \"work.conflict\" }",
        "id = \"werk_conflict\"\nbecause = [\"worries.werk\"]\nwhen = { is = [\"work.conflict\", \"work.eigen_zaak\"] }",
    ));
    let difference = diff::compare(model(), &after.model, 1);
    let group = &difference.groups[0];
    assert_eq!(group.what, "juridisch_loket now fits");
    assert_eq!(
        group.example,
        ["who.ander", "worries.werk", "work.eigen_zaak"]
    );
    assert!(group.count > BigUint::ZERO && group.count < difference.shared);
    assert_eq!(difference.only_before, BigUint::ZERO);
    assert!(difference.reordered > 0);
}

/// Each is true of the guide in one way and not in the other.
#[test]
fn every_kind_of_promise_can_be_broken() {
    let head = "says = \"Zo.\"\nsources = [\"seed-000\"]\n";
    let mut promises = String::new();
    let mut ids = Vec::new();
    for (kept, broken) in [
        (
            "can_say = [[\"worries.angst\", \"worries.geld\"]]",
            "can_say = [[\"who.ziek\", \"who.jong\"]]",
        ),
        (
            "cannot_say = [[\"heavy.licht\", \"heavy.zwaar\"]]",
            "cannot_say = [[\"worries.angst\"]]",
        ),
        (
            "through.huisarts = [\"poh_ggz\"]",
            "through.huisarts = [\"psycholoog\"]",
        ),
        ("asked = [\"worries\"]", "asked = [\"money\"]"),
        (
            "not_asked = [\"work\"]\nwhen = { not = { is = \"worries.werk\" } }",
            "not_asked = [\"work\"]",
        ),
    ] {
        for (text, holds) in [(kept, true), (broken, false)] {
            let id = format!("p{}", ids.len());
            promises += &format!("[[promise]]\nid = \"{id}\"\n{head}{text}\n");
            ids.push((format!("promise {id}"), holds, text));
        }
    }
    // All at once: the symbols take seconds.
    let promises = Promises::parse(&promises).expect("they can be read");
    let found = broken_promises(real(), &promises);
    for (id, holds, text) in ids {
        let is_broken = found.iter().any(|(broken, _)| *broken == id);
        assert_eq!(is_broken, !holds, "{text}: {found:?}");
    }
}

#[test]
fn a_list_that_names_too_many_or_too_few_is_broken() {
    let cases = [
        ("what = \"skippable\"\nare = [\"situation\", \"safety\"]", 0),
        ("what = \"skippable\"\nare = [\"situation\"]", 1),
        (
            "what = \"skippable\"\nare = [\"situation\", \"safety\", \"heavy\"]",
            1,
        ),
        (
            "what = \"contacts\"\nof = { luisterlijn = [\"tel_luisterlijn\", \"link_luisterlijn\"] }",
            0,
        ),
        (
            "what = \"contacts\"\nof = { luisterlijn = [\"tel_luisterlijn\"] }",
            1,
        ),
        ("what = \"unchecked_in_need\"\nare = []", 0),
        (
            "what = \"unchecked_in_need\"\nare = [\"urgent tel_112\"]",
            1,
        ),
    ];
    let lists = cases.iter().enumerate().map(|(number, (what, _))| {
        format!("[[exactly]]\nid = \"x{number}\"\nsays = \"Zo.\"\nsources = []\n{what}\n")
    });
    let lists = Promises::parse(&lists.collect::<String>()).expect("they can be read");
    let found = violations(exactly::checks(&lists.exactly, model()).expect("the ids"));
    for (number, (what, mistakes)) in cases.into_iter().enumerate() {
        let id = format!("promise x{number}");
        let of_list = found.iter().filter(|(broken, _)| *broken == id);
        assert_eq!(of_list.count(), mistakes, "{what}");
    }
    let unknown = "[[exactly]]\nid = \"x\"\nsays = \"Zo.\"\nsources = []\nwhat = \"free\"\nare = [\"tovenaar\"]\n";
    let unknown = Promises::parse(unknown).expect("it can be read");
    assert!(exactly::checks(&unknown.exactly, model()).is_err());
}
