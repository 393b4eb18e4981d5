//! The routing table of `care-facts.md` §5.2, row by row, and its merge rules (§5.3).
//!
//! Each row: the answers of somebody it is about, the supports they are shown first, in order.
//! Where a rule differs from the table, `docs/decisions/` says why.

use guide::advise;

use crate::check::{Says, all, first, ids, model, person, rules_for, support};

/// Rows of the table that some case below walks through.
#[track_caller]
fn row(who: &str, answers: &str, expected: &[&str]) {
    let shown = first(person(who).says(answers));
    assert_eq!(
        &shown[..expected.len().min(shown.len())],
        expected,
        "{who}: {answers}"
    );
}

#[test]
fn row_1_not_knowing_where_to_start() {
    row(
        "ziek",
        "worries.weet_niet heavy.licht",
        &["huisarts", "maatschappelijk_werker"],
    );
    let advice = advise(model(), person("ziek").says("worries.weet_niet"));
    assert_eq!(advice.tonight, Some(support("luisterlijn")));
}

#[test]
fn row_2_worrying_light_or_middling() {
    row(
        "ziek",
        "worries.piekeren heavy.licht talk.geen",
        &["maatschappelijk_werker", "huisarts"],
    );
}

#[test]
fn row_3_worrying_heavily() {
    row(
        "naaste",
        "worries.piekeren heavy.zwaar talk.geen",
        &["huisarts", "poh_ggz", "maatschappelijk_werker"],
    );
}

#[test]
fn row_4_fear_gloom_anger_light_or_middling() {
    for worry in ["angst", "somberheid", "boosheid_spijt"] {
        let answers = format!("worries.{worry} heavy.matig talk.geen phase.behandeling");
        row("naaste", &answers, &["huisarts", "poh_ggz"]);
    }
    row(
        "ziek",
        "worries.boosheid_spijt heavy.licht talk.geen phase.laatste_fase",
        &["huisarts", "geestelijk_verzorger", "poh_ggz"],
    );
}

#[test]
fn row_5_too_intense_or_rather_an_outsider() {
    let expected = ["psycholoog", "huisarts", "geestelijk_verzorger"];
    row(
        "ziek",
        "worries.angst heavy.matig talk.niet_praten phase.behandeling",
        &expected[..2],
    );
    row(
        "ziek",
        "worries.angst heavy.zwaar talk.niet_praten",
        &expected[..2],
    );
    let shown = first(person("ziek").says("worries.angst heavy.matig talk.buitenstaander"));
    assert!(expected.iter().all(|id| shown.contains(id)), "{shown:?}");
}

#[test]
fn row_5_the_door_is_the_hospital_for_who_is_treated_there() {
    let in_hospital = advise(
        model(),
        person("ziek").says("worries.angst heavy.zwaar talk.niet_praten carers.ziekenhuis"),
    );
    let at_home = advise(
        model(),
        person("ziek").says("worries.angst heavy.zwaar talk.niet_praten carers.alleen_huisarts"),
    );
    let door = |advice: &guide::Advice| {
        let item = advice
            .items
            .iter()
            .find(|item| item.support == support("psycholoog"));
        let item = item.expect("psycholoog is part of the advice");
        model().support(item.support).doors[item.door].kind.as_str()
    };
    assert_eq!(door(&in_hospital), "ziekenhuis");
    assert_eq!(door(&at_home), "huisarts");
}

#[test]
fn row_6_complicated_and_heavy() {
    row(
        "ziek",
        "worries.somberheid heavy.zwaar talk.eerder_behandeld",
        &["huisarts", "psychotherapeut"],
    );
    let every = all(person("ziek").says("worries.somberheid heavy.zwaar talk.eerder_behandeld"));
    assert!(every.contains(&"psychiater"));
}

#[test]
fn row_7_rather_without_a_doctor() {
    row(
        "ziek",
        "worries.boosheid_spijt heavy.licht talk.liever_geen_arts phase.behandeling",
        &[
            "huisarts",
            "maatschappelijk_werker",
            "poh_ggz",
            "psychosociaal_therapeut",
        ],
    );
    let heavy = all(person("ziek").says("worries.angst heavy.zwaar talk.liever_geen_arts"));
    assert!(
        !heavy.contains(&"psychosociaal_therapeut"),
        "P11: never for severe problems"
    );
}

