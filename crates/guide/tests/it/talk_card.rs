//! "Neem dit mee": what stands on the card, and what never does.

use guide::model::Cost;
use guide::talk_card::{Draft, Part, takes_notes};
use guide::{Advice, Answers, Date, Note, TalkCard, TalkCardEvent, TextId, advise};

use crate::check::{Says, TODAY, choice, model, person, real, support};

/// Somebody's card, with everything it is made from.
struct Maker {
    answers: Answers,
    advice: Advice,
    card: TalkCard,
    today: Date,
}

impl Maker {
    fn of(who: &str, answers: &str) -> Self {
        let answers = person(who).says(answers);
        Maker {
            answers,
            advice: advise(model(), answers),
            card: TalkCard::default(),
            today: TODAY,
        }
    }

    fn does(mut self, event: TalkCardEvent) -> Self {
        self.card = self.card.after(event);
        self
    }

    fn takes(self, part: Part) -> Self {
        self.does(TalkCardEvent::Take(part, true))
    }

    fn leaves(self, part: Part) -> Self {
        self.does(TalkCardEvent::Take(part, false))
    }

    fn writes(self, words: &str) -> Self {
        self.does(TalkCardEvent::Write(words.into()))
    }

    /// Changes an answer, as the widget does.
    fn changes(mut self, answers: &str) -> Self {
        self.answers = self.answers.says(answers);
        self.advice = advise(model(), self.answers);
        self.card = self.card.pruned(model(), self.answers);
        self
    }

    fn draft(&self) -> Draft<'_, 'static> {
        Draft {
            model: model(),
            texts: &real().texts[0],
            today: self.today,
            answers: self.answers,
            advice: &self.advice,
            card: &self.card,
        }
    }

    fn plain(&self) -> String {
        self.draft().plain()
    }
}

fn words_of(name: &str) -> Part {
    Part::Words(choice(name))
}

fn text(id: TextId) -> &'static str {
    real().texts[0].get(id)
}

fn label(name: &str, answers: Answers) -> &'static str {
    text(model().choice(choice(name)).label.text_for(answers))
}

fn questions(id: &str) -> Part {
    let found = model()
        .talk_card
        .questions
        .iter()
        .position(|one| one.id == id);
    Part::Questions(found.unwrap_or_else(|| panic!("no questions {id}")) as u8)
}

const ANSWERS: &str = "worries.angst worries.geld heavy.matig talk.buitenstaander money.geen";

#[test]
fn a_card_begins_with_the_ticked_words_and_the_kind_to_begin_with() {
    let maker = Maker::of("naaste", ANSWERS);
    let plain = maker.plain();
    for ticked in [
        "who.naaste",
        "worries.angst",
        "worries.geld",
        "heavy.matig",
        "money.geen",
    ] {
        assert!(
            plain.contains(label(ticked, maker.answers)),
            "{ticked}: {plain}"
        );
    }
    for not_ticked in ["worries.somberheid", "worries.overbelasting", "heavy.zwaar"] {
        assert!(
            !plain.contains(label(not_ticked, maker.answers)),
            "{not_ticked}: {plain}"
        );
    }
    let begin = model().support(maker.advice.items[0].entry.support);
    assert!(plain.contains(text(begin.name)), "{plain}");
    assert!(
        plain.contains(text(begin.doors[maker.advice.items[0].entry.door].label)),
        "{plain}"
    );
    assert!(
        plain.contains(text(begin.say.text_for(maker.answers))),
        "{plain}"
    );
    // Of the others only the names.
    let second = model().support(maker.advice.items[1].entry.support);
    assert!(
        !plain.contains(text(second.say.text_for(maker.answers))),
        "{plain}"
    );
}

