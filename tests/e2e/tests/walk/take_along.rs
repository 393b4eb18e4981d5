//! “Neem dit mee”: the card to take along, on paper, on the clipboard, and shared after a preview.

use e2e::words::{model, said_to, sentence};
use e2e::{Key, Visit, Visitor, text, ui, visit};
use guide::Answers;

const ANSWERS: &str = "who.naaste worries.angst worries.geld first.angst heavy.matig \
    talk.buitenstaander money.geen phase.laatste_fase";

/// Records what the page passes to the device.
const DEVICE: &str = "
    globalThis.noticed = { copied: [], shared: [], printed: 0 };
    Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text) => { noticed.copied.push(text); } },
    });
    navigator.share = async (data) => { noticed.shared.push(data); };
    globalThis.print = () => { noticed.printed += 1; dispatchEvent(new Event('beforeprint')); };
";

/// A device without clipboard and share sheet.
const OLD_DEVICE: &str = "
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(navigator, 'share', { value: undefined });
";

#[track_caller]
fn with(device: &'static str, test: impl FnOnce(&Visitor)) {
    Visit::default()
        .with_stand_in(device)
        .run(|visitor| test(visitor.answers(ANSWERS)));
}

#[test]
fn the_card_says_what_was_ticked_whom_to_call_and_what_to_say() {
    with(DEVICE, |visitor| {
        let begin = visitor.begin_here();
        visitor.makes_a_card();
        let card = visitor.reads_the_card();
        for ticked in ["worries.angst", "worries.geld", "heavy.matig", "money.geen"] {
            assert!(
                card.words.contains(visitor.words_for(ticked)),
                "{ticked}: {card:?}"
            );
        }
        assert!(
            !card.words.contains(visitor.words_for("worries.werk")),
            "{card:?}"
        );
        assert!(card.words.contains(visitor.name_of(begin)), "{card:?}");
        assert!(
            card.words.contains(visitor.first_sentence(begin)),
            "{card:?}"
        );
    });
}

#[test]
fn the_visitor_decides_what_is_on_the_card() {
    with(DEVICE, |visitor| {
        let other = visitor.cards()[1];
        visitor.makes_a_card();
        assert!(
            !visitor
                .reads_the_card()
                .words
                .contains(visitor.first_sentence(other))
        );
        visitor
            .unticks(visitor.words_for("worries.geld"))
            .ticks(visitor.name_of(other))
            .ticks(text("card-wensen"))
            .ticks(text("card-contactpersoon"));
        let card = visitor.reads_the_card().words;
        assert!(!card.contains(visitor.words_for("worries.geld")), "{card}");
        assert!(card.contains(visitor.words_for("worries.angst")), "{card}");
        assert!(card.contains(visitor.first_sentence(other)), "{card}");
        for line in ["line-1-naaste", "line-2-naaste", "line-3-naaste"] {
            assert!(
                card.contains(text(&format!("card-wensen.{line}"))),
                "{card}"
            );
        }
        assert!(card.contains(text("card-contactpersoon.line-2")), "{card}");
    });
}

#[test]
fn questions_about_costs_are_offered_for_help_whose_cost_is_not_certain() {
    with(DEVICE, |visitor| {
        assert_eq!(visitor.begin_here(), "psycholoog");
        visitor.makes_a_card().ticks(ui("talk-costs"));
        let line = text("card-verzekeraar.line-1");
        assert!(visitor.reads_the_card().words.contains(line));
        visitor
            .unticks(visitor.name_of("psycholoog"))
            .ticks(visitor.name_of("huisarts"));
        assert_eq!(
            visitor.has_ticked(ui("talk-costs")),
            None,
            "the huisarts is insured"
        );
        assert!(!visitor.reads_the_card().words.contains(line));
    });
}

#[test]
fn own_words_appear_on_the_card_and_stay_when_an_answer_changes() {
    with(DEVICE, |visitor| {
        visitor
            .makes_a_card()
            .writes(ui("talk-own"), "Kan mijn zus mee?");
        assert!(visitor.reads_the_card().words.contains("Kan mijn zus mee?"));
        visitor.has_left_nothing();
        visitor
            .changes("heavy")
            .chooses("heavy.zwaar")
            .goes_on()
            .is_at_the_result();
        let card = visitor.reads_the_card().words;
        assert!(card.contains("Kan mijn zus mee?"), "{card}");
        assert!(card.contains(visitor.words_for("heavy.zwaar")), "{card}");
        assert!(!card.contains(visitor.words_for("heavy.matig")), "{card}");
    });
}

