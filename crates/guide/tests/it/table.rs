//! The routing table of `care-facts.md` §5.2 once more, in its own shape: for whom each line holds
//! and which supports it names, in order. Every person with one worry is held against it, whether
//! they know the answers or not.
//!
//! The persons of `routing.rs` and of `content/journeys/` show what a result looks like; this is
//! the second entry of the books, which notices a slip in any condition of `rules.toml`. Where a
//! line differs from the table, `docs/decisions/0003-…` says why.

use guide::answers::ChoiceSet;
use guide::condition::{Truth, truth_of};
use guide::model::{OnUnknown, QuestionId, QuestionKind, Rank, Rule};
use guide::session;
use guide::{Answers, advise};

use crate::check::{Says, choice, model, person};

/// One line: the rule that carries it out, the worries it is about, for whom, and its supports.
///
/// Each part of `whom` describes one kind of person, by all of its words; `!` is “not”, `/` is
/// “or”. No part at all means everybody.
struct Line {
    rule: &'static str,
    about: &'static str,
    whom: &'static [&'static str],
    supports: &'static str,
}

const fn line(
    rule: &'static str,
    about: &'static str,
    whom: &'static [&'static str],
    supports: &'static str,
) -> Line {
    Line {
        rule,
        about,
        whom,
        supports,
    }
}

const FEELINGS: &str = "worries.angst/somberheid/boosheid_spijt";
const FEELINGS_AND_WORRYING: &str = "worries.angst/somberheid/boosheid_spijt/piekeren";
const BEFORE_DEATH: &[&str] = &["!who.nabestaande !phase.na_overlijden"];
const AFTER_DEATH: &[&str] = &["who.nabestaande", "phase.na_overlijden"];
const LIGHT_OR_MIDDLING: &[&str] = &["heavy.licht/matig"];
const HEAVY: &[&str] = &["heavy.zwaar"];
/// Merge rule 5.3.8: “an emotional or social worry”.
const EMOTIONAL_OR_SOCIAL: &str = "worries.angst/somberheid/boosheid_spijt/piekeren/verlies_rouw/\
     oude_pijn/zingeving/relatie_gezin/eenzaamheid/kinderen/overbelasting";

