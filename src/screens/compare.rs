//! Two or three kinds of support beside each other, in the order in which the visitor chose them.
//! On a phone each question has the kinds below each other; where there is room they are columns.

use guide::Answers;
use guide::advice::entry;
use guide::entry::Topic;
use guide::model::SupportId;
use guide::text::plain;
use web_sys::HtmlSelectElement;
use yew::{AttrValue, Callback, Html, NodeRef, TargetCast, html};

use super::title;
use crate::components::{element_with, in_element, in_short, small_print, stated};
use crate::content::{Guide, label_of, ui};
use crate::pages::COMPARED;
use crate::state::Action;
use crate::words::Words;

/// Choosing, and what is different: first in a few words, then in sentences. `id` begins the ids of the
/// lists; the heading gets focus when the page comes up; `on_action` chooses a kind of support for a place,
/// or none.
pub fn compare(
    guide: Guide,
    answers: Answers,
    id: &str,
    compared: [Option<SupportId>; COMPARED],
    heading: &NodeRef,
    on_action: &Callback<Action>,
) -> Html {
    let mut chosen: Vec<SupportId> = Vec::new();
    for kind in compared.iter().flatten() {
        if !chosen.contains(kind) {
            chosen.push(*kind);
        }
    }
    let is_few = chosen.len() < 2;
    let hidden = (!is_few).then(|| "sw-hidden".into());
    let status: [Option<AttrValue>; 2] = [Some("status".into()), hidden];
    let said = if is_few {
        guide.text(ui::COMPARE_FEW)
    } else {
        let names: Vec<Words> = chosen
            .iter()
            .map(|id| guide.text(guide.model.support(*id).name))
            .collect();
        guide.fill(ui::COMPARE_NOW, &[("kinds", &guide.listed(&names))])
    };
    html! {
        <div class="sw-compare">
            {title(guide, ui::COMPARE_TITLE, heading)}
            {in_element("p", "", guide.text(ui::COMPARE_HINT))}
            <div class="sw-compare__choose">
                {for compared.iter().enumerate().map(|(place, kind)| {
                    choice(guide, format!("{id}-{place}"), place, *kind, on_action)
                })}
            </div>
            // Always there: a screen reader says what is put into it. What is compared can be seen.
            {element_with("p", &["role", "class"], status, in_element("span", "", said))}
            if !is_few {
                {side_by_side(guide, answers, &chosen)}
                {for Topic::COMPARED.into_iter().map(|topic| row(guide, topic, &chosen))}
                {small_print(guide, chosen.iter().flat_map(|id| guide.model.claims_of(*id)))}
            }
        </div>
    }
}

/// One of the places: a list to choose from, by group.
fn choice(
    guide: Guide,
    id: String,
    place: usize,
    chosen: Option<SupportId>,
    on_action: &Callback<Action>,
) -> Html {
    let model = guide.model;
    let on_change = on_action.reform(move |event: yew::Event| {
        let named = event
            .target_dyn_into::<HtmlSelectElement>()
            .map(|list| list.value());
        let is_it = |id: &SupportId| named.as_deref() == Some(model.support(*id).id);
        Action::Compare(place, model.support_ids().find(is_it))
    });
    let number = (place + 1).to_string();
    html! {
        <div key={place}>
            <label for={id.clone()}>{guide.fill(ui::COMPARE_SLOT, &[("n", &number)])}</label>
            <select {id} class="sw-compare__list" autocomplete="off" onchange={on_change}>
                <option value="" selected={chosen.is_none()}>{guide.text(ui::COMPARE_NONE)}</option>
                {for model.groups.iter().enumerate().filter_map(|(index, group)| {
                    let mut kinds = model.in_group(index).filter(|id| !model.is_helpline(*id)).peekable();
                    kinds.peek()?;
                    Some(html! {
                        <optgroup label={guide.text(group.title)}>
                            {for kinds.map(|id| html! {
                                <option value={model.support(id).id} selected={chosen == Some(id)}>
                                    {plain(&guide.text(model.support(id).name))}
                                </option>
                            })}
                        </optgroup>
                    })
                })}
            </select>
        </div>
    }
}

/// What people ask first, a column for each kind: also on a phone.
fn side_by_side(guide: Guide, answers: Answers, chosen: &[SupportId]) -> Html {
    let model = guide.model;
    let kinds = chosen
        .iter()
        .map(|id| in_short(guide, entry(model, answers, *id)));
    let kinds: Vec<_> = kinds.collect();
    let topics = kinds.iter().flatten().map(|(topic, _)| *topic).take(3);
    // What stands in brackets is long, and stands in full below.
    let short = |id: &SupportId| {
        let name = plain(&guide.text(model.support(*id).name));
        name.split(" (").next().unwrap_or_default().to_owned()
    };
    html! {
        <table class="sw-compare__short">
            <thead>
                <tr>{for chosen.iter().map(|id| html! { <th scope="col">{in_element("span", "", short(id))}</th> })}</tr>
            </thead>
            {for topics.enumerate().map(|(index, topic)| html! {
                <tbody>
                    <tr>
                        <th scope="rowgroup" colspan={chosen.len().to_string()}>
                            {in_element("span", "", guide.text(label_of(topic)))}
                        </th>
                    </tr>
                    <tr>{for kinds.iter().map(|kind| in_element("td", "", kind[index].1.clone()))}</tr>
                </tbody>
            })}
        </table>
    }
}

/// One topic, and what the guide says of each kind.
fn row(guide: Guide, topic: Topic, chosen: &[SupportId]) -> Html {
    html! {
        <section class="sw-compare__row">
            {in_element(guide.heading(2), "sw-h2", guide.text(label_of(topic)))}
            <dl>
                {for chosen.iter().map(|id| {
                    let support = guide.model.support(*id);
                    html! {
                        <div key={id.index()} class="sw-compare__kind">
                            {in_element("dt", "", guide.text(support.name))}
                            <dd>
                                if let Some(statement) = topic.of(support) {
                                    {stated(guide, &statement)}
                                } else {
                                    {in_element("p", "", guide.text(ui::SOON_UNKNOWN))}
                                }
                            </dd>
                        </div>
                    }
                })}
            </dl>
        </section>
    }
}
