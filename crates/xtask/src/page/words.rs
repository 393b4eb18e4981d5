//! Of the static guide: how kinds of support lead to each other, and what words mean.

use anyhow::Result;
use guide::Date;
use guide::model::{Support, SupportId};
use maud::{Markup, html};

use crate::guide::load::Content;

/// The way a kind of support is part of, and whom it can pass on to. Nothing where no source says so.
///
/// # Errors
/// When a text of the page is not there.
pub fn chain(content: &Content<'_>, today: Date, support: &Support<'_>) -> Result<Markup> {
    let model = &content.compiled.model;
    let is_it = |id: &SupportId| model.support(*id).id == support.id;
    let Some(id) = model.support_ids().find(is_it) else {
        return Ok(html! {});
    };
    let last = support.doors.last();
    let chain = last.and_then(|door| model.chain_with(id, door.kind));
    let on = model.passes_on_to(id);
    Ok(html! {
        @if let Some(chain) = chain {
            h4 { (content.text(chain.title)) }
            p { (content.text(chain.text.text)) }
            @if !chain.text.claim.is_firm(today) {
                p.sw-guide__unchecked { small { (content.text_of("ui-unchecked")?) } }
            }
        }
        @if !on.is_empty() {
            p { (content.text_of("ui-pass-on")?) }
            ul { @for id in on {
                li { a href=(format!("#{}", model.support(*id).id)) {
                    (content.text(model.support(*id).name))
                } }
            } }
        }
    })
}

/// All words and what they mean.
///
/// # Errors
/// When a text of the page is not there.
pub fn glossary(content: &Content<'_>, today: Date) -> Result<Markup> {
    let unchecked = content.text_of("ui-unchecked")?;
    Ok(html! {
        section #woorden {
            h2 { (content.text_of("ui-glossary-title")?) }
            article {
                p { (content.text_of("ui-glossary-hint")?) }
                dl {
                    @for term in content.compiled.model.terms {
                        dt { (content.text(term.name)) }
                        dd {
                            (content.text(term.meaning.text))
                            @if !term.meaning.claim.is_firm(today) {
                                " " small.sw-guide__unchecked { (unchecked) }
                            }
                        }
                    }
                }
            }
        }
    })
}
