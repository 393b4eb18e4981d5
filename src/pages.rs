//! What a visitor looks at beside the conversation: a kind of support, a comparison, words.
//! It lives in memory, like the answers, and is wiped with them.

use guide::model::SupportId;

use crate::content::KINDS;

/// How many kinds of support can be compared at a time.
pub const COMPARED: usize = 3;
/// At most this many pages are kept to go back to; after that the last one is replaced. An entry
/// of the browser's history holds a small number.
const MOST: usize = 64;

/// A page beside the conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// Every kind of support by group.
    Kinds,
    /// One kind of support.
    Kind(SupportId),
    /// Two or three kinds side by side.
    Compare,
    /// Words and what they mean.
    Glossary,
    /// Beside a call to one kind of support.
    Call(SupportId),
}

/// Where a link into the widget leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    /// Not to a page of ours: to the questions.
    None,
    /// To a page.
    To(Page),
    /// To a kind of support that does not exist (any more).
    Unknown,
}

impl Link {
    /// The link in the last part of an address: `#hulp/psycholoog`, `#hulp`, `#vergelijk` or
    /// `#woorden`. Anything else belongs to the page around the widget.
    pub fn read(fragment: &str) -> Self {
        match fragment.trim_start_matches('#').trim_end_matches('/') {
            "hulp" => Link::To(Page::Kinds),
            "vergelijk" => Link::To(Page::Compare),
            "woorden" => Link::To(Page::Glossary),
            other => match other.strip_prefix("hulp/") {
                None => Link::None,
                Some(id) => (0..)
                    .zip(KINDS)
                    .find(|(_, kind)| **kind == id)
                    .map_or(Link::Unknown, |(index, _)| {
                        Link::To(Page::Kind(SupportId(index)))
                    }),
            },
        }
    }
}

/// The pages that were opened, and which one is looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct Pages {
    opened: Vec<Page>,
    now: Option<usize>,
    /// The visit began at a page: there is nothing before it.
    began_here: bool,
    /// The link that led here names nothing we know.
    pub unknown: bool,
    /// The kinds of support to compare.
    pub compared: [Option<SupportId>; COMPARED],
}

impl Pages {
    /// The pages of a visit that begins with this link.
    pub fn begin(link: Link) -> Self {
        let opened: Vec<Page> = match link {
            Link::To(page) => vec![page],
            Link::None | Link::Unknown => Vec::new(),
        };
        Pages {
            now: (!opened.is_empty()).then_some(0),
            began_here: !opened.is_empty(),
            opened,
            unknown: link == Link::Unknown,
            compared: [None; COMPARED],
        }
    }

    /// The page that is looked at; nothing is the conversation.
    pub fn page(&self) -> Option<Page> {
        self.opened.get(self.now?).copied()
    }

    /// Its number.
    pub fn number(&self) -> Option<usize> {
        self.now
    }

    /// Whether nothing comes before the page that is looked at.
    pub fn is_beginning(&self) -> bool {
        self.began_here && self.now == Some(0)
    }

    /// Whether a page comes before the conversation.
    pub fn came_first(&self) -> bool {
        self.began_here
    }

    /// Opens a page.
    pub fn open(&mut self, page: Page) {
        let number = self.opened.len().min(MOST - 1);
        self.unknown = false;
        if self.page() == Some(page) {
            return;
        }
        if page == Page::Compare
            && let Some(Page::Kind(kind)) = self.page()
        {
            self.compare_with(kind);
        }
        self.opened.truncate(number);
        self.opened.push(page);
        self.now = Some(number);
    }

    /// Goes to a page that was opened before, by its number, or to the conversation.
    pub fn look(&mut self, number: Option<usize>) {
        self.unknown = false;
        self.now = number.filter(|number| *number < self.opened.len());
    }

    /// Follows a link into the widget; one that is not ours changes nothing.
    pub fn follow(&mut self, link: Link) {
        match link {
            Link::To(page) => self.open(page),
            Link::Unknown => {
                self.now = None;
                self.unknown = true;
            }
            Link::None => {}
        }
    }

    /// Chooses a kind of support to compare, or none.
    pub fn compare(&mut self, place: usize, kind: Option<SupportId>) {
        self.unknown = false;
        if let Some(place) = self.compared.get_mut(place) {
            *place = kind;
        }
    }

    /// Begins a comparison with the first two of these, while there is none.
    pub fn begin_comparing(&mut self, mut kinds: impl Iterator<Item = SupportId>) {
        if self.compared == [None; COMPARED] {
            self.compared = [kinds.next(), kinds.next(), None];
        }
    }

