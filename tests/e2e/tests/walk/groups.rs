//! What the sentences are about comes first, and opens in place.

use e2e::{Key, Visitor, visit};

#[track_caller]
fn are_offered(visitor: &Visitor, offered: &str, not_offered: &str) {
    for (answers, expected) in [(offered, true), (not_offered, false)] {
        for answer in answers.split_whitespace() {
            assert_eq!(visitor.is_offered(answer), expected, "{answer}");
        }
    }
}

#[test]
fn somebody_sees_what_it_is_about_and_then_the_sentences_of_what_they_opened() {
    visit(|visitor| {
        visitor.chooses("who.ziek").goes_on().is_asked("worries");
        are_offered(visitor, "worries.weet_niet", "worries.angst worries.geld");
        visitor.presses_group_of("worries.angst");
        visitor.sees(visitor.words_for("worries.somberheid"));
        visitor.presses_group_of("worries.geld");
        visitor.sees(visitor.words_for("worries.werk"));
        let open = "worries.angst worries.somberheid worries.geld worries.werk";
        are_offered(visitor, open, "worries.relatie_gezin worries.overbelasting");
    });
}

#[test]
fn what_was_chosen_stays_in_sight_when_its_group_closes_and_after_going_back() {
    visit(|visitor| {
        visitor.chooses("who.naaste").goes_on();
        visitor.chooses("worries.overbelasting");
        visitor.presses_group_of("worries.overbelasting");
        visitor.does_not_see(visitor.words_for("worries.praktische_zorg"));
        let here = |visitor: &Visitor| {
            are_offered(
                visitor,
                "worries.overbelasting",
                "worries.praktische_zorg worries.angst",
            );
        };
        here(visitor);
        visitor.goes_on().is_asked("heavy").goes_back();
        here(visitor);
        visitor.finds_chosen("worries.overbelasting", "");
        // Taking it back there opens the group: nothing goes from under the finger or the keyboard.
        visitor
            .tabs_to_answer("worries.overbelasting")
            .types(Key::Space);
        visitor.is_at(visitor.words_for("worries.overbelasting"));
        visitor.finds_chosen("", "worries.overbelasting");
        visitor.sees(visitor.words_for("worries.praktische_zorg"));
    });
}

#[test]
fn a_group_opens_and_closes_with_the_keyboard_which_stays_there() {
    const EXPANDED: &str = "
        const { activeElement } = document;
        return [activeElement.ariaExpanded, activeElement.closest('h1, h2, h3')?.tagName]";
    visit(|visitor| {
        visitor.chooses("who.jong").goes_on();
        let group = visitor.group_of("worries.geld");
        let now = || visitor.device::<Vec<Option<String>>>(EXPANDED);
        let [closed, open] = ["false", "true"]
            .map(|expanded| [expanded, "H2"].map(|one| Some(one.to_owned())).to_vec());
        visitor.tabs_to(group);
        assert_eq!(now(), closed);
        visitor.types(Key::Enter).is_at(group);
        visitor.sees(visitor.words_for("worries.geld"));
        assert_eq!(now(), open);
        visitor.types(Key::Space).is_at(group);
        visitor.does_not_see(visitor.words_for("worries.geld"));
        assert_eq!(now(), closed);
    });
}

#[test]
fn a_group_without_sentences_for_somebody_is_not_there() {
    visit(|visitor| {
        visitor.chooses("who.nabestaande").goes_on();
        visitor.does_not_see(visitor.group_of("worries.overbelasting"));
        visitor.sees(visitor.group_of("worries.verlies_rouw"));
    });
}
