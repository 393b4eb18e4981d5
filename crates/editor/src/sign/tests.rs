//! Made-up signatures on copies of the content; none is ever written to this clone.

use std::sync::OnceLock;

use bumpalo::Bump;
use content::{Content, ReviewItem, ReviewState};
use guide::Date;

use super::*;
use crate::reply::{Days, KIND, Replied, VERSION, Verdict};
use crate::sign::take::{Because, Refused};

const TODAY: Date = Date(20270201);

fn files() -> Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    let read = || Files::read(&Project::find().unwrap().content()).unwrap();
    FILES.get_or_init(read).clone()
}

fn review(files: &Files) -> Vec<ReviewItem> {
    let arena = Bump::new();
    Content::of(&arena, files, TODAY).unwrap().compiled.review
}

/// What somebody at the desk says of these items.
fn reply(files: &Files, said: &[(&str, Verdict, &str)]) -> Reply {
    let review = review(files);
    let items = said.iter().map(|(name, verdict, remark)| {
        let item = review.iter().find(|item| item.name() == *name).unwrap();
        Replied {
            item: item.name(),
            hash: item.hash.clone(),
            text: item.form.clone(),
            verdict: *verdict,
            remark: (*remark).into(),
            address: String::new(),
        }
    });
    Reply {
        kind: KIND.into(),
        version: VERSION,
        content: "made up".into(),
        role: "huisarts".into(),
        on: "2027-01-10".into(),
        review_by: "2027-12-31".into(),
        items: items.collect(),
    }
}

fn taken_on(files: &Files, reply: &Reply, on: u32) -> Result<Taken> {
    let days = Days {
        on: Date(on),
        review_by: Date(20271231),
    };
    take(files, reply, days, TODAY)
}

fn taken(files: &Files, reply: &Reply) -> Result<Taken> {
    taken_on(files, reply, 20270110)
}

fn after(files: &Files, taken: &Taken) -> Files {
    let mut after = files.with("signoff.toml", taken.signoff.clone());
    after.0.extend(taken.seen.clone());
    if let Some(text) = &taken.remarks_file {
        after = after.with("remarks.toml", text.clone());
    }
    after
}

/// The same content with another sentence on the card of the huisarts.
fn reworded(files: &Files) -> Files {
    const FILE: &str = "text/nl/supports/huisarts.ftl";
    let text = &files.0[FILE];
    let line = text.lines().find(|line| line.contains(".plain =")).unwrap();
    let key = line.split('=').next().unwrap();
    files.with(
        FILE,
        text.replacen(line, &format!("{key}= De dokter in je buurt."), 1),
    )
}

#[track_caller]
fn why(outcome: Result<Taken>) -> Refused {
    outcome.unwrap_err().downcast().unwrap()
}

#[test]
fn what_is_the_same_is_signed_and_a_remark_becomes_work() {
    let files = files();
    let said = [
        ("card huisarts", Verdict::Agreed, ""),
        ("urgent", Verdict::Agreed, "Kan korter."),
        ("rule jong", Verdict::Remark, "Noem ook de schoolarts."),
    ];
    let taken = taken(&files, &reply(&files, &said)).unwrap();
    assert_eq!(taken.signed, ["card huisarts", "urgent"]);
    assert_eq!(taken.refused, Default::default());
    let comments = files.0["signoff.toml"].trim_end();
    assert!(taken.signoff.starts_with(comments), "{}", taken.signoff);
    let after = after(&files, &taken);
    let signed: Vec<String> = review(&after)
        .iter()
        .filter(|item| matches!(item.state, ReviewState::Signed(_)))
        .map(ReviewItem::name)
        .collect();
    assert_eq!(signed, ["urgent", "card huisarts"]);
    let remarks = remarks::Remarks::read(&after).unwrap();
    let says: Vec<&str> = remarks.remark.iter().map(|one| one.says.as_str()).collect();
    assert_eq!(says, ["Kan korter.", "Noem ook de schoolarts."]);
    // The guide that visitors get is the same one.
    assert_eq!(after.hash(), files.hash());
}

