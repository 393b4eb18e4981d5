//! Walks a person through the guide, and says where the result is not as expected.

use std::fmt;

use guide::model::SupportId;
use guide::{Advice, Item, advise, session};

use super::ids::Ids;
use super::{BadJourney, Journey, file};
use crate::advise::look_up;
use crate::conditions::names;
use content::Content;

/// Something that came out other than expected. Supports are named as a visitor reads them.
#[derive(Debug)]
pub struct Difference {
    /// Which field of the journey.
    field: &'static str,
    /// What the journey says.
    expected: String,
    /// What the guide says.
    got: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Difference {
            field,
            expected,
            got,
        } = self;
        write!(out, "{field}\n  expected  {expected}\n  got       {got}")
    }
}

/// What differs; nothing when this person arrives.
///
/// # Errors
/// An id that does not exist, or an answer that this person cannot give.
pub fn compare(
    content: &Content<'_>,
    name: &str,
    journey: &Journey,
) -> Result<Vec<Difference>, BadJourney> {
    let model = &content.compiled.model;
    let given = look_up(model, journey.answers.clone()).map_err(|error| BadJourney::Answers {
        file: file(name),
        error,
    })?;
    let answers = session::prune(model, given);
    let not_asked = names(model, given.0.without(answers.0));
    if !not_asked.is_empty() {
        let answers = not_asked.join(", ");
        return Err(BadJourney::NotAsked {
            file: file(name),
            answers,
        });
    }
    let ids = Ids { model, name };
    ids.sources(&journey.sources)?;
    let mut arrival = Arrival {
        content,
        ids,
        advice: advise(model, answers),
        found: Vec::new(),
    };
    arrival.supports(journey)?;
    arrival.flags(journey)?;
    arrival.tonight(journey)?;
    arrival.doors(journey)?;
    Ok(arrival.found)
}

/// Where one person arrived, and what was found to differ so far.
struct Arrival<'a, 'm> {
    content: &'a Content<'m>,
    ids: Ids<'a, 'm>,
    advice: Advice,
    found: Vec<Difference>,
}

impl Arrival<'_, '_> {
    fn supports(&mut self, journey: &Journey) -> Result<(), BadJourney> {
        let shown = supports(self.advice.first());
        let every = supports(&self.advice.items);
        let first = self.ids.supports("first", &journey.first)?;
        let mut missing = self.ids.supports("includes", &journey.includes)?;
        missing.retain(|support| !every.contains(support));
        let mut unwanted = self.ids.supports("never", &journey.never)?;
        unwanted.retain(|support| shown.contains(support));

        self.expect("first", shown.starts_with(&first), &first, &shown);
        self.expect("includes", missing.is_empty(), &missing, &every);
        self.expect("never", unwanted.is_empty(), &unwanted, &shown);
        Ok(())
    }

    fn flags(&mut self, journey: &Journey) -> Result<(), BadJourney> {
        self.ids.flags(&journey.flags)?;
        let model = self.ids.model;
        let flags = self.advice.flags.iter();
        let got: Vec<&str> = flags
            .map(|flag| model.choice(model.flag(*flag).choice).id)
            .collect();
        if got != journey.flags {
            self.found.push(Difference {
                field: "flags",
                expected: or_nothing(journey.flags.join(", ")),
                got: or_nothing(got.join(", ")),
            });
        }
        Ok(())
    }

    fn tonight(&mut self, journey: &Journey) -> Result<(), BadJourney> {
        if let Some(id) = &journey.tonight {
            let expected = self.ids.support("tonight", id)?;
            let got: Vec<SupportId> = self.advice.tonight.into_iter().collect();
            self.expect("tonight", got == [expected], &[expected], &got);
        }
        Ok(())
    }

    fn doors(&mut self, journey: &Journey) -> Result<(), BadJourney> {
        for (id, kind) in &journey.door {
            let support = self.ids.support("door", id)?;
            self.ids.door(support, kind)?;
            let item = self
                .advice
                .items
                .iter()
                .find(|item| item.entry.support == support);
            let doors = self.ids.model.support(support).doors;
            let got = item.map(|item| doors[item.entry.door].kind.as_str());
            if got != Some(kind) {
                self.found.push(Difference {
                    field: "door",
                    expected: format!("{}: {kind}", in_dutch(self.content, &[support])),
                    got: got.unwrap_or("it does not fit").to_owned(),
                });
            }
        }
        Ok(())
    }

    fn expect(
        &mut self,
        field: &'static str,
        holds: bool,
        expected: &[SupportId],
        got: &[SupportId],
    ) {
        if !holds {
            let expected = in_dutch(self.content, expected);
            let got = in_dutch(self.content, got);
            self.found.push(Difference {
                field,
                expected,
                got,
            });
        }
    }
}

fn supports(items: &[Item]) -> Vec<SupportId> {
    items.iter().map(|item| item.entry.support).collect()
}

/// "Huisarts (huisarts), Notaris (notaris)".
fn in_dutch(content: &Content<'_>, supports: &[SupportId]) -> String {
    let supports = supports
        .iter()
        .map(|id| content.compiled.model.support(*id));
    let names: Vec<String> = supports
        .map(|support| format!("{} ({})", content.text(support.name), support.id))
        .collect();
    or_nothing(names.join(", "))
}

fn or_nothing(text: String) -> String {
    if text.is_empty() {
        "nothing".into()
    } else {
        text
    }
}
