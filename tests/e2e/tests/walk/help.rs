//! “Nu hulp nodig?” is in the same place on every screen.

use e2e::words::{leads_to, model, sentence};
use e2e::{Key, Visitor, fact, visit};

/// Everyone a visitor in need may call.
const NUMBERS: [&str; 3] = ["tel_112", "tel_113", "tel_veilig_thuis"];

fn sees_who_to_call(visitor: &Visitor) {
    for line in model().urgent {
        visitor.sees(sentence(line.text));
    }
    visitor.sees("arts of verpleegkundige").sees("huisarts");
    let links = visitor.links();
    for id in NUMBERS {
        let number = fact(id);
        assert!(
            links
                .iter()
                .any(|link| link.words == number.value && link.address == leads_to(number)),
            "{id} can be called: {links:?}"
        );
    }
}

/// Where the button stands: from the top and from the right, and how many can be pressed before it.
const PLACE: &str = "
    const button = document.querySelector('.sw-header__help');
    const place = button.getBoundingClientRect();
    const all = [...document.querySelectorAll('button, a[href], input')];
    const others = all.filter((one) => one.closest('.sw-header__bar') && !one.closest('.sw-languages'));
    return [place.top, innerWidth - place.right, others.length - others.indexOf(button)]
        .map(Math.round)";

#[test]
fn help_opens_on_every_screen_and_says_who_to_call() {
    visit(|visitor| {
        let place: Vec<f64> = visitor.device(PLACE);
        let answers =
            "who.ziek worries.angst worries.geld first.geld heavy.zwaar money.achterstand";
        visitor.answers_and_looks_around(answers, |visitor, screen| {
            assert_eq!(visitor.device::<Vec<f64>>(PLACE), place, "{screen}");
            visitor.asks_for_help_now();
            sees_who_to_call(visitor);
        });
    });
}

#[test]
fn help_closes_again() {
    visit(|visitor| {
        let first = sentence(model().urgent[0].text);
        visitor.does_not_see(first).asks_for_help_now().sees(first);
        visitor.asks_for_help_now().does_not_see(first);
        visitor
            .asks_for_help_now()
            .sees(first)
            .types(Key::Escape)
            .does_not_see(first);
        visitor.is_at(sentence(model().urgent_title));
    });
}

#[test]
fn asking_for_help_keeps_the_answers() {
    visit(|visitor| {
        visitor
            .chooses("who.ziek")
            .goes_on()
            .chooses("worries.angst")
            .asks_for_help_now();
        visitor.finds_chosen("worries.angst", "worries.geld");
    });
}
