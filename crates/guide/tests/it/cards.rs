//! What a card decides besides its sentences: who pays, whether a referral is needed, how heavy the
//! help is, and whom to call. From `care-facts.md` §1 (each kind), §2 (whom you call yourself) and
//! §1.23 (the lines).

use guide::advice::best_door;
use guide::condition::{Truth, truth_of};
use guide::model::{Cost, Support};

use crate::check::{Says, model, person, support};

/// The kinds of support for which something holds, by id.
fn those(holds: impl Fn(&Support<'_>) -> bool) -> Vec<&'static str> {
    let mut ids: Vec<&str> = model()
        .supports
        .iter()
        .filter(|support| holds(support))
        .map(|support| support.id)
        .collect();
    ids.sort_unstable();
    ids
}

#[test]
fn what_costs_nothing() {
    assert_eq!(
        those(|support| support.cost == Cost::Free),
        [
            "clientondersteuning",
            "crisis_113",
            "financiele_hulp",
            "juridisch_loket",
            "kindertelefoon",
            "mantelzorgondersteuning",
            "noodnummer_112",
            "veilig_thuis",
        ]
    );
}

#[test]
fn what_is_insured_without_eigen_risico() {
    assert_eq!(
        those(|support| support.cost == Cost::Insured),
        [
            "huisarts",
            "huisartsenspoedpost",
            "poh_ggz",
            "wijkverpleegkundige",
        ]
    );
}

#[test]
fn what_is_insured_only_under_a_condition_and_after_eigen_risico() {
    assert_eq!(
        those(|support| support.cost == Cost::Conditional),
        ["psychiater", "psycholoog", "psychotherapeut"]
    );
}

#[test]
fn what_is_mostly_paid_by_the_visitor() {
    assert_eq!(
        those(|support| support.cost == Cost::OwnMoney),
        [
            "notaris",
            "psychosociaal_therapeut",
            "rouw_verliesbegeleider",
        ]
    );
}

/// §2: through the huisarts, or the team that treats. For respijtzorg nobody has said yet whether
/// something from a doctor is needed.
#[test]
fn what_nobody_reaches_on_their_own() {
    assert_eq!(
        those(|support| !support.self_contact),
        [
            "casemanager_palliatief",
            "poh_ggz",
            "psychiater",
            "psycholoog",
            "psychotherapeut",
            "respijtzorg",
        ]
    );
}

/// Seed 000: psychotherapeut and psychiater are for complicated complaints; seed 001 puts the
/// psychosociaal therapeut between psychotherapy and social work.
#[test]
fn how_heavy_the_help_is() {
    assert_eq!(
        those(|support| support.level == 3),
        ["psychiater", "psychotherapeut"]
    );
    assert_eq!(
        those(|support| support.level == 2),
        ["poh_ggz", "psycholoog", "psychosociaal_therapeut"]
    );
}

/// §1.8 and merge rule 5.3.4.
#[test]
fn help_for_complicated_complaints_comes_after_the_huisarts() {
    for support in model().supports {
        let huisarts: &[_] = &[self::support("huisarts")];
        let needed = if support.level == 3 { huisarts } else { &[] };
        assert_eq!(support.after, needed, "{}", support.id);
    }
}

/// The numbers and addresses of §1; elsewhere none is known, or it differs by place.
#[test]
fn whom_to_call_and_where_to_look() {
    let known: &[(&str, &[&str])] = &[
        ("crisis_113", &["113", "113.nl"]),
        ("financiele_hulp", &["0800-8115", "geldfit.nl"]),
        ("geestelijk_verzorger", &["geestelijkeverzorging.nl"]),
        (
            "huisarts",
            &["thuisarts.nl", "psychosocialezorg.patientenfederatie.nl"],
        ),
        ("inloophuis_kanker", &["ipso.nl"]),
        ("juridisch_loket", &["0800-8020", "juridischloket.nl"]),
        (
            "kinderen_begeleiding",
            &["kinderpalliatief.nl", "achterderegenboog.nl"],
        ),
        ("kindertelefoon", &["0800-0432", "kindertelefoon.nl"]),
        ("luisterlijn", &["088 0767 000", "deluisterlijn.nl"]),
        (
            "mantelzorgondersteuning",
            &["030 760 60 55", "mantelzorg.nl"],
        ),
        ("mind_hulplijn", &["0900-1450", "wijzijnmind.nl"]),
        ("noodnummer_112", &["112"]),
        ("notaris", &["notaris.nl"]),
        ("psychiater", &["kiezenindeggz.nl"]),
        ("psycholoog", &["kiezenindeggz.nl"]),
        ("psychotherapeut", &["kiezenindeggz.nl"]),
        ("respijtzorg", &["mantelzorg.nl"]),
        ("veilig_thuis", &["0800-2000", "veiligthuis.nl"]),
        ("vrijwilligers_vptz", &["vptz.nl"]),
        ("werk_uwv", &["uwv.nl"]),
        ("wijkverpleegkundige", &["zorgkaartnederland.nl"]),
        ("wmo_gemeente", &["regelhulp.nl"]),
    ];
    for support in model().supports {
        let found = known.iter().find(|(id, _)| *id == support.id);
        let expected = found.map_or(&[][..], |(_, contacts)| contacts);
        let contacts: Vec<&str> = support
            .contacts
            .iter()
            .map(|fact| model().fact(*fact).value)
            .collect();
        assert_eq!(contacts, expected, "{}", support.id);
    }
}

/// Merge rule 5.3.3: what may fit says “if”; §1 says for whom each kind is.
#[test]
fn whom_a_kind_fits_at_all() {
    let fits = |id: &str, who: &str, answers: &str| {
        let gate = model().support(support(id)).gate.map(|gate| gate.when);
        truth_of(&gate, model(), person(who).says(answers))
    };
    for (id, who, answers, expected) in [
        ("kinderen_begeleiding", "jong", "", Truth::Yes),
        ("kinderen_begeleiding", "ziek", "children.ja", Truth::Yes),
        ("kinderen_begeleiding", "ziek", "children.nee", Truth::No),
        ("kinderen_begeleiding", "ziek", "", Truth::Maybe),
        ("kindertelefoon", "jong", "", Truth::Yes),
        ("kindertelefoon", "ziek", "", Truth::No),
        ("inloophuis_kanker", "naaste", "illness.kanker", Truth::Yes),
        ("inloophuis_kanker", "naaste", "illness.anders", Truth::No),
        ("inloophuis_kanker", "naaste", "", Truth::Maybe),
        (
            "vrijwilligers_vptz",
            "ziek",
            "phase.laatste_fase",
            Truth::Yes,
        ),
        (
            "vrijwilligers_vptz",
            "ziek",
            "phase.ongeneeslijk",
            Truth::No,
        ),
        ("vrijwilligers_vptz", "ziek", "", Truth::Maybe),
        ("werk_uwv", "ziek", "work.loondienst", Truth::Yes),
        ("werk_uwv", "ziek", "work.geen", Truth::No),
    ] {
        assert_eq!(fits(id, who, answers), expected, "{id} for {who} {answers}");
    }
    let about_the_living = those(|support| {
        let gate = support.gate.map(|gate| gate.when);
        let fits = |who| truth_of(&gate, model(), person(who));
        fits("nabestaande") == Truth::No && fits("ziek") == Truth::Yes
    });
    assert_eq!(
        about_the_living,
        [
            "behandelteam",
            "casemanager_palliatief",
            "mantelzorgondersteuning",
            "respijtzorg",
            "wijkverpleegkundige",
            "wmo_gemeente",
        ]
    );
}

/// P5, merge rule 5.3.9 and the doors of §1: in a hospice its own team, in hospital the team there,
/// and otherwise who is named last. Of several who come, the one who is nearest.
#[test]
fn the_way_in_is_through_who_already_comes() {
    const CARERS: [&str; 6] = [
        "carers.ziekenhuis",
        "carers.hospice",
        "carers.thuiszorg",
        "carers.alleen_huisarts",
        "carers.ziekenhuis carers.hospice",
        "carers.ziekenhuis carers.hospice carers.thuiszorg",
    ];
    let expected: &[(&str, [&str; 6])] = &[
        (
            "behandelteam",
            [
                "ziekenhuis",
                "hospice",
                "ziekenhuis",
                "ziekenhuis",
                "hospice",
                "hospice",
            ],
        ),
        (
            "casemanager_palliatief",
            [
                "ziekenhuis",
                "huisarts",
                "thuiszorg",
                "huisarts",
                "ziekenhuis",
                "ziekenhuis",
            ],
        ),
        (
            "geestelijk_verzorger",
            [
                "ziekenhuis",
                "hospice",
                "zelf",
                "zelf",
                "hospice",
                "hospice",
            ],
        ),
        (
            "maatschappelijk_werker",
            [
                "ziekenhuis",
                "hospice",
                "gemeente",
                "gemeente",
                "hospice",
                "hospice",
            ],
        ),
        (
            "meedoen_welzijn",
            [
                "gemeente", "gemeente", "gemeente", "huisarts", "gemeente", "gemeente",
            ],
        ),
        (
            "patientenorganisatie",
            [
                "ziekenhuis",
                "zelf",
                "zelf",
                "zelf",
                "ziekenhuis",
                "ziekenhuis",
            ],
        ),
        (
            "psychiater",
            [
                "ziekenhuis",
                "huisarts",
                "huisarts",
                "huisarts",
                "ziekenhuis",
                "ziekenhuis",
            ],
        ),
        (
            "psycholoog",
            [
                "ziekenhuis",
                "huisarts",
                "huisarts",
                "huisarts",
                "ziekenhuis",
                "ziekenhuis",
            ],
        ),
        (
            "vrijwilligers_vptz",
            ["zelf", "hospice", "thuiszorg", "zelf", "hospice", "hospice"],
        ),
        (
            "wijkverpleegkundige",
            [
                "ziekenhuis",
                "zelf",
                "thuiszorg",
                "zelf",
                "ziekenhuis",
                "thuiszorg",
            ],
        ),
        (
            "wmo_gemeente",
            [
                "gemeente",
                "gemeente",
                "thuiszorg",
                "gemeente",
                "gemeente",
                "thuiszorg",
            ],
        ),
    ];
    for kind in model().supports {
        let doors = CARERS.map(|carers| {
            let door = best_door(model(), person("ziek").says(carers), kind);
            kind.doors[door].kind.as_str()
        });
        match expected.iter().find(|(id, _)| *id == kind.id) {
            Some((_, expected)) => assert_eq!(doors, *expected, "{}", kind.id),
            None => assert!(
                doors.iter().all(|door| *door == doors[0]),
                "{}: {doors:?}",
                kind.id
            ),
        }
    }
}