    /// Puts a kind of support among those to compare: in a free place, or in the last.
    fn compare_with(&mut self, kind: SupportId) {
        if self.compared.contains(&Some(kind)) {
            return;
        }
        let free = self.compared.iter().position(Option::is_none);
        if let Some(place) = self.compared.get_mut(free.unwrap_or(COMPARED - 1)) {
            *place = Some(kind);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::MODEL;

    const NOTHING: Link = Link::None;

    fn kind(id: &str) -> SupportId {
        let mut ids = MODEL.support_ids();
        ids.find(|support| MODEL.support(*support).id == id)
            .unwrap()
    }

    /// The pages after these were opened.
    fn opened(link: Link, pages: impl IntoIterator<Item = Page>) -> Pages {
        let mut begun = Pages::begin(link);
        pages.into_iter().for_each(|page| begun.open(page));
        begun
    }

    #[test]
    fn a_link_leads_to_a_page_we_have_and_nothing_else_is_ours() {
        let read = |fragment| Link::read(fragment);
        let psycholoog = Link::To(Page::Kind(kind("psycholoog")));
        assert_eq!(read("#hulp/psycholoog"), psycholoog);
        assert_eq!(read("#hulp/psycholoog/"), psycholoog);
        assert_eq!(read("#hulp"), Link::To(Page::Kinds));
        assert_eq!(read("#woorden"), Link::To(Page::Glossary));
        assert_eq!(read("#vergelijk"), Link::To(Page::Compare));
        assert_eq!(read("#hulp/tovenaar"), Link::Unknown);
        for other in ["", "#", "#main", "#hulpverleners"] {
            assert_eq!(read(other), Link::None, "{other}");
        }
    }

    #[test]
    fn every_kind_can_be_linked_to() {
        for support in MODEL.support_ids() {
            let fragment = format!("#hulp/{}", MODEL.support(support).id);
            assert_eq!(Link::read(&fragment), Link::To(Page::Kind(support)));
        }
    }

    #[test]
    fn pages_are_opened_and_gone_back_to_by_number() {
        let psycholoog = Page::Kind(kind("psycholoog"));
        let mut pages = opened(NOTHING, [psycholoog, Page::Glossary]);
        assert_eq!(pages.page(), Some(Page::Glossary));
        pages.look(Some(0));
        assert_eq!(pages.page(), Some(psycholoog));
        assert!(!pages.is_beginning(), "the conversation came first");
        pages.look(None);
        assert_eq!(pages.page(), None);
        pages.look(Some(9));
        assert_eq!(pages.page(), None, "a number that was never given");
    }

    #[test]
    fn a_visit_that_begins_at_a_page_has_nothing_before_it() {
        let begun = Pages::begin(Link::To(Page::Kinds));
        assert!(begun.is_beginning() && begun.came_first());
        assert!(!opened(Link::To(Page::Kinds), [Page::Glossary]).is_beginning());
    }

    #[test]
    fn the_kind_one_comes_from_is_among_those_to_compare() {
        let pages = [
            "psycholoog",
            "poh_ggz",
            "psycholoog",
            "psychiater",
            "huisarts",
        ]
        .into_iter()
        .flat_map(|id| [Page::Kind(kind(id)), Page::Compare]);
        let compared = opened(NOTHING, pages).compared;
        assert_eq!(
            compared,
            ["psycholoog", "poh_ggz", "huisarts"].map(|id| Some(kind(id)))
        );
    }

    #[test]
    fn a_page_that_is_looked_at_is_not_opened_once_more() {
        let call = Page::Call(kind("huisarts"));
        assert_eq!(opened(NOTHING, [call, call]).number(), Some(0));
    }

    #[test]
    fn numbers_stay_small_however_many_pages_are_opened() {
        let mut pages = opened(NOTHING, [Page::Kinds, Page::Compare].repeat(250));
        pages.open(Page::Glossary);
        assert_eq!(pages.page(), Some(Page::Glossary));
        assert_eq!(pages.number(), Some(MOST - 1));
    }

    #[test]
    fn the_notice_of_an_unknown_link_stays_until_something_happens() {
        let mut pages = Pages::begin(Link::Unknown);
        assert!(pages.unknown && pages.page().is_none());
        pages.open(Page::Kinds);
        assert!(!pages.unknown);
        pages.follow(Link::Unknown);
        assert!(pages.unknown && pages.page().is_none());
    }
}
