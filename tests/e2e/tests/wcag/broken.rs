//! Controls for the checkers: each of them reports our own page when it is broken on purpose.

use e2e::{Visit, Visitor};

/// What is broken, how, and the rule of each checker that has to report it.
type Break = (
    &'static str,
    &'static str,
    &'static [(&'static str, &'static str)],
);

const BREAKS: [Break; 6] = [
    (
        "an answer without a label",
        "const input = document.querySelector('.sw-choice__input');
         input.closest('label').replaceWith(input);",
        &[
            ("axe-core", "label"),
            ("ibm", "input_label_exists/Fail_1"),
            ("alfa", "sia-r8"),
        ],
    ),
    (
        "pale words on a card",
        "document.querySelector('.sw-footer p').style.color = '#aaaaaa';",
        &[
            ("axe-core", "color-contrast"),
            ("ibm", "text_contrast_sufficient/fail_contrast"),
            ("alfa", "sia-r69"),
        ],
    ),
    (
        "pale words of an answer, whose row is painted behind them",
        "document.querySelector('.sw-choice__words').style.color = '#aaaaaa';",
        &[("axe-core", "color-contrast"), ("alfa", "sia-r69")],
    ),
    (
        "a picture that says nothing",
        "const picture = new Image(40, 40);
         document.querySelector('main').append(picture);",
        &[
            ("axe-core", "image-alt"),
            ("ibm", "img_alt_valid/fail_no_alt"),
            ("html-validate", "wcag/h37"),
        ],
    ),
    (
        "a role that does not exist, and a state that is none",
        "const button = document.querySelector('.sw-header__help');
         button.setAttribute('role', 'knop');
         button.setAttribute('aria-expanded', 'misschien');",
        &[
            ("axe-core", "aria-roles"),
            ("ibm", "aria_role_allowed/Fail_2"),
            ("alfa", "sia-r21"),
        ],
    ),
    (
        "a page without a language",
        "document.documentElement.removeAttribute('lang');",
        &[
            ("axe-core", "html-has-lang"),
            ("ibm", "html_lang_exists/Fail_3"),
            ("alfa", "sia-r4"),
            ("html-validate", "element-required-attributes"),
        ],
    ),
];

const CHECKERS: [&str; 4] = ["axe-core", "ibm", "alfa", "html-validate"];

/// Checker and rule of everything that is found, as one line each.
fn found_by_all(visitor: &Visitor) -> Vec<(String, String)> {
    let reports = visitor.is_scanned_by(&CHECKERS);
    assert_eq!(reports.len(), CHECKERS.len());
    let found = reports.into_iter().flat_map(|report| {
        let checker = report.checker;
        let decided = report
            .findings
            .into_iter()
            .filter(|finding| !finding.undecided);
        decided.map(move |finding| (checker.clone(), finding.rule))
    });
    found.collect()
}

#[test]
fn each_checker_finds_what_was_broken_on_purpose() {
    let mut missed = Vec::new();
    for (what, script, rules) in BREAKS {
        Visit::default().leaves_behind(|visitor| {
            let before = found_by_all(visitor);
            visitor.device::<Option<()>>(script);
            let after = found_by_all(visitor);
            for (checker, rule) in rules {
                let has = |found: &[(String, String)]| {
                    found
                        .iter()
                        .any(|(by, found)| by == checker && found == rule)
                };
                if !has(&after) {
                    let mut new: Vec<_> =
                        after.iter().filter(|one| !before.contains(one)).collect();
                    new.dedup();
                    missed.push(format!(
                        "{what}: {checker} does not say {rule}, but {new:?}"
                    ));
                }
                assert!(
                    !has(&before),
                    "{checker} says {rule} before anything is broken"
                );
            }
        });
    }
    assert!(missed.is_empty(), "- {}", missed.join("\n- "));
}
