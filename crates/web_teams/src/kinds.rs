//! What each problem is called, so that the page can have words for it.

use partner::Fault;

macro_rules! kinds {
    ($($fault:pat => $kind:literal,)+) => {
        /// Every name that [`kind`] gives.
        pub const KINDS: &[&str] = &[$($kind),+];

        /// The name of a kind of problem. The words of the page stand under it.
        pub fn kind(fault: Fault) -> &'static str {
            match fault {
                $($fault => $kind,)+
            }
        }
    };
}

kinds! {
    Fault::TooLarge => "too_large",
    Fault::NotJson { .. } => "not_json",
    Fault::WrongKind { .. } => "wrong_kind",
    Fault::Missing => "missing",
    Fault::Twice => "twice",
    Fault::WrongVersion => "wrong_version",
    Fault::TooMany { .. } => "too_many",
    Fault::TooLong { .. } => "too_long",
    Fault::Empty => "empty",
    Fault::Forbidden { .. } => "forbidden",
    Fault::NotAPhone => "not_a_phone",
    Fault::NotAPage => "not_a_page",
    Fault::NotADay => "not_a_day",
    Fault::NotAForm => "not_a_form",
    Fault::UnknownField => "unknown_field",
    Fault::UnknownSupport => "unknown_support",
    Fault::UnknownDoor => "unknown_door",
    Fault::Nowhere => "nowhere",
    Fault::NoContact => "no_contact",
    Fault::Paid => "paid",
    Fault::Again => "again",
    Fault::National => "national",
    Fault::InFuture => "in_future",
    Fault::LongAgo => "long_ago",
}
