//! What a machine cannot have: steps without it are left out, and say so.

use std::env;

use anyhow::{Error, Result};

use tooling::say;

use super::step::Outcome;

/// The variable that services for continuous integration set.
const CI_VARIABLE: &str = "CI";

/// How a step ends that lacks this. A machine of somebody may be without; the one that decides whether a change
/// is taken in may not.
///
/// # Errors
/// Why it is not there, in continuous integration.
pub fn without(what: &str, why: Error) -> Result<Outcome> {
    let is_ci = env::var_os(CI_VARIABLE).is_some_and(|value| !value.is_empty());
    on_a_machine_without(what, why, is_ci)
}

fn on_a_machine_without(what: &str, why: Error, is_ci: bool) -> Result<Outcome> {
    if is_ci {
        return Err(why.context("continuous integration may not leave this step out"));
    }
    say::note(&format!("{why:#}"));
    Ok(Outcome::Skipped(format!("no {what} on this machine")))
}

#[cfg(test)]
mod tests {
    use anyhow::anyhow;

    use super::*;

    #[test]
    fn what_is_missing_is_skipped_but_not_in_continuous_integration() {
        let skipped = on_a_machine_without("Wagtail", anyhow!("no apt-get"), false).unwrap();
        let reason = "no Wagtail on this machine".to_owned();
        assert_eq!(skipped, Outcome::Skipped(reason));
        let error = on_a_machine_without("Wagtail", anyhow!("no apt-get"), true).unwrap_err();
        assert!(format!("{error:#}").ends_with("no apt-get"));
    }
}
