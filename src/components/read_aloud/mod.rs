//! A button that reads aloud what stands somewhere, and stops.

use web_sys::HtmlElement;
use yew::{Callback, Html, NodeRef, Properties, component, html, use_context};

use crate::components::{IconKind, icon, words};
use crate::content::{Guide, ui};
use crate::hooks::{Speech, use_id};

/// Properties of [`ReadAloud`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ReadAloudProps {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// What to read: everything that can be seen in it, at the moment of the press.
    pub of: NodeRef,
}

/// "Lees voor"; nothing where the device has no voice of its own for this language.
#[component]
pub fn ReadAloud(props: &ReadAloudProps) -> Html {
    let guide = props.guide;
    let id = use_id();
    let Some(speech) = use_context::<Option<Speech>>().flatten() else {
        return Html::default();
    };
    let reads = speech.reading.as_ref() == Some(&id);
    let on_press = Callback::from({
        let of = props.of.clone();
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
            {words("span", "", guide.text(label))}
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
