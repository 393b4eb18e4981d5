//! What can be done when offices are closed.

use anyhow::Result;
use guide::model::{Hours, Night, NightStep, Open};
use maud::{Markup, html};

use super::Dossier;
use super::words::fill;

impl Dossier<'_, '_> {
    /// When each kind of support can be reached, small things to do, and what cannot wait.
    ///
    /// # Errors
    /// When a text of the widget is not there.
    pub fn night(&self, night: &Night<'_>) -> Result<Markup> {
        let words = &self.words.night;
        let hours = [
            ("day", self.ui("ui-tonight-day")?),
            ("ask", self.ui("ui-tonight-hours")?),
        ];
        let steps = [("steps", self.ui("ui-tonight-steps")?)];
        Ok(html! {
            p { (words.talk_also) }
            h4 { (words.hours) }
            p { (fill(&words.hours_lead, &hours)) }
            @for (index, hours) in night.hours.iter().enumerate() {
                (self.hours(index + 1, hours)?)
            }
            h4 { (words.steps) }
            p { (fill(&words.steps_lead, &steps)) }
            @for (index, step) in night.steps.iter().enumerate() {
                (self.night_step(index + 1, step)?)
            }
            div #wachten { (self.statement(&words.cannot_wait, &night.cannot_wait)?) }
            p.note { (words.cannot_wait_lead) }
        })
    }

    /// When, in words.
    pub fn open(&self, open: Open) -> &str {
        let words = &self.words.night;
        match open {
            Open::DayAndNight => &words.day_and_night,
            Open::OutsideOfficeHours => &words.outside_office_hours,
            Open::OfficeHours => &words.office_hours,
        }
    }

    fn hours(&self, number: usize, hours: &Hours<'_>) -> Result<Markup> {
        let inside = html! {
            p { strong { (self.open(hours.open)) ":" } " " (self.support_links(hours.supports)) "." }
        };
        self.explained(&format!("uren-{number}"), &hours.claim, &inside)
    }

    fn night_step(&self, number: usize, step: &NightStep<'_>) -> Result<Markup> {
        let open = [("open", self.ui("ui-talk-open")?)];
        let inside = html! {
            p { (self.roles(&step.text)) }
            p.note {
                (self.for_whom(&step.when))
                @if step.card { " " (fill(&self.words.night.step_card, &open)) }
            }
        };
        self.explained(&format!("vannacht-{number}"), &step.claim, &inside)
    }
}
