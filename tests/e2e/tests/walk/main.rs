//! Stories of people who open the page, in a real browser.

mod carla;
mod hospice;
mod people;

mod choosing;
mod enough;
mod moving;
mod wiping;

mod around;
mod cards;
mod help;
mod kinds;
mod signals;

mod keyboard;
mod privacy;
mod width;
mod without;

mod controls;
