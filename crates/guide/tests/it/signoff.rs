//! What a clinician signs: which change lapses what, and what a signature is worth.

use std::collections::{BTreeMap, BTreeSet};

use bumpalo::Bump;
use content::{Compiled, FORM, Files, ReviewItem, ReviewState, compile};
use guide::model::SupportId;
use guide::review::SignedPart;
use guide::{Date, Review};

use crate::check::{TODAY, files, real};

/// The items of these files on the day the content was collected.
#[track_caller]
fn items(files: &Files) -> Vec<ReviewItem> {
    match compile(&Bump::new(), files, TODAY) {
        Ok(compiled) => compiled.review,
        Err(problems) => panic!("{problems:?}"),
    }
}

/// The real content with changes: file, from, to.
#[track_caller]
fn changed(changes: &[(&str, &str, &str)]) -> Files {
    let mut files = files();
    for (file, from, to) in changes {
        let text = files.0.remove(*file).unwrap_or_default();
        assert!(text.contains(from), "{file} has no “{from}”");
        files.0.insert((*file).into(), text.replacen(from, to, 1));
    }
    files
}

/// Names of the items that a change gives another hash.
#[track_caller]
fn lapsed_by(changes: &[(&str, &str, &str)]) -> BTreeSet<String> {
    let hashes = |items: &[ReviewItem]| -> BTreeMap<String, String> {
        let pairs = items.iter().map(|item| (item.name(), item.hash.clone()));
        pairs.collect()
    };
    let before = hashes(&real().review);
    let after = hashes(&items(&changed(changes)));
    assert_eq!(
        before.keys().collect::<Vec<_>>(),
        after.keys().collect::<Vec<_>>()
    );
    let differs = |name: &&String| before.get(*name) != after.get(*name);
    before.keys().filter(differs).cloned().collect()
}

fn names(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(ToString::to_string).collect()
}

#[test]
fn everything_has_one_name_and_a_hash_of_twelve_digits() {
    let review = &real().review;
    let names: BTreeSet<String> = review.iter().map(ReviewItem::name).collect();
    assert_eq!(names.len(), review.len());
    let model = &real().model;
    assert_eq!(
        review.len(),
        5 + model.flags.len() + model.questions.len() + model.rules.len() + model.supports.len()
    );
    for item in review {
        assert_eq!(item.hash.len(), 12, "{}", item.name());
    }
}

#[test]
fn a_form_can_be_read_back_so_that_no_two_contents_share_one() {
    for item in &real().review {
        let start = format!("form {FORM}\n");
        let mut rest = item.form.strip_prefix(&start).unwrap_or_default();
        let mut parts = Vec::new();
        while let Some((head, after)) = rest.split_once(':') {
            let (name, length) = head.rsplit_once(' ').unwrap_or_default();
            let length: usize = length.parse().expect("a length");
            parts.push((name, &after[..length]));
            rest = after[length..]
                .strip_prefix('\n')
                .expect("the end of a line");
        }
        assert_eq!(rest, "");
        assert_eq!(
            parts[..2],
            [("kind", item.kind.as_str()), ("id", item.id.as_str())]
        );
        assert!(parts.len() > 2, "{}", item.name());
    }
}

#[test]
fn every_sentence_a_visitor_can_read_is_part_of_an_item() {
    let forms: Vec<&str> = real()
        .review
        .iter()
        .map(|item| item.form.as_str())
        .collect();
    let forms = forms.concat();
    let dutch = real().texts[0];
    for (key, sentence) in real().text_keys.iter().zip(dutch.entries) {
        let part = format!(" {}:{sentence}\n", sentence.len());
        assert!(forms.contains(&part), "{key} is in no item");
    }
}

#[test]
fn a_word_in_a_rule_lapses_that_rule_only() {
    let change = ("text/nl/rules.ftl", "rule-jong = ", "rule-jong = Dus: ");
    assert_eq!(lapsed_by(&[change]), names(&["rule jong"]));
}

#[test]
fn a_phone_number_lapses_every_item_that_shows_it_and_no_other() {
    let change = (
        "facts.toml",
        "value = \"088 0767 000\"",
        "value = \"088 0767 001\"",
    );
    assert_eq!(
        lapsed_by(&[change]),
        names(&["card luisterlijn", "signal safety.nood", "urgent"])
    );
}

