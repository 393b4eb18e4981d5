//! Without a mouse and without touch.

use e2e::words::{heading_of, model, person, screen, sentence, text};
use e2e::{Key, plain, ui, visit};

fn heading(id: &str, who: &str) -> &'static str {
    heading_of(screen(id), person(who))
}

#[test]
fn the_whole_conversation_works_with_the_keyboard_alone() {
    visit(|visitor| {
        // The second of a few that exclude each other: Tab to the first, arrow to the next.
        visitor
            .tabs_to_answer("who.ziek")
            .types(Key::Down)
            .finds_chosen("who.naaste", "who.ziek");
        visitor.is_now("naaste");
        visitor
            .tabs_to(ui("go-on"))
            .types(Key::Enter)
            .is_at_heading(heading("worries", "naaste"));

        visitor
            .tabs_to_answer("worries.overbelasting")
            .types(Key::Space);
        visitor.finds_chosen("worries.overbelasting", "worries.angst");
        visitor
            .tabs_to(ui("go-on"))
            .types(Key::Space)
            .is_at_heading(heading("heavy", "naaste"));

        visitor
            .tabs_to_answer("heavy.licht")
            .types(Key::Space)
            .finds_chosen("heavy.licht", "");
        visitor
            .types(Key::Down)
            .finds_chosen("heavy.matig", "heavy.licht");
        visitor
            .tabs_to(ui("go-on"))
            .types(Key::Enter)
            .is_at_heading(heading("situation", "naaste"));
        visitor
            .tabs_to(ui("go-on"))
            .types(Key::Enter)
            .is_at_heading(heading("safety", "naaste"));
        visitor
            .tabs_to(ui("go-on"))
            .types(Key::Enter)
            .is_at_heading(ui("result-title"));

        // A screen that appears is not to be seen yet in its first moment.
        visitor.sees(plain("mantelzorgondersteuning"));
        visitor
            .tabs_to(ui("how"))
            .types(Key::Enter)
            .sees(ui("why"))
            .tabs_to(ui("rest-title"))
            .types(Key::Enter)
            .sees(plain("patientenorganisatie"))
            .tabs_to(ui("around-title"))
            .types(Key::Enter)
            .sees(text("around-naaste_zelf"));
        visitor
            .tabs_to(ui("wipe"))
            .types(Key::Enter)
            .is_at_heading(ui("title"));
        visitor.finds_chosen("", "who.naaste who.ziek");
    });
}

#[test]
fn every_new_screen_begins_at_its_heading() {
    visit(|visitor| {
        let answers = "who.ziek worries.angst worries.geld first.geld heavy.matig";
        visitor.answers_and_looks_around(answers, |visitor, here| {
            match here {
                // The page around the widget has its own beginning.
                "who" => assert_eq!(visitor.focus().tag, "body"),
                "result" => {
                    visitor.is_at_heading(ui("result-title"));
                }
                _ => {
                    visitor.is_at_heading(heading(here, "ziek"));
                }
            }
        });
        visitor.goes_back().is_at_heading(heading("safety", "ziek"));
        visitor
            .presses_browser_back()
            .is_at_heading(heading("situation", "ziek"));
    });
}

#[test]
fn help_is_reached_before_the_question() {
    visit(|visitor| {
        visitor
            .tabs_to(sentence(model().urgent_title))
            .types(Key::Enter);
        visitor
            .sees(sentence(model().urgent[0].text))
            .tabs_to_answer("who.ziek");
    });
}
