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
mod checked;
mod help;
mod kinds;
mod read_aloud;
mod shared_phone;
mod signals;
mod take_along;
mod tonight;

mod announced;
mod colours;
mod counting;
mod early;
mod errors;
mod focus;
mod forms;
mod impatient;
mod keyboard;
mod languages;
mod on_paper;
mod page_options;
mod partner;
mod privacy;
mod reach;
mod requests;
mod returning;
mod spacing;
mod translated;
mod webteams;
mod width;
mod without;

mod embedded;
mod in_a_page;
mod recorders;
mod theming;

mod controls;
