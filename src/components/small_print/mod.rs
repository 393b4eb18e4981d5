//! Where words come from, and when somebody last looked.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use guide::entry::Sources;
use guide::model::{Claim, SourceId};
use yew::{Callback, Html, html};

use crate::components::{Disclosure, in_element};
use crate::content::{Guide, NL, ui};

/// The sources of these claims. The day is that of the statement nobody looked at for longest.
///
/// A function: it has no state, and each component costs the visitor some kilobytes.
pub fn small_print<'c>(guide: Guide, claims: impl Iterator<Item = &'c Claim<'static>>) -> Html {
    let Sources { cited, checked_on } = Sources::of(claims);
    let day = checked_on.map_or("".into(), |date| guide.day(date));
    let summary = guide.fill(ui::SOURCES, &[("date", &day)]);
    let inside = Callback::from(move |()| self::sources(guide, &cited));
    html! { <Disclosure class="sw-small-print" summary={in_element("span", "", summary)} {inside} /> }
}

fn sources(guide: Guide, sources: &[SourceId]) -> Html {
    html! {
        <ul class="sw-small-print__sources">
            {for sources.iter().map(|source| html! {
                // Titles are as their authors wrote them.
                <li key={source.index()} lang={NL.language} dir={NL.direction.as_str()}>
                    {guide.model.source(*source).title}
                </li>
            })}
        </ul>
    }
}
