//! The gallery: every component by itself, in named examples that stand beside it.
//!
//! Only with the feature `gallery`, which `site` sets to write pages of them; the widget is compiled
//! without it. Examples name no content: what they show is the first of its kind in the guide.

use std::rc::Rc;

use guide::model::{ChoiceId, QuestionId, QuestionKind, SupportId};
use guide::session::{choices_of, questions_on};
use guide::{Advice, Answers, Date, Event, Place, Session, advise};
use yew::{Callback, Html, Properties, component, html};

use crate::components::{EXAMPLES, in_element};
use crate::content::{Guide, MODEL, NL, dutch, ui};
use crate::languages::Rest;
use crate::partner::{self, Setting};
use crate::rest::if_there;
use crate::state::Action;

/// A component in one state.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// What is special about it, in a few words.
    pub name: &'static str,
    /// Draws it.
    pub draw: fn(&Fixture) -> Html,
}

/// The examples of one component.
#[derive(Debug, Clone, Copy)]
pub struct ComponentExamples {
    /// The name of its folder.
    pub name: &'static str,
    /// At least one.
    pub examples: &'static [Example],
}

/// The file that a partner can begin with.
const PARTNER: &str = include_str!("../static/voorbeeld/partner.json");

/// What examples are drawn with.
#[derive(Debug, Clone)]
pub struct Fixture {
    /// The guide in Dutch, below the headings of the gallery.
    pub guide: Guide,
    /// Somebody at the result, who answered everything they were asked.
    pub session: Session,
    /// What fits them.
    pub advice: Rc<Advice>,
    /// Nothing happens: there is no script.
    pub on_action: Callback<Action>,
}

impl Fixture {
    /// As it is on the day `today`.
    pub fn on(today: Date) -> Self {
        let guide = Guide {
            model: &MODEL,
            texts: dutch(),
            rest: Rest::Here,
            today,
            setting: Setting {
                // An example stands below a heading of level 2.
                heading_level: 2,
                ..Setting::default()
            },
            may_write: true,
        };
        let session = answered(Session::default());
        Fixture {
            guide,
            session,
            advice: Rc::new(advise(&MODEL, session.answers)),
            on_action: Callback::noop(),
        }
    }

    /// What they chose.
    pub fn answers(&self) -> Answers {
        self.session.answers
    }

    /// The guide on the page of a partner.
    pub fn with_partner(&self) -> Guide {
        let read = partner::read("partner.json", PARTNER, self.guide.today);
        let (partner, _) = if_there(read).unwrap_or_default();
        let setting = Setting {
            partner,
            ..self.guide.setting
        };
        Guide {
            setting,
            ..self.guide
        }
    }

    /// The first kind of support that is like this.
    ///
    /// # Panics
    /// When there is none.
    pub fn support(&self, is: impl Fn(SupportId) -> bool) -> SupportId {
        first(MODEL.support_ids(), |id| is(*id))
    }

    /// The first question of this kind.
    ///
    /// # Panics
    /// When there is none.
    pub fn question(&self, kind: QuestionKind) -> QuestionId {
        let questions = MODEL.screens.iter().flat_map(|screen| screen.questions);
        first(questions.copied(), |id| MODEL.question(*id).kind == kind)
    }

    /// The first question of this kind that comes after [`Fixture::question`].
    ///
    /// # Panics
    /// When there is none.
    pub fn later_question(&self, kind: QuestionKind) -> QuestionId {
        let questions = MODEL.screens.iter().flat_map(|screen| screen.questions);
        let later = questions
            .copied()
            .skip_while(|id| *id != self.question(kind))
            .skip(1);
        first(later, |id| MODEL.question(*id).kind == kind)
    }
}

/// The first that is like this.
///
/// # Panics
/// When there is none: then an example shows what the guide does not have any more.
#[expect(
    clippy::expect_used,
    reason = "no page of it is better than one without examples"
)]
#[track_caller]
pub fn first<T>(mut all: impl Iterator<Item = T>, is: impl Fn(&T) -> bool) -> T {
    all.find(|one| is(one)).expect("the guide has one")
}

