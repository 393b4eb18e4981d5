//! Shows mutants to those who may notice, on every core.

use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result};
use bumpalo::Bump;
use guide::compile::Compiled;

use super::domain_tests::DomainTests;
use super::equivalence::changes_nothing;
use super::mutant::Mutant;
use super::oracle::{Oracle, Subject, compiled, content, noticed_by_proof};
use crate::say;

/// What became of a mutant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Somebody noticed; what they said.
    Noticed(Oracle, String),
    /// No visitor was found for whom anything changes.
    ChangesNothing,
    /// Something changes, and nobody noticed.
    Survived,
}

/// The content as it is, and who may notice a change in it.
pub struct Judge<'a> {
    /// The content and its journeys.
    pub subject: &'a Subject,
    /// The tests of the domain; nobody runs them when absent.
    pub tests: Option<&'a DomainTests>,
    /// Whether they also walk through many answers.
    pub walk: bool,
    /// Whether the proof over all answers is made.
    pub proof: bool,
}

impl Judge<'_> {
    /// What becomes of each mutant, in their order.
    ///
    /// # Errors
    /// A mutant that cannot be made, or tests that cannot be run.
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
                        // Whoever is at work ends with their mutant; nobody starts another.
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
        let tests = self.tests.map(|tests| tests.noticed_quickly(&files));
        if let Some(said) = tests.transpose()?.flatten() {
            return Ok(Verdict::Noticed(Oracle::Tests, said));
        }
        if self.proof
            && let Some(said) = noticed_by_proof(&files, &content.compiled)?
        {
            return Ok(Verdict::Noticed(Oracle::Proof, said));
        }
        if changes_nothing(&original.model, &content.compiled.model) {
            return Ok(Verdict::ChangesNothing);
        }
        // Last: it takes longer than everything before it.
        let walk = self.tests.filter(|_| self.walk);
        let tests = walk.map(|tests| tests.noticed_slowly(&files));
        if let Some(said) = tests.transpose()?.flatten() {
            return Ok(Verdict::Noticed(Oracle::Tests, said));
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