#[test]
fn what_is_taken_off_is_not_in_the_text_and_the_rest_stays() {
    let maker = Maker::of("naaste", ANSWERS).leaves(words_of("worries.geld"));
    let plain = maker.plain();
    assert!(
        !plain.contains(label("worries.geld", maker.answers)),
        "{plain}"
    );
    assert!(
        plain.contains(label("worries.angst", maker.answers)),
        "{plain}"
    );
    let again = maker.takes(words_of("worries.geld"));
    assert!(again.plain().contains(label("worries.geld", again.answers)));
}

#[test]
fn weet_ik_niet_and_geen_van_deze_are_no_words_to_take_along() {
    let maker = Maker::of("ziek", "worries.angst heavy.weet_niet talk.geen");
    let plain = maker.plain();
    assert!(
        !plain.contains(label("heavy.weet_niet", maker.answers)),
        "{plain}"
    );
    assert!(
        !plain.contains(label("talk.geen", maker.answers)),
        "{plain}"
    );
}

#[test]
fn a_signal_is_never_on_the_card_even_on_request() {
    for signal in ["zelfdoding", "geweld", "niet_meer", "medisch"] {
        let signal = format!("safety.{signal}");
        let maker = Maker::of("ziek", "worries.angst")
            .changes(&signal)
            .takes(words_of(&signal));
        let plain = maker.plain();
        assert!(!plain.contains(label(&signal, maker.answers)), "{plain}");
    }
}

#[test]
fn where_being_seen_may_be_dangerous_nothing_is_on_the_card_unasked() {
    let maker = Maker::of("naaste", "worries.angst safety.geweld");
    assert_eq!(maker.plain(), "");
    let maker = maker.takes(words_of("worries.angst"));
    let plain = maker.plain();
    assert!(
        plain.contains(label("worries.angst", maker.answers)),
        "{plain}"
    );
    assert!(
        !plain.contains(text(model().support(support("veilig_thuis")).name)),
        "{plain}"
    );
}

#[test]
fn after_a_change_the_card_never_says_what_is_no_longer_ticked() {
    let psycholoog = Part::Kind(support("psycholoog"));
    let maker = Maker::of("ziek", ANSWERS)
        .takes(words_of("worries.geld"))
        .takes(psycholoog);
    assert!(maker.plain().contains(label("worries.geld", maker.answers)));
    let name = text(model().support(support("psycholoog")).name);
    assert!(maker.plain().contains(name));
    // Both worries are taken back; another one comes.
    let maker = maker.changes("worries.geld worries.angst worries.eenzaamheid");
    let plain = maker.plain();
    assert!(
        !plain.contains(label("worries.geld", maker.answers)),
        "{plain}"
    );
    assert!(
        !plain.contains(label("worries.angst", maker.answers)),
        "{plain}"
    );
    assert!(!plain.contains(name), "{plain}");
    assert!(
        plain.contains(label("worries.eenzaamheid", maker.answers)),
        "{plain}"
    );
}

#[test]
fn a_decision_goes_with_its_answer_and_does_not_come_back_with_it() {
    let psycholoog = Part::Kind(support("psycholoog"));
    let before =
        Maker::of("ziek", "worries.angst heavy.zwaar talk.buitenstaander").takes(psycholoog);
    assert!(before.draft().takes(psycholoog));
    let answers = before.answers;
    let mut maker = before.changes("worries.angst worries.geld");
    assert!(
        !maker
            .advice
            .items
            .iter()
            .any(|item| item.entry.support == support("psycholoog"))
    );
    // Back to the answers from before, without deciding again.
    maker.answers = answers;
    maker.advice = advise(model(), answers);
    assert_ne!(
        maker.advice.items[0].entry.support,
        support("huisarts"),
        "psycholoog leads here"
    );
    let second = Part::Kind(maker.advice.items[1].entry.support);
    assert!(!maker.draft().takes(second));
    assert_eq!(maker.card, TalkCard::default(), "the decision is gone");
}

