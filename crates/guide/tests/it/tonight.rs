//! "Nu of vannacht": who can be reached, what can be done, and what waits for the day.

use guide::model::{Open, SupportId};
use guide::tonight::tonight;
use guide::{Answers, advise};

use crate::check::{Says, model, person, support};

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
fn somebody_can_be_reached_at_night_whoever_asks() {
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
fn who_is_young_begins_with_the_kindertelefoon_and_can_call_at_night_too() {
    // No source says when the Kindertelefoon can be called.
    let kindertelefoon = model().hours_of(support("kindertelefoon")).unwrap();
    assert!(!kindertelefoon.claim.certainty.is_sourced());
    let answers = person("jong").says("worries.angst");
    assert_eq!(now(answers), ["kindertelefoon", "luisterlijn"]);
}

#[test]
fn what_is_shown_first_is_either_for_now_or_for_the_day() {
    let answers = person("ziek").says("worries.angst worries.geld heavy.zwaar safety.geweld");
    let advice = advise(model(), answers);
    let block = tonight(model(), answers, &advice);
    assert!(
        ids(&block.now).contains(&"veilig_thuis"),
        "{:?}",
        ids(&block.now)
    );
    assert!(
        ids(&block.by_day).contains(&"huisarts"),
        "{:?}",
        ids(&block.by_day)
    );
    for item in advice.first() {
        let places = [&block.now, &block.by_day];
        let times = places.iter().filter(|list| list.contains(&item.support));
        assert_eq!(times.count(), 1, "{}", model().support(item.support).id);
    }
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
fn being_there_is_for_who_did_not_say_that_it_is_too_much_or_that_it_clashes() {
    let near = |answers: &str| steps(person("naaste").says(answers)).0;
    assert_eq!(near("worries.angst"), 2);
    for heavy in ["worries.overbelasting", "worries.relatie_gezin"] {
        assert_eq!(near(&format!("worries.angst {heavy}")), 1, "{heavy}");
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
