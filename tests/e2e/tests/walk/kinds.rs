//! Pages beside the questions: a link from the site of a GP practice, a kind of support, comparing,
//! and the glossary.

use e2e::words::{model, sentence, support};
use e2e::{Key, Visit, Visitor, plain, ui, visit};
use guide::model::DoorKind;

const ANSWERS: &str = "who.ziek worries.angst heavy.matig carers.alleen_huisarts";

/// The official name of a kind of support: the heading of its page.
fn name(id: &str) -> &'static str {
    sentence(support(id).name)
}

fn slot(number: u8) -> String {
    ui("compare-slot").replace("{n}", &number.to_string())
}

#[test]
fn a_link_from_a_huisarts_opens_the_kind_it_names() {
    Visit::default().by_link("#hulp/psycholoog").run(|visitor| {
        visitor
            .is_on_page(name("psycholoog"))
            .sees(plain("psycholoog"));
        visitor.sees(sentence(support("psycholoog").gives.text));
        visitor.asks_for_help_now().asks_for_help_now();
        assert!(!visitor.can_press(ui("back")), "nothing comes before it");
        visitor.turns_to(ui("begin-questions")).is_asked("who");
        visitor.answers(ANSWERS).has_left_nothing();
    });
}

#[test]
fn every_kind_of_support_has_a_page_that_a_link_can_open() {
    // One of each group; a unit test covers every id.
    for link in [
        "#hulp/huisarts",
        "#hulp/mantelzorgondersteuning",
        "#hulp/notaris",
        "#hulp/crisis_113",
    ] {
        Visit::default().by_link(link).run(|visitor| {
            visitor.is_on_page(name(link.trim_start_matches("#hulp/")));
        });
    }
}

#[test]
fn an_unknown_kind_opens_the_questions_and_says_so() {
    Visit::default()
        .by_stale_link("#hulp/tovenaar")
        .run(|visitor| {
            visitor.sees(ui("unknown-page")).is_asked("who");
            visitor
                .turns_to(ui("kinds-title"))
                .does_not_see(ui("unknown-page"));
        });
}

#[test]
fn an_anchor_of_the_page_around_the_widget_is_ignored() {
    Visit::default().by_stale_link("#main").run(|visitor| {
        visitor.is_asked("who").does_not_see(ui("unknown-page"));
    });
}

#[test]
fn previous_and_next_walk_through_a_group() {
    let of_group = |id: &str| {
        let id = model()
            .support_ids()
            .find(|one| model().support(*one).id == id);
        let beside = id.into_iter().flat_map(|id| model().beside(id));
        beside.map(|id| model().support(id).id).collect::<Vec<_>>()
    };
    let group = of_group("psycholoog");
    Visit::default().by_link("#hulp/psycholoog").run(|visitor| {
        let at = group
            .iter()
            .position(|id| *id == "psycholoog")
            .unwrap_or_default();
        for id in &group[at + 1..] {
            visitor.turns_to(name(id));
            visitor.is_at_heading(name(id));
        }
        visitor.does_not_see(ui("next"));
        for id in group.iter().rev().skip(1) {
            visitor.turns_to(name(id));
        }
        visitor.does_not_see(ui("previous"));
    });
}

#[test]
fn looking_around_and_back_keeps_the_answers_and_the_address() {
    visit(|visitor| {
        visitor.answers(ANSWERS);
        let fits = visitor.everything_that_fits();
        visitor.turns_to(ui("kinds-title")).has_left_nothing();
        visitor.turns_to(&format!("{} {}", plain("notaris"), name("notaris")));
        visitor.is_on_page(name("notaris")).has_left_nothing();
        visitor.turns_to(ui("back-to-result")).is_at_the_result();
        assert_eq!(visitor.everything_that_fits(), fits);
        assert!(!visitor.answers_to("worries").is_empty());
        visitor.presses_browser_back().is_on_page(name("notaris"));
        visitor.goes_back().is_on_page(ui("kinds-title"));
        visitor.presses_browser_back().is_at_the_result();
        visitor.has_left_nothing();
    });
}

#[test]
fn looking_around_before_the_first_answer_comes_back_to_it() {
    visit(|visitor| {
        visitor
            .turns_to(ui("glossary-title"))
            .goes_back()
            .is_asked("who");
        visitor.turns_to(ui("compare-title"));
        visitor.turns_to(ui("begin-questions")).is_asked("who");
    });
}

#[test]
fn wiping_on_a_page_removes_everything_and_starts_over() {
    visit(|visitor| {
        visitor.answers(ANSWERS).turns_to(ui("compare-title"));
        visitor.picks(&slot(1), name("huisarts"));
        visitor.wipes().is_asked("who").sees(ui("wiped"));
        visitor
            .turns_to(ui("compare-title"))
            .sees(ui("compare-few"));
        visitor.does_not_see(sentence(support("huisarts").gives.text));
    });
}

