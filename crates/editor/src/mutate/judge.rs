//! Runs the oracles on mutants, on every core.

use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result};
use bumpalo::Bump;
use content::Compiled;

use super::equivalence::changes_nothing;
use super::mutant::Mutant;
use super::oracle::{Oracle, Subject, compiled, content, noticed_by_proof};
use tooling::say;

/// What became of a mutant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A test noticed it; what it reported.
    Noticed(Oracle, String),
    /// No visitor was found for whom anything changes.
    ChangesNothing,
    /// Something changes, and no test noticed.
    Survived,
}

/// The content as it is, and the oracles for changes in it.
pub struct Judge<'a> {
    /// The content and its journeys.
    pub subject: &'a Subject,
    /// Whether the proof over all answers is made.
    pub proof: bool,
}

impl Judge<'_> {
    /// What becomes of each mutant, in their order.
    ///
    /// # Errors
    /// A mutant that cannot be made.
    pub fn judge_all(&self, mutants: &[Mutant]) -> Result<Vec<Verdict>> {
        let next = AtomicUsize::new(0);
        let verdicts = Mutex::new(vec![None; mutants.len()]);
        let failure = Mutex::new(None);
        let work = || -> Result<()> {
            let arena = Bump::new();
            let original = compiled(&arena, self.subject.files.clone(), self.subject.today)?;
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                let Some(mutant) = mutants.get(number) else {
                    return Ok(());
                };
                tell_progress(number, mutants.len());
                let verdict = self
                    .judge(&original, mutant)
                    .with_context(|| format!("the mutant {mutant}"))?;
                if let Ok(mut verdicts) = verdicts.lock() {
                    verdicts[number] = Some(verdict);
                }
            }
        };
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        thread::scope(|scope| {
            for _ in 0..cores {
                scope.spawn(|| {
                    if let Err(error) = work() {
                        // Each worker finishes its mutant, and none starts another.
                        next.store(mutants.len(), Ordering::Relaxed);
                        if let Ok(mut failure) = failure.lock() {
                            failure.get_or_insert(error);
                        }
                    }
                });
            }
        });
        if let Ok(Some(error)) = failure.into_inner() {
            return Err(error);
        }
        let verdicts = verdicts.into_inner().unwrap_or_default();
        let all: Option<Vec<Verdict>> = verdicts.into_iter().collect();
        all.context("a mutant was not judged")
    }

    fn judge(&self, original: &Compiled<'_>, mutant: &Mutant) -> Result<Verdict> {
        let arena = Bump::new();
        let files = mutant.files(&self.subject.files)?;
        let altered = match compiled(&arena, files.clone(), self.subject.today) {
            Ok(altered) => altered,
            Err(problem) => return Ok(Verdict::Noticed(Oracle::Compiler, problem.to_string())),
        };
        let content = content(altered)?;
        if let Some(said) = self.subject.noticed_by_journeys(&content) {
            return Ok(Verdict::Noticed(Oracle::Journeys, said));
        }
        if self.proof
            && let Some(said) = noticed_by_proof(&original.model, &files, &content.compiled)?
        {
            return Ok(Verdict::Noticed(Oracle::Proof, said));
        }
        if changes_nothing(&original.model, &content.compiled.model) {
            return Ok(Verdict::ChangesNothing);
        }
        Ok(Verdict::Survived)
    }
}

/// Ten lines for all mutants together.
fn tell_progress(number: usize, all: usize) {
    let step = all.div_ceil(10).max(1);
    if number > 0 && number.is_multiple_of(step) {
        say::note(&format!("{number} of {all} mutants"));
    }
}
