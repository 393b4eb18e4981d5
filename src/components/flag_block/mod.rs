//! What comes first because of a signal.

use guide::model::FlagId;
use yew::{Html, Properties, component, html};

use crate::components::{Lines, words};
use crate::content::{Guide, ui};

/// Properties of [`FlagBlock`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct FlagBlockProps {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// The signal.
    pub flag: FlagId,
}

/// A calm outline with what can be done now.
#[component]
pub fn FlagBlock(props: &FlagBlockProps) -> Html {
    let guide = props.guide;
    let flag = guide.model.flag(props.flag);
    html! {
        <section class="sw-flag">
            {words(guide.heading(2), "sw-h2 sw-flag__title", guide.text(flag.title))}
            <Lines {guide} lines={flag.lines} />
            if flag.unsafe_to_be_seen {
                <p class="sw-flag__note">{guide.text(ui::HISTORY_NOTE)}</p>
            }
        </section>
    }
}
