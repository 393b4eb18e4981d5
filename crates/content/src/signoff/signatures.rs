//! Signatures of `content/signoff.toml`, each laid beside the item it is about.

use std::cmp::Reverse;

use super::super::context::Context;
use super::{FILE, ReviewItem, ReviewState, Signature};
use crate::pack::{RawSignature, RawSignoff};
use crate::problem::Code;
use guide::date::Date;

/// What to do about a signature that does not count.
const SIGN_AGAIN: &str = "Have it read again: `cargo guide sign-form` prints what to sign. \
                          Then remove this line.";

/// Gives every item its signatures, best first, and reports those that are wrong.
pub(super) fn attach(
    context: &mut Context<'_>,
    items: &mut [ReviewItem],
    raw: &RawSignoff,
    today: Date,
) {
    for (index, raw_signature) in raw.signature.iter().enumerate() {
        let owner = format!("signature {}", index + 1);
        let Some(signature) = read(context, &owner, raw_signature, &raw.roles, today) else {
            continue;
        };
        for (name, saw) in &raw_signature.saw {
            if !is_hash(saw) {
                context.report(
                    Code::BadSignature,
                    FILE,
                    name,
                    &format!("“{saw}” is not a hash of twelve hexadecimal digits."),
                    "Copy the line that `cargo guide sign-form` prints.",
                );
            }
            let Some(item) = items.iter_mut().find(|item| item.name() == *name) else {
                context.report(
                    Code::UnknownId,
                    FILE,
                    name,
                    "There is no such item to sign.",
                    "Correct the name, or remove the line if the item is gone.",
                );
                continue;
            };
            let signature = Signature {
                saw: saw.clone(),
                ..signature.clone()
            };
            let state = state(item, signature, today);
            warn(context, name, &state);
            item.signatures.push(state);
        }
    }
    for item in items {
        item.signatures.sort_by_key(worth);
        if let Some(best) = item.signatures.first() {
            item.state = best.clone();
        }
    }
}

/// What holds for all items of one signature; nothing when it cannot be right.
fn read(
    context: &mut Context<'_>,
    owner: &str,
    raw: &RawSignature,
    roles: &[String],
    today: Date,
) -> Option<Signature> {
    let reported = context.problems.len();
    if !roles.contains(&raw.role) {
        context.report(
            Code::UnknownId,
            FILE,
            owner,
            &format!("There is no role “{}”.", raw.role),
            "Use one of `roles`, or add the role there; never a name.",
        );
    }
    let on = context.date(FILE, owner, &raw.on);
    let review_by = context.date(FILE, owner, &raw.review_by);
    if context.problems.len() == reported {
        let wrong = if on > today {
            Some(format!("It was signed on {on}, and today is {today}."))
        } else if review_by < on {
            Some(format!("It ends on {review_by}, before it was signed."))
        } else if raw.saw.is_empty() {
            Some("It is about no item.".into())
        } else {
            None
        };
        if let Some(wrong) = wrong {
            let remedy = "Ask who signed it what was meant, and correct or remove it.";
            context.report(Code::BadSignature, FILE, owner, &wrong, remedy);
        }
    }
    (context.problems.len() == reported).then(|| Signature {
        role: raw.role.clone(),
        on,
        review_by,
        saw: String::new(),
    })
}

fn is_hash(text: &str) -> bool {
    let is_digit = |letter: u8| letter.is_ascii_digit() || (b'a'..=b'f').contains(&letter);
    text.len() == 12 && text.bytes().all(is_digit)
}

fn state(item: &ReviewItem, signature: Signature, today: Date) -> ReviewState {
    if signature.saw != item.hash {
        ReviewState::Lapsed(signature)
    } else if today > signature.review_by {
        ReviewState::Overdue(signature)
    } else {
        ReviewState::Signed(signature)
    }
}

fn warn(context: &mut Context<'_>, name: &str, state: &ReviewState) {
    let (code, message) = match state {
        ReviewState::Signed(_) | ReviewState::Unsigned => return,
        ReviewState::Lapsed(Signature { role, on, .. }) => (
            Code::SignatureLapsed,
            format!("It has changed since {role} signed it on {on}; it counts as not checked."),
        ),
        ReviewState::Overdue(Signature {
            role,
            on,
            review_by,
            ..
        }) => (
            Code::SignatureOverdue,
            format!(
                "Signed by {role} on {on}, to be read again by {review_by}; that day has passed."
            ),
        ),
    };
    context.report(code, FILE, name, &message, SIGN_AGAIN);
}

/// Sorts the best signature to the front: those that count, then the one that counts longest.
fn worth(state: &ReviewState) -> (u8, Reverse<Option<Date>>) {
    let place = match state {
        ReviewState::Signed(_) => 0,
        ReviewState::Overdue(_) => 1,
        ReviewState::Lapsed(_) => 2,
        ReviewState::Unsigned => 3,
    };
    let review_by = state.signature().map(|signature| signature.review_by);
    (place, Reverse(review_by))
}