#[test]
fn row_8_meaning() {
    row(
        "ziek",
        "worries.zingeving heavy.licht",
        &["geestelijk_verzorger", "meedoen_welzijn"],
    );
    row(
        "ziek",
        "worries.zingeving heavy.zwaar",
        &["geestelijk_verzorger", "huisarts"],
    );
}

#[test]
fn row_9_loss_of_who_is_ill() {
    row(
        "ziek",
        "worries.verlies_rouw heavy.matig talk.geen",
        &[
            "rouw_verliesbegeleider",
            "geestelijk_verzorger",
            "maatschappelijk_werker",
        ],
    );
}

#[test]
fn row_10_loss_of_a_relative_before_death() {
    row(
        "naaste",
        "worries.verlies_rouw heavy.matig talk.geen phase.laatste_fase",
        &["rouw_verliesbegeleider", "geestelijk_verzorger", "poh_ggz"],
    );
    // Stepped care: docs/decisions/0003.
    row(
        "naaste",
        "worries.verlies_rouw heavy.zwaar talk.geen phase.laatste_fase",
        &[
            "huisarts",
            "rouw_verliesbegeleider",
            "geestelijk_verzorger",
            "poh_ggz",
        ],
    );
}

#[test]
fn row_11_grief() {
    row(
        "nabestaande",
        "worries.verlies_rouw heavy.licht talk.geen illness.kanker",
        &[
            "rouw_verliesbegeleider",
            "geestelijk_verzorger",
            "huisarts",
            "inloophuis_kanker",
        ],
    );
}

#[test]
fn row_12_grief_that_stays_heavy_or_stuck() {
    let expected = [
        "huisarts",
        "psycholoog",
        "rouw_verliesbegeleider",
        "geestelijk_verzorger",
    ];
    row(
        "nabestaande",
        "worries.verlies_rouw heavy.zwaar talk.geen",
        &expected,
    );
    let stuck = first(
        person("nabestaande")
            .says("worries.verlies_rouw heavy.matig talk.eerder_behandeld illness.anders"),
    );
    assert!(
        stuck.contains(&"huisarts") && stuck.contains(&"psycholoog"),
        "{stuck:?}"
    );
}

#[test]
fn row_13_money() {
    row(
        "ziek",
        "worries.geld heavy.licht money.geen",
        &["maatschappelijk_werker", "clientondersteuning"],
    );
}

#[test]
fn row_14_debts() {
    row(
        "naaste",
        "worries.geld heavy.matig money.achterstand",
        &["financiele_hulp", "maatschappelijk_werker"],
    );
}

#[test]
fn row_15_work_of_who_is_ill() {
    row(
        "ziek",
        "worries.werk heavy.licht work.loondienst",
        &["maatschappelijk_werker", "werk_uwv"],
    );
    row(
        "ziek",
        "worries.werk heavy.licht work.loondienst work.conflict",
        &["maatschappelijk_werker", "juridisch_loket", "werk_uwv"],
    );
    let without_work = all(person("ziek").says("worries.werk heavy.licht work.geen"));
    assert!(!without_work.contains(&"werk_uwv"), "{without_work:?}");
}

#[test]
fn row_16_work_of_a_carer() {
    row(
        "naaste",
        "worries.werk heavy.licht work.loondienst",
        &["mantelzorgondersteuning", "werk_uwv"],
    );
}

#[test]
fn rows_17_and_18_relations() {
    row(
        "ziek",
        "worries.relatie_gezin heavy.matig",
        &["maatschappelijk_werker", "geestelijk_verzorger"],
    );
    row(
        "ziek",
        "worries.relatie_gezin heavy.zwaar",
        &["huisarts", "psychotherapeut", "maatschappelijk_werker"],
    );
}

#[test]
fn row_19_loneliness() {
    row(
        "ziek",
        "worries.eenzaamheid heavy.licht illness.kanker",
        &[
            "maatschappelijk_werker",
            "meedoen_welzijn",
            "inloophuis_kanker",
            "luisterlijn",
        ],
    );
    let other = first(person("ziek").says("worries.eenzaamheid heavy.licht illness.anders"));
    assert!(other.contains(&"patientenorganisatie"), "{other:?}");
    assert!(!other.contains(&"inloophuis_kanker"), "{other:?}");
}

#[test]
fn rows_20_and_21_help_at_home() {
    row(
        "ziek",
        "worries.praktische_zorg heavy.licht home_help.huishouden",
        &[
            "maatschappelijk_werker",
            "wmo_gemeente",
            "clientondersteuning",
        ],
    );
    row(
        "ziek",
        "worries.praktische_zorg heavy.licht home_help.verzorging",
        &["wijkverpleegkundige", "huisarts"],
    );
}

