//! The plugin on a real WordPress, uploaded as its zip: what an author does in the editor, what an administrator
//! does in the settings, and what a visitor then has.
//!
//! The step `wordpress` of `cargo xtask test` starts that WordPress, removes the plugin afterwards and looks for
//! what is left. The tests run one at a time, since they change the settings of one site.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends where something that it needs is not there"
)]

mod site;

mod editor;
mod fallback;
mod optimisers;
mod partner;
mod settings;
mod shortcode;
mod visitors;
