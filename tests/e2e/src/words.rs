//! The words on the screen, by the ids of the content files: changing a sentence breaks no test.

use std::cell::Cell;
use std::path::Path;
use std::sync::OnceLock;

use bumpalo::Bump;
use content::{Compiled, Files, LanguagePack, compile, pseudo};
use guide::model::{Choice, Door, Fact, FactKind, Flag, Question, RoleText, Screen, Support};
use guide::{Answers, Date, Model, TextId, session};

use crate::visit::stop;

/// Here the day only decides which reviews are called overdue, and that no signature is in the future.
const ANY_DAY: Date = Date(99991231);

/// The language and form of address in which the visitor reads the guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// Dutch with “je”.
    #[default]
    Dutch,
    /// Dutch with “u”.
    Formal,
    /// English.
    English,
    /// A pseudo-language, longer and from right to left, in the place of English.
    Pseudo,
}

/// The content as it was compiled into the page.
struct Content {
    compiled: Compiled<'static>,
    /// The sentences, by [`Language`] and [`TextId`].
    sentences: [Vec<String>; 4],
    /// The file with the Dutch texts that are not built in.
    rest_pack: LanguagePack,
    /// The files of the other languages.
    translations: Vec<LanguagePack>,
    /// The file of the pseudo-language.
    pseudo_pack: LanguagePack,
}

thread_local! {
    /// What the visitor of this test reads; each test has its own thread.
    static LANGUAGE: Cell<Language> = const { Cell::new(Language::Dutch) };
}

/// From now on sentences are looked up in this language.
pub(crate) fn read_in(language: Language) {
    LANGUAGE.set(language);
}

/// The files with texts that a page in this language asks for before anything can be answered. All of Dutch
/// with “u” is in its own.
pub(crate) fn asked_for(language: Language) -> Vec<&'static LanguagePack> {
    let guide = guide();
    let rest = (language != Language::Formal).then_some(&guide.rest_pack);
    rest.into_iter().chain(&guide.translations).collect()
}

/// The file with the Dutch texts that are not built in.
pub(crate) fn rest_pack() -> &'static LanguagePack {
    &guide().rest_pack
}

/// The file of the pseudo-language, to be served in the place of English.
pub(crate) fn pseudo_pack() -> &'static LanguagePack {
    &guide().pseudo_pack
}

fn guide() -> &'static Content {
    static GUIDE: OnceLock<Result<Content, String>> = OnceLock::new();
    match GUIDE.get_or_init(read) {
        Ok(guide) => guide,
        Err(problem) => stop(problem),
    }
}

fn read() -> Result<Content, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let files = Files::read(&folder).map_err(|problem| problem.to_string())?;
    // The model borrows from the arena; both live as long as the tests.
    let arena: &'static Bump = Box::leak(Box::new(Bump::new()));
    let compiled = compile(arena, &files, ANY_DAY).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        format!(
            "The content has problems; see `cargo test -p guide`.\n{}",
            lines.join("\n")
        )
    })?;
    let rest_pack = compiled.rest_pack().ok_or("The content has no Dutch.")?;
    let translations = compiled.translations();
    let [dutch, english, ..] = compiled.texts.as_slice() else {
        return Err("The content has no Dutch and English.".into());
    };
    let formal = compiled.formal.ok_or("The content has no form u.")?;
    let pseudo_pack = pseudo::texts(arena, dutch);
    let sentences = [dutch, &formal, english, &pseudo_pack]
        .map(|texts| texts.entries.iter().map(|text| clean(text)).collect());
    let pseudo_pack = LanguagePack::new(pseudo::TAG, &pseudo_pack, compiled.model.hash);
    Ok(Content {
        compiled,
        sentences,
        rest_pack,
        translations,
        pseudo_pack,
    })
}

/// The guide that was built into the page.
pub fn model() -> &'static Model<'static> {
    &guide().compiled.model
}

/// A sentence by its index, in the language the visitor reads.
pub fn sentence(id: TextId) -> &'static str {
    guide().sentences[LANGUAGE.get() as usize]
        .get(usize::from(id.0))
        .map_or("", String::as_str)
}

/// Whether the page with the questions is called this, in one of its languages.
pub fn is_page_title(title: &str) -> bool {
    let keys = &guide().compiled.text_keys;
    let place = |key: &str| keys.iter().position(|known| known == key);
    let (Some(name), Some(words)) = (place("ui-name"), place("ui-title")) else {
        return false;
    };
    let mut languages = guide().sentences.iter();
    languages.any(|texts| clean(title) == format!("{}: {}", texts[name], texts[words]))
}

