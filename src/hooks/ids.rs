//! Ids that connect labels, hints and errors, and that say nothing about anybody's answers.

use std::sync::atomic::{AtomicU32, Ordering};

use yew::{AttrValue, hook, use_memo};

static NEXT: AtomicU32 = AtomicU32::new(0);

/// An id that no other element of the page has. Two widgets on a page share the counter.
#[hook]
pub fn use_id() -> AttrValue {
    let id = use_memo((), |()| {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        AttrValue::from(format!("sw-{number}"))
    });
    (*id).clone()
}
