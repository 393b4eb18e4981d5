//! What the page around the widget chooses: where it begins, and the level of its headings.

use e2e::{Language, Visit, Visitor, text, ui};

fn of(query: &'static str) -> Visit {
    Visit::default().of_a_page_with(query, Language::Dutch)
}

#[test]
fn a_preset_role_is_visibly_chosen_and_can_be_changed() {
    of("?start=naaste").run(|visitor| {
        visitor
            .sees(ui("title"))
            .finds_chosen("who.naaste", "who.ziek");
        visitor.chooses("who.ziek").goes_on().is_asked("worries");
        visitor.wipes();
        visitor.finds_chosen("who.naaste", "who.ziek").goes_on();
        visitor.is_asked("worries");
    });
}

#[test]
fn a_group_of_worries_stands_first_and_the_others_follow() {
    let order = |visitor: &Visitor| {
        visitor.chooses("who.ziek").goes_on();
        let words = visitor.screen_words();
        let place = |group: &str| words.find(text(group)).unwrap();
        ["gevoel", "zin", "samen", "praktisch"]
            .map(|group| place(&format!("group-worries-{group}")))
    };
    of("?start=praktisch").run(|visitor| {
        let [feeling, meaning, together, practical] = order(visitor);
        assert!(practical < feeling && feeling < meaning && meaning < together);
        // What the page is about is open, and can be closed as any other.
        assert!(visitor.is_offered("worries.geld") && !visitor.is_offered("worries.angst"));
        visitor.presses_group_of("worries.geld");
        visitor.does_not_see(visitor.words_for("worries.geld"));
    });
    of("?start=gevoel").run(|visitor| assert!(order(visitor).is_sorted()));
}

#[test]
fn a_page_comes_first_with_a_way_to_the_questions() {
    Visit::default().by_link("?start=woorden").run(|visitor| {
        visitor
            .is_on_page(ui("glossary-title"))
            .presses(ui("begin-questions"));
        visitor.is_asked("who");
    });
    Visit::default()
        .by_link("?start=hulp/psycholoog")
        .run(|visitor| {
            visitor.is_on_page(text("support-psycholoog"));
        });
}

#[test]
fn headings_begin_at_the_level_of_the_page() {
    for (level, query) in (1..).zip(["?heading-level=1", "?heading-level=2", "?heading-level=3"]) {
        of(query).run(|visitor| {
            visitor.answers("who.ziek worries.angst heavy.licht");
            let levels: Vec<_> = visitor
                .headings()
                .iter()
                .map(|heading| heading.level)
                .collect();
            assert_eq!(levels.first(), Some(&level));
            assert_eq!(levels.iter().min(), Some(&level));
            assert_eq!(levels.get(1), Some(&(level + 1)));
        });
    }
}

#[test]
fn wrong_options_are_warned_about_once_each_and_ignored() {
    let said = of("?start=worries.angst&heading-level=7&mode=roze").leaves_behind(|visitor| {
        visitor
            .sees(ui("title"))
            .answers("who.ziek worries.angst heavy.licht");
    });
    assert_eq!(said.len(), 3, "{said:?}");
    for (name, known) in [
        ("start", "naaste"),
        ("heading-level", "1, 2, 3"),
        ("mode", "inline"),
    ] {
        assert!(
            said.iter()
                .any(|said| said.contains(name) && said.contains(known)),
            "{said:?}"
        );
    }
}
