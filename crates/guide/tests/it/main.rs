//! Tests of the domain through its public doors, in one binary so that it links once.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests fail by panicking, with the place of their caller"
)]

mod cards;
mod check;
mod content;
mod conversation;
mod explanations;
mod forms;
mod invariants;
mod languages;
mod order;
mod problems;
mod routing;
mod session;
mod signals;
mod signoff;
mod table;
mod talk_card;
mod tonight;
