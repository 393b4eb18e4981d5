//! The invariants I01–I12 of `field-lessons.md` §5 and the merge rules, over many answers.
//!
//! Walks every combination of who, up to two worries, heaviness, talk, phase, illness, carers and
//! one signal. The whole space is the work of `cargo xtask guide prove` (docs/proof.md).

use guide::answers::ChoiceSet;
use guide::condition::worries;
use guide::model::{Cost, FactKind, Rank};
use guide::session;
use guide::{Advice, Answers, advise};

use crate::check::{Says, ids, model, person, real, support};

/// Calls `check` with many answers and their advice.
fn for_many(mut check: impl FnMut(Answers, &Advice)) {
    let options = |question: &str| {
        let model = model();
        let found = model
            .questions
            .iter()
            .find(|candidate| candidate.id == question);
        let choices = found.map_or(ChoiceSet::EMPTY, |question| question.choices);
        // Unanswered as well.
        std::iter::once(None)
            .chain(choices.iter().map(Some))
            .collect::<Vec<_>>()
    };
    let with = |answers: Answers, choice: Option<_>| match choice {
        Some(choice) => session::choose(model(), answers, choice),
        None => answers,
    };
    let (worry, heavy, talk) = (options("worries"), options("heavy"), options("talk"));
    let (phase, illness, carers) = (options("phase"), options("illness"), options("carers"));
    for who in ["ziek", "naaste", "nabestaande", "jong", "ander"] {
        for (index, one) in worry.iter().enumerate() {
            for two in &worry[index..] {
                let base = with(with(person(who), *one), two.filter(|_| one != two));
                for heavy in &heavy {
                    for talk in &talk {
                        let base = with(with(base, *heavy), *talk);
                        for phase in &phase {
                            // Illness and carers vary together: rules never join them.
                            for (illness, carers) in
                                illness.iter().cycle().zip(&carers).take(carers.len())
                            {
                                let answers = with(with(with(base, *phase), *illness), *carers);
                                let answers = session::prune(model(), answers);
                                check(answers, &advise(model(), answers));
                            }
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn every_combination_keeps_the_promises() {
    let huisarts = support("huisarts");
    let heavy = [support("psychotherapeut"), support("psychiater")];
    let mut seen = 0_u64;
    for_many(|answers, advice| {
        seen += 1;
        let shown = advice.first();
        let tell = || format!("{:?} -> {:?}", labels(answers), ids(shown));
        assert!(!shown.is_empty(), "I01 {}", tell());
        assert!(shown.len() <= 4, "at most four {}", tell());
        assert!(advice.tonight.is_some(), "something for tonight {}", tell());
        for (index, item) in shown.iter().enumerate() {
            if heavy.contains(&item.support) {
                assert!(
                    shown[..index]
                        .iter()
                        .any(|before| before.support == huisarts),
                    "I02 {}",
                    tell()
                );
            }
        }
        let cost = |item: &guide::Item| model().support(item.support).cost;
        let paid = shown.iter().any(|item| cost(item) == Cost::OwnMoney);
        let free = shown
            .iter()
            .any(|item| cost(item).is_free() || cost(item) == Cost::Varies);
        assert!(!paid || free, "P12 {}", tell());
        for item in &advice.items {
            assert!(!item.reasons.is_empty(), "a reason for each {}", tell());
            for reason in &item.reasons {
                let fallback = model().rule(reason.rule).rank == Rank::Fallback;
                assert!(fallback || !reason.because.is_empty(), "I09 {}", tell());
                assert!(
                    reason.because.without(answers.0).is_empty(),
                    "only ticked words are reasons {}",
                    tell()
                );
            }
        }
        demands_of_worries(answers, advice);
    });
    assert!(seen > 500_000, "{seen}");
}

/// I07 and I10: worries that always reach certain helpers.
fn demands_of_worries(answers: Answers, advice: &Advice) {
    let needs: [(&str, &[&str]); 7] = [
        (
            "verlies_rouw",
            &["rouw_verliesbegeleider", "geestelijk_verzorger"],
        ),
        ("zingeving", &["geestelijk_verzorger"]),
        ("geld", &["maatschappelijk_werker"]),
        ("regelen_instanties", &["maatschappelijk_werker"]),
        ("lichaam", &["huisarts"]),
        ("overbelasting", &["mantelzorgondersteuning"]),
        ("toekomst_wensen", &["huisarts"]),
    ];
    for worry in worries(model(), answers).iter() {
        let id = model().choice(worry).id;
        for (needing, helpers) in needs {
            for helper in helpers.iter().filter(|_| needing == id) {
                assert!(
                    advice
                        .items
                        .iter()
                        .any(|item| item.support == support(helper)),
                    "I07 {id} without {helper}: {:?}",
                    labels(answers)
                );
            }
        }
    }
}

#[test]
fn one_more_worry_never_removes_what_was_justified() {
    let question = model().question(model().worries);
    let worries: Vec<_> = question
        .choices
        .without(question.exclusive)
        .iter()
        .collect();
    for who in ["ziek", "naaste", "nabestaande", "jong", "ander"] {
        for heavy in ["licht", "matig", "zwaar", "weet_niet"] {
            for one in &worries {
                let before = session::choose(model(), person(who), *one);
                let before = session::prune(model(), before.says(&format!("heavy.{heavy}")));
                if !before.has(*one) {
                    // Not offered to this person.
                    continue;
                }
                for more in &worries {
                    if one == more {
                        continue;
                    }
                    let after = session::choose(model(), before, *more);
                    let after = session::prune(model(), after);
                    let kept = ids(&advise(model(), after).items);
                    for item in ids(&advise(model(), before).items) {
                        assert!(kept.contains(&item), "I09 {:?} loses {item}", labels(after));
                    }
                }
            }
        }
    }
}

#[test]
fn a_signal_adds_and_removes_nothing() {
    for flag in model().flags {
        for who in ["ziek", "naaste", "nabestaande", "jong", "ander"] {
            for worry in ["angst", "relatie_gezin", "verlies_rouw", "geld"] {
                let before = person(who).says(&format!("worries.{worry} heavy.zwaar"));
                let after = session::choose(model(), before, flag.choice);
                let advice = advise(model(), after);
                assert_eq!(advice.flags.len(), 1);
                let kept = ids(&advice.items);
                let lost: Vec<_> = ids(&advise(model(), before).items)
                    .into_iter()
                    .filter(|id| !kept.contains(id))
                    .collect();
                assert_eq!(lost, Vec::<&str>::new(), "I08");
            }
        }
    }
}

#[test]
fn poh_ggz_is_reached_through_the_huisarts_only() {
    let poh = model().support(support("poh_ggz"));
    assert!(!poh.self_contact);
    let doors: Vec<&str> = poh.doors.iter().map(|door| door.kind.as_str()).collect();
    assert_eq!(doors.last(), Some(&"huisarts"));
    assert!(
        !doors.contains(&"zelf") && !doors.contains(&"gemeente"),
        "I03 {doors:?}"
    );
}

#[test]
fn what_seed_000_opens_to_relatives_is_reached_by_them() {
    for who in ["naaste", "nabestaande"] {
        let reached: std::collections::BTreeSet<&str> = ["angst", "verlies_rouw", "zingeving"]
            .into_iter()
            .flat_map(|worry| {
                let answers = person(who).says(&format!("worries.{worry} heavy.matig"));
                ids(&advise(model(), answers).items)
            })
            .collect();
        for id in ["poh_ggz", "rouw_verliesbegeleider", "geestelijk_verzorger"] {
            assert!(reached.contains(id), "I06 {who} {id}");
        }
    }
}

#[test]
fn insurance_is_never_mentioned_without_its_condition() {
    let texts = &real().texts[0];
    for support in model().supports {
        for id in [Some(support.pays.text), support.pays.later]
            .into_iter()
            .flatten()
        {
            for sentence in texts.get(id).split(['.', '?']) {
                let words = sentence.to_lowercase();
                let promise = words.contains("vergoed")
                    || (words.contains("verzekering") && words.contains("betaalt"));
                let conditions = [
                    "als", "alleen", "soms", "vaak", "meestal", "vraag", "tot", "niet", "kan",
                    "zonder",
                ];
                let condition = conditions
                    .iter()
                    .any(|condition| words.split_whitespace().any(|word| word == *condition));
                assert!(!promise || condition, "I05 {}: “{sentence}”", support.id);
            }
        }
    }
}

#[test]
fn every_amount_is_bound_to_an_end() {
    for fact in model().facts {
        assert!(
            fact.kind != FactKind::Amount || fact.claim.valid_until.is_some(),
            "{}",
            fact.id
        );
    }
}

#[test]
fn after_the_new_year_no_sentence_shows_the_old_amount() {
    let texts = &real().texts[0];
    let new_year = guide::Date::new(2027, 1, 1);
    let amount = model().facts.iter().find(|fact| fact.id == "eigen_risico");
    let amount = amount.map_or("", |fact| fact.value);
    let shows = |day: guide::Date| {
        model()
            .supports
            .iter()
            .flat_map(guide::model::Support::statements)
            .any(|statement| texts.get(statement.text_on(day)).contains(amount))
    };
    assert!(shows(guide::Date::new(2026, 12, 31)));
    assert!(!shows(new_year));
}

fn labels(answers: Answers) -> Vec<String> {
    answers
        .0
        .iter()
        .map(|choice| {
            let choice = model().choice(choice);
            format!("{}.{}", model().question(choice.question).id, choice.id)
        })
        .collect()
}
