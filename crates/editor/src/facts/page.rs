//! The page to look facts up with: each with the address to open, the sentence to compare, and
//! what somebody found.

use anyhow::Result;
use content::{Content, form_hash};
use guide::Date;
use guide::model::FactKind;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{Need, Task, form, later, sentences};
use crate::review::words::{FactsPage, fill};
use crate::web;

/// What keeps what somebody found.
const SCRIPT: &str = concat!(include_str!("../web/reply.js"), include_str!("facts.js"));

/// How it looks.
const STYLE: &str = include_str!("facts.css");

/// How long a look counts unless somebody says otherwise, in days.
const COUNTS: i32 = 180;

/// The whole page.
///
/// # Errors
/// Words that cannot be written, which none are.
pub fn page(
    content: &Content<'_>,
    words: &FactsPage,
    work: &[Task<'_>],
    today: Date,
) -> Result<Markup> {
    let model = &content.compiled.model;
    let made = format!("{} ({})", model.version, model.hash);
    let words_of_script = web::data(words)?;
    let values = [
        ("count", work.len().to_string()),
        ("content", made.clone()),
        ("on", today.to_string()),
    ];
    let values = values.each_ref().map(|(key, text)| (*key, text.as_str()));
    Ok(html! {
        (DOCTYPE)
        html lang=(content.dutch.language) {
            (web::head(&words.title, &web::policy(SCRIPT), STYLE))
            body data-content=(made) {
                main {
                    h1 { (words.title) }
                    p { (fill(&words.lead, &values)) }
                    @for line in &words.how { p { (line) } }
                    @for task in work { (fact(content, words, task)) }
                    form #save {
                        h2 { (words.save_title) }
                        label {
                            (words.on) " "
                            input type="date" name="on" value=(today);
                        }
                        label {
                            (words.until) " "
                            input type="date" name="review_by" value=(later(today, COUNTS));
                        }
                        button type="submit" { (words.save) }
                        p role="status" {}
                    }
                }
                script #words type="application/json" { (words_of_script) }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    })
}

fn fact(content: &Content<'_>, words: &FactsPage, task: &Task<'_>) -> Markup {
    let Task { fact, needs } = task;
    let model = &content.compiled.model;
    let form = form(content, fact);
    let verdicts = [
        ("right", &words.right),
        ("wrong", &words.wrong),
        ("unknown", &words.unknown),
    ];
    html! {
        article data-item=(format!("fact {}", fact.id)) data-hash=(form_hash(&form)) data-text=(form) {
            h2 { (fact.value) }
            ul { @for need in needs { li { (need_in_dutch(words, need)) } } }
            p {
                (words.found) " "
                @for (index, source) in fact.claim.sources.iter().enumerate() {
                    @if index > 0 { "; " }
                    @let source = model.source(*source);
                    (source.title)
                    @if let Some(address) = source.address {
                        " (" a href=(format!("https://{}", address.trim_start_matches("https://"))) target="_blank" rel="noreferrer" { (address) } ")"
                    }
                }
                @if fact.kind == FactKind::Link {
                    " (" a href=(format!("https://{}", fact.value)) target="_blank" rel="noreferrer" { (fact.value) } ")"
                } @else if fact.claim.sources.iter().all(|id| model.source(*id).address.is_none()) {
                    ". " (words.no_address)
                }
                " " (fill(&words.checked, &[("on", &fact.claim.checked_on.to_string())]))
            }
            @let sentences = sentences(content, fact);
            @if !sentences.is_empty() {
                p { (words.sentences) }
                @for sentence in sentences { blockquote { (sentence) } }
            }
            fieldset {
                legend { (words.verdict) }
                @for (value, name) in verdicts {
                    label { input type="radio" name=(fact.id) value=(value); " " (name) }
                }
            }
            label { (words.address) input type="text" class="address"; }
            label { (words.remark) textarea rows="2" {} }
        }
    }
}

fn need_in_dutch(words: &FactsPage, need: &Need) -> String {
    match need {
        Need::NotFound => words.not_found.clone(),
        Need::Differs(says) => fill(&words.differs, &[("says", says)]),
        Need::Ends(on) => fill(&words.ends, &[("on", &on.to_string())]),
        Need::Review(by) => fill(&words.review, &[("on", &by.to_string())]),
    }
}
