//! Visitors in other situations: relatives, the bereaved, the young, those with money worries, those
//! who do not know where to begin, and those who look for help for another person.

use e2e::words::{leads_to, person, question, said_to, sentence, steps, support};
use e2e::{Visitor, fact, plain, ui, visit};

#[track_caller]
fn with_answers(answers: &str, test: impl FnOnce(&Visitor)) {
    visit(|visitor| test(visitor.answers(answers)));
}

#[test]
fn a_relative_who_can_no_longer_begins_with_her_own_huisarts_and_meets_volunteers_for_the_night() {
    let relative =
        "who.naaste worries.overbelasting heavy.zwaar phase.laatste_fase carers.thuiszorg";
    with_answers(relative, |relative| {
        assert_eq!(relative.begin_here(), "huisarts");
        assert!(
            relative.cards().contains(&"vrijwilligers_vptz"),
            "{:?}",
            relative.cards()
        );
        let volunteers = relative.reads("vrijwilligers_vptz");
        assert!(volunteers.words.contains("nacht"), "{}", volunteers.words);
        assert_eq!(
            volunteers.steps[0],
            steps("vrijwilligers_vptz", "thuiszorg")
        );
    });
}

#[test]
fn a_relative_in_the_last_weeks_begins_with_volunteers_who_can_take_over() {
    let relative = "who.naaste worries.overbelasting heavy.matig phase.laatste_fase";
    with_answers(relative, |relative| {
        assert_eq!(relative.begin_here(), "vrijwilligers_vptz");
        assert!(relative.reads("vrijwilligers_vptz").words.contains("nacht"));
        let fits = relative.everything_that_fits();
        assert!(fits.contains(&"mantelzorgondersteuning"), "{fits:?}");
    });
}

#[test]
fn a_relative_who_lies_awake_finds_a_number_for_tonight() {
    with_answers("who.naaste worries.overbelasting heavy.zwaar", |relative| {
        let tonight = relative.reads_part(ui("tonight-title"));
        assert!(
            tonight.words.contains(plain("luisterlijn")),
            "{}",
            tonight.words
        );
        let number = fact("tel_luisterlijn");
        assert!(tonight.words.contains(number.value), "{}", tonight.words);
        assert!(
            tonight
                .links
                .iter()
                .any(|link| link.address == leads_to(number))
        );
    });
}

#[test]
fn a_bereaved_visitor_begins_with_grief_counselling_and_is_not_asked_about_the_phase_of_the_illness()
 {
    visit(|bereaved| {
        let phase = sentence(question("phase").label.default);
        let answers = "who.nabestaande worries.verlies_rouw heavy.matig illness.kanker";
        bereaved.answers_and_looks_around(answers, |bereaved, _| {
            bereaved.does_not_see(phase);
        });
        assert_eq!(bereaved.begin_here(), "rouw_verliesbegeleider");
        let sentence = bereaved.first_sentence("rouw_verliesbegeleider");
        assert!(
            bereaved
                .reads("rouw_verliesbegeleider")
                .words
                .contains(sentence)
        );
    });
}

#[test]
fn a_young_person_begins_with_a_door_they_can_open_alone() {
    with_answers("who.jong worries.angst heavy.matig", |young| {
        assert_eq!(young.begin_here(), "kindertelefoon");
        let card = young.reads("kindertelefoon");
        assert!(
            card.words.contains(young.words_for("who.jong")),
            "{}",
            card.words
        );
    });
}

#[test]
fn a_young_person_can_call_the_kindertelefoon_tonight() {
    with_answers("who.jong worries.angst heavy.matig", |young| {
        let tonight = young.reads_part(ui("tonight-title"));
        assert!(
            tonight.words.contains(plain("kindertelefoon")),
            "{}",
            tonight.words
        );
        let number = leads_to(fact("tel_kindertelefoon"));
        assert!(
            tonight.links.iter().any(|link| link.address == number),
            "{:?}",
            tonight.links
        );
    });
}

#[test]
fn debts_begin_with_geldfit() {
    with_answers(
        "who.ziek worries.geld heavy.matig money.achterstand",
        |debtor| {
            assert_eq!(debtor.begin_here(), "financiele_hulp");
            let card = debtor.reads("financiele_hulp");
            let number = fact("tel_geldfit");
            assert!(card.words.contains(number.value), "{}", card.words);
            assert!(
                card.links
                    .iter()
                    .any(|link| link.address == leads_to(number))
            );
        },
    );
}

#[test]
fn money_worries_without_debts_begin_with_a_social_worker() {
    with_answers("who.ziek worries.geld heavy.matig money.geen", |visitor| {
        assert_eq!(visitor.begin_here(), "maatschappelijk_werker");
        let fits = visitor.everything_that_fits();
        assert!(!fits.contains(&"financiele_hulp"), "{fits:?}");
    });
}

#[test]
fn not_knowing_where_to_begin_begins_with_the_huisarts() {
    with_answers("who.ziek worries.weet_niet heavy.weet_niet", |unsure| {
        assert_eq!(unsure.begin_here(), "huisarts");
        unsure.turns_to(ui("kinds-title")).sees(ui("huisarts-line"));
    });
}

#[test]
fn a_visitor_looking_for_another_person_reads_sentences_about_that_person() {
    visit(|other| {
        let asked = |id, who| said_to(person(who), question(id).label);
        assert_ne!(asked("worries", "ander"), asked("worries", "ziek"));
        other
            .chooses("who.ander")
            .goes_on()
            .sees(asked("worries", "ander"));
        other.does_not_see(asked("worries", "ziek"));

        other.answers("worries.overbelasting heavy.matig phase.laatste_fase");
        assert_eq!(other.begin_here(), "vrijwilligers_vptz");
        let for_myself = said_to(person("ziek"), support("vrijwilligers_vptz").say);
        let for_another = other.first_sentence("vrijwilligers_vptz");
        let card = other.reads("vrijwilligers_vptz").words;
        assert!(
            card.contains(for_another) && !card.contains(for_myself),
            "{card}"
        );
    });
}
