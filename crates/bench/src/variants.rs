//! What is measured: the built widget, the hand-written baseline and SurveyJS, each as files for its
//! own server.

use std::path::Path;

use anyhow::{Context, Result};
use browsing::{Files, files_in};
use serde_json::json;

use crate::data::{Data, Text};
use crate::plan::Plan;

/// One page that is measured.
#[derive(Debug)]
pub struct Variant {
    /// What it is, in the table.
    pub name: &'static str,
    /// Which it is.
    pub kind: Kind,
    /// All it consists of; the page is `/index.html`.
    pub files: Files,
}

/// Which variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// The built widget.
    Widget,
    /// Hand-written, with the first screen in the page: the limit.
    Prerendered,
    /// Hand-written, drawn by its script.
    Vanilla,
    /// SurveyJS.
    SurveyJs,
}

/// The files of the hand-written page.
const TEMPLATE: &str = include_str!("../../../bench/vanilla/index.html");
const APP: &str = include_str!("../../../bench/vanilla/app.js");

/// Keeps what was pressed before the script is there.
const EARLY: &str = "<script>onclick=e=>early=e.target</script>";

/// The built widget.
///
/// # Errors
/// When it has not been built.
pub fn widget(dist: &Path) -> Result<Variant> {
    let files =
        files_in(dist).context("there is no built page; build it with: cargo xtask build")?;
    Ok(Variant {
        name: "Steunwijzer",
        kind: Kind::Widget,
        files,
    })
}

/// Hand-written, drawn by its script, in three files.
///
/// # Errors
/// When the widget has no stylesheet to share.
pub fn vanilla(data: &Data, widget: &Variant) -> Result<Variant> {
    let page = page(
        r#"<link rel="stylesheet" href="vanilla.css" /><script src="vanilla.js" defer></script>"#,
        "",
        "",
    );
    let files = Files::from([
        ("/index.html".to_owned(), page.into_bytes()),
        ("/vanilla.css".to_owned(), stylesheet(widget)?.into_bytes()),
        ("/vanilla.js".to_owned(), script(data)?.into_bytes()),
    ]);
    Ok(Variant {
        name: "hand-written, drawn by its script",
        kind: Kind::Vanilla,
        files,
    })
}

/// Hand-written, with everything in one file and the first screen as HTML in front of the script.
/// `first_screen` is what the script draws.
///
/// # Errors
/// When the widget has no stylesheet to share.
pub fn prerendered(data: &Data, widget: &Variant, first_screen: &str) -> Result<Variant> {
    let style = format!("<style>{}</style>{EARLY}", stylesheet(widget)?);
    let script = format!("<script>{}</script>", script(data)?.replace("</", r"<\/"));
    let page = page(&style, first_screen, &script);
    Ok(Variant {
        name: "hand-written, first screen in the page",
        kind: Kind::Prerendered,
        files: Files::from([("/index.html".to_owned(), page.into_bytes())]),
    })
}

fn page(head: &str, first_screen: &str, tail: &str) -> String {
    TEMPLATE
        .replace("__HEAD__", head)
        .replace("__FIRST_SCREEN__", first_screen)
        .replace("__TAIL__", tail)
}

fn script(data: &Data) -> Result<String> {
    let data = serde_json::to_string(data)?;
    Ok(format!("(() => {{\nconst DATA = {data};\n{APP}}})();\n"))
}

/// The style of the widget: a file of its own, or in its page.
fn stylesheet(widget: &Variant) -> Result<String> {
    let is_ours = |path: &str| path.starts_with("/steunwijzer-") && path.ends_with(".css");
    let file = widget.files.iter().find(|(path, _)| is_ours(path));
    if let Some((_, bytes)) = file {
        return Ok(String::from_utf8_lossy(bytes).into_owned());
    }
    let page = widget
        .files
        .get("/index.html")
        .map_or(&[][..], Vec::as_slice);
    let page = String::from_utf8_lossy(page);
    let begin = page
        .find("<style")
        .context("the widget has no stylesheet")?;
    let style = page.get(begin..).unwrap_or_default();
    let style = style.split_once('>').map_or("", |(_, rest)| rest);
    Ok(style
        .split("</style>")
        .next()
        .unwrap_or_default()
        .to_owned())
}

/// The same questions in SurveyJS, as its own documentation puts it on a page.
///
/// # Errors
/// When its packages are not there.
pub fn survey_js(data: &Data, plan: &Plan, packages: &Path) -> Result<Variant> {
    const PARTS: [&str; 3] = [
        "survey-core/survey-core.min.css",
        "survey-core/survey.core.min.js",
        "survey-js-ui/survey-js-ui.min.js",
    ];
    let mut files = Files::new();
    for part in PARTS {
        let file = packages.join(part);
        let bytes = std::fs::read(&file)
            .with_context(|| format!("there is no {}; run: cargo xtask setup", file.display()))?;
        let name = part.rsplit('/').next().unwrap_or(part);
        files.insert(format!("/{name}"), bytes);
    }
    let start = include_str!("../../../bench/surveyjs/start.js");
    let start = format!("const SURVEY = {};\n{start}", survey(data, plan));
    let page = include_str!("../../../bench/surveyjs/index.html");
    files.insert("/start.js".to_owned(), start.into_bytes());
    files.insert("/index.html".to_owned(), page.into());
    Ok(Variant {
        name: "SurveyJS",
        kind: Kind::SurveyJs,
        files,
    })
}

fn survey(data: &Data, plan: &Plan) -> serde_json::Value {
    let pages: Vec<_> = data
        .questions
        .iter()
        .enumerate()
        .map(|(index, question)| {
            let options = question.options.iter().enumerate();
            let choices: Vec<_> = options
                .filter_map(|(value, option)| {
                    Some(json!({ "value": value, "text": first(&option.label)? }))
                })
                .collect();
            let kind = if question.many {
                "checkbox"
            } else {
                "radiogroup"
            };
            json!({ "elements": [{
                "type": kind,
                "name": format!("q{index}"),
                "title": first(&question.label),
                "choices": choices,
                "isRequired": true,
            }] })
        })
        .collect();
    let kinds: String = data
        .first_kinds()
        .map(|name| format!("<p>{name}</p>"))
        .collect();
    json!({
        "pages": pages,
        "showQuestionNumbers": false,
        "requiredMark": "",
        "pageNextText": plan.on,
        "pagePrevText": plan.back,
        "completeText": plan.enough,
        "completedHtml": format!("<h3>{}</h3>{kinds}", plan.result),
    })
}

/// A text as the first kind of visitor reads it.
fn first(text: &Text) -> Option<&str> {
    match text {
        Text::One(text) => Some(text),
        Text::Many(texts) => texts.first().map(String::as_str),
        Text::ByWho(texts) => texts.first()?.as_deref(),
        Text::Number(_) => None,
    }
}
