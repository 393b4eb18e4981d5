//! What a web team gets: the page with the form of all options, made from `static/options.toml`, and that of
//! a partner file, with the kinds of support and doors of the content; and an example of a partner file and of
//! a theme.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use embedding::options::{Attribute, Loader, Source, Values};
use embedding::{Options, Theme};
use maud::{Markup, html};

use content::Content;
use guide::Date;
use guide::model::{DoorKind, Support, SupportId};
use partner::check::{has_one_number, is_for_everybody};
use tooling::folder::read_text;

use super::voice::Voice;

/// What is filled in on the page: a field for each option, and for the partner file the kinds of support that
/// can have a contact, the doors, and the kinds that somebody may not offer; for a poster every kind, what
/// stands on it, and whom to call at once.
const PLACES: [&str; 7] = [
    "<!-- options -->",
    "<!-- kinds -->",
    "<!-- doors -->",
    "<!-- not-here -->",
    "<!-- all-kinds -->",
    "<!-- sheet -->",
    "<!-- urgent -->",
];

/// Scripts of the page, in the order in which it names them. Before these comes its program.
const SCRIPTS: [&str; 4] = ["check.js", "webteams.js", "form.js", "paper.js"];

/// The page.
const PAGE: &str = "voor-webteams.html";

/// An example of the address of a page about one kind of support.
const ONE_KIND: &str = "hulp/huisarts";

/// The files by their path below the folder of `index.html`.
///
/// # Errors
/// When a file cannot be read, a text is not there, or the page lacks one of [`PLACES`].
pub fn files(
    root: &Path,
    content: &Content<'_>,
    theme: &Theme,
    today: Date,
) -> Result<Vec<(String, String)>> {
    let options = Options::read(root)?;
    let folder = root.join("static/webteams");
    let voice = Voice::dutch(content, today);
    let formal = content
        .compiled
        .formal
        .context("there is no Dutch with “u”")?;
    let forms = [
        ("je", voice),
        (
            "u",
            Voice {
                texts: formal,
                ..voice
            },
        ),
    ];
    let parts = [
        fields(&options, content)?,
        kinds(&voice),
        doors(&voice)?,
        not_here(&voice),
        all_kinds(&forms),
        sheet(&forms)?,
        urgent(&forms)?,
    ];
    let page = filled(&read_text(&folder, PAGE)?, &parts)?;
    let css = theme.fill(&read_text(&folder, "webteams.css")?);
    let partner = read_text(&root.join("static/voorbeeld"), "partner.json")?;
    let mut files = vec![
        (PAGE.to_owned(), page),
        ("webteams/webteams.css".to_owned(), css),
        ("voorbeeld/partner.json".to_owned(), partner),
        ("voorbeeld/thema.css".to_owned(), theme.example()),
    ];
    for script in SCRIPTS {
        files.push((format!("webteams/{script}"), read_text(&folder, script)?));
    }
    Ok(files)
}

/// The page with these parts in its places.
fn filled(page: &str, parts: &[Markup; PLACES.len()]) -> Result<String> {
    let mut page = page.to_owned();
    for (place, part) in PLACES.iter().zip(parts) {
        ensure!(
            page.matches(place).count() == 1,
            "static/webteams/{PAGE} has to have {place} once"
        );
        page = page.replace(place, &part.0);
    }
    Ok(page)
}

/// The kinds of support of each group, without those of which this is not so, by name.
fn grouped<'m>(
    voice: &Voice<'_, 'm>,
    is_in: impl Fn(SupportId) -> bool,
) -> Vec<(String, Vec<(&'m Support<'m>, String)>)> {
    let model = voice.model();
    let groups = model.groups.iter().zip(0..);
    let in_group = |number: u8| {
        let ids = model.support_ids().filter(|id| is_in(*id));
        let kinds = ids.map(|id| model.support(id));
        let kinds = kinds.filter(|kind| kind.group.0 == number);
        kinds
            .map(|kind| (kind, voice.plain(kind.name)))
            .collect::<Vec<_>>()
    };
    let groups = groups.map(|(group, number)| (voice.plain(group.title), in_group(number)));
    groups.filter(|(_, kinds)| !kinds.is_empty()).collect()
}

/// Every kind of support that can have a number of a partner, with its doors.
fn kinds(voice: &Voice<'_, '_>) -> Markup {
    let model = voice.model();
    html! {
        @for (group, kinds) in grouped(voice, |id| !has_one_number(model, id)) {
            optgroup label=(group) {
                @for (kind, name) in kinds {
                    option value=(kind.id) data-doors=(door_ids(kind)) { (name) }
                }
            }
        }
    }
}

