//! A whole visit, read line by line. What was heard is kept as a file that a person reads: it changes a
//! little from run to run, so the test asks for headings, controls and their order, and not for each line.

use e2e::transcripts::is_kept;
use e2e::words::choice;
use e2e::{text, ui};

use crate::listener::Listener;
use crate::orca::{CHOSEN, CLICKABLE, HEADING, OPEN, TICKED};
use crate::{answer, group, heading, page};

/// What stands above everything that was heard.
const ABOVE: &str = "# What Orca says in Firefox\n\n\
    Written by `cargo xtask test --only screen-reader --every-test` with `STEUNWIJZER_WRITE=1`; `>` is a key. \
    Where nothing else is said, the key is the one that reads the next line.\n";

/// Reads the screen to the end of its question, and chooses something.
fn answers(walk: &mut Listener, name: &str, said: &str) {
    walk.reads_to(ui("go-on")).forgets();
    walk.presses("shift+h").tabs_to(answer(name)).forgets();
    walk.presses("space").hears(&[said]);
}

/// Goes on, and hears where.
fn goes_on_to(walk: &mut Listener, screen: &str) {
    walk.tabs_to(ui("go-on")).forgets();
    walk.begins(screen);
    walk.goes("space").hears(&[heading(screen), HEADING]);
}

#[test]
#[ignore = "it takes minutes: `--every-test` runs it"]
fn a_whole_visit_reads_from_what_it_is_to_the_last_line() {
    let site = page("");
    let mut walk = Listener::opens("whole", &site.page(""));
    walk.begins("The first screen");
    walk.presses("ctrl+Home").hears(&[text("urgent")]);
    walk.reads_to(ui("title")).hears(&[ui("title"), HEADING]);
    answers(&mut walk, "who.ziek", CHOSEN);
    goes_on_to(&mut walk, "worries");

    let of_fear = choice("worries.angst").group;
    let of_fear = usize::from(of_fear.expect("every worry is in a group"));
    walk.tabs_to(group(of_fear)).forgets();
    walk.presses("space").hears(&[OPEN]);
    // Not line by line: at what opens, Orca leaves the keys to the page.
    walk.tabs_to(answer("worries.angst")).forgets();
    walk.presses("space").hears(&[TICKED]);
    goes_on_to(&mut walk, "heavy");
    answers(&mut walk, "heavy.licht", CHOSEN);
    goes_on_to(&mut walk, "talk");
    answers(&mut walk, "talk.geen", TICKED);
    goes_on_to(&mut walk, "situation");
    answers(&mut walk, "carers.weet_niet", TICKED);
    goes_on_to(&mut walk, "safety");
    walk.reads_to(ui("go-on")).forgets();
    walk.begins("The result").presses("shift+Tab");
    walk.tabs_to(ui("go-on")).forgets();
    walk.goes("space").hears(&[ui("result-title"), HEADING]);
    walk.reads_to(ui("begin")).reads_to(ui("wipe"));
    walk.hears(&[ui("begin"), ui("talk-title"), ui("wipe")]);
    walk.begins("Wiped");
    walk.goes("space")
        .hears(&[ui("title"), HEADING, ui("wiped")]);
    // Orca says it of every label above its field.
    walk.heard_only_with(CLICKABLE, |line| line.contains(ui("number")));

    is_kept("orca.txt", &[ABOVE, &walk.heard()].concat()).expect("it can be written");
}