/// Text without differences that cannot be seen.
pub fn clean(words: &str) -> String {
    // Without soft hyphens and the marks around what is Dutch.
    guide::text::plain(words)
        .replace('\u{ad}', "")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Words to compare: where one element ends and the next begins there need not be a space.
pub fn squeezed(words: &str) -> String {
    clean(words).replace(' ', "")
}

/// A sentence by its key in the `.ftl` files: `text("group-gevoel")`. A sentence of the page itself
/// has its own short form, [`ui`].
#[track_caller]
pub fn text(key: &str) -> &'static str {
    match guide()
        .compiled
        .text_keys
        .iter()
        .position(|known| known == key)
    {
        // A guide has fewer than 65,536 sentences: checked when it was compiled.
        Some(index) => sentence(TextId(index as u16)),
        None => stop(format!("no text {key} in content/text/nl")),
    }
}

/// A sentence of `ui.ftl`: `ui("go-on")` is `ui-go-on`.
#[track_caller]
pub fn ui(key: &str) -> &'static str {
    text(&format!("ui-{key}"))
}

/// The answer `question.option`.
#[track_caller]
pub fn choice(name: &str) -> &'static Choice<'static> {
    let (question, option) = name.split_once('.').unwrap_or((name, ""));
    let found = model()
        .choices
        .iter()
        .find(|choice| choice.id == option && model().question(choice.question).id == question);
    found.unwrap_or_else(|| stop(format!("no answer {name} in content/questions.toml")))
}

/// The answers of a visitor in this role (`ziek`, `naaste`…) who has answered nothing else: sentences
/// have variants for each role.
#[track_caller]
pub fn person(who: &str) -> Answers {
    let id = model()
        .question(model().who)
        .choices
        .iter()
        .find(|id| model().choice(*id).id == who);
    match id {
        Some(id) => session::choose(model(), Answers::default(), id),
        None => stop(format!("there is no role {who} in content/questions.toml")),
    }
}

/// A sentence as it is said to this person.
pub fn said_to(person: Answers, words: RoleText<'_>) -> &'static str {
    sentence(words.text_for(person))
}

/// A question by its id.
#[track_caller]
pub fn question(id: &str) -> &'static Question<'static> {
    find(
        model().questions,
        |question| question.id == id,
        "question",
        id,
    )
}

/// A screen by its id.
#[track_caller]
pub fn screen(id: &str) -> &'static Screen<'static> {
    find(model().screens, |screen| screen.id == id, "screen", id)
}

/// The heading of a screen: its own, or its question.
pub fn heading_of(screen: &Screen<'_>, person: Answers) -> &'static str {
    match (screen.heading, screen.questions.first()) {
        (Some(heading), _) => sentence(heading.title),
        (None, Some(question)) => said_to(person, model().question(*question).label),
        (None, None) => "",
    }
}

/// A kind of support by its id.
#[track_caller]
pub fn support(id: &str) -> &'static Support<'static> {
    find(
        model().supports,
        |support| support.id == id,
        "kind of support",
        id,
    )
}

/// The plain words for a kind of support.
#[track_caller]
pub fn plain(id: &str) -> &'static str {
    sentence(support(id).plain)
}

/// The steps of a way into a kind of support: `steps("psycholoog", "ziekenhuis")`.
#[track_caller]
pub fn steps(id: &str, door: &str) -> Vec<&'static str> {
    let is_it = |known: &&Door<'static>| known.kind.as_str() == door;
    match support(id).doors.iter().find(is_it) {
        Some(door) => door.steps.iter().map(|step| sentence(*step)).collect(),
        None => stop(format!("{id} has no door {door}")),
    }
}

/// The signal behind an answer to the question about safety.
#[track_caller]
pub fn flag(option: &str) -> &'static Flag<'static> {
    let is_it = |flag: &Flag<'static>| model().choice(flag.choice).id == option;
    find(model().flags, is_it, "signal", option)
}

/// A number, address or amount by its id.
#[track_caller]
pub fn fact(id: &str) -> &'static Fact<'static> {
    find(model().facts, |fact| fact.id == id, "fact", id)
}

/// Where a number, an address or nothing leads: `tel:` and digits, or `https://`.
pub fn leads_to(fact: &Fact<'_>) -> String {
    match fact.kind {
        FactKind::Phone => format!("tel:{}", fact.value.replace([' ', '-'], "")),
        FactKind::Link => format!("https://{}", fact.value),
        FactKind::Amount => String::new(),
    }
}

/// A day as it is written in a sentence: `21 november 2026`.
#[track_caller]
pub fn day(date: Date) -> String {
    let (year, month, day) = date.parts();
    ui("date")
        .replace("{day}", &day.to_string())
        .replace("{month}", ui(&format!("month-{month}")))
        .replace("{year}", &year.to_string())
}

#[track_caller]
fn find<T>(all: &'static [T], is_it: impl Fn(&T) -> bool, what: &str, id: &str) -> &'static T {
    let found = all.iter().find(|one| is_it(one));
    found.unwrap_or_else(|| stop(format!("no {what} {id} in content/")))
}
