//! Tests of the whole page in a real browser, one visitor each.

mod carla;
mod hospice;
mod people;

mod choosing;
mod enough;
mod groups;
mod moving;
mod reading;
mod wiping;

mod around;
mod calling;
mod cards;
mod checked;
mod first_step;
mod heard;
mod help;
mod kinds;
mod read_aloud;
mod shared_phone;
mod signals;
mod take_along;
mod tonight;

mod announced;
mod colours;
mod early;
mod errors;
mod focus;
mod forms;
mod impatient;
mod keyboard;
mod languages;
mod libraries;
mod on_paper;
mod page_options;
mod partner;
mod partner_form;
mod privacy;
mod reach;
mod requests;
mod rest;
mod returning;
mod spacing;
mod translated;
mod upgrades;
mod webteams;
mod width;
mod without;

mod desk;
mod embedded;
mod every_option;
mod handed_out;
mod in_a_page;
mod in_the_wild;
mod loading;
mod recorders;
mod refused;
mod their_history;
mod theming;

mod controls;