/// Its doors, each once.
fn door_ids(kind: &Support<'_>) -> String {
    let mut ids: Vec<&str> = kind.doors.iter().map(|door| door.kind.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.join(" ")
}

/// Every door that some kind of support has, in the order of the content.
fn doors(voice: &Voice<'_, '_>) -> Result<Markup> {
    let mut doors: Vec<DoorKind> = Vec::new();
    for door in voice.model().supports.iter().flat_map(|kind| kind.doors) {
        if !doors.contains(&door.kind) {
            doors.push(door.kind);
        }
    }
    Ok(html! {
        @for door in doors {
            option value=(door.as_str()) { (voice.plain_of(&format!("door-{}", door.as_str()))?) }
        }
    })
}

/// Every kind of support that a partner may not offer.
fn not_here(voice: &Voice<'_, '_>) -> Markup {
    let model = voice.model();
    html! {
        @for (_, kinds) in grouped(voice, |id| !is_for_everybody(model, id)) {
            @for (kind, name) in kinds {
                li { label { input type="checkbox" name="not_here" id=(format!("not_here-{}", kind.id)) value=(kind.id); (name) } }
            }
        }
    }
}

/// The content in both forms of address, by their names.
type Forms<'a, 'm> = [(&'static str, Voice<'a, 'm>); 2];

/// Every kind of support, with what stands about it on a poster.
fn all_kinds(forms: &Forms<'_, '_>) -> Markup {
    let [(_, je), (_, u)] = forms;
    html! {
        @for (group, kinds) in grouped(je, |_| true) {
            optgroup label=(group) {
                @for (kind, name) in kinds {
                    option value=(kind.id) data-name=(name) data-je=(je.plain(kind.plain)) data-u=(u.plain(kind.plain)) { (name) }
                }
            }
        }
    }
}

/// What stands on a poster that leads to the questions, in both forms. For one kind, its script writes
/// something else there.
fn sheet(forms: &Forms<'_, '_>) -> Result<Markup> {
    Ok(html! {
        @for (form, voice) in forms {
            p.sheet-title data-form=(form) data-part="title" { (voice.plain_of("ui-title")?) }
            p.sheet-text data-form=(form) data-part="text" { (voice.plain_of("page-description")?) }
        }
    })
}

/// Whom to call at once, on one line, in both forms.
fn urgent(forms: &Forms<'_, '_>) -> Result<Markup> {
    let line = |voice: &Voice<'_, '_>| {
        let lines = voice.urgent()?.into_iter();
        let lines = lines.map(|(line, _)| line);
        Ok::<_, anyhow::Error>(lines.collect::<Vec<_>>().join(" "))
    };
    Ok(html! { @for (form, voice) in forms { span data-form=(form) { (line(voice)?) } } })
}

/// A field for each option. `data-option` says that it is one, and for whom.
fn fields(options: &Options, content: &Content<'_>) -> Result<Markup> {
    Ok(html! {
        @for option in &options.all {
            @let name = &option.name;
            @let hint = format!("{name}-hint");
            @let described = option.field.hint.is_some().then_some(&hint);
            p {
                label for=(name) { (option.field.label) }
                @match choices(option, content)? {
                    Some(choices) => {
                        select id=(name) name=(name) data-option=(kind(option)) aria-describedby=[described] {
                            @for (value, label) in choices { option value=(value) { (label) } }
                        }
                    }
                    None => (typed(option, content, described)),
                }
                @if let Some(words) = &option.field.hint { span.hint id=(hint) { (words) } }
            }
        }
    })
}

/// `element` for an option that means nothing behind an address.
fn kind(option: &Attribute) -> &'static str {
    match option.loader {
        Loader::Keeps => "element",
        Loader::Passes | Loader::Changes => "everywhere",
    }
}

/// The values to choose from, with what each is called; nothing where one is typed.
pub fn values<'a>(
    option: &'a Attribute,
    content: &'a Content<'_>,
) -> Option<Vec<(&'a str, &'a str)>> {
    match &option.values {
        Values::OneOf(words) => {
            let called = match option.field.choices.as_slice() {
                [] => words,
                called => called,
            };
            let values = words.iter().map(String::as_str);
            Some(values.zip(called.iter().map(String::as_str)).collect())
        }
        Values::Of(Source::Languages) => {
            let tags = content.compiled.texts.iter().map(|texts| texts.language);
            let names = content.compiled.names.iter().map(|name| &**name);
            Some(tags.zip(names).collect())
        }
        Values::Of(Source::Starts | Source::File) => None,
    }
}

/// As [`values`], where the default has no value, so that the snippet does not name it.
fn choices<'a>(
    option: &'a Attribute,
    content: &'a Content<'_>,
) -> Result<Option<Vec<(&'a str, &'a str)>>> {
    let Some(mut choices) = values(option, content) else {
        return Ok(None);
    };
    if !option.field.always {
        choices.first_mut().context("an option without values")?.0 = "";
    }
    Ok(Some(choices))
}

