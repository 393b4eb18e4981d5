//! Reading the guide in another language.

use e2e::site::TextFiles;
use e2e::words::{person, said_to, support, text};
use e2e::{Tongue, Visit, Visitor, ui, visit};

const STORY: &str = "who.naaste worries.angst worries.overbelasting first.angst heavy.zwaar \
    phase.laatste_fase illness.kanker carers.thuiszorg safety.geen";

/// The language of these words, and its direction.
#[track_caller]
fn is_in(visitor: &Visitor, words: &str, lang: &str, dir: &str) {
    assert_eq!(
        visitor.tongue_of(words),
        (lang.to_owned(), dir.to_owned()),
        "{words}"
    );
}

#[test]
fn english_is_chosen_on_the_first_screen() {
    visit(|visitor| {
        is_in(visitor, ui("title"), "nl", "ltr");
        visitor.chooses_language("English", Tongue::English);
        visitor
            .sees(ui("title"))
            .is_at_heading(ui("title"))
            .sees("translation from Dutch");
        is_in(visitor, ui("title"), "en", "ltr");
        is_in(visitor, "Nederlands", "nl", "ltr");
        visitor.tells(STORY).is_at_the_result();
        is_in(visitor, ui("result-title"), "en", "ltr");
    });
}

#[test]
fn answers_stay_when_the_language_changes() {
    visit(|visitor| {
        visitor
            .chooses("who.naaste")
            .chooses_language("English", Tongue::English)
            .finds_chosen("who.naaste", "who.ziek")
            .goes_on();
        visitor
            .chooses("worries.angst")
            .chooses_language("Nederlands", Tongue::Dutch)
            .finds_chosen("worries.angst", "worries.geld")
            .goes_on();
        visitor.is_asked("heavy");
    });
}

#[test]
fn the_result_is_the_same_in_both_languages_and_says_the_same_answers() {
    visit(|visitor| {
        visitor.tells(STORY);
        let (cards, begin) = (visitor.cards(), visitor.begin_here());
        visitor.chooses_language("English", Tongue::English);
        assert_eq!(visitor.cards(), cards);
        assert_eq!(visitor.begin_here(), begin);
        let worries = [
            visitor.words_for("worries.angst"),
            visitor.words_for("worries.overbelasting"),
        ];
        assert_eq!(visitor.answers_to("worries"), worries);
        visitor.chooses_language("Nederlands", Tongue::Dutch);
        assert_eq!(visitor.cards(), cards);
    });
}

#[test]
fn what_is_dutch_in_english_says_that_it_is_dutch() {
    visit(|visitor| {
        let dutch = said_to(person("naaste"), support("huisarts").say);
        visitor
            .chooses_language("English", Tongue::English)
            .tells(STORY);
        visitor.opens_everything();
        is_in(visitor, dutch, "nl", "ltr");
        is_in(visitor, "Kiezen in de ggz", "nl", "ltr");
    });
}

#[test]
fn a_conversation_in_english_sends_nothing_and_keeps_nothing() {
    visit(|visitor| {
        let before = visitor.asked_of_the_site();
        visitor
            .chooses_language("English", Tongue::English)
            .tells(STORY);
        visitor
            .chooses_language("Nederlands", Tongue::Dutch)
            .has_left_nothing()
            .chooses_language("English", Tongue::English)
            .wipes()
            .has_left_nothing();
        assert_eq!(
            visitor.asked_of_the_site(),
            before,
            "the texts were there already"
        );
        for request in before {
            assert_eq!(
                (request.referer, request.cookie),
                (None, None),
                "{}",
                request.path
            );
        }
    });
}

#[test]
fn a_page_in_english_begins_in_english() {
    for lang in ["?lang=en", "?lang=en-GB"] {
        Visit::default()
            .of_a_page_with(lang, Tongue::English)
            .tells(|visitor| {
                is_in(visitor, ui("title"), "en", "ltr");
                visitor.tells(STORY).is_at_the_result();
            });
    }
}

#[test]
fn a_page_in_a_language_there_is_not_is_in_dutch_and_its_maker_is_told() {
    let said = Visit::default()
        .of_a_page_with("?lang=fy", Tongue::Dutch)
        .leaves_behind(|visitor| {
            visitor.sees(ui("title"));
        });
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(
        said[0].contains("lang") && said[0].contains("nl, en"),
        "{said:?}"
    );
}

/// Chooses English, which does not come; is told so in English, and goes on in Dutch.
#[track_caller]
fn goes_on_in_dutch_without(texts: TextFiles, told: &str) {
    Visit::default()
        .while_texts_are(texts)
        .with_complaints_about(&["/texts/"])
        .tells(|visitor| {
            visitor.presses("English").sees(told).sees(ui("title"));
            is_in(visitor, told, "en", "ltr");
            visitor.chooses("who.ziek");
            assert!(
                !visitor.can_press("English"),
                "nothing can be asked for any more"
            );
            visitor.goes_on().chooses("worries.geld").goes_on();
        });
}

const COMING: &str = "The English texts are on their way…";
const FAILED: &str = "The English texts did not arrive.";

#[test]
fn texts_that_are_not_there_leave_the_guide_in_dutch() {
    goes_on_in_dutch_without(TextFiles::Missing, FAILED);
}

#[test]
fn texts_that_are_something_else_leave_the_guide_in_dutch() {
    goes_on_in_dutch_without(TextFiles::Garbage, FAILED);
}

#[test]
fn texts_of_another_version_leave_the_guide_in_dutch() {
    goes_on_in_dutch_without(TextFiles::Old, FAILED);
}

#[test]
fn texts_that_do_not_come_leave_the_guide_in_dutch() {
    goes_on_in_dutch_without(TextFiles::Hanging, COMING);
}

#[test]
fn a_page_in_english_without_its_texts_begins_in_dutch_and_says_so() {
    for (texts, told) in [(TextFiles::Missing, FAILED), (TextFiles::Hanging, COMING)] {
        Visit::default()
            .of_a_page_with("?lang=en", Tongue::Dutch)
            .while_texts_are(texts)
            .with_complaints_about(&["/texts/"])
            .tells(|visitor| {
                visitor.sees(told).sees(ui("title"));
                visitor.tells(STORY).is_at_the_result();
            });
    }
}

#[track_caller]
fn a_longer_language_from_right_to_left_fits_in(width: u32) {
    Visit::default()
        .with_width(width)
        .while_texts_are(TextFiles::Nobodys)
        .tells(|visitor| {
            visitor.chooses_language("English", Tongue::Nobodys);
            is_in(visitor, ui("title"), "ar-XB", "rtl");
            visitor.tells_and_looks_around(STORY, |visitor, screen| {
                visitor.asks_for_help_now();
                assert_eq!(visitor.what_is_too_wide(), [""; 0], "at {screen}");
                is_in(visitor, "0800-2000", "ar-XB", "ltr");
            });
            visitor.opens_everything();
            assert_eq!(visitor.what_is_too_wide(), [""; 0], "the whole result");
            is_in(visitor, text("group-praten"), "ar-XB", "rtl");
        });
}

#[test]
fn a_longer_language_from_right_to_left_fits_in_360_pixels() {
    a_longer_language_from_right_to_left_fits_in(360);
}

#[test]
fn a_longer_language_from_right_to_left_fits_in_320_pixels() {
    a_longer_language_from_right_to_left_fits_in(320);
}

#[test]
fn the_language_is_chosen_with_the_keyboard() {
    visit(|visitor| {
        visitor.tabs_to("English").types(e2e::Key::Enter);
        visitor.sees("Where can you go with your worries?");
    });
}
