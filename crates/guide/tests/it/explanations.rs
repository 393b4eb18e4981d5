//! What explains a result: chains, why something comes later, what is carried, what stands around,
//! words, and what can be compared.

use guide::condition::worries;
use guide::explanations::{around, carried, why_nots};
use guide::model::{DoorKind, SupportId};
use guide::{Answers, ChoiceSet, advise};

use crate::check::{Says, choice, model, person, real, support};

/// The ids of the kinds whose "why not" this person reads.
fn not_first(answers: Answers) -> Vec<&'static str> {
    let advice = advise(model(), answers);
    why_nots(model(), answers, &advice)
        .map(|why| model().support(why.support).id)
        .collect()
}

/// The ids of the blocks around this person.
fn blocks(answers: Answers) -> Vec<&'static str> {
    around(model(), answers).map(|block| block.id).collect()
}

fn text(id: guide::TextId) -> &'static str {
    real().texts[0].get(id)
}

#[test]
fn every_kind_has_a_place_in_its_group_and_neighbours_in_order() {
    let mut seen: Vec<SupportId> = Vec::new();
    let mut here = model().support_ids().next();
    // From the first of each group to the next, as a visitor does who presses “volgende”.
    while let Some(first) = here {
        let group: Vec<SupportId> = model().beside(first).collect();
        assert_eq!(group.first(), Some(&first), "groups stand together");
        for id in &group {
            assert_eq!(model().beside(*id).collect::<Vec<_>>(), group);
        }
        seen.extend(&group);
        here = model().support_ids().find(|id| !seen.contains(id));
    }
    assert_eq!(seen, model().support_ids().collect::<Vec<_>>());
}

#[test]
fn the_huisarts_leads_to_the_poh_and_on_to_a_psycholoog() {
    let chain = model().chain_with(support("psycholoog"), DoorKind::Huisarts);
    let steps = ["huisarts", "poh_ggz", "psycholoog"].map(support);
    assert_eq!(chain.map(|chain| chain.steps), Some(&steps[..]));
    let told = chain.map_or("", |chain| text(chain.text.text));
    for word in ["huisarts", "POH-GGZ", "psycholoog"] {
        assert!(told.contains(word), "{word}: {told}");
    }
}

#[test]
fn in_a_hospital_the_way_is_through_its_team() {
    let chain = model().chain_with(support("psycholoog"), DoorKind::Ziekenhuis);
    let steps = ["behandelteam", "psycholoog"].map(support);
    assert_eq!(chain.map(|chain| chain.steps), Some(&steps[..]));
}

#[test]
fn referrals_are_as_the_seeds_say() {
    for (from, to) in [
        ("poh_ggz", "psycholoog"),
        ("poh_ggz", "maatschappelijk_werker"),
        ("wijkverpleegkundige", "poh_ggz"),
        ("wijkverpleegkundige", "vrijwilligers_vptz"),
        ("huisarts", "poh_ggz"),
    ] {
        let passes = model().passes_on_to(support(from));
        assert!(passes.contains(&support(to)), "{from} -> {to}");
    }
    assert_eq!(
        model().passes_on_to(support("psycholoog")),
        [],
        "no source says"
    );
}

#[test]
fn every_way_in_words_names_every_step() {
    for chain in model().chains {
        assert!(chain.steps.len() >= 2);
        for pair in chain.steps.windows(2) {
            assert!(
                model().passes_on_to(pair[0]).contains(&pair[1]),
                "{}",
                chain.id
            );
        }
        // One sentence for each step from one to the next, at least.
        let sentences = text(chain.text.text).matches('.').count();
        assert!(sentences >= chain.steps.len() - 1, "{}", chain.id);
    }
}

#[test]
fn a_visitor_with_fear_reads_why_not_a_psycholoog_at_once() {
    let afraid = person("ziek").says("worries.angst heavy.licht");
    assert!(
        not_first(afraid).contains(&"psycholoog"),
        "{:?}",
        not_first(afraid)
    );
}

#[test]
fn why_not_leaves_out_what_stands_first_and_what_this_worry_does_not_raise() {
    let sent = person("ziek")
        .says("worries.angst heavy.zwaar talk.buitenstaander phase.behandeling carers.ziekenhuis");
    assert_eq!(
        model()
            .support(advise(model(), sent).first()[0].entry.support)
            .id,
        "psycholoog"
    );
    assert!(!not_first(sent).contains(&"psycholoog"));
    assert_eq!(
        not_first(person("ziek").says("worries.geld heavy.licht")),
        [""; 0]
    );
}

