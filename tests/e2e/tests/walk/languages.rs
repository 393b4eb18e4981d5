//! Reading the guide in another language.

use e2e::site::TextFiles;
use e2e::words::{person, said_to, support, text};
use e2e::{Language, Visit, Visitor, ui, visit};

const ANSWERS: &str = "who.naaste worries.angst worries.overbelasting first.angst heavy.zwaar \
    phase.laatste_fase illness.kanker carers.thuiszorg safety.geen";

/// The language of these words, and its direction.
#[track_caller]
fn is_in(visitor: &Visitor, words: &str, lang: &str, dir: &str) {
    assert_eq!(
        visitor.language_of(words),
        (lang.to_owned(), dir.to_owned()),
        "{words}"
    );
}

#[test]
fn english_is_chosen_on_the_first_screen() {
    visit(|visitor| {
        is_in(visitor, ui("title"), "nl", "ltr");
        visitor.chooses_language("English", Language::English);
        visitor
            .sees(ui("title"))
            .is_at_heading(ui("title"))
            .sees("translation from Dutch");
        is_in(visitor, ui("title"), "en", "ltr");
        is_in(visitor, "Nederlands", "nl", "ltr");
        visitor.answers(ANSWERS).is_at_the_result();
        is_in(visitor, ui("result-title"), "en", "ltr");
    });
}

#[test]
fn answers_stay_when_the_language_changes() {
    visit(|visitor| {
        visitor
            .chooses("who.naaste")
            .chooses_language("English", Language::English)
            .finds_chosen("who.naaste", "who.ziek")
            .goes_on();
        visitor
            .chooses("worries.angst")
            .chooses_language("Nederlands", Language::Dutch)
            .finds_chosen("worries.angst", "worries.geld")
            .goes_on();
        visitor.is_asked("heavy");
    });
}

#[test]
fn the_result_is_the_same_in_both_languages_and_says_the_same_answers() {
    visit(|visitor| {
        visitor.answers(ANSWERS);
        let (cards, begin) = (visitor.cards(), visitor.begin_here());
        visitor.chooses_language("English", Language::English);
        assert_eq!(visitor.cards(), cards);
        assert_eq!(visitor.begin_here(), begin);
        let worries = [
            visitor.words_for("worries.angst"),
            visitor.words_for("worries.overbelasting"),
        ];
        assert_eq!(visitor.answers_to("worries"), worries);
        visitor.chooses_language("Nederlands", Language::Dutch);
        assert_eq!(visitor.cards(), cards);
    });
}

#[test]
fn dutch_words_in_english_texts_are_marked_as_dutch() {
    visit(|visitor| {
        let dutch = said_to(person("naaste"), support("huisarts").say);
        visitor
            .chooses_language("English", Language::English)
            .answers(ANSWERS);
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
            .chooses_language("English", Language::English)
            .answers(ANSWERS);
        visitor
            .chooses_language("Nederlands", Language::Dutch)
            .has_left_nothing()
            .chooses_language("English", Language::English)
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
            .of_a_page_with(lang, Language::English)
            .run(|visitor| {
                is_in(visitor, ui("title"), "en", "ltr");
                visitor.answers(ANSWERS).is_at_the_result();
            });
    }
}

#[test]
fn an_unknown_language_falls_back_to_dutch_with_a_warning() {
    let said = Visit::default()
        .of_a_page_with("?lang=fy", Language::Dutch)
        .leaves_behind(|visitor| {
            visitor.sees(ui("title"));
        });
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(
        said[0].contains("lang") && said[0].contains("nl, en"),
        "{said:?}"
    );
}

/// Chooses English, which does not arrive; the page says so in English and goes on in Dutch.
#[track_caller]
fn goes_on_in_dutch_without(texts: TextFiles, message: &str) {
    Visit::default()
        .while_texts_are(texts)
        .with_console_errors(&["/texts/"])
        .run(|visitor| {
            visitor.presses("English").sees(message).sees(ui("title"));
            is_in(visitor, message, "en", "ltr");
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
fn missing_texts_leave_the_guide_in_dutch() {
    goes_on_in_dutch_without(TextFiles::Missing, FAILED);
}

#[test]
fn invalid_texts_leave_the_guide_in_dutch() {
    goes_on_in_dutch_without(TextFiles::Garbage, FAILED);
}

#[test]
fn texts_of_another_version_leave_the_guide_in_dutch() {
    goes_on_in_dutch_without(TextFiles::Old, FAILED);
}

#[test]
fn texts_that_never_arrive_leave_the_guide_in_dutch() {
    goes_on_in_dutch_without(TextFiles::Hanging, COMING);
}

#[test]
fn a_page_in_english_without_its_texts_begins_in_dutch_and_says_so() {
    for (texts, message) in [(TextFiles::Missing, FAILED), (TextFiles::Hanging, COMING)] {
        Visit::default()
            .of_a_page_with("?lang=en", Language::Dutch)
            .while_texts_are(texts)
            .with_console_errors(&["/texts/"])
            .run(|visitor| {
                visitor.sees(message).sees(ui("title"));
                visitor.answers(ANSWERS).is_at_the_result();
            });
    }
}

#[track_caller]
fn a_longer_language_from_right_to_left_fits_in(width: u32) {
    Visit::default()
        .with_width(width)
        .while_texts_are(TextFiles::Pseudo)
        .run(|visitor| {
            visitor.chooses_language("English", Language::Pseudo);
            is_in(visitor, ui("title"), "ar-XB", "rtl");
            visitor.answers_and_looks_around(ANSWERS, |visitor, screen| {
                visitor.asks_for_help_now();
                assert_eq!(visitor.what_is_too_wide(), [""; 0], "at {screen}");
                is_in(visitor, "0800-2000", "ar-XB", "ltr");
            });
            visitor.opens_everything();
            assert_eq!(visitor.what_is_too_wide(), [""; 0], "the whole result");
            visitor.turns_to(ui("kinds-title"));
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
