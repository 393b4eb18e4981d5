//! A button that reads aloud what stands somewhere, and stops.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use web_sys::HtmlElement;
use yew::{AttrValue, Callback, Html, NodeRef, html};

use crate::components::{IconKind, icon, in_element};
use crate::content::{Guide, ui};
use crate::hooks::Speech;

/// "Lees voor"; nothing where the device has no voice of its own for this language. It reads everything
/// that can be seen in `of`, at the moment of the press. `id`: who asks, of all that can be read.
///
/// A function: it has no state, and each component costs the visitor some kilobytes.
pub fn read_aloud(guide: Guide, speech: Option<&Speech>, id: &AttrValue, of: &NodeRef) -> Html {
    let Some(speech) = speech else {
        return Html::default();
    };
    let reads = speech.reading.as_ref() == Some(id);
    let on_press = Callback::from({
        let (speech, id, of) = (speech.clone(), id.clone(), of.clone());
        move |_| {
            if reads {
                speech.on_stop.emit(());
            } else if let Some(element) = of.cast::<HtmlElement>() {
                speech.on_read.emit((id.clone(), words_in(guide, &element)));
            }
        }
    });
    let label = if reads { ui::READ_STOP } else { ui::READ_ALOUD };
    html! {
        <button type="button" class="sw-read-aloud" onclick={on_press}>
            {icon(if reads { IconKind::Close } else { IconKind::Voice })}
            {in_element("span", "", guide.text(label))}
        </button>
    }
}

/// What can be seen in an element, line by line, without buttons like this one.
fn words_in(guide: Guide, element: &HtmlElement) -> String {
    let own = [guide.text(ui::READ_ALOUD), guide.text(ui::READ_STOP)];
    let words = element.inner_text();
    let lines: Vec<&str> = words
        .lines()
        .filter(|line| own.iter().all(|own| **own != *line.trim()))
        .collect();
    lines.join("\n")
}
