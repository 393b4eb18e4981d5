//! The static guide: every kind of support on one page, readable without script.

use anyhow::Result;
use guide::Date;
use guide::model::{Claim, Door, Group, GroupId, Statement, Support};
use guide::review::Standing;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{parts, words};
use crate::guide::load::Content;

/// The whole page, as a visitor reads it on the day `today`.
///
/// # Errors
/// When a text of the page is not there.
pub fn page(content: &Content<'_>, today: Date, css: &str) -> Result<Markup> {
    let model = &content.compiled.model;
    let title = content.text_of("ui-one-page")?;
    let page = Page { content, today };
    Ok(html! {
        (DOCTYPE)
        html lang=(content.dutch.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                // No picture, and no request for one.
                link rel="icon" href="data:,";
                title { (title) " – " (content.text_of("ui-name")?) }
                style { (PreEscaped(css)) }
            }
            body {
                main.sw-guide {
                    h1 { (title) }
                    p { a href="./" { (content.text_of("page-to-questions")?) } }
                    (parts::urgent(content))
                    p { (content.text_of("page-psychosocial")?) }
                    nav aria-labelledby="sw-contents" {
                        h2 #sw-contents { (content.text_of("page-contents")?) }
                        @for (index, group) in model.groups.iter().enumerate() {
                            (page.contents(group, GroupId(u8::try_from(index)?)))
                        }
                        p { a href="#woorden" { (content.text_of("ui-glossary-title")?) } }
                    }
                    @for (index, group) in model.groups.iter().enumerate() {
                        (page.group(group, GroupId(u8::try_from(index)?))?)
                    }
                    (words::glossary(content, today)?)
                    footer {
                        (parts::purpose(content)?)
                        p { (checked(content, today)?) }
                        p { (version(content)?) }
                    }
                }
            }
        }
    })
}

/// Whether a clinician has checked the texts. The page has no clock: a check that counted on the
/// day it was made names its last day.
pub fn checked(content: &Content<'_>, today: Date) -> Result<String> {
    let review = content.compiled.model.review;
    let key = |standing| match standing {
        Standing::NotChecked => "ui-not-reviewed",
        Standing::PartlyChecked => "ui-partly-reviewed",
        Standing::Checked { .. } => "ui-reviewed",
        Standing::Overdue { .. } => "ui-review-overdue",
    };
    let standing = review.on(today, content.dutch.language);
    let text = content.text_of(key(standing))?.to_string();
    Ok(match standing {
        Standing::NotChecked | Standing::PartlyChecked => text,
        Standing::Checked { on, until } => text
            .replace("{date}", &day(content, on)?)
            .replace("{until}", &day(content, until)?),
        Standing::Overdue { on } => text.replace("{date}", &day(content, on)?),
    })
}

/// A day as somebody would write it: `21 november 2026`.
fn day(content: &Content<'_>, date: Date) -> Result<String> {
    let (year, month, day) = date.parts();
    let month = content.text_of(&format!("ui-month-{month}"))?;
    Ok(format!("{day} {month} {year}"))
}

fn version(content: &Content<'_>) -> Result<String> {
    let model = &content.compiled.model;
    let text = content.text_of("ui-version")?;
    Ok(text
        .replace("{version}", model.version)
        .replace("{hash}", model.hash))
}

struct Page<'a, 'm> {
    content: &'a Content<'m>,
    today: Date,
}