#[test]
fn row_22_arranging() {
    row(
        "naaste",
        "worries.regelen_instanties heavy.licht",
        &["maatschappelijk_werker", "clientondersteuning"],
    );
}

#[test]
fn row_23_no_overview() {
    row(
        "ziek",
        "worries.geen_overzicht heavy.licht carers.thuiszorg",
        &["wijkverpleegkundige", "huisarts", "casemanager_palliatief"],
    );
    row(
        "ziek",
        "worries.geen_overzicht heavy.licht carers.alleen_huisarts",
        &["huisarts", "wijkverpleegkundige", "casemanager_palliatief"],
    );
    row(
        "ziek",
        "worries.geen_overzicht heavy.licht carers.hospice",
        &["behandelteam"],
    );
}

#[test]
fn rows_24_to_27_a_carer_who_carries_too_much() {
    row(
        "naaste",
        "worries.overbelasting heavy.licht phase.behandeling",
        &["mantelzorgondersteuning", "maatschappelijk_werker"],
    );
    row(
        "naaste",
        "worries.overbelasting heavy.matig phase.behandeling",
        &[
            "mantelzorgondersteuning",
            "respijtzorg",
            "maatschappelijk_werker",
        ],
    );
    row(
        "naaste",
        "worries.overbelasting heavy.zwaar phase.ongeneeslijk",
        &["huisarts", "respijtzorg", "mantelzorgondersteuning"],
    );
    row(
        "naaste",
        "worries.overbelasting heavy.matig phase.laatste_fase",
        &[
            "vrijwilligers_vptz",
            "wijkverpleegkundige",
            "mantelzorgondersteuning",
        ],
    );
    row(
        "naaste",
        "worries.overbelasting heavy.zwaar phase.laatste_fase",
        &[
            "huisarts",
            "vrijwilligers_vptz",
            "wijkverpleegkundige",
            "mantelzorgondersteuning",
        ],
    );
}

#[test]
fn rows_28_and_29_children() {
    row(
        "ziek",
        "worries.kinderen heavy.licht children.ja phase.behandeling illness.kanker",
        &[
            "kinderen_begeleiding",
            "maatschappelijk_werker",
            "inloophuis_kanker",
        ],
    );
    row(
        "nabestaande",
        "worries.kinderen heavy.licht children.ja",
        &["kinderen_begeleiding", "maatschappelijk_werker"],
    );
    let heavy = first(person("nabestaande").says("worries.kinderen heavy.zwaar children.ja"));
    assert!(heavy.contains(&"huisarts"), "{heavy:?}");
    let grown = all(person("ziek").says("worries.kinderen heavy.licht children.nee"));
    assert!(!grown.contains(&"kinderen_begeleiding"), "{grown:?}");
    let young = first(person("jong").says("worries.angst heavy.licht"));
    assert_eq!(young[0], "kinderen_begeleiding");
    let advice = advise(model(), person("jong").says("worries.angst"));
    assert_eq!(advice.tonight, Some(support("kindertelefoon")));
}

#[test]
fn row_30_wishes() {
    row(
        "ziek",
        "worries.toekomst_wensen heavy.licht carers.ziekenhuis",
        &[
            "behandelteam",
            "huisarts",
            "geestelijk_verzorger",
            "notaris",
        ],
    );
    row(
        "ziek",
        "worries.toekomst_wensen heavy.licht carers.alleen_huisarts",
        &[
            "huisarts",
            "behandelteam",
            "geestelijk_verzorger",
            "notaris",
        ],
    );
}

#[test]
fn rows_31_and_32_old_grief() {
    row(
        "ziek",
        "worries.oude_pijn heavy.licht talk.geen phase.laatste_fase",
        &[
            "geestelijk_verzorger",
            "rouw_verliesbegeleider",
            "maatschappelijk_werker",
        ],
    );
    row(
        "ziek",
        "worries.oude_pijn heavy.zwaar talk.geen carers.alleen_huisarts",
        &["huisarts", "psychotherapeut"],
    );
    row(
        "ziek",
        "worries.oude_pijn heavy.zwaar talk.geen carers.hospice",
        &["behandelteam", "huisarts", "geestelijk_verzorger"],
    );
}

