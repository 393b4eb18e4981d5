//! What stands inside the element `<steun-wijzer>` of a partner's page until the widget is there,
//! and stays when it does not come: the crisis lines, and the way to everything else.
//!
//! A fragment that stands on its own in any page, of any encoding: no ids, no classes, no headings, no
//! styles, and letters beyond ASCII as numbers.

use anyhow::Result;
use guide::model::Line;
use maud::{Markup, PreEscaped, html};

use super::parts;
use super::sheet::{BEGIN, KINDS, ONE_PAGE, in_language};
use super::voice::Voice;

/// The folder of Steunwijzer on the partner's site, as the fragment names it. A site that puts it
/// elsewhere replaces this.
pub const FOLDER: &str = "/steunwijzer/";

/// The fragment.
///
/// # Errors
/// When a text is not there.
pub fn fragment(voice: &Voice<'_, '_>) -> Result<Markup> {
    let model = voice.model();
    let links = [
        (BEGIN, "page-begin-title"),
        (KINDS, "ui-kinds-title"),
        (ONE_PAGE, "ui-one-page"),
    ];
    Ok(in_any_encoding(html! {
        div lang=(voice.texts.language) dir=(voice.texts.direction.as_str()) {
            p { strong { (voice.text(model.urgent_title)) } }
            ul { @for line in model.urgent { li { (words_and_numbers(voice, line)?) } } }
            p { strong { (voice.text_of("page-begin-title")?) } }
            p { (voice.text_of("ui-huisarts-line")?) }
            ul { @for (place, key) in links { li {
                a href=(format!("{FOLDER}{}", in_language(voice, place)))
                    referrerpolicy="no-referrer" { (voice.text_of(key)?) }
            } } }
        }
    }))
}

/// With numbers for letters that encodings write in different ways.
fn in_any_encoding(markup: Markup) -> Markup {
    let mut ascii = String::new();
    for letter in markup.into_string().chars() {
        match letter.is_ascii() {
            true => ascii.push(letter),
            false => ascii.push_str(&format!("&#{};", u32::from(letter))),
        }
    }
    PreEscaped(ascii)
}

/// The sentence names its numbers; the links after it can be tapped.
fn words_and_numbers(voice: &Voice<'_, '_>, line: &Line<'_>) -> Result<Markup> {
    let model = voice.model();
    Ok(html! {
        (voice.text(line.text))
        @for fact in line.contacts { " " (parts::contact(voice, model.fact(*fact), false)?) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_beyond_ascii_are_numbers() {
        let markup = in_any_encoding(html! { p { "Op één pagina" } });
        assert_eq!(markup.into_string(), "<p>Op &#233;&#233;n pagina</p>");
    }
}
