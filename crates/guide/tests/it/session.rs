//! The conversation: which screens come, what going back and changing do, and how long it takes.

use guide::model::Model;
use guide::session::{self, Place};
use guide::{Answers, Event, Session};

use crate::check::{Says, at, choice, model, person, screen};

/// Walks from the first screen: at each screen the choices named for it are made, then "verder".
fn walk(who: &str, choices: &str) -> Session {
    let mut session = Session::default().says(&format!("who.{who}"));
    for _ in model().screens {
        session = session.after(model(), Event::Next);
        let Place::Screen(place) = session.place else {
            return session;
        };
        assert!(!session.missing, "stuck at {}", at(&session));
        for name in choices.split_whitespace() {
            let question = model().choice(choice(name)).question;
            if model().question(question).screen == place {
                session = session.says(name);
            }
        }
        if !session::is_answered(model(), session.answers, place) {
            session = answer_weet_niet(model(), session);
        }
    }
    panic!("more steps than screens, now at {}", at(&session));
}

fn answer_weet_niet(model: &Model<'_>, session: Session) -> Session {
    let Place::Screen(place) = session.place else {
        return session;
    };
    let open: Vec<_> = session::questions_on(model, session.answers, place).collect();
    open.into_iter()
        .filter(|question| !session.answers.answered(model.question(*question)))
        .fold(session, |session, question| {
            match model.question(question).unknown.iter().next() {
                Some(unknown) => session.after(model, Event::Choose(unknown)),
                None => session,
            }
        })
}

fn screens(answers: Answers) -> Vec<&'static str> {
    session::path(model(), answers)
        .into_iter()
        .map(|screen| model().screen(screen).id)
        .collect()
}

#[test]
fn one_worry_takes_at_most_six_screens_and_no_conversation_more_than_nine() {
    let worries = model().question(model().worries);
    for who in ["ziek", "naaste", "nabestaande", "jong", "ander"] {
        let mut everything = person(who);
        for worry in worries.choices.without(worries.exclusive).iter() {
            let one = session::choose(model(), person(who), worry);
            for heavy in ["licht", "matig", "zwaar", "weet_niet"] {
                let one = session::prune(model(), one.says(&format!("heavy.{heavy}")));
                assert!(screens(one).len() <= 6, "{who}: {:?}", screens(one));
            }
            everything = session::choose(model(), everything, worry);
        }
        for wish in model().question(model().wish).choices.iter() {
            let wished = session::choose(model(), everything, wish);
            let count = screens(session::prune(model(), wished)).len();
            assert!(count <= 9, "{who}: {count}");
        }
    }
}

#[test]
fn follow_ups_come_for_ticked_worries_only_and_the_wish_goes_first() {
    let answers = person("ziek").says("worries.geld worries.werk worries.kinderen worries.angst");
    assert_eq!(
        screens(answers)[4..6],
        ["talk", "children"],
        "in the order of the conversation"
    );
    let wished = answers.says("first.geld");
    let asked = screens(wished);
    assert!(asked.contains(&"money"), "{asked:?}");
    assert_eq!(
        asked
            .iter()
            .filter(|id| model().screen(screen(id)).follow_up)
            .count(),
        2
    );
    assert!(!screens(person("ziek").says("worries.angst")).contains(&"money"));
}

#[test]
fn the_wish_is_asked_only_when_there_is_something_to_choose() {
    assert!(!screens(person("ziek").says("worries.angst")).contains(&"first"));
    assert!(screens(person("ziek").says("worries.angst worries.geld")).contains(&"first"));
    assert!(!screens(person("ziek").says("worries.weet_niet")).contains(&"first"));
}

#[test]
fn i_dont_know_where_to_start_stands_alone() {
    let unsure = person("ziek").says("worries.angst worries.geld worries.weet_niet");
    assert!(!unsure.has(choice("worries.angst")));
    let sure = unsure.says("worries.geld");
    assert!(!sure.has(choice("worries.weet_niet")));
    assert!(sure.has(choice("worries.geld")));
}

#[test]
fn a_checkbox_is_taken_back_by_a_second_tap_and_a_radio_button_is_replaced() {
    assert!(
        !person("ziek")
            .says("worries.angst worries.angst")
            .has(choice("worries.angst"))
    );
    let other = person("ziek").says("who.naaste");
    assert!(other.has(choice("who.naaste")) && !other.has(choice("who.ziek")));
}

#[test]
fn verder_without_a_needed_choice_asks_for_one() {
    let empty = Session::default().after(model(), Event::Next);
    assert!(empty.missing);
    assert_eq!(at(&empty), "who");
    assert!(!empty.says("who.ziek").missing);
}

