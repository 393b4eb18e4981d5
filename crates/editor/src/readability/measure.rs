//! How hard a text is to read, in numbers.

use super::dutch;
use super::rules::Reading;

/// Counts of a text, or of many together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Measure {
    /// Sentences; a heading or label is one.
    pub sentences: usize,
    /// Words, numbers and addresses.
    pub words: usize,
    /// Words that have syllables: without numbers and addresses.
    pub spoken: usize,
    /// Their syllables.
    pub syllables: usize,
}

impl Measure {
    /// Counts a text.
    pub fn of(text: &str, reading: &Reading) -> Self {
        let mut measure = Self::default();
        for sentence in dutch::sentences(text, reading) {
            measure.sentences += 1;
            for word in dutch::words(sentence) {
                measure.words += 1;
                if let Some(syllables) = dutch::syllables(word, reading) {
                    measure.spoken += 1;
                    measure.syllables += syllables;
                }
            }
        }
        measure
    }

    /// Counts of both together.
    pub fn and(self, other: Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            spoken: self.spoken + other.spoken,
            syllables: self.syllables + other.syllables,
        }
    }

    /// Mean length of a sentence, in words.
    pub fn words_per_sentence(self) -> f64 {
        ratio(self.words, self.sentences)
    }

    /// Mean length of a word, in syllables.
    pub fn syllables_per_word(self) -> f64 {
        ratio(self.syllables, self.spoken)
    }

    /// Reading ease after Flesch and Douma: higher is easier; 60–70 is normal, 80–90 easy.
    pub fn flesch_douma(self) -> f64 {
        206.835 - 0.93 * self.words_per_sentence() - 77.0 * self.syllables_per_word()
    }
}

fn ratio(count: usize, per: usize) -> f64 {
    if per == 0 {
        0.0
    } else {
        count as f64 / per as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_formula_is_that_of_flesch_and_douma() {
        // Seven words of one syllable and one of two, in two sentences.
        let measure = Measure::of(
            "Ik ben bang. Praat met je huisarts nu.",
            &Reading::default(),
        );
        assert_eq!(
            measure,
            Measure {
                sentences: 2,
                words: 8,
                spoken: 8,
                syllables: 9
            }
        );
        let expected = 206.835 - 0.93 * 4.0 - 77.0 * 9.0 / 8.0;
        assert!((measure.flesch_douma() - expected).abs() < 1e-9);
    }

    #[test]
    fn a_number_makes_a_sentence_longer_and_no_word_harder() {
        let measure = Measure::of("Bel 0800-2000.", &Reading::default());
        assert_eq!(
            (measure.words, measure.spoken, measure.syllables),
            (2, 1, 1)
        );
    }

    #[test]
    fn several_texts_are_counted_as_one() {
        let one = Measure::of("Bel nu.", &Reading::default());
        let two = Measure::of("Wacht niet te lang.", &Reading::default());
        let both = Measure::of("Bel nu. Wacht niet te lang.", &Reading::default());
        assert_eq!(one.and(two), both);
    }
}
