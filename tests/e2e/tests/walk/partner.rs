//! What a partner adds to the page, and what happens when its file is not what it should be.

use e2e::host::Mode::Isolated;
use e2e::{Language, Visit, ui};

const EXAMPLE: &str = include_str!("../../../../static/voorbeeld/partner.json");
const ANSWERS: &str = "who.ziek worries.angst heavy.licht";

/// A page whose partner file has this content.
fn with(file: &str, language: Language) -> Visit {
    Visit::default()
        .of_a_page_with("?partner=partner.json", language)
        .with_file("partner.json", file)
}

#[test]
fn the_result_has_the_note_of_the_region_and_what_exists_only_there() {
    with(EXAMPLE, Language::Formal).run(|visitor| {
        visitor.sees("Waar kunt u terecht").answers(ANSWERS);
        let first = visitor.begin_here();
        visitor
            .sees("Dit ziekenhuis bestaat niet, en de nummers werken niet.")
            .sees("Dit is er ook bij Ziekenhuis Voorbeeld")
            .sees("Huiskamer Voorbeeld")
            .sees("000-000 00 04")
            .sees("Ziekenhuis Voorbeeld heeft dit gecontroleerd op 20 november 2026.")
            .turns_to(ui("kinds-title"))
            .sees(ui("huisarts-line"));
        assert!(!first.is_empty());
        assert_eq!(visitor.what_is_too_wide(), [""; 0]);
    });
}

#[test]
fn what_is_urgent_comes_before_the_note_of_the_region() {
    with(EXAMPLE, Language::Formal).run(|visitor| {
        visitor.answers("who.ziek worries.angst heavy.licht safety.geweld");
        let words = visitor.screen_words();
        let veilig_thuis = words.find(e2e::fact("tel_veilig_thuis").value);
        let region = words.find("Dit ziekenhuis bestaat niet");
        assert!(veilig_thuis.is_some() && veilig_thuis < region, "{words}");
    });
}

#[test]
fn the_number_of_the_partner_stands_above_the_national_ones() {
    with(EXAMPLE, Language::Formal)
        .by_link("?partner=partner.json#hulp/maatschappelijk_werker")
        .run(|visitor| {
            visitor
                .sees("Bij Ziekenhuis Voorbeeld")
                .sees("000-000 00 03");
            visitor.sees("Voorbeeld: op maandag en donderdag");
            let links = visitor.links();
            assert!(
                links.iter().any(|link| link.address == "tel:0000000003"),
                "{links:?}"
            );
        });
}

#[test]
fn a_kind_that_the_partner_does_not_offer_stays_with_its_ways() {
    with(EXAMPLE, Language::Formal)
        .by_link("?partner=partner.json#hulp/psychiater")
        .run(|visitor| {
            visitor
                .sees("Dit gaat niet via Ziekenhuis Voorbeeld.")
                .sees("vraag het uw huisarts")
                .sees(ui("say"));
            for step in e2e::words::steps("psychiater", "huisarts") {
                visitor.sees(step);
            }
        });
}

#[test]
fn partner_data_is_shown_in_english_too() {
    with(EXAMPLE, Language::Formal).run(|visitor| {
        visitor.chooses_language("English", Language::English);
        visitor.answers(ANSWERS);
        visitor.sees("You will also find this at Ziekenhuis Voorbeeld");
        visitor.sees("checked this on 20 November 2026");
    });
}

#[test]
fn a_file_that_cannot_be_used_leaves_the_national_content_and_one_message() {
    let hostile = [
        EXAMPLE.replace("https://ziekenhuis.example/hulp", "javascript:alert(1)"),
        EXAMPLE.replace("Ziekenhuis Voorbeeld", "<img src=x onerror=alert(1)>"),
        EXAMPLE.replace("Huiskamer Voorbeeld", "Huiskamer \\u202egnikor"),
    ];
    let broken = [
        "{\"format_version\": 1,".to_owned(),
        "[".repeat(9000),
        " ".repeat(70_000),
    ];
    for file in hostile.into_iter().chain(broken) {
        let said = with(&file, Language::Dutch).leaves_behind(|visitor| {
            visitor.sees(ui("title")).chooses("who.ziek").goes_on();
            visitor.chooses("worries.angst").has_enough();
            visitor
                .is_at_the_result()
                .does_not_see("Voorbeeld")
                .does_not_see("Huiskamer")
                .turns_to(ui("kinds-title"))
                .sees(ui("huisarts-line"));
        });
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(
            said[0].contains("national content") && said[0].contains("Remedy"),
            "{said:?}"
        );
    }
}

#[test]
fn a_missing_file_is_warned_about_and_the_national_content_shown() {
    let said = Visit::default()
        .of_a_page_with("?partner=partner.json", Language::Dutch)
        .with_console_errors(&["404"])
        .leaves_behind(|visitor| {
            visitor.sees(ui("title")).answers(ANSWERS);
        });
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("partner.json did not come"), "{said:?}");
}

#[test]
fn a_link_cannot_bring_a_file_from_elsewhere() {
    let said = Visit::default()
        .of_a_page_with(
            "?partner=https://elsewhere.example/partner.json",
            Language::Dutch,
        )
        .leaves_behind(|visitor| {
            visitor.sees(ui("title")).answers(ANSWERS);
        });
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("did not come"), "{said:?}");
}

#[test]
fn content_a_partner_may_not_change_stays_with_a_warning() {
    let file = EXAMPLE.replace(
        "\"psychiater\"",
        "\"huisarts\", \"crisis_113\", \"tovenaar\"",
    );
    let said = with(&file, Language::Formal).leaves_behind(|visitor| {
        visitor.answers("who.ziek worries.angst heavy.licht safety.zelfdoding");
        visitor.does_not_see("Dit gaat niet via");
        assert_eq!(visitor.asks_for_help_now().begin_here(), "huisarts");
    });
    assert_eq!(said.len(), 1, "{said:?}");
    for path in ["$.not_here[0]", "$.not_here[1]", "$.not_here[2]"] {
        assert!(said[0].contains(path), "{said:?}");
    }
}

#[test]
fn a_frame_reads_no_partner_file_that_anybody_on_the_way_could_change() {
    let visit = Visit::default().on_a_page_like("bare-frame-partner", Isolated);
    let left = visit.leaves_behind(|visitor| {
        visitor.chooses("who.ziek").goes_on().is_asked("worries");
    });
    let asks = "the page asked for http://partner";
    assert!(!left.iter().any(|left| left.starts_with(asks)), "{left:?}");
}
