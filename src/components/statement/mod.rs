//! A sentence of a card, as it holds today.

use yew::{Html, Properties, component, html};

use crate::components::Unchecked;
use crate::content::Guide;

/// Properties of [`Statement`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct StatementProps {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// The sentence with its source and dates.
    pub statement: guide::model::Statement<'static>,
}

/// The sentence, marked when nobody checked it.
#[component]
pub fn Statement(props: &StatementProps) -> Html {
    let StatementProps { guide, statement } = props;
    html! {
        <div class="sw-statement">
            <p>{guide.text(statement.text_on(guide.today))}</p>
            if !statement.claim.is_firm(guide.today) {
                <Unchecked guide={*guide} />
            }
        </div>
    }
}
