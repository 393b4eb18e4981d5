//! What may notice a mistake: the compiler of the content, the journeys and the proof.

use anyhow::{Context, Result, anyhow, ensure};
use bumpalo::Bump;
use content::problem::{Code, Problem};
use content::{Compiled, Files, compile};
use guide::{Date, Model};
use proof::{Promises, first_broken, promises};

use super::super::journey::{self, Journey, compare, is_set_aside};
use content::Content;

/// Which test noticed a mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Oracle {
    /// The content does not compile.
    Compiler,
    /// A person of `content/journeys/` no longer arrives.
    Journeys,
    /// The proof over the whole space fails.
    Proof,
}

impl Oracle {
    /// All of them, cheapest first.
    pub const ALL: [Oracle; 3] = [Oracle::Compiler, Oracle::Journeys, Oracle::Proof];

    /// Head of its column.
    pub fn name(self) -> &'static str {
        match self {
            Oracle::Compiler => "compiler",
            Oracle::Journeys => "journeys",
            Oracle::Proof => "proof",
        }
    }
}

/// The content as it is, with its journeys, ready to be compared with.
pub struct Subject {
    /// The content files.
    pub files: Files,
    /// The day for which the content is compiled.
    pub today: Date,
    journeys: Vec<(String, Journey)>,
}

impl Subject {
    /// Takes content files and their journeys.
    ///
    /// # Errors
    /// A journey that is broken.
    pub fn new(files: Files, today: Date) -> Result<Self> {
        let journeys = journey::among(&files)?
            .into_iter()
            .filter(|(name, _)| !is_set_aside(name))
            .map(|(name, text)| {
                let journey = Journey::parse(&name, &text)?;
                Ok((name, journey))
            })
            .collect::<Result<_>>()?;
        Ok(Subject {
            files,
            today,
            journeys,
        })
    }

    /// Checks that nothing is noticed in the content as it is: otherwise every mistake would
    /// seem to be.
    ///
    /// # Errors
    /// What is noticed.
    pub fn is_sound(&self) -> Result<()> {
        let arena = Bump::new();
        let compiled = compiled(&arena, self.files.clone(), self.today)
            .map_err(|problem| anyhow!("{problem}"))?;
        let noticed = self.noticed_by_journeys(&content(compiled)?);
        ensure!(
            noticed.is_none(),
            "a journey fails before anything was changed: {}",
            noticed.unwrap_or_default()
        );
        Ok(())
    }

    /// The journey that does not arrive with this content, and why.
    pub fn noticed_by_journeys(&self, content: &Content<'_>) -> Option<String> {
        self.journeys.iter().find_map(|(name, journey)| {
            let said = match compare(content, name, journey) {
                Ok(differences) => differences.first()?.to_string(),
                Err(error) => error.to_string(),
            };
            Some(format!("{name}: {said}"))
        })
    }
}

/// The first claim that the proof over every combination of answers finds broken.
///
/// Without the walk: what it adds is about the code, which no mistake in the content changes.
///
/// # Errors
/// Promises that cannot be read.
pub fn noticed_by_proof(
    before: &Model<'_>,
    files: &Files,
    compiled: &Compiled<'_>,
) -> Result<Option<String>> {
    let text = files.0.get(promises::FILE).map_or("", String::as_str);
    let broken = match first_broken(before, compiled, &Promises::parse(text)?) {
        Ok(broken) => broken,
        // A promise about something that is no longer there.
        Err(error) => return Ok(Some(error.to_string())),
    };
    Ok(broken.map(|check| {
        let what = check.violations.into_iter().next();
        format!(
            "{}: {}",
            check.id,
            what.map_or_else(String::new, |it| it.what)
        )
    }))
}

/// The compiled content, or the first problem the compiler sees.
///
/// Sentences that nothing uses any more are removed first, and their translations, as the compiler
/// asks: an editor who removes a rule removes its sentence too, and more than that should be noticed.
///
/// # Errors
/// The first problem that stays.
pub fn compiled(arena: &Bump, mut files: Files, today: Date) -> Result<Compiled<'_>, Problem> {
    loop {
        let problems = match compile(arena, &files, today) {
            Ok(compiled) => return Ok(compiled),
            Err(problems) => problems,
        };
        let other = problems
            .iter()
            .find(|problem| !matches!(problem.code, Code::UnusedText | Code::UnknownTranslation));
        if let Some(problem) = other {
            return Err(problem.clone());
        }
        let removed = problems.iter().filter(|it| tidy(&mut files, it)).count();
        if let (0, Some(problem)) = (removed, problems.into_iter().next()) {
            return Err(problem);
        }
    }
}

/// The compiled content with its Dutch sentences at hand.
///
/// # Errors
/// Content without a language, which the compiler refuses.
pub fn content(compiled: Compiled<'_>) -> Result<Content<'_>> {
    let dutch = *compiled
        .texts
        .first()
        .context("the content has no language")?;
    Ok(Content { compiled, dutch })
}

/// Removes the sentence a problem is about; says whether there was one.
fn tidy(files: &mut Files, problem: &Problem) -> bool {
    let Some(text) = files.0.get_mut(&problem.file) else {
        return false;
    };
    let (message, attribute) = match problem.id.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (problem.id.as_str(), None),
    };
    // In the file of a support its id stands without prefix.
    let is_head = |line: &str| {
        let head = line.split('=').next().unwrap_or_default().trim_end();
        head == message || Some(head) == message.strip_prefix("support-")
    };
    let is_attribute = |line: &str| {
        let head = line.split('=').next().unwrap_or_default().trim();
        head.strip_prefix('.')
            .is_some_and(|head| Some(head) == attribute)
    };
    let mut kept = String::with_capacity(text.len());
    let mut in_message = false;
    let mut in_sentence = false;
    for line in text.lines() {
        let inside = line.starts_with(' ') || line.trim().is_empty();
        if !inside {
            in_message = is_head(line);
            in_sentence = in_message && attribute.is_none();
        } else if line.trim_start().starts_with('.') {
            in_sentence = in_message && (attribute.is_none() || is_attribute(line));
        }
        if !in_sentence {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    let found = kept.len() < text.len();
    *text = kept;
    found
}
