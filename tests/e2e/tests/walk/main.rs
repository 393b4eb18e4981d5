//! Stories of people who open the page, in a real browser.

mod carla;
mod hospice;
mod people;

mod choosing;
mod enough;
mod moving;
mod wiping;

mod cards;
mod help;
mod read_aloud;
mod signals;
mod take_along;
mod tonight;

mod keyboard;
mod privacy;
mod width;
mod without;

mod controls;
