use super::apply::{Applied, Refused, apply};
use super::*;
use crate::reply::{Days, KIND, Replied, VERSION, Verdict};
use content::form_hash;

const TODAY: Date = Date(20270201);

fn files() -> Files {
    Files::read(&Project::find().unwrap().content()).unwrap()
}

fn replied(files: &Files, id: &str, verdict: Verdict, remark: &str, address: &str) -> Replied {
    let arena = Bump::new();
    let content = Content::of(&arena, files, TODAY).unwrap();
    let mut facts = content.compiled.model.facts.iter();
    let text = form(&content, facts.find(|fact| fact.id == id).unwrap());
    Replied {
        item: format!("fact {id}"),
        hash: form_hash(&text),
        text,
        verdict,
        remark: remark.into(),
        address: address.into(),
    }
}

fn applied(files: &Files, items: Vec<Replied>) -> Result<Applied> {
    let reply = Reply {
        kind: KIND.into(),
        version: VERSION,
        content: "made up".into(),
        role: "redactie".into(),
        on: "2027-01-20".into(),
        review_by: "2027-07-20".into(),
        items,
    };
    let days = Days {
        on: Date(20270120),
        review_by: Date(20270720),
    };
    apply(files, &reply, days, TODAY)
}

/// Ids of a fact somebody read, of one nobody did, and of one that ended.
const READ: &str = "tel_113";
const UNREAD: &str = "tel_mind";
const ENDED: &str = "eigen_risico";

#[test]
fn what_needs_a_person_is_listed_with_its_reason() {
    let arena = Bump::new();
    let files = files();
    let content = Content::of(&arena, &files, TODAY).unwrap();
    let needs = |on: Date, id: &str| {
        let remarks = Remarks::default();
        let found = work(&content, &remarks, on, false);
        let task = found.into_iter().find(|task| task.fact.id == id);
        task.map(|task| task.needs).unwrap_or_default()
    };
    assert_eq!(needs(Date(20261130), READ), []);
    assert_eq!(needs(Date(20261130), UNREAD)[0], Need::NotFound);
    assert!(needs(Date(20261130), ENDED).contains(&Need::Ends(Date(20261231))));
    assert_eq!(needs(Date(20261031), ENDED), []);
    assert_eq!(later(Date(20261231), 60), Date(20270301));
}

#[test]
fn what_is_right_gets_its_day_and_source_and_nothing_else_changes() {
    let before = files();
    let source = before.0["sources.toml"].replacen(
        "[[source]]",
        "[[source]]\nid = \"made-up\"\ntitle = \"Made up\"\naddress = \"voorbeeld.nl/bellen\"\n\n[[source]]",
        1,
    );
    let before = before.with("sources.toml", source);
    let items = vec![
        replied(&before, READ, Verdict::Right, "", ""),
        replied(
            &before,
            UNREAD,
            Verdict::Right,
            "",
            "https://www.voorbeeld.nl/bellen/",
        ),
    ];
    let applied = applied(&before, items).unwrap();
    assert_eq!(applied.right, [READ, UNREAD]);
    let after = before.with("facts.toml", applied.facts.clone());
    let arena = Bump::new();
    let content = Content::of(&arena, &after, TODAY).unwrap();
    for id in [READ, UNREAD] {
        let mut facts = content.compiled.model.facts.iter();
        let claim = facts.find(|fact| fact.id == id).unwrap().claim;
        assert_eq!(
            (claim.checked_on, claim.review_by),
            (Date(20270120), Date(20270720))
        );
        assert_eq!(claim.certainty, Certainty::Read);
    }
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let (old, new) = (lines(&before.0["facts.toml"]), lines(&applied.facts));
    assert_eq!(old.len(), new.len());
    let other = old.iter().zip(&new).filter(|(old, new)| old != new).count();
    assert_eq!(other, 2 + 4);
}

#[test]
fn what_is_not_right_becomes_a_remark_and_what_cannot_be_taken_says_why() {
    let files = files();
    let wrong = replied(&files, READ, Verdict::Wrong, "Nu 0800-0113.", "113.nl");
    let unknown = replied(&files, UNREAD, Verdict::Right, "", "voorbeeld.nl/nergens");
    let ended = replied(&files, ENDED, Verdict::Right, "", "");
    let applied = applied(&files, vec![wrong, unknown, ended]).unwrap();
    assert_eq!(applied.facts, files.0["facts.toml"]);
    assert_eq!(applied.remarks[0].says, "Klopt niet. Nu 0800-0113. 113.nl");
    let said = applied.to_string();
    assert!(said.contains("which is no source yet"), "{said}");
    assert!(said.contains("it ended on 2026-12-31"), "{said}");
    // The next worklist says that somebody found something else.
    let after = files.with("remarks.toml", applied.remarks_file);
    let arena = Bump::new();
    let content = Content::of(&arena, &after, TODAY).unwrap();
    let work = work(
        &content,
        &Remarks::read(&after).unwrap(),
        Date(20261130),
        false,
    );
    let task = work.iter().find(|task| task.fact.id == READ).unwrap();
    assert!(matches!(task.needs[0], Need::Differs(_)));
}

#[test]
fn a_fact_that_changed_since_and_a_signature_are_refused() {
    let before = files();
    let right = replied(&before, READ, Verdict::Right, "", "");
    let facts = before.0["facts.toml"].replacen("value = \"113\"", "value = \"0800-0113\"", 1);
    let changed = before.with("facts.toml", facts);
    let refused = applied(&changed, vec![right.clone()]).unwrap_err();
    let said = refused.to_string();
    assert!(said.contains("now   phone: 0800-0113"), "{said}");
    let signature = Replied {
        verdict: Verdict::Agreed,
        ..right
    };
    let refused = applied(&before, vec![signature]).unwrap_err();
    assert!(matches!(refused.downcast_ref(), Some(Refused::OfItems)));
}