#[test]
fn a_number_inside_a_sentence_takes_its_source_along() {
    let amount = "[[fact]]\nid = \"eigen_risico\"";
    let facts = &files().0["facts.toml"];
    let (_, after) = facts.split_once(amount).unwrap_or_default();
    let (block, _) = after.split_once("\n\n").unwrap_or((after, ""));
    let other = block.replace("checked_on = \"2026-11-21\"", "checked_on = \"2026-11-20\"");
    assert_ne!(block, other);
    let lapsed = lapsed_by(&[("facts.toml", block, &other)]);
    assert!(lapsed.contains("card psycholoog"), "{lapsed:?}");
    assert!(
        lapsed.iter().all(|name| name.starts_with("card ")),
        "{lapsed:?}"
    );
    assert!(
        !lapsed.contains("card luisterlijn"),
        "it is free: {lapsed:?}"
    );
}

#[test]
fn a_change_of_meaning_lapses_exactly_the_items_that_contain_it() {
    let psycholoog = "supports/psycholoog.toml";
    for (change, lapsed) in [
        (
            (psycholoog, "level = 2", "level = 1"),
            &["card psycholoog"][..],
        ),
        (
            (
                psycholoog,
                "certainty = \"",
                "certainty = \"background\" # ",
            ),
            &["card psycholoog"],
        ),
        (
            (
                "rules.toml",
                "{ is = \"heavy.zwaar\" }",
                "{ is = \"heavy.matig\" }",
            ),
            &["rule "],
        ),
        (
            (
                "rules.toml",
                "place = \"fallback\"\nsupports = [\"huisarts\"",
                "place = \"fallback\"\nsupports = [\"luisterlijn\"",
            ),
            &["rule "],
        ),
        (("guide.toml", "max_shown = 4", "max_shown = 5"), &["guide"]),
        (
            ("guide.toml", "is = \"who.jong\"", "is = \"who.ander\""),
            &["tonight"],
        ),
        (
            ("text/nl/ui.ftl", "ui-back = Terug", "ui-back = Weg"),
            &["words"],
        ),
        (
            ("red_flags.toml", "unsafe_to_be_seen = true\n", ""),
            &["signal safety.geweld"],
        ),
    ] {
        let found = lapsed_by(&[change]);
        assert_eq!(found.len(), 1, "{change:?}: {found:?}");
        let first = found.first().map_or("", String::as_str);
        assert!(first.starts_with(lapsed[0]), "{change:?}: {found:?}");
    }
}

#[test]
fn the_words_of_an_answer_lapse_the_question_and_what_is_shown_because_of_it() {
    let text = "text/nl/questions.ftl";
    let key = "option-worries-geld = ";
    let lapsed = lapsed_by(&[(text, key, "option-worries-geld = Dus: ")]);
    assert!(
        lapsed.is_superset(&names(&["question worries", "question first"])),
        "{lapsed:?}"
    );
    assert!(
        lapsed.iter().any(|name| name.starts_with("rule ")),
        "{lapsed:?}"
    );
    assert!(
        !lapsed.iter().any(|name| name.starts_with("card ")),
        "{lapsed:?}"
    );
    assert!(!lapsed.contains("rule jong"), "{lapsed:?}");
}

/// The blocks of a file that begin with `head`, in the opposite order.
fn turned_round(text: &str, head: &str) -> String {
    let mut blocks: Vec<&str> = text.split(head).collect();
    let before = blocks.remove(0);
    blocks.reverse();
    let blocks = blocks
        .iter()
        .map(|block| format!("{head}{}\n", block.trim_end()));
    [before.to_string()].into_iter().chain(blocks).collect()
}

#[test]
fn reordering_and_comments_lapse_nothing_else() {
    for (file, head, lapsed) in [
        ("sources.toml", "[[source]]", &[][..]),
        ("facts.toml", "[[fact]]", &[]),
        // The order of the rules decides between equals.
        ("rules.toml", "[[rule]]", &["guide"]),
        ("red_flags.toml", "[[flag]]", &["guide"]),
    ] {
        let turned = turned_round(&files().0[file], head);
        let mut other = files();
        other
            .0
            .insert(file.into(), format!("# A remark.\n{turned}"));
        assert_ne!(other.0[file], files().0[file]);
        let before: BTreeMap<String, &str> = real()
            .review
            .iter()
            .map(|item| (item.name(), item.hash.as_str()))
            .collect();
        let lapsed_now: BTreeSet<String> = items(&other)
            .into_iter()
            .filter(|item| before.get(&item.name()).copied() != Some(item.hash.as_str()))
            .map(|item| item.name())
            .collect();
        assert_eq!(lapsed_now, names(lapsed), "{file}");
    }
}

