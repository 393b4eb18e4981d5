//! What the guide promises, whatever somebody answers: `content/promises.toml` as Dutch.

use anyhow::{Context, Result};
use bumpalo::Bump;
use content::pack::{OneOrMany, RawCondition};
use guide::condition::Condition;
use guide::model::{ChoiceId, QuestionId, SourceId, SupportId};
use guide::{ChoiceSet, Model};
use maud::{Markup, html};
use proof::BadPromises;
use proof::exactly::{Exactly, What};
use proof::promises::{Ladder, Promise, RawLadder};
use proof::wording::Wording;

use super::sentences::list;
use super::words::{fill, fill_html};
use super::{Chapter, Dossier};

impl Dossier<'_, '_> {
    /// The chapter of the promises.
    ///
    /// # Errors
    /// Promises that name something this guide does not have.
    pub fn promises(&self) -> Result<Chapter> {
        let words = &self.words.promises;
        let maybe = [("maybe", self.ui("ui-maybe")?)];
        let before_lists = self.promises.promise.len() + self.promises.ladder.len();
        let before_wordings = before_lists + self.promises.exactly.len();
        let body = html! {
            @for paragraph in &words.lead { p { (fill(paragraph, &maybe)) } }
            h3 { (words.promises) }
            @for (index, promise) in self.promises.promise.iter().enumerate() {
                (self.promise(index + 1, promise)?)
            }
            h3 { (words.ladders) }
            @for (index, ladder) in self.promises.ladder.iter().enumerate() {
                (self.ladder(self.promises.promise.len() + index + 1, ladder)?)
            }
            h3 { (words.lists) }
            @for (index, list) in self.promises.exactly.iter().enumerate() {
                (self.exactly(before_lists + index + 1, list)?)
            }
            h3 { (words.wordings) }
            @for (index, wording) in self.promises.wording.iter().enumerate() {
                (self.wording(before_wordings + index + 1, wording)?)
            }
        };
        Ok(Chapter {
            id: "beloften",
            title: words.title.clone(),
            body,
        })
    }

    fn promise(&self, number: usize, promise: &Promise) -> Result<Markup> {
        let words = &self.words.promises;
        let arena = Bump::new();
        let names = Names {
            model: &self.content.compiled.model,
            promise: &promise.id,
        };
        let for_whom = match &promise.when {
            Some(when) => {
                let condition = self.condition(&names.condition(&arena, when)?);
                fill(&words.when, &[("condition", &condition)])
            }
            None => words.everybody.clone(),
        };
        let begins = match promise.begins_with_one_of.len() {
            1 => &words.begins,
            _ => &words.begins_with_one_of,
        };
        let shows_first = match promise.shows_first_one_of.len() {
            1 => &words.shows_first,
            _ => &words.shows_first_one_of,
        };
        let claims = [
            (begins, &promise.begins_with_one_of),
            (&words.fits, &promise.fits),
            (&words.fits_one_of, &promise.fits_one_of),
            (&words.surely, &promise.surely),
            (&words.never, &promise.never),
            (&words.in_front, &promise.in_front),
            (shows_first, &promise.shows_first_one_of),
            (&words.shows_first_none_of, &promise.shows_first_none_of),
            (&words.shows, &promise.shows),
            (&words.shows_one_of, &promise.shows_one_of),
            (&words.shows_only, &promise.shows_only),
            (&words.hides, &promise.hides),
            (&words.tonight, &promise.tonight_begins_with_one_of),
            (&words.not_for, &promise.not_for),
            (&words.can_reach, &promise.can_reach),
        ];
        let mut lines = Vec::new();
        for (phrase, ids) in claims {
            if !ids.is_empty() {
                lines.push(self.with_supports(phrase, &names.supports(ids)?));
            }
        }
        lines.extend(self.said_and_asked(&names, promise)?);
        for (door, ids) in &promise.through {
            let supports = self.support_links(&names.supports(ids)?);
            let values = [
                ("door", html! { (self.ui(&format!("door-{door}"))?) }),
                ("supports", supports),
            ];
            lines.push(fill_html(&words.through, &values));
        }
        let about = html! {
            p { (for_whom) }
            ul {
                @for line in &lines { li { (line) } }
                @if promise.answers_every_worry { li { (words.answers_every_worry) } }
            }
            @for id in &promise.invariants { p.note { (self.invariant(id)?) } }
        };
        let sources = names.sources(&promise.sources)?;
        Ok(self.promised(number, &promise.id, &promise.says, &sources, &about))
    }