#[test]
fn skipping_a_skippable_screen_counts_as_not_knowing() {
    let end = walk("naaste", "worries.overbelasting heavy.matig");
    assert_eq!(at(&end), "result");
    for name in [
        "phase.zeg_ik_niet",
        "illness.zeg_ik_niet",
        "carers.weet_niet",
    ] {
        assert!(end.answers.has(choice(name)), "{name}");
    }
    assert!(end.answers.has(choice("safety.zeg_ik_niet")));
}

#[test]
fn going_back_keeps_answers() {
    let end = walk(
        "ziek",
        "worries.angst worries.geld first.geld heavy.licht money.geen",
    );
    let back = end.after(model(), Event::Visit(1));
    assert_eq!(at(&back), "worries");
    assert_eq!(back.answers, end.answers);
    let forward = back.after(model(), Event::Next);
    assert_eq!(
        at(&forward),
        "first",
        "the next screen, although it has an answer"
    );
}

#[test]
fn changing_an_answer_removes_only_what_depended_on_it() {
    let end = walk(
        "ziek",
        "worries.angst worries.geld first.geld heavy.zwaar money.achterstand \
         talk.eerder_behandeld phase.behandeling illness.kanker",
    );
    let changed = end
        .after(model(), Event::Change(screen("worries")))
        .says("worries.geld");
    assert!(
        !changed.answers.has(choice("money.achterstand")),
        "no money worry, no debts"
    );
    assert!(
        !changed.answers.has(choice("first.geld")),
        "one worry, no wish"
    );
    for kept in [
        "heavy.zwaar",
        "talk.eerder_behandeld",
        "phase.behandeling",
        "illness.kanker",
    ] {
        assert!(changed.answers.has(choice(kept)), "{kept}");
    }
    let lighter = end
        .after(model(), Event::Change(screen("heavy")))
        .says("heavy.licht");
    assert!(
        !lighter.answers.has(choice("talk.eerder_behandeld")),
        "only offered when it is heavier"
    );
    assert!(lighter.answers.has(choice("money.achterstand")));
}

#[test]
fn changing_the_role_keeps_answers_that_still_apply() {
    let end = walk(
        "ziek",
        "worries.angst worries.toekomst_wensen first.angst heavy.licht",
    );
    let changed = end
        .after(model(), Event::Change(screen("who")))
        .says("who.nabestaande");
    assert!(changed.answers.has(choice("worries.angst")));
    assert!(!changed.answers.has(choice("worries.toekomst_wensen")));
    assert!(changed.answers.has(choice("heavy.licht")));
}

#[test]
fn after_a_change_only_new_questions_come_before_the_result() {
    let end = walk("ziek", "worries.angst heavy.licht");
    let same = end
        .after(model(), Event::Change(screen("heavy")))
        .says("heavy.matig")
        .after(model(), Event::Next);
    assert_eq!(at(&same), "result");
    let more = end
        .after(model(), Event::Change(screen("worries")))
        .says("worries.geld")
        .after(model(), Event::Next);
    assert_eq!(at(&more), "first");
    let then = more.says("first.geld").after(model(), Event::Next);
    assert_eq!(at(&then), "money");
}

#[test]
fn enough_shows_the_result_from_the_worries_on_and_the_rest_can_be_answered_later() {
    let start = Session::default().says("who.ziek");
    assert_eq!(
        at(&start.after(model(), Event::Enough)),
        "who",
        "not before the worries"
    );
    let worries = start.after(model(), Event::Next);
    let result = worries.says("worries.geld").after(model(), Event::Enough);
    assert_eq!(at(&result), "result");
    assert!(result.has_open_questions(model()));
    let on = result.after(model(), Event::GoOn);
    assert_eq!(at(&on), "heavy");
    let nothing = worries.after(model(), Event::Enough);
    assert_eq!(at(&nothing), "result");
}

#[test]
fn going_on_after_enough_keeps_the_result_within_reach() {
    let result = Session::default()
        .says("who.ziek")
        .after(model(), Event::Next)
        .says("worries.geld")
        .after(model(), Event::Enough);
    let step = result.step(model());
    let on = result.after(model(), Event::GoOn);
    assert_eq!(at(&on.after(model(), Event::Visit(step))), "result");
}

