//! What a web team gets: the page with the form of all options, made from `static/options.toml`, and
//! an example of a partner file and of a theme.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use embedding::options::{Attribute, Loader, Source, Values};
use embedding::{Options, Theme};
use maud::{Markup, html};

use content::Content;
use tooling::folder::read_text;

/// The fields come here.
const PLACE: &str = "<!-- options -->";

/// An example of the address of a page about one kind of support.
const ONE_KIND: &str = "hulp/huisarts";

/// The files by their path below the folder of `index.html`.
///
/// # Errors
/// When a file cannot be read, or the page has no place for the fields.
pub fn files(root: &Path, content: &Content<'_>, theme: &Theme) -> Result<[(String, String); 5]> {
    let options = Options::read(root)?;
    let folder = root.join("static/webteams");
    let page = read_text(&folder, "voor-webteams.html")?;
    ensure!(
        page.matches(PLACE).count() == 1,
        "static/webteams/voor-webteams.html has to have {PLACE} once"
    );
    let fields = fields(&options, content)?.into_string();
    let css = theme.fill(&read_text(&folder, "webteams.css")?);
    let partner = read_text(&root.join("static/voorbeeld"), "partner.json")?;
    Ok([
        (
            "voor-webteams.html".to_owned(),
            page.replace(PLACE, &fields),
        ),
        ("webteams/webteams.css".to_owned(), css),
        (
            "webteams/webteams.js".to_owned(),
            read_text(&folder, "webteams.js")?,
        ),
        ("voorbeeld/partner.json".to_owned(), partner),
        ("voorbeeld/thema.css".to_owned(), theme.example()),
    ])
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

/// The values to choose from, with what each is called; nothing where one is typed. The default has no
/// value, so that the snippet does not name it.
fn choices<'a>(
    option: &'a Attribute,
    content: &'a Content<'_>,
) -> Result<Option<Vec<(&'a str, &'a str)>>> {
    let mut choices: Vec<(&str, &str)> = match &option.values {
        Values::OneOf(words) => {
            let called = match option.field.choices.as_slice() {
                [] => words,
                called => called,
            };
            words
                .iter()
                .map(String::as_str)
                .zip(called.iter().map(String::as_str))
                .collect()
        }
        Values::Of(Source::Languages) => {
            let tags = content.compiled.texts.iter().map(|texts| texts.language);
            tags.zip(content.compiled.names.iter().map(|name| &**name))
                .collect()
        }
        Values::Of(Source::Starts | Source::File) => return Ok(None),
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
fn known_starts<'m>(content: &Content<'m>) -> Vec<&'m str> {
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