    /// What a promise says of questions and answers.
    fn said_and_asked(&self, names: &Names<'_>, promise: &Promise) -> Result<Vec<Markup>> {
        let words = &self.words.promises;
        let mut lines = Vec::new();
        for (phrase, said) in [
            (&words.can_say, &promise.can_say),
            (&words.cannot_say, &promise.cannot_say),
        ] {
            for answers in said {
                let answers: Vec<String> = answers
                    .iter()
                    .map(|id| self.named(names, id))
                    .collect::<Result<_, _>>()?;
                let answers = answers.join(&words.together);
                lines.push(html! { (fill(phrase, &[("answers", &answers)])) });
            }
        }
        for (phrase, screens) in [
            (&words.asked, &promise.asked),
            (&words.not_asked, &promise.not_asked),
        ] {
            for id in screens {
                let question = self.named(names, id)?;
                lines.push(html! { (fill(phrase, &[("answers", &question)])) });
            }
        }
        Ok(lines)
    }

    fn exactly(&self, number: usize, list: &Exactly) -> Result<Markup> {
        let words = &self.words.promises;
        let names = Names {
            model: &self.content.compiled.model,
            promise: &list.id,
        };
        let mut lines = Vec::new();
        for ids in &list.are {
            let parts: Vec<String> = ids
                .split(' ')
                .map(|id| self.named(&names, id))
                .collect::<Result<_, _>>()?;
            lines.push(parts.join(": "));
        }
        for (of, facts) in &list.of {
            let of = self.named(&names, of)?;
            let facts: Vec<String> = facts
                .iter()
                .map(|id| {
                    if list.what == What::Doors {
                        Ok(self.ui(&format!("door-{id}"))?.to_owned())
                    } else {
                        Ok(self.named(&names, id)?)
                    }
                })
                .collect::<Result<_>>()?;
            let values = [("of", of.as_str()), ("facts", &facts.join(", "))];
            lines.push(fill(&words.contacts, &values));
        }
        let about = html! {
            @if lines.is_empty() {
                p { (words.exactly_none) }
            } @else {
                p { (words.exactly) }
                ul { @for line in &lines { li { (line) } } }
            }
        };
        let sources = names.sources(&list.sources)?;
        Ok(self.promised(number, &list.id, &list.says, &sources, &about))
    }

    /// A promise about sentences, with the sentences as they are.
    fn wording(&self, number: usize, wording: &Wording) -> Result<Markup> {
        let words = &self.words.promises;
        let compiled = &self.content.compiled;
        let names = Names {
            model: &compiled.model,
            promise: &wording.id,
        };
        let mut asks = Vec::new();
        for (phrase, said) in [
            (&words.says_never, &wording.never),
            (&words.says_one_of, &wording.one_of),
        ] {
            if !said.is_empty() {
                let said: Vec<String> = said.iter().map(|it| self.quoted(it)).collect();
                asks.push(fill(phrase, &[("words", &said.join(", "))]));
            }
        }
        if !wording.names.is_empty() {
            let facts = wording.names.iter().map(|id| self.named(&names, id));
            let facts = facts.collect::<Result<Vec<String>, _>>()?.join(", ");
            asks.push(fill(&words.says_facts, &[("facts", &facts)]));
        }
        let about = html! {
            ul { @for line in &asks { li { (line) } } }
            p { (words.says_of) }
            ul { @for (_, text) in wording.meant(compiled)? { li { (text) } } }
        };
        let sources = names.sources(&wording.sources)?;
        Ok(self.promised(number, &wording.id, &wording.says, &sources, &about))
    }

    /// What a visitor reads of something that a promise names by its id.
    fn named(&self, names: &Names<'_>, id: &str) -> Result<String, BadPromises> {
        let model = names.model;
        if id == "urgent" {
            return Ok(self.text(model.urgent_title).to_owned());
        }
        // What stays behind for some people has no name but its id.
        if model.laters.iter().any(|later| later.id == id) {
            return Ok(id.to_owned());
        }
        if id.contains('.') {
            let (_, choice) = names.option(id)?;
            return Ok(self.quoted(self.text(model.choice(choice).label.default)));
        }
        if let Some(support) = model.supports.iter().find(|one| one.id == id) {
            return Ok(self.text(support.name).to_owned());
        }
        if let Some(fact) = model.facts.iter().find(|one| one.id == id) {
            return Ok(fact.value.to_owned());
        }
        let screen = model.screens.iter().find(|one| one.id == id);
        let first = screen.and_then(|screen| screen.questions.first());
        let question = match first {
            Some(question) => Some(model.question(*question)),
            None => model.questions.iter().find(|one| one.id == id),
        };
        let question = question.ok_or_else(|| names.unknown("such thing", id))?;
        Ok(self.quoted(self.text(question.label.default)))
    }

