//! Going back and forth, and changing an answer.

use e2e::visit;

#[test]
fn the_back_link_keeps_every_answer() {
    visit(|visitor| {
        visitor
            .chooses("who.naaste")
            .goes_on()
            .chooses("worries.angst worries.geld")
            .goes_on();
        visitor
            .is_asked("first")
            .chooses("first.geld")
            .goes_on()
            .is_asked("heavy");
        visitor
            .goes_back()
            .is_asked("first")
            .finds_chosen("first.geld", "first.angst");
        visitor
            .goes_back()
            .finds_chosen("worries.angst worries.geld", "worries.werk");
        visitor.goes_back().finds_chosen("who.naaste", "who.ziek");
        visitor
            .goes_on()
            .is_asked("worries")
            .finds_chosen("worries.geld", "worries.werk");
    });
}

#[test]
fn the_back_button_of_the_browser_keeps_every_answer() {
    visit(|visitor| {
        visitor
            .chooses("who.ziek")
            .goes_on()
            .chooses("worries.geld")
            .goes_on();
        visitor.chooses("heavy.matig").goes_on().is_asked("money");
        visitor
            .presses_browser_back()
            .is_asked("heavy")
            .finds_chosen("heavy.matig", "heavy.licht");
        visitor
            .presses_browser_back()
            .finds_chosen("worries.geld", "worries.angst");
        visitor
            .presses_browser_back()
            .finds_chosen("who.ziek", "who.naaste");
    });
}

#[test]
fn the_forward_button_of_the_browser_stays_and_the_first_back_button_leaves() {
    visit(|visitor| {
        let entries = "return history.length";
        visitor.chooses("who.ziek").goes_on().is_asked("worries");
        let after_one: u32 = visitor.device(entries);
        visitor.chooses("worries.geld").goes_on().is_asked("heavy");
        visitor.presses_browser_back().is_asked("worries");
        visitor.presses_browser_back().is_asked("who");
        let all_ahead = "return history.state?.diepte === 0";
        visitor.device_notices(all_ahead);
        visitor.tries_browser_forward().is_asked("who");
        visitor.device_notices(all_ahead);
        visitor.goes_on().is_asked("worries");
        // “Terug” is the same way.
        visitor.goes_back().is_asked("who");
        visitor.device_notices(all_ahead);
        visitor.goes_on().goes_on().is_asked("heavy");
        let after_many: u32 = visitor.device(entries);
        assert_eq!(after_many, after_one);
    });
}

#[test]
fn back_from_the_result_leads_to_the_last_question() {
    visit(|visitor| {
        visitor.answers("who.ziek worries.geld heavy.matig");
        visitor.goes_back().is_asked("safety");
        visitor.goes_on().is_at_the_result();
        visitor.presses_browser_back().is_asked("safety");
    });
}

#[test]
fn changing_the_worries_removes_only_what_depended_on_them() {
    visit(|visitor| {
        visitor.answers(
            "who.ziek worries.angst worries.geld first.geld heavy.zwaar talk.eerder_behandeld \
             money.achterstand phase.behandeling illness.kanker",
        );
        visitor
            .changes("worries")
            .is_asked("worries")
            .takes_back("worries.geld")
            .goes_on();
        visitor.is_at_the_result();
        for gone in ["money", "first"] {
            assert!(
                visitor.answers_to(gone).is_empty(),
                "{gone}: {:?}",
                visitor.overview()
            );
        }
        for (question, kept) in [
            ("worries", "worries.angst"),
            ("heavy", "heavy.zwaar"),
            ("talk", "talk.eerder_behandeld"),
            ("phase", "phase.behandeling"),
            ("illness", "illness.kanker"),
        ] {
            assert_eq!(visitor.answers_to(question), [visitor.words_for(kept)]);
        }
        assert!(!visitor.everything_that_fits().contains(&"financiele_hulp"));
    });
}

#[test]
fn changing_an_answer_changes_the_result_and_asks_nothing_else() {
    visit(|visitor| {
        visitor.answers("who.naaste worries.overbelasting heavy.matig phase.laatste_fase");
        assert_eq!(visitor.begin_here(), "vrijwilligers_vptz");
        visitor
            .changes("heavy")
            .finds_chosen("heavy.matig", "heavy.zwaar");
        visitor.chooses("heavy.zwaar").goes_on().is_at_the_result();
        assert_eq!(visitor.begin_here(), "huisarts");
    });
}

#[test]
fn a_new_worry_asks_only_its_own_questions() {
    visit(|visitor| {
        visitor.answers("who.ziek worries.angst heavy.licht");
        visitor.changes("worries").chooses("worries.geld").goes_on();
        visitor.is_asked("first").chooses("first.geld").goes_on();
        visitor
            .is_asked("money")
            .chooses("money.achterstand")
            .goes_on();
        visitor.is_at_the_result();
        assert_eq!(visitor.begin_here(), "financiele_hulp");
    });
}

#[test]
fn cancelling_a_change_goes_back_to_the_result() {
    visit(|visitor| {
        visitor.answers("who.ziek worries.geld heavy.matig money.geen");
        let before = visitor.overview();
        visitor
            .changes("heavy")
            .presses_browser_back()
            .is_at_the_result();
        assert_eq!(visitor.overview(), before);
    });
}

#[test]
fn the_overview_repeats_every_answer() {
    visit(|visitor| {
        visitor.answers(
            "who.naaste worries.overbelasting worries.geld first.overbelasting heavy.zwaar \
             money.geen phase.laatste_fase illness.anders carers.thuiszorg safety.geen",
        );
        for (question, answers) in [
            ("who", vec!["who.naaste"]),
            ("worries", vec!["worries.overbelasting", "worries.geld"]),
            ("first", vec!["first.overbelasting"]),
            ("heavy", vec!["heavy.zwaar"]),
            ("money", vec!["money.geen"]),
            ("phase", vec!["phase.laatste_fase"]),
            ("illness", vec!["illness.anders"]),
            ("carers", vec!["carers.thuiszorg"]),
            ("safety", vec!["safety.geen"]),
        ] {
            let words: Vec<&str> = answers
                .into_iter()
                .map(|one| visitor.words_for(one))
                .collect();
            assert_eq!(visitor.answers_to(question), words, "{question}");
        }
    });
}