/// An example that stands below the heading of the rest of a result.
pub fn in_the_rest(guide: Guide, example: Html) -> Html {
    html! {
        <>
            {in_element(guide.heading(2), "sw-h2", guide.text(ui::REST_TITLE))}
            {example}
        </>
    }
}

/// The conversation at the result, after the first answers to every question on the way.
fn answered(mut session: Session) -> Session {
    while let Place::Screen(screen) = session.place {
        let asked: Vec<_> = questions_on(&MODEL, session.answers, screen).collect();
        for question in asked {
            for choice in first_choices(&session, question) {
                session = session.after(&MODEL, Event::Choose(choice));
            }
        }
        session = session.after(&MODEL, Event::Next);
    }
    session
}

/// The first answer, or the first two where several can be chosen.
fn first_choices(session: &Session, question: QuestionId) -> Vec<ChoiceId> {
    let count = match MODEL.question(question).kind {
        QuestionKind::One => 1,
        QuestionKind::Many => 2,
    };
    let offered = choices_of(&MODEL, session.answers, question);
    offered.take(count).collect()
}

/// The components that have examples.
pub fn components() -> &'static [ComponentExamples] {
    EXAMPLES
}

/// Properties of [`GalleryPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct GalleryPageProps {
    /// The place of the component among the [`components`].
    pub component: usize,
    /// The day on which somebody looks.
    pub today: Date,
}

/// All examples of one component, each under its name.
#[component]
pub fn GalleryPage(props: &GalleryPageProps) -> Html {
    let fixture = Fixture::on(props.today);
    let component = components().get(props.component);
    let examples = component
        .into_iter()
        .flat_map(|component| component.examples);
    let examples = examples.enumerate().map(|(number, example)| {
        let id = format!("example-{number}");
        html! {
            <section class="gallery__example" aria-labelledby={id.clone()}>
                <h2 {id}>{example.name}</h2>
                // A component may begin with a heading of its own.
                <p>{"As a visitor sees it:"}</p>
                <div class="sw-app" lang={NL.language} dir={NL.direction.as_str()}>
                    {(example.draw)(&fixture)}
                </div>
            </section>
        }
    });
    examples.collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::*;

    /// Parts of which others are made: they have no look of their own.
    const WITHOUT_LOOK: [&str; 2] = ["element", "words"];

    #[test]
    fn every_component_has_examples_beside_it() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/components");
        let folders = fs::read_dir(folder).unwrap().map(Result::unwrap);
        let there: BTreeSet<String> = folders
            .filter(|entry| entry.path().is_dir())
            .map(|entry| entry.file_name().into_string().unwrap())
            .filter(|name| !WITHOUT_LOOK.contains(&name.as_str()))
            .collect();
        let shown = components()
            .iter()
            .map(|component| component.name.to_owned());
        let shown: BTreeSet<String> = shown.collect();
        assert_eq!(shown, there);
    }

    #[test]
    fn every_example_has_a_name_of_its_own_and_draws_something() {
        let fixture = Fixture::on(Date(20_261_122));
        for component in components() {
            let names: BTreeSet<_> = component
                .examples
                .iter()
                .map(|example| example.name)
                .collect();
            assert_eq!(names.len(), component.examples.len(), "{}", component.name);
            assert!(!names.is_empty(), "{}", component.name);
            for example in component.examples {
                let drawn = (example.draw)(&fixture);
                assert_ne!(
                    drawn,
                    Html::default(),
                    "{} {}",
                    component.name,
                    example.name
                );
            }
        }
    }

    #[test]
    fn the_fixture_is_at_the_result_with_every_question_answered() {
        let fixture = Fixture::on(Date(20_261_122));
        assert_eq!(fixture.session.place, Place::Result);
        assert!(!fixture.session.has_open_questions(&MODEL));
        assert!(!fixture.advice.items.is_empty());
    }
}
