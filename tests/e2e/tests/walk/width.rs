//! Small screens: nothing scrolls sideways.

use e2e::{Visit, Visitor};

/// The longest conversation there is.
const LONG: &str = "who.ziek \
    worries.angst worries.somberheid worries.boosheid_spijt worries.piekeren worries.lichaam \
    worries.verlies_rouw worries.oude_pijn worries.zingeving worries.toekomst_wensen \
    worries.relatie_gezin worries.eenzaamheid worries.kinderen worries.overbelasting \
    worries.praktische_zorg worries.geen_overzicht worries.regelen_instanties worries.geld \
    worries.werk first.geld heavy.zwaar money.achterstand talk.buitenstaander \
    phase.laatste_fase illness.anders carers.ziekenhuis carers.thuiszorg carers.hospice \
    safety.zelfdoding safety.geweld";

#[track_caller]
fn fits_in(width: u32) {
    Visit::default().with_width(width).run(|visitor| {
        visitor.answers_and_looks_around(LONG, |visitor, screen| {
            visitor.asks_for_help_now();
            nothing_is_too_wide(visitor, screen);
            if screen == "result" {
                nothing_is_too_wide(visitor.opens_everything(), "the whole result");
            }
        });
    });
}

#[track_caller]
fn nothing_is_too_wide(visitor: &Visitor, at: &str) {
    assert_eq!(visitor.what_is_too_wide(), [""; 0], "at {at}");
}

#[test]
fn no_screen_is_wider_than_360_pixels() {
    fits_in(360);
}

#[test]
fn no_screen_is_wider_than_320_pixels() {
    fits_in(320);
}

#[track_caller]
fn the_page_with_all_kinds_fits_in(width: u32) {
    let visit = Visit::default().to("gids.html").with_width(width);
    visit.run(|reader| nothing_is_too_wide(reader, "gids.html"));
}

#[test]
fn the_page_with_all_kinds_is_not_wider_than_360_pixels() {
    the_page_with_all_kinds_fits_in(360);
}

#[test]
fn the_page_with_all_kinds_is_not_wider_than_320_pixels() {
    the_page_with_all_kinds_fits_in(320);
}