#[test]
fn what_comes_first_instead_can_be_contacted_without_it() {
    for why in model().why_nots {
        assert!(!why.first.is_empty() && !why.first.contains(&why.support));
        // Somebody has to be able to begin somewhere.
        let can_begin = |id: &SupportId| model().support(*id).self_contact;
        assert!(
            why.first.iter().any(can_begin),
            "{}",
            model().support(why.support).id
        );
    }
}

#[test]
fn relatives_read_both_halves_and_others_what_they_can_offer() {
    let relative = blocks(person("naaste"));
    assert!(relative.contains(&"naaste_ander") && relative.contains(&"naaste_zelf"));
    assert!(blocks(person("ander")).contains(&"aanbieden"));
    assert!(blocks(person("ziek")).contains(&"vragen"));
    for who in ["ziek", "nabestaande", "jong", "ander"] {
        assert!(!blocks(person(who)).contains(&"naaste_zelf"), "{who}");
    }
}

#[test]
fn old_grief_and_what_gives_value_are_for_visitors_who_named_them() {
    let grieving = person("ziek").says("worries.oude_pijn");
    assert!(blocks(grieving).contains(&"verlieskast"));
    assert!(!blocks(person("ziek").says("worries.geld")).contains(&"verlieskast"));
    assert!(blocks(person("ziek").says("worries.zingeving")).contains(&"waarde"));
    let chest = model()
        .around
        .iter()
        .find(|block| block.id == "verlieskast");
    assert!(
        chest.is_some_and(|block| block.credit.is_some() && block.picture.is_some()),
        "an image that is somebody’s says whose it is"
    );
}

#[test]
fn what_is_carried_are_the_ticked_words_and_all_of_them() {
    let answers = person("ziek").says("worries.angst worries.oude_pijn worries.geld heavy.licht");
    let dimensions = model().carry.dimensions;
    let together = dimensions.iter().fold(ChoiceSet::EMPTY, |all, dimension| {
        all.or(carried(answers, dimension))
    });
    assert_eq!(together, worries(model(), answers));
    let psychisch = dimensions
        .iter()
        .find(|dimension| dimension.id == "psychisch");
    let words = psychisch.map(|dimension| carried(answers, dimension));
    let expected = ["worries.angst", "worries.oude_pijn"].map(|id| ChoiceSet::of(choice(id)));
    assert_eq!(words, Some(expected[0].or(expected[1])));
}

#[test]
fn there_are_four_dimensions() {
    let ids: Vec<&str> = model().carry.dimensions.iter().map(|one| one.id).collect();
    assert_eq!(ids, ["lichamelijk", "psychisch", "sociaal", "zingeving"]);
}

/// What stands on every row of the comparison; only how soon may be unknown.
#[test]
fn every_kind_can_be_compared_on_every_row() {
    for support in model().supports {
        let rows = [
            support.gives,
            support.limits,
            support.referral,
            support.pays,
        ];
        for statement in rows.into_iter().chain(support.soon) {
            assert!(!text(statement.text).is_empty(), "{}", support.id);
            assert!(!statement.claim.sources.is_empty(), "{}", support.id);
        }
    }
    assert!(
        model()
            .supports
            .iter()
            .any(|support| support.soon.is_some())
    );
}

#[test]
fn words_of_the_glossary_are_found_on_the_cards_that_use_them() {
    let term = |id: &str| model().terms.iter().find(|term| term.id == id).unwrap();
    let eigen_risico = term("eigen_risico");
    assert!(eigen_risico.supports.contains(&support("psycholoog")));
    assert!(!eigen_risico.supports.contains(&support("luisterlijn")));
    assert!(term("poh_ggz").supports.contains(&support("huisarts")));
    for term in model().terms {
        assert!(!text(term.meaning.text).is_empty(), "{}", term.id);
    }
}

#[test]
fn a_reason_names_the_circumstances_of_the_visitor() {
    let answers = person("naaste").says("worries.overbelasting heavy.zwaar phase.behandeling");
    let advice = advise(model(), answers);
    let reasons = || advice.items.iter().flat_map(|item| &item.reasons);
    let heavy = ChoiceSet::of(choice("heavy.zwaar"));
    assert!(reasons().any(|reason| reason.certain && reason.circumstances.meets(heavy)));
    for reason in reasons() {
        assert_eq!(reason.circumstances.without(answers.0), ChoiceSet::EMPTY);
        assert!(
            !reason
                .circumstances
                .meets(model().question(model().who).choices)
        );
    }
}
