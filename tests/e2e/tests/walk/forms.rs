//! Being spoken to with “u”, where the page asks for that.

use e2e::site::TextFiles;
use e2e::{Tongue, Visit, ui};

const FORMAL: &str = "?form=u";

#[test]
fn a_page_that_asks_for_u_says_u_from_the_first_screen_to_the_result() {
    Visit::default()
        .of_a_page_with(FORMAL, Tongue::Formal)
        .tells(|visitor| {
            visitor
                .sees("Waar kunt u terecht met uw zorgen?")
                .does_not_see("je");
            visitor.tells("who.ziek worries.angst heavy.licht");
            visitor
                .sees("Dit kan bij u passen")
                .sees(ui("huisarts-line"));
            let english = |visitor: &e2e::Visitor| {
                visitor.chooses_language("English", Tongue::English);
                visitor.chooses_language("Nederlands", Tongue::Formal);
            };
            english(visitor);
            visitor.sees("Dit kan bij u passen");
        });
}

#[test]
fn a_young_person_is_still_called_je() {
    Visit::default()
        .of_a_page_with(FORMAL, Tongue::Formal)
        .tells(|visitor| {
            visitor.tells("who.jong worries.angst heavy.licht");
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
fn without_its_texts_the_page_says_je_and_its_maker_is_told() {
    for texts in [TextFiles::Missing, TextFiles::Old, TextFiles::Hanging] {
        let said = Visit::default()
            .of_a_page_with(FORMAL, Tongue::Dutch)
            .while_texts_are(texts)
            .with_complaints_about(&["404"])
            .leaves_behind(|visitor| {
                // The page says its title before the program is there.
                visitor.is_asked("who").sees("je");
            });
        assert_eq!(said.len(), 1, "{texts:?}: {said:?}");
        assert!(said[0].contains("could not be used"), "{said:?}");
    }
}

#[test]
fn a_form_there_is_not_is_passed_over_and_its_maker_is_told_once() {
    let said = Visit::default()
        .of_a_page_with("?form=gij", Tongue::Dutch)
        .leaves_behind(|visitor| {
            visitor.tells("who.ziek worries.angst heavy.licht");
        });
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(
        said[0].contains("gij") && said[0].contains("je, u"),
        "{said:?}"
    );
}
