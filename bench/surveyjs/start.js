// `SURVEY` comes from the content: crates/bench/src/data.rs.
new Survey.Model(SURVEY).render(document.getElementById("survey"));