#[test]
fn what_changed_since_is_refused_with_both_texts_and_the_rest_is_taken() {
    let files = files();
    let both = [
        ("card huisarts", Verdict::Agreed, ""),
        ("urgent", Verdict::Agreed, ""),
    ];
    let reply = reply(&files, &both);
    let changed = reworded(&files);
    let taken = taken(&changed, &reply).unwrap();
    assert_eq!(taken.signed, ["urgent"]);
    assert!(matches!(
        taken.refused.0[0].because,
        Because::Changed { .. }
    ));
    let said = taken.to_string();
    assert!(said.contains("refused  card huisarts"), "{said}");
    assert!(said.contains("now   De dokter in je buurt."), "{said}");
    assert_eq!(said.matches("      read  ").count(), 1, "{said}");
    let only = Reply {
        items: reply.items[..1].to_vec(),
        ..reply
    };
    let refused = why(self::taken(&changed, &only));
    assert!(matches!(refused, Refused::Nothing(_)), "{refused}");
    assert!(refused.to_string().contains("De dokter in je buurt."));
}

#[test]
fn a_signature_lapses_when_its_text_changes_and_the_text_that_was_signed_is_kept() {
    let files = files();
    let said = [("card huisarts", Verdict::Agreed, "")];
    let taken = taken(&files, &reply(&files, &said)).unwrap();
    let changed = reworded(&after(&files, &taken));
    let review = review(&changed);
    let card = review.iter().find(|item| item.name() == "card huisarts");
    let ReviewState::Lapsed(signature) = &card.unwrap().state else {
        panic!("{:?}", card.unwrap().state);
    };
    let kept = &changed.0[&format!("signed/{}.txt", signature.saw)];
    assert_eq!(changes(kept, &card.unwrap().form).len(), 1);
    // A second look at the new text takes the place of the first, whose text can go.
    let again = taken_on(&changed, &reply(&changed, &said), 20270120).unwrap();
    assert_eq!(again.signoff.matches("[[signature]]").count(), 1);
    assert_eq!(again.unused, [format!("signed/{}.txt", signature.saw)]);
    // And the first one, sent once more, does not come back.
    let newer = after(&changed, &again);
    let late = taken_on(&newer, &reply(&newer, &said), 20270110);
    let refused = why(late).to_string();
    assert!(
        refused.contains("signed it later, on 2027-01-20"),
        "{refused}"
    );
}

#[test]
fn what_is_forged_unknown_or_taken_before_is_refused_whole() {
    let files = files();
    let said = [("card huisarts", Verdict::Agreed, "")];
    let good = reply(&files, &said);
    let altered = |alter: fn(&mut Reply)| {
        let mut reply = good.clone();
        alter(&mut reply);
        why(taken(&files, &reply))
    };
    let other_role = altered(|it| it.role = "An de Vries".into());
    assert!(
        matches!(other_role, Refused::UnknownRole { .. }),
        "{other_role}"
    );
    let other_item = altered(|it| it.items[0].item = "card psychiater".into());
    assert!(matches!(other_item, Refused::OtherItem(_)), "{other_item}");
    let of_facts = altered(|it| it.items[0].verdict = Verdict::Right);
    assert!(matches!(of_facts, Refused::OfFacts), "{of_facts}");
    let gone = altered(|it| {
        it.items[0].item = "card dominee".into();
        it.items[0].text = "form 1\nkind 4:card\nid 7:dominee\nplain 6:Preek.\n".into();
    });
    assert!(gone.to_string().contains("plain: Preek."), "{gone}");
    let once = taken(&files, &good).unwrap();
    let twice = why(taken(&after(&files, &once), &good));
    assert!(matches!(twice, Refused::TakenBefore), "{twice}");
    // Where a part changed since, that is what is said.
    let both = [said[0], ("urgent", Verdict::Agreed, "")];
    let both = reply(&files, &both);
    let once = taken(&files, &both).unwrap();
    let twice = why(taken(&reworded(&after(&files, &once)), &both));
    assert!(matches!(twice, Refused::Nothing(_)), "{twice}");
}

#[test]
fn a_refused_file_changes_nothing_and_a_taken_one_is_written_whole() {
    let clone = tempfile::tempdir().unwrap();
    let before = files();
    for (path, text) in &before.0 {
        replace(&clone.path().join(path), text).unwrap();
    }
    let said = [("urgent", Verdict::Agreed, "Goed zo.")];
    let taken = taken(&before, &reply(&before, &said)).unwrap();
    assert_eq!(Files::read(clone.path()).unwrap(), before);
    write(clone.path(), &before, &taken).unwrap();
    assert_eq!(Files::read(clone.path()).unwrap(), after(&before, &taken));
}

#[test]
fn a_text_that_was_not_signed_does_not_pass_for_one() {
    let files = files().with("signed/0123456789ab.txt", "form 1\n".into());
    let arena = Bump::new();
    let refused = content::compile(&arena, &files, TODAY).expect_err("forged");
    assert_eq!(refused[0].code, content::problem::Code::BadSignature);
}
