//! Two or three kinds of support beside each other, in the order in which the visitor chose them.
//! On a phone each question has the kinds below each other; where there is room they are columns.

use guide::TextId;
use guide::model::{Statement as Sourced, Support, SupportId};
use web_sys::HtmlSelectElement;
use yew::{Callback, Html, NodeRef, TargetCast, html};

use super::title;
use crate::components::{claims_of, classed, small_print, stated, words};
use crate::content::{Guide, ui};
use crate::pages::COMPARED;

/// Choosing, and what is different. `id` begins the ids of the lists; the heading gets focus when the
/// page comes up; `on_compare` chooses a kind of support for a place, or none.
pub fn compare(
    guide: Guide,
    id: &str,
    compared: [Option<SupportId>; COMPARED],
    heading: &NodeRef,
    on_compare: &Callback<(usize, Option<SupportId>)>,
) -> Html {
    let mut chosen: Vec<SupportId> = Vec::new();
    for kind in compared.iter().flatten() {
        if !chosen.contains(kind) {
            chosen.push(*kind);
        }
    }
    html! {
        <div class="sw-compare">
            {title(guide, ui::COMPARE_TITLE, heading)}
            {words("p", "", guide.text(ui::COMPARE_HINT))}
            <div class="sw-compare__choose">
                {for compared.iter().enumerate().map(|(place, kind)| {
                    choice(guide, format!("{id}-{place}"), place, *kind, on_compare)
                })}
            </div>
            if chosen.len() < 2 {
                <p role="status">{words("span", "", guide.text(ui::COMPARE_FEW))}</p>
            } else {
                {for QUESTIONS.into_iter().map(|question| row(guide, question, &chosen))}
                {small_print(guide, chosen.iter().flat_map(|id| claims_of(guide.model, *id)))}
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
    on_compare: &Callback<(usize, Option<SupportId>)>,
) -> Html {
    let model = guide.model;
    let on_change = on_compare.reform(move |event: yew::Event| {
        let named = event
            .target_dyn_into::<HtmlSelectElement>()
            .map(|list| list.value());
        let is_it = |id: &SupportId| named.as_deref() == Some(model.support(*id).id);
        (place, model.support_ids().find(is_it))
    });
    let number = (place + 1).to_string();
    html! {
        <div key={place}>
            <label for={id.clone()}>{guide.fill(ui::COMPARE_SLOT, &[("n", &number)])}</label>
            <select {id} class="sw-compare__list" autocomplete="off" onchange={on_change}>
                <option value="" selected={chosen.is_none()}>{guide.text(ui::COMPARE_NONE)}</option>
                {for model.groups.iter().enumerate().map(|(index, group)| html! {
                    <optgroup label={guide.text(group.title)}>
                        {for model.support_ids()
                            .filter(|id| model.support(*id).group.index() == index)
                            .map(|id| html! {
                                <option value={model.support(id).id} selected={chosen == Some(id)}>
                                    {guide.text(model.support(id).name)}
                                </option>
                            })}
                    </optgroup>
                })}
            </select>
        </div>
    }
}

/// What is asked of each kind.
type Question = (TextId, fn(&Support<'static>) -> Option<Sourced<'static>>);

const QUESTIONS: [Question; 5] = [
    (ui::COMPARE_GIVES, |support| Some(support.gives)),
    (ui::LIMITS, |support| Some(support.limits)),
    (ui::REFERRAL, |support| Some(support.referral)),
    (ui::PAYS, |support| Some(support.pays)),
    (ui::SOON, |support| support.soon),
];

/// One question, and what each kind answers.
fn row(guide: Guide, (question, answer): Question, chosen: &[SupportId]) -> Html {
    let class = format!("sw-compare__row sw-compare__row--{}", chosen.len());
    let inside = html! {
        <>
            {words(guide.heading(2), "sw-h2", guide.text(question))}
            <dl>
                {for chosen.iter().map(|id| {
                    let support = guide.model.support(*id);
                    html! {
                        <div key={id.index()} class="sw-compare__kind">
                            {words("dt", "", guide.text(support.name))}
                            <dd>
                                if let Some(statement) = answer(support) {
                                    {stated(guide, &statement)}
                                } else {
                                    {words("p", "", guide.text(ui::SOON_UNKNOWN))}
                                }
                            </dd>
                        </div>
                    }
                })}
            </dl>
        </>
    };
    classed("section", class, inside).into()
}
