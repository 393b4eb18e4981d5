//! Carla, 62, has severe COPD and lives with her son. Vermoeidheid, sociale isolatie, afscheid van
//! haar werkzame leven; een traplift of huishoudelijke hulp maakt verschil, en vrijwilligerswerk
//! geeft haar "nog een doel, een gevoel van waarde" (seed 004).

use e2e::{Visitor, visit};

const CARLA: &str = "who.ziek \
    worries.lichaam worries.eenzaamheid worries.werk worries.praktische_zorg worries.zingeving \
    first.zingeving heavy.matig work.geen home_help.huishouden \
    phase.ongeneeslijk illness.anders carers.alleen_huisarts";

#[track_caller]
fn carla(test: impl FnOnce(&Visitor)) {
    visit(|carla| test(carla.answers(CARLA)));
}

#[test]
fn carla_begins_with_one_person_who_sees_the_whole() {
    carla(|carla| assert_eq!(carla.begin_here(), "maatschappelijk_werker"));
}

#[test]
fn carla_is_shown_what_gives_her_days_a_purpose_and_what_helps_in_the_house() {
    carla(|carla| {
        let fits = carla.everything_that_fits();
        assert!(fits.contains(&"meedoen_welzijn"), "{fits:?}");
        assert!(fits.contains(&"wmo_gemeente"), "{fits:?}");
        let card = carla.reads("meedoen_welzijn");
        assert!(
            card.words.contains(carla.words_for("worries.zingeving")),
            "{}",
            card.words
        );
    });
}

#[test]
fn carla_is_not_sent_to_a_house_for_people_with_cancer() {
    carla(|carla| {
        let fits = carla.everything_that_fits();
        assert!(fits.contains(&"patientenorganisatie"), "{fits:?}");
        assert!(!fits.contains(&"inloophuis_kanker"), "{fits:?}");
    });
}
