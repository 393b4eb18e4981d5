//! What the commands of this repository share: where the clone is ([`Project`]), child processes
//! ([`Command`]), files in a folder ([`folder`]), versions of tools ([`pins`]), and messages to the
//! person at the terminal ([`say`]).

mod command;
pub mod folder;
pub mod pins;
mod project;
pub mod say;

/// What Rust calls the browser.
pub const WASM: &str = "wasm32-unknown-unknown";

pub use command::Command;
pub use project::{FLAGS_VARIABLE, PROJECT_VARIABLE, Project, SOURCE_VARIABLE};