#[test]
fn three_kinds_are_compared_on_every_question_without_sideways_scrolling() {
    let chosen = ["psycholoog", "poh_ggz", "geestelijk_verzorger"];
    Visit::default().by_link("#hulp/psycholoog").run(|visitor| {
        visitor
            .turns_to(ui("compare-title"))
            .sees(ui("compare-few"));
        // The kind one comes from is already there.
        visitor.picks(&slot(2), name("poh_ggz"));
        visitor.picks(&slot(3), name("geestelijk_verzorger"));
        for (question, answer) in [
            ("compare-gives", sentence_of as fn(&str) -> &'static str),
            ("limits", |id| sentence(support(id).limits.text)),
            ("referral", |id| sentence(support(id).referral.text)),
            ("soon", |id| {
                let soon = support(id).soon.map(|soon| sentence(soon.text));
                soon.unwrap_or(ui("soon-unknown"))
            }),
        ] {
            let row = visitor.reads_part(ui(question));
            for id in chosen {
                let said = row.under(name(id));
                assert!(said.contains(answer(id)), "{question} of {id}: {row:?}");
            }
        }
        let pays = visitor.reads_part(ui("pays"));
        assert_eq!(pays.terms.len(), 3, "{pays:?}");
        assert_eq!(visitor.what_is_too_wide(), [""; 0]);
        visitor.has_left_nothing();
    });
}

/// The places on the screen of what the first kinds say of each question, by row.
const SIDE_BY_SIDE: &str = "
    return [...document.querySelectorAll('.sw-compare__short tr:has(td)')].map((row) =>
        [...row.cells].map((cell) => Math.round(cell.getBoundingClientRect().top)))";

#[test]
fn a_comparison_from_a_result_begins_with_its_first_two_kinds_side_by_side_on_a_phone() {
    visit(|visitor| {
        visitor.answers(ANSWERS);
        let shown = visitor.cards();
        visitor.turns_to(ui("compare-title"));
        let pair = shown[..2].iter().map(|id| name(id));
        for kind in pair {
            visitor.reads_part(ui("limits")).under(kind);
        }
        let rows: Vec<Vec<f64>> = visitor.device(SIDE_BY_SIDE);
        assert_eq!(rows.len(), 3, "referral, costs, how soon");
        for row in rows {
            assert!(row.len() == 2 && row[0] == row[1], "{row:?}");
        }
        assert_eq!(visitor.what_is_too_wide(), [""; 0]);
    });
}

#[test]
fn nobody_compares_a_number_to_call_now() {
    visit(|visitor| {
        visitor.answers("who.ziek worries.angst heavy.licht safety.zelfdoding");
        visitor.turns_to(ui("compare-title"));
        let offered: Vec<String> = visitor
            .device("return [...document.querySelectorAll('option')].map((one) => one.value)");
        assert!(offered.contains(&"huisarts".to_owned()));
        for helpline in model().talk_card.helplines {
            let id = model().support(*helpline).id;
            assert!(!offered.contains(&id.to_owned()), "{id}");
        }
    });
}

fn sentence_of(id: &str) -> &'static str {
    sentence(support(id).gives.text)
}

#[test]
fn on_a_wide_screen_the_three_are_side_by_side() {
    Visit::default()
        .with_width(1280)
        .by_link("#vergelijk")
        .run(|visitor| {
            for (place, id) in ["huisarts", "psychiater", "geestelijk_verzorger"]
                .into_iter()
                .enumerate()
            {
                visitor.picks(&slot(place as u8 + 1), name(id));
            }
            visitor.sees(sentence(support("psychiater").gives.text));
            assert_eq!(visitor.what_is_too_wide(), [""; 0]);
        });
}

#[test]
fn a_chain_is_drawn_and_said_in_words() {
    Visit::default().by_link("#hulp/psycholoog").run(|visitor| {
        let id = model()
            .support_ids()
            .find(|id| model().support(*id).id == "psycholoog");
        let chain = id.and_then(|id| model().chain_with(id, DoorKind::Huisarts));
        let Some(chain) = chain else {
            unreachable!("the content has a chain to the psycholoog");
        };
        visitor.sees(sentence(chain.text.text));
        let page = visitor.reads_part(name("psycholoog"));
        let drawn = page.steps.iter().find(|list| list[0] == name("huisarts"));
        let drawn = drawn.unwrap_or_else(|| unreachable!("no chain: {page:?}"));
        assert_eq!(drawn.len(), chain.steps.len());
        assert!(drawn[2].contains(name("psycholoog")) && drawn[2].contains(ui("here")));
        assert!(!drawn[1].contains(ui("here")), "you are at one place only");
    });
}

#[test]
fn the_page_of_the_poh_shows_what_may_come_next() {
    Visit::default().by_link("#hulp/poh_ggz").run(|visitor| {
        visitor
            .sees(ui("pass-on"))
            .turns_to(name("maatschappelijk_werker"));
        visitor.is_at_heading(name("maatschappelijk_werker"));
    });
}

#[test]
fn the_glossary_is_text_on_the_page() {
    Visit::default().by_link("#woorden").run(|visitor| {
        let words = visitor.screen_words();
        for term in model().terms {
            for text in [term.name, term.meaning.text] {
                assert!(words.contains(sentence(text)), "{}", term.id);
            }
        }
    });
}

#[test]
fn hard_words_are_explained_on_the_page_that_uses_them() {
    Visit::default().by_link("#hulp/psycholoog").run(|visitor| {
        let here = visitor.reads_part(ui("words-here"));
        let eigen_risico = model().terms.iter().find(|term| term.id == "eigen_risico");
        let (name, meaning) = eigen_risico.map_or(("", ""), |term| {
            (sentence(term.name), sentence(term.meaning.text))
        });
        assert!(
            here.under(name).contains(meaning) && !meaning.is_empty(),
            "{here:?}"
        );
    });
}

#[test]
fn the_pages_work_with_the_keyboard_alone() {
    visit(|visitor: &Visitor| {
        visitor.tabs_to(ui("kinds-title")).types(Key::Enter);
        visitor.is_at_heading(ui("kinds-title"));
        let huisarts = format!("{} {}", plain("huisarts"), name("huisarts"));
        visitor.tabs_to(&huisarts).types(Key::Enter);
        visitor.is_at_heading(name("huisarts"));
        visitor.tabs_to(ui("begin-questions")).types(Key::Space);
        visitor.is_asked("who");
    });
}
