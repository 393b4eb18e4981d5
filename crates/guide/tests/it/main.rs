//! Tests of the domain through its public API, in one binary so that it links once.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests fail by panicking, with the place of their caller"
)]

mod check;
mod content;
mod entry;
mod explanations;
mod forms;
mod languages;
mod order;
mod problems;
mod session;
mod signoff;
mod talk_card;
mod tonight;
