//! No barriers: every screen and page, looked at by four engines in every view, and what a screen
//! reader says on the way.
//!
//! What the engines may say nevertheless is in `exceptions.toml`, each with its reason. They look in
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