    fn ladder(&self, number: usize, raw: &RawLadder) -> Result<Markup> {
        let words = &self.words.promises;
        let model = &self.content.compiled.model;
        let names = Names {
            model,
            promise: &raw.id,
        };
        let Ladder {
            question,
            steps,
            or_one_of,
            ..
        } = raw.find(model)?;
        let label = |choice: ChoiceId| self.text(model.choice(choice).label.default);
        let answers: Vec<String> = steps.into_iter().map(|it| self.quoted(label(it))).collect();
        let comma = &self.words.sentences.comma;
        let steps = [
            (
                "question",
                self.text(model.question(question).label.default),
            ),
            ("answers", &list(&answers, comma, comma)),
        ];
        let about = html! {
            p { (fill(&words.steps, &steps)) }
            p {
                (words.ladder)
                @if !or_one_of.is_empty() { " " (self.with_supports(&words.or_one_of, &or_one_of)) }
            }
        };
        let sources = names.sources(&raw.sources)?;
        Ok(self.promised(number, &raw.id, &raw.says, &sources, &about))
    }

    /// One promise: its sentence, what that means, and what it rests on.
    fn promised(
        &self,
        number: usize,
        id: &str,
        says: &str,
        sources: &[SourceId],
        about: &Markup,
    ) -> Markup {
        let unsure = self.unsure(sources);
        html! {
            div.item.whole.unchecked[unsure.is_some()] id=(format!("belofte-{id}")) {
                h4 { (self.promise_name(number)) }
                p.rule { (says) }
                (about)
                p.claim {
                    (self.words.rules.sources) " " (self.sources(sources)) "."
                    @if let Some(unsure) = unsure { " " strong { (unsure) } }
                }
            }
        }
    }

    /// `Belofte 12`.
    fn promise_name(&self, number: usize) -> String {
        fill(
            &self.words.promises.name,
            &[("number", &number.to_string())],
        )
    }

    /// What an invariant asks, in a sentence.
    fn invariant(&self, id: &str) -> Result<String> {
        let text = self.words.invariants.get(id).with_context(|| {
            format!(
                "content/{}: [invariants] has no {id}, which a promise names. Add it.",
                super::words::FILE
            )
        })?;
        let values = [("id", id), ("text", text)];
        Ok(fill(&self.words.promises.invariant, &values))
    }

    /// A phrase with the names of supports in it.
    pub fn with_supports(&self, phrase: &str, supports: &[SupportId]) -> Markup {
        fill_html(phrase, &[("supports", self.support_links(supports))])
    }

    /// Promises of which not every source was read: anchor, name, sentence, and what to say of
    /// the sources.
    ///
    /// # Errors
    /// Sources that this guide does not have.
    pub fn unsure_promises(&self) -> Result<Vec<(String, String, &str, &str)>> {
        let promises = self.promises.promise.iter();
        let promises = promises.map(|it| (&it.id, &it.says, &it.sources));
        let ladders = self.promises.ladder.iter();
        let ladders = ladders.map(|it| (&it.id, &it.says, &it.sources));
        let lists = self.promises.exactly.iter();
        let lists = lists.map(|it| (&it.id, &it.says, &it.sources));
        let wordings = self.promises.wording.iter();
        let wordings = wordings.map(|it| (&it.id, &it.says, &it.sources));
        let all = promises.chain(ladders).chain(lists).chain(wordings);
        let mut found = Vec::new();
        for (index, (id, says, sources)) in all.enumerate() {
            let names = Names {
                model: &self.content.compiled.model,
                promise: id,
            };
            if let Some(unsure) = self.unsure(&names.sources(sources)?) {
                let anchor = format!("belofte-{id}");
                found.push((anchor, self.promise_name(index + 1), says.as_str(), unsure));
            }
        }
        Ok(found)
    }
}

/// Finds what a promise names.
struct Names<'a> {
    model: &'a Model<'a>,
    promise: &'a str,
}

