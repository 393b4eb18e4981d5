//! Sign-off: which clinician's role has seen exactly what a visitor sees now.
//!
//! The guide is divided into items that can be reviewed one by one. Each has a hash over its
//! [form](ReviewItem::form); a signature in `content/signoff.toml` holds as long as that hash is
//! the same. A signature is never made here: only read, and believed as far as its hash goes.

mod form;
mod seen;
mod signatures;

use std::collections::BTreeSet;
use std::fmt;

use bumpalo::Bump;
use sha2::{Digest, Sha256};

use super::context::Context;
use super::files::Files;
use crate::pack::RawSignoff;
use guide::date::Date;
use guide::model::Model;
use guide::review::{Review, Signed, SignedPart};
use guide::text::Texts;

pub use form::FORM;
pub use seen::{Part, SIGNED, parts};

/// The file with the signatures.
pub(super) const FILE: &str = "signoff.toml";

/// Kinds of thing that a clinician reviews.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ReviewKind {
    /// One kind of support: its card, doors, gate, phone numbers and sources.
    Card,
    /// One rule: which answers lead to which supports, and the reason that is given.
    Rule,
    /// One question with all its answers.
    Question,
    /// What is shown first because of one answer about safety.
    Signal,
    /// "Nu hulp nodig?".
    Urgent,
    /// What is offered for tonight.
    Tonight,
    /// What holds for the guide as a whole: limits, and the order of screens, rules and signals.
    Guide,
    /// The words around the guide: `ui.ftl` and `page.ftl`.
    Words,
    /// What is shown beside rules and cards: chains, why-nots, what is around a visitor, the glossary.
    Explanations,
}

impl ReviewKind {
    /// The kind in `signoff.toml`.
    pub fn as_str(self) -> &'static str {
        match self {
            ReviewKind::Card => "card",
            ReviewKind::Rule => "rule",
            ReviewKind::Question => "question",
            ReviewKind::Signal => "signal",
            ReviewKind::Urgent => "urgent",
            ReviewKind::Tonight => "tonight",
            ReviewKind::Guide => "guide",
            ReviewKind::Words => "words",
            ReviewKind::Explanations => "explanations",
        }
    }
}

/// Something a clinician can sign, and whether that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewItem {
    /// What kind of thing.
    pub kind: ReviewKind,
    /// Its id in the content files (`psycholoog`; a signal has that of its answer,
    /// `safety.medisch`); the kind itself where there is only one.
    pub id: String,
    /// First twelve hexadecimal digits of the SHA-256 of `form`.
    pub hash: String,
    /// What the hash is over: everything a clinician sees of the item, one part a line as
    /// `name length:value` with the length in bytes. Ids stand for other items, never indices.
    pub form: String,
    /// The best of its signatures.
    pub state: ReviewState,
    /// All its signatures, best first, each with its own state.
    pub signatures: Vec<ReviewState>,
}

impl ReviewItem {
    /// The name in `signoff.toml`: `card psycholoog`, `signal safety.medisch`, `urgent`.
    pub fn name(&self) -> String {
        let kind = self.kind.as_str();
        if self.id == kind {
            kind.into()
        } else {
            format!("{kind} {}", self.id)
        }
    }
}

/// Whether an item is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReviewState {
    /// The current text is signed.
    Signed(Signature),
    /// The current text is signed, and its review is overdue.
    Overdue(Signature),
    /// An earlier text was signed: the item has changed since.
    Lapsed(Signature),
    /// It is not signed.
    Unsigned,
}

/// Who signed an item, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The clinician's role, such as `huisarts`; never a name.
    pub role: String,
    /// The day of signing.
    pub on: Date,
    /// The last day on which the signature counts.
    pub review_by: Date,
    /// The hash of what was seen.
    pub saw: String,
}

impl ReviewState {
    /// The signature over the text as it is now, on whatever day.
    fn holds(&self) -> Option<&Signature> {
        match self {
            ReviewState::Signed(signature) | ReviewState::Overdue(signature) => Some(signature),
            ReviewState::Lapsed(_) | ReviewState::Unsigned => None,
        }
    }

    /// The signature, where there is one.
    pub fn signature(&self) -> Option<&Signature> {
        match self {
            ReviewState::Signed(signature)
            | ReviewState::Overdue(signature)
            | ReviewState::Lapsed(signature) => Some(signature),
            ReviewState::Unsigned => None,
        }
    }
}

