//! What browser tests and benchmark share: a folder of files as a web server sees it
//! ([`files_in`]), a server for them on a free port ([`Serving`]), the programs behind a browser,
//! which end with whoever started them ([`Running`], [`Driver`]), and how Chromium is started
//! ([`chromium`]).

pub mod chromium;
mod files;
mod program;
mod serving;

pub use files::{Files, file_of, files_in, kind_of};
pub use program::{Driver, MIDDLE, Running, Screen, free_port, program};
pub use serving::Serving;