#[test]
fn a_pruned_decision_to_leave_something_off_stays_while_its_answer_stays() {
    let maker = Maker::of("ziek", ANSWERS)
        .leaves(words_of("worries.angst"))
        .changes("worries.eenzaamheid");
    assert!(!maker.draft().takes(words_of("worries.angst")));
}

#[test]
fn own_words_stand_on_the_card_line_by_line_and_empty_ones_leave_no_heading() {
    let heading = text(model().talk_card.own_title);
    let maker =
        Maker::of("ziek", "worries.angst").writes("  Ik slaap slecht. \n\n Kan mijn zus mee?\n");
    let plain = maker.plain();
    assert!(
        plain.contains(&format!("{heading}\nIk slaap slecht.\nKan mijn zus mee?\n")),
        "{plain}"
    );
    let empty = maker.writes(" \n ");
    assert!(!empty.plain().contains(heading));
}

#[test]
fn own_words_stay_when_an_answer_changes() {
    let maker = Maker::of("ziek", ANSWERS)
        .writes("Kan mijn zus mee?")
        .changes("worries.geld");
    assert!(maker.plain().contains("Kan mijn zus mee?"));
}

#[test]
fn the_three_questions_and_the_contact_person_come_when_asked_for() {
    for (id, lines) in [("wensen", 3), ("contactpersoon", 2)] {
        let maker = Maker::of("naaste", "worries.geen_overzicht");
        let content = model()
            .talk_card
            .questions
            .iter()
            .find(|one| one.id == id)
            .unwrap();
        assert_eq!(content.lines.len(), lines);
        assert!(!maker.plain().contains(text(content.title)), "not unasked");
        let maker = maker.takes(questions(id));
        let plain = maker.plain();
        for line in content.lines {
            assert!(
                plain.contains(text(line.text_for(maker.answers))),
                "{plain}"
            );
        }
    }
}

#[test]
fn a_bereaved_visitor_is_not_asked_about_wishes_for_care() {
    for (who, answers) in [
        ("nabestaande", ""),
        ("jong", ""),
        ("ander", "phase.na_overlijden"),
    ] {
        let maker = Maker::of(who, answers).takes(questions("wensen"));
        assert_eq!(maker.draft().questions().count(), 0, "{who}");
        let title = text(model().talk_card.questions[0].title);
        assert!(!maker.plain().contains(title), "{who}");
    }
}

#[test]
fn questions_about_costs_are_for_kinds_on_the_card_whose_cost_is_not_certain() {
    let maker = Maker::of("ziek", "worries.angst heavy.zwaar talk.buitenstaander");
    let by_id = |id: &str| {
        model()
            .talk_card
            .costs
            .iter()
            .find(|costs| costs.id == id)
            .unwrap()
    };
    let insurer = by_id("verzekeraar");
    let huisarts = Part::Kind(support("huisarts"));
    let psycholoog = Part::Kind(support("psycholoog"));
    let maker = maker.leaves(psycholoog).takes(huisarts).takes(Part::Costs);
    assert!(!maker.draft().has_costs(), "the huisarts is insured");
    assert!(!maker.plain().contains(text(insurer.lines[0])));
    let maker = maker.takes(psycholoog);
    assert!(maker.draft().has_costs());
    let plain = maker.plain();
    let title = format!("{} (Psycholoog)", text(insurer.title));
    assert!(plain.contains(&title), "{plain}");
    for line in insurer.lines {
        assert!(plain.contains(text(*line)), "{plain}");
    }
    assert!(!plain.contains(text(by_id("gemeente").lines[0])), "{plain}");
    let maker = maker.leaves(Part::Costs);
    assert!(!maker.plain().contains(text(insurer.lines[0])));
}

#[test]
fn every_kind_whose_cost_is_not_certain_has_questions_and_no_other() {
    for (kind, id) in model().supports.iter().zip(model().support_ids()) {
        let lists = model().talk_card.costs.iter();
        let lists = lists.filter(|costs| costs.supports.contains(&id)).count();
        let uncertain = match kind.cost {
            Cost::Free | Cost::Insured => 0,
            Cost::Conditional | Cost::Varies | Cost::OwnMoney => 1,
        };
        assert_eq!(lists, uncertain, "{}", kind.id);
    }
}

