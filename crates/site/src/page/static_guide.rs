//! The static guide: every kind of support on one page, readable without script.

use anyhow::Result;
use guide::model::{Support, SupportId};
use maud::{Markup, html};

use super::card::{Card, Level};
use super::sheet::{ONE_PAGE, Sheet};
use super::voice::Voice;
use super::{parts, words};

/// The whole page.
///
/// # Errors
/// When a text of the page is not there.
pub fn page<'a, 'm>(voice: Voice<'a, 'm>) -> Result<(Sheet<'a, 'm>, Markup)> {
    let place = ONE_PAGE.to_owned();
    let sheet = Sheet { voice, place };
    let groups = voice.model().groups;
    let words = html! {
        h1 { (voice.text_of("ui-one-page")?) }
        (parts::urgent(&voice)?)
        p { (voice.text_of("page-psychosocial")?) }
        nav { p { a href="#woorden" { (voice.text_of("ui-glossary-title")?) } } }
        @for (index, group) in groups.iter().enumerate() {
            section {
                h2 { (voice.text(group.title)) }
                @for (id, support) in supports_in(&voice, index) {
                    (kind(voice, id, support)?)
                }
            }
        }
        (words::glossary(&voice)?)
    };
    let page = sheet.page(&voice.plain_of("ui-one-page")?, false, &words)?;
    Ok((sheet, page))
}

fn supports_in<'a, 'm>(
    voice: &Voice<'a, 'm>,
    group: usize,
) -> impl Iterator<Item = (SupportId, &'m Support<'m>)> + use<'a, 'm> {
    let model = voice.model();
    model.in_group(group).map(|id| (id, model.support(id)))
}

fn address(support: &Support<'_>) -> String {
    format!("#{}", support.id)
}

fn kind(voice: Voice<'_, '_>, id: SupportId, support: &Support<'_>) -> Result<Markup> {
    let model = voice.model();
    let card = Card {
        voice,
        id,
        level: Level::Four,
        link: |id| address(model.support(id)),
    };
    Ok(html! {
        // A link to it opens it.
        details id=(support.id) {
            summary {
                h3 { (voice.text(support.plain)) }
                span.sw-guide__name { (voice.text(support.name)) }
            }
            article { (card.body()?) }
        }
    })
}

#[cfg(test)]
mod tests {
    use bumpalo::Bump;
    use guide::{Date, Review};

    use super::*;
    use content::Content;

    /// What the page says that is made on this day, if the content were signed so.
    fn says(review: Review, today: Date) -> String {
        let arena = Bump::new();
        let mut content = Content::load(
            &arena,
            &tooling::Project::find().unwrap().content(),
            Date(99991231),
        )
        .expect("content");
        content.compiled.model.review = review;
        let voice = Voice::dutch(&content, today);
        let (_, page) = page(voice).expect("texts");
        let page = page.into_string();
        let said = voice.checked().expect("texts").into_string();
        assert!(page.contains(&said), "{said}");
        assert!(page.contains(content.compiled.model.hash));
        said
    }

    #[test]
    fn the_page_says_checked_only_when_all_of_it_is_signed_and_until_when() {
        let signed = Review::Signed {
            on: Date(20270110),
            review_by: Date(20271231),
        };
        let partly = Review::Partly { signed: 9, of: 10 };
        let said = [
            says(Review::Unsigned, Date(20270111)),
            says(partly, Date(20270111)),
            says(signed, Date(20271231)),
            says(signed, Date(20280101)),
        ];
        let distinct: std::collections::BTreeSet<&String> = said.iter().collect();
        assert_eq!(distinct.len(), said.len());
        for not_checked in &said[..2] {
            assert!(!not_checked.contains("2027"), "{not_checked}");
        }
        assert!(said[2].contains("10 januari 2027") && said[2].contains("31 december 2027"));
        assert!(said[3].contains("10 januari 2027") && !said[3].contains("december"));
    }
}
