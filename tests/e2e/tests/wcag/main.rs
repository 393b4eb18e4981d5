//! Accessibility: every screen and page, checked by four checkers in every view, and a transcript of
//! what a screen reader says on the way.
//!
//! Accepted findings are in `exceptions.toml`, each with its reason. The checkers run in
//! Chromium: what they look at is the document, which is the same in every browser.

#![expect(
    clippy::expect_used,
    reason = "a test ends where something that it needs is not there"
)]

mod inspector;

mod pages;
mod questions;

mod broken;

mod transcript;
