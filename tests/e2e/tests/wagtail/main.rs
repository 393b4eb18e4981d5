//! The package on a real Wagtail, installed from its wheel: what an editor does, and what a visitor then has.
//!
//! The step `wagtail` of `cargo xtask test` starts that Wagtail. What the block prints is tried without a browser,
//! by Django's own tests (`tests/wagtail/pages/tests.py`).

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends where something that it needs is not there"
)]

mod site;

mod editor;
mod visitors;