#[test]
fn a_change_after_enough_returns_to_the_result() {
    let result = Session::default()
        .says("who.ziek")
        .after(model(), Event::Next)
        .says("worries.geld")
        .after(model(), Event::Enough);
    let back = result
        .after(model(), Event::Change(screen("worries")))
        .says("worries.angst")
        .after(model(), Event::Next);
    assert_eq!(at(&back), "result");
}

#[test]
fn history_does_not_lead_into_a_conversation_without_answers() {
    for step in 0..12 {
        let visited = Session::default().after(model(), Event::Visit(step));
        assert_eq!(at(&visited), "who");
        assert_eq!(visited.answers, Answers::default());
    }
}

#[test]
fn history_cannot_jump_over_an_open_question() {
    let session = Session::default()
        .says("who.ziek")
        .after(model(), Event::Next);
    assert_eq!(at(&session.after(model(), Event::Visit(9))), "worries");
}

#[test]
fn nothing_chosen_at_a_follow_up_counts_as_none_of_these() {
    let asked = |worry: &str| {
        let begin = Session::default()
            .says("who.ziek")
            .after(model(), Event::Next);
        let said = begin.says(worry).after(model(), Event::Next);
        said.says("heavy.matig").after(model(), Event::Next)
    };
    for (worry, counts_as) in [
        ("worries.angst", "talk.geen"),
        ("worries.werk", "work.geen"),
        // Who needs help at home, and does not say with what.
        ("worries.praktische_zorg", "home_help.weet_niet"),
    ] {
        let session = asked(worry);
        let on = session.after(model(), Event::Next);
        assert_ne!(on.place, session.place, "{worry}");
        assert!(on.answers.has(choice(counts_as)), "{worry}");
        assert!(!on.missing, "{worry}");
    }
    // One answer is needed where only one can be given.
    let money = asked("worries.geld").after(model(), Event::Next);
    assert!(money.missing && at(&money) == "money");
}

#[test]
fn the_bereaved_are_not_asked_about_the_phase_and_the_young_are_asked_who_is_ill() {
    let asked = |who: &str| -> Vec<&str> {
        session::questions_on(model(), person(who), screen("situation"))
            .map(|question| model().question(question).id)
            .collect()
    };
    assert_eq!(asked("nabestaande"), ["illness"]);
    assert_eq!(asked("jong"), ["ill", "phase", "illness"]);
    assert_eq!(asked("naaste"), ["phase", "illness", "carers"]);
}

#[test]
fn every_follow_up_and_soft_question_has_weet_ik_niet() {
    for question in model().questions {
        let is_first_two = ["who", "worries"].contains(&question.id);
        assert!(
            is_first_two || !question.unknown.is_empty(),
            "{}",
            question.id
        );
    }
}

/// A person at the screen about where they are, who has answered everything before it.
fn at_the_situation() -> Session {
    let mut session = Session::default().says("who.ziek");
    for answer in ["worries.geld", "heavy.licht", "money.geen"] {
        session = session.after(model(), Event::Next).says(answer);
    }
    session.after(model(), Event::Next)
}

#[test]
fn what_is_skipped_counts_as_not_said() {
    let session = at_the_situation();
    assert_eq!(at(&session), "situation");
    let skipped = session.after(model(), Event::Next);
    assert_eq!(at(&skipped), "safety");
    for answer in [
        "phase.zeg_ik_niet",
        "illness.zeg_ik_niet",
        "carers.weet_niet",
    ] {
        assert!(skipped.answers.has(choice(answer)), "{answer}");
    }
    let some = session.says("illness.kanker").after(model(), Event::Next);
    assert!(some.answers.has(choice("illness.kanker")));
    assert!(some.answers.has(choice("phase.zeg_ik_niet")));
}

#[test]
fn nothing_is_missing_after_stopping_early() {
    let session = Session::default()
        .says("who.ziek")
        .after(model(), Event::Next);
    let refused = session.after(model(), Event::Next);
    assert!(refused.missing && at(&refused) == "worries");
    let enough = refused.after(model(), Event::Enough);
    assert!(!enough.missing && at(&enough) == "result");
}

#[test]
fn after_a_change_verder_leads_forward_again() {
    let done = walk("ziek", "worries.geld heavy.licht money.geen");
    assert_eq!(at(&done), "result");
    let changed = done
        .after(model(), Event::Change(screen("heavy")))
        .says("heavy.zwaar")
        .after(model(), Event::Next);
    assert_eq!(at(&changed), "result", "straight back");
    // By the browser's Back to the second screen, and on from there.
    let back = changed.after(model(), Event::Visit(1));
    assert_eq!(at(&back), "worries");
    assert_eq!(at(&back.after(model(), Event::Next)), "heavy");
}
