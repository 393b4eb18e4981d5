//! Every kind of support by group, each with a page of its own.

use yew::{Callback, Html, NodeRef, html};

use super::title;
use crate::components::{kind_rows, words};
use crate::content::{Guide, ui};
use crate::pages::Page;

/// The groups and their kinds; the heading gets focus when the page comes up.
pub fn kinds(guide: Guide, heading: &NodeRef, on_open: &Callback<Page>) -> Html {
    let model = guide.model;
    html! {
        <div class="sw-kind">
            {title(guide, ui::KINDS_TITLE, heading)}
            {words("p", "", guide.text(ui::KINDS_HINT))}
            {for model.groups.iter().enumerate().map(|(index, group)| {
                let members = model.support_ids();
                let supports: Vec<_> = members
                    .filter(|id| model.support(*id).group.index() == index)
                    .collect();
                html! {
                    <section class="sw-kind__part" key={group.id}>
                        {words(guide.heading(2), "sw-h2", guide.text(group.title))}
                        {kind_rows(guide, &supports, on_open)}
                    </section>
                }
            })}
        </div>
    }
}