/// A field in which a value is typed, with what can be expected there.
fn typed(option: &Attribute, content: &Content<'_>, described: Option<&String>) -> Markup {
    let name = &option.name;
    let is_file = option.values == Values::Of(Source::File);
    let starts = format!("{name}-list");
    html! {
        input id=(name) name=(name) data-option=(kind(option)) autocomplete="off" autocapitalize="none"
            spellcheck="false" inputmode=[is_file.then_some("url")]
            list=[(!is_file).then_some(&starts)] aria-describedby=[described];
        @if !is_file {
            datalist id=(starts) { @for value in known_starts(content) { option value=(value) {} } }
        }
    }
}

/// Roles, groups of worries and pages, as the option `start` takes them.
pub fn known_starts<'m>(content: &Content<'m>) -> Vec<&'m str> {
    let model = &content.compiled.model;
    let roles = model.question(model.who).choices;
    let roles = roles.iter().map(|role| model.choice(role).id);
    let groups = model
        .question(model.worries)
        .groups
        .iter()
        .map(|group| group.id);
    let pages = ["hulp", ONE_KIND, "woorden"];
    roles.chain(groups).chain(pages).collect()
}

#[cfg(test)]
mod tests {
    use bumpalo::Bump;
    use guide::Date;

    use super::*;
    use tooling::Project;

    fn form(options: &Options) -> String {
        let arena = Bump::new();
        let project = Project::find().unwrap();
        let content = Content::load(&arena, &project.content(), Date::new(2026, 11, 29)).unwrap();
        fields(options, &content).unwrap().into_string()
    }

    #[test]
    fn every_option_has_a_field_and_the_default_is_not_written() {
        let root = Project::find().unwrap().root;
        let options = Options::read(&root).unwrap();
        let form = form(&options);
        for option in &options.all {
            assert!(
                form.contains(&format!(" name=\"{}\"", option.name)),
                "{}: {form}",
                option.name
            );
        }
        assert!(
            form.contains("<option value=\"\">je</option><option value=\"u\">u</option>"),
            "{form}"
        );
        // But the language is, also on a page in another one.
        assert!(
            form.contains(
                "<option value=\"nl\">Nederlands</option><option value=\"en\">English</option>"
            ),
            "{form}"
        );
        assert!(
            form.contains("<option value=\"nabestaande\"></option>"),
            "{form}"
        );
        assert!(form.contains("data-option=\"element\""), "{form}");
    }

    /// The page as it is written, and as a web team gets it.
    fn page() -> (String, String) {
        let arena = Bump::new();
        let project = Project::find().unwrap();
        let today = Date::new(2026, 11, 29);
        let content = Content::load(&arena, &project.content(), today).unwrap();
        let theme = Theme::read(&project.root).unwrap();
        let files = files(&project.root, &content, &theme, today).unwrap();
        let made = files.into_iter().find(|(name, _)| name == PAGE).unwrap().1;
        (
            project.read("static/webteams/voor-webteams.html").unwrap(),
            made,
        )
    }

    #[test]
    fn every_problem_of_a_partner_file_has_its_words_on_the_page() {
        let (page, _) = page();
        let (_, words) = page.split_once("<template id=\"words\">").unwrap();
        for kind in web_teams::kinds::KINDS {
            let begin = format!("<p data-kind=\"{kind}\">");
            assert_eq!(words.matches(&begin).count(), 1, "{kind}");
        }
    }

    #[test]
    fn the_menus_have_what_the_rules_allow_and_nothing_else() {
        let (_, page) = page();
        let (_, contact) = page.split_once("<template id=\"contacts-entry\">").unwrap();
        let (contact, _) = contact.split_once("</template>").unwrap();
        assert!(
            contact.contains("<option value=\"hospice\">Via het team van het hospice</option>"),
            "{contact}"
        );
        let kind = "<option value=\"psycholoog\" data-doors=\"";
        assert!(contact.contains(kind), "{contact}");
        // Their numbers hold for the whole country.
        assert!(!contact.contains("crisis_113") && page.contains("value=\"psychiater\""));
        assert!(!page.contains("not_here-huisarts\""));
    }

    #[test]
    fn an_option_that_is_added_has_a_field() {
        let options = Options::parse(
            "[[option]]\nname = \"text-size\"\nvalues = [\"small\", \"large\"]\ndefault = \"small\"\n\
             meaning = \"\"\nfield = { label = \"Grootte\", choices = [\"Klein\", \"Groot\"] }\n\
             proof = { example = \"large\", changes = \"words\" }\n",
        );
        assert_eq!(
            form(&options.unwrap()),
            "<p><label for=\"text-size\">Grootte</label>\
             <select id=\"text-size\" name=\"text-size\" data-option=\"everywhere\">\
             <option value=\"\">Klein</option><option value=\"large\">Groot</option></select></p>"
        );
    }
}
