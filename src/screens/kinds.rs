//! Every kind of support by group, each with a page of its own.

use yew::{Callback, Html, NodeRef, html};

use super::title;
use crate::components::{in_element, kind_rows};
use crate::content::{Guide, ui};
use crate::state::Action;

/// The groups and their kinds; the heading gets focus when the page comes up.
pub fn kinds(guide: Guide, heading: &NodeRef, on_action: &Callback<Action>) -> Html {
    let model = guide.model;
    html! {
        <div class="sw-kind">
            {title(guide, ui::KINDS_TITLE, heading)}
            {in_element("p", "", guide.text(ui::KINDS_HINT))}
            {in_element("p", "", guide.text(ui::HUISARTS_LINE))}
            {for model.groups.iter().enumerate().map(|(index, group)| {
                let supports: Vec<_> = model.in_group(index).collect();
                html! {
                    <section class="sw-kind__part" key={group.id}>
                        {in_element(guide.heading(2), "sw-h2", guide.text(group.title))}
                        {kind_rows(guide, &supports, on_action)}
                    </section>
                }
            })}
        </div>
    }
}