#[test]
fn an_unchecked_number_says_so_on_paper() {
    let kind = support("mantelzorgondersteuning");
    let maker = Maker::of("naaste", "worries.overbelasting heavy.licht").takes(Part::Kind(kind));
    let fact = model().fact(model().support(kind).contacts[0]);
    assert!(
        !fact.claim.is_firm(TODAY),
        "the example is one nobody checked"
    );
    let unchecked = text(model().talk_card.unchecked);
    let line = format!("- {} ({unchecked})\n", fact.value);
    assert!(maker.plain().contains(&line), "{}", maker.plain());
}

#[test]
fn a_visitor_who_calls_without_a_number_reads_where_to_find_one() {
    let kind = support("geestelijk_verzorger");
    let maker = Maker::of("ziek", "worries.zingeving").takes(Part::Kind(kind));
    let find = text(model().support(kind).find.text_on(TODAY));
    assert!(maker.plain().contains(find), "{}", maker.plain());
    // Through the hospital there is somebody to ask.
    let maker = maker.changes("carers.ziekenhuis").takes(Part::Kind(kind));
    assert!(!maker.plain().contains(find), "{}", maker.plain());
}

#[test]
fn what_is_overdue_says_so_on_paper() {
    let mut maker = Maker::of("ziek", "worries.angst").takes(questions("wensen"));
    let unchecked = text(model().talk_card.unchecked);
    let last = text(model().talk_card.questions[0].lines[2].default);
    assert!(!maker.plain().contains(&format!("{last}\n- {unchecked}")));
    maker.today = Date::new(2028, 1, 1);
    assert!(
        maker.plain().contains(&format!("{last}\n- {unchecked}")),
        "{}",
        maker.plain()
    );
}

#[test]
fn a_card_holds_no_score() {
    for who in ["ziek", "naaste", "nabestaande", "jong", "ander"] {
        for heavy in ["licht", "matig", "zwaar"] {
            let maker = Maker::of(who, &format!("worries.angst worries.geld heavy.{heavy}"));
            let maker = (0..model().talk_card.questions.len() as u8)
                .fold(maker, |maker, index| maker.takes(Part::Questions(index)))
                .takes(Part::Costs);
            let plain = maker.plain();
            let lower = plain.to_lowercase();
            for word in ["score", "punten", "niveau", "matig", "%", "/10"] {
                assert!(!lower.contains(word), "{word}: {plain}");
            }
            let numbers = model().facts.iter().map(|fact| fact.value);
            let without_numbers =
                numbers.fold(plain.clone(), |text, value| text.replace(value, ""));
            // The youngest say they are younger than 18: the one number somebody ticked.
            let without_age = without_numbers.replace(label("who.jong", maker.answers), "");
            assert!(
                !without_age.contains(|c: char| c.is_ascii_digit()),
                "{without_age}"
            );
        }
    }
}

#[test]
fn the_text_reads_in_the_order_of_the_card() {
    let maker = Maker::of("ziek", ANSWERS)
        .writes("Kan mijn zus mee?")
        .takes(questions("wensen"));
    let blocks = maker.draft().blocks();
    let plain = maker.plain();
    let mut rest = plain.as_str();
    for line in blocks
        .iter()
        .flat_map(|block| std::iter::once(&block.title).chain(&block.lines))
    {
        let (_, after) = rest
            .split_once(line.as_str())
            .unwrap_or_else(|| panic!("{line}: {plain}"));
        rest = after;
    }
    assert!(plain.starts_with(text(model().talk_card.title)));
    assert!(plain.ends_with(text(model().talk_card.made)));
}

