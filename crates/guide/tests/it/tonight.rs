//! "Nu of vannacht": who can be reached, what can be done, and what waits for the day.

use guide::model::{Open, SupportId};
use guide::tonight::{hours_are_firm, opens, tonight};
use guide::{Answers, Date, advise};

use crate::check::{Says, TODAY, model, person, support};

fn ids(supports: &[SupportId]) -> Vec<&'static str> {
    let ids = supports.iter().map(|id| model().support(*id).id);
    ids.collect()
}

fn now(answers: Answers) -> Vec<&'static str> {
    ids(&tonight(model(), answers, &advise(model(), answers)).now)
}

fn by_day(answers: Answers) -> Vec<&'static str> {
    ids(&tonight(model(), answers, &advise(model(), answers)).by_day)
}

/// How many steps are offered, and whether one of them is making the card.
fn steps(answers: Answers) -> (usize, bool) {
    let advice = advise(model(), answers);
    let steps = tonight(model(), answers, &advice).steps;
    (steps.len(), steps.iter().any(|step| step.card))
}

#[test]
fn every_visitor_has_a_contact_at_night() {
    for who in ["ziek", "naaste", "nabestaande", "jong", "ander"] {
        for worry in ["angst", "geld", "eenzaamheid", "weet_niet"] {
            let answers = person(who).says(&format!("worries.{worry}"));
            let reached = now(answers);
            let open = |id: &&str| {
                let hours = model().hours_of(support(id)).unwrap();
                hours.open == Open::DayAndNight && hours.claim.certainty.is_sourced()
            };
            assert!(reached.iter().any(open), "{who} {worry}: {reached:?}");
        }
    }
}

#[test]
fn a_young_visitor_begins_with_the_kindertelefoon_and_can_call_at_night_too() {
    // By day and in the evening, as pages say: without the mark “not checked”.
    let kindertelefoon = model().hours_of(support("kindertelefoon")).unwrap();
    assert!(kindertelefoon.claim.certainty.is_sourced());
    let answers = person("jong").says("worries.angst");
    assert_eq!(now(answers), ["kindertelefoon", "luisterlijn"]);
}

#[test]
fn what_is_shown_first_is_either_for_now_or_for_the_day() {
    let answers = person("ziek").says("worries.angst worries.geld heavy.zwaar");
    let advice = advise(model(), answers);
    let block = tonight(model(), answers, &advice);
    for item in advice.first() {
        let places = [&block.now, &block.by_day];
        let times = places
            .iter()
            .filter(|list| list.contains(&item.entry.support));
        assert_eq!(
            times.count(),
            1,
            "{}",
            model().support(item.entry.support).id
        );
    }
}

#[test]
fn under_a_signal_what_it_asks_for_comes_first_and_nothing_waits_for_the_day() {
    let answers = person("ziek").says("worries.angst worries.geld heavy.zwaar");
    for (signal, comes_first) in [
        ("safety.geweld", "veilig_thuis"),
        ("safety.zelfdoding", "crisis_113"),
        ("safety.medisch", "noodnummer_112"),
    ] {
        assert_eq!(now(answers.says(signal))[0], comes_first, "{signal}");
        assert!(by_day(answers.says(signal)).is_empty(), "{signal}");
    }
    let young = person("jong").says("worries.angst safety.zelfdoding");
    assert!(!now(young).contains(&"kindertelefoon"), "closed at night");
}

#[test]
fn what_waits_for_the_day_is_in_the_order_of_the_result() {
    let answers = person("naaste").says("worries.piekeren heavy.zwaar talk.geen");
    assert_eq!(by_day(answers)[..2], ["huisarts", "poh_ggz"]);
}

#[test]
fn a_card_can_be_made_tonight() {
    assert_eq!(steps(person("ziek").says("worries.angst")), (1, true));
}

#[test]
fn being_there_is_for_visitors_without_overload_or_conflict() {
    let near = |answers: &str| steps(person("naaste").says(answers)).0;
    assert_eq!(near("worries.angst heavy.matig"), 2);
    assert_eq!(near("worries.angst heavy.zwaar"), 1);
    for heavy in ["worries.overbelasting", "worries.relatie_gezin"] {
        let answers = format!("worries.angst {heavy} heavy.matig");
        assert_eq!(near(&answers), 1, "{heavy}");
    }
    assert_eq!(steps(person("nabestaande").says("worries.angst")).0, 1);
}

#[test]
fn that_carers_can_ask_at_night_is_said_in_the_last_phase_only() {
    let ill = |phase: &str| steps(person("ziek").says(&format!("worries.angst {phase}"))).0;
    assert_eq!(ill("phase.laatste_fase"), 2);
    assert_eq!(ill("phase.behandeling"), 1);
    assert_eq!(ill("phase.zeg_ik_niet"), 1, "not for who did not say so");
}

#[test]
fn a_signal_comes_before_small_things_to_do() {
    let answers = person("naaste").says("worries.angst safety.nood");
    assert_eq!(steps(answers), (0, false));
    assert!(!now(answers).is_empty());
}

#[test]
fn every_kind_has_hours_and_only_a_source_makes_it_reachable_at_night() {
    for id in model().support_ids() {
        let hours = model().hours_of(id).unwrap();
        let sourced = hours.claim.certainty.is_sourced();
        assert!(
            sourced || !hours.open.at_night(),
            "{}",
            model().support(id).id
        );
    }
}

#[test]
fn when_a_kind_opens_is_said_of_what_is_closed_at_night_while_its_hours_are_firm() {
    const AFTER_EVERY_REVIEW: Date = Date(99_991_231);
    let mut said = 0;
    for id in model().support_ids() {
        let name = model().support(id).id;
        if opens(model(), id, TODAY).is_some() {
            let hours = model().hours_of(id).expect("hours");
            assert!(!hours.open.at_night(), "{name}");
            assert!(hours_are_firm(model(), id, TODAY), "{name}");
            said += 1;
        }
        assert!(!hours_are_firm(model(), id, AFTER_EVERY_REVIEW), "{name}");
        assert_eq!(opens(model(), id, AFTER_EVERY_REVIEW), None, "{name}");
    }
    assert!(said > 0);
}
