//! What the organisation whose page this is adds. It stands beside the guide and says whose it is.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use guide::model::SupportId;
use yew::{Html, html};

use super::contacts::{OnCall, page_link, phone_link};
use crate::components::{classed, in_element, unchecked_mark};
use crate::content::{Guide, NL, ui};
use crate::partner::{Contact, Partner};

/// How to reach a kind of support through a door, given by its place, with the partner; nothing where
/// it says nothing about that.
pub fn partner_contacts(
    guide: Guide,
    id: SupportId,
    door: usize,
    on_call: &OnCall,
) -> Option<Html> {
    let door = guide.model.support(id).doors.get(door)?;
    let partner = guide.setting.partner?;
    let contacts = partner.contacts(id, door.kind);
    if contacts.is_empty() {
        return None;
    }
    let title = guide.fill(ui::PARTNER_CONTACT, &[("partner", partner.name.as_str())]);
    Some(html! {
        <div class="sw-partner">
            {in_element("p", "sw-partner__title", title)}
            {for contacts.into_iter().map(|contact| self::contact(guide, partner, contact, on_call))}
        </div>
    })
}

/// A line where the partner does not offer a kind of support. The card stays, with its ways.
pub fn partner_lacks(guide: Guide, id: SupportId) -> Html {
    match guide.setting.partner {
        Some(partner) if partner.lacks(id) => {
            let name = [("partner", partner.name.as_str())];
            in_element(
                "p",
                "sw-partner__lacks",
                guide.fill(ui::PARTNER_LACKS, &name),
            )
        }
        Some(_) | None => Html::default(),
    }
}

/// What visitors from the partner's region need to know.
pub fn partner_region(guide: Guide) -> Html {
    let region = guide.setting.partner.and_then(|partner| {
        let region = partner.region.as_ref()?;
        Some(said("sw-partner__region", region.as_str()))
    });
    region.unwrap_or_default()
}

/// What exists only with the partner. Not advice: everybody sees the same.
pub fn partner_locals(guide: Guide) -> Html {
    let Some(partner) = guide
        .setting
        .partner
        .filter(|partner| !partner.local.is_empty())
    else {
        return Html::default();
    };
    let name = [("partner", partner.name.as_str())];
    html! {
        <section class="sw-results__part">
            {in_element(guide.heading(2), "sw-h2", guide.fill(ui::PARTNER_LOCAL, &name))}
            {in_element("p", "", guide.fill(ui::PARTNER_LOCAL_HINT, &name))}
            {for partner.local.iter().map(|local| html! {
                <div class="sw-partner">
                    {in_element(guide.heading(3), "sw-h3", local.name.as_str())}
                    {said("", local.gives.as_str())}
                    {contact(guide, partner, &local.contact, &None)}
                </div>
            })}
        </section>
    }
}

fn contact(
    guide: Guide,
    partner: &'static Partner,
    contact: &'static Contact,
    on_call: &OnCall,
) -> Html {
    let checked = [
        ("partner", partner.name.as_str()),
        ("date", &guide.day(contact.checked_on)),
    ];
    html! {
        <div class="sw-partner__contact">
            <div class="sw-contacts">
                if let Some(phone) = &contact.phone {
                    {phone_link(guide, phone.href(), partner.name.as_str(), phone.as_str().into(), on_call)}
                }
                if let Some(page) = &contact.page {
                    {page_link(guide, page.href(), page.as_str())}
                }
            </div>
            if let Some(hours) = &contact.hours {
                {said("", hours.as_str())}
            }
            {in_element("p", "sw-partner__checked", guide.fill(ui::PARTNER_CHECKED, &checked))}
            if !contact.is_firm(guide.today) {
                {unchecked_mark(guide)}
            }
        </div>
    }
}

/// A sentence of the partner.
fn said(class: &'static str, text: &'static str) -> Html {
    classed("p", class, dutch(text)).into()
}

/// A partner writes Dutch; where it does not, its letters say which way they run.
fn dutch(text: &'static str) -> Html {
    html! { <span lang={NL.language} dir="auto">{text}</span> }
}
