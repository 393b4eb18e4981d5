//! The example that partners begin from.

use std::fs;

use crate::{problems, read, root};

#[test]
fn the_example_is_a_good_file_with_something_of_everything() {
    let text = fs::read_to_string(root("static/voorbeeld/partner.json")).unwrap();
    assert_eq!(problems(&text), [""; 0]);
    let partner = read(&text).partner.unwrap();
    assert!(partner.region.is_some() && partner.form.is_some() && !partner.local.is_empty());
    assert!(partner.all_contacts().count() > 3);
}

#[test]
fn the_example_is_clearly_made_up() {
    let text = fs::read_to_string(root("static/voorbeeld/partner.json")).unwrap();
    let partner = read(&text).partner.unwrap();
    assert!(partner.name.as_str().contains("Voorbeeld"));
    for contact in partner.all_contacts() {
        // No number in the Netherlands begins with 000, and nobody can own a name under `example`.
        assert!(
            contact
                .phone
                .iter()
                .all(|phone| phone.href().starts_with("tel:000"))
        );
        let host =
            |page: &partner::values::Page| page.as_str().split('/').next().map(str::to_owned);
        assert!(
            contact
                .page
                .iter()
                .all(|page| host(page).unwrap().ends_with(".example"))
        );
    }
}
