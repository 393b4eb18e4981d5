//! What is shown beside rules and cards: how kinds lead to each other, why one is not the first
//! step, what is carried, what stands around a person, words, the night, and the card to take along.

use super::SignedText;
use guide::model::{
    Around, Carry, Chain, CostQuestions, Dimension, Hours, Night, NightStep, Open, Pass, Picture,
    TalkCardContent, TalkCardQuestions, Term, WhyNot,
};

impl SignedText<'_, '_> {
    /// All of it: what explains is read in one go.
    pub(super) fn explanations(&mut self) {
        let model = self.seen.model;
        for pass in model.passes {
            self.pass(pass);
        }
        for chain in model.chains {
            self.chain(chain);
        }
        for why_not in model.why_nots {
            self.why_not(why_not);
        }
        self.carry(&model.carry);
        for around in model.around {
            self.around(around);
        }
        for term in model.terms {
            self.term(term);
        }
        self.take_along(&model.talk_card);
    }

    /// When each kind can be reached, and small things to do.
    pub(super) fn night(&mut self, night: &Night<'_>) {
        let Night {
            hours,
            steps,
            cannot_wait,
        } = night;
        for hours in *hours {
            let Hours {
                open,
                supports,
                claim,
            } = hours;
            self.put(
                "open",
                match open {
                    Open::DayAndNight => "day_and_night",
                    Open::OutsideOfficeHours => "outside_office_hours",
                    Open::OfficeHours => "office_hours",
                },
            );
            self.supports("support", supports);
            self.claim(claim);
        }
        for step in *steps {
            let NightStep {
                text,
                when,
                card,
                claim,
            } = step;
            self.role_text("step", text);
            self.when("when", when);
            self.flag("card", *card);
            self.claim(claim);
        }
        self.statement("cannot_wait", cannot_wait);
    }

    fn take_along(&mut self, card: &TalkCardContent<'_>) {
        let TalkCardContent {
            title,
            words_title,
            own_title,
            others_title,
            say,
            quoted,
            with,
            when,
            unchecked,
            made,
            words,
            questions,
            costs,
            helplines,
        } = card;
        for text in [
            title,
            words_title,
            own_title,
            others_title,
            say,
            quoted,
            with,
            when,
            unchecked,
            made,
        ] {
            self.words_of("card", *text);
        }
        for (name, _) in self.seen.choices(*words) {
            self.put("words", &name);
        }
        for questions in *questions {
            let TalkCardQuestions {
                id,
                title,
                lines,
                when,
                claim,
            } = questions;
            self.put("questions", id);
            self.words_of("title", *title);
            for line in *lines {
                self.role_text("line", line);
            }
            self.when("when", when);
            self.claim(claim);
        }
        for costs in *costs {
            let CostQuestions {
                id,
                title,
                lines,
                supports,
                claim,
            } = costs;
            self.put("costs", id);
            self.words_of("title", *title);
            for line in *lines {
                self.words_of("line", *line);
            }
            self.supports("support", supports);
            self.claim(claim);
        }
        self.supports("helplines", helplines);
    }

    fn pass(&mut self, pass: &Pass<'_>) {
        let Pass { from, to, claim } = pass;
        self.supports("from", &[*from]);
        self.supports("to", to);
        self.claim(claim);
    }

    fn chain(&mut self, chain: &Chain<'_>) {
        let Chain {
            id,
            door,
            steps,
            title,
            text,
        } = chain;
        self.put("chain", id);
        self.put("door", door.map_or("any", |door| door.as_str()));
        self.supports("step", steps);
        self.words_of("title", *title);
        self.statement("text", text);
    }

    fn why_not(&mut self, why_not: &WhyNot<'_>) {
        let WhyNot {
            support,
            first,
            when,
            question,
            answer,
        } = why_not;
        self.supports("why_not", &[*support]);
        self.supports("first", first);
        self.when("when", when);
        self.words_of("question", *question);
        self.statement("answer", answer);
    }

    fn carry(&mut self, carry: &Carry<'_>) {
        let Carry {
            title,
            intro,
            helps_text,
            helps,
            dimensions,
            claim,
        } = carry;
        self.role_text("carry", title);
        self.role_text("intro", intro);
        self.role_text("helps", helps_text);
        for (name, _) in self.seen.choices(*helps) {
            self.put("helps", &name);
        }
        for dimension in *dimensions {
            let Dimension {
                id,
                name,
                about,
                choices,
            } = dimension;
            self.put("dimension", id);
            self.words_of("name", *name);
            self.words_of("about", *about);
            for (name, _) in self.seen.choices(*choices) {
                self.put("choice", &name);
            }
        }
        self.claim(claim);
    }

    fn around(&mut self, around: &Around<'_>) {
        let Around {
            id,
            when,
            title,
            lines,
            offers,
            picture,
            credit,
            supports,
            claim,
        } = around;
        self.put("around", id);
        self.when("when", when);
        self.words_of("title", *title);
        for line in *lines {
            self.words_of("line", *line);
        }
        self.flag("offers", *offers);
        match picture {
            Some(Picture::Verlieskast) => self.put("picture", "verlieskast"),
            None => self.put("picture", "none"),
        }
        if let Some(credit) = credit {
            self.words_of("credit", *credit);
        }
        self.supports("read_on", supports);
        self.claim(claim);
    }

    fn term(&mut self, term: &Term<'_>) {
        let Term {
            id,
            name,
            meaning,
            supports,
        } = term;
        self.put("term", id);
        self.words_of("name", *name);
        self.statement("meaning", meaning);
        self.supports("in", supports);
    }
}
