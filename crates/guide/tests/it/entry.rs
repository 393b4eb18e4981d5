//! What there is to read about a kind of support.

use guide::advice::entry;
use guide::entry::{Section, Sources, Topic};
use guide::model::{Claim, SourceId, SupportId};
use guide::{Answers, Date, Truth, advise, condition::truth_of};

use crate::check::{Says, model, person, support};

fn gate_of(id: SupportId, answers: Answers) -> Truth {
    let gate = model().support(id).gate.map(|gate| gate.when);
    truth_of(&gate, model(), answers)
}

#[test]
fn a_caveat_is_read_wherever_it_is_not_certain_that_a_support_fits() {
    let people = [
        Answers::default(),
        person("ziek"),
        person("nabestaande").says("worries.angst"),
    ];
    let mut seen = Vec::new();
    for answers in people {
        for id in model().support_ids() {
            let gate = gate_of(id, answers);
            let caveat = entry(model(), answers, id).caveat(model());
            assert_eq!(caveat.is_some(), gate != Truth::Yes);
            seen.push(gate);
        }
    }
    for truth in [Truth::Yes, Truth::Maybe, Truth::No] {
        assert!(seen.contains(&truth), "{truth:?} is met");
    }
}

#[test]
fn what_is_advised_is_what_everybody_can_read_about() {
    let answers = person("naaste").says("worries.overbelasting worries.geld");
    for item in advise(model(), answers).items {
        let id = item.entry.support;
        assert_eq!(item.entry, entry(model(), answers, id));
        assert_ne!(gate_of(id, answers), Truth::No);
    }
}

#[test]
fn every_way_in_is_read_once_and_the_best_first() {
    for id in model().support_ids() {
        let entry = entry(model(), Answers::default(), id);
        let ways = entry.best_way(model()).into_iter();
        let ways: Vec<_> = ways.chain(entry.other_ways(model())).collect();
        let doors = model().support(id).doors;
        assert_eq!(ways.len(), doors.len());
        assert!(doors.iter().all(|door| ways.contains(&door)));
        assert_eq!(ways[0], &doors[entry.door]);
    }
}

#[test]
fn every_statement_about_a_support_is_read_once() {
    assert_eq!(
        Section::ALL.first(),
        Some(&Section::Caveat),
        "before all else"
    );
    let topics = [Topic::Gives].into_iter();
    let topics: Vec<Topic> = topics.chain(Topic::BRIEF).chain(Topic::MORE).collect();
    for support in model().supports {
        let read: Vec<_> = topics
            .iter()
            .filter_map(|topic| topic.of(support))
            .collect();
        let known = support.statements().into_iter().chain(&support.soon);
        let known: Vec<_> = known.copied().collect();
        assert_eq!(read.len(), known.len(), "{}", support.id);
        for statement in known {
            let times = read.iter().filter(|one| **one == statement).count();
            assert_eq!(times, 1, "{}: {statement:?}", support.id);
        }
    }
}

#[test]
fn a_card_shows_no_chain_that_only_begins_with_its_kind() {
    let mut begins = 0;
    for id in model().support_ids() {
        let entry = entry(model(), Answers::default(), id);
        let Some(chain) = entry.chain(model()) else {
            assert_eq!(entry.chain_so_far(model()), None);
            continue;
        };
        let is_first = chain.steps[0] == id;
        begins += usize::from(is_first);
        assert_eq!(entry.chain_so_far(model()).is_none(), is_first);
    }
    assert!(begins > 0);
}

#[test]
fn neighbours_are_those_before_and_after_in_the_group() {
    for id in model().support_ids() {
        let group: Vec<SupportId> = model().beside(id).collect();
        let at = group.iter().position(|other| *other == id).expect("itself");
        let before = at.checked_sub(1).map(|before| group[before]);
        assert_eq!(model().neighbours(id), [before, group.get(at + 1).copied()]);
    }
}

#[test]
fn a_source_is_named_once_and_the_day_is_that_of_the_oldest_check() {
    let claim = |sources: &'static [SourceId], checked_on| Claim {
        sources,
        checked_on,
        ..model().support(SupportId(0)).gives.claim
    };
    let claims = [
        claim(&[SourceId(3), SourceId(1)], Date(20261121)),
        claim(&[SourceId(1), SourceId(2)], Date(20260301)),
    ];
    let sources = Sources::of(claims.iter());
    assert_eq!(sources.cited, [SourceId(3), SourceId(1), SourceId(2)]);
    assert_eq!(sources.checked_on, Some(Date(20260301)));
    assert_eq!(Sources::of([].iter()).checked_on, None);
}

#[test]
fn everything_that_a_card_shows_is_among_its_claims() {
    for id in model().support_ids() {
        let support = model().support(id);
        let claims: Vec<_> = model().claims_of(id).collect();
        let topics = Topic::BRIEF.into_iter().chain(Topic::MORE);
        for statement in topics.filter_map(|topic| topic.of(support)) {
            assert!(claims.contains(&&statement.claim), "{}", support.id);
        }
        for fact in support.contacts {
            assert!(claims.contains(&&model().fact(*fact).claim));
        }
        assert!(claims.contains(&&support.doors_claim));
        let pass = model().pass_from(id);
        assert!(pass.is_none_or(|pass| claims.contains(&&pass.claim)));
        let chain = entry(model(), Answers::default(), id).chain(model());
        assert!(chain.is_none_or(|chain| claims.contains(&&chain.text.claim)));
    }
}

#[test]
fn with_a_signal_the_own_doctor_hears_about_that_and_nothing_prepares_for_an_appointment() {
    let huisarts = support("huisarts");
    let [door, ..] = model().support(huisarts).doors else {
        panic!("no way to the huisarts")
    };
    let calm = person("ziek").says("worries.angst");
    let say = model().support(huisarts).say;
    assert_eq!(model().first_words(calm, huisarts), say.text_for(calm));
    assert_eq!(model().steps(calm, door), door.steps);

    let signal = calm.says("safety.zelfdoding");
    let flag = model().signal(signal).map(|flag| flag.say.text_for(signal));
    assert_eq!(Some(model().first_words(signal, huisarts)), flag);
    assert_eq!(model().steps(signal, door), &door.steps[..1]);
    // Somebody whom they reach without their own doctor hears what they are for.
    let luisterlijn = support("luisterlijn");
    let say = model().support(luisterlijn).say;
    assert_eq!(
        model().first_words(signal, luisterlijn),
        say.text_for(signal)
    );
}