#[test]
fn deselecting_an_answer_removes_it_from_the_card() {
    with(DEVICE, |visitor| {
        visitor
            .makes_a_card()
            .ticks(visitor.words_for("worries.geld"));
        visitor
            .changes("worries")
            .takes_back("worries.geld")
            .goes_on();
        let card = visitor.is_at_the_result().reads_the_card().words;
        assert!(!card.contains(visitor.words_for("worries.geld")), "{card}");
        assert!(!card.contains(visitor.words_for("money.geen")), "{card}");
        assert!(card.contains(visitor.words_for("worries.angst")), "{card}");
    });
}

#[test]
fn wiping_removes_the_card_and_the_own_words() {
    with(DEVICE, |visitor| {
        let own = "Kan mijn zus mee?";
        visitor.makes_a_card().writes(ui("talk-own"), own).wipes();
        visitor
            .answers(ANSWERS)
            .does_not_see(ui("talk-pick"))
            .makes_a_card();
        assert_eq!(visitor.finds_written(ui("talk-own")).as_deref(), Some(""));
        visitor.does_not_see(own);
    });
}

#[test]
fn leaving_the_page_removes_the_card_too() {
    with(DEVICE, |visitor| {
        let own = "Kan mijn zus mee?";
        visitor.makes_a_card().writes(ui("talk-own"), own);
        visitor.leaves_for("gids.html").returns();
        visitor.answers(ANSWERS).makes_a_card().does_not_see(own);
        assert_eq!(visitor.finds_written(ui("talk-own")).as_deref(), Some(""));
    });
}

#[test]
fn copying_puts_the_card_on_the_clipboard_as_text_and_says_so() {
    with(DEVICE, |visitor| {
        visitor
            .makes_a_card()
            .writes(ui("talk-own"), "Kan mijn zus mee?")
            .presses(ui("talk-copy"))
            .sees(ui("talk-copied"));
        let copied: Vec<String> = visitor.device("return noticed.copied");
        assert_eq!(copied.len(), 1);
        for words in [
            visitor.words_for("worries.angst"),
            "Kan mijn zus mee?",
            text("card.made"),
        ] {
            assert!(copied[0].contains(words), "{copied:?}");
        }
        // What was said holds for that text only.
        visitor
            .ticks(text("card-wensen"))
            .does_not_see(ui("talk-copied"));
        visitor.has_left_nothing();
    });
}

#[test]
fn without_a_clipboard_the_text_is_shown_selected() {
    with(OLD_DEVICE, |visitor| {
        visitor
            .makes_a_card()
            .presses(ui("talk-copy"))
            .sees(ui("talk-copy-yourself"))
            .is_at(ui("talk-text"));
        let selected: String = visitor.device(
            "const field = document.activeElement;
             return field.value.slice(field.selectionStart, field.selectionEnd)",
        );
        assert!(selected.starts_with(text("card")), "{selected}");
        assert!(selected.ends_with(text("card.made")), "{selected}");
    });
}

#[test]
fn sharing_shows_the_text_first_and_shares_exactly_that() {
    with(DEVICE, |visitor| {
        visitor
            .makes_a_card()
            .presses(ui("talk-share"))
            .is_at(ui("talk-share-this"));
        let seen = visitor
            .finds_written(ui("talk-share-this"))
            .unwrap_or_default();
        assert!(seen.contains(visitor.words_for("worries.angst")), "{seen}");
        assert_eq!(
            visitor.device::<usize>("return noticed.shared.length"),
            0,
            "not yet"
        );
        visitor
            .presses(ui("talk-share-now"))
            .device_notices("return noticed.shared.length === 1");
        let shared: String = visitor.device("return noticed.shared[0].text");
        assert_eq!(shared, seen);
        let parts: Vec<String> = visitor.device("return Object.keys(noticed.shared[0])");
        assert_eq!(parts, ["text"], "no address and no title");
        visitor
            .presses(ui("talk-share-stop"))
            .is_at(ui("talk-share"));
        assert_eq!(visitor.finds_written(ui("talk-share-this")), None);
    });
}

#[test]
fn changing_the_card_shows_the_text_again_before_sharing() {
    with(DEVICE, |visitor| {
        visitor
            .makes_a_card()
            .presses(ui("talk-share"))
            .sees(ui("talk-share-now"));
        visitor
            .unticks(visitor.words_for("worries.geld"))
            .does_not_see(ui("talk-share-now"));
    });
}

#[test]
fn without_a_share_sheet_there_is_no_share_button() {
    with(OLD_DEVICE, |visitor| {
        visitor.makes_a_card();
        assert!(visitor.can_press(ui("talk-copy")));
        assert!(!visitor.can_press(ui("talk-share")));
    });
}

