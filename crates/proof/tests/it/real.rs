//! The real content, quickly: all claims, and the walk with one worry.

use crate::content;
use proof::{Depth, prove};

#[test]
fn the_guide_keeps_every_promise() {
    let report = prove(content::model(), &content::promises(), Depth::Quick).expect("the promises");
    let broken: Vec<String> = report
        .violations()
        .map(|(check, found)| format!("{}: {} {:?}", check.id, found.what, found.answers))
        .collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    assert!(report.checks.iter().all(|check| check.cases > 0));
    assert!(report.walked > 100_000, "{}", report.walked);
    assert!(report.forward < report.combinations);
}