#[test]
fn row_33_three_worries_one_person_who_sees_the_whole() {
    let three = "worries.geld worries.eenzaamheid worries.zingeving first.zingeving";
    let light = first(person("ziek").says(&format!("{three} heavy.licht")));
    assert_eq!(
        light[..2],
        ["maatschappelijk_werker", "geestelijk_verzorger"]
    );
    let heavy = first(person("ziek").says(&format!("{three} heavy.zwaar")));
    assert_eq!(heavy[..2], ["huisarts", "geestelijk_verzorger"]);
}

#[test]
fn row_34_the_body_goes_to_doctor_or_nurse() {
    row(
        "ziek",
        "worries.lichaam heavy.licht carers.ziekenhuis",
        &["behandelteam", "huisarts"],
    );
    row(
        "ziek",
        "worries.lichaam heavy.licht carers.thuiszorg",
        &["huisarts", "behandelteam"],
    );
}

#[test]
fn merge_2_the_wish_decides_what_comes_first() {
    let both = person("ziek")
        .says("worries.geld worries.zingeving heavy.licht money.geen carers.alleen_huisarts");
    assert_eq!(first(both.says("first.geld"))[0], "maatschappelijk_werker");
    assert_eq!(
        first(both.says("first.zingeving"))[0],
        "geestelijk_verzorger"
    );
}

#[test]
fn merge_2_without_a_wish_the_helper_of_most_worries_comes_first() {
    let shown = first(
        person("ziek")
            .says("worries.geld worries.relatie_gezin first.weet_niet heavy.licht money.geen"),
    );
    assert_eq!(shown[0], "maatschappelijk_werker");
}

#[test]
fn merge_3_what_cannot_fit_is_dropped_and_what_may_fit_says_if() {
    let other = all(person("ziek").says("worries.angst heavy.licht illness.anders"));
    assert!(!other.contains(&"inloophuis_kanker"), "{other:?}");
    let unknown = advise(
        model(),
        person("naaste").says("worries.overbelasting heavy.matig phase.zeg_ik_niet"),
    );
    let vptz = unknown
        .items
        .iter()
        .find(|item| item.support == support("vrijwilligers_vptz"));
    assert!(
        vptz.is_some_and(|item| item.conditional),
        "{:?}",
        ids(&unknown.items)
    );
    let early = all(person("naaste").says("worries.overbelasting heavy.matig phase.behandeling"));
    assert!(!early.contains(&"vrijwilligers_vptz"), "{early:?}");
}

#[test]
fn merge_5_the_last_place_is_kept_for_a_worry_that_would_not_be_seen() {
    let shown = first(person("naaste").says(
        "worries.overbelasting worries.angst worries.geld first.overbelasting heavy.matig \
         talk.weet_niet money.weet_niet phase.laatste_fase carers.thuiszorg",
    ));
    assert_eq!(
        shown,
        [
            "maatschappelijk_werker",
            "vrijwilligers_vptz",
            "wijkverpleegkundige",
            "huisarts"
        ],
        "the huisarts for the fear"
    );
}

#[test]
fn merge_8_room_is_filled_with_people_who_know_the_illness() {
    let answers = "worries.angst heavy.licht talk.geen phase.behandeling";
    let cancer = first(person("naaste").says(&format!("{answers} illness.kanker")));
    assert!(cancer.contains(&"inloophuis_kanker"), "{cancer:?}");
    let other = first(person("naaste").says(&format!("{answers} illness.anders")));
    assert!(other.contains(&"patientenorganisatie"), "{other:?}");
}

#[test]
fn signals_lead_and_are_kept_in_order_of_urgency() {
    let advice = advise(
        model(),
        person("naaste").says("worries.geld heavy.licht safety.geweld safety.zelfdoding"),
    );
    let flags: Vec<&str> = advice
        .flags
        .iter()
        .map(|flag| model().choice(model().flag(*flag).choice).id)
        .collect();
    assert_eq!(flags, ["zelfdoding", "geweld"]);
    assert_eq!(ids(advice.first())[..2], ["huisarts", "veilig_thuis"]);
    assert_eq!(rules_for(&advice, "veilig_thuis"), ["onveilig"]);
}

#[test]
fn without_any_answer_the_huisarts_is_there() {
    assert_eq!(
        first(person("ziek")),
        ["huisarts", "maatschappelijk_werker"]
    );
}

#[test]
fn every_row_of_the_table_is_carried_out_by_a_rule() {
    let rows: std::collections::BTreeSet<u8> = crate::check::real()
        .rows
        .iter()
        .map(|(row, _)| *row)
        .collect();
    assert_eq!(rows, (1..=34).collect());
}