const TABLE: &[Line] = &[
    // Row 1.
    line(
        "weet_niet",
        "worries.weet_niet",
        &[],
        "huisarts maatschappelijk_werker",
    ),
    // Rows 2 and 3.
    line(
        "piekeren",
        "worries.piekeren",
        &["heavy.licht/matig !who.nabestaande"],
        "maatschappelijk_werker huisarts",
    ),
    line(
        "piekeren_na_overlijden",
        "worries.piekeren",
        &["heavy.licht/matig who.nabestaande"],
        "huisarts maatschappelijk_werker",
    ),
    line(
        "piekeren_zwaar",
        "worries.piekeren",
        HEAVY,
        "huisarts poh_ggz maatschappelijk_werker",
    ),
    // Principle P5.
    line(
        "gevoelens_hospice",
        "worries.angst/somberheid/boosheid_spijt/piekeren/verlies_rouw/relatie_gezin",
        &["carers.hospice"],
        "behandelteam geestelijk_verzorger",
    ),
    // Row 5: too intense or cannot talk about it; rather an outsider.
    line(
        "buitenstaander",
        FEELINGS_AND_WORRYING,
        &["talk.niet_praten heavy.matig/zwaar", "talk.buitenstaander"],
        "psycholoog huisarts geestelijk_verzorger",
    ),
    // Row 6.
    line(
        "lang_en_zwaar",
        FEELINGS_AND_WORRYING,
        &["heavy.zwaar talk.eerder_behandeld"],
        "huisarts psychotherapeut psychiater",
    ),
    // Row 4.
    line("gevoelens", FEELINGS, LIGHT_OR_MIDDLING, "huisarts poh_ggz"),
    line(
        "spijt_laatste_tijd",
        "worries.boosheid_spijt",
        &["heavy.licht/matig phase.ongeneeslijk/laatste_fase"],
        "geestelijk_verzorger",
    ),
    line(
        "gevoelens_zwaar",
        FEELINGS,
        HEAVY,
        "huisarts poh_ggz psycholoog",
    ),
    // Row 7: sadness and stress are loss, old grief and worrying as well.
    line(
        "liever_geen_arts",
        "worries.angst/somberheid/boosheid_spijt/piekeren/verlies_rouw/oude_pijn",
        &["talk.liever_geen_arts heavy.licht/matig"],
        "maatschappelijk_werker psychosociaal_therapeut",
    ),
    // Row 34: the team in the hospital or hospice is the patient's, not the relative's.
    line(
        "lichaam_team",
        "worries.lichaam",
        &["carers.ziekenhuis/hospice !who.naaste"],
        "behandelteam huisarts",
    ),
    line(
        "lichaam",
        "worries.lichaam",
        &["who.naaste", "!carers.ziekenhuis/hospice"],
        "huisarts behandelteam",
    ),
    // Row 8.
    line(
        "zingeving",
        "worries.zingeving",
        &[],
        "geestelijk_verzorger",
    ),
    line(
        "zingeving_meedoen",
        "worries.zingeving",
        LIGHT_OR_MIDDLING,
        "geestelijk_verzorger meedoen_welzijn",
    ),
    line(
        "zingeving_zwaar",
        "worries.zingeving",
        HEAVY,
        "geestelijk_verzorger huisarts",
    ),
    // Rows 9 and 10.
    line(
        "verlies_ziek",
        "worries.verlies_rouw",
        &["who.ziek heavy.licht/matig"],
        "rouw_verliesbegeleider geestelijk_verzorger maatschappelijk_werker",
    ),
    line(
        "verlies_ziek_zwaar",
        "worries.verlies_rouw",
        &["who.ziek heavy.zwaar"],
        "huisarts rouw_verliesbegeleider geestelijk_verzorger",
    ),
    line(
        "verlies_naaste_zwaar",
        "worries.verlies_rouw",
        &["who.naaste/jong/ander !phase.na_overlijden heavy.zwaar"],
        "huisarts rouw_verliesbegeleider geestelijk_verzorger",
    ),
    line(
        "verlies_naaste",
        "worries.verlies_rouw",
        &["who.naaste/jong/ander !phase.na_overlijden"],
        "rouw_verliesbegeleider geestelijk_verzorger poh_ggz",
    ),
    // Rows 11 and 12: help before, or a long time, counts as no way forward.
    line(
        "rouw",
        "worries.verlies_rouw",
        &[
            "who.nabestaande heavy.licht",
            "who.nabestaande heavy.matig !talk.eerder_behandeld",
            "phase.na_overlijden heavy.licht",
            "phase.na_overlijden heavy.matig !talk.eerder_behandeld",
        ],
        "rouw_verliesbegeleider geestelijk_verzorger huisarts inloophuis_kanker",
    ),
    line(
        "rouw_zwaar",
        "worries.verlies_rouw",
        &[
            "who.nabestaande heavy.zwaar",
            "who.nabestaande talk.eerder_behandeld",
            "phase.na_overlijden heavy.zwaar",
            "phase.na_overlijden talk.eerder_behandeld",
        ],
        "huisarts psycholoog rouw_verliesbegeleider geestelijk_verzorger",
    ),
    // Rows 31 and 32.
    line(
        "oude_pijn",
        "worries.oude_pijn",
        LIGHT_OR_MIDDLING,
        "geestelijk_verzorger rouw_verliesbegeleider maatschappelijk_werker",
    ),
    line(
        "oude_pijn_zwaar",
        "worries.oude_pijn",
        &["heavy.zwaar !carers.hospice"],
        "huisarts psychotherapeut geestelijk_verzorger",
    ),
    line(
        "oude_pijn_hospice",
        "worries.oude_pijn",
        &["heavy.zwaar carers.hospice"],
        "behandelteam huisarts geestelijk_verzorger",
    ),
    // Row 30.
    line(
        "wensen_team",
        "worries.toekomst_wensen",
        &["carers.ziekenhuis/hospice"],
        "behandelteam huisarts geestelijk_verzorger notaris",
    ),
    line(
        "wensen",
        "worries.toekomst_wensen",
        &["!carers.ziekenhuis/hospice"],
        "huisarts behandelteam geestelijk_verzorger notaris",
    ),
    // Rows 17 and 18.
    line(
        "relatie",
        "worries.relatie_gezin",
        LIGHT_OR_MIDDLING,
        "maatschappelijk_werker geestelijk_verzorger",
    ),
    line(
        "relatie_zwaar",
        "worries.relatie_gezin",
        HEAVY,
        "huisarts psychotherapeut maatschappelijk_werker",
    ),
    // Row 19.
    line(
        "eenzaam",
        "worries.eenzaamheid",
        LIGHT_OR_MIDDLING,
        "maatschappelijk_werker meedoen_welzijn inloophuis_kanker luisterlijn",
    ),
    line(
        "eenzaam_zwaar",
        "worries.eenzaamheid",
        HEAVY,
        "huisarts maatschappelijk_werker luisterlijn",
    ),
    line(
        "eenzaam_lotgenoten",
        "worries.eenzaamheid",
        &["illness.anders"],
        "patientenorganisatie",
    ),
    // Rows 28 and 29.
    line(
        "kinderen",
        "worries.kinderen",
        BEFORE_DEATH,
        "kinderen_begeleiding maatschappelijk_werker inloophuis_kanker",
    ),
    line(
        "kinderen_na_overlijden",
        "worries.kinderen",
        AFTER_DEATH,
        "kinderen_begeleiding maatschappelijk_werker",
    ),
    line(
        "kinderen_na_overlijden_zwaar",
        "worries.kinderen",
        &[
            "who.nabestaande heavy.zwaar",
            "phase.na_overlijden heavy.zwaar",
        ],
        "kinderen_begeleiding huisarts",
    ),
    line(
        "kinderen_volwassen",
        "worries.kinderen",
        &["children.nee"],
        "maatschappelijk_werker huisarts",
    ),
    // Rows 24 to 27; who is ill asks for those who care.
    line(
        "overbelast_licht",
        "worries.overbelasting",
        &["who.naaste/jong/ander heavy.licht"],
        "mantelzorgondersteuning maatschappelijk_werker",
    ),
    line(
        "overbelast_matig",
        "worries.overbelasting",
        &["who.naaste/jong/ander heavy.matig !phase.laatste_fase"],
        "mantelzorgondersteuning respijtzorg maatschappelijk_werker",
    ),
    line(
        "overbelast_zwaar",
        "worries.overbelasting",
        &["who.naaste/jong/ander heavy.zwaar !phase.laatste_fase"],
        "huisarts respijtzorg mantelzorgondersteuning",
    ),
    line(
        "overbelast_laatste_fase",
        "worries.overbelasting",
        &["who.naaste/jong/ander phase.laatste_fase heavy.licht/matig"],
        "vrijwilligers_vptz wijkverpleegkundige mantelzorgondersteuning",
    ),
    line(
        "overbelast_laatste_fase_zwaar",
        "worries.overbelasting",
        &["who.naaste/jong/ander phase.laatste_fase heavy.zwaar"],
        "huisarts vrijwilligers_vptz wijkverpleegkundige mantelzorgondersteuning",
    ),
    line(
        "naasten_van_zieke",
        "worries.overbelasting",
        &["who.ziek"],
        "maatschappelijk_werker mantelzorgondersteuning vrijwilligers_vptz",
    ),
    // Rows 20 to 22.
    line(
        "hulp_in_huis",
        "worries.praktische_zorg",
        &["home_help.huishouden"],
        "maatschappelijk_werker wmo_gemeente clientondersteuning",
    ),
    line(
        "zorg_thuis",
        "worries.praktische_zorg",
        &["home_help.verzorging"],
        "wijkverpleegkundige huisarts",
    ),
    line(
        "regelen",
        "worries.regelen_instanties",
        &[],
        "maatschappelijk_werker clientondersteuning",
    ),
    // Row 23: who already comes is the contact person; in a hospice its own team (P5).
    line(
        "overzicht_thuiszorg",
        "worries.geen_overzicht",
        &["carers.thuiszorg !carers.hospice"],
        "wijkverpleegkundige huisarts casemanager_palliatief",
    ),
    line(
        "overzicht_hospice",
        "worries.geen_overzicht",
        &["carers.hospice"],
        "behandelteam huisarts",
    ),
    line(
        "overzicht",
        "worries.geen_overzicht",
        &["!carers.thuiszorg/hospice"],
        "huisarts wijkverpleegkundige casemanager_palliatief",
    ),
    // Rows 13 and 14.
    line(
        "geld",
        "worries.geld",
        &["!money.achterstand"],
        "maatschappelijk_werker clientondersteuning",
    ),
    line(
        "geld_achterstand",
        "worries.geld",
        &["money.achterstand"],
        "financiele_hulp maatschappelijk_werker",
    ),
    // Rows 15 and 16; “work without work” is dropped (5.3.3).
    line(
        "werk_ziek",
        "worries.werk",
        &["who.ziek/ander !work.geen"],
        "maatschappelijk_werker werk_uwv",
    ),
    line(
        "werk_naaste",
        "worries.werk",
        &["who.naaste !work.geen"],
        "mantelzorgondersteuning werk_uwv",
    ),
    line(
        "werk_nabestaande",
        "worries.werk",
        &["who.nabestaande !work.geen"],
        "maatschappelijk_werker werk_uwv",
    ),
    line(
        "werk_afscheid",
        "worries.werk",
        &["work.geen"],
        "maatschappelijk_werker meedoen_welzijn",
    ),
    line(
        "werk_conflict",
        "worries.werk",
        &["work.conflict"],
        "juridisch_loket",
    ),
    // Merge rule 5.3.8, and the advice line of §1.23 for feelings and for who does not know.
    line(
        "aanvulling_kanker",
        EMOTIONAL_OR_SOCIAL,
        &["illness.kanker"],
        "inloophuis_kanker",
    ),
    line(
        "aanvulling_andere_ziekte",
        EMOTIONAL_OR_SOCIAL,
        &["illness.anders"],
        "patientenorganisatie",
    ),
    line(
        "aanvulling_meedenken",
        "worries.weet_niet/angst/somberheid/boosheid_spijt/piekeren",
        &[],
        "mind_hulplijn",
    ),
    // Row 29: the child itself.
    line(
        "jong",
        "who.jong",
        &[],
        "kinderen_begeleiding kindertelefoon huisarts",
    ),
    // Row 33 is about three worries: below.
    line("veel", "", &[], "maatschappelijk_werker"),
    line("veel_zwaar", "", &[], "huisarts"),
    line("veel_hospice", "", &[], "behandelteam"),
    // §5.4: below.
    line(
        "medisch",
        "safety.medisch",
        &[],
        "huisarts noodnummer_112 huisartsenspoedpost",
    ),
    line(
        "zelfdoding",
        "safety.zelfdoding/zelfdoding_ander",
        &[],
        "huisarts crisis_113",
    ),
    line(
        "nood",
        "safety.nood",
        &[],
        "huisarts huisartsenspoedpost luisterlijn",
    ),
    line(
        "onveilig",
        "safety.geweld/kind_onveilig",
        &[],
        "veilig_thuis huisarts",
    ),
    line(
        "niet_meer",
        "safety.niet_meer",
        &[],
        "huisarts geestelijk_verzorger behandelteam",
    ),
    // I01: when nothing else was found.
    line("altijd", "", &[], "huisarts maatschappelijk_werker"),
];

