// What somebody found out about facts, until they save it as a file. Nothing is kept or sent.
"use strict";

(() => {
  const words = JSON.parse(document.getElementById("words").textContent);
  const form = document.getElementById("save");
  const said = form.querySelector("[role=status]");
  const fill = (text, values) =>
    text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));

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
    const reply = {
      kind: "steunwijzer-reply",
      version: 1,
      content: document.body.dataset.content,
      role: "redactie",
      on,
      review_by: until,
      items,
    };
    const file = `feiten-${on}.json`;
    const blob = new Blob([`${JSON.stringify(reply, null, 1)}\n`], { type: "application/json" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    said.textContent = fill(words.saved, { file, count: items.length });
  }
})();
