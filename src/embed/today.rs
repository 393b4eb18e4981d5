//! The visitor's calendar day.

use guide::Date;

/// Today, where the visitor is.
pub(super) fn today() -> Date {
    let now = js_sys::Date::new_0();
    Date::new(now.get_full_year(), now.get_month() + 1, now.get_date())
}