/// One word of a line.
struct Word {
    /// The answers it names.
    named: ChoiceSet,
    /// All answers to that question.
    all: ChoiceSet,
    /// Those that mean “I don't know”.
    unknown: ChoiceSet,
    /// It starts with `!`.
    denied: bool,
}

impl Word {
    /// Reads `question.one/other`.
    fn read(word: &str) -> Self {
        let (name, denied) = match word.strip_prefix('!') {
            Some(name) => (name, true),
            None => (word, false),
        };
        let (question, options) = name.split_once('.').expect("question.option");
        let mut named = ChoiceSet::EMPTY;
        let mut all = ChoiceSet::EMPTY;
        let mut unknown = ChoiceSet::EMPTY;
        for option in options.split('/') {
            let choice = choice(&format!("{question}.{option}"));
            let question = model().question(model().choice(choice).question);
            named = named.or(ChoiceSet::of(choice));
            all = question.choices;
            unknown = question.unknown;
        }
        Word {
            named,
            all,
            unknown,
            denied,
        }
    }

    fn truth(&self, answers: Answers) -> Truth {
        let given = answers.0.and(self.all);
        let so = if given.meets(self.named) {
            Truth::Yes
        } else if given.is_empty() || given.meets(self.unknown) {
            Truth::Maybe
        } else {
            Truth::No
        };
        if self.denied { so.opposite() } else { so }
    }
}