/// A signature block as `sign-form` prints it, filled in.
fn signature(role: &str, on: &str, review_by: &str, items: &[&ReviewItem]) -> String {
    let saw: String = items
        .iter()
        .map(|item| format!("\"{}\" = \"{}\"\n", item.name(), item.hash))
        .collect();
    format!(
        "\n[[signature]]\nrole = \"{role}\"\non = \"{on}\"\nreview_by = \"{review_by}\"\n\
         \n[signature.saw]\n{saw}"
    )
}

/// What these signatures are worth on a day, over the content with changes.
#[track_caller]
fn signed<T>(
    signatures: &[String],
    changes: &[(&str, &str, &str)],
    today: Date,
    read: impl FnOnce(&Compiled<'_>) -> T,
) -> T {
    let mut files = changed(changes);
    let mut file = files.0.remove("signoff.toml").unwrap_or_default();
    file.extend(signatures.iter().map(String::as_str));
    files.0.insert("signoff.toml".into(), file);
    let arena = Bump::new();
    match compile(&arena, &files, today) {
        Ok(compiled) => read(&compiled),
        Err(problems) => panic!("{problems:?}"),
    }
}

fn state_of(compiled: &Compiled<'_>, name: &str) -> String {
    let item = compiled.review.iter().find(|item| item.name() == name);
    item.map_or(String::new(), |item| item.state.to_string())
}

#[test]
fn a_signature_holds_until_its_last_day_or_until_its_item_changes() {
    let jong: Vec<&ReviewItem> = real()
        .review
        .iter()
        .filter(|item| item.name() == "rule jong")
        .collect();
    let huisarts = signature("huisarts", "2026-11-20", "2027-11-20", &jong);
    let change = ("text/nl/rules.ftl", "rule-jong = ", "rule-jong = Dus: ");
    let other = ("text/nl/rules.ftl", "rule-rouw = ", "rule-rouw = Dus: ");
    let signed_text = "signed by huisarts on 2026-11-20, to be reviewed by 2027-11-20";
    for (changes, today, state) in [
        (&[][..], TODAY, signed_text),
        (&[other], TODAY, signed_text),
        (&[], Date(20271120), signed_text),
        (&[], Date(20271121), "overdue: "),
        (&[change], TODAY, "lapsed: changed since huisarts signed "),
        (&[change], Date(20271121), "lapsed: "),
    ] {
        let found = signed(
            std::slice::from_ref(&huisarts),
            changes,
            today,
            |compiled| {
                assert_eq!(state_of(compiled, "rule gevoelens"), "unsigned");
                state_of(compiled, "rule jong")
            },
        );
        assert!(found.starts_with(state), "{today:?}, {changes:?}: {found}");
    }
}

#[test]
fn of_several_signatures_the_best_counts_and_all_are_shown() {
    let jong = real().review.iter().find(|item| item.name() == "rule jong");
    let Some(jong) = jong else {
        panic!("there is no rule jong")
    };
    let old = ReviewItem {
        hash: "0123456789ab".into(),
        ..jong.clone()
    };
    let signatures = [
        signature("psychiater", "2024-01-01", "2029-01-01", &[&old]),
        signature("gz-psycholoog", "2025-01-01", "2026-01-01", &[jong]),
        signature("huisarts", "2026-11-20", "2027-11-20", &[jong]),
        signature("wijkverpleegkundige", "2026-11-19", "2028-11-19", &[jong]),
    ];
    let roles: Vec<String> = signed(&signatures, &[], TODAY, |compiled| {
        let item = compiled
            .review
            .iter()
            .find(|item| item.name() == "rule jong");
        let states = item.into_iter().flat_map(|item| &item.signatures);
        states
            .filter_map(ReviewState::signature)
            .map(|signature| signature.role.clone())
            .collect()
    });
    let best_first = [
        "wijkverpleegkundige",
        "huisarts",
        "gz-psycholoog",
        "psychiater",
    ];
    assert_eq!(roles, best_first);
}

#[test]
fn a_visitor_reads_of_a_check_only_when_everything_is_signed() {
    let all: Vec<&ReviewItem> = real().review.iter().collect();
    let (last, most) = all.split_last().unwrap_or((&all[0], &[]));
    let most_signed = signature("huisarts", "2026-11-20", "2027-11-20", most);
    let last_signed = signature("psychiater", "2026-11-10", "2027-06-01", &[last]);
    let review = |signatures: &[String], changes: &[(&str, &str, &str)], today| {
        signed(signatures, changes, today, |compiled| compiled.model.review)
    };
    let of = u16::try_from(all.len()).unwrap_or_default();
    let signed_but_one = Review::Partly { signed: of - 1, of };
    assert_eq!(review(&[], &[], TODAY), Review::Unsigned);
    assert_eq!(
        review(std::slice::from_ref(&most_signed), &[], TODAY),
        signed_but_one
    );
    let both = [most_signed, last_signed];
    // The oldest check, and the first day on which one of them ends; whatever day it is built.
    let everything = Review::Signed {
        on: Date(20261110),
        review_by: Date(20270601),
    };
    assert_eq!(review(&both, &[], TODAY), everything);
    assert_eq!(review(&both, &[], Date(20300101)), everything);
    let change = ("text/nl/ui.ftl", "ui-back = Terug", "ui-back = Weg");
    assert_eq!(review(&both, &[change], TODAY), signed_but_one);
}

#[test]
fn a_visitor_reads_of_one_kind_by_whom_it_was_signed_and_until_when() {
    let named = |name: &str| {
        let mut all = real().review.iter();
        all.find(|item| item.name() == name).expect("an item")
    };
    let one = signature(
        "huisarts",
        "2026-11-20",
        "2027-11-20",
        &[named("card psycholoog")],
    );
    let changes: &[(&str, &str, &str)] = &[];
    signed(std::slice::from_ref(&one), changes, TODAY, |compiled| {
        let model = &compiled.model;
        let told = |id: &str, day, language| {
            let place = model.supports.iter().position(|support| support.id == id);
            let part = SignedPart::Support(SupportId(place.expect("a kind") as u8));
            let signed = model.signed(part, day, language)?;
            Some((signed.role.to_owned(), signed.on))
        };
        let huisarts = Some(("huisarts".to_owned(), Date(20261120)));
        assert_eq!(told("psycholoog", TODAY, "nl"), huisarts);
        assert_eq!(told("psycholoog", Date(20271120), "nl"), huisarts);
        // A day too late; a translation, which nobody signs; another kind; and the lines for somebody in need.
        assert_eq!(told("psycholoog", Date(20271121), "nl"), None);
        assert_eq!(told("psycholoog", TODAY, "en"), None);
        assert_eq!(told("huisarts", TODAY, "nl"), None);
        assert_eq!(model.signed(SignedPart::InNeed, TODAY, "nl"), None);
    });
    // A changed word, and nothing is told any more.
    let change = (
        "text/nl/supports/psycholoog.ftl",
        "te heftig zijn",
        "te zwaar zijn",
    );
    let left = |compiled: &Compiled<'_>| compiled.model.signed.len();
    assert_eq!(signed(&[one], &[change], TODAY, left), 0);
}

#[test]
fn what_is_for_somebody_in_need_is_signed_when_all_of_it_is() {
    let in_need =
        |item: &&ReviewItem| item.name() == "urgent" || item.name().starts_with("signal ");
    let items: Vec<&ReviewItem> = real().review.iter().filter(in_need).collect();
    let (first, rest) = items.split_first().expect("items");
    let rest = signature("psychiater", "2026-11-10", "2027-06-01", rest);
    let first = signature("huisarts", "2026-11-20", "2027-11-20", &[first]);
    let told = |signatures: &[String]| {
        signed(signatures, &[], TODAY, |compiled| {
            let told = compiled.model.signed(SignedPart::InNeed, TODAY, "nl");
            told.map(|one| (one.role.to_owned(), one.on, one.review_by))
        })
    };
    assert_eq!(told(std::slice::from_ref(&rest)), None);
    let both = (
        "huisarts, psychiater".to_owned(),
        Date(20261110),
        Date(20270601),
    );
    assert_eq!(told(&[rest, first]), Some(both));
}

#[test]
fn signing_changes_nothing_of_what_was_signed() {
    let all: Vec<&ReviewItem> = real().review.iter().collect();
    let everything = signature("huisarts", "2026-11-20", "2027-11-20", &all);
    let hash = signed(&[everything], &[], TODAY, |compiled| {
        compiled.model.hash.to_string()
    });
    assert_eq!(hash, real().model.hash);
}

#[test]
fn content_without_the_file_is_not_signed() {
    let mut files = files();
    files.0.remove("signoff.toml");
    assert!(
        items(&files)
            .iter()
            .all(|item| item.state == ReviewState::Unsigned)
    );
}
