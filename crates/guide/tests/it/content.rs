//! What holds for any content: properties that no type and no check of the compiler says.
//!
//! What this content in particular says stands in `content/` alone: its promises, its persons and
//! the table its rules carry out are what tests it (`docs/editing.md`).

use guide::Date;
use guide::model::{FactKind, Support};

use crate::check::{TODAY, model, real};

#[test]
fn the_content_compiles_without_warnings_on_the_day_it_was_collected() {
    assert_eq!(real().warnings, [], "on {TODAY:?}");
}

#[test]
fn insurance_is_never_mentioned_without_its_condition() {
    let texts = &real().texts[0];
    for support in model().supports {
        for id in [Some(support.pays.text), support.pays.later]
            .into_iter()
            .flatten()
        {
            for sentence in texts.get(id).split(['.', '?']) {
                let words = sentence.to_lowercase();
                let promise = words.contains("vergoed")
                    || (words.contains("verzekering") && words.contains("betaalt"));
                let conditions = [
                    "als", "alleen", "soms", "vaak", "meestal", "vraag", "tot", "niet", "kan",
                    "zonder",
                ];
                let condition = conditions
                    .iter()
                    .any(|condition| words.split_whitespace().any(|word| word == *condition));
                assert!(!promise || condition, "I05 {}: “{sentence}”", support.id);
            }
        }
    }
}

#[test]
fn an_amount_ends_and_no_sentence_shows_it_after_its_last_day() {
    let texts = &real().texts[0];
    let shows = |day: Date, amount: &str| {
        model()
            .supports
            .iter()
            .flat_map(Support::statements)
            .any(|statement| texts.get(statement.text_on(day)).contains(amount))
    };
    let mut shown = 0;
    for fact in model().facts {
        if fact.kind == FactKind::Amount {
            let until = fact.claim.valid_until;
            let until = until.unwrap_or_else(|| panic!("{} has no end", fact.id));
            // Amounts are for a calendar year.
            let after = Date::new(until.parts().0 + 1, 1, 1);
            shown += usize::from(shows(until, fact.value));
            assert!(!shows(after, fact.value), "{}", fact.id);
        }
    }
    assert!(shown > 0, "no amount is shown while it holds");
}
