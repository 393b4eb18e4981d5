//! What a card says about a kind of support.

use e2e::words::{day, model, sentence, steps, support};
use e2e::{Visit, Visitor, fact, ui, visit};
use guide::Date;

/// The day on which the content was collected: nothing is overdue yet.
const COLLECTED: Date = Date(20261121);

/// A visitor who is treated in a hospital and would rather talk with an outsider.
const OUTSIDER: &str = "who.ziek worries.angst heavy.zwaar talk.buitenstaander phase.behandeling \
    illness.kanker carers.ziekenhuis";

#[track_caller]
fn on(today: Date, answers: &str, test: impl FnOnce(&Visitor)) {
    Visit::default()
        .on(today)
        .run(|visitor| test(visitor.answers(answers)));
}

#[test]
fn a_card_says_why_what_to_do_what_to_say_and_what_it_takes() {
    on(COLLECTED, OUTSIDER, |visitor| {
        let kind = support("psycholoog");
        let card = visitor.reads("psycholoog");
        assert!(
            card.words.contains(visitor.words_for("worries.angst")),
            "why: {card:?}"
        );
        assert!(
            !card.words.contains(visitor.words_for("worries.geld")),
            "not ticked: {card:?}"
        );
        assert!(
            card.words.contains(sentence(kind.gives.text)),
            "what it gives: {card:?}"
        );
        assert_eq!(card.steps[0], steps("psycholoog", "ziekenhuis"));
        assert!(
            card.words.contains(visitor.first_sentence("psycholoog")),
            "to say: {card:?}"
        );
        for (term, statement) in [
            ("referral", kind.referral),
            ("pays", kind.pays),
            ("for-whom", kind.for_whom),
            ("limits", kind.limits),
            ("find", kind.find),
        ] {
            assert!(
                card.under(ui(term)).contains(sentence(statement.text)),
                "{term}: {card:?}"
            );
        }
    });
}

#[test]
fn a_card_names_its_sources_and_when_they_were_checked() {
    on(COLLECTED, OUTSIDER, |visitor| {
        let sources = ui("sources").replace("{date}", &day(COLLECTED));
        assert_eq!(visitor.begin_here(), "psycholoog");
        visitor.sees(&sources).presses(&sources);
        for source in support("psycholoog").gives.claim.sources {
            visitor.sees(model().source(*source).title);
        }
    });
}

#[test]
fn unchecked_content_says_so_and_checked_content_does_not() {
    on(COLLECTED, OUTSIDER, |visitor| {
        let firm = visitor.reads("psycholoog");
        assert!(
            !firm.under(ui("referral")).contains(ui("unchecked")),
            "{firm:?}"
        );
    });
    on(COLLECTED, "who.ziek worries.geld heavy.matig", |visitor| {
        let guess = visitor.reads("maatschappelijk_werker");
        assert!(
            !support("maatschappelijk_werker")
                .pays
                .claim
                .is_firm(COLLECTED)
        );
        assert!(
            guess.under(ui("pays")).contains(ui("unchecked")),
            "{guess:?}"
        );
        assert!(
            !guess.under(ui("limits")).contains(ui("unchecked")),
            "{guess:?}"
        );
    });
}

#[test]
fn overdue_content_says_that_it_was_not_checked() {
    let overdue = Date(20280101);
    on(overdue, OUTSIDER, |visitor| {
        let card = visitor.reads("psycholoog");
        for term in ["referral", "pays", "limits", "find"] {
            assert!(
                card.under(ui(term)).contains(ui("unchecked")),
                "{term}: {card:?}"
            );
        }
    });
}

#[test]
fn an_amount_is_shown_in_the_year_in_which_it_holds() {
    on(COLLECTED, OUTSIDER, |visitor| {
        let pays = visitor.reads("psycholoog").under(ui("pays"));
        assert!(pays.contains(fact("eigen_risico").value), "{pays}");
    });
}

#[test]
fn on_2_january_2027_the_card_of_the_psycholoog_names_no_amount() {
    on(Date(20270102), OUTSIDER, |visitor| {
        let card = visitor.reads("psycholoog");
        let later = support("psycholoog")
            .pays
            .later
            .map(sentence)
            .unwrap_or_default();
        assert!(
            card.under(ui("pays")).contains(later) && !later.is_empty(),
            "{card:?}"
        );
        for amount in ["euro", "€", fact("eigen_risico").value] {
            assert!(!card.words.contains(amount), "{amount}: {}", card.words);
        }
    });
}

#[test]
fn a_visitor_with_only_a_huisarts_is_referred_by_the_huisarts_and_not_by_a_hospital() {
    visit(|visitor| {
        visitor.answers(
            "who.ziek worries.angst heavy.zwaar talk.buitenstaander carers.alleen_huisarts",
        );
        assert_eq!(
            visitor.reads("psycholoog").steps[0],
            steps("psycholoog", "huisarts")
        );
    });
}

#[test]
fn other_ways_can_be_opened() {
    visit(|visitor| {
        visitor.answers(OUTSIDER);
        assert_eq!(visitor.begin_here(), "psycholoog");
        visitor.opens(ui("how")).presses(ui("other-ways"));
        for step in steps("psycholoog", "huisarts") {
            visitor.sees(step);
        }
    });
}

#[test]
fn support_that_may_fit_says_on_what_it_depends() {
    visit(|visitor| {
        visitor.answers("who.naaste worries.overbelasting heavy.matig phase.zeg_ik_niet");
        let card = visitor.reads("vrijwilligers_vptz");
        let caveat = support("vrijwilligers_vptz")
            .gate
            .map(|gate| sentence(gate.caveat));
        assert!(
            caveat.is_some_and(|caveat| card.words.contains(caveat)),
            "{}",
            card.words
        );
    });
}

#[test]
fn at_most_four_kinds_of_support_are_shown_first() {
    visit(|visitor| {
        visitor.answers(
            "who.ziek worries.angst worries.geld worries.zingeving worries.eenzaamheid heavy.matig",
        );
        assert_eq!(visitor.cards().len(), 4);
        assert!(!visitor.also_fits().is_empty());
    });
}

#[test]
fn every_kind_of_support_is_a_press_away_from_the_result() {
    visit(|visitor| {
        visitor
            .answers("who.ziek worries.weet_niet")
            .turns_to(ui("kinds-title"));
        for kind in model().supports {
            let words = format!("{} {}", sentence(kind.plain), sentence(kind.name));
            assert!(visitor.can_press(&words), "{words}");
        }
        for group in model().groups {
            visitor.sees(sentence(group.title));
        }
    });
}