/// A line, ready to be asked many times.
struct Read {
    about: ChoiceSet,
    whom: Vec<Vec<Word>>,
}

impl Read {
    fn of(line: &Line) -> Self {
        let words = |text: &str| -> Vec<Word> { text.split_whitespace().map(Word::read).collect() };
        let about = words(line.about);
        Read {
            about: about.first().map_or(ChoiceSet::EMPTY, |word| word.named),
            whom: line.whom.iter().map(|whom| words(whom)).collect(),
        }
    }

    /// Whether it is for this person: what is not known may be so.
    fn truth(&self, answers: Answers) -> Truth {
        let of_all = |words: &Vec<Word>| {
            let words = words.iter().map(|word| word.truth(answers));
            words.min().unwrap_or(Truth::Yes)
        };
        let of_any = self.whom.iter().map(of_all).max();
        of_any.unwrap_or(Truth::Yes)
    }
}

/// The rule of a line.
#[track_caller]
fn rule(id: &str) -> &'static Rule<'static> {
    let found = model().rules.iter().find(|rule| rule.id == id);
    found.unwrap_or_else(|| panic!("no rule {id}"))
}

/// Whether a rule certainly holds, and for which of the ticked words.
fn holds(rule: &Rule<'_>, answers: Answers) -> Option<ChoiceSet> {
    let because = answers.0.and(rule.because);
    let certain = truth_of(&rule.when, model(), answers) == Truth::Yes;
    (!because.is_empty() && certain).then_some(because)
}

