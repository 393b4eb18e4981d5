//! The visitor's calendar day, and whether it is a time at which offices are closed.

use guide::Date;

/// Today, where the visitor is.
pub(super) fn today() -> Date {
    let now = js_sys::Date::new_0();
    Date::new(now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// Whether it is evening or night where the visitor is: offices are closed.
#[cfg(target_arch = "wasm32")]
pub fn is_after_hours() -> bool {
    !(8..18).contains(&js_sys::Date::new_0().get_hours())
}

/// A page that is written without a browser is for any time of the day.
#[cfg(not(target_arch = "wasm32"))]
pub fn is_after_hours() -> bool {
    false
}
