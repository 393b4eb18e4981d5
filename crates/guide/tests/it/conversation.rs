//! Who is asked what, and how it can be answered: what of `questions.toml` is a promise.
//! `session.rs` walks through it; this says for each screen, question and answer what holds.

use guide::Answers;
use guide::model::{Question, QuestionId, QuestionKind, Screen};
use guide::session;

use crate::check::{Says, model, person};

fn screens(holds: impl Fn(&Screen<'_>) -> bool) -> Vec<&'static str> {
    let screens = model().screens.iter().filter(|screen| holds(screen));
    screens.map(|screen| screen.id).collect()
}

/// The answers to a question that are offered to this person.
#[track_caller]
fn offered(answers: Answers, question: &str) -> Vec<&'static str> {
    let mut questions = model().questions.iter();
    let found = questions.position(|known| known.id == question);
    let index = found.unwrap_or_else(|| panic!("no question {question}"));
    session::choices_of(model(), answers, QuestionId(index as u8))
        .map(|choice| model().choice(choice).id)
        .collect()
}

/// “Genoeg voor nu” from the worries on: before them there is nothing to advise on.
#[test]
fn enough_is_offered_from_the_worries_on() {
    assert_eq!(screens(|screen| !screen.enough), ["who"]);
}

/// Decisions 0004 and 0006: what is asked softly can be skipped. The rest decides who helps.
#[test]
fn where_you_are_and_whether_you_are_safe_can_be_skipped() {
    assert_eq!(screens(|screen| screen.skippable), ["situation", "safety"]);
}

#[test]
fn what_is_asked_about_a_worry_counts_as_follow_up() {
    assert_eq!(
        screens(|screen| screen.follow_up),
        ["talk", "children", "home_help", "money", "work"]
    );
}

/// Several of these can be so at the same time; of the others only one.
#[test]
fn what_takes_more_than_one_answer() {
    let many: Vec<&str> = model()
        .questions
        .iter()
        .filter(|question| question.kind == QuestionKind::Many)
        .map(|question| question.id)
        .collect();
    assert_eq!(
        many,
        ["worries", "talk", "home_help", "work", "carers", "safety"]
    );
}

/// “None of these” and “I don't know” contradict every other answer.
#[test]
fn what_cannot_go_together_with_another_answer() {
    let alone = |question: &Question<'_>| -> Vec<String> {
        let choices = question.exclusive.iter();
        choices
            .map(|choice| format!("{}.{}", question.id, model().choice(choice).id))
            .collect()
    };
    let many = model()
        .questions
        .iter()
        .filter(|question| question.kind == QuestionKind::Many);
    assert_eq!(
        many.flat_map(alone).collect::<Vec<_>>(),
        [
            "worries.weet_niet",
            "talk.geen",
            "talk.weet_niet",
            "home_help.weet_niet",
            "work.geen",
            "work.weet_niet",
            "carers.alleen_huisarts",
            "carers.weet_niet",
            "safety.geen",
            "safety.zeg_ik_niet",
        ]
    );
}

/// Not knowing is an answer, also where there are only two others.
#[test]
fn what_counts_as_not_known() {
    let unknown: Vec<String> = model()
        .questions
        .iter()
        .flat_map(|question| {
            let choices = question.unknown.iter();
            choices.map(|choice| format!("{}.{}", question.id, model().choice(choice).id))
        })
        .collect();
    assert_eq!(
        unknown,
        [
            "first.weet_niet",
            "heavy.weet_niet",
            "talk.weet_niet",
            "children.weet_niet",
            "home_help.weet_niet",
            "money.weet_niet",
            "work.weet_niet",
            "phase.zeg_ik_niet",
            "illness.zeg_ik_niet",
            "carers.weet_niet",
            "safety.zeg_ik_niet",
        ]
    );
}

/// Nobody reads about a body, a future or care that is no longer there; nobody under 18 about
/// their own children, work, plans or the overview of care.
#[test]
fn nobody_is_offered_a_worry_they_cannot_have() {
    let everything = offered(person("ziek"), "worries");
    let missing = |who: &str| -> Vec<&str> {
        let offered = offered(person(who), "worries");
        let missing = everything.iter().filter(|id| !offered.contains(id));
        missing.copied().collect()
    };
    assert_eq!(everything.len(), 19);
    assert_eq!(missing("naaste"), Vec::<&str>::new());
    assert_eq!(missing("ander"), Vec::<&str>::new());
    assert_eq!(
        missing("nabestaande"),
        [
            "lichaam",
            "toekomst_wensen",
            "overbelasting",
            "praktische_zorg",
            "geen_overzicht",
        ]
    );
    assert_eq!(
        missing("jong"),
        ["toekomst_wensen", "kinderen", "geen_overzicht", "werk"]
    );
}

/// Whoever only wants to talk or arrange something is not asked about long or intense suffering.
#[test]
fn what_is_heavy_is_asked_only_where_it_may_be() {
    let talk = |heavy: &str| {
        let answers = person("ziek").says(&format!("worries.angst heavy.{heavy}"));
        offered(answers, "talk")
    };
    let light = ["buitenstaander", "liever_geen_arts", "geen", "weet_niet"];
    assert_eq!(talk("licht"), light);
    for heavy in ["matig", "zwaar", "weet_niet"] {
        let every = [
            "niet_praten",
            "buitenstaander",
            "eerder_behandeld",
            "liever_geen_arts",
            "geen",
            "weet_niet",
        ];
        assert_eq!(talk(heavy), every, "{heavy}");
    }
}

/// Who is ill is alive, and so is the person a relative cares for: a bereaved person says so first.
#[test]
fn after_death_is_a_phase_for_the_young_and_for_who_asks_for_another() {
    for (who, expected) in [
        ("ziek", false),
        ("naaste", false),
        ("jong", true),
        ("ander", true),
    ] {
        let phases = offered(person(who), "phase");
        assert_eq!(phases.contains(&"na_overlijden"), expected, "{who}");
        assert_eq!(phases.len(), 5 + usize::from(expected), "{who}");
    }
}
