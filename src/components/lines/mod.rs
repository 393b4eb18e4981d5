//! Sentences of urgent help, each with the numbers that belong to it.

use guide::model::Line;
use yew::{Html, Properties, component, html};

use crate::components::Contacts;
use crate::content::Guide;

/// Properties of [`Lines`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct LinesProps {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// The sentences, in order.
    pub lines: &'static [Line<'static>],
}

/// A list of sentences with numbers to call.
#[component]
pub fn Lines(props: &LinesProps) -> Html {
    let guide = props.guide;
    html! {
        <ul class="sw-lines" role="list">
            {for props.lines.iter().enumerate().map(|(index, line)| html! {
                <li key={index} class="sw-lines__line">
                    <p>{guide.text(line.text)}</p>
                    <Contacts {guide} facts={line.contacts} />
                </li>
            })}
        </ul>
    }
}
