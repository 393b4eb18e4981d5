//! What this is, before the first question.

use yew::{Html, NodeRef, Properties, component, html};

use crate::components::focusable;
use crate::content::{Guide, ui};

/// Properties of [`Welcome`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct WelcomeProps {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// Answers were wiped just now.
    pub wiped: bool,
    /// The heading, which gets focus when the screen comes up.
    pub heading: NodeRef,
}

/// Title and three short lines.
#[component]
pub fn Welcome(props: &WelcomeProps) -> Html {
    let guide = props.guide;
    html! {
        <div class="sw-welcome">
            if props.wiped {
                <p class="sw-welcome__wiped" role="status"><span>{guide.text(ui::WIPED)}</span></p>
            }
            {focusable(guide.heading(1), "sw-h1 sw-welcome__title", &props.heading, guide.text(ui::TITLE))}
            {for [ui::INTRO_WHAT, ui::INTRO_TIME, ui::INTRO_PRIVATE].into_iter().map(|line| html! {
                <p class="sw-welcome__line">{guide.text(line)}</p>
            })}
        </div>
    }
}
