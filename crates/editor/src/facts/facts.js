// What somebody found out about facts, until they save it as a file. Nothing is kept or sent.

(() => {
  const words = JSON.parse(document.getElementById("words").textContent);
  const form = document.getElementById("save");
  const said = form.querySelector("[role=status]");

  const found = () =>
    [...document.querySelectorAll("article")].flatMap((article) => {
      const verdict = article.querySelector("input:checked")?.value;
      if (!verdict) return [];
      const { item, hash, text } = article.dataset;
      const remark = article.querySelector("textarea").value.trim();
      const address = article.querySelector(".address").value.trim();
      return [{ item, hash, text, verdict, remark, address }];
    });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const items = found();
    const { on, review_by: until } = form.elements;
    const silent = items.some((item) => item.verdict === "wrong" && item.remark === "");
    if (items.length === 0) said.textContent = words.nothing;
    else if (silent) said.textContent = words.silent;
    else if (!on.value || !until.value || until.value < on.value) said.textContent = words.bad_days;
    else save(items, on.value, until.value);
  });

  function save(items, on, until) {
    const file = `feiten-${on}.json`;
    const { content } = document.body.dataset;
    saveReply(file, { content, role: "redactie", on, review_by: until, items });
    said.textContent = fill(words.saved, { file, count: items.length });
  }
})();