impl Names<'_> {
    fn unknown(&self, kind: &'static str, id: &str) -> BadPromises {
        BadPromises::unknown(self.promise, kind, id)
    }

    fn supports(&self, ids: &[String]) -> Result<Vec<SupportId>, BadPromises> {
        let find = |id: &String| {
            let mut known = self.model.support_ids();
            let found = known.find(|support| self.model.support(*support).id == id);
            found.ok_or_else(|| self.unknown("kind of support", id))
        };
        ids.iter().map(find).collect()
    }

    fn sources(&self, ids: &[String]) -> Result<Vec<SourceId>, BadPromises> {
        let find = |id: &String| {
            let mut known = self.model.sources.iter();
            let found = known.position(|source| source.id == id);
            // A guide has fewer than 256 sources: checked when it was compiled.
            let found = found.map(|index| SourceId(index as u8));
            found.ok_or_else(|| self.unknown("source", id))
        };
        ids.iter().map(find).collect()
    }

    /// The condition with the indices of this guide.
    fn condition<'b>(
        &self,
        arena: &'b Bump,
        raw: &RawCondition,
    ) -> Result<Condition<'b>, BadPromises> {
        let all = |parts: &[RawCondition]| -> Result<&'b [Condition<'b>], BadPromises> {
            let parts: Vec<Condition<'b>> = parts
                .iter()
                .map(|part| self.condition(arena, part))
                .collect::<Result<_, _>>()?;
            Ok(arena.alloc_slice_copy(&parts))
        };
        Ok(match raw {
            RawCondition::All(parts) => Condition::All(all(parts)?),
            RawCondition::Any(parts) => Condition::Any(all(parts)?),
            RawCondition::Not(part) => Condition::Not(arena.alloc(self.condition(arena, part)?)),
            RawCondition::Is(OneOrMany::One(id)) => self.is(std::slice::from_ref(id))?,
            RawCondition::Is(OneOrMany::Many(ids)) => self.is(ids)?,
            RawCondition::Holds(predicate) => Condition::Holds(*predicate),
        })
    }

    fn is(&self, ids: &[String]) -> Result<Condition<'static>, BadPromises> {
        let mut question = None;
        let mut choices = ChoiceSet::EMPTY;
        for id in ids {
            let (asked, choice) = self.option(id)?;
            if *question.get_or_insert(asked) != asked {
                return Err(self.unknown("option of the same question", id));
            }
            choices = choices.or(ChoiceSet::of(choice));
        }
        let question = question.ok_or_else(|| self.unknown("option", ""))?;
        Ok(Condition::Is(question, choices))
    }

    /// The choice behind `question.option`.
    fn option(&self, id: &str) -> Result<(QuestionId, ChoiceId), BadPromises> {
        let model = self.model;
        let is = |at: &usize| {
            let choice = &model.choices[*at];
            let question = model.question(choice.question).id;
            id.split_once('.') == Some((question, choice.id))
        };
        let found = (0..model.choices.len()).find(is);
        let found = found.ok_or_else(|| self.unknown("option", id))?;
        // A guide has at most 128 choices.
        Ok((model.choices[found].question, ChoiceId(found as u8)))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::with_dossier;
    use super::*;

    fn condition(text: &str) -> RawCondition {
        toml::from_str(text).unwrap()
    }

    #[test]
    fn a_condition_of_a_promise_is_said_like_one_of_a_rule() {
        with_dossier(|dossier| {
            let model = &dossier.content.compiled.model;
            let names = Names {
                model,
                promise: "some",
            };
            let arena = Bump::new();
            let raw = condition(
                "all = [{ is = [\"heavy.licht\", \"heavy.matig\"] }, { not = { is = \"who.jong\" } }]",
            );
            let said = dossier.condition_in_short(&names.condition(&arena, &raw).unwrap());
            assert_eq!(said, "licht of midden + niet jonger dan 18");
        });
    }

    #[test]
    fn what_does_not_exist_is_named_with_the_promise() {
        with_dossier(|dossier| {
            let names = Names {
                model: &dossier.content.compiled.model,
                promise: "some",
            };
            let arena = Bump::new();
            for (raw, id) in [
                ("is = \"heavy.heel_zwaar\"", "heavy.heel_zwaar"),
                ("is = [\"heavy.licht\", \"who.jong\"]", "who.jong"),
            ] {
                let problem = names.condition(&arena, &condition(raw)).unwrap_err();
                let problem = problem.to_string();
                assert!(
                    problem.contains("some") && problem.contains(id),
                    "{problem}"
                );
            }
            for problem in [
                names.supports(&["nergens".into()]).unwrap_err(),
                names.sources(&["nergens".into()]).unwrap_err(),
            ] {
                assert!(problem.to_string().contains("nergens"), "{problem}");
            }
        });
    }
}
