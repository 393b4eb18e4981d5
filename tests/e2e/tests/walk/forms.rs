//! The form of address “u”, where the page asks for it.

use e2e::site::TextFiles;
use e2e::{Language, Visit, ui};

const FORMAL: &str = "?form=u";

#[test]
fn a_page_that_asks_for_u_says_u_from_the_first_screen_to_the_result() {
    Visit::default()
        .of_a_page_with(FORMAL, Language::Formal)
        .run(|visitor| {
            visitor
                .sees("Waar kunt u terecht met uw zorgen?")
                .does_not_see("je");
            visitor.answers("who.ziek worries.angst heavy.licht");
            visitor
                .sees("Dit kan bij u passen")
                .turns_to(ui("kinds-title"))
                .sees(ui("huisarts-line"))
                .turns_to(ui("back-to-result"));
            let english = |visitor: &e2e::Visitor| {
                visitor.chooses_language("English", Language::English);
                visitor.chooses_language("Nederlands", Language::Formal);
            };
            english(visitor);
            visitor.sees("Dit kan bij u passen");
        });
}

#[test]
fn a_young_person_is_still_called_je() {
    Visit::default()
        .of_a_page_with(FORMAL, Language::Formal)
        .run(|visitor| {
            visitor.answers("who.jong worries.angst heavy.licht");
            visitor.opens_everything();
            assert!(
                visitor
                    .reads("kindertelefoon")
                    .words
                    .contains("alles wat je bezighoudt")
            );
        });
}

#[test]
fn without_the_u_texts_the_page_says_je_and_logs_a_warning() {
    for texts in [TextFiles::Missing, TextFiles::Old, TextFiles::Hanging] {
        let said = Visit::default()
            .of_a_page_with(FORMAL, Language::Dutch)
            .while_texts_are(texts)
            .with_console_errors(&["404"])
            .leaves_behind(|visitor| {
                // The page says its title before the program is there.
                visitor.is_asked("who").sees("je");
            });
        assert_eq!(said.len(), 1, "{texts:?}: {said:?}");
        assert!(said[0].contains("could not be used"), "{said:?}");
    }
}

#[test]
fn an_unknown_form_of_address_is_ignored_with_one_warning() {
    let said = Visit::default()
        .of_a_page_with("?form=gij", Language::Dutch)
        .leaves_behind(|visitor| {
            visitor.answers("who.ziek worries.angst heavy.licht");
        });
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(
        said[0].contains("gij") && said[0].contains("je, u"),
        "{said:?}"
    );
}
