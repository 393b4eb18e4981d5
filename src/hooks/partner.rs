//! Shows what a partner adds as soon as its file is there.

use yew::{hook, use_force_update, use_mut_ref};

use crate::partner::{Inbox, Partner};

/// What the partner adds; nothing as long as its file is not there.
#[hook]
pub fn use_partner(inbox: &Inbox) -> Option<&'static Partner> {
    let update = use_force_update();
    let _ = use_mut_ref(|| inbox.wakes(update));
    inbox.partner()
}