impl fmt::Display for ReviewState {
    /// `signed by huisarts on 2027-01-10, to be reviewed by 2027-12-31`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(signature) = self.signature() else {
            return f.write_str("unsigned");
        };
        let Signature {
            role,
            on,
            review_by,
            saw,
        } = signature;
        match self {
            ReviewState::Signed(_) => {
                write!(f, "signed by {role} on {on}, to be reviewed by {review_by}")
            }
            ReviewState::Overdue(_) => write!(
                f,
                "overdue: signed by {role} on {on}, the review was due by {review_by}"
            ),
            ReviewState::Lapsed(_) | ReviewState::Unsigned => {
                write!(f, "lapsed: changed since {role} signed {saw} on {on}")
            }
        }
    }
}

/// Every item of the guide in the order of the content, with its hash and signatures; reports
/// what is wrong with these.
pub(super) fn review(
    context: &mut Context<'_>,
    model: &Model<'_>,
    texts: &Texts<'_>,
    raw: &RawSignoff,
    files: &Files,
    today: Date,
) -> Vec<ReviewItem> {
    seen::check(context, files);
    let forms = form::all(context, model, texts).into_iter();
    let mut items: Vec<ReviewItem> = forms
        .map(|(kind, id, form)| ReviewItem {
            kind,
            id,
            hash: form_hash(&form),
            form,
            state: ReviewState::Unsigned,
            signatures: Vec::new(),
        })
        .collect();
    signatures::attach(context, &mut items, raw, today);
    items
}

/// What a visitor may read about it. It does not depend on the day: a signature counts here as long
/// as its hash holds, and the screen that shows it compares the last day with the current date.
pub(super) fn summary(items: &[ReviewItem]) -> Review {
    let holding: Vec<&Signature> = items.iter().filter_map(|item| item.state.holds()).collect();
    let on = holding.iter().map(|signature| signature.on).min();
    let review_by = holding.iter().map(|signature| signature.review_by).min();
    match (on, review_by) {
        (Some(on), Some(review_by)) if holding.len() == items.len() => {
            Review::Signed { on, review_by }
        }
        (Some(_), Some(_)) => Review::Partly {
            // At most 256 of each kind.
            signed: holding.len() as u16,
            of: items.len() as u16,
        },
        (None, _) | (_, None) => Review::Unsigned,
    }
}

/// The parts of which a visitor may read that they are signed: each kind of support, and all that is for
/// somebody in need at once. As little as [`summary`] does it depend on the day.
pub(super) fn parts_signed<'m>(
    arena: &'m Bump,
    model: &Model<'_>,
    items: &[ReviewItem],
) -> &'m [Signed<'m>] {
    let of = |kind: ReviewKind| items.iter().filter(move |item| item.kind == kind);
    let supports = model.support_ids().map(|id| {
        let is_its = |item: &&ReviewItem| item.id == model.support(id).id;
        let card = of(ReviewKind::Card).filter(is_its);
        (SignedPart::Support(id), card.collect::<Vec<_>>())
    });
    let in_need = of(ReviewKind::Urgent).chain(of(ReviewKind::Signal));
    // Said of everything then.
    let is_whole = matches!(summary(items), Review::Signed { .. });
    let in_need = (!is_whole).then(|| (SignedPart::InNeed, in_need.collect()));
    let parts = supports.chain(in_need);
    let signed = parts.filter_map(|(part, items)| signed(arena, part, &items));
    arena.alloc_slice_copy(&signed.collect::<Vec<_>>())
}

/// What holds for all items of a part; nothing where one of them is not signed as it is.
fn signed<'m>(arena: &'m Bump, part: SignedPart, items: &[&ReviewItem]) -> Option<Signed<'m>> {
    let signatures = items.iter().map(|item| item.state.holds());
    let signatures = signatures.collect::<Option<Vec<&Signature>>>()?;
    let roles: BTreeSet<&str> = signatures.iter().map(|one| &*one.role).collect();
    let roles: Vec<&str> = roles.into_iter().collect();
    Some(Signed {
        part,
        role: arena.alloc_str(&roles.join(", ")),
        on: signatures.iter().map(|one| one.on).min()?,
        review_by: signatures.iter().map(|one| one.review_by).min()?,
    })
}

/// The hash of a [form](ReviewItem::form): the first twelve hexadecimal digits of its SHA-256.
pub fn form_hash(form: &str) -> String {
    Sha256::digest(form)
        .iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
