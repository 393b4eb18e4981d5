//! Without scripts, or without the widget's program: help and every kind of support are still there.

use e2e::site::Wasm;
use e2e::words::{choice, leads_to, model, sentence, text, ui};
use e2e::{Visit, Visitor, fact, plain};

use crate::privacy::links_elsewhere;

/// Reads who to call, and goes on to the page with everything.
fn finds_help_and_the_guide(visitor: &Visitor) {
    for line in model().urgent {
        visitor.sees(sentence(line.text));
    }
    let links = visitor.links();
    for id in ["tel_112", "tel_113", "tel_veilig_thuis"] {
        let number = fact(id);
        let calls = |link: &&e2e::inspect::Link| link.address == leads_to(number);
        let call = links.iter().find(calls);
        assert!(
            call.is_some_and(|link| link.words.contains(number.value)),
            "{id}: {links:?}"
        );
    }
    links_elsewhere(visitor);
    let guide = links.iter().find(|link| link.address == "gids.html");
    let guide = guide.map(|link| link.words.clone()).unwrap_or_default();
    visitor.follows(&guide, reads_every_kind).returns();
}

fn reads_every_kind(reader: &Visitor) {
    let words = reader.opens_everything().screen_words();
    for term in model().terms {
        for text in [term.name, term.meaning.text] {
            assert!(words.contains(sentence(text)), "{} is explained", term.id);
        }
    }
    for chain in model().chains.iter().filter(|chain| chain.door.is_none()) {
        assert!(words.contains(sentence(chain.text.text)), "{}", chain.id);
    }
    for support in model().supports {
        for name in [plain(support.id), sentence(support.name)] {
            assert!(words.contains(name), "{name} is on the page");
        }
    }
}

#[test]
fn a_missing_program_leaves_help_and_the_guide() {
    Visit::default()
        .while_program_is(Wasm::Missing)
        .with_console_errors(&[".wasm", "Uncaught"])
        .run(finds_help_and_the_guide);
}

#[test]
fn a_program_that_never_arrives_leaves_help_and_the_guide() {
    Visit::default()
        .while_program_is(Wasm::Hanging)
        // Firefox and WebKit call it an error that a page is left before its program came.
        .with_console_errors(&["attempting to fetch", "Load failed", "cannot load"])
        .run(finds_help_and_the_guide);
}

#[test]
fn a_long_load_is_announced() {
    Visit::default()
        .while_program_is(Wasm::Hanging)
        .run(|visitor| {
            visitor
                .sees(ui("go-on"))
                .does_not_see(text("page-slow"))
                .does_not_see(text("page-loading"));
            visitor.sees(text("page-slow"));
            for line in model().urgent {
                visitor.sees(sentence(line.text));
            }
            visitor.does_not_see(ui("go-on"));
            visitor.does_not_see(text("page-loading"));
        });
}

#[test]
fn a_browser_without_scripts_shows_help_and_the_guide() {
    Visit::default()
        .without_scripts()
        // Without scripts nothing uses the program that was fetched ahead.
        .with_console_errors(&["preload"])
        .run(finds_help_and_the_guide);
}

#[test]
fn the_page_with_all_kinds_says_without_script_what_each_is_for_and_how_to_get_there() {
    Visit::default()
        .to("gids.html")
        .without_scripts()
        .run(|reader| {
            links_elsewhere(reader);
            let words = reader.opens_everything().screen_words();
            for support in model().supports {
                for statement in support.statements() {
                    assert!(
                        words.contains(sentence(statement.text)),
                        "{}",
                        sentence(statement.text)
                    );
                }
                for step in support.doors.iter().flat_map(|door| door.steps) {
                    assert!(words.contains(sentence(*step)), "{}", sentence(*step));
                }
                for contact in support.contacts {
                    let fact = model().fact(*contact);
                    assert!(words.contains(fact.value), "{} of {}", fact.id, support.id);
                }
            }
        });
}

#[test]
fn a_program_that_breaks_halfway_leaves_help_and_no_answers() {
    Visit::default().of_a_page_that_can_break().run(|visitor| {
        visitor.sees_the_program_break();
        for line in model().urgent {
            visitor.sees(sentence(line.text));
        }
        let leads = |link: &e2e::inspect::Link| link.address == "gids.html";
        assert!(visitor.links().iter().any(leads));
        let answers = sentence(choice("who.ziek").label.default);
        visitor.does_not_see(answers).has_left_nothing();
    });
}
