//! The widget: the guide's questions and answers as screens in a browser.
//!
//! One way through it. [`embed`] starts the widget in a page; [`content`] is the checked guide that was
//! built in, and [`languages`] which language it is read in; [`state`] holds all that is known of one
//! person: their conversation, their card, and the [`pages`] beside it; [`app`] picks a [`screens`]
//! entry for it, which is composed of [`components`]. Whatever reaches into the browser (history,
//! focus) is a value in [`hooks`] that undoes itself.
//!
//! What is asked and advised is decided in the `guide` crate. Nothing here decides, stores or
//! sends anything, and no sentence a visitor reads is in this code: all are in `content/text`.

pub mod embed;

pub mod content;
pub mod languages;
pub mod pages;
pub mod partner;
pub mod rest;
pub mod state;
pub mod words;

pub mod app;
pub mod screens;

pub mod components;
pub mod hooks;

#[cfg(feature = "gallery")]
pub mod gallery;
