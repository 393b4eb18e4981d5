//! What the widget begins with.

use guide::model::ChoiceId;

use crate::content::FIRST;
use crate::pages::{Link, Page};

/// What is shown first. Never an answer, except the visitor's role: that one is on the first screen,
/// where they see it and can change it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Start {
    /// The first question.
    #[default]
    Questions,
    /// The first question, with this answer chosen.
    Role(ChoiceId),
    /// The first question; the question about worries shows this group of them first.
    Group(u8),
    /// A page beside the questions.
    Page(Link),
}

impl Start {
    /// What a value of the attribute means; nothing when it is unknown.
    pub(super) fn read(value: &str) -> Option<Start> {
        let mut roles = FIRST.question(FIRST.who).choices.iter();
        if let Some(role) = roles.find(|role| FIRST.choice(*role).id == value) {
            return Some(Start::Role(role));
        }
        let mut groups = FIRST.question(FIRST.worries).groups.iter();
        if let Some(group) = groups.position(|group| group.id == value) {
            return Some(Start::Group(u8::try_from(group).ok()?));
        }
        match Link::read(value) {
            // Where a comparison begins there is nothing to compare yet. No link leads to a call.
            Link::None | Link::Unknown | Link::To(Page::Compare | Page::Call(_)) => None,
            link @ Link::To(Page::Kinds | Page::Kind(_) | Page::Glossary) => {
                Some(Start::Page(link))
            }
        }
    }

    /// The answer that is ticked.
    pub fn role(self) -> Option<ChoiceId> {
        match self {
            Start::Role(role) => Some(role),
            Start::Questions | Start::Group(_) | Start::Page(_) => None,
        }
    }

    /// The group of worries that stands first.
    pub fn group(self) -> Option<u8> {
        match self {
            Start::Group(group) => Some(group),
            Start::Questions | Start::Role(_) | Start::Page(_) => None,
        }
    }

    /// The page that is opened.
    pub fn link(self) -> Link {
        match self {
            Start::Page(link) => link,
            Start::Questions | Start::Role(_) | Start::Group(_) => Link::None,
        }
    }

    /// Every value there is, for messages and documentation.
    pub(super) fn values() -> String {
        let roles = FIRST.question(FIRST.who).choices;
        let roles = roles.iter().map(|role| FIRST.choice(role).id);
        let groups = FIRST
            .question(FIRST.worries)
            .groups
            .iter()
            .map(|group| group.id);
        let pages = ["hulp", "hulp/<id>", "woorden"];
        let all: Vec<&str> = roles.chain(groups).chain(pages).collect();
        all.join(", ")
    }
}
