//! Why a support is here, in the words the person chose. Nothing is said that was not chosen.

use guide::{Answers, ChoiceSet, Reason};
use yew::{Html, html};

use crate::components::in_element;
use crate::content::{Guide, ui};
use crate::words::Words;

/// The reasons. Words that were said once are not said again: the sentence after them is about
/// the same.
pub(super) fn why(guide: Guide, answers: Answers, reasons: &[Reason]) -> Html {
    let mut said = ChoiceSet::EMPTY;
    let also = circumstances(reasons);
    let mut texts: Vec<Words> = Vec::new();
    let mut lines: Vec<Html> = Vec::new();
    for (because, text) in sayable(guide, reasons) {
        if texts.contains(&text) {
            continue;
        }
        texts.push(text.clone());
        let words = because.without(said);
        said = said.or(words);
        lines.push(html! {
            <div class="sw-why__reason">
                if !words.is_empty() {
                    <p class="sw-why__words">
                        {in_element("span", "", guide.text(ui::BECAUSE))}
                        {" "}
                        {in_element("strong", "", quote(guide, answers, words))}
                    </p>
                }
                {in_element("p", "", text)}
            </div>
        });
    }
    html! {
        <div class="sw-why">
            <p class="sw-why__title">{in_element("span", "", guide.text(ui::WHY))}</p>
            {lines}
            if !also.is_empty() {
                <p class="sw-why__words sw-why__also">
                    {in_element("span", "", guide.text(ui::BECAUSE_ALSO))}
                    {" "}
                    {in_element("strong", "", quote(guide, answers, also))}
                </p>
            }
        </div>
    }
}

/// What else the person said that made the strongest reason hold. Of the others it would be too
/// much to read.
fn circumstances(reasons: &[Reason]) -> ChoiceSet {
    let strongest = reasons.first().filter(|reason| reason.certain);
    strongest.map_or(ChoiceSet::EMPTY, |reason| reason.circumstances)
}

/// The reasons that are certain. Where none is, all words with the remark that it may fit: the
/// sentence of a rule would claim something the person did not say.
fn sayable(guide: Guide, reasons: &[Reason]) -> Vec<(ChoiceSet, Words)> {
    let certain: Vec<_> = reasons
        .iter()
        .filter(|reason| reason.certain)
        .map(|reason| {
            (
                reason.because,
                guide.text(guide.model.rule(reason.rule).text),
            )
        })
        .collect();
    if certain.is_empty() && !reasons.is_empty() {
        let because = reasons
            .iter()
            .fold(ChoiceSet::EMPTY, |all, reason| all.or(reason.because));
        vec![(because, guide.text(ui::MAYBE))]
    } else {
        certain
    }
}

/// "‘…’, ‘…’ en ‘…’"
fn quote(guide: Guide, answers: Answers, words: ChoiceSet) -> Words {
    let words: Vec<Words> = words
        .iter()
        .map(|choice| guide.quoted(&guide.text(guide.model.choice(choice).label.text_for(answers))))
        .collect();
    guide.listed(&words)
}
