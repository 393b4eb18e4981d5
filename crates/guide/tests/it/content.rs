//! The real content passes every check.

use crate::check::{TODAY, real};

#[test]
fn the_content_compiles_without_warnings_on_the_day_it_was_collected() {
    assert_eq!(real().warnings, [], "on {TODAY:?}");
}
