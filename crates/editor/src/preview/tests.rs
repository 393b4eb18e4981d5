use guide::Date;

use super::*;

const TODAY: Date = Date(20270201);

/// What altering one file does.
fn preview(file: &str, alter: impl FnOnce(&str) -> String) -> (Preview, String) {
    let root = Project::find().unwrap().root;
    let mut old = Files::read(&root.join("content")).unwrap();
    let arena = Bump::new();
    let signed = Content::of(&arena, &old, TODAY).unwrap();
    let saw: Vec<String> = signed
        .compiled
        .review
        .iter()
        .map(|item| format!("\"{}\" = \"{}\"\n", item.name(), item.hash))
        .collect();
    let block = format!(
        "\n[[signature]]\nrole = \"huisarts\"\non = \"2027-01-10\"\nreview_by = \"2027-12-31\"\n[signature.saw]\n{}",
        saw.concat()
    );
    old.0.get_mut("signoff.toml").unwrap().push_str(&block);
    let new = old.with(file, alter(&old.0[file]));
    let (one, other) = (Bump::new(), Bump::new());
    let before = Content::of(&one, &old, TODAY).unwrap();
    let after = Content::of(&other, &new, TODAY).unwrap();
    let preview = Preview::of(&before, &after, &new, &root, 0).unwrap();
    let words = Words::read(&root).unwrap();
    let page = preview.page(&words.preview, "HEAD", &after).unwrap();
    (preview, page.into_string())
}

#[test]
fn a_reworded_sentence_lapses_one_signature_and_its_long_sentence_is_named() {
    let long = "En dan ga je ook nog een keer langs bij de dokter in je buurt om daar samen over alles te praten wat er is.";
    let (preview, page) = preview("text/nl/supports/huisarts.ftl", |text| {
        let line = text.lines().find(|line| line.contains(".plain =")).unwrap();
        text.replacen(line, &format!("{line} {long}"), 1)
    });
    assert_eq!(preview.texts.len(), 1);
    assert_eq!(preview.items, ["card huisarts"]);
    assert_eq!(preview.lapses, ["card huisarts: huisarts, 2027-01-10"]);
    assert!(preview.persons.is_empty() && preview.broken.is_none());
    assert!(preview.difference.is_empty());
    assert!(
        preview
            .hard
            .iter()
            .any(|hard| hard.contains("words, the limit is"))
    );
    assert!(page.contains(&format!("<ins> {long}</ins>")));
}

#[test]
fn fewer_first_cards_change_what_persons_see_and_break_what_is_promised() {
    let (preview, page) = preview("guide.toml", |text| {
        let line = text.lines().find(|line| line.starts_with("max_shown"));
        text.replacen(line.unwrap(), "max_shown = 2", 1)
    });
    assert!(preview.persons.len() > 100, "{}", preview.persons.len());
    assert!(preview.persons.iter().any(|person| person.misses));
    assert!(preview.broken.is_some());
    assert_eq!(preview.items, ["guide"]);
    assert!(page.contains("<del>"));
}
