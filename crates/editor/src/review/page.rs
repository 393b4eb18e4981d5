//! The file as a whole: title, how to read and sign, table of contents, chapters.

use anyhow::Result;
use maud::{DOCTYPE, Markup, html};

use super::desk;
use super::words::fill;
use super::{Chapter, Dossier};
use crate::web;

/// How the dossier looks, and what else shows its content.
pub const STYLE: &str = concat!(include_str!("dossier.css"), include_str!("desk.css"));

impl Dossier<'_, '_> {
    /// The whole file.
    ///
    /// # Errors
    /// When a text of the widget that the dossier quotes is not there.
    pub fn page(&self) -> Result<Markup> {
        let words = &self.words.page;
        let model = &self.content.compiled.model;
        let today = self.date(self.today)?;
        let version = fill(
            &words.version,
            &[
                ("version", model.version),
                ("hash", model.hash),
                ("date", &today),
            ],
        );
        let chapters = [
            self.intro()?,
            self.questions()?,
            self.rules()?,
            self.promises()?,
            self.cards()?,
            self.signals()?,
            self.explanations()?,
            self.unverified()?,
            self.flow(),
            self.other()?,
        ];
        let title = format!("{} {} ({})", words.title, model.version, model.hash);
        Ok(html! {
            (DOCTYPE)
            html lang=(self.content.dutch.language) {
                (web::head(&title, &web::policy(desk::SCRIPT), STYLE))
                body {
                    header {
                        h1 { (words.title) }
                        p.subtitle { (words.subtitle) }
                        p { (version) }
                    }
                    nav aria-labelledby="inhoud" {
                        h2 #inhoud { (words.contents) }
                        ol {
                            @for chapter in &chapters {
                                li { a href=(format!("#{}", chapter.id)) { (chapter.title) } }
                            }
                        }
                    }
                    main {
                        @for (index, chapter) in chapters.iter().enumerate() {
                            section id=(chapter.id) {
                                h2 { (index + 1) ". " (chapter.title) }
                                (chapter.body)
                            }
                        }
                    }
                    (self.desk()?)
                }
            }
        })
    }

    fn intro(&self) -> Result<Chapter> {
        let words = &self.words.intro;
        let unchecked = self.ui("ui-unchecked")?;
        let list = |items: &[String]| {
            html! {
                ul { @for item in items { li { (fill(item, &[("unchecked", unchecked)])) } } }
            }
        };
        let body = html! {
            h3 { (words.what_title) }
            @for paragraph in &words.what { p { (paragraph) } }
            h3 { (words.read_title) }
            (list(&words.read))
            h3 { (words.limits_title) }
            (list(&words.limits))
            p { (words.limits_quote) }
            p.said { (self.ui("ui-own-doctor")?) }
            p.said { (self.ui("ui-purpose")?) }
            p.said { (self.content.checked(&self.content.dutch, self.today)?) }
            h3 { (words.sign_title) }
            p { (self.how_long()) }
            (list(&words.sign))
            (self.signature())
        };
        Ok(Chapter {
            id: "begin",
            title: words.title.clone(),
            body,
        })
    }

    /// Lines to write on, on paper.
    fn signature(&self) -> Markup {
        let words = &self.words.intro;
        let model = &self.content.compiled.model;
        let seen = [("version", model.version), ("hash", model.hash)];
        html! {
            div.signature {
                p { (fill(&words.sign_of, &seen)) }
                table {
                    @for name in [
                        &words.sign_name, &words.sign_role, &words.sign_date,
                        &words.sign_signature, &words.sign_read, &words.sign_remarks,
                    ] {
                        tr { th scope="row" { (name) } td {} }
                    }
                }
            }
        }
    }
}
