//! What every page of the static guide has around its own words: head, ways to the other pages,
//! and foot.
//!
//! The pages have no script, ask for one stylesheet and nothing else, and say so in a policy of
//! their own. They also work inside a frame with an opaque origin.

use anyhow::Result;
use maud::{DOCTYPE, Markup, html};

use super::parts;
use super::voice::Voice;

/// Names no origin: WebKit does not let `'self'` match in a frame with an opaque origin, and the
/// pages do not know where they will be served. Without script, a form or a frame, a stylesheet is
/// all that can be requested. `file:` is for visitors who open a page from a folder.
const POLICY: &str = "default-src 'none'; style-src http: https: file:; img-src data:; \
    base-uri 'none'; form-action 'none'";

/// Stylesheet of all of them, beside `index.html`.
pub const STYLESHEET: &str = "gids.css";

/// The page with all there is on one page.
pub const ONE_PAGE: &str = "gids.html";
/// Every kind of support, with a page each.
pub const KINDS: &str = "hulp/index.html";
/// What to do when it cannot wait.
pub const URGENT: &str = "nood.html";
/// What may fit first, by worry.
pub const BEGIN: &str = "waar-begin-ik.html";

/// One page: its language and its place.
pub struct Sheet<'a, 'm> {
    /// The content in the language of the page.
    pub voice: Voice<'a, 'm>,
    /// Where it is among the Dutch pages: `hulp/huisarts.html`. A translation has the same places
    /// in a folder with the name of its language.
    pub place: String,
}

impl Sheet<'_, '_> {
    /// Where it is written, below the folder of `index.html`.
    pub fn path(&self) -> String {
        in_language(&self.voice, &self.place)
    }

    /// The address of another page in the same language, from this one.
    pub fn to(&self, place: &str) -> String {
        relative(&self.path(), &in_language(&self.voice, place))
    }

    /// The page with the questions, in the language of this one.
    pub fn questions(&self) -> String {
        let page = relative(&self.path(), "index.html");
        match self.voice.is_translated() {
            true => format!("{page}?lang={}", self.voice.texts.language),
            false => page,
        }
    }

    /// The whole page.
    ///
    /// # Errors
    /// When a text is not there.
    pub fn page(&self, title: &str, urgent_at_the_foot: bool, words: &Markup) -> Result<Markup> {
        let voice = &self.voice;
        Ok(html! {
            (DOCTYPE)
            html lang=(voice.texts.language) dir=[voice.dir()] {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(POLICY);
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    // Letters grow with those of the device.
                    meta name="text-scale" content="scale";
                    meta name="referrer" content="no-referrer";
                    // No picture, and no request for one.
                    link rel="icon" href="data:,";
                    link rel="stylesheet" href=(relative(&self.path(), STYLESHEET));
                    title { (title) " – " (voice.plain_of("ui-name")?) }
                }
                body {
                    div.sw-guide {
                        (self.header()?)
                        main {
                            (words)
                            @if urgent_at_the_foot { (parts::urgent(voice)?) }
                        }
                        (self.footer()?)
                    }
                }
            }
        })
    }

    fn header(&self) -> Result<Markup> {
        let voice = &self.voice;
        let links = [
            (URGENT, voice.text(voice.model().urgent_title)),
            (BEGIN, voice.text_of("page-begin-title")?),
            (KINDS, voice.text_of("ui-kinds-title")?),
        ];
        Ok(html! {
            header.sw-guide__header {
                p.sw-guide__mark { (voice.text_of("ui-name")?) }
                ul role="list" {
                    @for (place, words) in links {
                        li { a href=(self.to(place)) aria-current=[(place == self.place).then_some("page")] {
                            (words)
                        } }
                    }
                    li { a href=(self.questions()) { (voice.text_of("page-to-questions")?) } }
                }
            }
        })
    }

    fn footer(&self) -> Result<Markup> {
        let voice = &self.voice;
        let model = voice.model();
        let version = [("version", model.version), ("hash", model.hash)];
        Ok(html! {
            footer {
                (parts::purpose(voice)?)
                @if voice.is_translated() { p { (voice.text_of("ui-translated")?) } }
                p { (voice.checked()?) }
                p { (voice.fill("ui-version", &version)?) }
                @if self.place != ONE_PAGE {
                    p { a href=(self.to(ONE_PAGE)) { (voice.text_of("ui-one-page")?) } }
                }
                (self.other_languages())
            }
        })
    }

    /// The same page in every other language, in the words of its own speakers.
    fn other_languages(&self) -> Markup {
        let voice = &self.voice;
        let compiled = &voice.content.compiled;
        let languages = compiled.texts.iter().zip(&compiled.names);
        html! {
            @for (texts, name) in languages {
                @if texts.language != voice.texts.language {
                    @let there = in_language(&Voice { texts: *texts, ..*voice }, &self.place);
                    p { a href=(relative(&self.path(), &there)) hreflang=(texts.language)
                        lang=(texts.language) { (name) } }
                }
            }
        }
    }
}

/// Where the page of a place is in a language.
pub fn in_language(voice: &Voice<'_, '_>, place: &str) -> String {
    match voice.is_translated() {
        true => format!("{}/{place}", voice.texts.language),
        false => place.to_owned(),
    }
}

/// The address of one file as a link in another; both are paths below the same folder.
fn relative(from: &str, to: &str) -> String {
    let folders: Vec<&str> = from.split('/').rev().skip(1).collect();
    let shared = folders
        .iter()
        .rev()
        .zip(to.split('/'))
        .take_while(|(one, other)| *one == other)
        .count();
    let up = "../".repeat(folders.len() - shared);
    let down: Vec<&str> = to.split('/').skip(shared).collect();
    format!("{up}{}", down.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_from_any_folder_to_any_other() {
        for (from, to, link) in [
            ("gids.html", "hulp/index.html", "hulp/index.html"),
            ("hulp/index.html", "hulp/huisarts.html", "huisarts.html"),
            ("hulp/huisarts.html", "nood.html", "../nood.html"),
            ("en/hulp/huisarts.html", "en/nood.html", "../nood.html"),
            (
                "en/hulp/index.html",
                "hulp/index.html",
                "../../hulp/index.html",
            ),
            ("en/gids.html", "gids.css", "../gids.css"),
        ] {
            assert_eq!(relative(from, to), link, "{from} → {to}");
        }
    }
}
