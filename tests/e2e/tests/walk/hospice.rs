//! The man in the hospice: an intricate family, and in the last days old losses come back. "Op
//! momenten van naderend verlies kan het zo zijn dat laadjes openschieten" (seed 002).

use e2e::words::steps;
use e2e::{Visitor, visit};

const MAN: &str = "who.ziek worries.oude_pijn worries.relatie_gezin first.oude_pijn heavy.zwaar \
    talk.niet_praten phase.laatste_fase carers.hospice";

#[track_caller]
fn man_in_the_hospice(test: impl FnOnce(&Visitor)) {
    visit(|man| test(man.answers(MAN)));
}

#[test]
fn the_man_in_the_hospice_begins_with_the_people_around_his_bed() {
    man_in_the_hospice(|man| {
        assert_eq!(man.begin_here(), "behandelteam");
        let card = man.reads("behandelteam");
        assert_eq!(card.steps[0], steps("behandelteam", "hospice"));
    });
}

#[test]
fn the_man_in_the_hospice_is_led_to_the_team_that_is_there() {
    man_in_the_hospice(|man| {
        for kind in ["geestelijk_verzorger", "maatschappelijk_werker"] {
            assert!(man.cards().contains(&kind), "{kind} in {:?}", man.cards());
            assert_eq!(man.reads(kind).steps[0], steps(kind, "hospice"), "{kind}");
        }
        // He did not ask for company: there are volunteers in the hospice.
        let fits = man.everything_that_fits();
        assert!(!fits.contains(&"vrijwilligers_vptz"), "{fits:?}");
    });
}
