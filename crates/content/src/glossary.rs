//! Words that not everybody knows, and the kinds of support whose texts have them.

use super::context::Context;
use super::fluent::Piece;
use crate::pack::RawGlossary;
use crate::problem::Code;
use guide::model::{Support, Term};

const FILE: &str = "glossary.toml";

pub(super) fn build<'m>(
    context: &mut Context<'m>,
    raw: &RawGlossary,
    supports: &[Support<'m>],
) -> &'m [Term<'m>] {
    context.unique(FILE, raw.term.iter().map(|term| term.id.as_str()));
    let cards: Vec<String> = supports
        .iter()
        .map(|support| words_of(context, support))
        .collect();
    let mut terms = Vec::new();
    for term in &raw.term {
        if term.words.is_empty() {
            context.report(
                Code::NothingSaid,
                FILE,
                &term.id,
                "The term has no words.",
                "Name the word in all its forms.",
            );
        }
        let key = format!("term-{}", term.id);
        let used: Vec<_> = (0..)
            .map(guide::model::SupportId)
            .zip(&cards)
            .filter(|(_, card)| term.words.iter().any(|word| says(card, word)))
            .map(|(id, _)| id)
            .collect();
        terms.push(Term {
            id: context.arena.alloc_str(&term.id),
            name: context.text(FILE, &key),
            meaning: context.explanation(FILE, &format!("{key}.text"), &term.basis),
            supports: context.arena.alloc_slice_copy(&used),
        });
    }
    context.arena.alloc_slice_copy(&terms)
}

/// Everything a card says in the source language, first sentences aside: those are for others.
fn words_of(context: &Context<'_>, support: &Support<'_>) -> String {
    let prefix = format!("support-{}", support.id);
    let of_card = |key: &str| {
        key.strip_prefix(&prefix).is_some_and(|rest| {
            rest.is_empty() || (rest.starts_with('.') && !rest.starts_with(".say"))
        })
    };
    let messages = context.languages.first().map(|language| &language.messages);
    let pieces = messages
        .into_iter()
        .flatten()
        .filter(|(key, _)| of_card(key))
        .flat_map(|(_, message)| &message.pieces);
    let mut words = String::new();
    for piece in pieces {
        if let Piece::Text(text) = piece {
            words.push_str(text);
        }
        words.push(' ');
    }
    words.to_lowercase()
}

/// Whether a text in small letters has a word as a whole.
fn says(text: &str, word: &str) -> bool {
    let word = word.to_lowercase();
    let joins = |letter: char| letter.is_alphanumeric() || letter == '-';
    text.match_indices(&word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !before.is_some_and(joins) && !after.is_some_and(joins)
    })
}

#[cfg(test)]
mod tests {
    use super::says;

    #[test]
    fn a_word_is_found_as_a_whole_only() {
        assert!(says("vraag naar de poh-ggz, of bel.", "POH-GGZ"));
        assert!(says("je eigen risico.", "eigen risico"));
        assert!(!says("de poh-ggz", "POH"));
        assert!(!says("mantelzorgers", "mantelzorg"));
    }
}