impl<'m> Page<'_, 'm> {
    fn supports_in(&self, group: GroupId) -> impl Iterator<Item = &'m Support<'m>> {
        let supports = self.content.compiled.model.supports;
        supports
            .iter()
            .filter(move |support| support.group == group)
    }

    fn contents(&self, group: &Group<'_>, id: GroupId) -> Markup {
        html! {
            p { (self.content.text(group.title)) }
            ul {
                @for support in self.supports_in(id) {
                    li { a href=(format!("#{}", support.id)) { (self.content.text(support.name)) } }
                }
            }
        }
    }

    fn group(&self, group: &Group<'_>, id: GroupId) -> Result<Markup> {
        Ok(html! {
            section {
                h2 { (self.content.text(group.title)) }
                @for support in self.supports_in(id) { (self.support(support)?) }
            }
        })
    }

    fn support(&self, support: &Support<'m>) -> Result<Markup> {
        let text = |key: &str| self.content.text_of(key);
        Ok(html! {
            article id=(support.id) {
                h3 { (self.content.text(support.plain)) }
                p.sw-guide__name { (self.content.text(support.name)) }
                p { (self.content.text(support.gives.text_on(self.today))) }
                (self.mark(&support.gives.claim)?)
                @for door in support.doors { (self.door(door)) }
                (self.mark(&support.doors_claim)?)
                (words::chain(self.content, self.today, support)?)
                h4 { (text("ui-say")?) }
                blockquote { p { "‘" (self.content.text(support.say.default)) "’" } }
                (self.statement("ui-referral", &support.referral)?)
                (self.statement("ui-pays", &support.pays)?)
                @if let Some(soon) = &support.soon { (self.statement("ui-soon", soon)?) }
                (self.statement("ui-for-whom", &support.for_whom)?)
                (self.statement("ui-limits", &support.limits)?)
                (self.statement("ui-find", &support.find)?)
                @if !support.contacts.is_empty() {
                    (parts::contacts(self.content, support.contacts))
                    @if self.has_unchecked_contact(support) { (self.unchecked()?) }
                }
                p.sw-guide__sources { small { (self.sources(support)?) } }
            }
        })
    }

    fn door(&self, door: &Door<'_>) -> Markup {
        html! {
            h4 { (self.content.text(door.label)) }
            ol { @for step in door.steps { li { (self.content.text(*step)) } } }
        }
    }

    fn statement(&self, title: &str, statement: &Statement<'_>) -> Result<Markup> {
        Ok(html! {
            h4 { (self.content.text_of(title)?) }
            p { (self.content.text(statement.text_on(self.today))) }
            (self.mark(&statement.claim)?)
        })
    }

    /// The note under what nobody has checked.
    fn mark(&self, claim: &Claim<'_>) -> Result<Markup> {
        if claim.is_firm(self.today) {
            Ok(html! {})
        } else {
            self.unchecked()
        }
    }

    fn unchecked(&self) -> Result<Markup> {
        Ok(html! { p.sw-guide__unchecked { small { (self.content.text_of("ui-unchecked")?) } } })
    }

    fn has_unchecked_contact(&self, support: &Support<'_>) -> bool {
        let model = &self.content.compiled.model;
        support
            .contacts
            .iter()
            .any(|fact| !model.fact(*fact).claim.is_firm(self.today))
    }

    fn sources(&self, support: &Support<'_>) -> Result<String> {
        let model = &self.content.compiled.model;
        let claims = support
            .statements()
            .into_iter()
            .map(|statement| &statement.claim)
            .chain([&support.doors_claim])
            .chain(support.soon.iter().map(|soon| &soon.claim));
        let mut titles: Vec<&str> = Vec::new();
        let mut oldest = Date::new(9999, 12, 31);
        for claim in claims {
            oldest = oldest.min(claim.checked_on);
            for source in claim.sources {
                let title = model.source(*source).title;
                if !titles.contains(&title) {
                    titles.push(title);
                }
            }
        }
        let date = day(self.content, oldest)?;
        let lead = self.content.text_of("ui-sources")?.replace("{date}", &date);
        Ok(format!("{lead}: {}.", titles.join("; ")))
    }
}

#[cfg(test)]
mod tests {
    use bumpalo::Bump;
    use guide::Review;

    use super::*;

    /// What the page says that is made on this day, if the content were signed so.
    fn says(review: Review, today: Date) -> String {
        let arena = Bump::new();
        let mut content = Content::load(&arena, Date(99991231)).expect("content");
        content.compiled.model.review = review;
        let page = page(&content, today, "").expect("texts").into_string();
        let said = checked(&content, today).expect("texts");
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
