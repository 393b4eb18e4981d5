//! `guide readability`: whether the Dutch texts are B1, in numbers and in words.

mod check;
mod dutch;
mod hardest;
mod measure;
mod rules;
mod texts;

use anyhow::{Result, ensure};
use bumpalo::Bump;

use self::check::{check, totals};
use self::hardest::hardest;
use self::measure::Measure;
use self::rules::Rules;
use self::texts::{Text, texts};
use super::review;
use content::{Content, today};
use tooling::Project;

/// How many of the hardest texts are shown.
const WORST: usize = 10;

/// Measure how readable the Dutch texts are, by content/readability.toml, and list what is not.
#[derive(clap::Args)]
pub struct Args {}

/// Runs the verb.
///
/// # Errors
/// Content that does not compile, or texts that are not readable.
pub fn run(_: &Args) -> Result<()> {
    with_texts(|rules, texts| {
        for line in summary(rules, texts) {
            println!("{line}");
        }
        println!(
            "measured      Dutch with “je” alone: formula, words and limits are those of Dutch"
        );
        println!("\nThe hardest {WORST} texts:");
        for line in worst(rules, texts) {
            println!("{line}");
        }
        println!("\nThe hardest sentences, with what can be done:");
        for hard in hardest(rules, texts) {
            println!("{:>6.1}  {}: {}", hard.score, hard.key, hard.sentence);
            println!("        {}", hard.remedy);
        }
        println!("\nExceptions:");
        for exception in &rules.exception {
            let (keys, words) = (exception.keys.join(", "), exception.words.join("”, “"));
            println!("{keys}: “{words}”. {}", exception.why);
        }
        let violations = check(rules, texts);
        println!();
        for violation in &violations {
            println!("{violation}");
        }
        println!("{} violations", violations.len());
        ensure!(
            violations.is_empty(),
            "the texts go against content/readability.toml in {} places",
            violations.len()
        );
        Ok(())
    })
}

/// What goes against the rules in the texts of this content, each with the key of its text.
///
/// # Errors
/// Rules that cannot be read.
pub fn violations_of(
    content: &Content<'_>,
    root: &std::path::Path,
) -> Result<Vec<(String, String)>> {
    let rules = Rules::read(root)?;
    let found = check(&rules, &texts(content)).into_iter();
    Ok(found
        .map(|violation| (violation.key.clone(), violation.to_string()))
        .collect())
}

/// Calls `look` with the rules and every Dutch text of this clone, those of the review dossier
/// last.
fn with_texts<T>(look: impl FnOnce(&Rules, &[Text<'_>]) -> Result<T>) -> Result<T> {
    let root = Project::find()?.root;
    let rules = Rules::read(&root)?;
    let arena = Bump::new();
    let content = Content::load(&arena, &Project::find()?.content(), today()?)?;
    let dossier = review::words::sentences(&root)?;
    let of_dossier = dossier.iter().map(|(key, text)| Text {
        key,
        file: review::words::FILE,
        text,
    });
    look(
        &rules,
        &texts(&content)
            .into_iter()
            .chain(of_dossier)
            .collect::<Vec<_>>(),
    )
}

fn summary(rules: &Rules, texts: &[Text<'_>]) -> Vec<String> {
    let whole = totals(rules, texts);
    let limits = &rules.limits;
    let row = |name: &str, measure: Measure| {
        format!(
            "{name:<13} Flesch-Douma {:.1}, {:.1} words a sentence, {:.2} syllables a word \
             ({} sentences, {} words)",
            measure.flesch_douma(),
            measure.words_per_sentence(),
            measure.syllables_per_word(),
            measure.sentences,
            measure.words,
        )
    };
    let lengths: Vec<(usize, &str)> = texts
        .iter()
        .flat_map(|text| {
            dutch::sentences(text.text, &rules.reading)
                .into_iter()
                .map(|sentence| (dutch::words(sentence).count(), text.key))
        })
        .collect();
    let (longest, key) = lengths.iter().max().copied().unwrap_or_default();
    let over = lengths
        .iter()
        .filter(|(words, _)| *words > limits.longest_sentence)
        .count();
    vec![
        row(&format!("{} texts", texts.len()), whole.all),
        row("running text", whole.running),
        format!(
            "limits        Flesch-Douma {}, {} words a sentence on the whole, {} in one sentence",
            limits.flesch_douma, limits.words_per_sentence, limits.longest_sentence
        ),
        format!("longest       {longest} words ({key}); over the limit: {over} sentences"),
    ]
}

/// The hardest texts of those long enough to have a score that means something.
fn worst(rules: &Rules, texts: &[Text<'_>]) -> Vec<String> {
    let mut measured: Vec<(Measure, &Text<'_>)> = texts
        .iter()
        .map(|text| (Measure::of(text.text, &rules.reading), text))
        .filter(|(measure, _)| measure.sentences >= rules.limits.a_text_has_sentences)
        .collect();
    measured.sort_by(|(one, _), (other, _)| one.flesch_douma().total_cmp(&other.flesch_douma()));
    let head = format!("{:>6} {:>14}  key", "score", "words/sentence");
    let rows = measured.iter().take(WORST).map(|(measure, text)| {
        format!(
            "{:>6.1} {:>14.1}  {}\n{:>22} {}",
            measure.flesch_douma(),
            measure.words_per_sentence(),
            text.key,
            "",
            text.text
        )
    });
    [head].into_iter().chain(rows).collect()
}

#[cfg(test)]
mod tests;
