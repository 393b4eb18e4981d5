//! Sentences of urgent help, each with the numbers that belong to it.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use guide::model::Line;
use yew::{Html, html};

use crate::components::{contacts, in_element};
use crate::content::Guide;

/// A list of sentences with numbers to call.
pub fn lines(guide: Guide, lines: &[Line<'static>]) -> Html {
    html! {
        <ul class="sw-lines" role="list">
            {for lines.iter().enumerate().map(|(index, line)| html! {
                <li key={index} class="sw-lines__line">
                    {in_element("p", "", guide.text(line.text))}
                    {contacts(guide, line.contacts, &None)}
                </li>
            })}
        </ul>
    }
}