/// Everybody with one worry who answered every question they were asked, maybe with “I don't know”;
/// safety is left out, and of other questions with several answers at most two are given.
fn everybody(mut check: impl FnMut(Answers)) {
    fill(Answers::default(), 0, &mut check);
}

fn fill(answers: Answers, next: usize, check: &mut impl FnMut(Answers)) {
    let Some(question) = model().questions.get(next) else {
        return check(answers);
    };
    let id = QuestionId(next as u8);
    let asked = session::questions_on(model(), answers, question.screen).any(|it| it == id);
    if !asked || question.id == "safety" || question.id == "first" {
        return fill(answers, next + 1, check);
    }
    let offered: Vec<_> = session::choices_of(model(), answers, id).collect();
    for (index, one) in offered.iter().enumerate() {
        fill(
            answers.replaced(question, ChoiceSet::of(*one)),
            next + 1,
            check,
        );
        let several = question.kind == QuestionKind::Many && question.id != "worries";
        for two in offered[index + 1..].iter().filter(|_| several) {
            let both = ChoiceSet::of(*one).or(ChoiceSet::of(*two));
            if !both.meets(question.exclusive) {
                fill(answers.replaced(question, both), next + 1, check);
            }
        }
    }
}

#[test]
fn each_line_is_about_these_answers() {
    for line in TABLE.iter().filter(|line| !line.about.is_empty()) {
        assert_eq!(
            rule(line.rule).because,
            Read::of(line).about,
            "{}",
            line.rule
        );
    }
}

#[test]
fn each_line_holds_for_exactly_those_it_is_about() {
    let lines: Vec<_> = TABLE
        .iter()
        .map(|line| (line, Read::of(line), rule(line.rule)))
        .collect();
    let mut seen = 0_u64;
    everybody(|answers| {
        seen += 1;
        let of_them = lines
            .iter()
            .filter(|(_, read, _)| answers.0.meets(read.about));
        for (line, read, rule) in of_them {
            assert_eq!(
                truth_of(&rule.when, model(), answers),
                read.truth(answers),
                "{} for {:?}",
                line.rule,
                said(answers)
            );
        }
    });
    assert!(seen > 100_000, "{seen}");
}

#[test]
fn each_line_names_its_supports_in_order() {
    for rule in model().rules {
        let line = TABLE.iter().find(|line| line.rule == rule.id);
        let line = line.unwrap_or_else(|| panic!("the table has no line {}", rule.id));
        let names: Vec<&str> = line.supports.split_whitespace().collect();
        let supports = rule.supports.iter();
        let got: Vec<&str> = supports
            .map(|support| model().support(*support).id)
            .collect();
        assert_eq!(got, names, "{}", rule.id);
    }
    assert_eq!(model().rules.len(), TABLE.len());
}