#[test]
fn closing_the_share_sheet_is_no_error() {
    // Every test ends by checking that the console is empty.
    const REFUSES: &str = "navigator.share = async () => {
        throw new DOMException('cancelled', 'AbortError');
    };";
    with(REFUSES, |visitor| {
        visitor
            .makes_a_card()
            .presses(ui("talk-share"))
            .presses(ui("talk-share-now"))
            .sees(ui("talk-share-now"));
    });
}

/// What is on paper besides the labels behind which somebody writes with a pen, which are there.
#[track_caller]
pub fn printed(paper: &Visitor) -> String {
    let words = paper.screen_words();
    let pen = [model().talk_card.with, model().talk_card.when].map(sentence);
    let rest = words.replace(&format!("{}\n", pen.join("\n")), "");
    assert_ne!(rest, words, "room to write");
    rest
}

#[test]
fn printed_from_the_card_only_the_card_is_on_paper() {
    with(DEVICE, |visitor| {
        visitor
            .makes_a_card()
            .writes(ui("talk-own"), "Kan mijn zus mee?")
            .presses(ui("talk-print"))
            .device_notices("return noticed.printed === 1");
        let card = visitor.reads_the_card().words;
        let is_alone = |paper: &Visitor| {
            let begins = "return document.querySelector('.sw-paper :is(h1, h4)').tagName";
            assert_eq!(
                paper.device::<String>(begins),
                "H1",
                "the document is the card"
            );
            assert_eq!(printed(paper), card, "the card and nothing else");
        };
        visitor.looks_at_paper(is_alone);
        // Some browsers never say that the print window is gone, others before there is paper.
        visitor
            .presses(ui("talk-print"))
            .device_notices("return noticed.printed === 2");
        visitor.device::<Option<()>>("dispatchEvent(new Event('afterprint')); return null");
        visitor.looks_at_paper(is_alone);
        // The visitor goes on: the next time the whole result is printed.
        visitor.types(Key::Tab);
        visitor.looks_at_paper(|paper| {
            paper.sees(ui("result-title")).sees("Kan mijn zus mee?");
            paper
                .does_not_see(ui("talk-own-hint"))
                .does_not_see(ui("talk-copy"));
        });
    });
}

#[test]
fn large_type_is_larger_on_paper() {
    const POINTS: &str = "return parseFloat(getComputedStyle(
        document.querySelector('article li')).fontSize) * 0.75";
    with(DEVICE, |visitor| {
        visitor.makes_a_card();
        visitor.looks_at_paper(|paper| assert_eq!(paper.device::<f64>(POINTS).round(), 12.0));
        visitor.ticks(ui("talk-large"));
        visitor.looks_at_paper(|paper| assert_eq!(paper.device::<f64>(POINTS).round(), 16.0));
    });
}

#[test]
fn a_card_can_be_made_with_the_keyboard_alone() {
    with(DEVICE, |visitor| {
        visitor
            .tabs_to(ui("talk-open"))
            .types(Key::Enter)
            .is_at(ui("talk-card"))
            .tabs_to(ui("talk-pick"))
            .types(Key::Enter)
            .tabs_to(visitor.words_for("worries.geld"))
            .types(Key::Space)
            .does_not_see(ui("talk-copied"));
        assert_eq!(
            visitor.has_ticked(visitor.words_for("worries.geld")),
            Some(false)
        );
        visitor
            .tabs_to(ui("talk-copy"))
            .types(Key::Enter)
            .sees(ui("talk-copied"))
            .tabs_to(ui("talk-close"))
            .types(Key::Enter)
            .is_at(ui("talk-open"));
    });
}

#[test]
fn signals_are_never_on_the_card_and_with_violence_nothing_is_preselected() {
    visit(|visitor| {
        visitor
            .answers("who.ziek worries.angst heavy.licht safety.geweld")
            .makes_a_card();
        visitor.sees(ui("talk-empty"));
        assert_eq!(
            visitor.has_ticked(visitor.words_for("worries.angst")),
            Some(false)
        );
        visitor.ticks(visitor.words_for("worries.angst"));
        let card = visitor.reads_the_card().words;
        assert!(card.contains(visitor.words_for("worries.angst")), "{card}");
        let everybody = Answers::default();
        for flag in model().flags {
            let label = model().choice(flag.choice).label;
            assert!(!card.contains(said_to(everybody, label)), "{card}");
            assert!(!card.contains(sentence(flag.title)), "{card}");
        }
    });
}
