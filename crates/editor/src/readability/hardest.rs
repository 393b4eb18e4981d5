//! The hardest sentences, each with what an editor can do about it.

use super::dutch;
use super::measure::Measure;
use super::rules::Rules;
use super::texts::Text;

/// How many are listed.
const LISTED: usize = 20;

/// Shorter sentences are ruled by one long name, which no editor can change.
const FEWEST_WORDS: usize = 6;

/// A sentence of more words is told to be split first.
const LONG: usize = 15;

/// Words that open a clause inside a sentence.
const OPENERS: [&str; 14] = [
    "als", "dat", "die", "omdat", "terwijl", "wanneer", "waar", "wat", "wie", "zodat", "hoewel",
    "of", "toen", "voordat",
];

/// One hard sentence.
#[derive(Debug, Clone, PartialEq)]
pub struct Hard<'a> {
    /// Its Flesch-Douma.
    pub score: f64,
    /// The key of its text.
    pub key: &'a str,
    /// The sentence.
    pub sentence: &'a str,
    /// What to do.
    pub remedy: String,
}

/// The hardest sentences of all texts that are made of sentences, hardest first.
pub fn hardest<'a>(rules: &Rules, texts: &[Text<'a>]) -> Vec<Hard<'a>> {
    let mut found: Vec<Hard<'a>> = Vec::new();
    for text in texts.iter().filter(|text| dutch::is_running(text.text)) {
        for sentence in dutch::sentences(text.text, &rules.reading) {
            if dutch::words(sentence).count() < FEWEST_WORDS
                || found.iter().any(|known| known.sentence == sentence)
            {
                continue;
            }
            found.push(Hard {
                score: Measure::of(sentence, &rules.reading).flesch_douma(),
                key: text.key,
                sentence,
                remedy: remedy(rules, sentence),
            });
        }
    }
    found.sort_by(|one, other| one.score.total_cmp(&other.score));
    found.truncate(LISTED);
    found
}

/// What makes it hard first of all: its length, its clauses, or its longest word.
fn remedy(rules: &Rules, sentence: &str) -> String {
    let words: Vec<&str> = dutch::words(sentence).collect();
    if words.len() > LONG {
        return format!("It has {} words: make two of it.", words.len());
    }
    let opens = |word: &&&str| OPENERS.contains(&word.to_lowercase().as_str());
    let clauses = words.iter().skip(1).filter(opens).count();
    if clauses >= 2 {
        return format!(
            "It has {} clauses: give each its own sentence.",
            clauses + 1
        );
    }
    let syllables = |word: &&&str| dutch::syllables(word, &rules.reading).unwrap_or_default();
    let longest = words.iter().max_by_key(syllables);
    format!(
        "Say “{}” in shorter words, or explain it.",
        longest.copied().unwrap_or_default()
    )
}

#[cfg(test)]
mod tests {
    use tooling::Project;

    use super::*;

    #[test]
    fn the_hardest_comes_first_with_the_remedy_for_what_makes_it_hard() {
        let rules = Rules::read(&Project::find().unwrap().root).unwrap();
        let text = |key, text| Text {
            key,
            file: "made-up.ftl",
            text,
        };
        let long = "Je belt eerst de huisarts en dan ga je er heen om er met haar over te praten.";
        let texts = [
            text("easy", "Je belt eerst de huisarts op."),
            text(
                "word",
                "Vraag naar psychosociale ondersteuningsmogelijkheden bij je huisarts.",
            ),
            text("long", long),
            text("clauses", "Vertel wat je wilt en wie je helpt."),
            text("again", "Je belt eerst de huisarts op."),
            text(
                "label",
                "Ondersteuningsmogelijkheden voor mantelzorgers in jouw eigen gemeente",
            ),
        ];
        let found = hardest(&rules, &texts);
        assert_eq!(found.len(), 4);
        assert_eq!(found[0].key, "word");
        let remedy = |key| {
            let mut all = found.iter();
            all.find(|hard| hard.key == key).unwrap().remedy.clone()
        };
        assert!(remedy("word").contains("ondersteuningsmogelijkheden"));
        assert!(
            remedy("long").contains("make two of it"),
            "{}",
            remedy("long")
        );
        assert!(
            remedy("clauses").contains("3 clauses"),
            "{}",
            remedy("clauses")
        );
    }
}