/// §5.4: a signal needs no circumstances.
#[test]
fn each_signal_leads_to_those_who_can_act() {
    for line in TABLE
        .iter()
        .filter(|line| line.about.starts_with("safety."))
    {
        for answer in Read::of(line).about.iter() {
            let answers = session::choose(model(), Answers::default(), answer);
            let expected = Some(ChoiceSet::of(answer));
            assert_eq!(holds(rule(line.rule), answers), expected, "{}", line.rule);
        }
    }
}

/// Row 33, with any three worries next to each other in the list; in a hospice its own team (P5).
#[test]
fn three_worries_of_any_kind_lead_to_one_person_who_sees_the_whole() {
    let worries = model().question(model().worries);
    for who in ["ziek", "naaste", "nabestaande", "jong", "ander"] {
        let offered: Vec<_> = session::choices_of(model(), person(who), model().worries)
            .filter(|worry| !worries.exclusive.has(*worry))
            .collect();
        for place in 0..offered.len() {
            let pick = |count: usize| {
                (0..count).fold(ChoiceSet::EMPTY, |set, step| {
                    set.or(ChoiceSet::of(offered[(place + step) % offered.len()]))
                })
            };
            for heavy in ["licht", "matig", "zwaar"] {
                for carers in ["hospice", "ziekenhuis", "alleen_huisarts"] {
                    let rest = format!("heavy.{heavy} carers.{carers}");
                    for count in [2, 3] {
                        let answers = person(who).replaced(worries, pick(count)).says(&rest);
                        let answers = session::prune(model(), answers);
                        let three = count == 3;
                        let hospice = answers.has(choice("carers.hospice"));
                        // Who is not asked who comes may be anywhere: certain for nobody.
                        let asked = answers.answered(
                            model().question(model().choice(choice("carers.hospice")).question),
                        );
                        for (id, expected) in [
                            ("veel_hospice", three && hospice),
                            ("veel_zwaar", three && heavy == "zwaar"),
                            ("veel", three && heavy != "zwaar" && asked && !hospice),
                        ] {
                            let expected = expected.then_some(pick(count));
                            assert_eq!(
                                holds(rule(id), answers),
                                expected,
                                "{id} {:?}",
                                said(answers)
                            );
                        }
                    }
                }
            }
        }
    }
}

/// Decision 0005: what comes before everything else, and what fills the room that is left.
#[test]
fn only_these_come_first_and_only_these_fill_up() {
    let with = |rank: Rank| -> Vec<&str> {
        let rules = model().rules.iter().filter(|rule| rule.rank == rank);
        rules.map(|rule| rule.id).collect()
    };
    let signals = ["medisch", "zelfdoding", "nood", "onveilig", "niet_meer"];
    let whole = [
        "jong",
        "veel_hospice",
        "veel_zwaar",
        "veel",
        "gevoelens_hospice",
    ];
    assert_eq!(with(Rank::Lead), [signals, whole].concat());
    assert_eq!(
        with(Rank::Extra),
        [
            "aanvulling_kanker",
            "aanvulling_andere_ziekte",
            "aanvulling_meedenken"
        ]
    );
    assert_eq!(with(Rank::Fallback), ["altijd"]);
}

/// Decisions 0002 and 0003: only for who said so. Everything else is shown while it may be so.
#[test]
fn a_hospice_and_heaviness_are_not_assumed() {
    let waiting: Vec<&str> = model()
        .rules
        .iter()
        .filter(|rule| rule.on_unknown == OnUnknown::Skip)
        .map(|rule| rule.id)
        .collect();
    assert_eq!(
        waiting,
        [
            "veel_hospice",
            "veel_zwaar",
            "gevoelens_hospice",
            "oude_pijn_hospice",
            "overzicht_hospice",
        ]
    );
    let advice = advise(model(), person("ziek").says("worries.oude_pijn"));
    assert!(!crate::check::ids(&advice.items).contains(&"behandelteam"));
}

fn said(answers: Answers) -> Vec<String> {
    answers
        .0
        .iter()
        .map(|choice| {
            let choice = model().choice(choice);
            format!("{}.{}", model().question(choice.question).id, choice.id)
        })
        .collect()
}