#[test]
fn a_number_that_somebody_wrote_stands_on_the_card_and_goes_with_its_kind() {
    let school = support("school");
    let young = Maker::of("jong", "worries.angst heavy.matig").takes(Part::Kind(school));
    let number = TalkCardEvent::Note(school, Note::Number, " 010 123 45 67 ".to_owned());
    let wrote = young.does(number);
    let plain = wrote.plain();
    assert!(plain.contains("\n- 010 123 45 67\n"), "{plain}");
    assert_eq!(wrote.card.note(support("huisarts"), Note::Number), "");
    let grown = wrote.changes("who.ziek");
    let offered = |maker: &Maker| {
        let mut items = maker.advice.items.iter();
        items.any(|item| item.entry.support == school)
    };
    assert!(!offered(&grown), "it fits the young only");
    assert_eq!(grown.card.note(school, Note::Number), "");
}

#[test]
fn what_was_agreed_stands_on_the_card_with_its_kind_and_not_where_being_seen_is_dangerous() {
    let agrees = |safety: &str| {
        let maker = Maker::of("ziek", &format!("worries.angst heavy.matig{safety}"));
        let begin = maker.advice.items[0].entry.support;
        let other = maker.advice.items[1].entry.support;
        let name = text(model().support(other).name).to_owned();
        let notes = [(begin, Note::When, "dinsdag"), (other, Note::With, "Anna")];
        let maker = notes
            .into_iter()
            .fold(maker, |maker, (support, note, words)| {
                maker.does(TalkCardEvent::Note(support, note, words.to_owned()))
            });
        (maker.plain(), name)
    };
    let [with, when] = [model().talk_card.with, model().talk_card.when].map(text);
    let (plain, name) = agrees("");
    assert!(plain.contains(&format!("\n- {when}: dinsdag\n")), "{plain}");
    assert!(plain.contains(&format!("\n\n{name}\n")), "{plain}");
    assert!(plain.contains(&format!("\n- {with}: Anna\n")), "{plain}");
    let [calm, seen] = ["", " safety.geweld"].map(|safety| {
        let person = person("ziek").says(&format!("worries.angst heavy.matig{safety}"));
        let begin = advise(model(), person).items[0].entry.support;
        let takes = |support| takes_notes(model(), person, support);
        (takes(begin), takes(support("school")))
    });
    assert_eq!(calm, (true, false), "a school is for the young");
    assert_eq!(seen, (false, false));
    let (plain, _) = agrees(" safety.geweld");
    assert!(
        !plain.contains("Anna") && !plain.contains("dinsdag"),
        "{plain}"
    );
}

#[test]
fn the_others_of_the_result_are_on_the_card_by_name_and_way_and_can_be_left_off() {
    let maker = Maker::of("ziek", ANSWERS);
    let heading = text(model().talk_card.others_title);
    let plain = maker.plain();
    let (_, others) = plain.split_once(heading).expect("a heading for the others");
    for item in &maker.advice.first()[1..] {
        let kind = model().support(item.entry.support);
        assert!(others.contains(text(kind.name)), "{}: {others}", kind.id);
    }
    let begin = model().support(maker.advice.items[0].entry.support);
    assert!(!others.contains(text(begin.say.default)), "{others}");
    assert!(!maker.leaves(Part::Others).plain().contains(heading));
}

#[test]
fn with_a_signal_the_card_names_no_others_even_on_request() {
    let maker = Maker::of("ziek", "worries.angst safety.zelfdoding").takes(Part::Others);
    let plain = maker.plain();
    let number = fact_value("tel_113");
    assert!(
        !plain.contains(text(model().talk_card.others_title)),
        "{plain}"
    );
    assert!(!plain.contains(number), "{plain}");
}

/// The number or address behind an id.
fn fact_value(id: &str) -> &'static str {
    let found = model().facts.iter().find(|fact| fact.id == id);
    found.unwrap_or_else(|| panic!("no fact {id}")).value
}
