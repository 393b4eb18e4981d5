// `SURVEY` comes from the content: crates/bench/src/surveyjs.rs.
new Survey.Model(SURVEY).render(document.getElementById("survey"));
